import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { addDays, type Day } from '#value/day';
import { isWorkingDay } from './calendar.ts';
import { lawDay } from './row.ts';
import { limitRuleIds, limitRules } from './time-limit-rules.ts';
import { timeLimit, type LimitInput, type TimeLimit } from './time-limits.ts';

function limitOf(input: Omit<LimitInput, 'from' | 'representations'> & { from: string; representations?: readonly string[] }): TimeLimit {
  const result = timeLimit({ ...input, from: lawDay(input.from), representations: input.representations?.map(lawDay) ?? [] });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

describe('standstill under the Procurement Act', () => {
  test('counts the day of publication: Monday 7 September 2026 ends on the 16th and allows signing on the 17th', () => {
    const limit = limitOf({ rule: 'pa23Standstill', from: '2026-09-07' });
    expect(limit).toMatchObject({
      ends: '2026-09-16',
      earliestAct: '2026-09-17',
      latestAct: null,
      basis: 'PA23 s.51',
      calendar: 'england',
      unverified: [],
    });
  });

  test.each([
    ['a Saturday', '2026-09-05', '2026-09-16'],
    ['a bank holiday', '2026-08-31', '2026-09-10'],
    ['the Monday before Christmas', '2026-12-21', '2027-01-04'],
    ['the Thursday before a Christmas on a Saturday, with three substitute days', '2027-12-23', '2028-01-06'],
    ['the Wednesday before Easter', '2026-04-01', '2026-04-14'],
    ['the leap day', '2028-02-29', '2028-03-09'],
  ])('published on %s', (_, from, ends) => {
    expect(limitOf({ rule: 'pa23Standstill', from }).ends).toBe(ends);
  });
});

describe('standstill under the Provider Selection Regime', () => {
  test('starts the day after publication: Monday 7 September 2026 ends on the 18th', () => {
    expect(limitOf({ rule: 'psrStandstill', from: '2026-09-07' })).toMatchObject({ ends: '2026-09-18', earliestAct: '2026-09-19' });
  });

  test.each([
    ['a Friday: the start is a Saturday', '2026-09-04', '2026-09-16'],
    ['the Monday before Christmas', '2026-12-21', '2027-01-06'],
    ['the Wednesday before Easter', '2026-04-01', '2026-04-16'],
  ])('published on %s', (_, from, ends) => {
    expect(limitOf({ rule: 'psrStandstill', from }).ends).toBe(ends);
  });

  test('stays open for five working days after the last further decision', () => {
    expect(limitOf({ rule: 'psrStandstill', from: '2026-09-07', representations: ['2026-09-18', '2026-09-10'] }).ends).toBe('2026-09-25');
  });

  test('is never shortened by an early decision, because others may still write', () => {
    expect(limitOf({ rule: 'psrStandstill', from: '2026-09-07', representations: ['2026-09-08'] }).ends).toBe('2026-09-18');
  });

  test('refuses a decision before the publication', () => {
    const result = timeLimit({ rule: 'psrStandstill', from: lawDay('2026-09-07'), representations: [lawDay('2026-09-06')] });
    expect(result).toEqual({ ok: false, refusal: { code: 'beforePublication', path: 'representations[0]', day: '2026-09-06' } });
  });
});

describe('limits in calendar days', () => {
  test('the most suitable provider may be identified 14 days after the notice', () => {
    expect(limitOf({ rule: 'psrIntentionNotice', from: '2026-12-24' })).toMatchObject({ ends: '2027-01-07', earliestAct: '2027-01-07' });
  });

  test('a notice under the Provider Selection Regime has 30 days, also over a leap day', () => {
    expect(limitOf({ rule: 'psrNotice', from: '2028-01-30' })).toMatchObject({ ends: '2028-02-29', latestAct: '2028-02-29' });
  });

  test('contract details count the day of signing as the first of 30 or 120 days', () => {
    expect(limitOf({ rule: 'pa23ContractDetails', from: '2026-09-07' }).latestAct).toBe('2026-10-06');
    expect(limitOf({ rule: 'pa23ContractDetails', from: '2026-09-07', lightTouch: true }).latestAct).toBe('2027-01-04');
  });

  test('a qualifying planned notice opens 40 days later and closes after 12 months', () => {
    expect(limitOf({ rule: 'qualifyingPlannedNotice', from: '2028-02-29' })).toMatchObject({
      earliestAct: '2028-04-09',
      latestAct: '2029-02-28',
    });
  });
});

describe('Norwegian limits', () => {
  test('ten days count from the day after, and are not moved off a holiday', () => {
    const limit = limitOf({ rule: 'noIntentionNotice', from: '2026-12-22' });
    expect(limit).toMatchObject({ ends: '2027-01-01', earliestAct: '2027-01-02', calendar: 'everyDay' });
    expect(limit.unverified.map(({ en }) => en).join(' ')).toContain('if it is, it ends on 2027-01-04');
  });

  test('always say that the roll rule is unverified, and the standstill that its days are', () => {
    const limit = limitOf({ rule: 'noStandstill', from: '2026-09-07' });
    expect(limit).toMatchObject({ ends: '2026-09-17', earliestAct: '2026-09-18', confidence: 'M' });
    expect(limit.unverified).toHaveLength(2);
    expect(limitOf({ rule: 'noIntentionNotice', from: '2026-09-07' }).unverified).toHaveLength(1);
  });
});

describe('every limit', () => {
  const anyDay = fc.integer({ min: 0, max: 27_000 }).map((offset) => addDays(lawDay('2025-02-24'), offset));

  test('ends on the eighth working day counted one by one', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const { ends } = limitOf({ rule: 'pa23Standstill', from });
        expect(workingDays(from, ends)).toBe(8);
        expect(isWorkingDay('england', ends)).toBe(true);
        const psr = limitOf({ rule: 'psrStandstill', from }).ends;
        expect(workingDays(addDays(from, 2), psr)).toBe(8);
        expect(psr >= ends).toBe(true); // equal when published on a Saturday
      }),
    );
  });

  test('never ends before it starts and never allows the act before the event', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...limitRuleIds), (from, rule) => {
        const limit = limitOf({ rule, from });
        expect(limit.ends > from).toBe(true);
        expect(limit.earliestAct >= from).toBe(true);
      }),
    );
  });

  test('says when its rule was not yet in force', () => {
    expect(limitOf({ rule: 'pa23Standstill', from: '2024-12-23' }).unverified[0]?.en).toContain('not in force before 2025-02-24');
    expect(limitOf({ rule: 'pa23Standstill', from: '2025-02-24' }).unverified).toEqual([]);
  });

  test('refuses days the calendars do not cover', () => {
    for (const day of ['1994-12-31', '2100-06-01', '9999-12-31']) {
      expect(timeLimit({ rule: 'noStandstill', from: lawDay(day) })).toMatchObject({ ok: false, refusal: { code: 'outsideCalendar' } });
    }
    expect(timeLimit({ rule: 'noStandstill', from: lawDay('1995-01-01') }).ok).toBe(true);
  });

  test('has a basis and both languages', () => {
    for (const rule of Object.values(limitRules)) {
      for (const text of [rule.basis, rule.from.en, rule.from.nb, rule.counts.en, rule.counts.nb]) expect(text).not.toBe('');
    }
  });
});

function workingDays(from: Day, to: Day): number {
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) count += isWorkingDay('england', day) ? 1 : 0;
  return count;
}
