import type { Ranking } from '#method/ranking/rank';
import { workedExample, type WorkedExample } from './example.ts';
import {
  madeUpFor,
  pointWorths,
  priceCurves,
  priceDecides,
  type MadeUpFor,
  type PointWorth,
  type PriceCurve,
  type PriceDecides,
} from './price.ts';
import { pricedSubmissions, type Priced } from './submissions.ts';
import { designWarnings, type DesignWarning } from './warnings.ts';
import { rankDesign, type WeightDesign } from './design.ts';

/** Everything the weight designer shows. Money in major units, shares 0–1, scores and points on the scale of 0 to 5. */
export type DesignEffect = {
  readonly submissions: readonly Priced[];
  /** Of the five synthetic submissions. Its `rangeShare` is what a criterion could move among them, beside its nominal weight. */
  readonly ranking: Ranking;
  readonly decides: PriceDecides | null;
  readonly madeUp: MadeUpFor | null;
  readonly pointWorths: readonly PointWorth[];
  /** Whether the worth of a point is settled by the rule alone, or known only when the prices are opened; `null` without a price. */
  readonly worthKnown: 'inAdvance' | 'afterOpening' | null;
  /** Empty without a price criterion. */
  readonly curves: readonly PriceCurve[];
  readonly example: WorkedExample | null;
  readonly warnings: readonly DesignWarning[];
};

/** What weights and price formula reward, shown on made-up submissions: never on real ones. `null` while it cannot be ranked. The order of the criteria changes no figure. */
export function effectOf(given: WeightDesign): DesignEffect | null {
  // Sums of fractions depend on their order in the last digit; a fixed one keeps every figure the same.
  const design = { ...given, criteria: given.criteria.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
  const submissions = pricedSubmissions(design.reference);
  const ranking = rankDesign(design, submissions);
  if (!ranking) return null;
  const priced = design.criteria.some(({ kind }) => kind === 'price');
  return {
    submissions,
    ranking,
    decides: priceDecides(design),
    madeUp: madeUpFor(design),
    pointWorths: pointWorths(design.criteria, ranking),
    worthKnown: ranking.exchangeRate?.known ?? null,
    curves: priced && design.rule ? priceCurves(design.rule, design.reference) : [],
    example: workedExample(design),
    warnings: designWarnings(design, ranking),
  };
}
