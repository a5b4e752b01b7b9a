import { localTime, epochMillis, repeatedHour, type Instant, type Zone } from '#value/instant';
import type { Day } from '#value/day';
import type { Currency, Money, Vat } from '#value/money';
import type { Language, Text } from '#value/text';
import { localeOf, say } from './say.ts';

// Intl finds the digits; the signs between them are set here, because group signs differ between ICU versions (U+00A0, U+202F).
const groupSign = { en: ',', nb: '\u00a0' } as const;
const decimalSign = { en: '.', nb: ',' } as const;
const formatters = new Map<string, Intl.NumberFormat>();
const dateFormatters = new Map<string, Intl.DateTimeFormat>();
const listFormatters = new Map<string, Intl.ListFormat>();

type Decimals = { readonly least: number; readonly most: number };

/** A number with group and decimal signs, at most `most` decimals (default 2), at least `least` (default 0). */
export function formatNumber(value: number, language: Language, decimals: Partial<Decimals> = {}): string {
  const least = decimals.least ?? 0;
  const most = Math.max(least, decimals.most ?? 2);
  const key = `${language}|${least}|${most}`;
  const options = { minimumFractionDigits: least, maximumFractionDigits: most };
  const formatter = formatters.get(key) ?? new Intl.NumberFormat(localeOf[language], options);
  formatters.set(key, formatter);
  return formatter
    .formatToParts(value)
    .map((part) => {
      if (part.type === 'group') return groupSign[language];
      if (part.type === 'decimal') return decimalSign[language];
      return part.type === 'minusSign' ? '\u2212' : part.value;
    })
    .join('');
}

/** Exact amount: `kr 1 234 567`, `£1,234,567.50`. Decimals only where there are øre or pence. */
export function formatMoney(money: Money, language: Language): string {
  const decimals = money.minor % 100 === 0 ? 0 : 2;
  return withSign(formatNumber(Math.abs(money.minor) / 100, language, { least: decimals, most: decimals }), money, language);
}

/** The amount as one says it: `2,1 millioner kroner`, `£2.1 million`. At most two decimals of a million; smaller amounts are exact. */
export function formatMoneyInWords(money: Money, language: Language): string {
  const major = Math.abs(money.minor) / 100;
  const scale = scales.find((entry) => major >= entry.size);
  if (!scale)
    return language === 'nb'
      ? `${signOf(money)}${formatNumber(major, 'nb')}\u00a0${inNorwegian[money.currency]}`
      : formatMoney(money, 'en');
  const count = formatNumber(major / scale.size, language);
  if (language === 'en') return withSign(`${count}\u00a0${scale.en}`, money, 'en');
  return `${signOf(money)}${count}\u00a0${count === '1' ? scale.nb : scale.nbMany} ${inNorwegian[money.currency]}`;
}

const scales = [
  { size: 1_000_000_000, en: 'billion', nb: 'milliard', nbMany: 'milliarder' },
  { size: 1_000_000, en: 'million', nb: 'million', nbMany: 'millioner' },
] as const;
const inNorwegian = { NOK: 'kroner', GBP: 'pund' } as const satisfies Record<Currency, string>;

function signOf(money: Money): string {
  return money.minor < 0 ? '\u2212' : '';
}

function withSign(digits: string, money: Money, language: Language): string {
  const gap = language === 'nb' ? '\u00a0' : '';
  if (money.currency === 'GBP') return `${signOf(money)}£${gap}${digits}`;
  return language === 'nb' ? `${signOf(money)}kr\u00a0${digits}` : `${signOf(money)}NOK\u00a0${digits}`;
}

const vatWords: Readonly<Record<Vat, Text>> = {
  excluded: { en: 'excluding VAT', nb: 'uten merverdiavgift' },
  included: { en: 'including VAT', nb: 'med merverdiavgift' },
  none: { en: 'no VAT applies', nb: 'ikke merverdiavgiftspliktig' },
  unknown: { en: 'VAT not settled', nb: 'merverdiavgift ikke avklart' },
};

/** Whether the amount contains VAT, in words. */
export function formatVat(vat: Vat, language: Language): string {
  return vatWords[vat][language];
}

/** Exact amount and its VAT: `£1,234,567, excluding VAT`. */
export function formatMoneyWithVat(money: Money, language: Language): string {
  return `${formatMoney(money, language)}, ${formatVat(money.vat, language)}`;
}

/** A share (0–1) as per cent without its base; use `formatShare` wherever the base is known. */
export function formatPercent(share: number, language: Language, mostDecimals = 0): string {
  return `${formatNumber(share * 100, language, { most: mostDecimals })}${language === 'nb' ? '\u00a0%' : '%'}`;
}

