import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { fQuantile, inverseBeta, logGamma, regularisedBeta } from './f-quantile.ts';

type Row = { readonly tail: number; readonly above: number; readonly below: number; readonly value: number; readonly digits: number };
const text = readFileSync(new URL('../../../../samples/oracles/agreement.json', import.meta.url), 'utf8');
const { rows } = (JSON.parse(text) as { readonly fQuantile: { readonly rows: readonly Row[] } }).fQuantile; // the file's own shape

const close = (value: number, expected: number, relative: number): void => {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
};

describe('the quantile of the F distribution', () => {
  test.each(rows)('is the tabled $value for $above and $below degrees of freedom at $tail', ({ tail, above, below, value, digits }) => {
    expect(fQuantile(tail, above, below)).toBeCloseTo(value, digits);
  });

  test('is the closed form for two degrees of freedom above, with any number below', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 500, noNaN: true }), fc.constantFrom(0.025, 0.05, 0.5, 0.975), (below, tail) => {
        close(fQuantile(tail, 2, below), (below / 2) * (tail ** (-2 / below) - 1), 1e-10);
      }),
    );
  });

  test('turns over when the two degrees of freedom change places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (above, below) => {
        close(fQuantile(0.025, above, below) * fQuantile(0.975, below, above), 1, 1e-10);
      }),
    );
  });
});

describe('the incomplete beta function', () => {
  test('has the closed forms it should have', () => {
    expect(regularisedBeta(0.5, 2, 3)).toBeCloseTo(0.6875, 14);
    for (const x of [0.001, 0.2, 0.5, 0.77, 0.999]) {
      close(regularisedBeta(x, 3.7, 1), x ** 3.7, 1e-13);
      close(regularisedBeta(x, 1, 2.4), 1 - (1 - x) ** 2.4, 1e-11);
      close(regularisedBeta(x, 0.5, 0.5), (2 / Math.PI) * Math.asin(Math.sqrt(x)), 1e-12);
    }
    expect([regularisedBeta(0, 2, 2), regularisedBeta(1, 2, 2)]).toEqual([0, 1]);
  });

  test('is undone by its inverse', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 200, noNaN: true }), // below 1 the curve is vertical at its end, and no number lies near enough
        fc.double({ min: 1, max: 200, noNaN: true }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (a, b, share) => {
          expect(regularisedBeta(inverseBeta(share, a, b), a, b)).toBeCloseTo(share, 10);
        },
      ),
    );
  });

  test('rests on a gamma function that knows factorials and the root of pi', () => {
    close(Math.exp(logGamma(0.5)), Math.sqrt(Math.PI), 1e-14);
    close(Math.exp(logGamma(0.1)), 9.513507698668732, 1e-13);
    close(Math.exp(logGamma(11)), 3_628_800, 1e-13);
  });
});
