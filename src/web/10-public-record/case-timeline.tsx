import type { Casework } from '#casework/casework';
import { needFields } from '#need/fields';
import { callFields } from '#call/fields';
import { fieldsOfKind } from '#call/procedure-fields';
import { isRecorded, isScored, procedureOf, type ProcedureKind } from '#call/procedures';
import type { Fields } from '#field/field';
import { zoneOf } from '#party/organisation';
import type { PublicRecord } from '#public-record';
import { publicLotsOf } from '#public-record/public-lots';
import { parseDay } from '#value/day';
import { eventTypes, type EventType } from '#value/event';
import { dayIn, parseInstant, type Instant } from '#value/instant';
import type { Language } from '#value/text';
import { Timeline, type TimelineEntry } from '../design/timeline.tsx';
import { formatDay, formatInstant } from '../text/format.ts';
import { lotName } from '../04-call/lots/lot-name.ts';
import { say } from '../text/say.ts';
import { endOf, silentMonths } from './case-agreement.tsx';
import { caseText } from './case-text.ts';
import { eventTextOf } from './round-text.ts';

type Line = Awaited<ReturnType<Casework['timeline']>>[number];
export type CaseTimelineProps = {
  readonly record: PublicRecord;
  readonly lines: readonly Line[];
  readonly language: Language;
  readonly now: Instant;
};

/** The story of the case from its journal, oldest first; observations of one month stand together, and silence is shown. */
export function CaseTimeline({ record, lines, language, now }: CaseTimelineProps) {
  const zone = zoneOf(record.country);
  const entries = withoutRepeats(lines).map((line): TimelineEntry => {
    const kind = kindIn(line, record);
    const eventText = eventTextOf(kind);
    const body = bodyOf(line, { language, zone, kind });
    return {
      kind: 'act',
      key: line.hash,
      title: `${isEventType(line.type) ? (eventText[line.type]?.[language] ?? line.type) : line.type}${lotOf(line, record, language)}${supplierOf(line, record)}${bodyNamed(line, record)}`,
      at: { dateTime: line.at, text: formatInstant(line.at, zone, language) },
      ...(body ? { body } : {}),
      proof: { text: line.hash.slice(0, 12), href: `/${language}/cases/${record.id}/journal` },
    };
  });
  const standing = record.agreements.filter((agreement) => endOf(agreement) === null);
  const gaps = standing.flatMap((agreement): TimelineEntry[] => {
    const months = silentMonths(agreement, dayIn(zone, now));
    return months >= 6 ? [{ kind: 'gap', key: `gap-${agreement.id}`, title: say(caseText.noOutcome, language, { months }) }] : [];
  });
  return <Timeline entries={[...entries, ...gaps]} />;
}

/** Many observations in a row would drown the story: the last of each run stays. The journal page has them all. */
function withoutRepeats(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line, place) => line.type !== 'observationRecorded' || lines[place + 1]?.type !== 'observationRecorded');
}

/** The lot and stage that an act was about, where the call has several. */
function lotOf({ facts }: Line, record: PublicRecord, language: Language): string {
  const lot = record.calls.flatMap(publicLotsOf).find(({ lotId }) => lotId !== null && lotId === facts['lot']);
  return lot ? `: ${lotName(lot, language)}` : '';
}

/** With whom, where the case has several agreements. */
function supplierOf({ facts }: Line, { agreements }: PublicRecord): string {
  const agreement = agreements.length > 1 ? agreements.find(({ id }) => id === facts['agreement']) : undefined;
  return agreement ? `: ${agreement.organisationName}` : '';
}

/** The body that was asked to stand behind the case. */
function bodyNamed({ facts }: Line, { bodies }: PublicRecord): string {
  const body = (bodies ?? []).find(({ organisation }) => organisation.id === facts['organisation']);
  return body ? `: ${body.organisation.name}` : '';
}

/** The kind of the call that an act was about; where it names none, of the latest call. */
function kindIn({ facts }: Line, { calls }: PublicRecord): ProcedureKind {
  return (calls.find(({ id }) => id === facts['call']) ?? calls.at(-1))?.kind ?? 'tender';
}

type Around = { readonly language: Language; readonly zone: ReturnType<typeof zoneOf>; readonly kind: ProcedureKind };

function bodyOf(line: Line, { language, zone, kind }: Around): string | null {
  const { facts } = line;
  const fields = listOf(facts['fields']);
  if (fields.length > 0) return say(caseText.changed, language, { fields: fields.map((name) => labelOf(name, kind, language)).join(', ') });
  const entries = listOf(facts['entries']);
  if (entries.length > 0) return say(caseText.entries, language, { count: entries.length });
  const due = typeof facts['answerDue'] === 'string' ? parseDay(facts['answerDue']) : null;
  if (due) return say(caseText.noAnswerYet, language, { day: formatDay(due, language) });
  const closes = typeof facts['closesAt'] === 'string' ? parseInstant(facts['closesAt']) : null;
  return closes && isScored(procedureOf(kind)) && (line.type === 'callPublished' || line.type === 'stageOpened')
    ? say(isRecorded(kind) ? comingForwardText : closesText, language, { at: formatInstant(closes, zone, language) })
    : null;
}

const comingForwardText = { en: 'Others can make themselves known until {at}', nb: 'Andre kan melde seg fram til {at}' };
const closesText = { en: 'Closes {at}', nb: 'Frist {at}' };

function labelOf(name: string, kind: ProcedureKind, language: Language): string {
  const catalogues: readonly Fields[] = [needFields, fieldsOfKind(kind), callFields];
  return catalogues.map((fields) => fields[name]?.label[language]).find((label) => label !== undefined) ?? name;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function isEventType(type: string): type is EventType {
  return eventTypes.some((known) => known === type);
}
