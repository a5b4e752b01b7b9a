import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochMillis, instantOf, type Instant } from '#value/instant';
import { parseDay } from '#value/day';
import { parseAmount, type Money } from '#value/money';
import * as format from './format.ts';
import { say } from './say.ts';

const day = parseDay('2027-03-11');
const at = (text: string): Instant => instantOf(epochMillis(text as Instant)); // normalised by instantOf
const closing = at('2027-03-11T12:00:00.000Z');
const kroner = (minor: number): Money => ({ minor, currency: 'NOK', vat: 'excluded' });
const pounds = (minor: number): Money => ({ minor, currency: 'GBP', vat: 'included' });
/** Spaces that do not break, made visible. */
const seen = (text: string): string => text.replaceAll('\u00a0', '_');

describe('amounts', () => {
  test('an exact amount has the signs of the reader’s language', () => {
    expect(seen(format.formatMoney(kroner(123_456_700), 'nb'))).toBe('kr_1_234_567');
    expect(seen(format.formatMoney(kroner(123_456_750), 'nb'))).toBe('kr_1_234_567,50');
    expect(seen(format.formatMoney(kroner(123_456_700), 'en'))).toBe('NOK_1,234,567');
    expect(format.formatMoney(pounds(123_456_700), 'en')).toBe('£1,234,567');
    expect(format.formatMoney(pounds(-5), 'en')).toBe('−£0.05');
    expect(seen(format.formatMoney(pounds(123_456_700), 'nb'))).toBe('£_1_234_567');
  });

  test('an amount in words says millions and milliards as one says them', () => {
    expect(seen(format.formatMoneyInWords(kroner(210_000_000), 'nb'))).toBe('2,1_millioner kroner');
    expect(seen(format.formatMoneyInWords(kroner(100_000_000), 'nb'))).toBe('1_million kroner');
    expect(seen(format.formatMoneyInWords(kroner(120_000_000_000), 'nb'))).toBe('1,2_milliarder kroner');
    expect(seen(format.formatMoneyInWords(kroner(45_000_000), 'nb'))).toBe('450_000_kroner');
    expect(seen(format.formatMoneyInWords(kroner(210_000_000), 'en'))).toBe('NOK_2.1_million');
    expect(seen(format.formatMoneyInWords(pounds(210_000_000), 'en'))).toBe('£2.1_million');
    expect(seen(format.formatMoneyInWords(pounds(198_000_000), 'en'))).toBe('£1.98_million');
    expect(format.formatMoneyInWords(pounds(99_999_900), 'en')).toBe('£999,999');
    expect(seen(format.formatMoneyInWords(pounds(210_000_000), 'nb'))).toBe('2,1_millioner pund');
  });

  test('VAT is told in words', () => {
    expect(format.formatMoneyWithVat(pounds(100), 'en')).toBe('£1, including VAT');
    expect(seen(format.formatMoneyWithVat(kroner(100), 'nb'))).toBe('kr_1, uten merverdiavgift');
  });

  test('what is shown can be typed back and gives the same amount', () => {
    assert(
      property(integer({ min: -1e14, max: 1e14 }), constantFrom('en' as const, 'nb' as const), (minor, language) => {
        expect(parseAmount(format.formatMoney(kroner(minor), language), language)).toEqual({ ok: true, value: minor === 0 ? 0 : minor });
      }),
    );
  });
});

describe('numbers', () => {
  test('groups and decimals follow the language', () => {
    expect(seen(format.formatNumber(1234567.5, 'nb'))).toBe('1_234_567,5');
    expect(format.formatNumber(1234567.5, 'en')).toBe('1,234,567.5');
    expect(format.formatNumber(-0.014, 'en', { least: 3, most: 3 })).toBe('−0.014');
    expect(format.formatNumber(4.4, 'nb', { least: 2 })).toBe('4,40');
  });

  test('a per cent comes with its base', () => {
    expect(format.formatShare(12, 40, 'en')).toBe('12 of 40 (30%)');
    expect(seen(format.formatShare(12, 40, 'nb'))).toBe('12 av 40 (30_%)');
    expect(format.formatShare(0, 0, 'en')).toBe('0 of 0');
  });

  test('a few are never called none, and nearly all never all', () => {
    expect(format.formatShare(1, 1000, 'en')).toBe('1 of 1,000 (under 1%)');
    expect(format.formatShare(999, 1000, 'en')).toBe('999 of 1,000 (over 99%)');
    expect(format.formatShare(0, 40, 'en')).toBe('0 of 40 (0%)');
    expect(format.formatShare(40, 40, 'en')).toBe('40 of 40 (100%)');
  });

  test('lists and sizes read as words', () => {
    expect(format.formatList(['A', 'B', 'C'], 'en')).toBe('A, B and C');
    expect(format.formatList(['A', 'B', 'C'], 'nb')).toBe('A, B og C');
    expect(seen(format.formatBytes(20_000_000, 'en'))).toBe('20_MB');
    expect(seen(format.formatBytes(1_950_000, 'nb'))).toBe('2_MB');
    expect(seen(format.formatBytes(12, 'nb'))).toBe('1_kB');
  });
});

