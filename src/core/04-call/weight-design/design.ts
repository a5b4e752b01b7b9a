import type { ScoreFormula } from '#method/ranking/price-formulas';
import { rank, type Ranking } from '#method/ranking/rank';
import type { CriterionKind, Priced } from './submissions.ts';

/** The highest score of a criterion in the design, the same as in the assessment. */
export const designScale = 5;

/** A criterion while its weight is being tried out. Weights are 0 or more and relative: what does not sum to 100 has an effect all the same. */
export type DesignedCriterion = { readonly id: string; readonly kind: CriterionKind; readonly weight: number };

/** What is tried out: criteria, price formula, and the price (major units, above 0) that the synthetic submissions are measured by. */
export type WeightDesign = {
  readonly criteria: readonly DesignedCriterion[];
  /** `null` while the formula is not chosen or lacks its floor or ceiling. */
  readonly rule: ScoreFormula | null;
  readonly reference: number;
};

/** The ranking of made-up submissions by the design; `null` while it cannot be ranked: no formula for the price, no weight, ends that do not fit. */
export function rankDesign({ criteria, rule }: WeightDesign, submissions: readonly Priced[]): Ranking | null {
  if (!rule && criteria.some(({ kind }) => kind === 'price')) return null;
  const ranked = rank({
    scale: designScale,
    criteria: criteria.map(({ id, kind, weight }) => ({ id, weight, ...(kind === 'price' && rule ? { price: rule } : {}) })),
    submissions: submissions.map(({ key, scores, price }) => ({
      id: key,
      price,
      scores: Object.fromEntries(criteria.flatMap(({ id, kind }) => (kind === 'price' ? [] : [[id, scores[kind]]]))),
    })),
  });
  return ranked.ok ? ranked.value : null;
}

/** The weights of all criteria of a kind together. */
export function weightOfKind(criteria: readonly DesignedCriterion[], kind: CriterionKind): number {
  return criteria.filter((criterion) => criterion.kind === kind).reduce((sum, { weight }) => sum + weight, 0);
}
