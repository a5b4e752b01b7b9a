import { ok, refused, type Result } from '#value/result';
import { breakEvenOf, rivalsOf } from './break-even.ts';
import { contestOf, fieldOf, isSum, leadersOf, pricePart, qualityParts, toleranceOf, totalAt, type Contest } from './contest.ts';
import { effectiveWeightsOf, rangeShareOf, type Parts } from './criterion-shares.ts';
import { exchangeRateOf, type ExchangeRate } from './exchange-rate.ts';
import { reversalsOf, type Reversal } from './independence.ts';
import { checkRankInput, type RankInput, type RankRefusal } from './rank-input.ts';
import { warningsOf, type RankWarning } from './rank-warnings.ts';

/** One line of the ranking. `parts` sum to `total`; `null` where the total is not a sum. */
export type RankedSubmission = { readonly id: string; readonly rank: number; readonly total: number; readonly parts: Parts | null };

/** Everything `rank` says; figures are never rounded and `null` where undefined. Shape: contracts/cli.md. */
export type Ranking = {
  readonly comparison: 'highest' | 'lowest';
  /** Best first; tied ones share a rank (1, 1, 3) and stand in id order. */
  readonly ranking: readonly RankedSubmission[];
  /** `null` when the first place is tied; `tiedFirst` then lists the ids and is empty otherwise. */
  readonly winner: string | null;
  readonly tiedFirst: readonly string[];
  readonly independence: { readonly holds: boolean; readonly reversals: readonly Reversal[] };
  readonly rangeShare: Parts | null;
  readonly effectiveWeights: Parts | null;
  /** Both for every submission that is not first; `null` as a whole without a price criterion. */
  readonly breakEvenPrice: Readonly<Record<string, number | null>> | null;
  readonly breakEvenLeaders: Readonly<Record<string, readonly string[] | null>> | null;
  readonly exchangeRate: ExchangeRate | null;
  readonly warnings: readonly RankWarning[];
};

/**
 * Ranks submissions by published weights and price formula, and says how much the order depends on the formula. The order of the
 * input changes no figure. Refuses what cannot be ranked (`RankRefusal`); also when figures leave the range of double precision.
 * Published vectors: methods.md a3 (see rank.test.ts).
 */
export function rank(input: RankInput): Result<Ranking, RankRefusal> {
  const checked = checkRankInput(input);
  if (!checked.ok) return checked;
  const contest = contestOf(input);
  const unscored = contest.bids.find(({ quality }) => quality === 0);
  if (contest.price?.rule.formula === 'pricePerQualityPoint' && unscored) return refused(qualityIsZero(input, unscored.id));
  const field = fieldOf(contest.bids);
  const totals = contest.bids.map((bid) => totalAt(contest, bid, { price: bid.price, field }));
  if (!totals.every(Number.isFinite)) return refused(tooLarge);
  return ok(describe(contest, totals));
}

function describe(contest: Contest, totals: readonly number[]): Ranking {
  const leaders = leadersOf(contest, totals);
  const first = leaders.flatMap((index) => contest.bids[index]?.id ?? []);
  const parts = isSum(contest) ? partsOf(contest) : null;
  const reversals = reversalsOf(contest, leaders);
  const rivals = rivalsOf(contest, leaders);
  const leading = new Set(leaders);
  const ties = contest.price
    ? contest.bids.flatMap((bid, index) => (leading.has(index) ? [] : [{ id: bid.id, tie: breakEvenOf(contest, index, rivals) }]))
    : null;
  return {
    comparison: contest.comparison,
    ranking: orderOf(contest, totals, parts),
    winner: first.length === 1 ? (first[0] ?? null) : null,
    tiedFirst: first.length === 1 ? [] : first,
    independence: { holds: reversals.length === 0, reversals },
    rangeShare: parts && rangeShareOf(parts),
    effectiveWeights: parts && effectiveWeightsOf(parts, totals, toleranceOf(contest, totals)),
    breakEvenPrice: ties && Object.fromEntries(ties.map(({ id, tie }) => [id, tie?.price ?? null])),
    breakEvenLeaders: ties && Object.fromEntries(ties.map(({ id, tie }) => [id, tie?.leaders ?? null])),
    exchangeRate: exchangeRateOf(contest),
    warnings: warningsOf(contest, parts),
  };
}

/** Parts per bid, in the order of `contest.bids`, by criterion id. */
function partsOf(contest: Contest): readonly Parts[] {
  const field = fieldOf(contest.bids);
  return contest.bids.map((bid) => {
    const quality = qualityParts(contest, bid.scores);
    const entries = contest.quality.map(({ id }, index) => [id, quality[index] ?? 0] as const);
    return Object.fromEntries(contest.price ? [...entries, [contest.price.id, pricePart(contest, bid.price, field)]] : entries);
  });
}

function orderOf(contest: Contest, totals: readonly number[], parts: readonly Parts[] | null): readonly RankedSubmission[] {
  const sign = contest.comparison === 'highest' ? 1 : -1;
  const tolerance = toleranceOf(contest, totals);
  const order = contest.bids
    .map(({ id }, index) => ({ id, total: totals[index] ?? 0, parts: parts?.[index] ?? null }))
    .toSorted((a, b) => sign * (b.total - a.total)); // stable: equal totals stay in id order
  const ranked: RankedSubmission[] = [];
  let group = { first: 0, rank: 0 };
  for (const [place, line] of order.entries()) {
    if (place === 0 || Math.abs(group.first - line.total) > tolerance) group = { first: line.total, rank: place + 1 };
    ranked.push({ id: line.id, rank: group.rank, total: line.total, parts: line.parts });
  }
  return ranked.toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}

function qualityIsZero(input: RankInput, id: string): RankRefusal {
  const index = input.submissions.findIndex((submission) => submission.id === id);
  const message = 'Price per quality point is not defined for a submission without quality points.';
  return { code: 'qualityIsZero', path: `submissions[${index}].scores`, message };
}

const tooLarge: RankRefusal = { code: 'figuresTooLarge', path: 'submissions', message: 'The figures are too large to calculate with.' };
