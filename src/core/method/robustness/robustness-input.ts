import { ok, refused, type Result } from '#value/result';
import { isSeed } from '../random.ts';

/** Which weightings are looked at. */
export type WeightRegion =
  /** Every way to share the weight. */
  | { readonly region: 'all' }
  /** Each published weight ± that share of itself, `percent` > 0. */
  | { readonly region: 'within'; readonly percent: number }
  /** Each published weight, in percent of the total, ± so many points (> 0), not below 0. */
  | { readonly region: 'points'; readonly points: number }
  /** The named criteria in falling order of weight; criteria that are not named are free. */
  | { readonly region: 'order'; readonly order: readonly string[] };

/** `scored`: people give the score, so one of them could have given another; false for a computed price score. */
export type WeighedCriterion = { readonly id: string; readonly weight: number; readonly scored: boolean };

export type WeighedSubmission = {
  readonly id: string;
  /** One score per criterion, in the order of `criteria`. */
  readonly scores: readonly number[];
  /** The same by assessor, always in one order of assessors; `null` where somebody did not score. Empty: not known. */
  readonly assessors: readonly (readonly (number | null)[])[];
};

/** What robustness works on. */
export type RobustnessInput = {
  /** Highest possible score (> 0), or `null` where the scale is not known: then no score is held to lie within it. */
  readonly scale: number | null;
  readonly criteria: readonly WeighedCriterion[];
  readonly submissions: readonly WeighedSubmission[];
  readonly region: WeightRegion;
  /** Faces that may be measured before sampling takes over (≥ 0). */
  readonly faceBudget: number;
  /** Number of sampled weightings (1 to 10 million) and the seed (a whole number) for when sampling takes over. */
  readonly samples: number;
  readonly seed: number;
  /** The smallest step between two scores that an assessor can give (> 0). */
  readonly step: number;
};

export type RobustnessRefusal = {
  readonly code:
    | 'noCriteria'
    | 'noSubmissions'
    | 'tooManySubmissions'
    | 'tooManyCriteria'
    | 'tooManyAssessors'
    | 'emptyId'
    | 'duplicateId'
    | 'negativeWeight'
    | 'weightsSumToZero'
    | 'scaleNotPositive'
    | 'notFinite'
    | 'wrongNumberOfScores'
    | 'wrongNumberOfAssessors'
    | 'scoreOutsideScale'
    | 'parameterOutOfRange'
    | 'unknownCriterion';
  readonly path: string;
  readonly message: string;
};

/** With more, a table of every pair helps nobody; it grows with the square. */
export const mostSubmissions = 200;
export const mostCriteria = 60;
export const mostAssessors = 200;
export const mostSamples = 10_000_000;

/** The input as it came, or the first thing that is wrong with it. */
export function checkRobustnessInput(input: RobustnessInput): Result<RobustnessInput, RobustnessRefusal> {
  const problem = criteriaProblem(input) ?? submissionsProblem(input) ?? regionProblem(input) ?? settingProblem(input);
  return problem ? refused(problem) : ok(input);
}

function criteriaProblem({ criteria, scale }: RobustnessInput): RobustnessRefusal | null {
  if (scale !== null && !(scale > 0 && Number.isFinite(scale))) {
    return refusal('scaleNotPositive', 'scale', 'The scale must be a number above 0.');
  }
  if (criteria.length === 0) return refusal('noCriteria', 'criteria', 'There must be at least one criterion.');
  if (criteria.length > mostCriteria) {
    return refusal('tooManyCriteria', 'criteria', `There can be at most ${mostCriteria} criteria.`);
  }
  const bad = criteria.findIndex(({ weight }) => !(weight >= 0 && Number.isFinite(weight)));
  if (bad >= 0) return refusal('negativeWeight', `criteria[${bad}].weight`, 'A weight must be a number of 0 or more.');
  if (!Number.isFinite(criteria.reduce((sum, { weight }) => sum + weight, 0))) {
    return refusal('notFinite', 'criteria', 'The weights are too large to calculate with.');
  }
  if (!criteria.some(({ weight }) => weight > 0)) {
    return refusal('weightsSumToZero', 'criteria', 'At least one criterion must have a weight above 0.');
  }
  return idProblem(criteria, 'criteria');
}

