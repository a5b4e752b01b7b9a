import { parseDay } from '#value/day';
import { rulesProblem } from '../ranking/rank-input.ts';
import { isSeed } from '../random.ts';
import { namesFirm } from './named-firm.ts';
import {
  mostBidders,
  mostRequirements,
  mostTenders,
  mostTypes,
  mostWork,
  type BidderType,
  type Range,
  type SimulationInput,
  type SimulationRefusal,
  type SimulationRefusalCode,
} from './simulation-input.ts';

/** The first thing that is wrong with an input, where it is, and one sentence; `null` when it can be run. Never repairs anything. */
export function simulationProblem(input: SimulationInput): SimulationRefusal | null {
  return (
    rulesProblem(input) ??
    idProblem(input.requirements, 'requirements') ??
    tooManyRequirements(input) ??
    (input.types.length === 0 ? refusal('noTypes', 'types', 'There must be at least one type of bidder.') : null) ??
    (input.types.length > mostTypes ? refusal('tooManyTypes', 'types', `There can be at most ${mostTypes} types of bidder.`) : null) ??
    idProblem(input.types, 'types') ??
    first(input.types, (type, index) => typeProblem(type, `types[${index}]`, input)) ??
    runProblem(input)
  );
}

function tooManyRequirements({ requirements }: SimulationInput): SimulationRefusal | null {
  if (requirements.length <= mostRequirements) return null;
  const message = `There can be at most ${mostRequirements} requirements, because every combination of them is run.`;
  return refusal('tooManyRequirements', 'requirements', message);
}

function typeProblem(type: BidderType, path: string, input: SimulationInput): SimulationRefusal | null {
  return (
    nameProblem(type, path) ??
    originProblem(type, path) ??
    countProblem(type.count, `${path}.count`) ??
    meetsProblem(type, path, input) ??
    bidProblem(type, path, input)
  );
}

function nameProblem({ id, label }: BidderType, path: string): SimulationRefusal | null {
  const message = 'A type is a kind of bidder and must not be a named firm.';
  if (namesFirm(id)) return refusal('namedFirm', `${path}.id`, message);
  return label !== undefined && namesFirm(label) ? refusal('namedFirm', `${path}.label`, message) : null;
}

function originProblem({ source, date }: BidderType, path: string): SimulationRefusal | null {
  if (source.trim() === '') return refusal('sourceMissing', `${path}.source`, 'Say where the figures of this type come from.');
  return parseDay(date) ? null : refusal('notADay', `${path}.date`, 'The date must be a day of the calendar, written YYYY-MM-DD.');
}

function countProblem([low, high]: Range, path: string): SimulationRefusal | null {
  if (![low, high].every(Number.isSafeInteger)) return refusal('countNotWhole', path, 'The number of bidders must be two whole numbers.');
  if (low < 0) return refusal('countNegative', path, 'The number of bidders must be 0 or more.');
  return low > high ? refusal('lowAboveHigh', path, 'The lowest number of bidders is above the highest.') : null;
}

function meetsProblem({ meets }: BidderType, path: string, { requirements }: SimulationInput): SimulationRefusal | null {
  const stranger = strangerIn(meets, requirements);
  if (stranger !== undefined) return refusal('unknownRequirement', `${path}.meets.${stranger}`, `There is no requirement "${stranger}".`);
  return first(requirements, ({ id }) => {
    const share = Object.hasOwn(meets, id) ? meets[id] : undefined;
    const where = `${path}.meets.${id}`;
    if (!share) return refusal('missingShare', where, `State what share of these bidders meet "${id}".`);
    if (!share.every((value) => value >= 0 && value <= 1)) {
      return refusal('probabilityOutsideRange', where, 'A probability must lie between 0 and 1.');
    }
    return share[0] > share[1] ? refusal('lowAboveHigh', where, 'The low probability is above the high one.') : null;
  });
}

