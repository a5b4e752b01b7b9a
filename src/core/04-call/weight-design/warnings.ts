import type { Ranking } from '#method/ranking/rank';
import { sumOfWeights } from './balance.ts';
import { madeUpFor } from './price.ts';
import { designScale, weightOfKind, type WeightDesign } from './design.ts';

/** Something a buyer should see before these weights are published; only `sumNotHundred` keeps them from being used. */
export type DesignWarning =
  | { readonly code: 'sumNotHundred'; readonly sum: number }
  | { readonly code: 'noPrice' | 'onlyPrice' | 'priceWithoutWeight' | 'experienceOutweighsSolution' }
  /** A price 10 % lower makes up for this many points on the heaviest criterion: hardly any, or a large part of the scale. */
  | { readonly code: 'priceHardlyCounts' | 'priceNearlyAlone'; readonly points: number }
  /** The reference price lies at or outside the ends of a fixed range; or one of the synthetic prices is above its ceiling. */
  | { readonly code: 'referenceOutsideRange' | 'aboveCeiling' };

/** Less than a tenth of a point for 10 % of the price is less than any panel can tell apart; two points of five are more than most answers differ by. */
const hardly = 0.1;
const nearlyAlone = 0.4 * designScale;

/** The warnings of a design, in the order in which a buyer should see to them. `ranking` is that of the synthetic submissions. */
export function designWarnings(design: WeightDesign, ranking: Ranking): readonly DesignWarning[] {
  const { criteria } = design;
  const found: DesignWarning[] = [];
  const sum = sumOfWeights(criteria);
  if (sum !== 100) found.push({ code: 'sumNotHundred', sum });
  found.push(...priceWarnings(design));
  if (weightOfKind(criteria, 'experience') > weightOfKind(criteria, 'solution')) found.push({ code: 'experienceOutweighsSolution' });
  const outside = isOutsideRange(design);
  if (outside) found.push({ code: 'referenceOutsideRange' });
  if (!outside && ranking.warnings.some(({ code }) => code === 'aboveCeiling')) found.push({ code: 'aboveCeiling' });
  return found;
}

function priceWarnings(design: WeightDesign): readonly DesignWarning[] {
  const { criteria } = design;
  if (!criteria.some(({ kind }) => kind === 'price')) return [{ code: 'noPrice' }];
  if (weightOfKind(criteria, 'price') === 0) return [{ code: 'priceWithoutWeight' }];
  if (criteria.every(({ kind, weight }) => kind === 'price' || weight === 0)) return [{ code: 'onlyPrice' }];
  const points = madeUpFor(design)?.points;
  // Above the ceiling a lower price may make up for nothing at all; that has a warning of its own.
  if (points === undefined || isOutsideRange(design)) return [];
  if (points < hardly) return [{ code: 'priceHardlyCounts', points }];
  return points > nearlyAlone ? [{ code: 'priceNearlyAlone', points }] : [];
}

function isOutsideRange({ rule, reference }: WeightDesign): boolean {
  return rule?.formula === 'fixedRange' && (reference <= rule.floor || reference >= rule.ceiling);
}
