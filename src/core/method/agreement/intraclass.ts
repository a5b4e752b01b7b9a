import { fQuantile } from './f-quantile.ts';

/**
 * Intraclass correlation for absolute agreement, two-way random: the share of the variance that lies between the units, for one rater
 * (`single`, ICC(2,1)) and for the mean of all (`average`, ICC(2,k); `null` where it is not defined, which is when `single` is at or
 * below −1/(k − 1)). `interval` is the 95 % interval of `single`; `null` where no unit differs from another in any rater's eyes.
 */
export type Intraclass = {
  readonly single: number;
  readonly average: number | null;
  readonly interval: readonly [low: number, high: number] | null;
};

/**
 * From complete `ratings` (raters × units); `null` with a rating missing, fewer than two raters or units, or no variation.
 * Sources: Shrout and Fleiss, Psychological Bulletin 86, 1979; McGraw and Wong, Psychological Methods 1, 1996 (interval).
 * Worked (Shrout and Fleiss, 6 × 4): single 0.2898, average 0.6201, interval 0.0188 to 0.7611.
 */
export function intraclassOf(ratings: readonly (readonly (number | null)[])[]): Intraclass | null {
  const rows = ratings.map((row) => row.filter((rating) => rating !== null));
  const raters = rows.length;
  const units = ratings[0]?.length ?? 0;
  if (raters < 2 || units < 2 || rows.some((row) => row.length < units)) return null;
  const squares = meanSquares(rows);
  const { betweenUnits, betweenRaters, rest } = squares;
  const spread = betweenUnits + (raters - 1) * rest + (raters * (betweenRaters - rest)) / units;
  const noise = (1e-12 * rows.flat().reduce((largest, rating) => Math.max(largest, Math.abs(rating)), 0)) ** 2; // what only rounding makes
  if (!(spread > noise)) return null;
  const averaged = betweenUnits + (betweenRaters - rest) / units;
  const single = (betweenUnits - rest) / spread;
  return {
    single,
    average: averaged > noise ? (betweenUnits - rest) / averaged : null,
    interval: betweenRaters + rest > noise ? intervalOf(single, { ...squares, raters, units }) : [1, 1],
  };
}

type MeanSquares = { readonly betweenUnits: number; readonly betweenRaters: number; readonly rest: number };

function meanSquares(rows: readonly (readonly number[])[]): MeanSquares {
  const units = rows[0]?.length ?? 0;
  const grand = mean(rows.flat());
  const ofRater = rows.map(mean);
  const ofUnit = (rows[0] ?? []).map((_, unit) => mean(rows.map((row) => row[unit] ?? 0)));
  const rest = rows.flatMap((row, rater) => row.map((rating, unit) => (rating - (ofRater[rater] ?? 0) - (ofUnit[unit] ?? 0) + grand) ** 2));
  return {
    betweenUnits: (rows.length * sum(ofUnit.map((value) => (value - grand) ** 2))) / (units - 1),
    betweenRaters: (units * sum(ofRater.map((value) => (value - grand) ** 2))) / (rows.length - 1),
    rest: sum(rest) / ((rows.length - 1) * (units - 1)),
  };
}

function intervalOf(
  single: number,
  { betweenUnits, betweenRaters, rest, raters: k, units: n }: MeanSquares & { readonly raters: number; readonly units: number },
): Intraclass['interval'] {
  const a = (k * single) / (n * (1 - single));
  const b = 1 + (k * single * (n - 1)) / (n * (1 - single));
  const freedom = (a * betweenRaters + b * rest) ** 2 / ((a * betweenRaters) ** 2 / (k - 1) + (b * rest) ** 2 / ((n - 1) * (k - 1)));
  if (!(freedom > 0)) return null;
  const above = fQuantile(0.025, n - 1, freedom);
  const below = fQuantile(0.025, freedom, n - 1);
  const others = k * betweenRaters + (k * n - k - n) * rest;
  const low = (n * (betweenUnits - above * rest)) / (above * others + n * betweenUnits);
  const high = (n * (below * betweenUnits - rest)) / (others + n * below * betweenUnits);
  return Number.isFinite(low) && Number.isFinite(high) ? [low, high] : null;
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** Smallest first, so that the order of raters and units changes no digit. */
function sum(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b).reduce((total, value) => total + value, 0);
}
