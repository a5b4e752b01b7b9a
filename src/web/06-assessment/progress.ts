import type { Score } from '#assessment';
import type { BarredScore, ScoreBar } from '#assessment/interview-scoring';

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

/** Why one score is not given by this member; `null` where it is. */
export function barOf(barred: readonly BarredScore[], submissionId: string, criterionId: string): ScoreBar | null {
  return barred.find((bar) => bar.submissionId === submissionId && bar.criterionId === criterionId)?.why ?? null;
}

/** The criteria that this member scores of one submission, now or when its interview has been held. */
export function askedOf(barred: readonly BarredScore[], submissionId: string, criteria: readonly string[]): readonly string[] {
  return criteria.filter((criterionId) => {
    const bar = barOf(barred, submissionId, criterionId);
    return bar === null || bar === 'notHeld';
  });
}