describe('days and times', () => {
  test('a day is written out, with its weekday where it matters', () => {
    if (!day) throw new Error('the day exists');
    expect(format.formatDay(day, 'en')).toBe('11 March 2027');
    expect(format.formatDay(day, 'nb')).toBe('11. mars 2027');
    expect(format.formatDayWithWeekday(day, 'en')).toBe('Thursday 11 March 2027');
    expect(format.formatDayWithWeekday(day, 'nb')).toBe('torsdag 11. mars 2027');
  });

  test('a time names its zone in words', () => {
    expect(format.formatInstant(closing, 'Europe/Oslo', 'en')).toBe('Thursday 11 March 2027 at 1pm Norwegian time');
    expect(seen(format.formatInstant(closing, 'Europe/Oslo', 'nb'))).toBe('torsdag 11. mars 2027 kl._13.00 norsk tid');
    expect(format.formatInstant(closing, 'Europe/London', 'en')).toBe('Thursday 11 March 2027 at midday UK time');
    expect(format.formatInstant(at('2027-03-10T15:42:07.000Z'), 'Europe/Oslo', 'en')).toBe(
      'Wednesday 10 March 2027 at 4:42pm Norwegian time',
    );
    expect(format.formatInstant(at('2027-03-11T00:00:00.000Z'), 'Europe/London', 'en')).toBe(
      'Thursday 11 March 2027 at midnight (start of the day) UK time',
    );
    expect(format.formatInstant(at('2027-03-11T00:05:00.000Z'), 'Europe/London', 'en')).toBe('Thursday 11 March 2027 at 12:05am UK time');
  });

  test('across the border the other clock is told, and the day where it differs', () => {
    expect(format.formatOtherZone(closing, 'Europe/Oslo', 'en')).toBe('midday UK time');
    expect(format.formatOtherZone(at('2027-03-10T23:30:00.000Z'), 'Europe/London', 'en')).toBe(
      'Thursday 11 March 2027 at 12:30am Norwegian time',
    );
  });

  test('a receipt tells the second on a 24-hour clock', () => {
    const received = at('2027-03-10T15:42:07.000Z');
    expect(format.formatInstantToSecond(received, 'Europe/Oslo', 'en')).toBe('Wednesday 10 March 2027 at 16:42:07 Norwegian time');
    expect(seen(format.formatInstantToSecond(received, 'Europe/Oslo', 'nb'))).toBe('onsdag 10. mars 2027 kl._16.42.07 norsk tid');
  });

  test('summer time moves the clock and not the instant', () => {
    expect(format.formatClock(at('2027-06-01T11:00:00.000Z'), 'Europe/Oslo', 'nb')).toBe('kl.\u00a013.00');
  });
});

describe('the hour that the autumn shows twice', () => {
  const first = at('2026-10-25T00:30:00.000Z');
  const second = at('2026-10-25T01:30:00.000Z');

  test('says which of the two it is, in both countries and languages; the hour after it says nothing', () => {
    expect(format.formatInstant(first, 'Europe/Oslo', 'nb')).toBe('søndag 25. oktober 2026 kl.\u00a002.30 norsk sommertid');
    expect(format.formatInstant(second, 'Europe/Oslo', 'nb')).toBe('søndag 25. oktober 2026 kl.\u00a002.30 norsk vintertid');
    expect(format.formatInstant(second, 'Europe/London', 'en')).toBe('Sunday 25 October 2026 at 1:30am UK winter time');
    expect(format.formatInstantToSecond(first, 'Europe/London', 'en')).toBe('Sunday 25 October 2026 at 01:30:00 UK summer time');
    expect(format.formatInstant(at('2026-10-25T02:30:00.000Z'), 'Europe/Oslo', 'nb')).toBe(
      'søndag 25. oktober 2026 kl.\u00a003.30 norsk tid',
    );
  });

  test('a thousandth of a second is written where it decides', () => {
    expect(format.formatInstantToMillisecond(at('2027-03-11T12:00:00.004Z'), 'Europe/Oslo', 'nb')).toBe(
      'torsdag 11. mars 2027 kl.\u00a013.00.00,004 norsk tid',
    );
    expect(format.formatInstantToMillisecond(at('2027-03-11T12:00:00.214Z'), 'Europe/London', 'en')).toBe(
      'Thursday 11 March 2027 at 12:00:00.214 UK time',
    );
  });
});

const left = (from: string, language: 'en' | 'nb'): string => format.formatRemaining(at(from), closing, language);

describe('time left', () => {
  test('the two largest units are told, rounded down', () => {
    expect(left('2027-03-09T09:00:00.000Z', 'en')).toBe('2 days 3 hours left');
    expect(left('2027-03-09T09:00:00.000Z', 'nb')).toBe('2 dager og 3 timer igjen');
    expect(left('2027-03-10T10:59:30.000Z', 'en')).toBe('1 day 1 hour left');
    expect(left('2027-03-11T10:39:00.000Z', 'en')).toBe('1 hour 21 minutes left');
    expect(left('2027-03-11T11:40:00.000Z', 'nb')).toBe('20 minutter igjen');
    expect(left('2027-03-11T11:59:20.000Z', 'en')).toBe('Less than a minute left');
  });

  test('at the deadline itself nothing is left', () => {
    expect(left('2027-03-11T12:00:00.000Z', 'en')).toBe('The deadline has passed');
    expect(left('2027-03-11T12:00:00.001Z', 'nb')).toBe('Fristen er ute');
  });
});

describe('messages', () => {
  const things = { en: '{n, plural, one {# thing} other {# things}} for {who}', nb: '{n, plural, one {# ting} other {# ting}} til {who}' };

  test('plurals and names are filled in', () => {
    expect(say(things, 'en', { n: 1, who: 'Kari' })).toBe('1 thing for Kari');
    expect(say(things, 'nb', { n: 2, who: 'Kari' })).toBe('2 ting til Kari');
  });

  test('a value that is not given is a defect', () => {
    expect(() => say(things, 'en', { n: 1 })).toThrow();
  });

  test('a message without variables is left as it is', () => {
    expect(say({ en: 'Don’t', nb: 'Ikke' }, 'en')).toBe('Don’t');
  });
});
