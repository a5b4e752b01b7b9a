import type { CaseFile } from '#public-record/case-file';
import { redirect } from 'react-router';
import { type Call, callWarnings, periodBelowLaw } from '#call';
import { fieldsOfKind } from '#call/procedure-fields';
import { paperOf, reasonsNotWritten } from '#call/reasons-not-written';
import { amountOf, isRecorded, procedureOf } from '#call/procedures';
import { isGrantRoute } from '#law/routes/routes';
import { gate, type GateCode } from '#law/gates';
import { scoringRoles } from '#party/role';
import { redirectDone } from '../done/done.ts';
import { unaccepted } from '../act-answer.ts';
import { aboutCase, CaseLink } from '../02-dialogue/case-link.tsx';
import { Button, ButtonRow, LinkButton } from '../design/button.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { KeyFigures } from '../design/key-figures.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { Tag } from '../design/tag.tsx';
import { TaskList } from '../design/task-list.tsx';
import { FieldSummary } from '../field/field-summary.tsx';
import { inputId } from '../field/input-id.ts';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatNumber } from '../text/format.ts';
import { refusalText } from '../text/refusal-text.ts';
import { say } from '../text/say.ts';
import { titleInWords } from '../title.ts';
import { conflictsText } from '../06-assessment/interests/conflicts-text.ts';
import { LinkWarnings } from '../06-assessment/interests/link-warnings.tsx';
import { callProblemItems, problemsOf } from './call-problems.ts';
import { CheckLinks } from './check-links.tsx';
import { gateSource } from './gate-source.ts';
import { publishTasks } from './publish-tasks.ts';
import { inWordsOf } from '../text/call-words.ts';
import { callText } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  if (call.state !== 'draft') throw redirect(`/${language}/cases/${file.id}/calls/${call.id}`);
  const now = casework.now();
  const withRole = (...roles: readonly string[]) =>
    new Set(file.assignments.filter((entry) => roles.includes(entry.role)).map((entry) => entry.personId)).size;
  const measured = file.need.measures.some((measure) => measure.baseline !== null);
  const written = new Set((await casework.writtenSections(file.id)).filter(({ text }) => text?.trim()).map(({ document }) => document));
  const panel = withRole(...scoringRoles);
  const leastDays = casework.leastDaysToWrite(file);
  const codes: readonly GateCode[] = [
    ...callWarnings(call, now, call.zone),
    ...periodBelowLaw(call.closesAt, now, { zone: call.zone, leastDays }),
    ...(measured ? [] : (['outcomeWithBaseline'] as const)),
    ...(panel > 0 && panel < fewestScorers ? (['panelOfThree'] as const) : []),
    ...reasonsNotWritten(call, { papers: file.route?.basis.work?.documents ?? [], written }),
  ];
  return {
    language,
    kind: call.kind,
    about: aboutCase(file),
    country: file.country,
    call,
    problems: problemsOf(call, file.country, now),
    warnings: codes.flatMap((code) => gate(code, file.country) ?? []),
    needPublished: file.need.publishedAt !== null,
    unshared: [...file.dialogue, ...file.documents].filter(({ sharedAt }) => !sharedAt).length,
    unlogged: (await casework.unloggedTimes(file.id)).length,
    talked: file.dialogue.length > 0,
    engagement: engagementStateOf(file, call, casework.engagementWanted(file, call)),
    route: file.route ? routeKind(file.route.basis.route.id) : null,
    conflicts: await casework.conflicts(file, call),
    openers: withRole('opener'),
    keys: await casework.openingPreparation(file, call),
    panel,
  };
}

/** With three who score, one person alone does not settle the result. */
const fewestScorers = 3;

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const problems = problemsOf(call, file.country, casework.now());
  if (problems.length > 0) return unaccepted({ typed: {} }, { problems });
  const published = await casework.publishCall(actorOf(args), { caseId: file.id, callId: call.id });
  if (!published.ok) return unaccepted({ typed: {} }, { refusal: published.refusal });
  return redirectDone(args, `/${language}/w/cases/${file.id}`, 'callPublished');
}

export const meta = titleInWords(callText.publishTitle);

