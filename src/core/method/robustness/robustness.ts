import { ok, refused, type Result } from '#value/result';
import { bootstrap, leaveOneOut, type Bootstrap, type LeftOut } from './by-assessor.ts';
import { canComeFirst } from './can-win.ts';
import { exactPairs, exactShares, type Share } from './exact-shares.ts';
import { stableInterval, type Interval } from './interval.ts';
import { labelOf, type LabelReason, type RobustnessLabel } from './label.ts';
import { regionOf, type Region } from './region.ts';
import { checkRobustnessInput, type RobustnessInput, type RobustnessRefusal } from './robustness-input.ts';
import { sampledPairs, sampledShares, standardErrorOf } from './sampled-shares.ts';
import { oneStepDecides, scoreFlips, type ScoreFlip } from './score-flips.ts';
import { smallestTransfer } from './transfer.ts';
import { lead, weighingOf, winnerOf, type Contender, type Weighing } from './weighing.ts';

/** The least weight that brings a rival level with the winner; `null` where no weighting does. */
export type Flip = { readonly rival: string; readonly transfer: number | null; readonly weights: readonly number[] | null };

type PerSubmission<T> = Readonly<Record<string, T>>;

/** Everything `robustness` says; nothing is rounded. Evidence about a decision that the published weights make, never a reason for another. */
export type Robustness = {
  readonly winner: string | null;
  readonly tiedFirst: readonly string[];
  readonly label: RobustnessLabel;
  readonly because: readonly LabelReason[];
  readonly method: 'exact' | 'sampled';
  readonly samples?: number;
  /** The largest standard error of the shares. */
  readonly standardError?: number;
  /** Sorted by id; the order of all lists of weights. */
  readonly criteriaOrder: readonly string[];
  readonly dropped: readonly string[];
  /** Submissions with the same scores on everything that counts; they share one region. */
  readonly identical: readonly (readonly string[])[];
  readonly acceptability: PerSubmission<number>;
  readonly centralWeights: PerSubmission<readonly number[] | null>;
  readonly pairwise: PerSubmission<PerSubmission<number>>;
  readonly pairwiseMethod: 'exact' | 'sampled';
  /** Fewer than `samples` where there are many pairs. */
  readonly pairwiseSamples?: number;
  /** One per other submission, the smallest transfer first. With a tied first place they are about the first of those tied. */
  readonly flips: readonly Flip[];
  /** Per criterion; `null` where the first place is tied. */
  readonly intervals: Readonly<Record<string, Interval>> | null;
  /** Submissions that no weighting of the region puts first, not even level with others. */
  readonly cannotWin: readonly string[];
  readonly scoreFlips: readonly ScoreFlip[];
  /** Both `null` where the scores of single assessors are not known or there is only one. */
  readonly leaveOneOut: readonly LeftOut[] | null;
  readonly bootstrap: Bootstrap | null;
};

/**
 * How firm an order by weighted totals is (contracts/cli.md; methods.md b). Shares are volumes, computed exactly while the faces of the
 * regions stay within the budget and sampled beyond, the same for the same input. Refuses what `checkRobustnessInput` refuses, and
 * bounds so narrow that nothing can be drawn from them (`parameterOutOfRange`).
 */
