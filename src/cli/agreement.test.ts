import { describe, expect, test } from 'vitest';
import { agreementCommand } from './agreement.ts';

const run = (document: unknown): unknown => agreementCommand.run(JSON.stringify(document), {});

describe('twofold agreement', () => {
  test('answers the printed example', () => {
    expect(
      run({
        ratings: [
          [1, 2, 5, 3],
          [1, 4, 5, 3],
        ],
        scale: [0, 5],
      }),
    ).toMatchObject({
      status: 0,
      output: {
        // By hand, 8 ratings and one pair that differs: nominal 1 − 7·2/(64 − 14), interval 1 − 7·(2·4)/(2·(8·90 − 24²))
        alpha: { nominal: expect.closeTo(1 - 14 / 50, 12), interval: expect.closeTo(1 - 56 / 288, 12) },
        icc: { single: expect.any(Number), average: expect.any(Number), interval: [expect.any(Number), expect.any(Number)] },
        largest: [{ unit: 1, spread: 2 }],
      },
    });
  });

  test('its help holds an example that it accepts', () => {
    const example = /\{"ratings.*\}/.exec(agreementCommand.usage)?.[0] ?? '';
    expect(agreementCommand.run(example, {})).toMatchObject({ status: 0 });
  });

  test.each([
    ['a rating above the scale', { ratings: [[1, 6]], scale: [0, 5] }, 'ratingOutsideScale', 'ratings[0][1]'],
    [
      'a rating below the scale',
      {
        ratings: [
          [1, 2],
          [0, 2],
        ],
        scale: [1, 5],
      },
      'ratingOutsideScale',
      'ratings[1][0]',
    ],
    ['rows of different length', { ratings: [[1, 2], [1]], scale: [0, 5] }, 'raggedRows', 'ratings[1]'],
    ['no raters', { ratings: [], scale: [0, 5] }, 'noRatings', 'ratings'],
    ['no units', { ratings: [[], []], scale: [0, 5] }, 'noRatings', 'ratings'],
    ['nothing rated', { ratings: [[null], [null]], scale: [0, 5] }, 'noRatings', 'ratings'],
    ['a scale that does not rise', { ratings: [[1]], scale: [5, 5] }, 'scaleNotRising', 'scale'],
    ['a scale that falls', { ratings: [[1]], scale: [5, 0] }, 'scaleNotRising', 'scale'],
    ['no scale', { ratings: [[1]] }, 'missing', 'scale'],
    ['a rating as text', { ratings: [['1']], scale: [0, 5] }, 'wrongType', 'ratings[0][0]'],
    ['an unknown key', { ratings: [[1]], scale: [0, 5], method: 'x' }, 'unknownKey', 'method'],
    ['more ratings than it works on', { ratings: [Array.from({ length: 100_001 }, () => 1)], scale: [0, 5] }, 'tooManyRatings', 'ratings'],
    [
      'more different ratings than it works on',
      { ratings: [Array.from({ length: 2001 }, (_, n) => n)], scale: [0, 2001] },
      'tooManyValues',
      'ratings',
    ],
  ])('refuses %s', (_, document, code, path) => {
    expect(run(document)).toMatchObject({ status: 2, error: { code, path, message: expect.stringMatching(/\.$/) } });
  });

  test('refuses options, because it has none', () => {
    expect(agreementCommand.run('{}', { seed: '1' })).toMatchObject({ status: 2, error: { code: 'unknownOption', path: '--seed' } });
  });
});
