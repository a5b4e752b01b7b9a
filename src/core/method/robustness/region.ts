import type { WeightRegion } from './robustness-input.ts';
import type { Weighing } from './weighing.ts';

/** A part of the simplex of weights: all mixtures of `corners`, and within it, where there are bounds, lower ≤ weight ≤ upper. */
export type Region = {
  /** As many as there are criteria; each a weighting (sums to 1). */
  readonly corners: readonly (readonly number[])[];
  readonly bounds: Bounds | null;
};

export type Bounds = { readonly lower: readonly number[]; readonly upper: readonly number[] };

/**
 * The region that was asked for, over the criteria that have a weight. An order of criteria is itself a simplex: its corners are the first
 * named criterion alone, the first two equally, and so on, and each criterion that is not named. A full order of k fills 1/k! of the
 * weightings, and its centre is the rank order centroid.
 */
export function regionOf(asked: WeightRegion, { criteria, weights }: Pick<Weighing, 'criteria' | 'weights'>): Region {
  const corners = criteria.map((_, own) => criteria.map((__, place) => (place === own ? 1 : 0)));
  switch (asked.region) {
    case 'all':
      return { corners, bounds: null };
    case 'within':
      return { corners, bounds: boundsOf(weights, (weight) => (weight * asked.percent) / 100) };
    case 'points':
      return { corners, bounds: boundsOf(weights, () => asked.points / 100) };
    case 'order':
      return { corners: orderCorners(asked.order, criteria), bounds: null };
  }
}

/** Half-spaces normal·weights ≥ 0 for the bounds, using that weights sum to 1. Bounds that cannot bind are left out. */
export function halfSpacesOf({ lower, upper }: Bounds): readonly (readonly number[])[] {
  return [
    ...lower.flatMap((bound, own) => (bound > 0 ? [lower.map((_, place) => (place === own ? 1 - bound : -bound))] : [])),
    ...upper.flatMap((bound, own) => (bound < 1 ? [upper.map((_, place) => (place === own ? bound - 1 : bound))] : [])),
  ];
}

/** The weighting in the bounds with the largest value·weights: what is free goes to the most valuable criteria first. */
export function bestWithin({ lower, upper }: Bounds, values: readonly number[]): readonly number[] {
  const weights = [...lower];
  let free = 1 - lower.reduce((sum, bound) => sum + bound, 0);
  const order = values.map((value, index) => ({ value, index })).toSorted((a, b) => b.value - a.value);
  for (const { index } of order) {
    const more = Math.min(free, (upper[index] ?? 0) - (lower[index] ?? 0));
    weights[index] = (weights[index] ?? 0) + more;
    free -= more;
  }
  return weights;
}

function boundsOf(weights: readonly number[], distance: (weight: number) => number): Bounds | null {
  if (weights.length === 1) return null;
  return {
    lower: weights.map((weight) => Math.max(0, weight - distance(weight))),
    upper: weights.map((weight) => Math.min(1, weight + distance(weight))),
  };
}

function orderCorners(order: readonly string[], criteria: readonly string[]): readonly (readonly number[])[] {
  const chain = order.map((id) => criteria.indexOf(id)).filter((place) => place >= 0);
  const first = chain.map((_, last) => {
    const shared = new Set(chain.slice(0, last + 1));
    return criteria.map((__, place) => (shared.has(place) ? 1 / shared.size : 0));
  });
  const free = criteria.flatMap((_, own) => (chain.includes(own) ? [] : [criteria.map((__, place) => (place === own ? 1 : 0))]));
  return [...first, ...free];
}
