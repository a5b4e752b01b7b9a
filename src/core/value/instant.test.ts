import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay, type Day } from './day.ts';
import { epochMillis, instantIn, instantOf, instantsIn, localTime, repeatedHour, type Zone } from './instant.ts';

// The clock changes of 2026 (Directive 2000/84/EC; Summer Time Act 1972): 29 March and 25 October, at 01:00 UTC in both zones.
const spring = dayOf('2026-03-29');
const autumn = dayOf('2026-10-25');

describe('the night in which the clocks go forward', () => {
  test.each([
    ['Europe/Oslo', '01:59', ['2026-03-29T00:59:00.000Z']],
    ['Europe/Oslo', '02:00', []],
    ['Europe/Oslo', '02:59', []],
    ['Europe/Oslo', '03:00', ['2026-03-29T01:00:00.000Z']],
    ['Europe/London', '00:59', ['2026-03-29T00:59:00.000Z']],
    ['Europe/London', '01:00', []],
    ['Europe/London', '01:59', []],
    ['Europe/London', '02:00', ['2026-03-29T01:00:00.000Z']],
  ] as const)('%s %s', (zone, time, expected) => {
    expect(instantsIn(zone, spring, time)).toEqual(expected);
    expect(instantIn(zone, spring, time)).toBe(expected[0] ?? null);
  });
});

describe('the night in which the clocks go back', () => {
  test.each([
    ['Europe/Oslo', '01:59', ['2026-10-24T23:59:00.000Z']],
    ['Europe/Oslo', '02:00', ['2026-10-25T00:00:00.000Z', '2026-10-25T01:00:00.000Z']],
    ['Europe/Oslo', '02:30', ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']],
    ['Europe/Oslo', '03:00', ['2026-10-25T02:00:00.000Z']],
    ['Europe/London', '00:59', ['2026-10-24T23:59:00.000Z']],
    ['Europe/London', '01:30', ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']],
    ['Europe/London', '02:00', ['2026-10-25T02:00:00.000Z']],
  ] as const)('%s %s is the later one where it comes twice, and known as such', (zone, time, expected) => {
    expect(instantsIn(zone, autumn, time)).toEqual(expected);
    expect(instantIn(zone, autumn, time)).toBe(expected.at(-1));
    const which = instantsIn(zone, autumn, time).map((instant) => repeatedHour(instant, zone));
    expect(which).toEqual(expected.length === 2 ? ['first', 'second'] : [null]);
  });

  test('the last millisecond of the first hour and of the second are told apart', () => {
    const end = epochMillis(instantOf(Date.parse('2026-10-25T01:00:00Z')));
    expect(repeatedHour(instantOf(end - 1), 'Europe/Oslo')).toBe('first');
    expect(repeatedHour(instantOf(end + 3_599_999), 'Europe/Oslo')).toBe('second');
    expect(repeatedHour(instantOf(end + 3_600_000), 'Europe/Oslo')).toBeNull();
  });
});

test('whatever a clock on the wall shows leads back to the moment at which it showed that', () => {
  const zones = fc.constantFrom<Zone>('Europe/Oslo', 'Europe/London');
  const seconds = fc.integer({ min: Date.parse('2025-01-01') / 1000, max: Date.parse('2031-01-01') / 1000 });
  fc.assert(
    fc.property(zones, seconds, (zone, second) => {
      const instant = instantOf(second * 1000);
      const { day, time } = localTime(instant, zone);
      expect(instantsIn(zone, day, time)).toContain(instant);
    }),
  );
});

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new Error('the test names a day that does not exist');
  return day;
}
