/** The least weight to move (0–1 of all weight) so that a rival ties, and the weighting at which it does. */
export type Transfer = { readonly transfer: number; readonly weights: readonly number[] };

/**
 * The smallest share of all weight that must change its criterion before `lead`·weights is 0, where lead = leader − rival and the
 * weights sum to 1; `null` if no weighting brings the rival level. Weight leaves the criteria on which the leader is strongest for the one
 * on which the rival is; as each unit moved between two criteria closes the gap by the difference of their leads, taking the largest
 * differences first is optimal (a fractional knapsack). Worked: leads (−10, −20, 33.3333) at (.4, .2, .4) → 0.10, weights (.4, .3, .3).
 */
export function smallestTransfer(lead: readonly number[], weights: readonly number[]): Transfer | null {
  let gap = lead.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
  if (gap <= 0) return { transfer: 0, weights };
  const least = Math.min(...lead);
  if (least > 0) return null;
  const target = lead.indexOf(least);
  const moved = [...weights];
  let transfer = 0;
  const from = lead
    .map((value, index) => ({ value, index }))
    .filter(({ value }) => value > least)
    .toSorted((a, b) => b.value - a.value);
  for (const { value, index } of from) {
    const closes = value - least;
    const amount = Math.min(moved[index] ?? 0, gap / closes);
    moved[index] = (moved[index] ?? 0) - amount;
    moved[target] = (moved[target] ?? 0) + amount;
    transfer += amount;
    gap -= amount * closes;
    if (gap <= 0) break;
  }
  return { transfer, weights: moved };
}