function bidProblem({ quality, price }: BidderType, path: string, { scale, criteria }: SimulationInput): SimulationRefusal | null {
  const scored = criteria.filter((criterion) => criterion.price === undefined);
  const priced = criteria.find((criterion) => criterion.price !== undefined);
  const stranger = strangerIn(quality, scored);
  if (stranger !== undefined)
    return refusal('unknownCriterion', `${path}.quality.${stranger}`, `There is no scored criterion "${stranger}".`);
  const wrong = first(scored, ({ id }) => {
    const profile = Object.hasOwn(quality, id) ? quality[id] : undefined;
    const where = `${path}.quality.${id}`;
    if (!profile) return refusal('missingScore', where, `State the quality of these bidders on "${id}".`);
    const [mean, deviation] = profile;
    if (!(mean >= 0 && mean <= scale)) return refusal('scoreOutsideScale', where, `The mean must lie between 0 and ${scale}.`);
    return isSpread(deviation) ? null : refusal('spreadNegative', where, 'The standard deviation must be a number of 0 or more.');
  });
  if (wrong || !priced) return wrong;
  if (!price) return refusal('missingPrice', `${path}.price`, 'State the price of these bidders.');
  const [median, deviation] = price;
  if (!(Number.isFinite(median) && median > 0)) return refusal('priceNotPositive', `${path}.price`, 'The median price must be above 0.');
  if (!isSpread(deviation)) return refusal('spreadNegative', `${path}.price`, 'The standard deviation must be a number of 0 or more.');
  if (!(Number.isFinite(median * Math.exp(deviation * 7)) && median * Math.exp(-deviation * 7) > 0)) {
    return refusal('figuresTooLarge', `${path}.price`, 'The prices would be too large or too small to calculate with.');
  }
  const worthless =
    priced.price?.formula === 'pricePerQualityPoint' &&
    scored.every(({ id, weight }) => weight === 0 || quality[id]?.every((value) => value === 0));
  return worthless
    ? refusal('qualityIsZero', `${path}.quality`, 'Price per quality point is not defined for bidders without quality points.')
    : null;
}

function runProblem({ loading, tenders, seed, requirements, types }: SimulationInput): SimulationRefusal | null {
  if (!(loading >= 0 && loading < 1)) return refusal('loadingOutsideRange', 'loading', 'The loading must be 0 or more and below 1.');
  if (!Number.isSafeInteger(tenders) || tenders < 1 || tenders > mostTenders) {
    return refusal('tendersOutsideRange', 'tenders', `The number of tenders must be a whole number from 1 to ${mostTenders}.`);
  }
  if (!isSeed(seed)) return refusal('seedNotWhole', 'seed', 'The seed must be a whole number of 0 or more.');
  const bidders = types.reduce((sum, { count }) => sum + count[1], 0);
  if (bidders > mostBidders) {
    return refusal('tooManyBidders', 'types', `There can be at most ${mostBidders} bidders in a tender, all types together.`);
  }
  if (tenders * 2 ** requirements.length * Math.max(1, bidders) > mostWork) {
    const message = `Run fewer tenders: tenders times combinations of requirements times bidders can be at most ${mostWork}.`;
    return refusal('tooMuchWork', 'tenders', message);
  }
  return null;
}

function idProblem(items: readonly { readonly id: string }[], path: 'requirements' | 'types'): SimulationRefusal | null {
  const seen = new Set<string>();
  return first(items, ({ id }, index) => {
    if (id === '') return refusal('emptyId', `${path}[${index}].id`, 'An id must not be empty.');
    if (seen.has(id)) return refusal('duplicateId', `${path}[${index}].id`, `The id "${id}" is used twice.`);
    seen.add(id);
    return null;
  });
}

function strangerIn(values: Readonly<Record<string, unknown>>, known: readonly { readonly id: string }[]): string | undefined {
  return Object.keys(values).find((key) => !known.some(({ id }) => id === key));
}

function isSpread(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}

function first<T>(items: readonly T[], problemOf: (item: T, index: number) => SimulationRefusal | null): SimulationRefusal | null {
  for (const [index, item] of items.entries()) {
    const problem = problemOf(item, index);
    if (problem) return problem;
  }
  return null;
}

function refusal(code: SimulationRefusalCode, path: string, message: string): SimulationRefusal {
  return { code, path, message };
}
