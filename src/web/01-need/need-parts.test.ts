import { expect, test } from 'vitest';
import { needFields } from '#need/fields';
import { describeAt, firstAnswers, needOrder } from './need-parts.ts';

test('every answer about a need is asked in one place, and only there', () => {
  expect(needOrder.toSorted()).toEqual(Object.keys(needFields).toSorted());
});

test('what publication needs is never folded away', () => {
  const needed = Object.entries(needFields).flatMap(([name, { required }]) => (required === 'never' ? [] : [name]));
  expect(firstAnswers).toEqual(expect.arrayContaining(needed));
});

test('a link to a folded answer says which part is to stand open; one to the first answers needs not', () => {
  expect(describeAt('/nb/w/cases/a/need', 'measures.0.baseline', 'field-measures-0-baseline')).toBe(
    '/nb/w/cases/a/need?at=measures#field-measures-0-baseline',
  );
  expect(describeAt('/nb/w/cases/a/need', 'place', 'field-place')).toBe('/nb/w/cases/a/need#field-place');
});
