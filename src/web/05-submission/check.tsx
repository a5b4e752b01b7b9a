import { data, redirect } from 'react-router';
import { partnersOf } from '#submission/consortium';
import { Button, ButtonRow, LinkButton } from '../design/button.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { Section } from '../design/layout.tsx';
import { inputId } from '../field/input-id.ts';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatBytes, formatInstant, formatInstantToSecond } from '../text/format.ts';
import { refusalText } from '../text/refusal-text.ts';
import { say } from '../text/say.ts';
import { titleInWords } from '../title.ts';
import { AnswerSummary } from './answer-summary.tsx';
import { ConfirmedRequirements } from './confirmed-requirements.tsx';
import { Gaps } from './gaps.tsx';
import { SubmissionHeading } from './heading.tsx';
import { LateAttempt } from './late-attempt.tsx';
import { submissionAddress } from './own-address.ts';
import { FileName, RejectedFiles } from './rejected-files.tsx';
import { requirementsText } from './requirements-text.ts';
import { checkText } from './seal-text.ts';
import { SilentPartners, silentPartners } from './silent-partners.tsx';
import { stripOf } from './strip.tsx';
import { TogetherWith } from './together-with.tsx';
import { WhoSubmits } from './who-submits.tsx';
import { workspaceOf, type Workspace } from './workspace.ts';
import { inWordsOf } from '../text/call-words.ts';

/** Scripts keep the clock in the strip going; nothing is missing without them. */
export const handle = { interactive: true, strip: stripOf };

export async function loader(args: PageArgs) {
  const { call, facts, own } = await workspaceOf(args);
  const organisation = facts.open ? null : own.envelope.organisation;
  return {
    ...facts,
    openers: call.openingThreshold,
    silent: facts.open ? await silentPartners(args) : [],
    organisation: organisation ?? (await visitOf(args).casework.ownOrganisation(actorOf(args))),
  };
}

/** Seals. What counts is the moment at which the request had been read whole, not how long the work on it takes. */
export async function action(args: PageArgs) {
  const { casework, receivedAt, site } = visitOf(args);
  const { facts } = await workspaceOf(args);
  const at = { caseId: facts.caseId, callId: facts.callId, lotId: facts.lotId };
  const sealed = await casework.sealSubmission(actorOf(args), { ...at, receivedAt, callVersion: await seenVersion(args.request) });
  if (sealed.ok) return redirect(submissionAddress(facts, 'receipt'));
  const attempts = sealed.refusal.code === 'closed' ? await casework.ownLateAttempts(actorOf(args), at) : [];
  return data({ refusal: sealed.refusal, attempts, help: site.helpEmail }, { status: 422 });
}

/** The version of the call that the sealing person had before them; `null` where the form does not say. */
async function seenVersion(request: Request): Promise<number | null> {
  if (!request.headers.get('Content-Type')?.includes('form')) return null;
  const seen = (await request.formData()).get('callVersion');
  return typeof seen === 'string' && /^\d{1,4}$/.test(seen) ? Number(seen) : null;
}

export const meta = titleInWords(checkText.title);

export default function CheckSubmission({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const facts = loaderData;
  const { language, open, zone, files } = facts;
  const t = inWordsOf(checkText, facts.kind);
  const refusal = actionData?.refusal;
  const href = refusal && aboutAmount.includes(refusal.code) ? `${submissionAddress(facts, 'answers')}#${inputId('price')}` : '#main';
  return (
    <>
      {refusal && <ErrorSummary language={language} items={[{ href, text: refusalText(refusal, language, zone) }]} />}
      <SubmissionHeading facts={facts} title={(open ? t.title : t.titleRead)[language]} lead={leadOf(facts)} />
      {refusal?.code === 'closed' && <LateAttempt facts={facts} attempts={actionData?.attempts ?? []} help={actionData?.help ?? null} />}
      <RejectedFiles facts={facts} way="link" />
      {open && <Gaps facts={facts} />}
      <SilentPartners facts={facts} names={loaderData.silent} />
      {facts.requirements.length > 0 && (
        <Section title={requirementsText.section[language]}>
          <ConfirmedRequirements facts={facts} />
        </Section>
      )}
      <Section title={(facts.amount === 'none' ? t.answersOnly : t.answers)[language]}>
        <AnswerSummary facts={facts} />
      </Section>
      <Section title={t.files[language]}>
        {files.length === 0 && <p>{t.noFiles[language]}</p>}
        {files.length > 0 && (
          <ul>
            {files.map((file) => (
              <li key={file.id}>
                <FileName facts={facts} file={file} /> ({formatBytes(file.sizeBytes, language)})
              </li>
            ))}
          </ul>
        )}
        {open && (
          <p>
            <a className="ds-link" href={submissionAddress(facts, 'files')}>
              {t.changeFiles[language]}
            </a>
          </p>
        )}
      </Section>
      {loaderData.organisation && <WhoSubmits language={language} organisation={loaderData.organisation} open={open} />}
      <TogetherWith
        language={language}
        zone={zone}
        partners={partnersOf(facts.consortium)}
        {...(open ? { change: submissionAddress(facts, 'consortium') } : {})}
      />
      {open && <Sealing facts={facts} openers={loaderData.openers} />}
    </>
  );
}

/** Refusals that the amount on the page of answers puts right. */
const aboutAmount: readonly string[] = ['priceMissing', 'amountMissing', 'amountAboveRound'];

function leadOf(facts: Workspace): string {
  const { language, open, sealedAt, buyer, zone } = facts;
  const t = inWordsOf(checkText, facts.kind);
  if (!open) return t.leadRead[language];
  if (!sealedAt) return say(t.lead, language, { buyer });
  return say(t.leadAgain, language, { buyer, at: formatInstantToSecond(sealedAt, zone, language) });
}

function Sealing({ facts, openers }: { readonly facts: Workspace; readonly openers: number }) {
  const { language, buyer, closesAt, zone, missing, tooLong, unconfirmed, partnerGaps } = facts;
  const t = inWordsOf(checkText, facts.kind);
  const gaps = missing.length + unconfirmed.length + partnerGaps.length > 0;
  const blocked = tooLong.length > 0 || missing.some((problem) => problem.path === 'price');
  return (
    <Section title={t.sealing[language]}>
      <ul>
        <li>{say(t.sealingOpen, language, { buyer, until: formatInstant(closesAt, zone, language), openers })}</li>
        <li>{t.sealingReplace[language]}</li>
        <li>{t.sealingReceipt[language]}</li>
      </ul>
      <form method="post">
        <input type="hidden" name="callVersion" value={facts.callVersion} />
        <ButtonRow>
          <Button>{(gaps && !blocked ? t.actAnyway : t.act)[language]}</Button>
          {(gaps || blocked) && (
            <LinkButton href={submissionAddress(facts)} variant="secondary">
              {t.goBack[language]}
            </LinkButton>
          )}
        </ButtonRow>
      </form>
    </Section>
  );
}
