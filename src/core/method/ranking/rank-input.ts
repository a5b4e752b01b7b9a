import { refused, ok, type Result } from '#value/result';
import { isMoneyFormula, type PriceFormula } from './price-formulas.ts';

export type Criterion = { readonly id: string; readonly weight: number; readonly price?: PriceFormula };
export type Submission = { readonly id: string; readonly scores: Readonly<Record<string, number>>; readonly price?: number };

/** What `rank` works on. `scale` is the highest score of every criterion (> 0); weights are relative and need not sum to 100. */
export type RankInput = { readonly scale: number; readonly criteria: readonly Criterion[]; readonly submissions: readonly Submission[] };

export type RankRefusalCode =
  | 'noCriteria'
  | 'noSubmissions'
  | 'tooManySubmissions'
  | 'emptyId'
  | 'duplicateId'
  | 'severalPriceCriteria'
  | 'scaleNotPositive'
  | 'negativeWeight'
  | 'weightsSumToZero'
  | 'parameterOutOfRange'
  | 'unknownCriterion'
  | 'missingScore'
  | 'scoreOutsideScale'
  | 'missingPrice'
  | 'priceNotPositive'
  | 'qualityIsZero'
  | 'figuresTooLarge';

/** Why an input cannot be ranked: where (`submissions[2].price`), and one plain English sentence for the command line. */
export type RankRefusal = { readonly code: RankRefusalCode; readonly path: string; readonly message: string };

/** More bids than this are refused: the check of every removal grows with the square of their number. */
export const mostSubmissions = 5_000;

/** The input as it came, or the first thing that is wrong with it. Never repairs anything. */
export function checkRankInput(input: RankInput): Result<RankInput, RankRefusal> {
  const problem = rulesProblem(input) ?? submissionsProblem(input);
  return problem ? refused(problem) : ok(input);
}

/** The first thing that is wrong with scale, criteria or price formula, before there are submissions; `null` when nothing is. */
export function rulesProblem(input: Pick<RankInput, 'scale' | 'criteria'>): RankRefusal | null {
  return scaleProblem(input) ?? criteriaProblem(input.criteria);
}

function scaleProblem({ scale }: Pick<RankInput, 'scale'>): RankRefusal | null {
  return isPositive(scale) ? null : refusal('scaleNotPositive', 'scale', 'The scale must be a number above 0.');
}

function criteriaProblem(criteria: readonly Criterion[]): RankRefusal | null {
  if (criteria.length === 0) return refusal('noCriteria', 'criteria', 'There must be at least one criterion.');
  const repeated = idProblem(criteria, 'criteria');
  if (repeated) return repeated;
  let priced = 0;
  for (const [index, criterion] of criteria.entries()) {
    const path = `criteria[${index}]`;
    if (!Number.isFinite(criterion.weight) || criterion.weight < 0) {
      return refusal('negativeWeight', `${path}.weight`, 'A weight must be a number of 0 or more.');
    }
    if (criterion.price === undefined) continue;
    priced += 1;
    if (priced > 1) return refusal('severalPriceCriteria', `${path}.price`, 'Only one criterion can be the price.');
    const wrong = parameterProblem(criterion.price, `${path}.price`, criteria);
    if (wrong) return wrong;
  }
  return weightProblem(criteria);
}

// Money formulas compare prices: only the weights among the quality criteria matter, and none at all for monetised quality.
function weightProblem(criteria: readonly Criterion[]): RankRefusal | null {
  const rule = criteria.find(({ price }) => price !== undefined)?.price;
  if (!Number.isFinite(criteria.reduce((sum, { weight }) => sum + weight, 0))) {
    return refusal('figuresTooLarge', 'criteria', 'The weights are too large to calculate with.');
  }
  if (rule?.formula === 'monetisedQuality') return null;
  const counted = rule && isMoneyFormula(rule) ? criteria.filter(({ price }) => price === undefined) : criteria;
  return counted.some(({ weight }) => weight > 0)
    ? null
    : refusal('weightsSumToZero', 'criteria', 'At least one criterion must have a weight above 0.');
}

