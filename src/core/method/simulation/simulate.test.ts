import { describe, expect, test } from 'vitest';
import { simulate, wilson, type Simulation } from './simulate.ts';
import type { BidderType, SimulationInput } from './simulation-input.ts';

const solution = { id: 'solution', weight: 60 } as const;
const price = { id: 'price', weight: 40, price: { formula: 'proportional' } } as const;
const origin = { source: 'made up for the test', date: '2026-05-01' } as const;
const shares = (...entries: readonly (readonly [string, number, number])[]) =>
  Object.fromEntries(entries.map(([id, low, high]) => [id, [low, high] as const]));

function kind(id: string, changes: Partial<BidderType> = {}): BidderType {
  return { id, count: [1, 3], meets: {}, quality: { solution: [60, 15] }, price: [100, 0.15], ...origin, ...changes };
}

function input(types: readonly BidderType[], changes: Partial<SimulationInput> = {}): SimulationInput {
  return { scale: 100, criteria: [solution, price], requirements: [], types, loading: 0.5, tenders: 10_000, seed: 1, ...changes };
}

function found(given: SimulationInput): Simulation {
  const result = simulate(given);
  if (!result.ok) throw new Error(`${result.refusal.code} ${result.refusal.path}`);
  return result.value;
}

/** Four standard errors of a share of so many draws. */
const within = (share: number, draws: number): number => 4 * Math.sqrt((share * (1 - share)) / draws);

describe('chances that are known', () => {
  test('the only type wins unless nobody is eligible', () => {
    const requirements = [{ id: 'r' }];
    const one = found(input([kind('one', { count: [2, 2], meets: shares(['r', 0.3, 0.3]) })], { requirements, loading: 0 }));
    expect(Math.abs(one.types[0]!.win - (1 - 0.7 ** 2))).toBeLessThan(within(0.51, 10_000));
    expect(one.none).toEqual({ one: 1 });
    expect(one.bidders.noneOrOne).toBeCloseTo(1 + one.types[0]!.win - one.bidders.mean, 10); // 0, 1 or 2 bids: no other way
  });

  test('two types that are alike win alike, within the interval', () => {
    const { types } = found(input([kind('a'), kind('b')]));
    const [a, b] = types;
    expect(a!.win + b!.win).toBeCloseTo(1, 12);
    expect(Math.abs(a!.win - 0.5)).toBeLessThan(within(0.5, 10_000));
    expect(a!.interval).toEqual(wilson(a!.win, 10_000));
  });

  test('of two bidders with wide quality and no price each wins half', () => {
    const wide = { count: [1, 1], quality: { solution: [50, 1e6] } } as const; // so wide that it is even over the scale
    const { types, bidders } = found(input([kind('a', wide), kind('b', wide)], { criteria: [solution] }));
    expect(Math.abs(types[0]!.win - 0.5)).toBeLessThan(within(0.5, 10_000));
    expect(bidders).toEqual({ mean: 2, noneOrOne: 0 });
  });

  test('a tie for first is split equally', () => {
    const same = { quality: { solution: [50, 0] }, price: [100, 0] } as const;
    const { all } = found(input([kind('a', { ...same, count: [1, 1] }), kind('b', { ...same, count: [3, 3] })], { tenders: 10 }));
    expect(all).toEqual({ a: 0.25, b: 0.75 });
  });

  test('the number of bidders is every whole number of its range alike', () => {
    const { bidders } = found(input([kind('a', { count: [0, 3] })]));
    expect(Math.abs(bidders.mean - 1.5)).toBeLessThan(4 * Math.sqrt(1.25 / 10_000));
    expect(Math.abs(bidders.noneOrOne - 0.5)).toBeLessThan(within(0.5, 10_000));
  });

  test('a better and cheaper type wins nearly always, under scores and under money', () => {
    const good = kind('good', { quality: { solution: [90, 2] }, price: [80, 0.01] });
    const poor = kind('poor', { quality: { solution: [30, 2] }, price: [120, 0.01] });
    expect(found(input([good, poor])).all).toEqual({ good: 1, poor: 0 });
    const uplift = { id: 'price', weight: 40, price: { formula: 'percentUplift', factor: 1.5 } } as const;
    expect(found(input([good, poor], { criteria: [solution, uplift] })).all).toEqual({ good: 1, poor: 0 });
  });
});

