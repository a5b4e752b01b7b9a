import { describe, expect, test } from 'vitest';
import { lawDay } from '../row.ts';
import type { RouteFacts } from './facts.ts';
import { lawfulRoutes } from './lawful-routes.ts';
import { leastTimeToWrite, planOf } from './plan.ts';

const norway: RouteFacts = {
  jurisdiction: 'NO',
  buyerType: 'municipality',
  serviceKind: 'socialCare',
  vat: 'excluded',
  ruleDate: lawDay('2026-11-02'),
};
const council: RouteFacts = { ...norway, jurisdiction: 'EN', buyerType: 'localAuthority', vat: 'included' };
const nhs: RouteFacts = { ...council, buyerType: 'nhsBody', serviceKind: 'health' };

/** The first day of signing from `start`, by law and as planned. */
function signing(facts: RouteFacts, id: string, start: string): { readonly earliest: string; readonly planned: string } {
  const answer = lawfulRoutes({ ...facts, ruleDate: lawDay(start) });
  const route = answer.lawful.find((one) => one.id === id);
  const plan = route && planOf(route, lawDay(start), { wholeAct: answer.part === 'full' });
  if (!plan?.sign) throw new Error(`${id} has no day of signing`);
  return plan.sign;
}

describe('the calendar of a route', () => {
  test.each([
    // Part IV: ten days from the day after the letters; the eleventh day is free.
    ['Norway, part IV', { ...norway, valueMinor: 900_000_000 }, 'NO-3', '2026-11-02', '2026-11-13'],
    // Part I sets no wait by law.
    ['Norway, part I', { ...norway, valueMinor: 300_000_000 }, 'NO-1', '2026-11-02', '2026-11-02'],
    // 30 days for requests, then ten days of waiting.
    ['an innovation partnership', { ...norway, valueMinor: 900_000_000, innovation: 'notOnMarket' }, 'NO-6', '2026-11-02', '2026-12-13'],
    // Over Christmas: the period ends on New Year's Day and is not moved (unverified).
    ['Norway over Christmas', { ...norway, valueMinor: 900_000_000 }, 'NO-3', '2026-12-22', '2027-01-02'],
    // Goods under the whole Act: 25 days, then eight working days beginning with publication on Friday 27 November.
    ['goods in England', { ...council, serviceKind: 'goodsServices', valueMinor: 100_000_000 }, 'PA-2', '2026-11-02', '2026-12-09'],
    // Light touch: no minimum and no standstill by law.
    ['social care in England', { ...council, valueMinor: 100_000_000 }, 'PA-2', '2026-11-02', '2026-11-02'],
    // 14 days, then eight working days after the day after, over Easter 2027 (26 and 29 March are holidays).
    ['the most suitable provider over Easter', nhs, 'PSR-M', '2027-03-05', '2027-04-03'],
    [
      'process C before Christmas',
      { ...nhs, existingProvider: 'satisfying', considerableChange: false },
      'PSR-C',
      '2026-12-21',
      '2027-01-07',
    ],
    // From the leap day.
    ['the competitive process on a leap day', nhs, 'PSR-X', '2028-02-29', '2028-03-14'],
    // Over the change of the clock: days are days.
    ['Norway when the clock goes back', { ...norway, valueMinor: 900_000_000 }, 'NO-3', '2026-10-20', '2026-10-31'],
  ] as const)('%s', (_, facts, id, start, day) => {
    expect(signing(facts, id, start).earliest).toBe(day);
  });

  test('a plan gives the days we suggest, and never less than the law', () => {
    expect(signing({ ...norway, valueMinor: 300_000_000 }, 'NO-1', '2026-11-02').planned).toBe('2027-01-04');
    const goods = signing({ ...council, serviceKind: 'goodsServices', valueMinor: 100_000_000 }, 'PA-2', '2026-11-02');
    expect(goods.planned > goods.earliest).toBe(true);
  });

  test('a day beyond the calendars has no plan', () => {
    const route = lawfulRoutes({ ...norway, valueMinor: 900_000_000 }).lawful.find(({ id }) => id === 'NO-3');
    expect(route && planOf(route, lawDay('2100-12-01'), { wholeAct: false })).toBeNull();
  });
});

describe('the least time to write', () => {
  const least = (facts: RouteFacts, id: string): number | undefined => {
    const answer = lawfulRoutes(facts);
    const route = answer.lawful.find((one) => one.id === id);
    return route && leastTimeToWrite(route, { wholeAct: answer.part === 'full', day: facts.ruleDate });
  };

  test('is 25 days for goods under the whole Act, and none for light touch services or below the threshold', () => {
    const goods: RouteFacts = { ...council, serviceKind: 'goodsServices', valueMinor: 100_000_000 };
    expect(least(goods, 'PA-2')).toBe(25);
    expect(least({ ...goods, valueMinor: 1_000_000 }, 'PA-0')).toBe(0);
    expect(least({ ...council, valueMinor: 100_000_000 }, 'PA-2')).toBe(0);
  });

  test('is 30 days for requests to an innovation partnership, and none elsewhere in Norway', () => {
    expect(least({ ...norway, valueMinor: 900_000_000, innovation: 'notOnMarket' }, 'NO-6')).toBe(30);
    expect(least({ ...norway, valueMinor: 900_000_000 }, 'NO-3')).toBe(0);
  });
});
