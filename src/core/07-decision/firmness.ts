import type { CallLot } from '#call/call-lot';
import { scoreScale, scoreStep, type Score } from '#assessment';
import { alphasOf, pairableUnits } from '#method/agreement/alpha';
import { robustness, type Robustness } from '#method/robustness/robustness';
import type { RobustnessInput, WeightRegion } from '#method/robustness/robustness-input';
import { weighingOf, winnerOf } from '#method/robustness/weighing';
import { choosingOf } from './choosing.ts';
import type { RankedSubmission } from './ranked-submission.ts';

/** One criterion of one submission, as the assessors scored it (0–5). */
export type ScoredCell = {
  readonly submission: string;
  readonly criterion: string;
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
  readonly assessors: number;
};

/** Who would be first if one mean score were half a point lower (the winner's) or higher (a rival's). */
export type HalfPoint = {
  readonly submission: string;
  readonly criterion: string;
  readonly by: 0.5 | -0.5;
  readonly winner: string | null;
};

/**
 * How firm a ranking is: evidence about the decision that the published weights made, kept as it was found when the decision was made, and
 * never a reason to choose somebody else. Submissions are named by whatever key the reader knows them by.
 */
export type Firmness = Pick<Robustness, 'winner' | 'label' | 'because' | 'method'> & {
  /** Shares of the weightings within ten points of the published ones, and of all, in which each comes first. */
  readonly near: Readonly<Record<string, number>>;
  readonly all: Readonly<Record<string, number>>;
  /** The smallest share of all weight that brings each rival level, and the weights then, per criterion in percent. */
  readonly flips: readonly {
    readonly rival: string;
    readonly transfer: number | null;
    readonly weights: Readonly<Record<string, number>> | null;
  }[];
  /** Per criterion, the lowest and highest weight (percent) at which the first stays first, the others in proportion. */
  readonly intervals: Readonly<Record<string, readonly [number, number]>> | null;
  /** Assessors by number, in an order that says nothing about them. */
  readonly leaveOneOut: readonly { readonly assessor: number; readonly winner: string | null; readonly missing: readonly string[] }[];
  readonly halfPoint: readonly HalfPoint[];
  /** Share of panels drawn anew from the same assessors in which the first stays first; `null` with fewer than two. */
  readonly bootstrap: number | null;
  readonly cells: readonly ScoredCell[];
  /** Krippendorff's alpha, interval level, from four assessors on: with fewer the scores themselves say more. */
  readonly alpha: number | null;
};

/**
 * The firmness of a ranking from the scores behind it; `null` with nobody to compare, a document that cannot be weighed, or several to be
 * chosen: who comes first then decides nothing.
 */
export function firmnessOf(call: CallLot, ranking: readonly RankedSubmission[], scores: readonly Score[]): Firmness | null {
  if (ranking.length < 2 || choosingOf(call).most > 1) return null;
  const people = assessorsOf(scores);
  const input = inputOf(call, ranking, (submission, criterion) =>
    people.map((person) => valueOf(scores, { person, submission, criterion })),
  );
  const all = robustness({ ...input, region: { region: 'all' } });
  const near = robustness({ ...input, region: { region: 'points', points: 10 } });
  if (!all.ok || !near.ok) return null;
  const { value } = all;
  const percent = (weights: readonly number[]) =>
    Object.fromEntries(value.criteriaOrder.map((id, index) => [id, (weights[index] ?? 0) * 100]));
  return {
    winner: value.winner,
    label: value.label,
    because: value.because,
    method: value.method,
    near: near.value.acceptability,
    all: value.acceptability,
    flips: value.flips.map(({ rival, transfer, weights }) => ({ rival, transfer, weights: weights && percent(weights) })),
    intervals:
      value.intervals &&
      Object.fromEntries(Object.entries(value.intervals).map(([id, [low, high]]) => [id, [low * 100, high * 100] as const])),
    leaveOneOut: (value.leaveOneOut ?? []).map(({ assessor, winner, missing }) => ({ assessor, winner, missing })),
    halfPoint: halfPointsOf(input, value.winner),
    bootstrap: value.bootstrap?.unchanged ?? null,
    cells: cellsOf(input),
    alpha: people.length >= fewestForAlpha ? alphaOf(input) : null,
  };
}

/** Whoever scored, in the order in which the firmness counts them: that of their ids, which says nothing about them. */
export function assessorsOf(scores: readonly Score[]): readonly Score['personId'][] {
  return [...new Set(scores.map(({ personId }) => personId))].toSorted();
}

