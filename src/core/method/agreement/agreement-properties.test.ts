import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { randomOf } from '../random.ts';
import { agreementOf, type Agreement, type AgreementInput } from './agreement.ts';
import type { Level } from './alpha.ts';

type Ratings = AgreementInput['ratings'];

function found(ratings: Ratings): Agreement {
  const result = agreementOf({ ratings, scale: [0, 10] });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

/** Seeded raters × units on a scale of 0..5, about a fifth of them not rated. */
function drawn(seed: number): Ratings {
  const random = randomOf(seed);
  const whole = (most: number): number => Math.floor(random() * (most + 1));
  const raters = 2 + whole(4);
  const units = 2 + whole(8);
  return Array.from({ length: raters }, () => Array.from({ length: units }, () => (random() < 0.2 ? null : whole(5))));
}

/**
 * Alpha straight from its definition: the mean squared distance of two ratings of the same unit (a unit's pairs weighted by
 * 1/(its ratings − 1)) over that of any two pairable ratings, each pair looked at on its own.
 */
function plainAlpha(ratings: Ratings, level: Level): number | null {
  const units = ratings[0]!.map((_, unit) => ratings.map((row) => row[unit]!).filter((value) => value !== null));
  const kept = units.filter((values) => values.length > 1);
  const all = kept.flat();
  const apart = (a: number, b: number): number => {
    if (a === b) return 0;
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const times = (test: (value: number) => boolean): number => all.filter(test).length;
    const ranks =
      times((value) => value >= low && value <= high) - (times((value) => value === low) + times((value) => value === high)) / 2;
    return { nominal: 1, ordinal: ranks, interval: high - low, ratio: (high - low) / (high + low) }[level] ** 2;
  };
  const pairs = (values: readonly number[]): number => {
    let sum = 0;
    for (const [i, a] of values.entries()) for (const [j, b] of values.entries()) sum += i === j ? 0 : apart(a, b);
    return sum;
  };
  const observed = kept.reduce((sum, values) => sum + pairs(values) / (values.length - 1), 0) / all.length;
  const expected = pairs(all) / (all.length * (all.length - 1));
  return expected > 0 ? 1 - observed / expected : null;
}

describe('alpha against its plain definition', () => {
  test('agrees on 300 seeded tables at every level, zeros and gaps among them', () => {
    let compared = 0;
    for (let seed = 1; seed <= 300; seed += 1) {
      const ratings = drawn(seed);
      if (ratings.flat().every((rating) => rating === null)) continue;
      const { alpha } = found(ratings);
      for (const level of ['nominal', 'ordinal', 'interval', 'ratio'] as const) {
        const plain = plainAlpha(ratings, level);
        if (plain === null) expect(alpha[level]).toBeNull();
        else expect(alpha[level]).toBeCloseTo(plain, 10);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(1000);
  });
});

const table = fc.integer({ min: 1, max: 100_000 }).map(drawn);
const shuffled = <T>(items: readonly T[], seed: number): readonly T[] => {
  const random = randomOf(seed);
  return items
    .map((item) => ({ item, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
};

describe('any table of ratings', () => {
  test('the order of raters and units changes no digit', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 0, max: 1000 }), (whole, seed) => {
        fc.pre(whole.flat().some((rating) => rating !== null));
        const ratings = whole.map((row) => row.map((rating) => (rating === null ? null : rating / 3))); // thirds: sums that round
        const order = shuffled([...ratings[0]!.keys()], seed);
        const turned = shuffled(ratings, seed).map((row) => order.map((unit) => row[unit]!));
        const [before, after] = [found(ratings), found(turned)];
        expect([after.alpha, after.icc]).toEqual([before.alpha, before.icc]);
        const named = after.largest.map(({ unit, spread }) => ({ unit: order[unit], spread }));
        expect(new Set(named)).toEqual(new Set(before.largest));
      }),
    );
  });

  test('a shift of all ratings leaves all but the ratio level as it was', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(1, 3, 4.5), (ratings, shift) => {
        fc.pre(ratings.flat().some((rating) => rating !== null));
        const before = found(ratings);
        const after = found(ratings.map((row) => row.map((rating) => (rating === null ? null : rating + shift))));
        for (const level of ['nominal', 'ordinal', 'interval'] as const) {
          if (before.alpha[level] === null) expect(after.alpha[level]).toBeNull();
          else expect(after.alpha[level]).toBeCloseTo(before.alpha[level], 10);
        }
        if (before.icc) expect(after.icc?.single).toBeCloseTo(before.icc.single, 9);
      }),
    );
  });

  test('the interval lies around the figure it belongs to', () => {
    fc.assert(
      fc.property(table, (ratings) => {
        const full = ratings.map((row) => row.map((rating) => rating ?? 2));
        const { icc } = found(full);
        if (!icc?.interval) return;
        expect(icc.interval[0]).toBeLessThanOrEqual(icc.single + 1e-12);
        expect(icc.interval[1]).toBeGreaterThanOrEqual(icc.single - 1e-12);
      }),
    );
  });
});
