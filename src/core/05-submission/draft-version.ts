import { countWords } from '#field/read-form';
import { epochMillis, type Instant } from '#value/instant';
import { saysWho } from './consortium.ts';
import type { Envelope } from './submission.ts';

/** States of a draft written within so many milliseconds of the last one kept count as one session: five minutes. */
export const sessionMillis = 300_000;

/** So many earlier states of a draft are kept at most; the oldest go first. */
export const mostVersions = 100;

/** So many days after the decision earlier states are kept: longer than any time limit for a complaint that the product knows. */
export const keptDaysAfterDecision = 180;

/** Everything of a draft that a person wrote or chose, by the name of its input. Files are not among it. */
export function writtenValues({
  values,
  answers,
  confirmations,
  consortium,
}: Pick<Envelope, 'values' | 'answers' | 'confirmations' | 'consortium'>): Readonly<Record<string, unknown>> {
  return { ...values, ...answers, ...confirmations, ...(saysWho(consortium) ? consortium : {}) };
}

/** The names of the inputs whose value differs between two states; empty and never answered are the same. */
export function changedNames(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => JSON.stringify(filled(one[name])) !== JSON.stringify(filled(other[name])));
}

/**
 * Whether the state that a save replaces is kept. It is when nothing was kept yet, when it is the last one of a session or five minutes
 * younger than the last one kept, and always when the save takes something away: a value, or more than a quarter of a text.
 * `keptAt`: when the newest kept state was written; `null` when none is kept.
 */
export function keepsState(
  before: { readonly written: Readonly<Record<string, unknown>>; readonly writtenAt: Instant; readonly keptAt: Instant | null },
  after: { readonly written: Readonly<Record<string, unknown>>; readonly at: Instant },
): boolean {
  const changed = changedNames(before.written, after.written);
  if (changed.length === 0 || !Object.values(before.written).some((value) => filled(value) !== null)) return false;
  if (changed.some((name) => takesAway(before.written[name], after.written[name]))) return true;
  if (before.keptAt === null) return true;
  const written = epochMillis(before.writtenAt);
  return written - epochMillis(before.keptAt) >= sessionMillis || epochMillis(after.at) - written >= sessionMillis;
}

function takesAway(before: unknown, after: unknown): boolean {
  if (filled(before) === null) return false;
  if (typeof before !== 'string' || typeof after !== 'string') return true;
  return countWords(after) < countWords(before) * 0.75;
}

function filled(value: unknown): unknown {
  return value === undefined || value === '' ? null : value;
}
