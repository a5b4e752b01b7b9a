import { parseDay, type Day } from '#value/day';
import type { Currency, Money, Vat } from '#value/money';

/** How sure we are of a rule: `H` read in a source, `M` known from a secondary source, `L` unsure. */
export type Confidence = 'H' | 'M' | 'L';

/**
 * A figure of law with the time it applies to. Amounts are in major units, as the law prints them; `amountOf` gives minor units.
 * `validTo` is the last day it applies, `null` while no end is known. Rows of one id never overlap (tested).
 */
export type LawRow = {
  readonly id: string;
  readonly value: number;
  readonly unit: 'money' | 'percent' | 'days' | 'months';
  readonly currency?: Currency;
  readonly vat?: Vat;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly basis: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly checkedOn: Day;
};

/** The row of `id` that applies on `day`, or `null` when none does. */
export function rowOn(rows: readonly LawRow[], id: string, day: Day): LawRow | null {
  return rows.find((row) => row.id === id && row.validFrom <= day && (row.validTo === null || day <= row.validTo)) ?? null;
}

/** True for confidence M or L: wherever the figure is used it is shown as "unverified". */
export function isUnverified(entry: { readonly confidence: Confidence }): boolean {
  return entry.confidence !== 'H';
}

/** The amount of a money row in minor units; `null` for rows of other units or without currency and VAT state. */
export function amountOf(row: LawRow): Money | null {
  if (row.unit !== 'money' || row.currency === undefined || row.vat === undefined) return null;
  return { minor: Math.round(row.value * 100), currency: row.currency, vat: row.vat };
}

/** A day written out in the law tables. Throws on a day that does not exist: the table is wrong, not the input. */
export function lawDay(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`not a day of the calendar: ${text}`);
  return day;
}

/** The day on which all tables of this folder were last read against their sources. */
export const checkedOn: Day = lawDay('2026-11-22');
