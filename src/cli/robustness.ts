import { z } from 'zod';
import { checkRankInput } from '#method/ranking/rank-input';
import { robustness } from '#method/robustness/robustness';
import type { RobustnessInput, WeighedSubmission, WeightRegion } from '#method/robustness/robustness-input';
import { weighedRank } from '#method/robustness/weighed-rank';
import { ok, refused, type Result } from '#value/result';
import type { CommandError } from './command.ts';
import { documentCommand } from './document-command.ts';
import { readShape } from './input.ts';
import { rankKeys } from './rank.ts';

const region = z.discriminatedUnion('region', [
  z.strictObject({ region: z.literal('all') }),
  z.strictObject({ region: z.literal('within'), percent: z.number() }),
  z.strictObject({ region: z.literal('points'), points: z.number() }),
  z.strictObject({ region: z.literal('order'), order: z.array(z.string()) }),
]);

const settings = {
  weights: region.default({ region: 'all' }),
  faceBudget: z.number().default(30_000),
  samples: z.number().default(100_000),
  seed: z.number().default(1),
  step: z.number().default(1),
  assessors: z.record(z.string(), z.array(z.array(z.number().nullable()))).default({}),
};

const scoresDocument = z.strictObject({
  scale: z.number().optional(),
  criteria: z.array(z.strictObject({ id: z.string(), weight: z.number() })),
  scores: z.record(z.string(), z.array(z.number())),
  ...settings,
});
const rankDocument = z.strictObject({ ...rankKeys, ...settings });
type Settings = Pick<z.infer<typeof rankDocument>, keyof typeof settings>;

const usage = `twofold robustness FILE|-

How firm an order is: in how many weightings each submission would come first, and how little would change the winner.

Example
  {"criteria": [{"id": "c1", "weight": 0.4}, {"id": "c2", "weight": 0.2}, {"id": "c3", "weight": 0.4}],
   "scores": {"A": [80, 60, 100], "B": [90, 80, 66.6667], "C": [60, 90, 83.3333]},
   "weights": {"region": "all"}}

Input
  criteria     id, weight (0 or more, relative)
  scores       {submission: [one score per criterion]}
  scale        highest possible score; without it no score is held to lie within the scale
               (in place of scores: the submissions of a rank document, with its price formula)
  weights      region of weightings for shares, pairs and cannotWin: all · within {percent} · points {points} ·
               order {order: [criterion, …]}; flips and intervals start from the published weights whatever it is
  faceBudget   faces measured before sampling takes over (30000)
  samples      sampled weightings then (100000), seed (1)
  step         smallest step of a score (1)
  assessors    {submission: [[scores of assessor 1], …]}, null for what somebody did not score; a row has one score per
               criterion, or one per criterion that is not the price

Output
  winner, tiedFirst, label (clear, holds, close), because, method, samples, standardError, criteriaOrder, dropped, identical,
  acceptability, centralWeights, pairwise, pairwiseMethod, pairwiseSamples, flips [{rival, transfer, weights}], intervals, cannotWin,
  scoreFlips [{submission, criterion, change}], leaveOneOut [{assessor, winner, tiedFirst, missing}], bootstrap
`;

/** The command `twofold robustness`. */
export const robustnessCommand = documentCommand({ name: 'robustness', usage, shape: z.unknown(), answer: robustnessOf });

/** Which of the two kinds of document it is shows in its keys; then it is read as that kind. */
function robustnessOf(document: unknown): Result<unknown, CommandError> {
  const ranked = typeof document === 'object' && document !== null && Object.hasOwn(document, 'submissions');
  const input = ranked ? fromRank(document) : fromScores(document);
  return input.ok ? robustness(input.value) : input;
}

function fromScores(document: unknown): Result<RobustnessInput, CommandError> {
  const read = readShape(document, scoresDocument);
  if (!read.ok) return read;
  const { scale, criteria, scores, ...rest } = read.value;
  const submissions = Object.entries(scores).map(([id, own]) => ({ id, scores: own, assessors: assessorsOf(rest, id) }));
  return inputWith(rest, { scale: scale ?? null, criteria: criteria.map((criterion) => ({ ...criterion, scored: true })), submissions });
}

function fromRank(document: unknown): Result<RobustnessInput, CommandError> {
  const read = readShape(document, rankDocument);
  if (!read.ok) return read;
  const { scale, criteria, submissions, ...rest } = read.value;
  const checked = checkRankInput({ scale, criteria, submissions });
  if (!checked.ok) return checked;
  const weighed = weighedRank(checked.value);
  if (!weighed.ok) return weighed;
  const withAssessors = weighed.value.submissions.map((submission) => ({
    ...submission,
    assessors: assessorsOf(rest, submission.id).map((row) => padded(row, weighed.value.criteria)),
  }));
  return inputWith(rest, { ...weighed.value, submissions: withAssessors });
}

/** Only what the document says itself: an id may be a word that every object knows. */
function assessorsOf({ assessors }: Settings, id: string): readonly (readonly (number | null)[])[] {
  return (Object.hasOwn(assessors, id) ? assessors[id] : undefined) ?? [];
}

/** A row of one assessor may leave the price out, which nobody scores. */
function padded(row: readonly (number | null)[], criteria: readonly { readonly scored: boolean }[]): readonly (number | null)[] {
  if (row.length !== criteria.filter(({ scored }) => scored).length) return row;
  const given = row.values();
  return criteria.map(({ scored }) => (scored ? (given.next().value ?? null) : null));
}

type Scored = { readonly submissions: readonly WeighedSubmission[] } & Pick<RobustnessInput, 'scale' | 'criteria'>;

function inputWith(settings: Settings, scored: Scored): Result<RobustnessInput, CommandError> {
  const stranger = Object.keys(settings.assessors).find((id) => !scored.submissions.some((submission) => submission.id === id));
  if (stranger !== undefined) {
    return refused({ code: 'unknownSubmission', path: `assessors.${stranger}`, message: `There is no submission "${stranger}".` });
  }
  const { faceBudget, samples, seed, step } = settings;
  const asked: WeightRegion = settings.weights;
  return ok({ ...scored, region: asked, faceBudget, samples, seed, step });
}
