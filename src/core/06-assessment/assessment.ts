import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { Criterion } from '#call/fields';
import { scoreFields, type InterestValues, type RulingValues, type ScoreValues } from './fields.ts';

/** The highest score of every criterion. */
export const scoreScale = 5;

/** The smallest difference between two scores that somebody can give. */
export const scoreStep = 1 / 10 ** (scoreFields.value.decimals ?? 0);

export type Interest = InterestValues & {
  readonly id: Id<'interest'>;
  readonly callId: Id<'call'>;
  readonly personId: Id<'person'>;
  readonly organisationId: Id<'organisation'>;
  readonly declaredAt: Instant;
  readonly ruling: RulingValues['ruling'];
  readonly rulingReason: string | null;
  readonly ruledAt: Instant | null;
};

export type Score = ScoreValues & {
  readonly id: Id<'score'>;
  readonly submissionId: Id<'submission'>;
  readonly criterionId: string;
  readonly personId: Id<'person'>;
  readonly scoredAt: Instant;
};

export type AssessmentRefusal = Refusal<
  | 'notOpened'
  | 'alreadyDeclared'
  | 'declareFirst'
  | 'recused'
  | 'locked'
  | 'scoresMissing'
  | 'notACriterion'
  | 'alreadyRuled'
  | 'describeLink'
  | 'alreadyDecided'
  | 'interestsOpen'
>;

/** What a declared interest means for the person and the bidder. */
export type Standing = 'undeclared' | 'free' | 'waiting' | 'recused';

/**
 * Where a panel member stands towards one bidder. Nothing is seen before declaring; a link (or a doubt) keeps the member out
 * until somebody named has ruled (PSR reg 21, FVL §§ 6–8). The same rule stands in the queries of the assessment.
 */
export function standingOf(interest: Pick<Interest, 'statement' | 'ruling'> | null): Standing {
  if (!interest?.statement) return 'undeclared';
  if (interest.ruling === 'recuse') return 'recused';
  if (interest.statement === 'none' || interest.ruling === 'allow') return 'free';
  return 'waiting';
}

/** Declares the interests of one person towards every bidder of a call, all at once. Links need a description. */
export function declareInterests(
  interests: readonly Interest[],
  declared: readonly Interest[],
): Result<{ interests: readonly Interest[]; event: CaseEvent }, AssessmentRefusal> {
  if (declared.length > 0) return refused({ code: 'alreadyDeclared' });
  if (interests.some((interest) => interest.statement !== 'none' && !interest.detail)) return refused({ code: 'describeLink' });
  return ok({
    interests,
    event: {
      type: 'interestDeclared',
      facts: {
        call: interests[0]?.callId ?? '',
        person: interests[0]?.personId ?? '',
        links: interests.filter((interest) => interest.statement !== 'none').length,
      },
      refs: interests.map((interest) => ({ kind: 'interest', id: interest.id })),
    },
  });
}

/** Rules on a declared link, once, by a named person with reasons. */
export function ruleInterest(
  interest: Interest,
  ruling: RulingValues,
  at: Instant,
): Result<{ interest: Interest; event: CaseEvent }, AssessmentRefusal> {
  if (standingOf(interest) !== 'waiting') return refused({ code: 'alreadyRuled' });
  const ruled = { ...interest, ruling: ruling.ruling, rulingReason: ruling.rulingReason, ruledAt: at };
  return ok({
    interest: ruled,
    event: {
      type: 'interestRuled',
      facts: { ruling: ruling.ruling, person: interest.personId, organisation: interest.organisationId },
      refs: [{ kind: 'interest', id: interest.id }],
    },
  });
}

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
  readonly criteria: readonly Criterion[];
  readonly scores: readonly Score[];
};

/**
 * Locks one assessor's scores. Every submission that the assessor may see needs a score and a reason on every criterion: a missing
 * score is never zero. Refuses with the number that is missing, and while a link waits for a ruling (`interestsOpen`): who locks is done.
 */
export function lockScores(locking: Locking): Result<{ event: CaseEvent }, AssessmentRefusal> {
  const wanted = locking.submissions.length * scoredCriteria(locking.criteria).length;
  const complete = locking.scores.filter((score) => score.value !== null && score.reason !== null && score.reason.trim() !== '');
  const missing = wanted - complete.length;
  if (locking.waiting > 0) return refused({ code: 'interestsOpen', facts: { count: locking.waiting } });
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
