import { ok, refused, type Result } from '#value/result';
import { frameOf } from '../ranking/contest.ts';
import { simulationProblem } from './check-simulation.ts';
import { exclusionCount, type ExclusionCount } from './exclusions.ts';
import { tendersOf, type Market } from './market.ts';
import { shapleyValues, sizeOf } from './shapley.ts';
import { mostListed, type SimulationInput, type SimulationRefusal } from './simulation-input.ts';
import { addWins, eligibleAt, winTable } from './win-table.ts';

/** One figure for each type of bidder, by id; `null` where it is not defined. */
type ByType<T = number> = Readonly<Record<string, T>>;
type Interval = readonly [low: number, high: number];

/** Everything `simulate` says. Chances are shares of the tenders; nothing is rounded. Shape: contracts/cli.md. */
export type Simulation = {
  /**
   * `win`: the chance that the winning bid is of this type (a tie for first is split equally) with every share in the middle of its
   * range; `interval`: its 95 % interval after Wilson, for the draws alone; `range`: the chance with all shares of all types at their
   * low and at their high end, which is where the uncertainty lies.
   */
  readonly types: readonly { readonly id: string; readonly win: number; readonly interval: Interval; readonly range: Interval }[];
  /** Bids that meet every requirement: how many on average, and the share of tenders with none or one. */
  readonly bidders: { readonly mean: number; readonly noneOrOne: number };
  /**
   * By requirement: `dropOne` what each type gains when only this one is dropped; `shapley` its fair share of what all requirements
   * together do (negative: it lowers the chance); `excludes` the share of a type's bids that fail it; `onlyThis` that fail it alone.
   */
  readonly requirements: readonly {
    readonly id: string;
    readonly dropOne: ByType;
    readonly shapley: ByType;
    readonly excludes: ByType<number | null>;
    readonly onlyThis: ByType<number | null>;
  }[];
  /**
   * For every set of two or more requirements, up to six requirements in all, else `null`: `excludes` the share of a type's bids that
   * fail at least one of them, `win` its chance when exactly these are dropped.
   */
  readonly sets: readonly RequirementSet[] | null;
  /** The share of a type's bids that fail at least one requirement. */
  readonly excluded: ByType<number | null>;
  /** The chance with all requirements imposed, and with none. */
  readonly all: ByType;
  readonly none: ByType;
  readonly assumption: string;
};

type RequirementSet = { readonly requirements: readonly string[]; readonly excludes: ByType<number | null>; readonly win: ByType };

/**
 * Simulates the tenders that a draft call would get from assumed kinds of bidders, and what its requirements do to each kind: one by
 * one, together, and fairly shared. The same input gives the same figures, in whatever order it comes. Refuses named firms and what
 * `simulationProblem` finds. Method: Gaussian copula, common random numbers, exact Shapley values over all subsets.
 */
export function simulate(input: SimulationInput): Result<Simulation, SimulationRefusal> {
  const problem = simulationProblem(input);
  if (problem) return refused(problem);
  const market = { frame: frameOf(input), types: input.types.toSorted(byId), requirements: input.requirements.toSorted(byId) };
  const size = { requirements: market.requirements.length, types: market.types.length };
  const every = 2 ** size.requirements - 1;
  const table = winTable(market.frame, size);
  const ends = { low: new Float64Array(size.types), high: new Float64Array(size.types) };
  const excluded = exclusionCount(size);
  let eligible = 0;
  let noneOrOne = 0;
  for (const bidders of tendersOf(market, input)) {
    table.add(bidders);
    excluded.add(bidders);
    for (const end of ['low', 'high'] as const) addWins(ends[end], market.frame, eligibleAt(bidders, every, end));
    const left = eligibleAt(bidders, every, 'middle').length;
    eligible += left;
    if (left < 2) noneOrOne += 1;
  }
  const { tenders } = input;
  const chance = (imposed: number, type: number): number => (table.wins[imposed]?.[type] ?? 0) / tenders;
  return ok({
    types: market.types.map(({ id }, type) => ({
      id,
      win: chance(every, type),
      interval: wilson(chance(every, type), tenders),
      range: [(ends.low[type] ?? 0) / tenders, (ends.high[type] ?? 0) / tenders] as const,
    })),
    bidders: { mean: eligible / tenders, noneOrOne: noneOrOne / tenders },
    requirements: effectsOf(market, chance, excluded),
    sets: setsOf(market, chance, excluded),
    excluded: byType(market, (type) => excluded.shareFailing(every, type)),
    all: byType(market, (type) => chance(every, type)),
    none: byType(market, (type) => chance(0, type)),
    assumption,
  });
}

/** What every answer of the simulation says about itself. */
const assumption = 'These figures rest on assumptions about kinds of bidders; they are not a forecast and not about any named firm.';

type Chance = (imposed: number, type: number) => number;

function effectsOf(market: Market, chance: Chance, excluded: ExclusionCount): Simulation['requirements'] {
  const count = market.requirements.length;
  const every = 2 ** count - 1;
  const shapley = market.types.map((_, type) =>
    shapleyValues(
      Array.from({ length: every + 1 }, (_set, set) => chance(set, type)),
      count,
    ),
  );
  return market.requirements.map(({ id }, bit) => ({
    id,
    dropOne: byType(market, (type) => chance(every & ~(1 << bit), type) - chance(every, type)),
    shapley: byType(market, (type) => shapley[type]?.[bit] ?? 0),
    excludes: byType(market, (type) => excluded.shareFailing(1 << bit, type)),
    onlyThis: byType(market, (type) => excluded.shareFailingOnly(1 << bit, type)),
  }));
}

function setsOf(market: Market, chance: Chance, excluded: ExclusionCount): Simulation['sets'] {
  const count = market.requirements.length;
  if (count > mostListed) return null;
  const sets = Array.from({ length: 2 ** count }, (_, set) => set).filter((set) => sizeOf(set) > 1);
  return sets.map((set) => ({
    requirements: market.requirements.flatMap(({ id }, bit) => (set & (1 << bit) ? [id] : [])),
    excludes: byType(market, (type) => excluded.shareFailing(set, type)),
    win: byType(market, (type) => chance((2 ** count - 1) & ~set, type)),
  }));
}

function byType<T>(market: Market, figure: (type: number) => T): ByType<T> {
  return Object.fromEntries(market.types.map(({ id }, type) => [id, figure(type)]));
}

/** The 95 % interval of a share of `count` draws. Wilson, Journal of the American Statistical Association 22, 1927. 0.5 of 10 → 0.2366 to 0.7634. */
export function wilson(share: number, count: number): Interval {
  const z = 1.959963984540054;
  const middle = (share + (z * z) / (2 * count)) / (1 + (z * z) / count);
  const half = (z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count))) / (1 + (z * z) / count);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