function parameterProblem(rule: PriceFormula, path: string, criteria: readonly Criterion[]): RankRefusal | null {
  const wrong = (name: string, message: string): RankRefusal => refusal('parameterOutOfRange', `${path}.${name}`, message);
  switch (rule.formula) {
    case 'linearFromLowest':
      return isPositive(rule.steepness) ? null : wrong('steepness', 'The steepness must be a number above 0.');
    case 'hybrid':
      return Number.isFinite(rule.knee) && rule.knee > 1 ? null : wrong('knee', 'The knee must be a number above 1.');
    case 'fixedRange':
      if (!Number.isFinite(rule.floor) || rule.floor < 0) return wrong('floor', 'The floor must be a number of 0 or more.');
      return Number.isFinite(rule.ceiling) && rule.ceiling > rule.floor
        ? null
        : wrong('ceiling', 'The ceiling must be a number above the floor.');
    case 'fixedReference':
      return isPositive(rule.reference) ? null : wrong('reference', 'The reference price must be a number above 0.');
    case 'percentUplift':
      return isPositive(rule.factor) ? null : wrong('factor', 'The factor must be a number above 0.');
    case 'monetisedQuality':
      return valueProblem(rule.valuePerPoint, `${path}.valuePerPoint`, criteria);
    default:
      return null;
  }
}

function valueProblem(values: Readonly<Record<string, number>>, path: string, criteria: readonly Criterion[]): RankRefusal | null {
  const quality = criteria.filter(({ price }) => price === undefined).map(({ id }) => id);
  for (const [id, value] of Object.entries(values)) {
    if (!quality.includes(id)) return refusal('unknownCriterion', `${path}.${id}`, `There is no quality criterion "${id}".`);
    if (!Number.isFinite(value) || value < 0) {
      return refusal('parameterOutOfRange', `${path}.${id}`, 'The value of a point must be a number of 0 or more.');
    }
  }
  const missing = quality.find((id) => !Object.hasOwn(values, id));
  return missing === undefined
    ? null
    : refusal('parameterOutOfRange', `${path}.${missing}`, `State what one point of "${missing}" is worth in money.`);
}

function submissionsProblem({ scale, criteria, submissions }: RankInput): RankRefusal | null {
  if (submissions.length === 0) return refusal('noSubmissions', 'submissions', 'There must be at least one submission.');
  if (submissions.length > mostSubmissions) {
    return refusal('tooManySubmissions', 'submissions', `There can be at most ${mostSubmissions} submissions.`);
  }
  const repeated = idProblem(submissions, 'submissions');
  if (repeated) return repeated;
  const quality = criteria.filter(({ price }) => price === undefined).map(({ id }) => id);
  const known = new Set(quality);
  const priced = criteria.some(({ price }) => price !== undefined);
  for (const [index, { scores, price }] of submissions.entries()) {
    const path = `submissions[${index}]`;
    const stranger = Object.keys(scores).find((id) => !known.has(id));
    if (stranger !== undefined) {
      return refusal('unknownCriterion', `${path}.scores.${stranger}`, `There is no scored criterion "${stranger}".`);
    }
    for (const id of quality) {
      const score = Object.hasOwn(scores, id) ? scores[id] : undefined;
      if (score === undefined) return refusal('missingScore', `${path}.scores.${id}`, `The score for "${id}" is missing.`);
      if (!(score >= 0 && score <= scale)) {
        return refusal('scoreOutsideScale', `${path}.scores.${id}`, `A score must lie between 0 and ${scale}.`);
      }
    }
    if (priced && price === undefined) return refusal('missingPrice', `${path}.price`, 'The price is missing.');
    if (price !== undefined && !isPositive(price)) return refusal('priceNotPositive', `${path}.price`, 'A price must be a number above 0.');
  }
  return null;
}

function idProblem(items: readonly { readonly id: string }[], path: 'criteria' | 'submissions'): RankRefusal | null {
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (id === '') return refusal('emptyId', `${path}[${index}].id`, 'An id must not be empty.');
    if (seen.has(id)) return refusal('duplicateId', `${path}[${index}].id`, `The id "${id}" is used twice.`);
    seen.add(id);
  }
  return null;
}

function isPositive(value: number): boolean {
  return Number.isFinite(value) && value > 0;
}

function refusal(code: RankRefusalCode, path: string, message: string): RankRefusal {
  return { code, path, message };
}
