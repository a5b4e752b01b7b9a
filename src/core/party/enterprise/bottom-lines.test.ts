import { expect, test } from 'vitest';
import { emptyValues } from '#field/field';
import { instantOf } from '#value/instant';
import { idOf } from '#value/id';
import { dayFrom } from '#value/day';
import { bottomLines } from './bottom-lines.ts';
import type { Statement } from './profile.ts';
import { profileTopics, type ProfileTopic } from './topics.ts';

let number = 0;
const told = <T extends ProfileTopic>(topic: T, values: Partial<Statement<T>['values']>): Statement =>
  ({
    id: idOf(`s${(number += 1)}`),
    organisationId: idOf('o1'),
    topic,
    values: { ...emptyValues(profileTopics[topic].fields), ...values },
    evidenceClass: 'B',
    shownBy: null,
    evidenceDate: dayFrom(2026, 1, 1)!, // a day
    evidenceExpires: null,
    reader: 'everybody',
    language: 'en',
    at: instantOf(0),
    endedAt: null,
  }) as unknown as Statement; // of its topic
const pounds = (amount: number) => ({ minor: amount * 100, currency: 'GBP', vat: 'none' }) as const;
const accounts = (year: number, [board, rest, earned]: readonly [number, number, number]) =>
  told('accounts', {
    year,
    customers: [{ id: 'c1', customer: 'The board', paid: pounds(board) }],
    paidByOthers: pounds(rest),
    earned: pounds(earned),
    surplus: pounds(10),
  });

test('one measure is one line over the years, however it was typed, with the latest target', () => {
  const { years, social } = bottomLines([
    told('results', { year: 2024, measure: 'Falls a month', better: 'fewer', value: 9, target: 5 }),
    told('results', { year: 2023, measure: ' falls  a month', better: 'fewer', value: 12, target: 8 }),
    told('results', { year: 2025, measure: 'Visits', better: 'more', value: 40 }),
  ]);
  expect(years).toEqual([2023, 2024, 2025]);
  expect(social.map(({ values, target, moved }) => ({ values, target, moved }))).toEqual([
    { values: [12, 9, null], target: 5, moved: 'better' },
    { values: [null, null, 40], target: null, moved: null },
  ]);
});

test('income, shares and surplus stand beside the people, and fewer from one customer is better', () => {
  const { economic, social } = bottomLines([
    accounts(2024, [80, 20, 100]),
    accounts(2025, [90, 60, 120]),
    told('staff', { year: 2025, people: 12, fromOutsideWork: 4 }),
  ]);
  expect(economic.map(({ figure, values, moved }) => [figure, values, moved])).toEqual([
    ['income', [100, 150], 'better'],
    ['largestShare', [0.8, 0.6], 'better'],
    ['tradingShare', [1, 0.8], 'worse'],
    ['surplus', [10, 10], 'same'],
  ]);
  expect(social.map(({ figure, values }) => [figure, values])).toEqual([
    ['people', [null, 12]],
    ['fromOutsideWork', [null, 4]],
  ]);
});

test('what was ended, and what nobody told, stands in no line', () => {
  const ended = { ...told('staff', { year: 2025, people: 9 }), endedAt: instantOf(1) } as Statement;
  expect(bottomLines([ended])).toEqual({ years: [], social: [], economic: [] });
});

test('at most six years stand beside each other, the latest', () => {
  const lines = bottomLines(Array.from({ length: 9 }, (_, index) => told('staff', { year: 2016 + index, people: index })));
  expect(lines.years).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
  expect(lines.social[0]?.values).toEqual([3, 4, 5, 6, 7, 8]);
});
