import { data, redirect } from 'react-router';
import { saysWho } from '#submission/consortium';
import { changedNames } from '#submission/draft-version';
import { Button } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { Section } from '../design/layout.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatInstantToSecond, formatList } from '../text/format.ts';
import { refusalText } from '../text/refusal-text.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { SubmissionHeading } from './heading.tsx';
import { submissionAddress } from './own-address.ts';
import { allFieldsOf } from './own-fields.ts';
import { stripOf } from './strip.tsx';
import { ThenAndNow } from './then-and-now.tsx';
import { versionsText } from './versions-text.ts';
import { workspaceOf } from './workspace.ts';

/** Scripts keep the clock in the strip going; nothing is missing without them. */
export const handle = { interactive: true, strip: stripOf };

export async function loader(args: PageArgs) {
  const { facts } = await workspaceOf(args);
  const versions = await visitOf(args).casework.earlierVersions(actorOf(args), {
    caseId: facts.caseId,
    callId: facts.callId,
    lotId: facts.lotId,
  });
  const version = versions.find(({ id }) => id === args.params['version']);
  if (!version) throw new Response(null, { status: 404 });
  return { ...facts, version };
}

export async function action(args: PageArgs) {
  const { casework } = visitOf(args);
  const { facts } = await workspaceOf(args);
  const name = (await args.request.formData()).get('name');
  const at = { caseId: facts.caseId, callId: facts.callId, lotId: facts.lotId, versionId: args.params['version'] ?? '' };
  const back = await casework.bringBack(actorOf(args), { ...at, name: typeof name === 'string' ? name : '' });
  return back.ok ? redirect(submissionAddress(facts, 'versions', { done: '' })) : data({ refusal: back.refusal }, { status: 422 });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(versionsText.title[params.lang === 'en' ? 'en' : 'nb']);

/** One earlier state beside the draft as it is now, field by field, each with a button that brings it back. */
export default function Version({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, zone, version, open, values, confirmations, consortium, foreign } = loaderData;
  const t = versionsText;
  const fields = allFieldsOf(loaderData);
  const now: Readonly<Record<string, unknown>> = { ...values, ...confirmations, ...(saysWho(consortium) ? consortium : {}) };
  const differs = changedNames(version.written, now).filter((name) => name in fields);
  return (
    <>
      {actionData && (
        <ErrorSummary language={language} items={[{ href: '#main', text: refusalText(actionData.refusal, language, zone) }]} />
      )}
      <SubmissionHeading
        facts={loaderData}
        title={say(t.oneTitle, language, { at: formatInstantToSecond(version.at, zone, language) })}
        lead={open && differs.length > 0 ? t.oneLead[language] : undefined}
      />
      {differs.length === 0 && <EmptyState title={t.oneSame[language]} />}
      {Object.entries(fields)
        .filter(([name]) => differs.includes(name))
        .map(([name, field]) => (
          <Section key={name} title={<span lang={field.store === 'answer' ? foreign : undefined}>{field.label[language]}</span>}>
            <ThenAndNow field={field} before={version.written[name]} now={now[name]} language={language} locality={loaderData.locality} />
            {open && hasValue(version.written[name]) && (
              <form method="post">
                <input type="hidden" name="name" value={name} />
                <Button variant="secondary">
                  {(field.kind === 'longText' ? t.act : t.actValue)[language]}
                  <span className="ds-sr-only">: {field.label[language]}</span>
                </Button>
              </form>
            )}
          </Section>
        ))}
      {version.files.length > 0 && <p>{say(t.filesThen, language, { names: formatList(version.files, language) })}</p>}
      <p>
        <a className="ds-link" href={submissionAddress(loaderData, 'versions')}>
          {t.all[language]}
        </a>
      </p>
    </>
  );
}

/** Nothing is brought back where nothing stood: emptying a text is done where it is written. */
function hasValue(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}