export function robustness(input: RobustnessInput): Result<Robustness, RobustnessRefusal> {
  const checked = checkRobustnessInput(input);
  if (!checked.ok) return checked;
  const weighing = weighingOf(input);
  const region = regionOf(input.region, weighing);
  const shares = sharesOf(input, weighing, region);
  const pairs = pairsOf(input, weighing, region);
  if (!shares || !pairs) {
    return refused({
      code: 'parameterOutOfRange',
      path: 'weights',
      message: 'Too few drawn weightings fall within these bounds; use wider bounds or fewer criteria.',
    });
  }
  const leftOut = leaveOneOut(input, weighing);
  const flips = flipsOf(weighing);
  const winner = winnerOf(weighing);
  const leading = weighing.leaders.flatMap((index) => weighing.contenders[index]?.ids ?? []).toSorted();
  return ok({
    winner,
    tiedFirst: winner === null ? leading : [],
    ...labelOf({ winner, transfers: flips.map(({ transfer }) => transfer), leftOut, step: oneStepDecides(input, weighing) }),
    method: shares.method,
    ...(shares.method === 'sampled' ? { samples: input.samples, standardError: standardErrorOf(shares.value, input.samples) } : {}),
    criteriaOrder: weighing.criteria,
    dropped: weighing.dropped,
    identical: weighing.contenders.flatMap(({ ids }) => (ids.length > 1 ? [ids] : [])),
    acceptability: perSubmission(weighing, (index) => shares.value[index]?.share ?? 0),
    centralWeights: perSubmission(weighing, (index) => shares.value[index]?.central ?? null),
    pairwise: pairwiseOf(weighing, pairs.value),
    pairwiseMethod: pairs.method,
    ...(pairs.method === 'sampled' ? { pairwiseSamples: pairSamples(input, weighing) } : {}),
    flips,
    intervals: winner === null ? null : intervalsOf(weighing),
    cannotWin: weighing.contenders
      .flatMap(({ ids }, index) => ((shares.value[index]?.share ?? 0) > 0 || canComeFirst(weighing, region, index) ? [] : ids))
      .toSorted(),
    scoreFlips: scoreFlips(input, weighing),
    leaveOneOut: leftOut.length > 0 ? leftOut : null,
    bootstrap: bootstrap(input, weighing),
  });
}

type Computed<T> = { readonly value: T; readonly method: 'exact' | 'sampled' };

function sharesOf(input: RobustnessInput, weighing: Weighing, region: Region): Computed<readonly Share[]> | null {
  const exact = exactShares(weighing, region, input.faceBudget);
  if (exact) return { value: exact, method: 'exact' };
  const sampled = sampledShares(weighing, region, input);
  return sampled && { value: sampled, method: 'sampled' };
}

function pairsOf(input: RobustnessInput, weighing: Weighing, region: Region): Computed<readonly (readonly number[])[]> | null {
  const exact = exactPairs(weighing, region, input.faceBudget);
  if (exact) return { value: exact, method: 'exact' };
  const sampled = sampledPairs(weighing, region, { samples: pairSamples(input, weighing), seed: input.seed });
  return sampled && { value: sampled, method: 'sampled' };
}

/** As many samples as asked for, but no more than some hundred million comparisons. */
function pairSamples({ samples }: RobustnessInput, { contenders }: Weighing): number {
  return Math.max(1, Math.min(samples, Math.floor(4e8 / contenders.length ** 2)));
}

function flipsOf(weighing: Weighing): readonly Flip[] {
  const { contenders, leaders, weights, scale } = weighing;
  const leader = contenders[leaders[0] ?? 0];
  if (!leader) return [];
  const flips = contenders.flatMap((contender): readonly Flip[] => {
    const found = smallestTransfer(lead(leader, contender, scale), weights);
    return contender.ids
      .filter((id) => id !== leader.ids[0])
      .map((rival) => ({ rival, transfer: found?.transfer ?? null, weights: found?.weights ?? null }));
  });
  return flips.toSorted((a, b) => (a.transfer ?? Infinity) - (b.transfer ?? Infinity) || (a.rival < b.rival ? -1 : 1));
}

function intervalsOf(weighing: Weighing): Readonly<Record<string, Interval>> {
  const { contenders, leaders, weights, scale, criteria } = weighing;
  const leader = contenders[leaders[0] ?? 0];
  const leads = contenders.flatMap((rival) => (leader && rival !== leader ? [lead(leader, rival, scale)] : []));
  return Object.fromEntries(criteria.map((id, index) => [id, stableInterval(leads, weights, index)]));
}

function pairwiseOf(weighing: Weighing, pairs: readonly (readonly number[])[]): PerSubmission<PerSubmission<number>> {
  return perSubmission(weighing, (own, id) => {
    const row = perSubmission(weighing, (rival) => pairs[own]?.[rival] ?? 1);
    return Object.fromEntries(Object.entries(row).filter(([rival]) => rival !== id));
  });
}

/** One figure per submission, in order of id. */
function perSubmission<T>({ contenders }: Weighing, figure: (index: number, id: string) => T): PerSubmission<T> {
  const entries = contenders.flatMap(({ ids }: Contender, index) => ids.map((id) => [id, figure(index, id)] as const));
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
