import { addDays, weekday, type Day } from '#value/day';
import { bankHolidaysEngland } from './holidays-england.ts';
import { holidaysNorway } from './holidays-norway.ts';
import { lawDay } from './row.ts';

/** A calendar of working days. A working day is Monday to Friday and no (bank) holiday there. */
export type WorkingCalendar = 'england' | 'norway';

/** The days for which the holidays of both countries are known: rules and proclamations were checked for these years. */
export const calendarStart: Day = lawDay('1995-01-01');
export const calendarEnd: Day = lawDay('2100-12-31');

const holidaysOf = { england: bankHolidaysEngland, norway: holidaysNorway } as const;

/** True when `day` lies in the years the calendars were made for. */
export function isInCalendar(day: Day): boolean {
  return calendarStart <= day && day <= calendarEnd;
}

/** True when `day` is a (bank) holiday; weekends alone do not count. */
export function isHoliday(calendar: WorkingCalendar, day: Day): boolean {
  return holidaysOf[calendar](Number(day.slice(0, 4))).includes(day);
}

/** True from Monday to Friday where the day is no holiday. */
export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  return weekday(day) <= 5 && !isHoliday(calendar, day);
}

/** The first working day on or after `day`. */
export function workingDayFrom(calendar: WorkingCalendar, day: Day): Day {
  return isWorkingDay(calendar, day) ? day : workingDayFrom(calendar, addDays(day, 1));
}

/** The `count`-th working day (1, 2, …) on or after `day`: `day` itself is the first when it is a working day. */
export function nthWorkingDayFrom(calendar: WorkingCalendar, day: Day, count: number): Day {
  let found = workingDayFrom(calendar, day);
  for (let seen = 1; seen < count; seen += 1) found = workingDayFrom(calendar, addDays(found, 1));
  return found;
}

/** The `count`-th working day after `day`; `day` itself is not counted. */
export function nthWorkingDayAfter(calendar: WorkingCalendar, day: Day, count: number): Day {
  return nthWorkingDayFrom(calendar, addDays(day, 1), count);
}
