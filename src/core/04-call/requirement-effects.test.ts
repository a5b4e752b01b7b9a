import { describe, expect, test } from 'vitest';
import type { RequirementKind } from './fields.ts';
import { noInterview } from './interview-part.ts';
import { assumedTypes, mostOfAKind, requirementEffects, type RequirementDraft, type RequirementEffects } from './requirement-effects.ts';

function draft(kinds: readonly RequirementKind[], changes: Partial<RequirementDraft> = {}): RequirementDraft {
  const criterion = (kind: 'solution' | 'social' | 'price', weight: number) => ({
    id: null,
    kind,
    title: kind,
    description: null,
    weight,
    stage: null,
    scorers: null,
    minimum: null,
    scale: null,
    ...noInterview,
  });
  return {
    criteria: [criterion('solution', 40), criterion('social', 20), criterion('price', 40)],
    requirements: kinds.map((kind) => ({ id: null, kind, title: kind, reason: 'made up for the test' })),
    priceFormula: 'proportional',
    priceFloor: null,
    priceCeiling: null,
    ...changes,
  };
}

function effects(given: RequirementDraft, assumed = assumedTypes(given.requirements)): RequirementEffects {
  const result = requirementEffects(given, assumed);
  if (!result.ok) throw new Error(`${result.refusal.code} ${result.refusal.path}`);
  return result.value;
}

describe('what the requirements of a draft do', () => {
  test('together they keep out more newcomers than any of them alone, and fewer than their sum', () => {
    const { simulation, chances } = effects(draft(['turnover', 'references', 'certificate']));
    const alone = simulation.requirements.map(({ excludes }) => excludes['newcomer'] ?? 0);
    const together = simulation.excluded['newcomer'] ?? 0;
    expect(chances).toBe('settled');
    expect(together).toBeGreaterThan(Math.max(...alone));
    expect(together).toBeLessThan(alone.reduce((sum, share) => sum + share, 0));
    expect(simulation.all['newcomer']).toBeLessThan(simulation.none['newcomer'] ?? 0);
    expect(simulation.all['commercial']).toBeGreaterThan(simulation.none['commercial'] ?? 1);
  });

  test('each kind of bidder is kept out about as often as was assumed', () => {
    const { simulation } = effects(draft(['bond']));
    expect(simulation.requirements[0]?.excludes['newcomer']).toBeCloseTo(1 - 0.425, 1);
    expect(simulation.requirements[0]?.excludes['incumbent']).toBeCloseTo(1 - 0.925, 1);
  });

  test('two requirements of the same kind stay apart', () => {
    const given = draft(['certificate', 'certificate']);
    const strict = assumedTypes(given.requirements).map((type) => ({
      ...type,
      meets: [
        [1, 1],
        [0, 0],
      ] as const,
    }));
    const { simulation } = effects(given, strict);
    expect(simulation.requirements.map(({ id, excludes }) => [id, excludes['newcomer']])).toEqual([
      ['r01', 0],
      ['r02', 1],
    ]);
  });

  test('a fixed range gives the same winners whatever the currency', () => {
    const range = (factor: number): RequirementDraft =>
      draft(['turnover'], {
        priceFormula: 'fixedRange',
        priceFloor: { minor: 170_000_000 * factor, currency: 'NOK', vat: 'excluded' },
        priceCeiling: { minor: 250_000_000 * factor, currency: 'NOK', vat: 'excluded' },
      });
    const [one, ten] = [effects(range(1)), effects(range(10))];
    for (const id of Object.keys(one.simulation.all)) expect(ten.simulation.all[id]).toBeCloseTo(one.simulation.all[id] ?? 0, 2);
    // Prices lie within the range: where nearly only the price counts, those who are expected to be cheapest win.
    const weights = { solution: 1, social: 1, price: 98 } as const;
    const base = range(1);
    const cheapest = effects({
      ...base,
      criteria: base.criteria.map((criterion) => ({ ...criterion, weight: weights[criterion.kind as keyof typeof weights] })), // as drafted above
    });
    expect(cheapest.simulation.none['commercial']).toBeGreaterThan(0.5);
  });

  test.each<[string, Partial<RequirementDraft>]>([
    ['without criteria', { criteria: [] }],
    ['without a price formula', { priceFormula: null }],
    ['with a fixed range that has no ceiling', { priceFormula: 'fixedRange' }],
    ['with weights that are all 0', { criteria: draft([]).criteria.map((criterion) => ({ ...criterion, weight: 0 })) }],
  ])('%s who wins is open, and who is kept out is still known', (_, changes) => {
    const { simulation, chances } = effects(draft(['turnover', 'bond'], changes));
    expect(chances).toBe('open');
    expect(simulation.excluded['newcomer']).toBeGreaterThan(0.5);
  });

  test('twelve requirements, the most a call may have, are worked on too', () => {
    const { simulation, tenders } = effects(draft(Array.from({ length: 12 }, () => 'other' as const)));
    expect(simulation.requirements).toHaveLength(12);
    expect(tenders).toBe(1024);
  });

  test('assumptions that cannot be are refused', () => {
    const given = draft(['turnover']);
    const turned = assumedTypes(given.requirements).map((type) => ({ ...type, meets: [[0.8, 0.2]] as const }));
    expect(requirementEffects(given, turned)).toMatchObject({ ok: false, refusal: { code: 'lowAboveHigh' } });
  });
});

describe('the most that a page can ask', () => {
  test('twelve requirements and as many bidders of each kind as it takes are still within the simulation, and fewer draws keep it quick', () => {
    const requirements = Array.from({ length: 12 }, (_, place) => ({
      id: `r${place}`,
      kind: 'turnover' as const,
      title: 'x',
      reason: 'y',
    }));
    const types = assumedTypes(requirements).map((type) => ({ ...type, count: [mostOfAKind, mostOfAKind] as const }));
    const found = requirementEffects({ criteria: [], requirements, priceFormula: null, priceFloor: null, priceCeiling: null }, types);
    expect(found).toMatchObject({ ok: true, value: { tenders: 128 } });
  });
});
