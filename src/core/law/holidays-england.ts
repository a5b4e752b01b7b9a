import { addDays, dayFrom, weekday, type Day } from '#value/day';
import { easterSunday } from './easter.ts';
import { lawDay } from './row.ts';

/** Bank holidays that a proclamation added for one year only. Source: gov.uk/bank-holidays and the London Gazette. */
export const proclaimedEngland: readonly { readonly day: Day; readonly why: string }[] = [
  { day: lawDay('1999-12-31'), why: 'eve of the millennium' },
  { day: lawDay('2002-06-03'), why: 'Golden Jubilee' },
  { day: lawDay('2011-04-29'), why: 'royal wedding' },
  { day: lawDay('2012-06-05'), why: 'Diamond Jubilee' },
  { day: lawDay('2022-06-03'), why: 'Platinum Jubilee' },
  { day: lawDay('2022-09-19'), why: 'state funeral of Queen Elizabeth II' },
  { day: lawDay('2023-05-08'), why: 'coronation of King Charles III' },
];

/** Standing bank holidays that a proclamation moved for one year: instead of the day of the rule, `to`. Same sources. */
export const movedEngland: readonly { readonly from: Day; readonly to: Day; readonly why: string }[] = [
  { from: lawDay('1995-05-01'), to: lawDay('1995-05-08'), why: '50 years after VE day' },
  { from: lawDay('2002-05-27'), to: lawDay('2002-06-04'), why: 'Golden Jubilee' },
  { from: lawDay('2012-05-28'), to: lawDay('2012-06-04'), why: 'Diamond Jubilee' },
  { from: lawDay('2020-05-04'), to: lawDay('2020-05-08'), why: '75 years after VE day' },
  { from: lawDay('2022-05-30'), to: lawDay('2022-06-02'), why: 'Platinum Jubilee' },
];

/**
 * Bank holidays in England in a year (1995–2100), ascending, each on the day it is kept: a substitute weekday where the day itself
 * falls on a weekend. Source: Banking and Financial Dealings Act 1971 Sch. 1, the yearly proclamations, gov.uk/bank-holidays.
 * Of years to come only the standing rules are known.
 */
export function bankHolidaysEngland(year: number): readonly Day[] {
  const easter = easterSunday(year);
  const standing = [
    newYear(year),
    addDays(easter, -2),
    addDays(easter, 1),
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
    ...christmas(year),
  ];
  const kept = standing.map((day) => movedEngland.find((move) => move.from === day)?.to ?? day);
  const proclaimed = proclaimedEngland.map((entry) => entry.day).filter((day) => Number(day.slice(0, 4)) === year);
  return [...kept, ...proclaimed].sort();
}

/** 1 January, or the Monday after it when it falls on a weekend. */
function newYear(year: number): Day {
  const day = dayOfYear(year, 1, 1);
  return addDays(day, weekday(day) === 6 ? 2 : weekday(day) === 7 ? 1 : 0);
}

/** 25 and 26 December; what falls on a weekend is kept on the next weekday that is not itself one of the two. */
function christmas(year: number): readonly Day[] {
  const first = dayOfYear(year, 12, 25);
  const second = addDays(first, 1);
  if (weekday(first) === 5) return [first, addDays(first, 3)];
  if (weekday(first) === 6) return [addDays(first, 2), addDays(first, 3)];
  if (weekday(first) === 7) return [second, addDays(first, 2)];
  return [first, second];
}

function firstMonday(year: number, month: number): Day {
  const first = dayOfYear(year, month, 1);
  return addDays(first, (8 - weekday(first)) % 7);
}

/** The last Monday of a month of 31 days. */
function lastMonday(year: number, month: number): Day {
  const last = dayOfYear(year, month, 31);
  return addDays(last, 1 - weekday(last));
}

function dayOfYear(year: number, month: number, dayOfMonth: number): Day {
  const day = dayFrom(year, month, dayOfMonth);
  if (day === null) throw new RangeError(`no such day: ${year}-${month}-${dayOfMonth}`);
  return day;
}