/** The same firmness with submissions under other keys. */
export function rekeyed(firmness: Firmness, keyOf: (submission: string) => string): Firmness {
  const shares = (given: Firmness['near']) => Object.fromEntries(Object.entries(given).map(([id, share]) => [keyOf(id), share]));
  const one = (id: string | null) => (id === null ? null : keyOf(id));
  return {
    ...firmness,
    winner: one(firmness.winner),
    near: shares(firmness.near),
    all: shares(firmness.all),
    flips: firmness.flips.map((flip) => ({ ...flip, rival: keyOf(flip.rival) })),
    leaveOneOut: firmness.leaveOneOut.map((row) => ({ ...row, winner: one(row.winner), missing: row.missing.map(keyOf) })),
    halfPoint: firmness.halfPoint.map((row) => ({ ...row, submission: keyOf(row.submission), winner: one(row.winner) })),
    cells: firmness.cells.map((cell) => ({ ...cell, submission: keyOf(cell.submission) })),
  };
}

/** What the method of robustness works on, from published figures: weights, and the score of each submission on each criterion. */
export function weighedRanking(
  criteria: readonly { readonly id: string; readonly weight: number; readonly scored: boolean }[],
  lines: readonly { readonly key: string; readonly scores: Readonly<Record<string, number>> }[],
  region: WeightRegion,
): RobustnessInput {
  return {
    scale: null,
    criteria,
    submissions: lines.map(({ key, scores }) => ({ id: key, scores: criteria.map(({ id }) => scores[id] ?? 0), assessors: [] })),
    region,
    faceBudget: 30_000,
    samples: 100_000,
    seed: 1,
    step: scoreStep,
  };
}

/** With fewer assessors a coefficient says less than the scores themselves. */
const fewestForAlpha = 4;

type Values = (submission: string, criterion: string) => readonly (number | null)[];

function inputOf(call: CallLot, ranking: readonly RankedSubmission[], valuesOf: Values): RobustnessInput {
  const criteria = call.criteria.map(({ id, weight, kind }) => ({ id: id ?? '', weight: weight ?? 0, scored: kind !== 'price' }));
  const lines = ranking.map(({ submissionId, scores }) => ({ key: submissionId, scores }));
  const input = weighedRanking(criteria, lines, { region: 'all' });
  return {
    ...input,
    scale: scoreScale,
    submissions: input.submissions.map((submission) => {
      const columns = criteria.map(({ id, scored }) => (scored ? valuesOf(submission.id, id) : null));
      const count = columns.find((column) => column !== null)?.length ?? 0;
      const assessors = Array.from({ length: count }, (_, place) => columns.map((column) => column?.[place] ?? null));
      return { ...submission, assessors };
    }),
  };
}

function halfPointsOf(input: RobustnessInput, winner: string | null): readonly HalfPoint[] {
  if (winner === null) return [];
  return input.submissions.flatMap(({ id, scores }) =>
    input.criteria.flatMap((criterion, index) => {
      if (!criterion.scored || criterion.weight === 0) return [];
      const by = id === winner ? (-0.5 as const) : (0.5 as const);
      const moved = Math.min(scoreScale, Math.max(0, (scores[index] ?? 0) + by));
      const submissions = input.submissions.map((other) => ({
        ...other,
        assessors: [],
        scores: other.id === id ? other.scores.with(index, moved) : other.scores,
      }));
      return [{ submission: id, criterion: criterion.id, by, winner: winnerOf(weighingOf({ ...input, submissions })) }];
    }),
  );
}

function cellsOf({ criteria, submissions }: RobustnessInput): readonly ScoredCell[] {
  return submissions.flatMap(({ id, assessors }) =>
    criteria.flatMap((criterion, index) => {
      const values = assessors.flatMap((own) => own[index] ?? []).toSorted((a, b) => a - b);
      const [lowest] = values;
      const highest = values.at(-1);
      if (!criterion.scored || lowest === undefined || highest === undefined) return [];
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return [{ submission: id, criterion: criterion.id, mean, lowest, highest, assessors: values.length }];
    }),
  );
}

/** Raters in rows, every scored cell a unit. */
function alphaOf({ criteria, submissions }: RobustnessInput): number | null {
  const count = submissions[0]?.assessors.length ?? 0;
  const ratings = Array.from({ length: count }, (_, assessor) =>
    submissions.flatMap((submission) =>
      criteria.flatMap(({ scored }, index) => (scored ? [submission.assessors[assessor]?.[index] ?? null] : [])),
    ),
  );
  return alphasOf(pairableUnits(ratings)).interval;
}

type CellOf = { readonly person: string; readonly submission: string; readonly criterion: string };

function valueOf(scores: readonly Score[], { person, submission, criterion }: CellOf): number | null {
  const found = scores.find((score) => score.personId === person && score.submissionId === submission && score.criterionId === criterion);
  return found?.value ?? null;
}
