/** A weight of 0–100 with at most two decimals, under the id of its criterion. */
export type IdWeight = { readonly id: string; readonly weight: number };

/**
 * Keeps one weight and scales the others in proportion so that all sum to exactly 100; they keep their order and become whole numbers
 * (largest remainder; of equal remainders the larger weight, then the smaller id). Where the kept weight has decimals, the heaviest of the others takes what
 * is missing to the whole. Others that are all 0 share equally. Alone in the list a weight stays as it is.
 * Worked: 50 kept, others 25 and 30 → 23 and 27 (22.73 and 27.27).
 */
export function balanceRest(weights: readonly IdWeight[], kept: string): readonly IdWeight[] {
  const fixed = Math.min(hundredths(weights.find(({ id }) => id === kept)?.weight ?? 0), 10_000);
  const others = weights.filter(({ id }) => id !== kept);
  if (others.length === 0) return weights;
  const whole = Math.floor((10_000 - fixed) / 100);
  const shared = shareOut(whole, others);
  const rest = 10_000 - fixed - whole * 100;
  const heaviest = others.toSorted((a, b) => b.weight - a.weight || byId(a, b))[0];
  return weights.map(({ id }) => {
    if (id === kept) return { id, weight: fixed / 100 };
    return { id, weight: ((shared.get(id) ?? 0) * 100 + (id === heaviest?.id ? rest : 0)) / 100 };
  });
}

/** A whole number shared in proportion to weights, as whole numbers, by largest remainder; equally where all weights are 0. Exact: no fractions are added. */
export function shareOut(total: number, parts: readonly IdWeight[]): ReadonlyMap<string, number> {
  const sum = parts.reduce((all, { weight }) => all + hundredths(weight), 0);
  const lines = parts.map(({ id, weight }) => {
    const own = sum > 0 ? hundredths(weight) : 1;
    const of = sum > 0 ? sum : parts.length;
    return { id, weight, whole: Math.floor((total * own) / of), remainder: (total * own) % of };
  });
  const left = total - lines.reduce((all, { whole }) => all + whole, 0);
  const first = lines.toSorted((a, b) => b.remainder - a.remainder || b.weight - a.weight || byId(a, b)).slice(0, left);
  const raised = new Set(first.map(({ id }) => id));
  return new Map(lines.map(({ id, whole }) => [id, whole + (raised.has(id) ? 1 : 0)]));
}

/** The sum of weights without the noise of binary fractions. */
export function sumOfWeights(weights: readonly { readonly weight: number }[]): number {
  return weights.reduce((sum, { weight }) => sum + hundredths(weight), 0) / 100;
}

function hundredths(weight: number): number {
  return Math.round(weight * 100);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