function submissionsProblem({ criteria, submissions, scale }: RobustnessInput): RobustnessRefusal | null {
  if (submissions.length === 0) return refusal('noSubmissions', 'scores', 'There must be at least one submission.');
  if (submissions.length > mostSubmissions) {
    return refusal('tooManySubmissions', 'scores', `There can be at most ${mostSubmissions} submissions.`);
  }
  const assessors = submissions.find((submission) => submission.assessors.length > 0)?.assessors.length ?? 0;
  if (assessors > mostAssessors) return refusal('tooManyAssessors', 'assessors', `There can be at most ${mostAssessors} assessors.`);
  for (const { id, scores, assessors: own } of submissions) {
    const path = `scores.${id}`;
    if (scores.length !== criteria.length) {
      return refusal('wrongNumberOfScores', path, `"${id}" must have one score for each of the ${criteria.length} criteria.`);
    }
    const wrong = scores.findIndex((score) => !isUsable(score));
    if (wrong >= 0) return refusal('notFinite', `${path}[${wrong}]`, 'This score is too large to calculate with.');
    if (own.length !== assessors) {
      return refusal(
        'wrongNumberOfAssessors',
        `assessors.${id}`,
        `"${id}" must have ${assessors} assessors like the others; write null for who did not score.`,
      );
    }
    const problem = assessorProblem(own, { id, criteria, scale });
    if (problem) return problem;
    if (scale === null) continue;
    const outside = criteria.findIndex(({ scored }, index) => scored && !within(scores[index], scale));
    if (outside >= 0) return refusal('scoreOutsideScale', `${path}[${outside}]`, `A score must lie between 0 and ${scale}.`);
  }
  return idProblem(submissions, 'scores');
}

type AboutAssessors = Pick<RobustnessInput, 'criteria' | 'scale'> & { readonly id: string };

function assessorProblem(own: WeighedSubmission['assessors'], { id, criteria, scale }: AboutAssessors): RobustnessRefusal | null {
  const count = criteria.length;
  for (const [place, scores] of own.entries()) {
    const path = `assessors.${id}[${place}]`;
    if (scores.length !== count) {
      return refusal(
        'wrongNumberOfScores',
        path,
        `Each assessor of "${id}" must have one score (or null) for each of the ${count} criteria.`,
      );
    }
    const large = scores.findIndex((score) => score !== null && !isUsable(score));
    if (large >= 0) return refusal('notFinite', `${path}[${large}]`, 'This score is too large to calculate with.');
    const wrong = criteria.findIndex(({ scored }, index) => {
      const score = scores[index] ?? null;
      return scored && score !== null && scale !== null && !within(score, scale);
    });
    if (wrong >= 0) return refusal('scoreOutsideScale', `${path}[${wrong}]`, `A score must lie between 0 and ${scale}.`);
  }
  return null;
}

function regionProblem({ region, criteria }: RobustnessInput): RobustnessRefusal | null {
  const wrong = (name: string, message: string) => refusal('parameterOutOfRange', `weights.${name}`, message);
  switch (region.region) {
    case 'all':
      return null;
    case 'within':
      return region.percent > 0 && Number.isFinite(region.percent) ? null : wrong('percent', 'The percentage must be a number above 0.');
    case 'points':
      return region.points > 0 && Number.isFinite(region.points) ? null : wrong('points', 'The points must be a number above 0.');
    case 'order': {
      const known = new Set(criteria.map(({ id }) => id));
      const place = region.order.findIndex((id, index) => !known.has(id) || region.order.indexOf(id) !== index);
      if (place >= 0) {
        const id = region.order[place] ?? '';
        const path = `weights.order[${place}]`;
        return known.has(id)
          ? refusal('duplicateId', path, `"${id}" stands twice in the order.`)
          : refusal('unknownCriterion', path, `There is no criterion "${id}".`);
      }
      return region.order.length >= 2 ? null : wrong('order', 'The order must name at least two criteria.');
    }
  }
}

function settingProblem({ faceBudget, samples, seed, step }: RobustnessInput): RobustnessRefusal | null {
  const wrong = (name: string, message: string) => refusal('parameterOutOfRange', name, message);
  if (!(faceBudget >= 0 && faceBudget <= 10_000_000)) return wrong('faceBudget', 'The face budget must be a number from 0 to 10 million.');
  if (!(Number.isInteger(samples) && samples >= 1 && samples <= mostSamples)) {
    return wrong('samples', 'The number of samples must be a whole number from 1 to 10 million.');
  }
  if (!isSeed(seed)) return wrong('seed', 'The seed must be a whole number of 0 or more.');
  return step > 0 && Number.isFinite(step) ? null : wrong('step', 'The score step must be a number above 0.');
}

function idProblem(items: readonly { readonly id: string }[], path: string): RobustnessRefusal | null {
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (id === '') return refusal('emptyId', `${path}[${index}]`, 'An id must not be empty.');
    if (seen.has(id)) return refusal('duplicateId', `${path}[${index}].id`, `The id "${id}" is used twice.`);
    seen.add(id);
  }
  return null;
}

/** Squares of it are still numbers. */
function isUsable(score: number): boolean {
  return Number.isFinite(score) && Math.abs(score) <= 1e150;
}

function within(score: number | undefined, scale: number): boolean {
  return score !== undefined && score >= 0 && score <= scale;
}

function refusal(code: RobustnessRefusal['code'], path: string, message: string): RobustnessRefusal {
  return { code, path, message };
}
