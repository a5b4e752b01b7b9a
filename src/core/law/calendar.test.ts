import { describe, expect, test } from 'vitest';
import { parseDay, weekday, type Day } from '#value/day';
import { isWorkingDay, nthWorkingDayAfter, nthWorkingDayFrom, workingDayFrom } from './calendar.ts';
import { easterSunday } from './easter.ts';
import { bankHolidaysEngland } from './holidays-england.ts';
import { holidaysNorway } from './holidays-norway.ts';
import { lawDay } from './row.ts';

const days = (text: string): readonly Day[] => text.split(' ').map(lawDay);

describe('Easter', () => {
  // Published Easter Sundays, with the earliest and latest possible dates (1818, 2285: 22 March; 1943, 2038: 25 April).
  test.each(
    days(
      '1818-03-22 1943-04-25 1954-04-18 1981-04-19 1995-04-16 2000-04-23 2008-03-23 2011-04-24 2024-03-31 2026-04-05 2027-03-28 2038-04-25 2049-04-18 2100-03-28 2285-03-22',
    ),
  )('falls on %s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });

  test('is always a Sunday between 22 March and 25 April', () => {
    for (let year = 1995; year <= 2100; year += 1) {
      const day = easterSunday(year);
      expect(weekday(day)).toBe(7);
      expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25').toBe(true);
    }
  });
});

describe('bank holidays in England', () => {
  // The published lists, with substitute days and every kind of proclamation.
  test.each([
    '1995-01-02 1995-04-14 1995-04-17 1995-05-08 1995-05-29 1995-08-28 1995-12-25 1995-12-26',
    '1999-01-01 1999-04-02 1999-04-05 1999-05-03 1999-05-31 1999-08-30 1999-12-27 1999-12-28 1999-12-31',
    '2002-01-01 2002-03-29 2002-04-01 2002-05-06 2002-06-03 2002-06-04 2002-08-26 2002-12-25 2002-12-26',
    '2011-01-03 2011-04-22 2011-04-25 2011-04-29 2011-05-02 2011-05-30 2011-08-29 2011-12-26 2011-12-27',
    '2012-01-02 2012-04-06 2012-04-09 2012-05-07 2012-06-04 2012-06-05 2012-08-27 2012-12-25 2012-12-26',
    '2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28',
    '2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27',
    '2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26',
    '2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28',
    '2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28',
  ])('are %s', (list) => {
    expect(bankHolidaysEngland(Number(list.slice(0, 4)))).toEqual(days(list));
  });

  test('are never kept on a weekend, and eight is the least', () => {
    for (let year = 1995; year <= 2100; year += 1) {
      const holidays = bankHolidaysEngland(year);
      expect(holidays.length).toBeGreaterThanOrEqual(8);
      expect(new Set(holidays).size).toBe(holidays.length);
      expect(holidays.filter((day) => weekday(day) > 5)).toEqual([]);
    }
  });
});

describe('holidays in Norway', () => {
  test('are the fixed and the movable days', () => {
    expect(holidaysNorway(2026)).toEqual(
      days(
        '2026-01-01 2026-04-02 2026-04-03 2026-04-05 2026-04-06 2026-05-01 2026-05-14 2026-05-17 2026-05-24 2026-05-25 2026-12-25 2026-12-26',
      ),
    );
  });

  test('are listed once when Whit Monday falls on 17 May', () => {
    expect(holidaysNorway(2027).filter((day) => day === '2027-05-17')).toHaveLength(1);
    expect(holidaysNorway(2027)).toHaveLength(11);
  });
});

describe('working days', () => {
  test('leave out weekends and bank holidays', () => {
    expect(isWorkingDay('england', lawDay('2026-08-31'))).toBe(false);
    expect(isWorkingDay('england', lawDay('2026-09-05'))).toBe(false);
    expect(isWorkingDay('england', lawDay('2026-09-01'))).toBe(true);
    expect(isWorkingDay('norway', lawDay('2026-08-31'))).toBe(true);
    expect(isWorkingDay('norway', lawDay('2028-05-17'))).toBe(false);
  });

  test('are counted from the day itself or from the day after', () => {
    expect(nthWorkingDayFrom('england', lawDay('2026-09-07'), 1)).toBe('2026-09-07');
    expect(nthWorkingDayAfter('england', lawDay('2026-09-07'), 1)).toBe('2026-09-08');
    expect(nthWorkingDayFrom('england', lawDay('2026-09-05'), 1)).toBe('2026-09-07');
    expect(workingDayFrom('norway', lawDay('2026-04-02'))).toBe('2026-04-07');
  });

  test('a day written in a table of law must exist', () => {
    expect(parseDay('2026-02-30')).toBeNull();
    expect(() => lawDay('2026-02-30')).toThrow(RangeError);
  });
});
