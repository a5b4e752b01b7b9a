import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOrder, stepsByCriterion } from './reading-order.ts';

const ids = fc.uniqueArray(fc.stringMatching(/^[0-9a-z]{10}$/), { maxLength: 12 });

test('every submission is read once, and the order does not depend on how they were listed', () => {
  fc.assert(
    fc.property(fc.string(), ids, (person, submissions) => {
      const order = readingOrder(person, submissions);
      expect(order.toSorted()).toEqual(submissions.toSorted());
      expect(readingOrder(person, submissions.toReversed())).toEqual(order);
    }),
  );
});

test('leaving out a submission does not move the others, so that a recusal tells nothing and loses nobody their place', () => {
  fc.assert(
    fc.property(fc.string(), ids, fc.nat(), (person, submissions, pick) => {
      const without = submissions[pick % Math.max(1, submissions.length)];
      const rest = submissions.filter((id) => id !== without);
      expect(readingOrder(person, rest)).toEqual(readingOrder(person, submissions).filter((id) => id !== without));
    }),
  );
});

test('over many panel members each of three submissions comes first about equally often', () => {
  const submissions = ['a1b2c3d4e5', 'a1b2c3d4e6', 'zzzzzzzzzz'];
  const members = 3000;
  const first = new Map<string, number>();
  for (let member = 0; member < members; member += 1) {
    const [id = ''] = readingOrder(`person${member}`, submissions);
    first.set(id, (first.get(id) ?? 0) + 1);
  }
  // A fair order gives 1000 each with a standard deviation of 26; six of them on either side.
  for (const id of submissions) expect(Math.abs((first.get(id) ?? 0) - members / 3)).toBeLessThan(155);
});

test('by criterion every submission is met once on each, in an order of its own, criterion after criterion', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const steps = stepsByCriterion('bjorg', ['solution', 'social'], ids);
  expect(steps.map(({ criterionId }) => criterionId)).toEqual([...ids.map(() => 'solution'), ...ids.map(() => 'social')]);
  const [first, second] = ['solution', 'social'].map((id) =>
    steps.filter((step) => step.criterionId === id).map((step) => step.submissionId),
  );
  expect(first?.toSorted()).toEqual(ids);
  expect(second?.toSorted()).toEqual(ids);
  expect(first).not.toEqual(second);
  expect(stepsByCriterion('tom', ['solution'], ids).map((step) => step.submissionId)).not.toEqual(first);
});
