import { describe, expect, test } from 'vitest';
import { parseDay, type Day } from '#value/day';
import { epochMillis, instantIn, instantOf, type Zone } from '#value/instant';
import { lateness } from './submission.ts';

const autumn = parseDay('2026-10-25') as Day; // a day that exists
const spring = parseDay('2026-03-29') as Day; // a day that exists

/** Whether something received so many milliseconds after the closing time is late. */
function lateBy(millis: number, closing: { readonly zone: Zone; readonly day: Day; readonly time: string }): boolean {
  const closesAt = instantIn(closing.zone, closing.day, closing.time);
  if (!closesAt) throw new Error('the test names a closing time that does not exist');
  return lateness({ state: 'published', closesAt }, instantOf(epochMillis(closesAt) + millis)) !== null;
}

describe('a closing time in the night in which the clocks change', () => {
  test.each([
    { zone: 'Europe/Oslo', day: autumn, time: '02:30' },
    { zone: 'Europe/London', day: autumn, time: '01:30' },
    { zone: 'Europe/Oslo', day: autumn, time: '03:00' },
    { zone: 'Europe/Oslo', day: spring, time: '03:00' },
    { zone: 'Europe/London', day: spring, time: '02:00' },
  ] as const)('is kept to the millisecond: $zone $day $time', (closing) => {
    expect([-1, 0, 1].map((millis) => lateBy(millis, closing))).toEqual([false, true, true]);
  });

  test('in the hour that comes twice the whole first hour is in time', () => {
    const closing = { zone: 'Europe/Oslo', day: autumn, time: '02:30' } as const;
    expect(lateBy(-3_600_000, closing)).toBe(false); // the clock on the wall shows 02:30 for the first time
    expect(lateBy(-1, closing)).toBe(false);
    expect(lateBy(0, closing)).toBe(true);
  });
});
