import type { CallState } from '#call';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { Score } from './assessment.ts';
import type { ScoreChangeValues } from './fields.ts';

/** A score that its giver changed after the lock: what it was, what it is, and why. The score itself stays as it was locked. */
export type ScoreChange = {
  readonly id: Id<'scoreChange'>;
  readonly scoreId: Id<'score'>;
  /** The change before this one; `null` for the first. */
  readonly earlierId: Id<'scoreChange'> | null;
  readonly earlierValue: number;
  readonly value: number;
  readonly changeReason: string;
  readonly changedAt: Instant;
};

export type ScoreChangeRefusal = Refusal<
  'notOpened' | 'alreadyDecided' | 'notAllLocked' | 'notYourScore' | 'changeReasonMissing' | 'sameScore'
>;

type Changing = {
  readonly id: Id<'scoreChange'>;
  readonly at: Instant;
  readonly personId: string;
  readonly call: { readonly id: string; readonly state: CallState };
  readonly allLocked: boolean;
  /** The score as it now counts; `null` where there is none that the person may read. */
  readonly score: Score | null;
  /** The changes of this score until now, the last one last. */
  readonly changes: readonly Pick<ScoreChange, 'id'>[];
  readonly values: ScoreChangeValues;
};

/**
 * Changes a score after everybody has locked: its own giver alone, with a reason, until the decision. Both values are kept, and the later one
 * counts. Refuses in this order: not opened, decided, not all locked, another's score, no reason or score, the same score.
 */
export function changeScore(changing: Changing): Result<{ change: ScoreChange; event: CaseEvent }, ScoreChangeRefusal> {
  const { id, at, call, score, values, changes } = changing;
  if (call.state === 'decided') return refused({ code: 'alreadyDecided' });
  if (call.state !== 'opened') return refused({ code: 'notOpened' });
  if (!changing.allLocked) return refused({ code: 'notAllLocked' });
  if (!score || score.value === null || score.personId !== changing.personId) return refused({ code: 'notYourScore' });
  if (values.value === null || !values.changeReason) return refused({ code: 'changeReasonMissing' });
  if (values.value === score.value) return refused({ code: 'sameScore' });
  const change: ScoreChange = {
    id,
    scoreId: score.id,
    earlierId: changes.at(-1)?.id ?? null,
    earlierValue: score.value,
    value: values.value,
    changeReason: values.changeReason,
    changedAt: at,
  };
  return ok({
    change,
    event: { type: 'scoreChanged', facts: { call: call.id, score: score.id }, refs: [{ kind: 'scoreChange', id }] },
  });
}

/** What the record says of changes: how many scores were changed, and by how much at most and on average (0–5), first value against last. */
export type ChangeSummary = { readonly scores: number; readonly largest: number; readonly mean: number };

/** Sums up changes in the order they were made; a score changed back and forth counts once, with what remained. `null` without any. */
export function summaryOfChanges(changes: readonly Pick<ScoreChange, 'scoreId' | 'earlierValue' | 'value'>[]): ChangeSummary | null {
  const ends = new Map<string, { readonly first: number; readonly last: number }>();
  for (const { scoreId, earlierValue, value } of changes)
    ends.set(scoreId, { first: ends.get(scoreId)?.first ?? earlierValue, last: value });
  if (ends.size === 0) return null;
  // Tenths in whole numbers, so that 4.6 − 4.0 is 0.6.
  const distances = [...ends.values()].map(({ first, last }) => Math.round(Math.abs(last - first) * 10) / 10);
  return {
    scores: ends.size,
    largest: Math.max(...distances),
    mean: distances.reduce((sum, distance) => sum + distance, 0) / distances.length,
  };
}
