import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { Criterion } from '#call/fields';
import { scoreFields, type ScoreValues } from './fields.ts';
import type { BarredScore } from './interview-scoring.ts';

/** The highest score of every criterion. */
export const scoreScale = 5;

/** The smallest difference between two scores that somebody can give. */
export const scoreStep = 1 / 10 ** (scoreFields.value.decimals ?? 0);

export type Score = ScoreValues & {
  readonly id: Id<'score'>;
  readonly submissionId: Id<'submission'>;
  readonly criterionId: string;
  readonly personId: Id<'person'>;
  readonly scoredAt: Instant;
};

export type AssessmentRefusal = Refusal<
  | 'notOpened'
  | 'declareFirst'
  | 'recused'
  | 'locked'
  | 'scoresMissing'
  | 'notACriterion'
  | 'alreadyDecided'
  | 'interestsOpen'
  | 'interviewsOpen'
>;

/** Criteria that people score; price is computed. */
export function scoredCriteria(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.filter((criterion) => criterion.kind !== 'price');
}

type Locking = {
  readonly callId: Id<'call'>;
  readonly personId: Id<'person'>;
  readonly submissions: readonly Id<'submission'>[];
  /** How many of the person's declared links nobody has ruled on: a ruling may bring another submission to score. */
  readonly waiting: number;
  /** The criteria that the person is asked to score. */
  readonly criteria: readonly Criterion[];
  readonly scores: readonly Score[];
  /** What the person does not score, because it is judged in an interview. */
  readonly barred: readonly BarredScore[];
};

/**
 * Locks one assessor's scores. Every submission that the assessor may see needs a score and a reason on every criterion: a missing
 * score is never zero. Refuses with the number that is missing, while a link waits for a ruling (`interestsOpen`) and while an interview
 * that the person would score has not been held (`interviewsOpen`): who locks is done.
 */
export function lockScores(locking: Locking): Result<{ event: CaseEvent }, AssessmentRefusal> {
  const asked = new Set(scoredCriteria(locking.criteria).map(({ id }) => id));
  const barred = locking.barred.filter(
    ({ submissionId, criterionId }) => asked.has(criterionId) && locking.submissions.includes(submissionId),
  );
  const ahead = new Set(barred.filter(({ why }) => why === 'notHeld').map(({ submissionId }) => submissionId)).size;
  const wanted = locking.submissions.length * scoredCriteria(locking.criteria).length - barred.length;
  const complete = locking.scores.filter(
    (score) => asked.has(score.criterionId) && score.value !== null && score.reason !== null && score.reason.trim() !== '',
  );
  const missing = wanted - complete.length;
  if (locking.waiting > 0) return refused({ code: 'interestsOpen', facts: { count: locking.waiting } });
  if (ahead > 0) return refused({ code: 'interviewsOpen', facts: { count: ahead } });
  if (wanted === 0) return refused({ code: 'declareFirst' });
  if (missing > 0) return refused({ code: 'scoresMissing', facts: { missing } });
  return ok({
    event: {
      type: 'scoresLocked',
      facts: { call: locking.callId, person: locking.personId, scores: complete.length },
      refs: complete.map((score) => ({ kind: 'score', id: score.id })),
    },
  });
}

/** The mean of the assessors' scores for each submission and criterion; `null` where nobody scored. */
export function meanScores(scores: readonly Score[], submissionId: Id<'submission'>, criterionId: string): number | null {
  const values = scores
    .filter((score) => score.submissionId === submissionId && score.criterionId === criterionId)
    .flatMap((score) => (score.value === null ? [] : [score.value]))
    .sort((a, b) => a - b);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
