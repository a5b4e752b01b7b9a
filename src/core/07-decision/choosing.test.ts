import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Money } from '#value/money';
import { chosenFrom, type Choosing } from './choosing.ts';

const amount = (minor: number): Money => ({ minor, currency: 'NOK', vat: 'none' });
const line = (rank: number, minor: number | null = null) => ({ rank, price: minor === null ? null : amount(minor) });
const money = (most: number): Choosing => ({ most: Infinity, money: most, ties: 'stop' });

describe('who is chosen from a ranking', () => {
  test('with 10 to give, amounts of 4, 5, 3 and 1 choose the first two: the first that cannot be paid in full ends it', () => {
    const ranking = [line(1, 4), line(2, 5), line(3, 3), line(4, 1)];
    expect(chosenFrom(ranking, money(10))).toEqual({ chosen: ranking.slice(0, 2), tied: 0 });
    expect(chosenFrom(ranking, money(12)).chosen).toHaveLength(3);
    expect(chosenFrom(ranking, money(8)).chosen).toEqual(ranking.slice(0, 1));
  });

  test('equals whom the money pays only in part stop it, and nobody is chosen among them by chance', () => {
    const ranking = [line(1, 4), line(2, 5), line(2, 3), line(4, 1)];
    expect(chosenFrom(ranking, money(9))).toEqual({ chosen: ranking.slice(0, 1), tied: 2 });
    // Where it pays for none of them there is nothing to settle.
    expect(chosenFrom(ranking, money(6))).toEqual({ chosen: ranking.slice(0, 1), tied: 0 });
  });

  test('one that asks for more than there is in all is passed over: it would keep everybody else from getting anything', () => {
    const ranking = [line(1, 11), line(2, 5), line(3, 4)];
    expect(chosenFrom(ranking, money(10))).toEqual({ chosen: ranking.slice(1), tied: 0 });
  });

  test('without a limit everybody in the ranking is chosen', () => {
    const ranking = [line(1), line(1), line(3)];
    expect(chosenFrom(ranking, { most: Infinity, money: null, ties: 'stop' })).toEqual({ chosen: ranking, tied: 0 });
  });

  test('two equals for one award stop it; for a place in the next stage both go on', () => {
    const ranking = [line(1), line(1), line(3)];
    expect(chosenFrom(ranking, { most: 1, money: null, ties: 'stop' }).tied).toBe(2);
    expect(chosenFrom(ranking, { most: 1, money: null, ties: 'goOn' })).toEqual({ chosen: ranking.slice(0, 2), tied: 0 });
  });

  test('whatever is asked for, no more is given than there is, from the top and without gaps, and equals stay together', () => {
    const amounts = fc.array(fc.record({ points: fc.integer({ min: 0, max: 6 }), minor: fc.integer({ min: 1, max: 50 }) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 150 }), (asked, most) => {
        const ranking = asked.map(({ points, minor }) => line(1 + asked.filter((other) => other.points > points).length, minor));
        const { chosen, tied } = chosenFrom(ranking, money(most));
        const given = chosen.reduce((sum, { price }) => sum + (price?.minor ?? 0), 0);
        expect(given).toBeLessThanOrEqual(most);
        const left = ranking.filter((one) => !chosen.includes(one) && (one.price?.minor ?? 0) <= most);
        for (const one of chosen) for (const other of left) expect(one.rank).toBeLessThan(other.rank);
        // What ends it really did not fit.
        const next = left.filter(({ rank }) => rank === Math.min(...left.map((one) => one.rank)));
        if (left.length > 0) expect(given + next.reduce((sum, { price }) => sum + (price?.minor ?? 0), 0)).toBeGreaterThan(most);
        expect(tied === 0 || tied === next.length).toBe(true);
      }),
    );
  });
});
