import { describe, expect, test } from 'vitest';
import type { PriceFormula } from './price-formulas.ts';
import { rank, type Ranking } from './rank.ts';
import type { RankInput } from './rank-input.ts';

type Bids = Readonly<Record<string, readonly [quality: number, price: number]>>;

function input(price: PriceFormula, bids: Bids, weights: readonly [number, number] = [60, 40], scale = 100): RankInput {
  return {
    scale,
    criteria: [
      { id: 'quality', weight: weights[0] },
      { id: 'price', weight: weights[1], price },
    ],
    submissions: Object.entries(bids).map(([id, [quality, own]]) => ({ id, scores: { quality }, price: own })),
  };
}

function ranked(given: RankInput): Ranking {
  const result = rank(given);
  if (!result.ok) throw new Error(`${result.refusal.code} ${result.refusal.path}`);
  return result.value;
}

const totals = ({ ranking }: Ranking): Readonly<Record<string, number>> => Object.fromEntries(ranking.map(({ id, total }) => [id, total]));
const proportional = { formula: 'proportional' } as const;
const linear = { formula: 'linearFromLowest', steepness: 1, clamped: false } as const;
const printed: Bids = { A: [50, 90], B: [60, 120], C: [10, 40] };

describe('the printed example', () => {
  const found = ranked(input(proportional, printed));

  test('gives the printed figures to the last digit', () => {
    expect(found.comparison).toBe('highest');
    expect(found.ranking[0]).toEqual({
      id: 'B',
      rank: 1,
      total: 49.333333333333336,
      parts: { quality: 36, price: 13.333333333333334 },
    });
    expect(found.winner).toBe('B');
    expect(found.tiedFirst).toEqual([]);
    expect(found.independence).toEqual({ holds: false, reversals: [{ without: 'C', winner: 'A' }] });
    expect(found.rangeShare).toEqual({ quality: 0.5294117647058824, price: 0.47058823529411764 });
    expect(found.effectiveWeights).toEqual({ quality: 9.106508875739639, price: -8.106508875739637 });
    expect(found.breakEvenPrice).toEqual({ A: 82.75862068965516, C: 30 });
    expect(found.breakEvenLeaders).toEqual({ A: ['A', 'B'], C: ['B', 'C'] });
    expect(found.exchangeRate).toEqual({ known: 'afterOpening', moneyPerPoint: { A: 3.0375, B: 5.4, C: 0.6 } });
    expect(found.warnings.map(({ code }) => code)).toEqual(['relativeFormula']);
  });

  test('orders A 47.78 and C 46.00 behind B, and without C lets A win 70 to 66', () => {
    expect(found.ranking.map(({ id, rank: place }) => [id, place])).toEqual([
      ['B', 1],
      ['A', 2],
      ['C', 3],
    ]);
    expect(totals(found)['A']).toBeCloseTo(47.77777777777778, 12);
    expect(totals(found)['C']).toBe(46);
    expect(totals(ranked(input(proportional, { A: [50, 90], B: [60, 120] })))).toEqual({ A: 70, B: 66 });
  });
});

describe('published orders', () => {
  test('P2 reverses: with C, A 58.57 beats B 56.43; without, B 71.67 beats A 70', () => {
    const found = ranked(input(linear, { A: [50, 90], B: [75, 120], C: [10, 70] }));
    expect(found.winner).toBe('A');
    expect(totals(found)['A']).toBeCloseTo(58.57142857142857, 12);
    expect(totals(found)['B']).toBeCloseTo(56.42857142857143, 12);
    expect(found.independence.reversals).toEqual([{ without: 'C', winner: 'B' }]);
    const without = totals(ranked(input(linear, { A: [50, 90], B: [75, 120] })));
    expect(without['B']).toBeCloseTo(71.66666666666667, 12);
    expect(without['A']).toBeCloseTo(70, 12);
  });

  test('e-Avrop uplift: 500 at half is 750, 1000 at half is 1500, 750 at full is 750', () => {
    const found = ranked(input({ formula: 'percentUplift', factor: 1 }, { a: [50, 500], b: [50, 1000], c: [100, 750] }));
    expect(totals(found)).toEqual({ a: 750, b: 1500, c: 750 });
    expect(found.comparison).toBe('lowest');
    expect(found.tiedFirst).toEqual(['a', 'c']);
    expect(found.ranking[0]?.parts).toBeNull();
    expect(found.effectiveWeights).toBeNull();
  });

  test('Abakus uplift 60/40 on a scale of 10: 100 at 7 is 145, 110 at 9 is 126.5', () => {
    const found = ranked(input({ formula: 'percentUplift', factor: 1.5 }, { a: [7, 100], b: [9, 110] }, [60, 40], 10));
    expect(totals(found)['a']).toBeCloseTo(145, 10);
    expect(totals(found)['b']).toBeCloseTo(126.5, 10);
    expect(found.winner).toBe('b');
    expect(found.breakEvenPrice?.['a']).toBeCloseTo(126.5 / 1.45, 10);
  });

  test('Inköpsrådet deduction: 1000 at level 4 of 200 a level compares as 200', () => {
    const rule = { formula: 'monetisedQuality', valuePerPoint: { quality: 200 } } as const;
    const found = ranked(input(rule, { none: [0, 1000], one: [1, 1000], four: [4, 1000] }, [0, 0], 4));
    expect(totals(found)).toEqual({ four: 200, one: 800, none: 1000 });
    expect(found.ranking[0]).toMatchObject({ id: 'four', parts: { price: 1000, quality: -800 } });
    expect(found.exchangeRate).toEqual({ known: 'inAdvance', moneyPerPoint: { four: 200, none: 200, one: 200 } });
    expect(found.breakEvenPrice?.['none']).toBeCloseTo(200, 9);
  });

  test('price per quality point divides, and refuses a bid without points', () => {
    const found = ranked(input({ formula: 'pricePerQualityPoint' }, { a: [50, 100], b: [80, 120] }));
    expect(totals(found)).toEqual({ b: 1.5, a: 2 });
    expect(found.breakEvenPrice).toEqual({ a: 75 });
    expect(found.exchangeRate).toEqual({ known: 'inAdvance', moneyPerPoint: null });
    const refused = rank(input({ formula: 'pricePerQualityPoint' }, { a: [50, 100], b: [0, 120] }));
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'qualityIsZero', path: 'submissions[1].scores' } });
  });
});

