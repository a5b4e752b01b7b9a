import type { Id } from '#value/id';
import { standingOf, type Interest, type Score } from './assessment.ts';

/** From this difference between two assessors on one criterion on (scale 0–5) the panel is told that it read an answer differently (ux.md 5.3, 11). */
export const lowAgreement = 2;

/**
 * The panel members whose scores the decision waits for: everybody named except those recused from every bidder, who have nothing to
 * score. Somebody who has not declared yet is waited for. Each person once, in the order given.
 */
export function activeAssessors(
  panel: readonly Id<'person'>[],
  interests: readonly Pick<Interest, 'personId' | 'statement' | 'ruling'>[],
): readonly Id<'person'>[] {
  return [...new Set(panel)].filter((personId) => {
    const own = interests.filter((interest) => interest.personId === personId);
    return own.length === 0 || own.some((interest) => standingOf(interest) !== 'recused');
  });
}

export type Agreement = { readonly mean: number; readonly lowest: number; readonly highest: number; readonly spread: number };

/** How the assessors' scores of one submission on one criterion lie: mean, ends and the distance between them (0–5); `null` where nobody scored. */
export function agreementOf(scores: readonly Score[], submissionId: string, criterionId: string): Agreement | null {
  const values = scores
    .filter((score) => score.submissionId === submissionId && score.criterionId === criterionId)
    .flatMap((score) => (score.value === null ? [] : [score.value]))
    .toSorted((a, b) => a - b); // sums in one order, whatever order the scores came in
  const [lowest] = values;
  const highest = values.at(-1);
  if (lowest === undefined || highest === undefined) return null;
  return { mean: values.reduce((sum, value) => sum + value, 0) / values.length, lowest, highest, spread: highest - lowest };
}
