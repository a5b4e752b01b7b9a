/** Lowest and highest weight (0–1). */
export type Interval = readonly [number, number];

/**
 * How far the weight of criterion `index` can go, the other weights keeping their proportions, before one of the rivals overtakes. `leads`
 * are leader − rival per criterion, one row a rival; weights sum to 1. With a single criterion nothing can move: [1, 1].
 * The total at weight t is t·own + (1 − t)·rest: a half-line for each rival. Worked: methods.md b2, [0, .608696] for the first criterion.
 */
export function stableInterval(leads: readonly (readonly number[])[], weights: readonly number[], index: number): Interval {
  const own = weights[index] ?? 0;
  if (weights.length === 1) return [1, 1];
  const others = weights.reduce((sum, weight, place) => (place === index ? sum : sum + weight), 0);
  let low = 0;
  let high = 1;
  for (const lead of leads) {
    const here = lead[index] ?? 0;
    const rest = lead.reduce((sum, value, place) => (place === index ? sum : sum + value * (weights[place] ?? 0)), 0) / others;
    const slope = here - rest;
    if (slope > 0) low = Math.max(low, -rest / slope);
    if (slope < 0) high = Math.min(high, rest / -slope);
  }
  // Rounding must not push the published weight out of its own interval.
  return [Math.min(low, own), Math.max(high, own)];
}
