import { data, redirect } from 'react-router';
import { partnersOf } from '#submission/consortium';
import { consortiumFields } from '#submission/consortium-fields';
import { listChange, readPosted, unaccepted, type Unaccepted } from '../act-answer.ts';
import { Button } from '../design/button.tsx';
import { Notice } from '../design/notice.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { StoredNow } from '../field/stored-now.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { AlreadySealed } from './already-sealed.tsx';
import { consortiumText as t } from './consortium-text.ts';
import { SubmissionHeading } from './heading.tsx';
import { submissionAddress } from './own-address.ts';
import { PartnerStates } from './partner-states.tsx';
import { stripOf } from './strip.tsx';
import { workspaceOf } from './workspace.ts';
import { inWordsOf } from '../text/call-words.ts';

/** Scripts keep the clock in the strip going; nothing is missing without them. */
export const handle = { interactive: true, strip: stripOf };

export async function loader(args: PageArgs) {
  const { casework } = visitOf(args);
  const { facts, call } = await workspaceOf(args);
  // After the closing time there is nothing to say any more.
  if (!facts.open && args.request.method === 'GET') throw redirect(submissionAddress(facts));
  const at = { caseId: facts.caseId, callId: facts.callId, lotId: call.lot.id };
  const done = new URL(args.request.url).searchParams.get('done');
  return {
    ...facts,
    done: done === 'saved' || done === 'asked' ? done : null,
    states: await casework.partnerStates(actorOf(args), { ...at, partners: partnersOf(facts.consortium) }),
  };
}

/** Saves who submits, also half-finished; or asks one partner to confirm. */
export async function action(args: PageArgs) {
  const { casework } = visitOf(args);
  const { file, own, facts } = await workspaceOf(args);
  const posted = await readPosted(args, consortiumFields, { country: file.country, moment: 'save', locality: facts.locality });
  const changed = listChange(posted);
  if (changed) return changed;
  const at = { caseId: facts.caseId, callId: facts.callId, lotId: facts.lotId };
  if (posted.intent.startsWith('ask:')) {
    const asked = await casework.askPartner(actorOf(args), { ...at, partnerId: posted.intent.slice('ask:'.length) });
    if (asked.ok) return redirect(submissionAddress(facts, 'consortium', { done: 'asked' }));
    // What was typed is not of this form: the page shows what is stored.
    return data<Unaccepted | { readonly refusal: typeof asked.refusal }>({ refusal: asked.refusal }, { status: 422 });
  }
  const seen = posted.form.get('seen');
  // A form that shows no partners takes none away.
  const partners = posted.form.has('listed') ? posted.values.partners : own.envelope.consortium.partners;
  const values = { ...posted.values, partners };
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const saved = await casework.saveConsortium(actorOf(args), { ...at, values, seen: typeof seen === 'string' ? seen : '' });
  if (!saved.ok) return unaccepted(posted, { refusal: saved.refusal });
  return redirect(
    posted.intent === 'back' ? submissionAddress(facts, '', { done: 'saved' }) : submissionAddress(facts, 'consortium', { done: 'saved' }),
  );
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.title[params.lang === 'en' ? 'en' : 'nb']);

/** Who submits: alone, or with whom, and whether they confirm. */
export default function SubmissionConsortium({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const facts = loaderData;
  const { language, consortium, done, states } = facts;
  const words = inWordsOf(t, facts.kind);
  const place = { country: facts.country, locality: facts.locality };
  const answer: Unaccepted | undefined =
    actionData && 'typed' in actionData ? actionData : actionData && { problems: [], refusal: actionData.refusal, typed: {} };
  const typed = actionData && 'typed' in actionData ? actionData.typed : null;
  const stored = { ...consortium, submitsAs: consortium.submitsAs ?? 'alone' };
  const together = (typed ? typed['submitsAs'] : stored.submitsAs) === 'consortium';
  return (
    <>
      <SubmissionHeading facts={facts} title={words.title[language]} lead={words.lead[language]} />
      {done && !actionData && (
        <Notice language={language} tone="success" live="status">
          <p>{(done === 'saved' ? words.saved : words.asked)[language]}</p>
        </Notice>
      )}
      <AlreadySealed facts={facts} />
      <ActForm
        switches="language"
        language={language}
        answer={answer}
        fields={consortiumFields}
        buttons={
          <>
            <Button name="intent" value="save">
              {words.save[language]}
            </Button>
            <Button name="intent" value="back" variant="secondary">
              {words.back[language]}
            </Button>
          </>
        }
      >
        <input type="hidden" name="seen" value={facts.consortiumMark} />
        {together && <input type="hidden" name="listed" value="yes" />}
        <StoredNow language={language} answer={answer} fields={consortiumFields} values={consortium} {...place} />
        <FormFields
          fields={consortiumFields}
          values={stored}
          {...(together ? {} : { only: ['submitsAs'] })}
          language={language}
          {...place}
          problems={answer?.problems ?? []}
          {...(typed ? { typed } : {})}
          {...(answer?.focus ? { focus: answer.focus } : {})}
        />
        {!together && <p className="field__hint">{words.thenNamed[language]}</p>}
      </ActForm>
      <PartnerStates facts={facts} states={states} />
    </>
  );
}
