import { dayFrom, type Day } from '#value/day';

/**
 * Easter Sunday of a Gregorian year (1583–9999), by the method of Butcher's Ecclesiastical Calendar (1876), also printed by Meeus.
 * The letters are those of the published table, so that it can be checked line by line.
 * Worked year 2026: a=12 b=20 c=26 d=5 e=0 f=1 g=6 h=12 i=6 k=2 l=2 m=0, sum 128 = 4·31 + 4, so month 4, day 4 + 1: 5 April.
 */
export function easterSunday(year: number): Day {
  const a = year % 19; // place in the 19-year moon cycle
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30; // days from 21 March to the full moon
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7; // days from the full moon to the Sunday
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  const day = dayFrom(year, Math.floor(sum / 31), (sum % 31) + 1);
  if (day === null) throw new RangeError(`no Easter in year ${year}`);
  return day;
}
