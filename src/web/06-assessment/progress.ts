import type { Score } from '#assessment';

type Given = readonly Pick<Score, 'submissionId' | 'criterionId' | 'value' | 'reason'>[];

/** What one score still lacks. */
export type Lack = 'score' | 'reason' | 'both';

/** What the score of one submission on one criterion lacks before it can be locked; `null` when it is whole. */
export function lackOf(scores: Given, submissionId: string, criterionId: string): Lack | null {
  const score = scores.find((candidate) => candidate.submissionId === submissionId && candidate.criterionId === criterionId);
  const reasoned = (score?.reason ?? '').trim() !== '';
  if (score === undefined || score.value === null) return reasoned ? 'score' : 'both';
  return reasoned ? null : 'reason';
}

/** How many scores of one submission are whole, and whether any of them has been begun. */
export function progressOf(
  scores: Given,
  submissionId: string,
  criteria: readonly string[],
): { readonly whole: number; readonly begun: boolean } {
  return {
    whole: criteria.filter((criterionId) => lackOf(scores, submissionId, criterionId) === null).length,
    begun: scores.some((score) => score.submissionId === submissionId && (score.value !== null || score.reason !== null)),
  };
}
