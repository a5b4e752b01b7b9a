import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dayFrom, type Day } from '#value/day';
import { idOf } from '#value/id';
import { instantOf } from '#value/instant';
import { measureFinding, withUnit, type ShownMeasure } from './measure-chart.tsx';
import { measureCsv } from './measure-csv.ts';
import { formatPeriod, nextPeriod } from './period.ts';

const august = day(2026, 8, 1);

function day(year: number, month: number, date: number): Day {
  const found = dayFrom(year, month, date);
  if (!found) throw new Error('no such day');
  return found;
}

/** A measure in per cent from 62 to 75 with one value a month from August 2026, given newest first. */
function measured(values: readonly number[], change: Partial<ShownMeasure> = {}): ShownMeasure {
  const observations = values.map((value, index) => {
    const periodStart = addMonths(august, index);
    return {
      id: idOf<'observation'>(`o${index}`),
      recordedAt: instantOf(0),
      periodStart,
      periodEnd: addDays(addMonths(periodStart, 1), -1),
      value,
      note: index === 1 ? '=ny "telling"' : null,
    };
  });
  return {
    id: idOf('m'),
    agreementId: idOf('a'),
    title: 'Bor hjemme',
    unit: '%',
    direction: 'increase',
    baseline: 62,
    target: 75,
    observations: observations.toReversed(),
    ...change,
  };
}

describe('the finding of a measure', () => {
  test('compares the mean of the last three with the figure from before the start and with the target', () => {
    // (66 + 68 + 70) / 3 = 68
    expect(measureFinding(measured([61, 66, 68, 70]), 'en')).toBe(
      'On average 68% in the last 3 periods, better than 62% before the start; the target of 75% is not reached yet.',
    );
    expect(measureFinding(measured([76, 77], { target: 76 }), 'nb')).toBe(
      'I snitt 76,5\u00a0% i de siste 2 periodene, bedre enn 62\u00a0% før oppstart; måltallet på 76\u00a0% er nådd.',
    );
  });

  test('takes lower for better where the measure says so', () => {
    expect(measureFinding(measured([70, 72], { direction: 'decrease', target: null }), 'en')).toBe(
      'On average 71% in the last 2 periods, worse than 62% before the start.',
    );
    expect(measureFinding(measured([62, 62], { target: null }), 'en')).toBe('On average 62% in the last 2 periods, as before the start.');
  });

  test('says that one figure is no trend, and that nothing is nothing', () => {
    expect(measureFinding(measured([66.5]), 'en')).toBe(
      'The first figure is 66.5%, from 62% before the start; one figure alone is no trend.',
    );
    expect(measureFinding(measured([]), 'en')).toBe('Nothing has been measured yet; before the start the figure was 62%.');
    expect(measureFinding(measured([66, 67], { baseline: null }), 'en')).toContain('there is none from before the start');
  });

  test('names a short unit with the figure and leaves a long one to the chart', () => {
    expect(withUnit(12.34, 'dager', 'nb')).toBe('12,3\u00a0dager');
    expect(withUnit(1.234, '% seen within two days', 'en')).toBe('1.23');
  });
});

describe('the file of a measure', () => {
  test('has every period oldest first, unrounded, with baseline and target on each line', () => {
    expect(measureCsv(measured([61.0625, 66]))).toBe(
      'period_start,period_end,value,unit,baseline,target,note\r\n' +
        '2026-08-01,2026-08-31,61.0625,%,62,75,\r\n' +
        '2026-09-01,2026-09-30,66,%,62,75,"\'=ny ""telling"""\r\n',
    );
  });
});

describe('a period', () => {
  test('is a month by its name when it is a whole one, and two days otherwise', () => {
    expect(formatPeriod({ periodStart: august, periodEnd: day(2026, 8, 31) }, 'nb')).toBe('august 2026');
    expect(formatPeriod({ periodStart: august, periodEnd: day(2026, 8, 30) }, 'en')).toBe('1 August 2026 to 30 August 2026');
  });

  test('suggested next is the month after the last, whatever the order, or the first month of the agreement', () => {
    const recorded = [{ periodEnd: day(2026, 9, 30) }, { periodEnd: day(2026, 8, 31) }];
    expect(nextPeriod(recorded, august)).toEqual({ periodStart: '2026-10-01', periodEnd: '2026-10-31' });
    expect(nextPeriod([], august)).toEqual({ periodStart: '2026-08-01', periodEnd: '2026-08-31' });
  });
});
