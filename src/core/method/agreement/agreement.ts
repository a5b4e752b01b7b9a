import { ok, refused, type Result } from '#value/result';
import { alphasOf, pairableUnits, type Alphas } from './alpha.ts';
import { intraclassOf, type Intraclass } from './intraclass.ts';

/** Raters × units, `null` = not rated; `scale` is the lowest and the highest rating there is. */
export type AgreementInput = {
  readonly ratings: readonly (readonly (number | null)[])[];
  readonly scale: readonly [lowest: number, highest: number];
};

/** How alike the raters rate. A convention, no law: alpha from 0.8 is firm, from 0.667 tentative. */
export type Agreement = {
  readonly alpha: Alphas;
  readonly icc: Intraclass | null;
  /** The units (counted from 0) on which ratings differ, the largest difference first, then by unit: what to talk about. */
  readonly largest: readonly { readonly unit: number; readonly spread: number }[];
};

export type AgreementRefusal = {
  readonly code:
    | 'scaleNotRising'
    | 'scaleTooLarge'
    | 'noRatings'
    | 'raggedRows'
    | 'ratingOutsideScale'
    | 'tooManyRatings'
    | 'tooManyValues';
  readonly path: string;
  readonly message: string;
};

/** More ratings, or more different ones, than these are refused: the work grows with the square of the second. */
export const mostRatings = 100_000;
export const mostValues = 2_000;

/**
 * Says how alike raters rate: alpha at four levels, intraclass correlation, and the units they differ on most. The order of raters and
 * of units changes no figure. Refuses what is not a table of ratings within its scale.
 */
export function agreementOf(input: AgreementInput): Result<Agreement, AgreementRefusal> {
  const problem = problemOf(input);
  if (problem) return refused(problem);
  return ok({ alpha: alphasOf(pairableUnits(input.ratings)), icc: intraclassOf(input.ratings), largest: largestOf(input) });
}

function problemOf({ ratings, scale: [lowest, highest] }: AgreementInput): AgreementRefusal | null {
  if (!(Number.isFinite(lowest) && Number.isFinite(highest) && lowest < highest)) {
    return refusal('scaleNotRising', 'scale', 'The scale must be its lowest rating and then a higher one.');
  }
  // Squares of squares of differences are still numbers.
  if (Math.max(Math.abs(lowest), Math.abs(highest)) > 1e70)
    return refusal('scaleTooLarge', 'scale', 'The scale is too large to calculate with.');
  const units = ratings[0]?.length ?? 0;
  for (const [rater, row] of ratings.entries()) {
    if (row.length !== units) {
      return refusal('raggedRows', `ratings[${rater}]`, `Every rater needs a rating or null for each of the ${units} units.`);
    }
    const unit = row.findIndex((rating) => rating !== null && !(rating >= lowest && rating <= highest));
    if (unit >= 0) {
      return refusal('ratingOutsideScale', `ratings[${rater}][${unit}]`, `A rating must lie between ${lowest} and ${highest}.`);
    }
  }
  const given = ratings.flat().filter((rating) => rating !== null);
  if (given.length === 0) return refusal('noRatings', 'ratings', 'There must be at least one rating.');
  if (given.length > mostRatings) return refusal('tooManyRatings', 'ratings', `There can be at most ${mostRatings} ratings.`);
  if (new Set(given).size > mostValues) {
    return refusal('tooManyValues', 'ratings', `There can be at most ${mostValues} different ratings.`);
  }
  return null;
}

function largestOf({ ratings, scale: [lowest, highest] }: AgreementInput): Agreement['largest'] {
  const grain = 1e-9 * (highest - lowest); // spreads closer than this are the same spread
  return (ratings[0] ?? [])
    .map((_, unit) => ({ unit, spread: spreadOf(ratings.flatMap((row) => row[unit] ?? [])) }))
    .filter(({ spread }) => Math.round(spread / grain) > 0)
    .toSorted((a, b) => Math.round(b.spread / grain) - Math.round(a.spread / grain) || a.unit - b.unit);
}

function spreadOf(values: readonly number[]): number {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const value of values) {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  return values.length > 0 ? highest - lowest : 0;
}

function refusal(code: AgreementRefusal['code'], path: string, message: string): AgreementRefusal {
  return { code, path, message };
}
