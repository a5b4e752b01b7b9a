import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { priceField, priceScore, priceTrade, type ScoreFormula } from './price-formulas.ts';

const score = (rule: ScoreFormula, prices: readonly number[], scale: number): readonly number[] =>
  prices.map((price) => priceScore(rule, price, { scale, field: priceField(prices) }));

const close = (found: readonly number[], expected: readonly number[]): void =>
  expected.forEach((value, index) => expect(found[index]).toBeCloseTo(value, 10));

describe('the other formulas', () => {
  test('hybrid joins its two branches at the knee', () => {
    // M − (M − M/2)/((2−1)·100)·50 = 75 at 150; M/2 at the knee; M·100/250 beyond
    close(score({ formula: 'hybrid', knee: 2 }, [100, 150, 200, 250], 100), [100, 75, 50, 40]);
  });

  test('steepness 2 falls twice as fast', () => {
    close(score({ formula: 'linearFromLowest', steepness: 2, clamped: false }, [100, 125], 100), [100, 50]);
  });

  test('minMax uses the whole scale, and gives everybody M when all prices are equal', () => {
    close(score({ formula: 'minMax' }, [100, 150, 200], 100), [100, 50, 0]);
    close(score({ formula: 'minMax' }, [80, 80], 100), [100, 100]);
  });

  test('fromHighest, meanBased and fixedReference follow their definitions', () => {
    close(score({ formula: 'fromHighest' }, [50, 100], 100), [50, 0]);
    close(score({ formula: 'meanBased' }, [60, 140, 220], 100), [100, 50, 0]); // 107.1 and −7.1 before the clamp
    close(score({ formula: 'fixedReference', reference: 50 }, [100, 40], 100), [50, 125]);
  });
});

const anyRule: fc.Arbitrary<ScoreFormula> = fc.constantFrom<ScoreFormula>(
  { formula: 'proportional' },
  { formula: 'linearFromLowest', steepness: 1, clamped: false },
  { formula: 'linearFromLowest', steepness: 0.7, clamped: true },
  { formula: 'hybrid', knee: 1.5 },
  { formula: 'minMax' },
  { formula: 'fromHighest' },
  { formula: 'meanBased' },
  { formula: 'fixedRange', floor: 50, ceiling: 150 },
  { formula: 'fixedReference', reference: 100 },
);
const price = fc.integer({ min: 20, max: 300 });

describe('every score formula', () => {
  test('never scores a dearer bid higher', () => {
    fc.assert(
      fc.property(anyRule, fc.array(price, { minLength: 2, maxLength: 8 }), (rule, prices) => {
        const sorted = prices.toSorted((a, b) => a - b);
        const scores = score(rule, sorted, 100);
        scores.slice(1).forEach((value, index) => expect(value).toBeLessThanOrEqual((scores[index] ?? 0) + 1e-9));
      }),
    );
  });

  test('trades money for points as a small change of the price does', () => {
    fc.assert(
      fc.property(anyRule, fc.array(price, { minLength: 2, maxLength: 6 }), (rule, prices) => {
        const field = priceField(prices);
        // Off the kinks of the formulas, which lie at multiples of 1/2, 1/7 and, for halves of a mean of six, 1/24.
        const own = (prices[0] ?? 1) + 0.2371;
        const trade = priceTrade(rule, own, { scale: 100, field });
        const step = 1e-4;
        const at = (p: number): number => priceScore(rule, p, { scale: 100, field });
        const slope = (at(own - step) - at(own + step)) / (2 * step);
        if (trade === null) expect(slope).toBeCloseTo(0, 6);
        else expect(trade.points / trade.money).toBeCloseTo(slope, 4);
      }),
    );
  });
});
