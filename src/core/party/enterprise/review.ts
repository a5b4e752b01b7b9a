import type { Day } from '#value/day';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import { criteria, type EnterpriseCriterion, type EnterpriseFindings } from './enterprise-test.ts';
import type { Level } from './finding.ts';
import { gateNames, type GateName, type GateState } from './gates.ts';

/** What the test found on the day of a review: kept with it, because the profile goes on. */
export type FoundThen = {
  readonly gates: Readonly<Record<GateName, GateState>>;
  readonly levels: Readonly<Record<EnterpriseCriterion, Level>>;
};

/** What a named person of a public body or fund makes of a profile, and what the enterprise answers. Neither is ever changed. */
export type ProfileReview = {
  readonly id: Id<'profileReview'>;
  /** The enterprise that it is about. */
  readonly organisationId: Id<'organisation'>;
  readonly reviewer: { readonly name: string; readonly organisation: string };
  readonly on: Day;
  readonly found: FoundThen;
  readonly opinion: string;
  readonly at: Instant;
  readonly reply: string | null;
  readonly repliedAt: Instant | null;
};

export type ReviewRefusal = Refusal<'profileEmpty' | 'noSuchReview' | 'replyGiven' | 'nothingWritten'>;

/** What a review keeps of the findings of its day. */
export function foundThen({ gates, findings }: EnterpriseFindings): FoundThen {
  return {
    gates: Object.fromEntries(gateNames.map((name) => [name, gates[name].state])) as FoundThen['gates'], // every gate
    levels: Object.fromEntries(criteria.map((name) => [name, findings[name].level])) as FoundThen['levels'], // every criterion
  };
}

/** The gates and criteria that stand otherwise now than on the day of the review. */
export function changedSince(then: FoundThen, now: EnterpriseFindings): readonly (GateName | EnterpriseCriterion)[] {
  const today = foundThen(now);
  return [
    ...gateNames.filter((name) => then.gates[name] !== today.gates[name]),
    ...criteria.filter((name) => then.levels[name] !== today.levels[name]),
  ];
}

/** Reviews a profile. Refuses an empty opinion, and a profile in which the reviewer can read nothing. */
export function reviewProfile(
  given: { readonly opinion: string | null; readonly statements: number },
  id: Id<'profileReview'>,
): Result<{ readonly opinion: string; readonly event: CaseEvent }, ReviewRefusal> {
  if (given.statements === 0) return refused({ code: 'profileEmpty' });
  if (given.opinion === null) return refused({ code: 'nothingWritten' });
  return ok({ opinion: given.opinion, event: { type: 'profileReviewed', facts: { reviewId: id }, refs: [{ kind: 'profileReview', id }] } });
}

/** The enterprise's one answer to a review. */
export function replyToReview(
  review: ProfileReview | null,
  reply: string | null,
): Result<{ readonly reply: string; readonly event: CaseEvent }, ReviewRefusal> {
  if (review === null) return refused({ code: 'noSuchReview' });
  if (review.repliedAt !== null) return refused({ code: 'replyGiven' });
  if (reply === null) return refused({ code: 'nothingWritten' });
  const { id } = review;
  return ok({ reply, event: { type: 'profileReviewAnswered', facts: { reviewId: id }, refs: [{ kind: 'profileReview', id }] } });
}
