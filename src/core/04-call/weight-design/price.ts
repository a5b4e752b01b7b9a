import { dependsOn, priceField, priceScore, type ScoreFormula } from '#method/ranking/price-formulas';
import type { Ranking } from '#method/ranking/rank';
import { designScale, rankDesign, weightOfKind, type DesignedCriterion, type WeightDesign } from './design.ts';
import { bestSolution, pricedAt, pricedSubmissions, thinSubmission, type CriterionKind } from './submissions.ts';

/** When a low price beats a good answer, between the thin submission and the one with the best solution alone. */
export type PriceDecides =
  /** `share` (0–1): how much cheaper than the best solution the thin one must be to draw level with it. */
  | { readonly kind: 'fromShare'; readonly share: number }
  /** However low the price, the best solution stays ahead. */
  | { readonly kind: 'never' }
  /** At the same price they are level: any lower price decides. */
  | { readonly kind: 'anyLower' }
  /** The thin one is ahead at the same price already. */
  | { readonly kind: 'aheadAnyway' };

/**
 * The break-even of the thin submission against the best solution, both at the reference price. `null` without a price formula or price.
 * Worked: solution 45, social 25, price 30, range 3 to 5 million, reference 4.2 million: 2 points of solution and 2 of social value weigh
 * 1.4; a price point weighs 0.3 and costs 400 000: 1.4 / 0.3 · 400 000 = 1 866 667 cheaper, 44.4 %.
 */
export function priceDecides(design: WeightDesign): PriceDecides | null {
  const { reference } = design;
  if (!design.criteria.some(({ kind }) => kind === 'price')) return null;
  const ranked = rankDesign(design, [pricedAt(bestSolution, reference), pricedAt(thinSubmission, reference)]);
  if (!ranked) return null;
  const { winner, breakEvenPrice } = ranked;
  if (winner === null) return weightOfKind(design.criteria, 'price') > 0 ? { kind: 'anyLower' } : { kind: 'never' };
  if (winner === thinSubmission) return { kind: 'aheadAnyway' };
  const price = breakEvenPrice?.[thinSubmission] ?? null;
  return price === null ? { kind: 'never' } : { kind: 'fromShare', share: 1 - price / reference };
}

/** What a price that is lower by `discount` (0–1) makes up for: so many points on the criterion of quality that weighs most. */
export type MadeUpFor = { readonly criterion: string; readonly points: number };

/** The discount of the sentence. */
export const shownDiscount = 0.1;

/**
 * Two submissions alike but for their prices, the reference price and one 10 % lower: the gain in weighted points, as points of the
 * heaviest criterion of quality. `null` where nothing but the price weighs, or there is no price. May exceed the scale.
 * Worked: proportional, solution 60, price 40: (5 − 4.5) · 40 / 60 = 0.333… points.
 */
export function madeUpFor({ criteria, rule, reference }: WeightDesign): MadeUpFor | null {
  const heaviest = heaviestQuality(criteria);
  if (!rule || !heaviest || !criteria.some(({ kind }) => kind === 'price')) return null;
  const lower = reference * (1 - shownDiscount);
  const setting = { scale: designScale, field: priceField([lower, reference]) };
  const gain = priceScore(rule, lower, setting) - priceScore(rule, reference, setting);
  return { criterion: heaviest.id, points: (gain * weightOfKind(criteria, 'price')) / heaviest.weight };
}

const kindOrder: readonly CriterionKind[] = ['solution', 'social', 'experience'];

// Of several that weigh the same the solution comes first: the answer must not depend on the order of the criteria.
function heaviestQuality(criteria: readonly DesignedCriterion[]): DesignedCriterion | null {
  const [first] = criteria
    .filter(({ kind, weight }) => kind !== 'price' && weight > 0)
    .toSorted((a, b) => b.weight - a.weight || kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || (a.id < b.id ? -1 : 1));
  return first ?? null;
}

/** What one point of a criterion is worth in money (major units): one figure, or two where it depends on the submission's own price. */
export type PointWorth = { readonly id: string; readonly least: number; readonly most: number };

/**
 * The exchange rate of the ranking, which is of all quality together, for each criterion: times its share of the quality weight. Criteria
 * of weight 0 are left out; empty where the price does not weigh or every price is above the ceiling.
 * Worked: solution 60, price 40, linear, lowest price 75 000: 1.5 · 75 000 / 5 = 22 500.
 */
export function pointWorths(criteria: readonly DesignedCriterion[], ranking: Ranking): readonly PointWorth[] {
  const quality = criteria.filter(({ kind, weight }) => kind !== 'price' && weight > 0);
  const sum = quality.reduce((total, { weight }) => total + weight, 0);
  const rates = Object.values(ranking.exchangeRate?.moneyPerPoint ?? {}).filter((rate) => rate !== null);
  if (rates.length === 0) return [];
  const [least, most] = [Math.min(...rates), Math.max(...rates)];
  return quality.map(({ id, weight }) => ({ id, least: (least * weight) / sum, most: (most * weight) / sum }));
}

/** A line of the price curve, by rising price. `price` in major units, `score` on the scale of 5, which some formulas leave. */
export type PriceCurve = {
  /** Whose withdrawal the curve supposes; `null` for the curve with all of them. */
  readonly without: string | null;
  readonly points: readonly { readonly price: number; readonly score: number }[];
};

/** The curve runs from half the reference price to one and a half, in steps of 2.5 %, and has a point wherever it bends. */
export const curveRange = { from: 0.5, to: 1.5 } as const;
const curveSteps = 40;

/**
 * The score of one more submission at each price, beside the synthetic ones. Under a relative formula a second curve shows the same
 * without the cheapest of them: the score of a price that has not changed.
 */
export function priceCurves(rule: ScoreFormula, reference: number): readonly PriceCurve[] {
  const all = pricedSubmissions(reference);
  const [from, to] = [reference * curveRange.from, reference * curveRange.to];
  const steps = Array.from({ length: curveSteps + 1 }, (_, step) => from + ((to - from) * step) / curveSteps);
  const curve = (without: string | null): PriceCurve => {
    const others = all.filter(({ key }) => key !== without).map(({ price }) => price);
    const bends = (rule.formula === 'fixedRange' ? [rule.floor, rule.ceiling] : others).filter((price) => price > from && price < to);
    const prices = [...new Set([...steps, ...bends])].toSorted((a, b) => a - b);
    const score = (price: number) => priceScore(rule, price, { scale: designScale, field: priceField([...others, price]) });
    return { without, points: prices.map((price) => ({ price, score: score(price) })) };
  };
  return dependsOn(rule) === 'none' ? [curve(null)] : [curve(null), curve(thinSubmission)];
}
