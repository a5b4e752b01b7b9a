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

  // Every figure of the dataset as it stands today, with how sure we are of it (domain rules 4.2 and what the routes ask for besides).
  test.each([
    ['NO.LOA.MIN', 500_000, 'M'],
    ['NO.NATIONAL', 1_300_000, 'M'],
    ['NO.EEA.STATE', 1_630_000, 'M'],
    ['NO.EEA.OTHER', 2_500_000, 'M'],
    ['NO.EEA.WORKS', 62_900_000, 'M'],
    ['NO.EEA.HSS', 8_700_000, 'M'],
    ['NO.TAX_CERTIFICATE', 500_000, 'M'],
    ['NO.FINE.MAX', 15, 'H'],
    ['NO.CLIMATE.WEIGHT', 30, 'H'],
    ['NO.WORK_INTEGRATION', 30, 'H'],
    ['NO.PARTNERSHIP.REQUESTS', 30, 'M'],
    ['NO.VAT', 25, 'H'],
    ['EN.LT', 663_540, 'H'],
    ['EN.LT.CONCESSION', 5_372_609, 'H'],
    ['EN.GS.CENTRAL_NHS', 135_018, 'H'],
    ['EN.GS.SUBCENTRAL', 207_720, 'H'],
    ['EN.WORKS', 5_193_000, 'H'],
    ['EN.CONCESSION', 5_193_000, 'H'],
    ['EN.SUITABILITY.WORKS.CENTRAL', 135_018, 'H'],
    ['EN.SUITABILITY.WORKS.SUBCENTRAL', 207_720, 'H'],
    ['EN.BT.NOTICE.CENTRAL', 12_000, 'H'],
    ['EN.BT.NOTICE.OTHER', 30_000, 'H'],
    ['EN.KPI', 5_000_000, 'H'],
    ['EN.CONTRACT_COPY', 5_000_000, 'H'],
    ['EN.PIPELINE.SPEND', 100_000_000, 'H'],
    ['EN.PIPELINE.CONTRACT', 2_000_000, 'H'],
    ['EN.SUPPORTED_EMPLOYMENT', 30, 'H'],
    ['EN.TENDER.DAYS', 25, 'H'],
    ['EN.PARTICIPATION.DAYS', 25, 'H'],
    ['EN.SUBSIDY.MFA', 315_000, 'H'],
    ['EN.SUBSIDY.SPEI', 725_000, 'H'],
    ['EN.SUBSIDY.PUBLISH', 100_000, 'M'],
    ['EN.MUTUAL.TERM', 60, 'H'],
    ['EN.MUTUAL.PAUSE', 36, 'H'],
    ['EN.SOCIAL_VALUE.CENTRAL', 10, 'H'],
    ['EN.VAT', 20, 'H'],
    ['PSR.CHANGE.ABS', 500_000, 'H'],
    ['PSR.CHANGE.PCT', 25, 'H'],
    ['PA.CHANGE.SMALL', 10, 'M'],
    ['NO.CHANGE.SMALL', 10, 'M'],
    ['NO.CHANGE.MOST', 50, 'M'],
  ] as const)('%s is %d on 22 November 2026 (%s)', (id, value, confidence) => {
    expect(thresholdOn(id, lawDay('2026-11-22'))).toMatchObject({ value, confidence });
  });

  test('no figure is without its line above', () => {
    expect(new Set(thresholds.map(({ id }) => id)).size).toBe(41);
  });

  test.each([
    ['NO.LOA.MIN', '2017-01-01'],
    ['NO.NATIONAL', '2018-04-06'],
    ['NO.EEA.HSS', '2024-03-14'],
    ['NO.CLIMATE.WEIGHT', '2026-07-01'],
    ['EN.LT', '2024-01-01'],
    ['EN.BT.NOTICE.OTHER', '2025-02-24'],
    ['EN.MUTUAL.TERM', '2025-02-24'],
    ['EN.TENDER.DAYS', '2025-02-24'],
    ['EN.SUBSIDY.MFA', '2023-01-04'],
    ['EN.SOCIAL_VALUE.CENTRAL', '2025-10-01'],
    ['PSR.CHANGE.PCT', '2024-01-01'],
  ])('%s holds from %s and not the day before', (id, first) => {
    expect(thresholdOn(id, addDays(lawDay(first), -1))).toBeNull();
    expect(thresholdOn(id, lawDay(first))).not.toBeNull();
  });

  test.each(thresholds.map((row) => [row.id, row.validFrom, row.validTo, row] as const))(
    '%s from %s to %s holds on its first and its last day, and another row or none on the days around them',
    (id, first, last, row) => {
      expect(thresholdOn(id, first)).toEqual(row);
      expect(thresholdOn(id, addDays(first, -1))?.validTo ?? null).toBe(thresholdOn(id, addDays(first, -1)) ? addDays(first, -1) : null);
      if (last === null) return;
      expect(thresholdOn(id, last)).toEqual(row);
      expect(thresholdOn(id, addDays(last, 1))?.validFrom).toBe(addDays(last, 1));
    },
  );

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
