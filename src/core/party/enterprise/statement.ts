import type { Values } from '#field/field';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import { dayIn, type Instant, type Zone } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { Language } from '#value/text';
import { organisationNumber } from '../identifier.ts';
import type { evidenceFields } from './evidence-fields.ts';
import { statementsOn, type Statement } from './profile.ts';
import { profileTopics, type ProfileTopic } from './topics.ts';

/** What is written about one topic: its own values, and what stands behind them. */
export type Written<T extends ProfileTopic = ProfileTopic> = {
  [Each in T]: {
    readonly topic: Each;
    readonly values: Values<(typeof profileTopics)[Each]['fields']>;
    readonly behind: Values<typeof evidenceFields>;
  };
}[T];

export type StatementRefusal = Refusal<
  | 'noSuchStatement'
  | 'changedMeanwhile'
  | 'evidenceIncomplete'
  | 'evidenceAhead'
  | 'evidenceEndsFirst'
  | 'yearStated'
  | 'seatsTooMany'
  | 'partsTooMuch'
  | 'countsTooMany'
  | 'tooFewToTell'
  | 'resultStated'
  | 'numberWrong'
  | 'tooManyStatements'
>;

/** So many statements of one topic are more than anybody reads. */
const mostOfOneTopic = 40;

/** Of fewer people nothing is told that touches health or hardship: they could be recognised. */
const fewestTold = 5;

type About = {
  readonly id: Id<'statement'>;
  readonly organisationId: Id<'organisation'>;
  readonly language: Language;
  readonly at: Instant;
  readonly zone: Zone;
  /** The statement that the writer saw and means to replace; `null` for one that is new. */
  readonly replaces: string | null;
};

/** What a new statement leaves behind: itself, and those that it ends. */
export type Made = { readonly statement: Statement; readonly ends: readonly Statement[]; readonly event: CaseEvent };

/**
 * Makes a statement. One of a topic that stands alone ends the last; of a topic with many only the one that it replaces. Refuses when somebody
 * else has changed that one meanwhile, when the evidence is dated ahead of today or ends before it begins, when the seats of some are more than
 * all, when parts of an account are more than the whole, a second account, count or result of one year, some who work there that are more than all or
 * so few that they could be recognised, and a number that its register does not give.
 */
export function makeStatement(standing: readonly Statement[], written: Written, about: About): Result<Made, StatementRefusal> {
  const { replaces, zone, at } = about;
  const { evidenceClass, evidenceDate, evidenceExpires, reader, shownBy } = written.behind;
  if (evidenceClass === null || evidenceDate === null || reader === null) return refused({ code: 'evidenceIncomplete' });
  if (evidenceDate > dayIn(zone, at)) return refused({ code: 'evidenceAhead', facts: { control: 'evidenceDate' } });
  if (evidenceExpires !== null && evidenceExpires < evidenceDate)
    return refused({ code: 'evidenceEndsFirst', facts: { control: 'evidenceExpires' } });
  const before = statementsOn(standing, written.topic);
  const single = profileTopics[written.topic].count === 'one';
  // Of a topic with one statement, whoever saw none while one stands has not seen it.
  const seen = single ? (before.at(-1)?.id ?? null) : before.some(({ id }) => id === replaces) ? replaces : null;
  if (seen !== replaces) return refused({ code: 'changedMeanwhile' });
  const ends = before.filter(({ id }) => id === replaces);
  const kept = before.filter(({ id }) => id !== replaces);
  if (kept.length >= mostOfOneTopic) return refused({ code: 'tooManyStatements', facts: { most: mostOfOneTopic } });
  const wrong = contradiction(written, kept);
  if (wrong) return refused(wrong);
  const { id, organisationId, language } = about;
  const { topic, values } = written;
  return ok({
    statement: {
      id,
      organisationId,
      topic,
      values,
      evidenceClass,
      shownBy,
      evidenceDate,
      evidenceExpires,
      reader,
      language,
      at,
      endedAt: null,
    } as Statement, // topic and values come from one entry
    ends,
    event: {
      type: 'statementMade',
      facts: { topic, ends: ends.map((one) => one.id) },
      refs: [{ kind: 'statement', id }],
    },
  });
}

/** Takes a standing statement back. It stays in the history; nothing counts on it any more. */
export function endStatement(
  standing: readonly Statement[],
  statementId: string,
): Result<{ readonly ended: Statement; readonly event: CaseEvent }, StatementRefusal> {
  const ended = standing.find(({ id, endedAt }) => id === statementId && endedAt === null);
  if (!ended) return refused({ code: 'noSuchStatement' });
  return ok({ ended, event: { type: 'statementEnded', facts: { topic: ended.topic, statementId }, refs: [] } });
}

/** What cannot be true at once. */
function contradiction(written: Written, others: readonly Statement[]): StatementRefusal | null {
  if (written.topic === 'seats') {
    const { staffSeats, userSeats, allSeats } = written.values;
    if ((staffSeats ?? 0) + (userSeats ?? 0) > (allSeats ?? 0)) return { code: 'seatsTooMany', facts: { control: 'allSeats' } };
  }
  if (written.topic === 'accounts') {
    const { year, surplus, paidOut, reinvested } = written.values;
    if (others.some((one) => one.topic === 'accounts' && one.values.year === year))
      return { code: 'yearStated', facts: { control: 'year' } };
    const parts = (paidOut?.minor ?? 0) + (reinvested?.minor ?? 0);
    if (surplus !== null && parts > surplus.minor) return { code: 'partsTooMuch', facts: { control: 'surplus' } };
  }
  if (written.topic === 'staff') return wrongStaff(written.values, others);
  if (written.topic === 'results') {
    const { year, measure } = written.values;
    const same = (one: Statement) => one.topic === 'results' && one.values.year === year && one.values.measure === measure;
    return others.some(same) ? { code: 'resultStated', facts: { control: 'year' } } : null;
  }
  if (written.topic === 'relations') {
    const { scheme, number } = written.values;
    const stands = scheme === null || number === null || organisationNumber(scheme, number).ok;
    return stands ? null : { code: 'numberWrong', facts: { control: 'number' } };
  }
  return null;
}

function wrongStaff(values: Written<'staff'>['values'], others: readonly Statement[]): StatementRefusal | null {
  const { year, people, fromTheArea, fromOutsideWork } = values;
  if (others.some((one) => one.topic === 'staff' && one.values.year === year)) return { code: 'yearStated', facts: { control: 'year' } };
  const all = people ?? 0;
  if ((fromTheArea ?? 0) > all) return { code: 'countsTooMany', facts: { control: 'fromTheArea' } };
  if ((fromOutsideWork ?? 0) > all) return { code: 'countsTooMany', facts: { control: 'fromOutsideWork' } };
  if (fromOutsideWork !== null && all < fewestTold)
    return { code: 'tooFewToTell', facts: { control: 'fromOutsideWork', fewest: fewestTold } };
  return null;
}
