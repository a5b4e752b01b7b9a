import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { shapleyValues } from './shapley.ts';

/** The definition: every order of the players, the mean of what each adds when it joins. */
function overAllOrders(worth: readonly number[], count: number): readonly number[] {
  const orders = (players: readonly number[]): readonly (readonly number[])[] =>
    players.length === 0
      ? [[]]
      : players.flatMap((first) => orders(players.filter((player) => player !== first)).map((rest) => [first, ...rest]));
  const all = orders(Array.from({ length: count }, (_, player) => player));
  const values = Array.from({ length: count }, () => 0);
  for (const order of all) {
    let set = 0;
    for (const player of order) {
      values[player]! += (worth[set | (1 << player)]! - worth[set]!) / all.length;
      set |= 1 << player;
    }
  }
  return values;
}

describe('Shapley values', () => {
  test('are those of the worked game and of the glove game', () => {
    expect(shapleyValues([0, 1, 2, 6], 2)).toEqual([2.5, 3.5]);
    // One left glove (player 0), two right ones: a pair is worth 1. Published: 2/3, 1/6, 1/6.
    const gloves = shapleyValues([0, 0, 0, 1, 0, 1, 0, 1], 3);
    for (const [player, value] of [2 / 3, 1 / 6, 1 / 6].entries()) expect(gloves[player]).toBeCloseTo(value, 14);
  });

  test('are the mean over all orders in which the players could join, and share out exactly what all are worth', () => {
    const game = fc.integer({ min: 1, max: 6 }).chain((count) =>
      fc.record({
        count: fc.constant(count),
        worth: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2 ** count, maxLength: 2 ** count }),
      }),
    );
    fc.assert(
      fc.property(game, ({ count, worth }) => {
        const values = shapleyValues(worth, count);
        for (const [player, value] of overAllOrders(worth, count).entries()) expect(values[player]).toBeCloseTo(value, 12);
        expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(worth.at(-1)! - worth[0]!, 12);
      }),
    );
  });

  test('of nobody are none', () => {
    expect(shapleyValues([0.3], 0)).toEqual([]);
  });
});
