import { isRecorded, isScored, procedureOf } from '#call/procedures';
import { comingForward } from '../04-call/recorded-public-text.ts';
import { caseTextOf } from './round-text.ts';
import { BodiesPart, buyersInShort, JoinedInNotice } from '../01-need/joining/public-bodies.tsx';
import { WhoGainsPart } from '../01-need/who-gains-part.tsx';
import { needFields } from '#need/fields';
import { facets } from '#need/term';
import type { Phase } from '#lifecycle';
import { localityOf } from '#party/organisation';
import type { PublicRecord } from '#public-record';
import { phasesWithout } from '#public-record/case-file';
import { partId, publicLotsOf, theWholeCall } from '#public-record/public-lots';
import type { Language } from '#value/text';
import { Deadline } from '../design/deadline.tsx';
import { Section, WithAside } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { PhaseTrack } from '../design/phase-track.tsx';
import { Tag } from '../design/tag.tsx';
import { FieldSummary } from '../field/field-summary.tsx';
import { viewerContext } from '../context.ts';
import { mostSolutions, SolutionsThatFit } from '../02-dialogue/solutions/solutions-that-fit.tsx';
import { visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { AgreementParts } from './case-agreement.tsx';
import { CallPart, DecisionPart } from './case-call.tsx';
import { DialoguePart, RoutePart } from './case-before-call.tsx';
import { NeedChangesPart } from './need-changes.tsx';
import { DocumentsPart } from '../02-dialogue/public-documents.tsx';
import { QuestionsPart } from '../02-dialogue/public-questions.tsx';
import { MeetingsPart } from '../02-dialogue/public-meetings.tsx';
import { KeyFacts } from './case-facts.tsx';
import { WhoDecided } from './case-decided.tsx';
import { CaseTimeline } from './case-timeline.tsx';
import { CancellationPart, ComplaintsPart, ReviewPart, type AroundProps } from '../07-decision/around-decision.tsx';
import { caseText } from './case-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const caseId = args.params['case'] ?? '';
  const record = await casework.findPublicRecord(caseId);
  if (!record) throw new Response(null, { status: 404 });
  const viewing = args.context.get(viewerContext);
  return {
    language,
    now: casework.now(),
    record,
    timeline: await casework.timeline(caseId),
    may: viewing === null || viewing.actor.organisationKind === 'enterprise' ? ('signUp' as const) : ('read' as const),
    solutions: await casework.solutionsForRecord(record, mostSolutions),
    worksOnIt:
      viewing !== null &&
      (viewing.actor.roles.length > 0 ||
        viewing.viewer.memberships.some(({ id, role }) => role === 'lead' && id === record.organisation.id)),
  };
}

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) =>
  pageTitle(loaderData ? titleIn(loaderData.record, loaderData.language).text : 'Twofold');

/** The permanent page of a case: in short, who decided, what happened, documents and data. Built from the public record alone. */
export default function CasePage({ loaderData }: PageProps<typeof loader>) {
  const { language, now, record, timeline, solutions, worksOnIt } = loaderData;
  const t = caseText;
  const title = titleIn(record, language);
  const summary = summaryIn(record, language);
  const call = record.calls.at(-1);
  const lots = record.calls.flatMap(publicLotsOf);
  const place = { language, locality: localityOf(record.country) };
  const foreign = record.language === language ? undefined : record.language;
  return (
    <>
      <PageHeading
        caption={`${buyersInShort(record, language)} · ${record.need.values.place ?? ''}`}
        title={<span lang={title.lang}>{title.text}</span>}
        lead={<span lang={summary.lang}>{summary.text}</span>}
      >
        {record.demo && <Tag tone="neutral">{t.demo[language]}</Tag>}
        {worksOnIt && (
          <a className="ds-link" href={`/${language}/w/cases/${record.id}`}>
            {t.work[language]}
          </a>
        )}
      </PageHeading>
      <PhaseTrack language={language} current={record.phase} skipped={phasesWithout(record)} href={(phase) => anchorOf(record, phase)} />
      <WithAside aside={<KeyFacts record={record} language={language} />}>
        <JoinedInNotice joinedIn={record.joinedIn} language={language} />
        {call?.state === 'published' && call.values.closesAt && isScored(procedureOf(call.kind)) && (
          <div className="flow">
            <Deadline
              language={language}
              at={call.values.closesAt}
              now={now}
              zone={call.zone}
              otherZone="shown"
              {...(isRecorded(call.kind) ? { label: comingForward } : {})}
            />
            <p>{caseTextOf(call.kind).sealedNow[language]}</p>
          </div>
        )}
        <WhoDecided record={record} language={language} />
        <AgreementParts record={record} language={language} now={now} />
        {lots.map((lot) => (
          <DecisionPart key={partId(lot.id, lot)} record={record} call={lot} language={language} />
        ))}
        {record.calls.map((entry) => (
          <AroundCall key={entry.id} record={record} call={entry} language={language} now={now} />
        ))}
        {record.calls.map((entry) => (
          <CallPart key={entry.id} record={record} call={entry} language={language} />
        ))}
        <RoutePart record={record} language={language} />
        <MeetingsPart record={record} language={language} now={now} may={loaderData.may} />
        <DialoguePart record={record} language={language} />
        <DocumentsPart record={record} language={language} />
        <QuestionsPart record={record} language={language} />
        <Section id="need" title={t.need[language]}>
          {foreign && <p>{t.languageNote[language]}</p>}
          <div lang={foreign}>
            <FieldSummary fields={needFields} values={record.need.values} only={needShown(record)} {...place} />
          </div>
        </Section>
        <NeedChangesPart record={record} language={language} />
        <WhoGainsPart budgets={record.need.values.budgets ?? []} language={language} written={record.language} />
        <BodiesPart record={record} language={language} now={now} />
        <SolutionsThatFit found={solutions} language={language} />
        <Section id="timeline" title={t.timeline[language]}>
          <CaseTimeline record={record} lines={timeline} language={language} now={now} />
        </Section>
        <Section id="data" title={t.data[language]}>
          <ul>
            <li>
              <a className="ds-link" href={`/data/ocds/cases/${record.id}.json`}>
                {t.ocdsFile[language]}
              </a>
            </li>
            <li>
              <a className="ds-link" href={`/${language}/cases/${record.id}/journal`}>
                {t.journalFile[language]}
              </a>
            </li>
            <li>
              <a className="ds-link" href={`/${language}/cases/${record.id}/file`}>
                {t.wholeCase[language]}
              </a>
            </li>
          </ul>
        </Section>
      </WithAside>
    </>
  );
}

