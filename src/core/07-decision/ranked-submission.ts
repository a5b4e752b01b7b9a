import type { Id } from '#value/id';
import type { Money } from '#value/money';

/** One line of the ranking as published: totals and parts are weighted points on a scale of 0–100 per criterion weight. */
export type RankedSubmission = {
  readonly submissionId: Id<'submission'>;
  readonly organisationId: Id<'organisation'>;
  readonly organisationName: string;
  readonly rank: number;
  readonly total: number;
  /** `null` in a stage that asks for none. */
  readonly price: Money | null;
  /** Mean score per criterion (0–5), price included as computed by the formula. */
  readonly scores: Readonly<Record<string, number>>;
  /** Weighted share of the total per criterion. */
  readonly parts: Readonly<Record<string, number>>;
};
