import { expect, test } from 'vitest';
import { emptyValues } from '#field/field';
import { amendmentsToConfirm, asksAgain, changesBetween } from './amendment.ts';
import { callFields } from './fields.ts';

const empty = emptyValues(callFields);

test('a change keeps what was and what is, in the order of the fields, and of nothing that stayed', () => {
  const before = { ...empty, title: 'En', description: 'Fra mai' };
  expect(changesBetween(before, { ...before, description: 'Fra juni', title: 'To' })).toEqual([
    { field: 'title', before: 'En', after: 'To' },
    { field: 'description', before: 'Fra mai', after: 'Fra juni' },
  ]);
  expect(changesBetween(before, { ...before })).toEqual([]);
});

test('what submissions are built on asks again; a moved closing time, a decision day and a title do not', () => {
  const fields = ['title', 'description', 'value', 'startDate', 'endDate', 'closesAt', 'decisionBy'];
  expect(fields.filter((field) => asksAgain({ fields: [field] }))).toEqual(['description', 'value', 'startDate', 'endDate']);
  expect(asksAgain({ fields: ['closesAt', 'value'] })).toBe(true);
});

test('only what came after the version that was sealed against has to be confirmed', () => {
  const amendments = [{ fields: ['value'] }, { fields: ['closesAt'] }, { fields: ['endDate'] }];
  expect(amendmentsToConfirm({ amendments }, 0)).toEqual([{ fields: ['value'] }, { fields: ['endDate'] }]);
  expect(amendmentsToConfirm({ amendments }, 1)).toEqual([{ fields: ['endDate'] }]);
  expect(amendmentsToConfirm({ amendments }, 3)).toEqual([]);
});
