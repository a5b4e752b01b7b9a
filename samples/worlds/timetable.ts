import type { Country } from '#field/field';
import { isWorkingDay, workingDayFrom, type WorkingCalendar } from '#law/calendar';
import { zoneOf } from '#party/organisation';
import { addDays, addMonths, dayFrom, type Day } from '#value/day';
import { dayIn, endOfDay, epochMillis, instantIn, instantOf, startOfDay, type Instant, type Zone } from '#value/instant';

/** The dates of a sample world: everything is counted from today, in the country's own zone, and office work falls on working days. */
export type Timetable = {
  readonly zone: Zone;
  readonly today: Day;
  /** `time` on the last working day that lies at least `days` days back. */
  before(days: number, time: string): Instant;
  /** `time` on the first working day that lies at least `days` days ahead. */
  ahead(days: number, time: string): Instant;
  /** The working day of `before`. */
  dayBefore(days: number): Day;
  /** The working day of `ahead`. */
  dayAhead(days: number): Day;
  /** `time` on the last working day up to `day`. */
  upTo(day: Day, time: string): Instant;
  /** The first day of the month `months` after the month of today (negative: before). */
  monthStart(months: number): Day;
  /** The next full five minutes that lie at least `minutes` after today's instant. */
  minutesFromNow(minutes: number): Instant;
  /** `time` on `day`. */
  on(day: Day, time: string): Instant;
};

/**
 * The timetable of a country, counted from the instant `now`. With `days` as `'counted'` nothing is moved to a working day: two days of a
 * script never fall on one, so its instants have the order of the story whatever weekday it is told on.
 */
export function timetableFrom(now: Instant, country: Country, days: 'working' | 'counted' = 'working'): Timetable {
  const zone = zoneOf(country);
  const calendar: WorkingCalendar = country === 'NO' ? 'norway' : 'england';
  const upTo = (day: Day) => (days === 'counted' ? day : workingDayUpTo(calendar, day));
  const from = (day: Day) => (days === 'counted' ? day : workingDayFrom(calendar, day));
  const today = dayIn(zone, now);
  const on = (day: Day, time: string) => instantIn(zone, day, time) ?? startOfDay(zone, day);
  return {
    zone,
    today,
    on,
    before: (back, time) => on(upTo(addDays(today, -back)), time),
    ahead: (forward, time) => on(from(addDays(today, forward)), time),
    upTo: (day, time) => on(upTo(day), time),
    dayAhead: (forward) => from(addDays(today, forward)),
    dayBefore: (back) => upTo(addDays(today, -back)),
    monthStart: (months) => addMonths(firstOfMonth(today), months),
    minutesFromNow: (minutes) => instantOf(Math.ceil((epochMillis(now) + minutes * 60_000) / 300_000) * 300_000),
  };
}

/** `time` on the last working day that lies at least `days` days before the day that a story is counted from. */
export type Back = (days: number, time: string) => Instant;

/** Days counted back from a day of the story, for example the first of an agreement: with a time, and as a day alone. */
export function countedBack(at: Timetable, from: Day): { readonly back: Back; readonly dayBack: (days: number) => Day } {
  const back: Back = (days, time) => at.upTo(addDays(from, -days), time);
  return { back, dayBack: (days) => dayIn(at.zone, back(days, '12:00')) };
}

/** A calendar month as a reporting period, and when somebody at an office can have the figure: in the morning of the eighth day after it, or of the last working day before that. */
export function monthOf(
  at: Timetable,
  months: number,
): { readonly periodStart: Day; readonly periodEnd: Day; readonly reportedAt: Instant } {
  const periodStart = at.monthStart(months);
  const periodEnd = addDays(at.monthStart(months + 1), -1);
  return { periodStart, periodEnd, reportedAt: at.upTo(addDays(periodEnd, 8), '09:30') };
}

/** The newest month whose figure can have been reported by the start of today, as months counted from the month of today. */
export function newestReportedMonth(at: Timetable): number {
  const yesterday = endOfDay(at.zone, addDays(at.today, -1));
  return monthOf(at, -1).reportedAt <= yesterday ? -1 : -2;
}

function workingDayUpTo(calendar: WorkingCalendar, day: Day): Day {
  return isWorkingDay(calendar, day) ? day : workingDayUpTo(calendar, addDays(day, -1));
}

function firstOfMonth(day: Day): Day {
  return dayFrom(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 1) ?? day;
}
