import { data, redirect } from 'react-router';
import type { Fields } from '#field/field';
import type { Problem } from '#field/problem';
import { Button, ButtonRow, LinkButton } from '../design/button.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { inputId } from '../field/input-id.ts';
import { problemsToItems } from '../field/problem-text.ts';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatBytes, formatInstant, formatInstantToSecond } from '../text/format.ts';
import { refusalText } from '../text/refusal-text.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { AnswerSummary } from './answer-summary.tsx';
import { SubmissionHeading } from './heading.tsx';
import { LateAttempt } from './late-attempt.tsx';
import { fileAddress, submissionAddress } from './own-address.ts';
import { fieldsOf } from './own-fields.ts';
import { checkText } from './seal-text.ts';
import { stripOf } from './strip.tsx';
import { workspaceOf, type Workspace } from './workspace.ts';

export const handle = { strip: stripOf };

export async function loader(args: PageArgs) {
  const { call, facts } = await workspaceOf(args);
  return { ...facts, openers: call.openingThreshold };
}

/** Seals. What counts is the moment at which the request had been read whole, not how long the work on it takes. */
export async function action(args: PageArgs) {
  const { casework, receivedAt, site } = visitOf(args);
  const { facts } = await workspaceOf(args);
  const at = { caseId: facts.caseId, callId: facts.callId };
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

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(checkText.title[params.lang === 'en' ? 'en' : 'nb']);

export default function CheckSubmission({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const facts = loaderData;
  const { language, open, zone, files } = facts;
  const refusal = actionData?.refusal;
  const href = refusal?.code === 'priceMissing' ? `${submissionAddress(facts, 'answers')}#${inputId('price')}` : '#main';
  return (
    <>
      {refusal && <ErrorSummary language={language} items={[{ href, text: refusalText(refusal, language, zone) }]} />}
      <SubmissionHeading facts={facts} title={(open ? checkText.title : checkText.titleRead)[language]} lead={leadOf(facts)} />
      {refusal?.code === 'closed' && <LateAttempt facts={facts} attempts={actionData?.attempts ?? []} help={actionData?.help ?? null} />}
      {open && <Gaps facts={facts} />}
      <Section title={checkText.answers[language]}>
        <AnswerSummary facts={facts} />
      </Section>
      <Section title={checkText.files[language]}>
        {files.length === 0 && <p>{checkText.noFiles[language]}</p>}
        {files.length > 0 && (
          <ul>
            {files.map((file) => (
              <li key={file.id}>
                <a className="ds-link" href={fileAddress(facts, file.id)}>
                  {file.name}
                </a>{' '}
                ({formatBytes(file.sizeBytes, language)})
              </li>
            ))}
          </ul>
        )}
        {open && (
          <p>
            <a className="ds-link" href={submissionAddress(facts, 'files')}>
              {checkText.changeFiles[language]}
            </a>
          </p>
        )}
      </Section>
      {open && <Sealing facts={facts} openers={loaderData.openers} />}
    </>
  );
}

function leadOf(facts: Workspace): string {
  const { language, open, sealedAt, buyer, zone } = facts;
  if (!open) return checkText.leadRead[language];
  if (!sealedAt) return say(checkText.lead, language, { buyer });
  return say(checkText.leadAgain, language, { buyer, at: formatInstantToSecond(sealedAt, zone, language) });
}

/** What is empty or too long, each with the way to it. Only a missing price and a too long answer stand in the way. */
function Gaps({ facts }: { readonly facts: Workspace }) {
  const { language, missing, tooLong, sealedAt, unsentChanges, zone } = facts;
  const fields: Fields = fieldsOf(facts);
  const noPrice = missing.some((problem) => problem.path === 'price');
  const blocked = noPrice || tooLong.length > 0;
  const empty = missing.filter((problem) => problem.path !== 'price');
  return (
    <>
      {sealedAt && !unsentChanges && (
        <Notice language={language} tone="success" title={checkText.unchangedTitle[language]}>
          <p>{say(checkText.unchanged, language, { at: formatInstantToSecond(sealedAt, zone, language) })}</p>
        </Notice>
      )}
      {noPrice && (
        <Notice language={language} tone="danger" title={checkText.noPriceTitle[language]}>
          <p>{checkText.noPrice[language]}</p>
          <Ways facts={facts} fields={fields} problems={[{ path: 'price', code: 'missing' }]} />
        </Notice>
      )}
      {tooLong.length > 0 && (
        <Notice language={language} tone="danger" title={checkText.longTitle[language]}>
          <ul>
            {problemsToItems(tooLong, fields, language).map((item) => (
              <li key={item.href}>
                <a className="ds-link" href={`${submissionAddress(facts, 'answers')}${item.href}`}>
                  {item.text}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {empty.length > 0 && (
        <Notice
          language={language}
          tone="warning"
          title={say(blocked ? checkText.gapsTitleBlocked : checkText.gapsTitle, language, { count: empty.length })}
        >
          <p>{say(checkText.gaps, language, { count: empty.length })}</p>
          <Ways facts={facts} fields={fields} problems={empty} />
        </Notice>
      )}
    </>
  );
}

function Ways({ facts, fields, problems }: { readonly facts: Workspace; readonly fields: Fields; readonly problems: readonly Problem[] }) {
  const { language } = facts;
  return (
    <ul>
      {problems.map(({ path }) => (
        <li key={path}>
          <a className="ds-link" href={`${submissionAddress(facts, 'answers')}#${inputId(path)}`}>
            {say(checkText.goTo, language, { label: fields[path]?.label[language] ?? '' })}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Sealing({ facts, openers }: { readonly facts: Workspace; readonly openers: number }) {
  const { language, buyer, closesAt, zone, missing, tooLong } = facts;
  const blocked = tooLong.length > 0 || missing.some((problem) => problem.path === 'price');
  return (
    <Section title={checkText.sealing[language]}>
      <ul>
        <li>{say(checkText.sealingOpen, language, { buyer, until: formatInstant(closesAt, zone, language), openers })}</li>
        <li>{checkText.sealingReplace[language]}</li>
        <li>{checkText.sealingReceipt[language]}</li>
      </ul>
      <form method="post">
        <input type="hidden" name="callVersion" value={facts.callVersion} />
        <ButtonRow>
          <Button>{(missing.length > 0 && !blocked ? checkText.actAnyway : checkText.act)[language]}</Button>
          {(missing.length > 0 || blocked) && (
            <LinkButton href={submissionAddress(facts, 'answers')} variant="secondary">
              {checkText.goBack[language]}
            </LinkButton>
          )}
        </ButtonRow>
      </form>
    </Section>
  );
}
