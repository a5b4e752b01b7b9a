import type { Criterion, RankRefusalCode } from '../ranking/rank-input.ts';

/** A lowest and a highest value of the same thing. */
export type Range = readonly [low: number, high: number];

/** What must be shown to be considered at all. */
export type Requirement = { readonly id: string; readonly label?: string };

/** A kind of bidder, never a named one. Every figure is an assumption, so `source` and `date` say whose and from when. */
export type BidderType = {
  readonly id: string;
  readonly label?: string;
  /** Lowest and highest number of bidders of this kind in one tender; every whole number between is equally likely. */
  readonly count: Range;
  /** By requirement: the share of bidders of this kind that meet it, at least and at most, 0..1. */
  readonly meets: Readonly<Record<string, Range>>;
  /** By quality criterion: mean and standard deviation of the score before it is cut to the scale. */
  readonly quality: Readonly<Record<string, readonly [mean: number, deviation: number]>>;
  /** Median price, and the standard deviation of its logarithm. Needed where a criterion is the price. */
  readonly price?: readonly [median: number, deviation: number];
  readonly source: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
};

/** What `simulate` works on. `loading` of the common factor (0..<1): two requirements of one bidder correlate by its square. */
export type SimulationInput = {
  readonly scale: number;
  readonly criteria: readonly Criterion[];
  readonly requirements: readonly Requirement[];
  readonly types: readonly BidderType[];
  readonly loading: number;
  readonly tenders: number;
  readonly seed: number;
};

export type SimulationRefusalCode =
  | RankRefusalCode
  | 'tooManyRequirements'
  | 'noTypes'
  | 'namedFirm'
  | 'sourceMissing'
  | 'notADay'
  | 'countNotWhole'
  | 'countNegative'
  | 'lowAboveHigh'
  | 'unknownRequirement'
  | 'missingShare'
  | 'probabilityOutsideRange'
  | 'spreadNegative'
  | 'loadingOutsideRange'
  | 'tendersOutsideRange'
  | 'seedNotWhole'
  | 'tooMuchWork'
  | 'tooManyBidders'
  | 'tooManyTypes';

/** Why an input cannot be simulated: where (`types[1].count`), and one plain English sentence for the command line. */
export type SimulationRefusal = { readonly code: SimulationRefusalCode; readonly path: string; readonly message: string };

/** Every subset of the requirements is run; more of them than this are refused. */
export const mostRequirements = 12;
/** Up to so many requirements the answer lists every set of them. */
export const mostListed = 6;
/** Tenders times subsets of requirements times bidders up to which an answer comes within about half a minute. */
export const mostWork = 600_000_000;
/** Bidders in one tender, all types together. */
export const mostBidders = 1_000;
export const mostTypes = 100;
export const mostTenders = 1_000_000;
