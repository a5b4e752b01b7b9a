import type { Day } from '#value/day';
import { englishRows } from './thresholds-england.ts';
import { norwegianRows } from './thresholds-norway.ts';
import { rowOn, type LawRow } from './row.ts';

/** Every dated figure of law the product knows, both countries. Source of all: knowledge of 2026-11-22, row by row. */
export const thresholds: readonly LawRow[] = [...norwegianRows, ...englishRows];

/** The figure of `id` on `day`, or `null` when no row covers the day. */
export function thresholdOn(id: string, day: Day): LawRow | null {
  return rowOn(thresholds, id, day);
}
