import { describe, expect, test } from 'vitest';
import { randomOf } from '../random.ts';
import type { PriceFormula } from './price-formulas.ts';
import { rank } from './rank.ts';
import type { RankInput } from './rank-input.ts';

/**
 * The figure that buyers read beside the choice of formula, measured anew: tenders of five bids, quality normal (70, 12) on 0..100, price
 * lognormal with deviation .2, correlation .3 between the two, 60 % quality.
 */
const tenders = 4_000;

function drawn(): readonly RankInput['submissions'][] {
  const random = randomOf(2016);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: tenders }, () =>
    Array.from({ length: 5 }, (_, index) => {
      const common = normal();
      const price = 100 * Math.exp(0.2 * (0.3 * common + Math.sqrt(1 - 0.09) * normal()));
      return { id: `s${index}`, scores: { quality: Math.min(100, Math.max(0, 70 + 12 * common)) }, price };
    }),
  );
}

function outcomes(formula: PriceFormula, fields: readonly RankInput['submissions'][]) {
  return fields.map((submissions) => {
    const criteria = [
      { id: 'quality', weight: 60 },
      { id: 'price', weight: 40, price: formula },
    ];
    const ranked = rank({ scale: 100, criteria, submissions });
    if (!ranked.ok) throw new Error(ranked.refusal.code);
    return { winner: ranked.value.winner, depends: !ranked.value.independence.holds };
  });
}

describe('the choice of formula', () => {
  const fields = drawn();
  const proportional = outcomes({ formula: 'proportional' }, fields);
  const share = (count: number) => count / tenders;
  const differs = (other: ReturnType<typeof outcomes>) =>
    share(other.filter(({ winner }, place) => winner !== proportional[place]?.winner).length);
  const turns = (found: ReturnType<typeof outcomes>) => share(found.filter(({ depends }) => depends).length);

  test('decides about one simulated tender in eight: linear, fixed range and hybrid against proportional', () => {
    const others: readonly PriceFormula[] = [
      { formula: 'linearFromLowest', steepness: 1, clamped: false },
      { formula: 'fixedRange', floor: 50, ceiling: 200 },
      { formula: 'hybrid', knee: 2 },
    ];
    // 13.7, 12.3 and 13.1 % of 20 000 tenders; three standard errors of 4 000 are 1.6 points.
    const shares = others.map((formula) => differs(outcomes(formula, fields)));
    for (const [index, expected] of [0.137, 0.123, 0.131].entries()) expect(Math.abs((shares[index] ?? 0) - expected)).toBeLessThan(0.016);
  });

  test('lets a losing bid decide in one tender in eighty under proportional, and in one in nine under lowest to highest', () => {
    expect(Math.abs(turns(proportional) - 0.0133)).toBeLessThan(0.006);
    expect(Math.abs(turns(outcomes({ formula: 'minMax' }, fields)) - 0.117)).toBeLessThan(0.016);
    expect(turns(outcomes({ formula: 'fixedRange', floor: 50, ceiling: 200 }, fields))).toBe(0);
  });
});
