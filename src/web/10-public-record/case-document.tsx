import type { Casework } from '#casework/casework';
import { agreementFieldsOf } from '#agreement/fields-of-kind';
import { fieldsOfKind } from '#call/procedure-fields';
import { decisionFieldsOf } from '#decision/fields-of-kind';
import { dialogueFields } from '#dialogue/fields';
import { meetingCancelFields, meetingFields } from '#dialogue/meeting-fields';
import { needReplyFields } from '#dialogue/question-fields';
import { meetingText } from '../02-dialogue/meeting-text.ts';
import { questionText } from '../02-dialogue/question-text.ts';
import { talkTime } from '../07-decision/talk-time.ts';
import type { Fields } from '#field/field';
import { needFields } from '#need/fields';
import { observationFields } from '#outcome/fields';
import { localityOf, zoneOf } from '#party/organisation';
import type { PublicRecord } from '#public-record';
import { partId, publicLotsOf, type PublicLot, theWholeCall } from '#public-record/public-lots';
import { routeFactFields } from '#route/fields';
import { dayIn, type Instant } from '#value/instant';
import type { Language } from '#value/text';
import { CancellationPart, ComplaintsPart, CorrectionPart, MinutesPart, ReviewPart } from '../07-decision/around-decision.tsx';
import { PublicPhases } from '../08-agreement/phases/public-phases.tsx';
import { titled } from '../04-call/lots/lot-name.ts';
import { afterText as t } from '../07-decision/after-text.ts';
import { publicRoundFinding } from '../07-decision/public-round.ts';
import { decisionTextOf } from '../07-decision/round-text.ts';
import { DataTable } from '../design/data-table.tsx';
import { Section } from '../design/layout.tsx';
import { FieldSummary } from '../field/field-summary.tsx';
import { formatInstant, formatInstantToSecond, formatMoney, formatMoneyWithVat, formatNumber } from '../text/format.ts';
import { say } from '../text/say.ts';
import { Waiting, waitingStageOn } from '../07-decision/waiting-period.tsx';
import { caseText } from './case-text.ts';
import { caseTextOf, eventTextOf } from './round-text.ts';
import { journalText } from './journal-text.ts';

export type CaseDocumentProps = {
  readonly language: Language;
  readonly record: PublicRecord;
  readonly lines: Awaited<ReturnType<Casework['timeline']>>;
  readonly now: Instant;
  /** Letters word for word, for those who may read them all. */
  readonly letters: readonly { readonly id: string; readonly organisationName: string; readonly subject: string; readonly body: string }[];
};

