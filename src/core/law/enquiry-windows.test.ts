import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayIn, endOfDay, epochMillis, instantOf, type Instant, type Zone } from '#value/instant';
import { isWorkingDay } from './calendar.ts';
import { enquiryWindow, enquiryWindowRules } from './enquiry-windows.ts';

const at = (text: string): Instant => instantOf(Date.parse(text));
const oslo = (publishedAt: string, closesAt: string) =>
  enquiryWindow({ publishedAt: at(publishedAt), closesAt: at(closesAt), zone: 'Europe/Oslo' });

test('thirty days: questions for two thirds of the time, answers six days before the closing day', () => {
  const window = oslo('2026-06-01T07:00:00Z', '2026-07-01T11:00:00Z');
  expect(window.askUntil).toBe('2026-06-21T21:59:59.999Z');
  expect(window.answersBy).toBe('2026-06-25');
});

test('fifteen days: the buyer keeps two days to answer, although two thirds would leave none', () => {
  const window = oslo('2026-06-01T07:00:00Z', '2026-06-16T11:00:00Z');
  expect(window).toMatchObject({ askUntil: '2026-06-08T21:59:59.999Z', answersBy: '2026-06-10' });
});

test('answers are never due on a day on which nobody works: Whit Monday sends them to the Friday before', () => {
  expect(oslo('2026-05-01T07:00:00Z', '2026-05-31T10:00:00Z').answersBy).toBe('2026-05-22');
});

test('a call of two days has no days of its own for questions', () => {
  const window = oslo('2026-06-01T07:00:00Z', '2026-06-02T10:00:00Z');
  expect(window).toMatchObject({ askUntil: '2026-06-01T21:59:59.999Z', answersBy: '2026-06-02' });
  expect(oslo('2026-06-01T07:00:00Z', '2026-06-01T10:00:00Z').askUntil).toBe('2026-06-01T10:00:00.000Z');
});

test('a closing time that moves takes the window with it', () => {
  const before = oslo('2026-06-01T07:00:00Z', '2026-07-01T11:00:00Z');
  const after = oslo('2026-06-01T07:00:00Z', '2026-07-08T11:00:00Z');
  expect(after.askUntil > before.askUntil).toBe(true);
  expect(after.answersBy > before.answersBy).toBe(true);
});

test('a call that is published in the last instant of a day leaves time to ask all the same', () => {
  const publishedAt = instantOf(Date.parse('2029-12-31T23:59:59.999Z'));
  const closesAt = instantOf(Date.parse('2030-01-01T00:00:59.999Z'));
  expect(enquiryWindow({ publishedAt, closesAt, zone: 'Europe/London' })).toMatchObject({ askUntil: closesAt, answersBy: '2030-01-01' });
});

test('whatever the period: questions begin after publication, end by the closing time, and leave the days to answer that the rule says', () => {
  const period = fc.record({
    zone: fc.constantFrom<Zone>('Europe/Oslo', 'Europe/London'),
    from: fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2030-01-01') }),
    minutes: fc.integer({ min: 1, max: 400 * 24 * 60 }),
    atEndOfDay: fc.integer({ min: 0, max: 7 }).map((turn) => turn === 0),
  });
  fc.assert(
    fc.property(period, ({ zone, from, minutes, atEndOfDay }) => {
      const publishedAt = atEndOfDay ? endOfDay(zone, dayIn(zone, instantOf(from))) : instantOf(from);
      const closesAt = instantOf(epochMillis(publishedAt) + minutes * 60_000);
      const { askUntil, answersBy, rule } = enquiryWindow({ publishedAt, closesAt, zone });
      const days = [dayIn(zone, publishedAt), dayIn(zone, askUntil), answersBy, dayIn(zone, closesAt)];
      expect(askUntil > publishedAt && askUntil <= closesAt).toBe(true);
      expect(days).toEqual(days.toSorted());
      if (answersBy > dayIn(zone, instantOf(epochMillis(publishedAt) + 1)))
        expect(isWorkingDay(zone === 'Europe/Oslo' ? 'norway' : 'england', answersBy)).toBe(true);
      expect(rule.askShare <= 2 / 3).toBe(true);
    }),
  );
});

test('every row says where it comes from and that it is practice, not law', () => {
  expect(enquiryWindowRules.map(({ fromDays }) => fromDays)).toEqual([15, 6, 3, 0]);
  for (const rule of enquiryWindowRules) {
    expect(rule.basis).toContain('Good practice');
    expect(rule.why.en === rule.why.nb).toBe(false);
  }
});
