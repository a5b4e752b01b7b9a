import { expect, test } from 'vitest';
import { parseDay, type Day } from '#value/day';
import { lawDay } from '../row.ts';
import { noticePlan } from './notice-plan.ts';
import { noticesOf } from './notices-by-part.ts';
import { notices } from './notices.ts';
import { routes } from './routes.ts';

const day = (text: string) => parseDay(text) ?? ('' as Day); // a literal day
const planned = [
  { step: 'publish', planned: day('2026-09-01') },
  { step: 'sign', planned: day('2027-03-01') },
  { step: 'publishResult', planned: day('2027-03-01') },
];

test('a notice is planned with its step, and its last day counted from the step the law names, or from the signature once there is one', () => {
  const asked = [
    { notice: '20', duty: 'must' },
    { notice: '33', duty: 'must', after: { step: 'sign', days: 30 } },
  ] as const;
  const plan = (signedOn: Day | null) => noticePlan(asked, { route: [{ step: 'publish' }, { step: 'publishResult' }], planned, signedOn });
  expect(plan(null)).toEqual([
    { notice: '20', duty: 'must', step: 'publish', planned: '2026-09-01', latest: null },
    { notice: '33', duty: 'must', step: 'publishResult', planned: '2027-03-01', latest: '2027-03-31' },
  ]);
  expect(plan(day('2027-03-10'))[1]?.latest).toBe('2027-04-09');
});

test('every notice that a step of a route names is found at that step', () => {
  for (const route of routes) {
    const days = route.steps.map(({ step }, place) => ({ step, planned: day(`2026-09-${String(place + 1).padStart(2, '0')}`) }));
    for (const { step, notice } of route.steps) {
      if (notice === undefined) continue;
      const [plan] = noticePlan([{ notice, duty: 'must' }], { route: route.steps, planned: days, signedOn: null });
      expect(plan?.step, `${route.id} ${notice}`).toBe(step);
    }
    if (route.notices === 'byPart') continue;
    for (const { notice, planned: on } of noticePlan(route.notices, { route: route.steps, planned: days, signedOn: null }))
      expect(on, `${route.id} ${notice}`).not.toBeNull();
  }
  expect(Object.keys(notices).length).toBeGreaterThan(25);
});

test('a copy of the contract is asked for from its amount on', () => {
  const facts = {
    jurisdiction: 'EN',
    vat: 'included',
    ruleDate: lawDay('2026-11-02'),
    serviceKind: 'socialCare',
    buyerType: 'nhsBody',
  } as const;
  const copied = (valueMinor: number) =>
    noticesOf({ notices: 'byPart' }, { ...facts, valueMinor }).some(({ notice }) => notice === 'contractCopy');
  expect([499_999_999, 500_000_000].map(copied)).toEqual([false, true]);
});