/** `12 of 40 (30%)`: a per cent never stands without its base. What rounds to none or all of them says so. */
export function formatShare(part: number, whole: number, language: Language): string {
  const counts = say({ en: '{part} of {whole}', nb: '{part} av {whole}' }, language, {
    part: formatNumber(part, language),
    whole: formatNumber(whole, language),
  });
  if (whole === 0) return counts;
  const share = part / whole;
  if (share > 0 && share < 0.005) return `${counts} (${say({ en: 'under 1%', nb: 'under 1\u00a0%' }, language)})`;
  if (share < 1 && share >= 0.995) return `${counts} (${say({ en: 'over 99%', nb: 'over 99\u00a0%' }, language)})`;
  return `${counts} (${formatPercent(share, language)})`;
}

/** `A, B and C` / `A, B og C`. */
export function formatList(items: readonly string[], language: Language): string {
  return listed(items, language, 'conjunction');
}

/** `A, B or C` / `A, B eller C`. */
export function formatAlternatives(items: readonly string[], language: Language): string {
  return listed(items, language, 'disjunction');
}

function listed(items: readonly string[], language: Language, type: 'conjunction' | 'disjunction'): string {
  const key = `${language}|${type}`;
  const formatter = listFormatters.get(key) ?? new Intl.ListFormat(localeOf[language], { type });
  listFormatters.set(key, formatter);
  return formatter.format(items);
}

/** A file size a person can compare with a limit: `20 MB`, `640 kB`. Decimal units, as file managers show them. */
export function formatBytes(bytes: number, language: Language): string {
  if (bytes >= 1_000_000) return `${formatNumber(bytes / 1_000_000, language, { most: 1 })}\u00a0MB`;
  return `${formatNumber(Math.max(1, Math.round(bytes / 1000)), language)}\u00a0kB`;
}

/** `11 March 2027` / `11. mars 2027`. */
export function formatDay(day: Day, language: Language): string {
  const { date, month, year } = dayWords(day, language);
  return `${date}${language === 'nb' ? '.' : ''} ${month} ${year}`;
}

/** `Thursday 11 March 2027` / `torsdag 11. mars 2027`: deadlines always name the weekday. */
export function formatDayWithWeekday(day: Day, language: Language): string {
  return `${dayWords(day, language).weekday} ${formatDay(day, language)}`;
}

/** A part of a date (taken as UTC) in words. A formatter costs a thousand times what it does, and memory outside the heap: each is made once. */
export function dateWord(
  date: Date,
  language: Language,
  options: Readonly<Pick<Intl.DateTimeFormatOptions, 'weekday' | 'month' | 'year'>>,
): string {
  const key = `${language}|${options.weekday ?? ''}|${options.month ?? ''}|${options.year ?? ''}`;
  const formatter = dateFormatters.get(key) ?? new Intl.DateTimeFormat(localeOf[language], { ...options, timeZone: 'UTC' });
  dateFormatters.set(key, formatter);
  return formatter.format(date);
}

type DayWords = { readonly weekday: string; readonly date: string; readonly month: string; readonly year: string };

function dayWords(day: Day, language: Language): DayWords {
  const date = new Date(`${day}T00:00:00Z`);
  return {
    weekday: dateWord(date, language, { weekday: 'long' }),
    month: dateWord(date, language, { month: 'long' }),
    date: String(date.getUTCDate()),
    year: String(date.getUTCFullYear()),
  };
}

const zoneWords: Readonly<Record<Zone, Text>> = {
  'Europe/Oslo': { en: 'Norwegian time', nb: 'norsk tid' },
  'Europe/London': { en: 'UK time', nb: 'britisk tid' },
};

/** The zone in words: `norsk tid`, `UK time`. */
export function formatZone(zone: Zone, language: Language): string {
  return zoneWords[zone][language];
}

const repeatedWords: Readonly<Record<Zone, Readonly<Record<'first' | 'second', Text>>>> = {
  'Europe/Oslo': {
    first: { en: 'Norwegian summer time', nb: 'norsk sommertid' },
    second: { en: 'Norwegian winter time', nb: 'norsk vintertid' },
  },
  'Europe/London': {
    first: { en: 'UK summer time', nb: 'britisk sommertid' },
    second: { en: 'UK winter time', nb: 'britisk vintertid' },
  },
};

/** The zone in words at a moment: where the clock shows the same time twice, also which of the two it is. */
function zoneAt(instant: Instant, zone: Zone, language: Language): string {
  const repeated = repeatedHour(instant, zone);
  return repeated ? repeatedWords[zone][repeated][language] : formatZone(zone, language);
}