describe('what requirements do', () => {
  test.each([0, 0.3, 0.7, 0.95])(
    'two requirements that half meet are both met by 1/4 + asin(r)/2π, with loading %d and r its square',
    (loading) => {
      const requirements = [{ id: 'r' }, { id: 's' }];
      const half = kind('a', { count: [1, 1], meets: shares(['r', 0.5, 0.5], ['s', 0.5, 0.5]) });
      const { all, sets, excluded, requirements: effects } = found(input([half], { requirements, loading, tenders: 100_000 }));
      const both = 1 / 4 + Math.asin(loading ** 2) / (2 * Math.PI);
      expect(Math.abs(all['a']! - both)).toBeLessThan(within(both, 100_000));
      expect(sets![0]!.excludes['a']).toBeCloseTo(1 - all['a']!, 12);
      expect(excluded).toEqual(sets![0]!.excludes);
      for (const { excludes, onlyThis } of effects) {
        expect(Math.abs(excludes['a']! - 0.5)).toBeLessThan(within(0.5, 100_000));
        expect(Math.abs(onlyThis['a']! - (0.5 - both))).toBeLessThan(within(0.25, 100_000));
      }
    },
  );

  const requirements = ['turnover', 'references', 'certificate', 'met'].map((id) => ({ id }));
  const challenger = kind('challenger', {
    quality: { solution: [80, 8] },
    meets: shares(['turnover', 0.2, 0.4], ['references', 0.3, 0.5], ['certificate', 0.2, 0.4], ['met', 1, 1]),
  });
  const provider = kind('provider', {
    meets: shares(['turnover', 0.9, 1], ['references', 0.9, 1], ['certificate', 0.8, 1], ['met', 1, 1]),
  });
  const draft = input([challenger, provider], { requirements });
  const result = found(draft);

  test('the values of each type sum to what all do together, to 1e-12', () => {
    for (const { id } of result.types) {
      const sum = result.requirements.reduce((total, { shapley }) => total + shapley[id]!, 0);
      expect(Math.abs(sum - (result.all[id]! - result.none[id]!))).toBeLessThan(1e-12);
    }
  });

  test('one that everybody meets does nothing', () => {
    const met = result.requirements.find(({ id }) => id === 'met')!;
    expect(met.shapley).toEqual({ challenger: 0, provider: 0 });
    expect(met.dropOne).toEqual({ challenger: 0, provider: 0 });
    expect(met.excludes).toEqual({ challenger: 0, provider: 0 });
  });

  test('those that most challengers fail lower their chance, and dropping one alone shows little of it', () => {
    for (const { id, shapley, dropOne } of result.requirements.filter((requirement) => requirement.id !== 'met')) {
      expect(shapley['challenger'], id).toBeLessThan(-0.1);
      expect(dropOne['challenger'], id).toBeGreaterThan(0);
      expect(dropOne['challenger'], id).toBeLessThan(-shapley['challenger']!);
    }
  });

  test('dropping a set is the same as a call that never had it, and dropping one is its drop-one effect', () => {
    const without = (gone: readonly string[]): Simulation => {
      const rest = requirements.filter(({ id }) => !gone.includes(id));
      const lighter = (type: BidderType): BidderType => ({
        ...type,
        meets: Object.fromEntries(rest.map(({ id }) => [id, type.meets[id]!])),
      });
      return found(input([challenger, provider].map(lighter), { requirements: rest, loading: draft.loading, tenders: 40_000 }));
    };
    const all = found({ ...draft, tenders: 40_000 });
    const pair = all.sets!.find((set) => set.requirements.join() === 'certificate,turnover')!;
    expect(Math.abs(pair.win['challenger']! - without(['certificate', 'turnover']).all['challenger']!)).toBeLessThan(
      within(0.5, 40_000) * 1.5,
    );
    const turnover = all.requirements.find(({ id }) => id === 'turnover')!;
    const gain = without(['turnover']).all['challenger']! - all.all['challenger']!;
    expect(Math.abs(turnover.dropOne['challenger']! - gain)).toBeLessThan(within(0.2, 40_000) * 1.5);
  });

  test('all sets of two and more are listed up to six requirements, and none beyond', () => {
    expect(result.sets).toHaveLength(11);
    const many = Array.from({ length: 7 }, (_, place) => ({ id: `r${place}` }));
    const meets = Object.fromEntries(many.map(({ id }) => [id, [0.5, 0.5] as const]));
    expect(found(input([kind('a', { meets })], { requirements: many, tenders: 50 })).sets).toBeNull();
  });

  test('the range is the chance at the low and at the high end of all shares', () => {
    const at = (end: 0 | 1): Simulation =>
      found(
        input(
          [challenger, provider].map((type) => ({
            ...type,
            meets: Object.fromEntries(Object.entries(type.meets).map(([id, range]) => [id, [range[end], range[end]] as const])),
          })),
          { requirements },
        ),
      );
    for (const [place, { range }] of result.types.entries()) expect(range).toEqual([at(0).types[place]!.win, at(1).types[place]!.win]);
  });

  test('the same seed gives the same figures in whatever order the input comes, another seed others', () => {
    const turned = {
      ...draft,
      criteria: draft.criteria.toReversed(),
      requirements: requirements.toReversed(),
      types: draft.types.map((type) => ({ ...type, meets: Object.fromEntries(Object.entries(type.meets).toReversed()) })).toReversed(),
    };
    expect(JSON.stringify(found(turned))).toBe(JSON.stringify(result));
    expect(JSON.stringify(found({ ...draft, seed: 2 }))).not.toBe(JSON.stringify(result));
  });

  test('a share of a type that never bids is not defined', () => {
    const never = found(input([{ ...challenger, count: [0, 0] }, provider], { requirements, tenders: 100 }));
    expect(never.requirements[0]!.excludes).toEqual({ challenger: null, provider: expect.any(Number) });
  });
});

describe('the interval of a share', () => {
  test("is Wilson's", () => {
    expect(wilson(0.5, 10)[0]).toBeCloseTo(0.2366, 4);
    expect(wilson(0.5, 10)[1]).toBeCloseTo(0.7634, 4);
    expect(wilson(0, 10)).toEqual([0, expect.closeTo(0.2775, 4)]);
  });
});
