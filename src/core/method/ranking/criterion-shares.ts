/** One figure per criterion id. */
export type Parts = Readonly<Record<string, number>>;

/**
 * Weight × spread of each criterion, normalised to sum to 1: how far the criterion could move the order. `null` where no criterion
 * differs between the bids. `parts` are per bid and never empty.
 */
export function rangeShareOf(parts: readonly Parts[]): Parts | null {
  const spreads = columns(parts).map(({ id, values }) => ({ id, spread: highest(values) + highest(values.map((value) => -value)) }));
  const sum = spreads.reduce((total, { spread }) => total + spread, 0);
  return sum > 0 && Number.isFinite(sum) ? Object.fromEntries(spreads.map(({ id, spread }) => [id, spread / sum])) : null;
}

/**
 * Covariance share Cov(part, total)/Var(total) (methods.md a5): shares sum to 1 and are negative for a criterion that worked against
 * the order. `null` where all totals are equal within `tolerance`.
 */
export function effectiveWeightsOf(parts: readonly Parts[], totals: readonly number[], tolerance: number): Parts | null {
  if (highest(totals) + highest(totals.map((total) => -total)) <= tolerance) return null;
  const deviations = centred(totals);
  const variance = deviations.reduce((sum, deviation) => sum + deviation ** 2, 0);
  if (!Number.isFinite(variance) || variance === 0) return null;
  return Object.fromEntries(
    columns(parts).map(({ id, values }) => {
      const covariance = centred(values).reduce((sum, deviation, index) => sum + deviation * (deviations[index] ?? 0), 0);
      return [id, covariance / variance];
    }),
  );
}

function columns(parts: readonly Parts[]): readonly { readonly id: string; readonly values: readonly number[] }[] {
  const ids = Object.keys(parts[0] ?? {});
  return ids.map((id) => ({ id, values: parts.map((line) => line[id] ?? 0) }));
}

function centred(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function highest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity);
}
