import { data, redirect } from 'react-router';
import type { Fields } from '#field/field';
import { confirmationFields, meetsName, shownName, fileName } from '#submission/confirmation';
import type { Refusal } from '#value/refusal';
import { readPosted, type Unaccepted } from '../act-answer.ts';
import { Button, LinkButton } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Notice } from '../design/notice.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { StoredNow } from '../field/stored-now.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { AlreadySealed } from './already-sealed.tsx';
import { Autosave } from './autosave.tsx';
import { savedAtHeader, seenHeader } from '../field/saved-form.ts';
import { SubmissionHeading } from './heading.tsx';
import { submissionAddress } from './own-address.ts';
import { requirementsText } from './requirements-text.ts';
import { stripOf } from './strip.tsx';
import { answersText, tasksText } from './text.ts';
import { UnsentOffer } from './unsent-offer.tsx';
import { workspaceOf } from './workspace.ts';
import { inWordsOf } from '../text/call-words.ts';

/** Scripts save what is said and keep the clock going. Nothing is missing without them. */
export const handle = { interactive: true, strip: stripOf };

export async function loader(args: PageArgs) {
  const { facts } = await workspaceOf(args);
  // After the closing time there is nothing to say any more.
  if (!facts.open && args.request.method === 'GET') throw redirect(submissionAddress(facts));
  return facts;
}

/** Saves everything that was said, also what is too long: nothing is ever lost. */
export async function action(args: PageArgs) {
  const { casework } = visitOf(args);
  const { file, facts } = await workspaceOf(args);
  const fields = confirmationFields(facts.requirements, facts.files, 'whole');
  const posted = await readPosted(args, fields, { country: file.country, moment: 'save', locality: facts.locality });
  const seen = posted.form.get('seen');
  const saved = await casework.saveConfirmations(actorOf(args), {
    caseId: facts.caseId,
    callId: facts.callId,
    lotId: facts.lotId,
    confirmations: Object.fromEntries(
      Object.entries(posted.values).map(([name, value]) => [name, typeof value === 'string' ? value : null]),
    ),
    seen: typeof seen === 'string' ? seen : '',
  });
  const again = (refusal: Refusal | null): Unaccepted => ({
    problems: refusal ? [] : posted.problems,
    refusal,
    typed: posted.typed,
  });
  if (!saved.ok) return data(again(saved.refusal), { status: 422 });
  const marks = { [savedAtHeader]: saved.value.savedAt, [seenHeader]: saved.value.mark };
  if (posted.intent === 'language' || posted.intent === 'autosave') return data(again(null), { headers: marks });
  if (posted.problems.length > 0) return data(again(null), { status: 422 });
  return redirect(posted.intent === 'later' ? submissionAddress(facts, '', { done: 'saved' }) : submissionAddress(facts, 'answers'));
}

/** The marks of an automatic save travel as headers: the page itself is not looked at then. */
export const headers = ({ actionHeaders }: { readonly actionHeaders: Headers }) => actionHeaders;

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(requirementsText.title[params.lang === 'en' ? 'en' : 'nb']);

/** Each requirement of the call, to be confirmed: what shows it, and in which file. */
export default function SubmissionRequirements({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const facts = loaderData;
  const { language, confirmations, requirements, files } = facts;
  const t = requirementsText;
  const fields: Fields = confirmationFields(requirements, files, 'whole');
  const place = { country: facts.country, locality: facts.locality };
  const context = {
    fields: confirmationFields(requirements, files, 'short'),
    values: confirmations,
    language,
    ...place,
    problems: actionData?.problems ?? [],
    ...(actionData ? { typed: actionData.typed } : {}),
  };
  if (requirements.length === 0) return <NoRequirements facts={facts} />;
  return (
    <>
      <SubmissionHeading facts={facts} title={t.title[language]} lead={t.lead[language]} />
      <AlreadySealed facts={facts} />
      <UnsentOffer language={language} zone={facts.zone} place={facts.place} fields={fields} stored={confirmations} />
      <ActForm
        switches="language"
        language={language}
        answer={actionData}
        fields={fields}
        buttons={
          <>
            <Button name="intent" value="on">
              {answersText.on[language]}
            </Button>
            <Button name="intent" value="later" variant="secondary">
              {answersText.later[language]}
            </Button>
          </>
        }
      >
        {actionData && actionData.problems.length > 0 && (
          <Notice language={language} tone="success" title={answersText.savedTitle[language]}>
            <p>{answersText.savedAll[language]}</p>
          </Notice>
        )}
        <StoredNow language={language} answer={actionData} fields={fields} values={confirmations} {...place} />
        {requirements.map(({ id, title }) => (
          <div className="requirement" key={id} role="group" aria-label={title ?? ''}>
            <div lang={facts.foreign}>
              <FormFields {...context} only={[meetsName(id ?? '')]} />
            </div>
            <FormFields {...context} only={[shownName(id ?? ''), fileName(id ?? '')]} />
          </div>
        ))}
        {files.length === 0 && (
          <p className="field__hint">
            {t.noFiles[language]}{' '}
            <a className="ds-link" href={submissionAddress(facts, 'files')}>
              {t.attach[language]}
            </a>
            .
          </p>
        )}
        <Autosave
          language={language}
          zone={facts.zone}
          seen={facts.confirmationsMark}
          sealed={facts.sealedAt !== null}
          place={facts.place}
        />
      </ActForm>
    </>
  );
}

function NoRequirements({ facts }: { readonly facts: PageProps<typeof loader>['loaderData'] }) {
  const { language } = facts;
  const words = inWordsOf(tasksText, facts.kind);
  const t = inWordsOf(requirementsText, facts.kind);
  return (
    <>
      <SubmissionHeading facts={facts} title={t.title[language]} />
      <EmptyState title={t.none[language]} action={<LinkButton href={submissionAddress(facts)}>{words.back[language]}</LinkButton>} />
    </>
  );
}
