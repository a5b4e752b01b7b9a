import type { RobustnessInput, WeighedSubmission } from './robustness-input.ts';

/** Submissions with the same scores on everything that counts: they stand or fall together. */
export type Contender = {
  /** In order of id. */
  readonly ids: readonly string[];
  /** Score per criterion, in the order of `weighing.criteria`. */
  readonly scores: readonly number[];
  readonly total: number;
};

/** A checked input with everything sorted by id, weights that sum to 1, and identical submissions merged. */
export type Weighing = {
  /** Ids of the criteria that have a weight. */
  readonly criteria: readonly string[];
  /** Place of each of them in the input, for the figures of single assessors. */
  readonly places: readonly number[];
  readonly scored: readonly boolean[];
  readonly weights: readonly number[];
  /** Ids of criteria of weight 0: nothing can be moved to them, and nothing hangs on them. */
  readonly dropped: readonly string[];
  /** In order of their first id. */
  readonly contenders: readonly Contender[];
  /** Highest score, or the largest that occurs where the scale is not known. */
  readonly scale: number;
  /** Highest total first: indexes of the contenders that lead, within 1e-9 of the scale. */
  readonly leaders: readonly number[];
};

/** Builds the weighing of a checked input. Scores that differ by no more than 1e-12 of the scale are the same score. */
export function weighingOf(input: RobustnessInput): Weighing {
  const order = input.criteria.map((criterion, place) => ({ ...criterion, place })).toSorted(byId);
  const counted = order.filter(({ weight }) => weight > 0);
  const weightSum = counted.reduce((sum, { weight }) => sum + weight, 0);
  const weights = counted.map(({ weight }) => weight / weightSum);
  const places = counted.map(({ place }) => place);
  const submissions = input.submissions.toSorted(byId);
  const scale = input.scale ?? (largest(submissions) || 1);
  const contenders = merged(submissions, { places, weights, epsilon: 1e-12 * scale });
  const best = Math.max(...contenders.map(({ total }) => total));
  return {
    criteria: counted.map(({ id }) => id),
    places,
    scored: counted.map(({ scored }) => scored),
    weights,
    dropped: order.filter(({ weight }) => weight === 0).map(({ id }) => id),
    contenders,
    scale,
    leaders: contenders.flatMap(({ total }, index) => (best - total <= tieWithin * scale ? [index] : [])),
  };
}

/** Totals count as equal when they differ by no more than this share of the scale. */
export const tieWithin = 1e-9;

/** Score differences of one contender to another; what is no more than noise of rounding is 0. */
export function lead(a: Contender, b: Contender, scale: number): readonly number[] {
  return a.scores.map((score, index) => {
    const difference = score - (b.scores[index] ?? 0);
    return Math.abs(difference) <= 1e-12 * scale ? 0 : difference;
  });
}

/** Whether the first of two is nowhere better: it cannot be ahead under any weighting. */
export function isBeatenBy(a: Contender, b: Contender, scale: number): boolean {
  return lead(a, b, scale).every((difference) => difference <= 0);
}

/** Indexes of the contenders that nobody equals or beats on every criterion: only they can fill a share of the weightings. */
export function undominated({ contenders, scale }: Weighing): readonly number[] {
  return contenders.flatMap((own, index) =>
    contenders.some((other, place) => place !== index && isBeatenBy(own, other, scale)) ? [] : [index],
  );
}

/** The id of the single leader, or `null` where several lead. */
export function winnerOf({ contenders, leaders }: Weighing): string | null {
  const ids = leaders.flatMap((index) => contenders[index]?.ids ?? []);
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

type Merging = { readonly places: readonly number[]; readonly weights: readonly number[]; readonly epsilon: number };

function merged(submissions: readonly WeighedSubmission[], { places, weights, epsilon }: Merging): readonly Contender[] {
  const contenders: { readonly ids: string[]; readonly scores: readonly number[]; readonly total: number }[] = [];
  for (const submission of submissions) {
    const scores = places.map((place) => submission.scores[place] ?? 0);
    const same = contenders.find((other) => other.scores.every((score, index) => Math.abs(score - (scores[index] ?? 0)) <= epsilon));
    if (same) same.ids.push(submission.id);
    else
      contenders.push({
        ids: [submission.id],
        scores,
        total: scores.reduce((sum, score, index) => sum + score * (weights[index] ?? 0), 0),
      });
  }
  return contenders;
}

function largest(submissions: readonly WeighedSubmission[]): number {
  return submissions.reduce((most, { scores }) => scores.reduce((own, score) => Math.max(own, Math.abs(score)), most), 0);
}

/** Order of ids by code unit: the same on every machine and in every language. */
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
