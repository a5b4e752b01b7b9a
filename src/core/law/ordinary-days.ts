import { addDays, type Day } from '#value/day';
import { isInCalendar, isWorkingDay } from './calendar.ts';
import { easterSunday } from './easter.ts';
import type { Jurisdiction } from './gate.ts';

/**
 * The first day on or after `day` on which a small body can be expected to begin something: a working day, not from 20 December to 3 January,
 * not in the week before Easter, and in Norway not in July. A product assumption for suggestions, never for what law counts. A day outside
 * the years of the calendars stays.
 */
export function ordinaryDayFrom(jurisdiction: Jurisdiction, day: Day): Day {
  if (!isInCalendar(day)) return day;
  const calendar = jurisdiction === 'NO' ? 'norway' : 'england';
  return isWorkingDay(calendar, day) && !isQuiet(jurisdiction, day) ? day : ordinaryDayFrom(jurisdiction, addDays(day, 1));
}

/**
 * The day `count` days after `day`, where days in quiet weeks do not count: whoever is asked to write over Christmas gets those days on top.
 * A product assumption for suggestions too. Beyond the years of the calendars every day counts.
 */
export function ordinaryDaysAfter(jurisdiction: Jurisdiction, day: Day, count: number): Day {
  let [reached, left] = [day, count];
  while (left > 0) {
    reached = addDays(reached, 1);
    if (!isInCalendar(reached) || !isQuiet(jurisdiction, reached)) left -= 1;
  }
  return reached;
}

function isQuiet(jurisdiction: Jurisdiction, day: Day): boolean {
  const inYear = day.slice(5);
  if (inYear >= '12-20' || inYear <= '01-03') return true;
  if (jurisdiction === 'NO' && inYear.startsWith('07-')) return true;
  const easter = easterSunday(Number(day.slice(0, 4)));
  return day >= addDays(easter, -6) && day <= easter;
}
