import { populations, populationScale, type Population } from '#method/simulation/populations';
import { simulate, type Simulation } from '#method/simulation/simulate';
import type { BidderType, Range, SimulationRefusal } from '#method/simulation/simulation-input';
import { rulesProblem, type Criterion } from '#method/ranking/rank-input';
import type { Result } from '#value/result';
import type { CallValues, Requirement } from './fields.ts';
import { priceRuleOf } from './price-rule.ts';

/** What a buyer assumes of one kind of bidder: how many, and by requirement (in the order of the call) what share of them meets it, 0..1. */
export type AssumedType = { readonly id: string; readonly count: Range; readonly meets: readonly Range[] };

/** The parts of a draft that decide who can take part and who wins. */
export type RequirementDraft = Pick<CallValues, 'criteria' | 'requirements' | 'priceFormula' | 'priceFloor' | 'priceCeiling'>;

/**
 * What the requirements of a draft do to each kind of bidder. `chances` says whether the draft also settles who would win; while it is
 * `open`, only who is kept out means anything. `tenders` is how many were drawn.
 */
export type RequirementEffects = { readonly simulation: Simulation; readonly chances: 'settled' | 'open'; readonly tenders: number };

/** The populations to start from, as assumptions about the requirements of a call. */
export function assumedTypes(requirements: readonly Pick<Requirement, 'kind'>[]): readonly AssumedType[] {
  return populations.map(({ id, count, meets }) => ({ id, count, meets: requirements.map(({ kind }) => meets[kind ?? 'other']) }));
}

/** Requirements are known to the simulation by their place, so that two of the same kind stay apart. */
export function requirementKey(place: number): string {
  return `r${String(place + 1).padStart(2, '0')}`;
}

/**
 * Simulates the tenders of a draft on the populations, under the assumptions given. The price is that of the populations as a multiple
 * of the middle of a fixed range; a relative formula needs no amount. Always the same draws, so a change of figures is a change of
 * assumptions. Refuses assumptions that cannot be (`SimulationRefusal`).
 */
export function requirementEffects(
  draft: RequirementDraft,
  assumed: readonly AssumedType[],
): Result<RequirementEffects, SimulationRefusal> {
  const requirements = draft.requirements.map((_, place) => ({ id: requirementKey(place) }));
  const settled = criteriaOf(draft);
  const criteria = settled ?? [{ id: 'any', weight: 1 }];
  const types = populations.flatMap((population) => {
    const assumption = assumed.find(({ id }) => id === population.id);
    return assumption ? [typeOf(population, assumption, { draft, criteria })] : [];
  });
  const tenders = tendersFor(
    requirements.length,
    types.reduce((sum, { count }) => sum + count[1], 0),
  );
  const result = simulate({ scale: populationScale, criteria, requirements, types, loading: 0.5, tenders, seed: 1 });
  if (!result.ok) return result;
  return { ok: true, value: { simulation: result.value, chances: settled ? 'settled' : 'open', tenders } };
}

/** The most bidders of one kind that a page takes: with four kinds of so many the simulation keeps its short cuts. */
export const mostOfAKind = 12;

/** Every subset of the requirements is run on every bidder: fewer tenders where there are many, so that a page comes in about a second. */
function tendersFor(requirements: number, bidders: number): number {
  const affordable = 50_000_000 / (2 ** requirements * Math.max(1, bidders));
  return 2 ** Math.floor(Math.log2(Math.min(4096, Math.max(64, affordable))));
}

/** The criteria as the ranking knows them, or `null` while they do not settle a winner. */
function criteriaOf(draft: RequirementDraft): readonly Criterion[] | null {
  const rule = priceRuleOf(draft);
  const criteria = draft.criteria.map(({ kind, weight }, place): Criterion => {
    const base = { id: criterionKey(place), weight: weight ?? 0 };
    return kind === 'price' && rule ? { ...base, price: rule } : base;
  });
  const complete = draft.criteria.some(({ kind }) => kind !== 'price') && draft.criteria.every(({ kind }) => kind !== null);
  const priced = criteria.some(({ price }) => price !== undefined);
  return complete && priced && rulesProblem({ scale: populationScale, criteria }) === null ? criteria : null;
}

function typeOf(
  { id, quality, price: [median, deviation], source, date }: Population,
  { count, meets }: AssumedType,
  { draft, criteria }: { readonly draft: RequirementDraft; readonly criteria: readonly Criterion[] },
): BidderType {
  const scored = criteria.flatMap((criterion, place) => {
    if (criterion.price !== undefined) return [];
    const kind = draft.criteria[place]?.kind ?? 'solution';
    return [[criterion.id, quality[kind === 'price' ? 'solution' : kind]] as const];
  });
  return {
    id,
    count,
    meets: Object.fromEntries(meets.map((range, place) => [requirementKey(place), range])),
    quality: Object.fromEntries(scored),
    price: [median * expectedPrice(draft), deviation],
    source: source.en,
    date,
  };
}

/** What one stands for in the prices of the populations: the middle of floor and ceiling, where the formula has them. */
function expectedPrice(draft: RequirementDraft): number {
  const rule = priceRuleOf(draft);
  return rule?.formula === 'fixedRange' ? (rule.floor + rule.ceiling) / 2 : 1;
}

function criterionKey(place: number): string {
  return `c${String(place + 1).padStart(2, '0')}`;
}
