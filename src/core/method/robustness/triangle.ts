import { regionOf, type Bounds } from './region.ts';
import { lead, type Weighing } from './weighing.ts';

/** A weighting of three criteria, in their order; sums to 1. */
export type Corner = readonly [number, number, number];

/** All weightings of three criteria as a triangle, and who leads where. */
export type Triangle = {
  /** One area per contender that leads somewhere, with its corners in order around it. */
  readonly areas: readonly { readonly ids: readonly string[]; readonly corners: readonly Corner[] }[];
  /** The weightings within ten points of the published ones. */
  readonly near: readonly Corner[];
  readonly published: Corner;
};

/**
 * Cuts the triangle of all weightings into the areas in which each contender leads; `null` unless exactly three criteria count. Areas are
 * cut along the lines where two are level (Sutherland, Hodgman 1974), so that neighbours share their border to the last digit but one.
 */
export function triangleOf(weighing: Weighing): Triangle | null {
  const { contenders, criteria, weights, scale } = weighing;
  const [a, b, c] = weights;
  if (criteria.length !== 3 || a === undefined || b === undefined || c === undefined) return null;
  const areas = contenders.flatMap((own) => {
    let corners = whole;
    for (const rival of contenders) if (rival !== own) corners = clipped(corners, lead(own, rival, scale));
    return corners.length > 2 ? [{ ids: own.ids, corners }] : [];
  });
  const { bounds } = regionOf({ region: 'points', points: 10 }, weighing);
  return { areas, near: bounds ? within(bounds) : [], published: [a, b, c] };
}

const whole: readonly Corner[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

function within({ lower, upper }: Bounds): readonly Corner[] {
  let corners = whole;
  for (const own of [0, 1, 2]) {
    corners = clipped(
      corners,
      [0, 1, 2].map((place) => (place === own ? 1 : 0) - (lower[own] ?? 0)),
    );
    corners = clipped(
      corners,
      [0, 1, 2].map((place) => (upper[own] ?? 1) - (place === own ? 1 : 0)),
    );
  }
  return corners;
}

/** The part of a convex area where normal·weights ≥ 0. */
function clipped(corners: readonly Corner[], normal: readonly number[]): readonly Corner[] {
  const value = (corner: Corner) => corner.reduce((sum, weight, place) => sum + weight * (normal[place] ?? 0), 0);
  return corners.flatMap((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    const here = value(corner);
    const there = value(next);
    const kept = here >= 0 ? [corner] : [];
    if (here * there >= 0) return kept;
    const share = here / (here - there);
    const [x, y, z] = corner.map((weight, place) => weight + share * ((next[place] ?? 0) - weight));
    return x === undefined || y === undefined || z === undefined ? kept : [...kept, [x, y, z] as const];
  });
}
