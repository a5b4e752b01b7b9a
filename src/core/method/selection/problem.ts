/** A project that is funded whole or not at all. */
export type Project = {
  readonly id: string;
  /** In the currency of the budget, 0 or more. */
  readonly cost: number;
  /** What it is worth to those who decide, 0 or more; higher is better. */
  readonly value: number;
  readonly region?: string | undefined;
  readonly type?: string | undefined;
};

export type PortfolioProblem = {
  readonly budget: number;
  readonly projects: readonly Project[];
  /** At least so many of a region or a type. */
  readonly minPerRegion: Readonly<Record<string, number>>;
  readonly minPerType: Readonly<Record<string, number>>;
  /** At most this share of the budget, 0–1, to a region. */
  readonly maxSharePerRegion: Readonly<Record<string, number>>;
  /** Not both. */
  readonly excludes: readonly (readonly [string, string])[];
  /** The first only with the second. */
  readonly requires: readonly (readonly [string, string])[];
};
