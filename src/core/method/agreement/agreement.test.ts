import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { agreementOf, type Agreement, type AgreementInput } from './agreement.ts';
import type { Level } from './alpha.ts';

type Ratings = AgreementInput['ratings'];
type Oracles = {
  readonly alpha: readonly (AgreementInput & {
    readonly name: string;
    readonly expected: Readonly<Partial<Record<Level, number>>>;
    readonly digits: Readonly<Partial<Record<Level, number>>>;
  })[];
  readonly intraclass: readonly (AgreementInput & {
    readonly name: string;
    readonly expected: Readonly<Record<'single' | 'average' | 'low' | 'high', number>>;
  })[];
};
const text = readFileSync(new URL('../../../../samples/oracles/agreement.json', import.meta.url), 'utf8');
const oracles = JSON.parse(text) as Oracles; // the file's own shape

function found(ratings: Ratings, scale: AgreementInput['scale'] = [0, 10]): Agreement {
  const result = agreementOf({ ratings, scale });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

describe('published figures', () => {
  test.each(oracles.alpha)('alpha of $name', ({ ratings, scale, expected, digits }) => {
    const { alpha } = found(ratings, scale);
    for (const [level, value] of Object.entries(expected)) {
      const key = level as Level; // keys of the oracle are levels
      expect(alpha[key], level).toBeCloseTo(value, digits[key]);
    }
  });

  test.each(oracles.intraclass)('intraclass correlation of $name', ({ ratings, scale, expected }) => {
    const { icc } = found(ratings, scale);
    expect(icc?.single).toBeCloseTo(expected.single, 6);
    expect(icc?.average).toBeCloseTo(expected.average, 6);
    expect(icc?.interval?.[0]).toBeCloseTo(expected.low, 5);
    expect(icc?.interval?.[1]).toBeCloseTo(expected.high, 5);
  });
});

describe('what is not defined', () => {
  const none = { nominal: null, ordinal: null, interval: null, ratio: null };

  test('is null: no variation, one rater, no unit with two ratings', () => {
    expect(
      found([
        [3, 3],
        [3, 3],
      ]),
    ).toEqual({ alpha: none, icc: null, largest: [] });
    expect(found([[1, 2, 3]])).toEqual({ alpha: none, icc: null, largest: [] });
    expect(
      found([
        [1, null],
        [null, 2],
      ]),
    ).toEqual({ alpha: none, icc: null, largest: [] });
  });

  test('an intraclass correlation with a rating missing, or of one unit', () => {
    expect(
      found([
        [1, 2, 5],
        [1, 3, null],
      ]).icc,
    ).toBeNull();
    expect(found([[1], [2]]).icc).toBeNull();
  });

  test('an intraclass correlation of raters who contradict each other in everything', () => {
    expect(
      found([
        [1, 2],
        [2, 1],
      ]).icc,
    ).toBeNull();
    expect(
      found([
        [1, 5, 3],
        [5, 1, 3],
      ]).icc?.average,
    ).toBeNull();
  });

  test('the ratio level below zero; two zeros are simply equal', () => {
    expect(
      found(
        [
          [-1, 2, 0],
          [1, 2, 0],
        ],
        [-5, 5],
      ).alpha,
    ).toMatchObject({ nominal: expect.any(Number), ratio: null });
    expect(
      found([
        [0, 4],
        [0, 4],
      ]).alpha.ratio,
    ).toBe(1);
    expect(
      found([
        [0, 4],
        [0, 2],
      ]).alpha.ratio,
    ).toBeCloseTo(1 - 6 / 74, 12); // two pairs of 4 and 2 against eight of 0 and more: 1 − 3·(2/9)/(8 + 2/9)
  });

  test('what only rounding tells apart: the same tenth from everybody is no variation, the same thirds are full agreement', () => {
    const tenths = Array.from({ length: 3 }, () => Array.from({ length: 7 }, () => 0.1));
    expect(found(tenths).icc).toBeNull();
    expect(
      found([
        [0.1, 0.3],
        [0.3, 0.1],
      ]).icc,
    ).toBeNull();
    const thirds = Array.from({ length: 3 }, () => [1 / 3, 2 / 3, 5 / 3, 7 / 3]);
    expect(found(thirds).icc).toEqual({ single: expect.closeTo(1, 12), average: expect.closeTo(1, 12), interval: [1, 1] });
  });

  test('full agreement with variation is 1 in every figure', () => {
    expect(
      found([
        [1, 2, 5],
        [1, 2, 5],
      ]),
    ).toEqual({
      alpha: { nominal: 1, ordinal: 1, interval: 1, ratio: 1 },
      icc: { single: 1, average: 1, interval: [1, 1] },
      largest: [],
    });
  });
});

describe('what to talk about', () => {
  test('names the units on which ratings differ, largest difference first, then by unit', () => {
    expect(
      found([
        [1, 2, 5, 0, null],
        [1, 4, 5, 2, 3],
        [1, 3, 0, 1, null],
      ]).largest,
    ).toEqual([
      { unit: 2, spread: 5 },
      { unit: 1, spread: 2 },
      { unit: 3, spread: 2 },
    ]);
  });

  test('takes differences that only rounding tells apart as equal', () => {
    expect(
      found(
        [
          [0.3, 0.1],
          [0, 0.4],
        ],
        [0, 1],
      ).largest.map(({ unit }) => unit),
    ).toEqual([0, 1]);
    expect(
      found(
        [
          [0.1 + 0.2, 1],
          [0.3, 0.5],
        ],
        [0, 1],
      ).largest.map(({ unit }) => unit),
    ).toEqual([1]);
  });
});