/** What has been said and done about a call from outside: that it was stopped, reviews, complaints. */
function AroundCall({
  record,
  call,
  language,
  now,
}: Pick<AroundProps, 'language' | 'now'> & { readonly record: PublicRecord; readonly call: PublicRecord['calls'][number] }) {
  const around = { language, country: record.country, written: record.language === language ? undefined : record.language, now };
  const whole = { ...call, ...theWholeCall };
  const lots = publicLotsOf(call);
  return (
    <>
      <CancellationPart {...around} call={whole} />
      {!call.cancellation && lots.map((lot) => <CancellationPart key={partId('stopped', lot)} {...around} call={lot} />)}
      <ReviewPart {...around} call={whole} />
      {lots.map((lot) => (
        <ComplaintsPart key={partId('complaints', lot)} {...around} call={lot} />
      ))}
    </>
  );
}

/** The title and summary in the reader's language where somebody wrote them in it; otherwise in the language of the case, said so. */
export function titleIn(record: PublicRecord, language: Language): { readonly text: string; readonly lang: Language | undefined } {
  const { title, otherTitle } = record.need.values;
  const other = record.language !== language;
  return other && otherTitle ? { text: otherTitle, lang: undefined } : { text: title ?? '', lang: other ? record.language : undefined };
}

function decisionAnchor(record: PublicRecord): string | undefined {
  const decided = record.calls.flatMap(publicLotsOf).find((lot) => lot.decision);
  return decided ? `#${partId('decision', decided)}` : undefined;
}

function summaryIn(record: PublicRecord, language: Language) {
  const { summary, otherSummary } = record.need.values;
  const other = record.language !== language;
  return other && otherSummary
    ? { text: otherSummary, lang: undefined }
    : { text: summary ?? '', lang: other ? record.language : undefined };
}

function needShown(record: PublicRecord): readonly string[] {
  const always = [
    'whoLacks',
    'peopleCount',
    'place',
    'region',
    ...facets,
    'serviceKind',
    'horizon',
    'costToday',
    'costOfNothing',
    'evidence',
    'openQuestions',
    'measures',
  ];
  return always.filter((name) => {
    const value: unknown = Object.entries(record.need.values).find(([key]) => key === name)?.[1];
    return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  });
}

/** Where on the page a phase can be read; phases without content of their own have no address. */
function anchorOf(record: PublicRecord, phase: Phase): string | undefined {
  switch (phase) {
    case 'need':
      return '#need';
    case 'dialogue':
      return record.dialogue.length > 0 ? '#dialogue' : record.meetings.length > 0 ? '#meetings' : undefined;
    case 'route':
      return record.route ? '#route' : undefined;
    case 'call':
      return record.calls.length > 0 ? '#call' : undefined;
    case 'decision':
      return decisionAnchor(record);
    case 'agreement':
      return record.agreements.length > 0 ? '#agreement' : undefined;
    case 'outcome':
      return record.agreements.length > 0 ? '#outcome' : undefined;
    case 'record':
      return '#timeline';
    default:
      return undefined;
  }
}