/** The whole case in the order of its story, on one page that prints: everything the record holds, and the journal with its hashes. */
export function CaseDocument(props: CaseDocumentProps) {
  const { language, record } = props;
  const locality = localityOf(record.country);
  const written = record.language === language ? undefined : record.language;
  const summary = (fields: Fields, values: unknown) => (
    <div lang={written}>
      <FieldSummary fields={fields} values={values} language={language} locality={locality} only={answered(fields, values)} />
    </div>
  );
  return (
    <>
      <Section id="need" title={caseText.need[language]}>
        {summary(needFields, record.need.values)}
      </Section>
      {record.dialogue.length > 0 && (
        <Section id="dialogue" title={caseText.dialogue[language]}>
          {record.dialogue.map((entry) => (
            <div key={entry.id}>{summary(dialogueFields, entry)}</div>
          ))}
        </Section>
      )}
      {record.meetings.length > 0 && (
        <Section id="meetings" title={meetingText.title[language]}>
          {record.meetings.map((meeting) => (
            <div key={meeting.id}>
              {summary({ ...meetingFields, ...meetingCancelFields }, meeting)}
              <ul lang={written}>
                {meeting.times.map((time) => (
                  <li key={time.id}>
                    {talkTime(time, language)} · {time.place}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Section>
      )}
      {record.questions.length > 0 && (
        <Section id="questions" title={questionText.title[language]}>
          {record.questions.map((question) => (
            <div key={question.id}>{summary(needReplyFields, question)}</div>
          ))}
        </Section>
      )}
      {record.route && (
        <Section id="route" title={caseText.route[language]}>
          <p>
            <strong>{record.route.basis.route.name[language]}</strong>
          </p>
          {summary(routeFactFields, record.route.facts)}
          <div className="prose-plain" lang={written}>
            {record.route.reason}
          </div>
        </Section>
      )}
      {record.calls.map((call) => (
        <CallInDocument key={call.id} {...props} call={call} written={written} summary={summary} />
      ))}
      <Letters {...props} written={written} />
      {record.agreements.map((agreement) => (
        <Section
          key={agreement.id}
          title={`${(agreement.kind === 'grant' ? caseTextOf('fundRound') : caseText).agreement[language]}: ${agreement.organisationName}`}
        >
          <p>{(agreement.kind === 'grant' ? formatMoney : formatMoneyWithVat)(agreement.value, language)}</p>
          {summary(agreementFieldsOf(agreement.kind), agreement.values)}
          <PublicPhases agreement={agreement} record={record} language={language} />
          {agreement.measures.map((measure) => (
            <div key={measure.id}>
              <h3 lang={written}>{measure.title}</h3>
              {measure.observations.map((observation) => (
                <div key={observation.id}>{summary(observationFields, observation)}</div>
              ))}
            </div>
          ))}
        </Section>
      ))}
      <JournalInDocument {...props} />
    </>
  );
}

type CallProps = CaseDocumentProps & {
  readonly call: PublicRecord['calls'][number];
  readonly written: Language | undefined;
  readonly summary: (fields: Fields, values: unknown) => React.ReactNode;
};

function CallInDocument(props: CallProps) {
  const { language, record, call, written, summary, now } = props;
  const around = { language, country: record.country, written, call: { ...call, ...theWholeCall }, now };
  return (
    <>
      <Section title={caseTextOf(call.kind).call[language]}>
        {summary(fieldsOfKind(call.kind), call.values)}
        <CancellationPart {...around} />
      </Section>
      <ReviewPart {...around} />
      {publicLotsOf(call).map((lot) => (
        <OutcomeInDocument key={partId(lot.id, lot)} {...props} call={lot} />
      ))}
    </>
  );
}

/** What became of a call, or of one of its lots. */
function OutcomeInDocument({ language, record, call, written, summary, now }: Omit<CallProps, 'call'> & { readonly call: PublicLot }) {
  const { decision, lotId } = call;
  const around = { language, country: record.country, written, call, now };
  const zone = zoneOf(record.country);
  const decisionText = decisionTextOf(call.kind);
  const round = publicRoundFinding(call, language);
  return (
    <>
      {lotId !== null && <CancellationPart {...around} />}
      {decision && (
        <Section title={titled(caseText.decision[language], call, language)}>
          {decision.decidedAt && <p>{formatInstant(decision.decidedAt, zone, language)}</p>}
          {round && <p>{round}</p>}
          {summary(decisionFieldsOf(call.kind), decision.values)}
          <DataTable
            caption={decisionText.ranking[language]}
            columns={[
              { key: 'name', label: decisionText.submission[language] },
              { key: 'total', label: decisionText.total[language], align: 'number' },
            ]}
            rows={decision.ranking.map((line) => ({
              key: String(line.number),
              cells: {
                name: `${line.rank}. ${line.name ?? say(decisionText.numbered, language, { n: line.number })}`,
                total: formatNumber(line.total, language, { most: 3 }),
              },
            }))}
          />
          <Waiting
            language={language}
            kind={call.kind}
            waiting={decision.waiting}
            stage={waitingStageOn(dayIn(zone, now), decision.waiting)}
          />
        </Section>
      )}
      <CorrectionPart {...around} />
      <MinutesPart {...around} />
      <ComplaintsPart {...around} />
    </>
  );
}

function Letters({ language, letters, written }: CaseDocumentProps & { readonly written: Language | undefined }) {
  if (letters.length === 0) return null;
  return (
    <Section title={t.letters[language]}>
      {letters.map((letter) => (
        <div key={letter.id} className="flow">
          <h3>
            {letter.organisationName}: <span lang={written}>{letter.subject}</span>
          </h3>
          <div className="prose-plain" lang={written}>
            {letter.body}
          </div>
        </div>
      ))}
    </Section>
  );
}

function JournalInDocument({ language, record, lines }: CaseDocumentProps) {
  const names: Readonly<Record<string, { readonly en: string; readonly nb: string } | undefined>> = eventTextOf(
    record.calls.at(-1)?.kind ?? 'tender',
  );
  return (
    <Section title={caseText.timeline[language]}>
      <DataTable
        caption={caseText.timeline[language]}
        captionShown="hidden"
        columns={[
          { key: 'at', label: journalText.at[language] },
          { key: 'what', label: journalText.what[language] },
          { key: 'hash', label: journalText.hash[language] },
        ]}
        rows={lines.map((line) => ({
          key: line.hash,
          cells: {
            at: formatInstantToSecond(line.at, zoneOf(record.country), language),
            what: names[line.type]?.[language] ?? line.type,
            hash: <span className="hash">{line.hash}</span>,
          },
        }))}
      />
    </Section>
  );
}

/** The names of the fields that hold something: an empty one would only lengthen the print. */
function answered(fields: Fields, values: unknown): readonly string[] {
  const held = new Map<string, unknown>(typeof values === 'object' && values !== null ? Object.entries(values) : []);
  return Object.keys(fields).filter((name) => {
    const value = held.get(name);
    return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  });
}