describe('exchange rates by formula', () => {
  // methods.md a5: P2 (w_q/w_p)·lo/M, P4 (w_q/w_p)·(hi−lo)/M, P7 (w_q/w_p)·(c−f)/M known in advance
  test.each<[PriceFormula, number, 'inAdvance' | 'afterOpening']>([
    [linear, 0.6, 'afterOpening'],
    [{ formula: 'minMax' }, 1.2, 'afterOpening'],
    [{ formula: 'fromHighest' }, 1.8, 'afterOpening'],
    [{ formula: 'fixedRange', floor: 50, ceiling: 150 }, 1.5, 'inAdvance'],
  ])('%o is worth %d a point', (formula, expected, known) => {
    const found = ranked(input(formula, { A: [50, 90], B: [60, 120], C: [10, 40] })).exchangeRate;
    expect(found?.known).toBe(known);
    expect(found?.moneyPerPoint?.['A']).toBeCloseTo(expected, 12);
  });

  test('is null where a clamp acts, where the price has no weight and without a price criterion', () => {
    const ceiling = ranked(input({ formula: 'fixedRange', floor: 50, ceiling: 100 }, printed));
    expect(ceiling.exchangeRate?.moneyPerPoint).toMatchObject({ B: null });
    expect(ceiling.warnings.map(({ code }) => code)).toContain('aboveCeiling');
    expect(ranked(input(proportional, printed, [60, 0])).exchangeRate?.moneyPerPoint).toEqual({ A: null, B: null, C: null });
    const plain = ranked({ scale: 5, criteria: [{ id: 'q', weight: 1 }], submissions: [{ id: 'A', scores: { q: 3 } }] });
    expect(plain.exchangeRate).toBeNull();
    expect(plain.breakEvenPrice).toBeNull();
    expect(plain.breakEvenLeaders).toBeNull();
  });
});

describe('a hopelessly dear bid', () => {
  test.each<PriceFormula>([
    { formula: 'monetisedQuality', valuePerPoint: { quality: 1 } },
    { formula: 'percentUplift', factor: 1 },
    { formula: 'pricePerQualityPoint' },
  ])('does not blur the order of the others under %o', (rule) => {
    const near: Bids = { A: [50, 1_000_000], B: [50, 1_000_400] };
    expect(ranked(input(rule, near)).winner).toBe('A');
    const found = ranked(input(rule, { ...near, C: [50, 1e12] }));
    expect(found).toMatchObject({ winner: 'A', independence: { holds: true, reversals: [] } });
  });
});

describe('what is not defined is null', () => {
  test('one submission wins, and nothing is compared', () => {
    const found = ranked(input(proportional, { A: [50, 90] }));
    expect(found).toMatchObject({ winner: 'A', rangeShare: null, effectiveWeights: null, breakEvenPrice: {} });
    expect(found.warnings.map(({ code }) => code)).toContain('oneSubmission');
  });

  test('equal totals have no effective weights even when their parts differ', () => {
    const found = ranked(input(proportional, { A: [50, 50], C: [100, 100] }, [50, 50]));
    expect(found.winner).toBeNull();
    expect(found.effectiveWeights).toBeNull();
    expect(found.rangeShare).toEqual({ quality: 0.5, price: 0.5 });
  });

  test('a bid that no price can bring to the front has no break-even price', () => {
    const found = ranked(input({ formula: 'fixedRange', floor: 0, ceiling: 200 }, { A: [90, 100], B: [0, 100] }, [90, 10]));
    expect(found.breakEvenPrice).toEqual({ B: null });
    expect(found.breakEvenLeaders).toEqual({ B: null });
  });

  test('the jump of minMax between two bids is no tie', () => {
    const found = ranked(input({ formula: 'minMax' }, { A: [60, 100], B: [50, 120] }));
    expect(found.breakEvenPrice).toEqual({ B: null });
  });

  test('a third may lead at the break-even price', () => {
    // C ties A (58) at 27.5: A 48 + 0.4·25, C 18 + 40; but B then has 54 + 0.4·17.1875 = 60.875.
    const found = ranked(input(proportional, { A: [80, 110], B: [90, 160], C: [30, 140] }));
    expect(found.winner).toBe('A');
    expect(found.breakEvenPrice?.['C']).toBeCloseTo(27.5, 12);
    expect(found.breakEvenLeaders).toEqual({ B: ['A', 'B'], C: ['B'] });
  });
});
