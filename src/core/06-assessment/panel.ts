import type { Id } from '#value/id';
import type { Score } from './assessment.ts';
import { standingTowards, type Interest, type Standing } from './interest.ts';

/** From this difference between two assessors on one criterion on (scale 0–5) the panel is told that it read an answer differently (ux.md 5.3, 11). */
export const lowAgreement = 2;

type OfPerson = Pick<Interest, 'personId' | 'organisationId' | 'statement' | 'ruling' | 'earlierId'>;

/**
 * The panel members whose scores the decision waits for: everybody named except those recused from every bidder or out of the panel, who
 * have nothing to score. Somebody who has not declared yet is waited for. Each person once, in the order given.
 */
export function activeAssessors(panel: readonly Id<'person'>[], interests: readonly OfPerson[]): readonly Id<'person'>[] {
  return [...new Set(panel)].filter((personId) => {
    const own = interests.filter((interest) => interest.personId === personId);
    return own.length === 0 || own.some((interest) => !isOut(standingTowards(own, interest.organisationId)));
  });
}

/** Too few active members, overall (`organisationId` is `null`) or for one submission. */
export type QuorumGap = {
  readonly organisationId: string | null;
  readonly name: string | null;
  readonly active: number;
  readonly needed: number;
};

/**
 * Where the panel has become too small: everywhere, or for one bidder, fewer than `size` members are left who are not recused
 * (COI-7: three). Somebody who has not declared, or waits for a ruling, still counts. Overall first, then the bidders in the order given.
 */
export function quorumGaps(about: {
  readonly panel: readonly Id<'person'>[];
  readonly interests: readonly OfPerson[];
  readonly bidders: readonly { readonly id: string; readonly name: string }[];
  readonly size: number;
}): readonly QuorumGap[] {
  const { panel, interests, bidders, size } = about;
  const active = activeAssessors(panel, interests);
  const overall: QuorumGap = { organisationId: null, name: null, active: active.length, needed: size };
  const each = bidders.map(({ id, name }): QuorumGap => {
    const left = active.filter(
      (personId) =>
        !isOut(
          standingTowards(
            interests.filter((interest) => interest.personId === personId),
            id,
          ),
        ),
    );
    return { organisationId: id, name, active: left.length, needed: size };
  });
  return [overall, ...each].filter((gap) => gap.active < gap.needed);
}

function isOut(standing: Standing): boolean {
  return standing === 'recused' || standing === 'excluded';
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
