import { refused, ok, type Result } from './result.ts';
import type { Language } from './text.ts';

export const currencies = ['NOK', 'GBP'] as const;
export type Currency = (typeof currencies)[number];

/**
 * Whether the amount contains value added tax; `none` where the service is outside VAT; `unknown` where whoever stated it does not know, which is
 * an answer before a call and never in one.
 */
export const vatStates = ['excluded', 'included', 'none', 'unknown'] as const;
export type Vat = (typeof vatStates)[number];

/** An amount in integer minor units (øre, pence), with its currency and VAT stated. */
export type Money = { readonly minor: number; readonly currency: Currency; readonly vat: Vat };

/** The largest amount that stays exact in sums: 10 thousand milliard in minor units. */
export const largestMinor = 1_000_000_000_000_000;

export type AmountRefusal = { readonly code: 'notAnAmount' | 'tooManyDecimals' | 'amountTooLarge' };

/**
 * Minor units of an amount typed by a person: `1 234 567,50` (nb) or `1,234,567.50` (en), with or without a currency sign.
 * Refuses what is not a number, more than two decimals, and amounts above `largestMinor`. Never rounds.
 */
export function parseAmount(typed: string, language: Language): Result<number, AmountRefusal> {
  const plain = plainNumber(typed.replace(/kr|nok|gbp|£/gi, ''), language);
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain);
  if (!match) return refused({ code: 'notAnAmount' });
  const decimals = match[3] ?? '';
  if (decimals.length > 2) return refused({ code: 'tooManyDecimals' });
  const minor = Number(match[2]) * 100 + Number(decimals.padEnd(2, '0'));
  if (!Number.isSafeInteger(minor) || minor > largestMinor) return refused({ code: 'amountTooLarge' });
  return ok(match[1] ? -minor : minor);
}

/** The typed number with `.` as decimal sign and without group separators; not checked. */
export function plainNumber(typed: string, language: Language): string {
  const text = typed
    .trim()
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(/\u2212/g, '-');
  if (language === 'en') return text.replace(/,(?=\d{3}(\D|$))/g, '');
  // In Norwegian a full stop before groups of three is a group sign (1.234.567); a comma is the decimal sign.
  const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text);
  return (grouped ? text.replace(/\./g, '') : text).replace(',', '.');
}

/** Major units of an amount, exact to the two decimals of the minor unit (as JSON numbers in open data). */
export function majorUnits(minor: number): number {
  return minor / 100;
}
