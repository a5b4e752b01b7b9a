import { data, redirect } from 'react-router';
import type { Money } from '#value/money';
import type { Refusal } from '#value/refusal';
import { readPosted, type Unaccepted } from '../act-answer.ts';
import { Button } from '../design/button.tsx';
import { publicText } from '../04-call/public-text.ts';
import { RequirementList } from '../04-call/requirement-list.tsx';
import { Disclosure } from '../design/disclosure.tsx';
import { Notice } from '../design/notice.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { StoredNow } from '../field/stored-now.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { AlreadySealed } from './already-sealed.tsx';
import { Autosave } from './autosave.tsx';
import { savedAtHeader, seenHeader } from '../field/saved-form.ts';
import { SubmissionHeading } from './heading.tsx';
import { submissionAddress } from './own-address.ts';
import { fieldsOf } from './own-fields.ts';
import { OfflineLinks } from './offline-links.tsx';
import { ReuseLine } from './reuse-line.tsx';
import { stripOf } from './strip.tsx';
import { answersText } from './text.ts';
import { UnsentOffer } from './unsent-offer.tsx';
import { earlierText } from './versions-text.ts';
import { workspaceOf } from './workspace.ts';
import { inWordsOf } from '../text/call-words.ts';

/** Scripts save what is typed and keep the clock going. Nothing is missing without them. */
export const handle = { interactive: true, strip: stripOf };

/** Whether what was typed is stored although the form comes back; and whether the price is still the earlier one. */
type Answer = Unaccepted & { readonly saved: 'all' | 'exceptPrice' | null };

export async function loader(args: PageArgs) {
  const { facts } = await workspaceOf(args);
  // After the closing time there is nothing to write for.
  if (!facts.open && args.request.method === 'GET') throw redirect(submissionAddress(facts));
  const { casework } = visitOf(args);
  const copied = new URL(args.request.url).searchParams.has('copied');
  return { ...facts, copied, earlier: await casework.hasEarlierAnswers(actorOf(args), facts) };
}

/** Saves everything that was typed, also what is too long: nothing is ever lost. What has to be put right comes back with status 422. */
export async function action(args: PageArgs) {
  const { casework } = visitOf(args);
  const { file, call, own, facts } = await workspaceOf(args);
  const posted = await readPosted(args, fieldsOf(call), {
    country: file.country,
    moment: 'save',
    locality: facts.locality,
  });
  const { approach, price: asked, ...others } = posted.values;
  const price = asked === undefined ? null : (asked as Money | null); // the kind of the field
  const unreadable = posted.problems.some((problem) => problem.path === 'price');
  const seen = posted.form.get('seen');
  const saved = await casework.saveDraft(actorOf(args), {
    caseId: file.id,
    callId: call.id,
    lotId: call.lot.id,
    // A price that cannot be read must not wipe out the one that is stored.
    values: { approach, price: unreadable ? own.envelope.values.price : price },
    answers: Object.fromEntries(Object.entries(others).map(([name, value]) => [name, typeof value === 'string' ? value : null])),
    seen: typeof seen === 'string' ? seen : '',
  });
  const answer = (saved: Answer['saved'], refusal: Refusal | null): Answer => ({
    problems: refusal ? [] : posted.problems,
    refusal,
    typed: posted.typed,
    saved,
  });
  if (!saved.ok) return data(answer(null, saved.refusal), { status: 422 });
  const marks = { [savedAtHeader]: saved.value.savedAt, [seenHeader]: saved.value.answersMark };
  if (posted.intent === 'language') return data(answer('all', null), { headers: marks });
  if (posted.intent === 'autosave') return data(answer('all', null), { headers: marks });
  if (posted.problems.length > 0) return data(answer(unreadable ? 'exceptPrice' : 'all', null), { status: 422 });
  return redirect(posted.intent === 'later' ? submissionAddress(facts, '', { done: 'saved' }) : submissionAddress(facts, 'files'));
}

/** The marks of an automatic save travel as headers: the page itself is not looked at then. */
export const headers = ({ actionHeaders }: { readonly actionHeaders: Headers }) => actionHeaders;

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(answersText.title[params.lang === 'en' ? 'en' : 'nb']);

export default function SubmissionAnswers({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const facts = loaderData;
  const { language, values, requirements } = facts;
  const t = inWordsOf(answersText, facts.kind);
  const fields = fieldsOf(loaderData);
  const place = { country: facts.country, locality: facts.locality };
  const context = {
    fields,
    values,
    language,
    ...place,
    problems: actionData?.problems ?? [],
    ...(actionData ? { typed: actionData.typed } : {}),
  };
  const asked = Object.keys(fields).filter((name) => name.startsWith('answer-'));
  return (
    <>
      <SubmissionHeading facts={facts} title={t.title[language]} lead={t.lead[language]} />
      {facts.copied && !actionData && (
        <Notice language={language} tone="success" live="status">
          <p>{earlierText.copied[language]}</p>
        </Notice>
      )}
      <AlreadySealed facts={facts} />
      <OfflineLinks facts={facts} />
      <UnsentOffer language={language} zone={facts.zone} place={facts.place} fields={fields} stored={values} />
      {requirements.length > 0 && (
        <Disclosure summary={say(publicText.requirementsRead, language, { count: requirements.length })}>
          <RequirementList requirements={requirements} language={language} foreign={facts.foreign} />
        </Disclosure>
      )}
      <ActForm
        switches="language"
        language={language}
        answer={actionData}
        fields={fields}
        buttons={
          <>
            <Button name="intent" value="on">
              {t.on[language]}
            </Button>
            <Button name="intent" value="later" variant="secondary">
              {t.later[language]}
            </Button>
          </>
        }
      >
        {actionData?.saved && (
          <Notice language={language} tone="success" title={t.savedTitle[language]}>
            <p>{(actionData.saved === 'all' ? t.savedAll : t.savedKept)[language]}</p>
          </Notice>
        )}
        <StoredNow language={language} answer={actionData} fields={fields} values={values} {...place} />
        <FormFields {...context} only={['approach']} />
        <div className="form-fields">
          {asked.map((name) => (
            <div key={name}>
              <div lang={facts.foreign}>
                <FormFields {...context} only={[name]} />
              </div>
              <ReuseLine facts={facts} name={name} earlier={facts.earlier} />
            </div>
          ))}
        </div>
        <FormFields {...context} only={['price']} />
        <Autosave language={language} zone={facts.zone} seen={facts.answersMark} sealed={facts.sealedAt !== null} place={facts.place} />
      </ActForm>
    </>
  );
}
