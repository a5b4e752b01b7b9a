import { expect, test } from 'vitest';
import type { Money } from '#value/money';
import { moneyReached } from './money-reached.ts';

const money = (minor: number): Money => ({ minor, currency: 'NOK', vat: 'none' });
const line = (rank: number, minor: number) => ({ rank, price: money(minor) });

test('of 10, amounts of 4, 5, 3 and 1 give 9 to the first two; 1 is left, and the money ended at the third place', () => {
  const ranking = [line(1, 4), line(2, 5), line(3, 3), line(4, 1)];
  expect(moneyReached(ranking, ranking.slice(0, 2), money(10))).toEqual({ given: money(9), left: money(1), endsAt: 3 });
});

test('where the money pays for all it ends nowhere', () => {
  const ranking = [line(1, 4), line(1, 5)];
  expect(moneyReached(ranking, ranking, money(10))).toEqual({ given: money(9), left: money(1), endsAt: null });
});
