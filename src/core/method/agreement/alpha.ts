/** How far apart two ratings are taken to be: names only, ranks, differences, or proportions. */
export const levels = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type Level = (typeof levels)[number];

/**
 * Krippendorff's alpha, 1 − observed/expected disagreement: 1 is perfect, 0 is what chance gives, below 0 is worse than chance. `null`
 * where it is not defined: no unit with two ratings, or no variation among those ratings. Source: Krippendorff, Computing
 * Krippendorff's Alpha-Reliability, 2011. Worked ("data C", 4 coders × 12 units): nominal 0.743, ordinal 0.815, interval 0.849, ratio 0.797.
 */
export type Alphas = { readonly [level in Level]: number | null };

/** The ratings of each unit that has two or more: each sorted, and the units too, so that no sum depends on who came first. */
export type PairableUnits = readonly (readonly number[])[];

/** What can be compared in `ratings` (raters × units, `null` = not rated). */
export function pairableUnits(ratings: readonly (readonly (number | null)[])[]): PairableUnits {
  const columns = (ratings[0] ?? []).map((_, unit) => ratings.flatMap((row) => row[unit] ?? []).toSorted((a, b) => a - b));
  return columns.filter((values) => values.length > 1).toSorted(byValues);
}

/** Alpha at every level of measurement. The ratio level has no meaning below 0 and is `null` where a rating lies there. */
export function alphasOf(units: PairableUnits): Alphas {
  const table = coincidencesOf(units);
  const negative = table.values.some((value) => value < 0);
  return {
    nominal: alpha(table, 'nominal'),
    ordinal: alpha(table, 'ordinal'),
    interval: alpha(table, 'interval'),
    ratio: negative ? null : alpha(table, 'ratio'),
  };
}

/** The coincidence matrix: `together[c][k]` pairs of value c with value k, each unit's pairs weighted by 1/(its ratings − 1). */
type Coincidences = {
  readonly values: readonly number[];
  readonly together: readonly Float64Array[];
  /** How often each value occurs in a pairable unit, and how often that or a lower one. */
  readonly counts: readonly number[];
  readonly upTo: readonly number[];
  readonly total: number;
};

function coincidencesOf(units: PairableUnits): Coincidences {
  const values = [...new Set(units.flat())].toSorted((a, b) => a - b);
  const place = new Map(values.map((value, index) => [value, index]));
  const together = values.map(() => new Float64Array(values.length));
  const counts = values.map(() => 0);
  for (const unit of units) {
    const present = tally(unit.map((value) => place.get(value) ?? 0));
    for (const [c, times] of present) {
      counts[c] = (counts[c] ?? 0) + times;
      const row = together[c];
      if (!row) continue;
      for (const [k, others] of present) row[k] = (row[k] ?? 0) + (times * (c === k ? others - 1 : others)) / (unit.length - 1);
    }
  }
  let running = 0;
  const upTo = counts.map((count) => (running += count));
  return { values, together, counts, upTo, total: running };
}

function alpha(table: Coincidences, level: Level): number | null {
  let observed = 0;
  let expected = 0;
  for (const [c, row] of table.together.entries()) {
    for (let k = 0; k < c; k += 1) {
      const apart = distance(table, level, [c, k]) ** 2;
      observed += (row[k] ?? 0) * apart;
      expected += (table.counts[c] ?? 0) * (table.counts[k] ?? 0) * apart;
    }
  }
  return expected > 0 ? 1 - ((table.total - 1) * observed) / expected : null;
}

// Two different values only (c above k), so that zero and zero, which are equal, never meet the division of the ratio level.
function distance({ values, counts, upTo }: Coincidences, level: Level, [c, k]: readonly [number, number]): number {
  const high = values[c] ?? 0;
  const low = values[k] ?? 0;
  switch (level) {
    case 'nominal':
      return 1;
    case 'ordinal':
      return (upTo[c] ?? 0) - (upTo[k] ?? 0) + ((counts[k] ?? 0) - (counts[c] ?? 0)) / 2;
    case 'interval':
      return high - low;
    case 'ratio':
      return (high - low) / (high + low);
  }
}

function tally(places: readonly number[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const place of places) times.set(place, (times.get(place) ?? 0) + 1);
  return times;
}

function byValues(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (value !== other) return value - other;
  }
  return a.length - b.length;
}
