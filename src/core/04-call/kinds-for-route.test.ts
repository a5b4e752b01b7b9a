import { expect, test } from 'vitest';
import { kindsForRoute } from './kinds-for-route.ts';

test.each([
  ['a simple competition', 'NO-1', ['tender'], ['innovationPartnership', 'requestWave']],
  ['an innovation partnership', 'NO-6', ['tender', 'innovationPartnership'], ['requestWave']],
  ['a pilot in phases', 'NO-7', ['tender', 'innovationPartnership'], ['requestWave']],
  ['innovation in stages', 'PA-5', ['tender', 'innovationPartnership'], ['requestWave']],
  ['a grant', 'NO-10', ['fundRound'], ['requestWave']],
  ['no route', null, [], ['requestWave']],
  ['a route that is no longer known', 'NO-99', ['tender'], ['innovationPartnership', 'requestWave']],
])('after %s a case starts what the route leads to, and the rest is not in the way', (_, routeId, fitting, other) => {
  expect(kindsForRoute(routeId)).toEqual({ fitting, other });
});
