import { describe, expect, test } from 'vitest';
import { addDays } from '#value/day';
import { amountOf, isUnverified, lawDay } from './row.ts';
import { thresholdOn, thresholds } from './thresholds.ts';

const unverified = (id: string, day: string): boolean => isUnverified(thresholdOn(id, lawDay(day)) ?? { confidence: 'L' });

describe('thresholds', () => {
  // value on the last day of the old row and on the first day of the new one
  test.each([
    ['NO.LOA.MIN', '2026-06-30', 100_000, 500_000],
    ['NO.EEA.STATE', '2026-04-20', 1_490_000, 1_630_000],
    ['NO.EEA.OTHER', '2026-04-20', 2_300_000, 2_500_000],
    ['NO.EEA.WORKS', '2026-04-20', 57_800_000, 62_900_000],
    ['NO.EEA.HSS', '2026-04-20', 7_800_000, 8_700_000],
    ['EN.GS.CENTRAL_NHS', '2025-12-31', 139_688, 135_018],
    ['EN.GS.SUBCENTRAL', '2025-12-31', 214_904, 207_720],
    ['EN.LT', '2025-12-31', 663_540, 663_540],
    ['EN.WORKS', '2025-12-31', 5_372_609, 5_193_000],
    ['EN.SUITABILITY.WORKS.SUBCENTRAL', '2025-12-31', 213_477, 207_720],
  ])('%s changes after %s from %d to %d', (id, last, before, after) => {
    const day = lawDay(last);
    expect(thresholdOn(id, day)?.value).toBe(before);
    expect(thresholdOn(id, addDays(day, 1))?.value).toBe(after);
  });

  test('there is no row before the first one', () => {
    expect(thresholdOn('EN.LT', lawDay('2023-12-31'))).toBeNull();
    expect(thresholdOn('NO.SUCH', lawDay('2026-01-01'))).toBeNull();
  });

  test('rows of one id never overlap and leave no gap between them', () => {
    for (const id of new Set(thresholds.map((row) => row.id))) {
      const rows = thresholds.filter((row) => row.id === id).toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
      rows.forEach((row, index) => {
        const next = rows[index + 1];
        if (next) expect(row.validTo === null ? null : addDays(row.validTo, 1)).toBe(next.validFrom);
        else expect(row.validTo).toBeNull();
      });
    }
  });

  test('Norwegian 2026 amounts are unverified, the older ones and the English ones are not', () => {
    expect(unverified('NO.EEA.HSS', '2026-05-01')).toBe(true);
    expect(unverified('NO.LOA.MIN', '2026-07-01')).toBe(true);
    expect(unverified('NO.EEA.HSS', '2026-04-01')).toBe(false);
    expect(unverified('EN.LT', '2026-05-01')).toBe(false);
  });

  test('amounts become minor units with their currency and VAT', () => {
    const row = thresholdOn('EN.GS.CENTRAL_NHS', lawDay('2026-01-01'));
    expect(row && amountOf(row)).toEqual({ minor: 13_501_800, currency: 'GBP', vat: 'included' });
    const share = thresholdOn('PSR.CHANGE.PCT', lawDay('2026-01-01'));
    expect(share && amountOf(share)).toBeNull();
  });
});
