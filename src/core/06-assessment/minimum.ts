import type { Criterion } from '#call/fields';
import type { Id } from '#value/id';
import { meanScores, type Score } from './assessment.ts';

/** A mean below what the call asks for at least. */
export type BelowMinimum = {
  readonly submissionId: Id<'submission'>;
  readonly criterionId: string;
  readonly mean: number;
  readonly minimum: number;
};

/** Every mean below its published minimum (0–5). Not assessed is not below: only a mean of scores that were given can be. */
export function belowMinimum(
  criteria: readonly Pick<Criterion, 'id' | 'kind' | 'minimum'>[],
  submissions: readonly Id<'submission'>[],
  scores: readonly Score[],
): readonly BelowMinimum[] {
  return submissions.flatMap((submissionId) =>
    criteria.flatMap(({ id, kind, minimum }): readonly BelowMinimum[] => {
      if (kind === 'price' || minimum === null || id === null) return [];
      const mean = meanScores(scores, submissionId, id);
      // Sums of tenths are not exact: 3 is not below 3.
      return mean !== null && mean < minimum - 1e-9 ? [{ submissionId, criterionId: id, mean, minimum }] : [];
    }),
  );
}
