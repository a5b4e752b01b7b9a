import { data, redirect } from 'react-router';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { Button, ButtonRow, LinkButton } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatBeside, formatInstant } from '../text/format.ts';
import { refusalText } from '../text/refusal-text.ts';
import { say } from '../text/say.ts';
import { titleInWords } from '../title.ts';
import { SubmissionHeading } from './heading.tsx';
import { submissionAddress } from './own-address.ts';
import { stripOf } from './strip.tsx';
import { tasksText, withdrawText } from './text.ts';
import { workspaceOf, type Workspace } from './workspace.ts';
import { inWordsOf } from '../text/call-words.ts';

/** Scripts keep the clock in the strip going; nothing is missing without them. */
export const handle = { interactive: true, strip: stripOf };

export async function loader(args: PageArgs) {
  return (await workspaceOf(args)).facts;
}

export async function action(args: PageArgs) {
  const { casework, receivedAt } = visitOf(args);
  const { facts } = await workspaceOf(args);
  const withdrawn = await casework.withdrawSubmission(actorOf(args), {
    caseId: facts.caseId,
    callId: facts.callId,
    lotId: facts.lotId,
    receivedAt,
  });
  if (withdrawn.ok) return redirect(submissionAddress(facts, '', { done: 'withdrawn' }));
  return data({ refusal: withdrawn.refusal, receivedAt }, { status: 422 });
}

export const meta = titleInWords(withdrawText.title);

export default function Withdraw({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, state, open } = loaderData;
  return (
    <>
      {actionData && <ErrorSummary language={language} items={[{ href: '#main', text: whyNot(loaderData, actionData) }]} />}
      {state === 'sealed' && open ? <Question facts={loaderData} /> : <Nothing facts={loaderData} />}
    </>
  );
}

function whyNot(facts: Workspace, { refusal, receivedAt }: { readonly refusal: Refusal; readonly receivedAt: Instant }): string {
  const { language, zone, closesAt } = facts;
  const t = inWordsOf(withdrawText, facts.kind);
  if (refusal.code !== 'closed') return refusalText(refusal, language, zone);
  return say(t.tooLateRefused, language, {
    closesAt: formatBeside(closesAt, receivedAt, { zone, language }),
    receivedAt: formatBeside(receivedAt, closesAt, { zone, language }),
  });
}

function Question({ facts }: { readonly facts: Workspace }) {
  const { language, buyer, closesAt, zone } = facts;
  const t = inWordsOf(withdrawText, facts.kind);
  return (
    <>
      <SubmissionHeading
        facts={facts}
        title={t.title[language]}
        lead={say(t.lead, language, { buyer, until: formatInstant(closesAt, zone, language) })}
      />
      <form method="post" className="act-form flow">
        <p>{t.what[language]}</p>
        <p>{t.receipt[language]}</p>
        <ButtonRow>
          <Button tone="danger">{t.act[language]}</Button>
          <LinkButton href={submissionAddress(facts)} variant="secondary">
            {t.keep[language]}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  );
}

function Nothing({ facts }: { readonly facts: Workspace }) {
  const { language, sealedAt, closesAt, zone } = facts;
  const words = inWordsOf(withdrawText, facts.kind);
  const t = inWordsOf(tasksText, facts.kind);
  const late = sealedAt !== null;
  const title = (late ? words.tooLate : words.nothing)[language];
  return (
    <>
      <SubmissionHeading facts={facts} title={title} />
      <EmptyState
        title={late ? say(words.tooLateText, language, { closesAt: formatInstant(closesAt, zone, language) }) : words.nothingText[language]}
        action={
          <LinkButton href={submissionAddress(facts)} variant="secondary">
            {t.back[language]}
          </LinkButton>
        }
      />
    </>
  );
}
