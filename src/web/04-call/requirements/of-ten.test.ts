import { describe, expect, test } from 'vitest';
import { change, ofHundred, ofTen } from './of-ten.ts';

describe('shares in words', () => {
  test.each([
    [0, 'none', 'ingen'],
    [0.01, 'fewer than 1 of 20', 'færre enn 1 av 20'],
    [0.05, '1 of 10', '1 av 10'],
    [0.71, '7 of 10', '7 av 10'],
    [0.94, '9 of 10', '9 av 10'],
    [0.96, 'almost all', 'nesten alle'],
    [1, 'all', 'alle'],
  ])('%d is said as %s', (share, en, nb) => {
    expect([ofTen(share, 'en'), ofTen(share, 'nb')]).toEqual([en, nb]);
  });

  test('of hundred, what rounds to none or all says so, and what nobody can know is a dash', () => {
    expect([0, 0.003, 0.706, 0.997, 1, null].map((share) => ofHundred(share, 'en'))).toEqual(['0', 'under 1', '71', 'over 99', '100', '–']);
  });

  test('a change has its sign, and none has no sign', () => {
    expect([0.0421, -0.132, 0.00001, -0.00001].map((difference) => change(difference, 'nb'))).toEqual(['+4,2', '\u221213,2', '0,0', '0,0']);
  });
});
