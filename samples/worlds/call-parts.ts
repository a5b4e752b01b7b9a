import type { CallValues } from '#call/fields';
import type { Money } from '#value/money';

/** Whole kroner without VAT, as Norwegian thresholds count. */
export function kroner(amount: number): Money {
  return { minor: amount * 100, currency: 'NOK', vat: 'excluded' };
}

/** Whole pounds. Health and welfare services of the sample are exempt from VAT (VAT Act 1994 Sch. 9 Group 7), so an amount has none. */
export function pounds(amount: number): Money {
  return { minor: amount * 100, currency: 'GBP', vat: 'none' };
}

/** The criteria of a call: kind, title, what is looked for, weight of 100. */
export function criteria(
  ...rows: readonly (readonly ['solution' | 'social' | 'experience' | 'price', string, string, number])[]
): CallValues['criteria'] {
  return rows.map(([kind, title, description, weight]) => ({ id: null, kind, title, description, weight }));
}

/** A question that must be answered. */
export function question(title: string, maxWords: number): CallValues['questions'][number] {
  return { id: null, title, maxWords, must: 'yes', promise: 'no' };
}

/** A question whose answer becomes a part of the agreement. */
export function promise(title: string, maxWords: number): CallValues['questions'][number] {
  return { ...question(title, maxWords), promise: 'yes' };
}
