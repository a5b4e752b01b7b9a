import { addDays, parseDay, type Day } from './day.ts';

/** A point in time in UTC with milliseconds, `YYYY-MM-DDTHH:mm:ss.sssZ`. Sorts as text. */
export type Instant = string & { readonly __brand: 'Instant' };

/** The time zones the product calculates closing times in. */
export type Zone = 'Europe/Oslo' | 'Europe/London';

/** A wall-clock reading in a zone. `time` is `HH:mm:ss`. */
export type LocalTime = { readonly day: Day; readonly time: string };

/** The instant of a number of milliseconds since 1970-01-01T00:00:00Z. */
export function instantOf(epochMillis: number): Instant {
  return new Date(epochMillis).toISOString() as Instant; // toISOString gives exactly this form
}

/** Milliseconds since 1970-01-01T00:00:00Z. */
export function epochMillis(instant: Instant): number {
  return Date.parse(instant);
}

/** The instant of an RFC 3339 text with a zone, or `null` when the text has none or is no instant. */
export function parseInstant(text: string): Instant | null {
  const match = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.exec(text);
  if (!match || !match[1] || !parseDay(match[1])) return null;
  const millis = Date.parse(text);
  return Number.isNaN(millis) ? null : instantOf(millis);
}

/** What a clock on the wall in `zone` shows at `instant`. */
export function localTime(instant: Instant, zone: Zone): LocalTime {
  const parts = Object.fromEntries(
    formatter(zone)
      .formatToParts(new Date(instant))
      .map((part) => [part.type, part.value]),
  );
  return {
    day: `${parts['year']}-${parts['month']}-${parts['day']}` as Day, // a date of the formatter is a day of the calendar
    time: `${parts['hour']}:${parts['minute']}:${parts['second']}`,
  };
}

/**
 * The instants at which a clock in `zone` shows `time` (`HH:mm` or `HH:mm:ss`) on `day`, in order: none for a time that the spring change
 * skips, two for one that the autumn change repeats, one otherwise.
 */
export function instantsIn(zone: Zone, day: Day, time: string): readonly Instant[] {
  const match = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(time);
  if (!match) return [];
  const wanted = `${match[1]}:${match[2]}:${match[3] ?? '00'}`;
  const asUtc = Date.parse(`${day}T${wanted}Z`);
  // Both zones lie between UTC+0 and UTC+2: the larger offset gives the earlier instant.
  return [2, 1, 0]
    .map((offsetHours) => instantOf(asUtc - offsetHours * 3_600_000))
    .filter((candidate) => {
      const local = localTime(candidate, zone);
      return local.day === day && local.time === wanted;
    });
}

/** The instant at which a clock in `zone` shows `time` on `day`; the later of two, so that nobody is cut off by the earlier one; `null` when there is none. */
export function instantIn(zone: Zone, day: Day, time: string): Instant | null {
  return instantsIn(zone, day, time).at(-1) ?? null;
}

/** Which of the two instants it is, where the clock on the wall shows the same time twice; `null` on every other moment. */
export function repeatedHour(instant: Instant, zone: Zone): 'first' | 'second' | null {
  // Both zones go back in the last days of October: every other moment is spared the calculation.
  if (!/^\d{4}-10-(2[4-9]|3)/.test(instant)) return null;
  const { day, time } = localTime(instant, zone);
  const [first, second] = instantsIn(zone, day, time);
  if (!first || !second) return null;
  return epochMillis(instant) < epochMillis(second) ? 'first' : 'second';
}

/** The first instant of `day` in `zone` (midnight exists in both zones on every day). */
export function startOfDay(zone: Zone, day: Day): Instant {
  return instantIn(zone, day, '00:00') ?? instantOf(Date.parse(`${day}T00:00:00Z`));
}

/** The last millisecond of `day` in `zone`. */
export function endOfDay(zone: Zone, day: Day): Instant {
  return instantOf(epochMillis(startOfDay(zone, addDays(day, 1))) - 1);
}

/** The calendar day in `zone` at `instant`. */
export function dayIn(zone: Zone, instant: Instant): Day {
  return localTime(instant, zone).day;
}

const formatters = new Map<Zone, Intl.DateTimeFormat>();

function formatter(zone: Zone): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(zone, made);
  return made;
}
