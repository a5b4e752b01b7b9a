import type { Jurisdiction } from './gate.ts';

/**
 * The edition of our tables of law, per country. Rows have their own days, so one edition answers for any day; a new edition is made when a
 * row is added, corrected or verified. `digest` is over every row and route of the country: a table that changes without a new edition fails
 * a test. A case keeps the edition and the day it was judged by.
 */
export type RuleSet = { readonly id: string; readonly digest: string };

export const ruleSets: Readonly<Record<Jurisdiction, RuleSet>> = {
  NO: { id: 'NO-2026.7', digest: '009c8bfbeff263df' },
  EN: { id: 'EN-2026.5', digest: '537b5d7cd9f8a705' },
};
