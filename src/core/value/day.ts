/** A calendar day, `YYYY-MM-DD`, proleptic Gregorian, years 0001–9999. Not an instant: it has no time and no zone. */
export type Day = string & { readonly __brand: 'Day' };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisPerDay = 86_400_000;

/** The day written as `YYYY-MM-DD`, or `null` when the text is not a day of the calendar (2026-02-30 is not). */
export function parseDay(text: string): Day | null {
  const match = pattern.exec(text);
  if (!match) return null;
  return dayFrom(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day of a year (1–9999), month (1–12) and day of month, or `null` when there is no such day. */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | null {
  if (![year, month, dayOfMonth].every(Number.isInteger)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || dayOfMonth < 1) return null;
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
  // Date accepts 30 February and rolls it over; a day that changes on the way back did not exist.
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) return null;
  return text as Day; // checked on the lines above
}

/** The day `count` days after `day`; negative counts go back. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * millisPerDay).toISOString().slice(0, 10) as Day; // an ISO date by construction
}

/** Whole days from `from` to `to`; 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisPerDay);
}

/** The day `count` calendar months after `day`; the last day of the month where the target month is shorter. */
export function addMonths(day: Day, count: number): Day {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1 + count;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const dayOfMonth = Math.min(Number(day.slice(8, 10)), lastDay);
  return new Date(Date.UTC(year, month, dayOfMonth)).toISOString().slice(0, 10) as Day; // an ISO date by construction
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
