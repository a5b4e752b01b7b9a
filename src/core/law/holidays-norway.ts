import { addDays, type Day } from '#value/day';
import { easterSunday } from './easter.ts';
import { lawDay } from './row.ts';

/**
 * Public holidays in Norway in a year, ascending; none has a substitute when it falls on a weekend. In some years 17 May or 1 May is
 * also Ascension Day or Whit (2027-05-17 is Whit Monday too): such a day is listed once.
 * Source: lov om helligdager og helligdagsfred (LOV-1995-02-24-12) § 2, and lov om 1 og 17 mai (LOV-1947-04-26-1) for the two days in May.
 */
export function holidaysNorway(year: number): readonly Day[] {
  const easter = easterSunday(year);
  const written = String(year).padStart(4, '0');
  const fixed = ['01-01', '05-01', '05-17', '12-25', '12-26'].map((rest) => lawDay(`${written}-${rest}`));
  // Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension, Whit Sunday and Monday.
  const movable = [-3, -2, 0, 1, 39, 49, 50].map((offset) => addDays(easter, offset));
  return [...new Set([...fixed, ...movable])].sort();
}