/** The clock alone, without zone: `1pm`, `4:42pm`, `midday`, `kl. 13.00`. */
export function formatClock(instant: Instant, zone: Zone, language: Language): string {
  const [hours = '00', minutes = '00'] = localTime(instant, zone).time.split(':');
  if (language === 'nb') return `kl.\u00a0${hours}.${minutes}`;
  if (minutes === '00' && hours === '12') return 'midday';
  if (minutes === '00' && hours === '00') return 'midnight (start of the day)';
  const hour = Number(hours) % 12 || 12;
  return `${hour}${minutes === '00' ? '' : `:${minutes}`}${Number(hours) < 12 ? 'am' : 'pm'}`;
}

/** `Thursday 11 March 2027 at 1pm Norwegian time` / `torsdag 11. mars 2027 kl. 13.00 norsk tid`. */
export function formatInstant(instant: Instant, zone: Zone, language: Language): string {
  const at = language === 'en' ? ' at ' : ' ';
  const day = formatDayWithWeekday(localTime(instant, zone).day, language);
  return `${day}${at}${formatClock(instant, zone, language)} ${zoneAt(instant, zone, language)}`;
}

/** The same instant on the clock of the other country, for those across the border: `midday UK time`. */
export function formatOtherZone(instant: Instant, zone: Zone, language: Language): string {
  const other = zone === 'Europe/Oslo' ? 'Europe/London' : 'Europe/Oslo';
  const sameDay = localTime(instant, other).day === localTime(instant, zone).day;
  return sameDay ? `${formatClock(instant, other, language)} ${zoneAt(instant, other, language)}` : formatInstant(instant, other, language);
}

/** To the second, 24-hour clock, for receipts: `Wednesday 10 March 2027 at 16:42:07 Norwegian time`. */
export function formatInstantToSecond(instant: Instant, zone: Zone, language: Language): string {
  return toParts(instant, zone, { language, fraction: '' });
}

/** To the millisecond, where less than a second decides: `… at 13:00:00.214 Norwegian time`, `… kl. 13.00.00,214 norsk tid`. */
export function formatInstantToMillisecond(instant: Instant, zone: Zone, language: Language): string {
  const millis = String(epochMillis(instant) % 1000).padStart(3, '0');
  return toParts(instant, zone, { language, fraction: `${decimalSign[language]}${millis}` });
}

/** Two moments written alike: to the second, or to the millisecond when less than a second lies between them. */
export function formatBeside(
  instant: Instant,
  other: Instant,
  { zone, language }: { readonly zone: Zone; readonly language: Language },
): string {
  const close = Math.abs(epochMillis(instant) - epochMillis(other)) < 1000;
  return close ? formatInstantToMillisecond(instant, zone, language) : formatInstantToSecond(instant, zone, language);
}

/** The clock to the second, without day and zone: `16:42:07`, `16.42.07`. */
export function formatClockToSecond(instant: Instant, zone: Zone, language: Language): string {
  const { time } = localTime(instant, zone);
  return language === 'en' ? time : time.replaceAll(':', '.');
}

function toParts(instant: Instant, zone: Zone, { language, fraction }: { readonly language: Language; readonly fraction: string }): string {
  const digits = `${formatClockToSecond(instant, zone, language)}${fraction}`;
  const clock = language === 'en' ? `at ${digits}` : `kl.\u00a0${digits}`;
  return `${formatDayWithWeekday(localTime(instant, zone).day, language)} ${clock} ${zoneAt(instant, zone, language)}`;
}

/** Time left until a deadline, two largest units, rounded down: `2 days 3 hours left`. At or after it: `The deadline has passed`. */
export function formatRemaining(from: Instant, to: Instant, language: Language): string {
  const minutes = Math.floor((epochMillis(to) - epochMillis(from)) / 60_000);
  if (epochMillis(to) <= epochMillis(from)) return say({ en: 'The deadline has passed', nb: 'Fristen er ute' }, language);
  if (minutes < 1) return say({ en: 'Less than a minute left', nb: 'Under ett minutt igjen' }, language);
  const units = { days: Math.floor(minutes / 1440), hours: Math.floor(minutes / 60) % 24, minutes: minutes % 60 };
  const shown = remainingWords.filter(({ key }) => units[key] > 0 && !(key === 'minutes' && units.days > 0));
  const words = shown.map(({ key, text }) => say(text, language, { n: units[key] })).slice(0, 2);
  return `${words.join(language === 'nb' ? ' og ' : ' ')}${language === 'nb' ? ' igjen' : ' left'}`;
}

const remainingWords = [
  { key: 'days', text: { en: '{n, plural, one {# day} other {# days}}', nb: '{n, plural, one {# dag} other {# dager}}' } },
  { key: 'hours', text: { en: '{n, plural, one {# hour} other {# hours}}', nb: '{n, plural, one {# time} other {# timer}}' } },
  { key: 'minutes', text: { en: '{n, plural, one {# minute} other {# minutes}}', nb: '{n, plural, one {# minutt} other {# minutter}}' } },
] as const;
