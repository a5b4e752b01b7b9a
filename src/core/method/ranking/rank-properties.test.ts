import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { PriceFormula } from './price-formulas.ts';
import { rank, type Ranking } from './rank.ts';
import type { RankInput } from './rank-input.ts';

const formula: fc.Arbitrary<PriceFormula> = fc.constantFrom<PriceFormula>(
  { formula: 'proportional' },
  { formula: 'linearFromLowest', steepness: 1, clamped: false },
  { formula: 'linearFromLowest', steepness: 2, clamped: true },
  { formula: 'hybrid', knee: 1.6 },
  { formula: 'minMax' },
  { formula: 'fromHighest' },
  { formula: 'meanBased' },
  { formula: 'fixedRange', floor: 60, ceiling: 180 },
  { formula: 'fixedReference', reference: 90 },
  { formula: 'pricePerQualityPoint' },
  { formula: 'monetisedQuality', valuePerPoint: { q1: 0.7, q2: 0.3 } },
  { formula: 'percentUplift', factor: 1.5 },
);
const absolute: readonly PriceFormula['formula'][] = [
  'fixedRange',
  'fixedReference',
  'pricePerQualityPoint',
  'monetisedQuality',
  'percentUplift',
];
const score = fc.integer({ min: 1, max: 1000 }).map((value) => value / 10);
const bid = fc.record({ q1: score, q2: score, price: fc.integer({ min: 400, max: 2500 }).map((value) => value / 10) });
const weight = fc.integer({ min: 1, max: 90 });

const tender: fc.Arbitrary<RankInput> = fc
  .record({ formula, bids: fc.array(bid, { minLength: 2, maxLength: 7 }), weights: fc.tuple(weight, weight, weight) })
  .map(({ formula: price, bids, weights: [q1, q2, p] }) => ({
    scale: 100,
    criteria: [
      { id: 'q1', weight: q1 },
      { id: 'price', weight: p, price },
      { id: 'q2', weight: q2 },
    ],
    submissions: bids.map(({ q1: a, q2: b, price: own }, index) => ({ id: `s${index}`, scores: { q1: a, q2: b }, price: own })),
  }));

function ranked(input: RankInput): Ranking {
  const result = rank(input);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const formulaOf = (input: RankInput): PriceFormula['formula'] | undefined =>
  input.criteria.find(({ price }) => price !== undefined)?.price?.formula;

const leads = ({ winner, tiedFirst }: Ranking): string => (winner === null ? tiedFirst.join() : winner);

describe('ranking any tender', () => {
  test('the order of the input never changes a figure', () => {
    fc.assert(
      fc.property(tender, (input) => {
        const turned = { ...input, criteria: input.criteria.toReversed(), submissions: input.submissions.toReversed() };
        expect(ranked(turned)).toEqual(ranked(input));
      }),
    );
  });

  test('formulas that look at one bid only never let a losing bid decide', () => {
    fc.assert(
      fc.property(tender, (input) => {
        fc.pre(absolute.includes(formulaOf(input) ?? 'minMax'));
        const all = ranked(input);
        expect(all.independence).toEqual({ holds: true, reversals: [] });
        for (const { id } of all.ranking.filter((line) => line.rank > 1)) {
          const rest = ranked({ ...input, submissions: input.submissions.filter((submission) => submission.id !== id) });
          expect(rest.winner).toBe(all.winner);
        }
      }),
    );
  });

  test('the reversals are exactly those that removing each losing bid shows', () => {
    fc.assert(
      fc.property(tender, (input) => {
        const all = ranked(input);
        const losing = all.ranking.filter((line) => line.rank > 1).map(({ id }) => id);
        const expected = losing.filter(
          (id) => leads(ranked({ ...input, submissions: input.submissions.filter((submission) => submission.id !== id) })) !== leads(all),
        );
        expect(all.independence.reversals.map(({ without }) => without)).toEqual(expected.toSorted());
      }),
    );
  });

  test('multiplying all weights changes no order and no share', () => {
    fc.assert(
      fc.property(tender, fc.constantFrom(2, 0.5, 8), (input, factor) => {
        const scaled = { ...input, criteria: input.criteria.map((criterion) => ({ ...criterion, weight: criterion.weight * factor })) };
        expect(ranked(scaled)).toEqual(ranked(input));
      }),
    );
  });

  test('parts sum to the total, and shares sum to one', () => {
    fc.assert(
      fc.property(tender, (input) => {
        const { ranking, rangeShare, effectiveWeights } = ranked(input);
        for (const { total, parts } of ranking) {
          if (parts) expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 8);
        }
        for (const shares of [rangeShare, effectiveWeights]) {
          if (shares) expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
        }
      }),
    );
  });

  test('at its break-even price a bid stands level with the winner, and leads or a third does', () => {
    fc.assert(
      fc.property(tender, (input) => {
        const { breakEvenPrice, breakEvenLeaders, winner } = ranked(input);
        fc.pre(winner !== null);
        for (const [id, price] of Object.entries(breakEvenPrice ?? {})) {
          if (price === null) continue;
          const moved = ranked({
            ...input,
            submissions: input.submissions.map((submission) => (submission.id === id ? { ...submission, price } : submission)),
          });
          const total = (wanted: string | null): number => moved.ranking.find((line) => line.id === wanted)?.total ?? Number.NaN;
          expect(Math.abs(total(id) - total(winner))).toBeLessThan(1e-6);
          expect(moved.winner === null ? moved.tiedFirst : [moved.winner]).toEqual(breakEvenLeaders?.[id]);
        }
      }),
    );
  });

  test('a bid has a break-even price wherever a lower price would make it overtake without a jump', () => {
    fc.assert(
      fc.property(tender, (input) => {
        fc.pre(formulaOf(input) !== 'minMax');
        const { breakEvenPrice, winner } = ranked(input);
        fc.pre(winner !== null);
        for (const [id, price] of Object.entries(breakEvenPrice ?? {})) {
          const cheap = ranked({
            ...input,
            submissions: input.submissions.map((submission) => (submission.id === id ? { ...submission, price: 0.001 } : submission)),
          });
          const total = (wanted: string | null): number => cheap.ranking.find((line) => line.id === wanted)?.total ?? 0;
          const ahead = cheap.comparison === 'highest' ? total(id) - total(winner) : total(winner) - total(id);
          if (ahead > 1e-6) expect(price).not.toBeNull();
        }
      }),
    );
  });
});
