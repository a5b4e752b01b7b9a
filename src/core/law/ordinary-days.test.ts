import { expect, test } from 'vitest';
import { ordinaryDayFrom } from './ordinary-days.ts';
import { lawDay } from './row.ts';

test.each([
  // 28 December 2026 is a Monday; 4 January 2027 too.
  ['NO', '2026-12-28', '2027-01-04'],
  ['EN', '2026-12-19', '2027-01-04'],
  ['NO', '2026-12-18', '2026-12-18'],
  // Easter Sunday 2027 is 28 March: Palm Monday to Easter Monday.
  ['NO', '2027-03-22', '2027-03-30'],
  ['EN', '2027-03-22', '2027-03-30'],
  // A July in Norway; 1 August 2027 is a Sunday. England works.
  ['NO', '2027-07-01', '2027-08-02'],
  ['EN', '2027-07-01', '2027-07-01'],
  // Constitution Day 2027 is the Monday of Whitsun.
  ['NO', '2027-05-15', '2027-05-18'],
  // A leap day is a day.
  ['NO', '2028-02-29', '2028-02-29'],
  // Outside the years of the calendars nothing is known.
  ['NO', '2101-12-24', '2101-12-24'],
] as const)('in %s nothing is begun on %s before %s', (jurisdiction, day, expected) => {
  expect(ordinaryDayFrom(jurisdiction, lawDay(day))).toBe(expected);
});
