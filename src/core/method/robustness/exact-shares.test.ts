import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { rationalShare } from '../../../../tests/rational-share.ts';
import { randomOf } from '../random.ts';
import type { RankInput } from '../ranking/rank-input.ts';
import { robustness, type Robustness } from './robustness.ts';
import type { RobustnessInput, WeightRegion } from './robustness-input.ts';
import { weighedRank } from './weighed-rank.ts';

const settings = { region: { region: 'all' }, faceBudget: 1e6, samples: 1000, seed: 1, step: 1, scale: null } as const;

function inputOf(rows: readonly (readonly number[])[], more: Partial<RobustnessInput> = {}): RobustnessInput {
  return {
    ...settings,
    criteria: (rows[0] ?? []).map((_, index) => ({ id: `c${index}`, weight: index + 1, scored: true })),
    submissions: rows.map((scores, index) => ({ id: `s${index}`, scores, assessors: [] })),
    ...more,
  };
}

function found(input: RobustnessInput): Robustness {
  const result = robustness(input);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

function drawn(random: () => number, size: { readonly submissions: number; readonly criteria: number }, steps: number): number[][] {
  return Array.from({ length: size.submissions }, () => Array.from({ length: size.criteria }, () => Math.floor(random() * (steps + 1))));
}

const between = (random: () => number, low: number, high: number): number => low + Math.floor(random() * (high - low + 1));

describe('exact shares', () => {
  test('agree with rational arithmetic on 300 small cases, ties and degenerate corners included', () => {
    const random = randomOf(20_261_122);
    let compared = 0;
    for (let number = 0; number < 300; number += 1) {
      const shape = { submissions: between(random, 2, 5), criteria: between(random, 2, 4) };
      const rows = drawn(random, shape, between(random, 2, 9));
      const distinct = rows.filter((row, index) => rows.findIndex((other) => other.join() === row.join()) === index);
      const { acceptability } = found(inputOf(distinct));
      for (const own of distinct.keys()) {
        expect(Math.abs((acceptability[`s${own}`] ?? -1) - rationalShare(distinct, own))).toBeLessThan(1e-12);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(600);
  });

  test('sum to 1 within 1e-9 on 400 cases of up to eight bids and seven criteria', () => {
    const random = randomOf(7);
    for (let number = 0; number < 400; number += 1) {
      const shape = { submissions: between(random, 2, 8), criteria: between(random, 2, 7) };
      const input = inputOf(drawn(random, shape, between(random, 2, 20)));
      const { acceptability, identical, method } = found(input);
      expect(method).toBe('exact');
      const copies = new Set(identical.flatMap((ids) => ids.slice(1)));
      const sum = Object.entries(acceptability).reduce((total, [id, share]) => (copies.has(id) ? total : total + share), 0);
      expect(Math.abs(sum - 1)).toBeLessThan(1e-9);
    }
  });

  test('lie inside the exact binomial bounds at 1e-9 of sampled shares on 1 000 cases, for every kind of region', () => {
    const random = randomOf(42);
    const samples = 2000;
    let compared = 0;
    for (let number = 0; number < 1000; number += 1) {
      const shape = { submissions: between(random, 2, 7), criteria: between(random, 2, 6) };
      const rows = drawn(random, shape, 30);
      const regions: readonly WeightRegion[] = [
        { region: 'all' },
        { region: 'within', percent: 30 },
        { region: 'points', points: 10 },
        { region: 'order', order: ['c1', 'c0'] },
      ];
      const region = regions[number % 4] ?? { region: 'all' };
      const exact = found(inputOf(rows, { region }));
      const sampled = found(inputOf(rows, { region, faceBudget: 0, samples, seed: number }));
      expect([exact.method, sampled.method]).toEqual(['exact', 'sampled']);
      for (const [id, share] of Object.entries(exact.acceptability)) {
        const count = Math.round((sampled.acceptability[id] ?? -1) * samples);
        expect(tail(count, samples, share), `case ${number}, ${id}: ${count} of ${samples} at ${share}`).toBeGreaterThan(1e-9);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(4000);
  });
});

/** The smaller of P(X ≤ count) and P(X ≥ count) of a binomial variable, summed from logarithms. */
function tail(count: number, samples: number, chance: number): number {
  if (chance <= 1e-15) return count === 0 ? 1 : 0;
  if (chance >= 1 - 1e-15) return count === samples ? 1 : 0;
  let below = 0;
  let above = 0;
  let log = samples * Math.log1p(-chance);
  for (let hits = 0; hits <= samples; hits += 1) {
    const share = Math.exp(log);
    if (hits <= count) below += share;
    if (hits >= count) above += share;
    log += Math.log((samples - hits) / (hits + 1)) + Math.log(chance) - Math.log1p(-chance);
  }
  return Math.min(below, above);
}

const score = fc.integer({ min: 0, max: 20 });
const table = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 5 }))
  .chain(([submissions, criteria]) =>
    fc.array(fc.array(score, { minLength: criteria, maxLength: criteria }), { minLength: submissions, maxLength: submissions }),
  );
const region: fc.Arbitrary<WeightRegion> = fc.constantFrom<WeightRegion>(
  { region: 'all' },
  { region: 'within', percent: 40 },
  { region: 'points', points: 15 },
  { region: 'order', order: ['c1', 'c0'] },
);

describe('any case', () => {
  test('the order of the input never matters', () => {
    fc.assert(
      fc.property(table, region, (rows, asked) => {
        const input = inputOf(rows, { region: asked, scale: 20, step: 0.5 });
        const turned: RobustnessInput = {
          ...input,
          criteria: input.criteria.toReversed(),
          submissions: input.submissions.toReversed().map((own) => ({ ...own, scores: own.scores.toReversed() })),
        };
        expect(sorted(found(turned))).toEqual(sorted(found(input)));
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test('the two shares of a pair sum to 1 where they are never level, and to 2 where always', () => {
    fc.assert(
      fc.property(table, region, (rows, asked) => {
        const { pairwise } = found(inputOf(rows, { region: asked }));
        for (const [own, others] of Object.entries(pairwise)) {
          for (const [rival, share] of Object.entries(others)) {
            const same = rows[Number(own.slice(1))]?.join() === rows[Number(rival.slice(1))]?.join();
            expect(share + (pairwise[rival]?.[own] ?? 0)).toBeCloseTo(same ? 2 : 1, 10);
          }
        }
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  test('with one rival the share of the weightings is the pairwise share', () => {
    fc.assert(
      fc.property(table, region, (rows, asked) => {
        const [a = [], b = []] = rows;
        fc.pre(a.join() !== b.join());
        const { acceptability, pairwise } = found(inputOf([a, b], { region: asked }));
        expect(acceptability['s0']).toBeCloseTo(pairwise['s0']?.['s1'] ?? -1, 10);
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  test('central weights lie in their own region: whose they are leads there', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { centralWeights } = found(inputOf(rows));
        for (const [id, weights] of Object.entries(centralWeights)) {
          if (!weights) continue;
          expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
          const totals = rows.map((row) => row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0));
          expect(totals[Number(id.slice(1))]).toBeGreaterThanOrEqual(Math.max(...totals) - 1e-9);
        }
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  test('who fills a share can come first, and who cannot come first is behind somebody at every corner of a fine grid', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { acceptability, cannotWin } = found(inputOf(rows));
        for (const [id, share] of Object.entries(acceptability)) if (share > 0) expect(cannotWin).not.toContain(id);
        const random = randomOf(5);
        for (let number = 0; number < 300; number += 1) {
          const weights = (rows[0] ?? []).map(() => -Math.log(1 - random()));
          const totals = rows.map((row) => row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0));
          const first = totals.indexOf(Math.max(...totals));
          expect(cannotWin).not.toContain(`s${first}`);
        }
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  test('adding a submission that another beats everywhere changes no share of the others under an absolute price formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score, fc.integer({ min: 60, max: 140 })), { minLength: 2, maxLength: 5 }), (bids) => {
        const rank = (list: readonly (readonly [number, number, number])[]): RankInput => ({
          scale: 20,
          criteria: [
            { id: 'c0', weight: 3 },
            { id: 'c1', weight: 2 },
            { id: 'c2', weight: 4, price: { formula: 'fixedRange', floor: 50, ceiling: 150 } },
          ],
          submissions: list.map(([a, b, price], index) => ({ id: `s${index}`, scores: { c0: a, c1: b }, price })),
        });
        const shares = (list: readonly (readonly [number, number, number])[]) => {
          const weighed = weighedRank(rank(list));
          if (!weighed.ok) throw new Error(weighed.refusal.code);
          return found({ ...settings, ...weighed.value }).acceptability;
        };
        const [a, b, price] = bids[0] ?? [1, 1, 100];
        fc.pre(a > 0 && b > 0);
        const before = shares(bids);
        const after = shares([...bids, [a - 1, b - 1, price + 5]]);
        expect(after[`s${bids.length}`]).toBe(0);
        for (const [id, share] of Object.entries(before)) expect(after[id]).toBeCloseTo(share, 12);
      }),
      { numRuns: 80, seed: 6 },
    );
  });

  test('the same seed draws the same bytes, another seed other ones', () => {
    const rows = drawn(randomOf(3), { submissions: 5, criteria: 5 }, 50);
    const draw = (seed: number) => JSON.stringify(found(inputOf(rows, { faceBudget: 0, samples: 500, seed })));
    expect(draw(9)).toBe(draw(9));
    expect(draw(9)).not.toBe(draw(10));
  });
});

/** Figures to ten digits: turned input may round its last bit another way. */
function sorted(answer: Robustness): unknown {
  return JSON.parse(JSON.stringify(answer), (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(10)) + 0 : value));
}
