// An independent way to the shares of weightings, for comparison only: exact in rational numbers, and slow.

type Fraction = readonly [bigint, bigint];
const zero: Fraction = [0n, 1n];
const one: Fraction = [1n, 1n];

function reduced(top: bigint, bottom: bigint): Fraction {
  let a = top < 0n ? -top : top;
  let b = bottom < 0n ? -bottom : bottom;
  while (b) [a, b] = [b, a % b];
  const sign = bottom < 0n ? -1n : 1n;
  return a === 0n ? [0n, 1n] : [(sign * top) / a, (sign * bottom) / a];
}
const plus = (a: Fraction, b: Fraction): Fraction => reduced(a[0] * b[1] + b[0] * a[1], a[1] * b[1]);
const times = (a: Fraction, b: Fraction): Fraction => reduced(a[0] * b[0], a[1] * b[1]);
const over = (a: Fraction, b: Fraction): Fraction => reduced(a[0] * b[1], a[1] * b[0]);
const minus = (a: Fraction): Fraction => [-a[0], a[1]];
const size = (a: Fraction): Fraction => (a[0] < 0n ? minus(a) : a);
const whole = (value: number): Fraction => [BigInt(value), 1n];

/** normal·x ≤ bound */
type Row = { readonly normal: readonly Fraction[]; readonly bound: Fraction };

/** Rows scaled so that the first coefficient is ±1, the tightest of parallel ones; `null` where nothing fulfils them. */
function tidied(rows: readonly Row[]): readonly Row[] | null {
  const tightest = new Map<string, Row>();
  for (const row of rows) {
    const lead = row.normal.find(([top]) => top !== 0n);
    if (!lead) {
      if (row.bound[0] < 0n) return null;
      continue;
    }
    const scaled = { normal: row.normal.map((value) => over(value, size(lead))), bound: over(row.bound, size(lead)) };
    const key = scaled.normal.join(';');
    const known = tightest.get(key);
    if (!known || plus(scaled.bound, minus(known.bound))[0] < 0n) tightest.set(key, scaled);
  }
  return [...tightest.values()];
}

/** Lasserre's recursion (1983): V = (1/n) Σ bᵢ/|aᵢⱼ| · V(face i without xⱼ). Shares nothing with the way of vertices and faces. */
function volume(given: readonly Row[], dimension: number): Fraction {
  const rows = tidied(given);
  if (!rows) return zero;
  if (dimension === 1) {
    let low: Fraction | null = null;
    let high: Fraction | null = null;
    for (const { normal, bound } of rows) {
      const value = over(bound, normal[0] ?? one);
      const above = (normal[0]?.[0] ?? 0n) > 0n;
      if (above && (!high || plus(value, minus(high))[0] < 0n)) high = value;
      if (!above && (!low || plus(value, minus(low))[0] > 0n)) low = value;
    }
    const length = low && high ? plus(high, minus(low)) : zero;
    return length[0] > 0n ? length : zero;
  }
  let sum: Fraction = zero;
  for (const [index, { normal, bound }] of rows.entries()) {
    if (bound[0] === 0n) continue;
    const axis = normal.findIndex(([top]) => top !== 0n);
    const pivot = normal[axis] ?? one;
    const face = rows.flatMap((other, place) => {
      if (place === index) return [];
      const factor = over(other.normal[axis] ?? zero, pivot);
      const rest = other.normal.map((value, column) => plus(value, minus(times(factor, normal[column] ?? zero))));
      return [{ normal: rest.filter((_, column) => column !== axis), bound: plus(other.bound, minus(times(factor, bound))) }];
    });
    sum = plus(sum, times(over(bound, size(pivot)), volume(face, dimension - 1)));
  }
  return over(sum, whole(dimension));
}

/** The share of all weightings in which row `own` of whole-number scores is at least level with all others, in rational numbers. */
export function rationalShare(rows: readonly (readonly number[])[], own: number): number {
  const free = (rows[0]?.length ?? 1) - 1;
  const last = (row: readonly number[]) => row[free] ?? 0;
  const inside: Row[] = Array.from({ length: free }, (_, axis) => ({
    normal: Array.from({ length: free }, (__, place) => whole(place === axis ? -1 : 0)),
    bound: zero,
  }));
  inside.push({ normal: Array.from({ length: free }, () => one), bound: one });
  for (const [index, rival] of rows.entries()) {
    const mine = rows[own] ?? [];
    if (index === own) continue;
    // (s_own − s_rival)·w ≥ 0 with w_last = 1 − Σ of the others
    const lead = mine.map((value, criterion) => value - (rival[criterion] ?? 0));
    inside.push({
      normal: Array.from({ length: free }, (_, axis) => whole(-((lead[axis] ?? 0) - last(lead)))),
      bound: whole(last(lead)),
    });
  }
  let share = volume(inside, free);
  for (let factor = 2; factor <= free; factor += 1) share = times(share, whole(factor));
  return Number((share[0] * 10n ** 18n) / share[1]) / 1e18;
}
