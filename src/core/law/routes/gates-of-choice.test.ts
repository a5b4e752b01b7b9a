import { expect, test } from 'vitest';
import { gate } from '../gates.ts';
import { gatesOfChoice } from './gates-of-choice.ts';
import { englishRoutes, norwegianRoutes } from './routes.ts';

const all = [...norwegianRoutes, ...englishRoutes];
const withGate = (code: string) => all.filter((route) => gatesOfChoice(route, {}).some((one) => one === code)).map(({ id }) => id);

test('an award without competition reminds of its notice: in Norway, and under the Procurement Act', () => {
  expect(withGate('intentionNotice')).toEqual(['NO-11']);
  expect(withGate('transparencyNotice').every((id) => id.startsWith('PA-'))).toBe(true);
  expect(withGate('transparencyNotice').length).toBeGreaterThan(0);
});

test('an enterprise of former staff reminds of the day on which it fails, whatever the route', () => {
  expect(withGate('failurePlan')).toEqual(['PSR-S']);
  for (const route of all) expect(gatesOfChoice(route, { staffSpinOut: true })).toContain('failurePlan');
});

test('every gate stands in the table of the country of the route', () => {
  for (const route of all)
    for (const code of gatesOfChoice(route, { staffSpinOut: true })) expect(gate(code, route.jurisdiction)).not.toBeNull();
});