/** The last look before a call is public: what must be in place, what to think over, and every answer with a way to change it. */
export default function PublishCall({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, kind, about, country, call, problems, warnings, conflicts } = loaderData;
  const t = inWordsOf(callText, kind);
  const edit = `/${language}/w/cases/${about.id}/calls/${call.id}`;
  const items = callProblemItems(actionData?.problems ?? [], { language, kind }, edit);
  const refused = actionData?.refusal ? [{ href: '#in-place', text: refusalText(actionData.refusal, language) }] : [];
  return (
    <>
      <ErrorSummary language={language} items={[...refused, ...items]} />
      <PageHeading
        caption={<CaseLink language={language} about={about} />}
        title={t.publishTitle[language]}
        lead={(amountOf(procedureOf(kind)) === 'scored' ? t.publishLead : t.publishLeadNoPrice)[language]}
      />
      <Section id="in-place" title={t.inPlace[language]}>
        <TaskList language={language} tasks={publishTasks(loaderData)} />
        {!actionData && problems.length > 0 && (
          <Notice language={language} tone="warning" title={t.leftTitle[language]}>
            <ul>
              {callProblemItems(problems, { language, kind }, edit).map((item) => (
                <li key={item.href + item.text}>
                  <a href={item.href}>{item.text}</a>
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </Section>
      {conflicts.warnings.length > 0 && (
        <Section title={conflictsText.warnings[language]}>
          <LinkWarnings language={language} warnings={conflicts.warnings} />
        </Section>
      )}
      {warnings.length > 0 && (
        <Section title={t.look[language]} lead={t.lookLead[language]}>
          {warnings.map((warning) => (
            <Notice key={warning.code} language={language} tone="warning">
              <p>
                {warning.text[language]}{' '}
                {paperOf(warning.code) && (
                  <a href={`/${language}/w/cases/${about.id}/documents/${paperOf(warning.code)}`}>{t.writePaper[language]}</a>
                )}
              </p>
              <p className="field__hint">
                {say(t.source, language, { source: gateSource(warning, language) })}{' '}
                {warning.confidence !== 'H' && <Tag tone="warning">{t.unverified[language]}</Tag>}
              </p>
            </Notice>
          ))}
        </Section>
      )}
      {/* Where nobody submits, nothing is asked of others. */}
      {!isRecorded(kind) && (
        <>
          <CheckLinks language={language} kind={kind} page={edit} />
          <Burden data={loaderData} />
        </>
      )}
      <Section title={t.answers[language]}>
        <FieldSummary
          fields={fieldsOfKind(call.kind)}
          values={call}
          language={language}
          locality={placeOf(country).locality}
          changeHref={(name) => `${edit}#${inputId(name)}`}
        />
      </Section>
      <form method="post">
        <ButtonRow>
          <Button>{t.publish[language]}</Button>
          <LinkButton href={edit} variant="secondary">
            {t.edit[language]}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  );
}

/** What becomes of a promise. */
const promiseNotes = {
  contract: 'burdenPromisesNote',
  partnership: 'burdenPromisesNote',
  grant: 'burdenPromisesNoteGrant',
  none: 'burdenPromisesNoteNone',
} as const;

/** How far the record of the notice about dialogue is. */
function engagementStateOf(file: CaseFile, call: Call, wanted: unknown): 'none' | 'recorded' | 'missing' {
  if (wanted) return 'missing';
  return file.engagementNotices.some(({ callId }) => callId === call.id) ? 'recorded' : 'none';
}

/** What a route is for. */
function routeKind(id: string): 'grant' | 'purchase' {
  return isGrantRoute(id) ? 'grant' : 'purchase';
}

type Data = Awaited<ReturnType<typeof loader>>;

/** The words each enterprise may have to write: the buyer sees the cost to others before it is asked for. */
function Burden({ data: { call, language } }: { readonly data: Data }) {
  const t = callText;
  const { questions } = call;
  if (questions.length === 0) return null;
  const words = questions.reduce((sum, question) => sum + (question.maxWords ?? 0), 0);
  const count = (name: 'must' | 'promise') => formatNumber(questions.filter((question) => question[name] === 'yes').length, language);
  return (
    <Section title={t.burden[language]}>
      <KeyFigures
        figures={[
          {
            key: 'questions',
            label: t.burdenQuestions[language],
            value: formatNumber(questions.length, language),
            note: say(t.burdenMust, language, { count: count('must') }),
          },
          { key: 'words', label: t.burdenWords[language], value: formatNumber(words, language), note: t.burdenWordsNote[language] },
          {
            key: 'promises',
            label: t.burdenPromises[language],
            value: count('promise'),
            note: t[promiseNotes[procedureOf(call.kind).agreement ?? 'none']][language],
          },
        ]}
      />
    </Section>
  );
}
