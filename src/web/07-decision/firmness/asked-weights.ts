import type { Language } from '#value/text';
import { firmnessText as t } from './text.ts';

/** Weights that a reader asked about in the address: as typed, as numbers where all of them are, and what is wrong. */
export type AskedWeights = {
  readonly typed: Readonly<Record<string, string>>;
  /** By criterion, any sum above 0; `null` where nothing was asked or something is wrong. */
  readonly weights: Readonly<Record<string, number>> | null;
  /** By criterion; the empty key is about all of them. */
  readonly problems: Readonly<Record<string, string>>;
};

/** The name of a criterion's weight in the address. */
export function weightName(criterion: string): string {
  return `w.${criterion}`;
}

/** Reads `w.CRITERION` for every criterion; a point or a comma starts the decimals. */
export function readAskedWeights(search: URLSearchParams, criteria: readonly string[], language: Language): AskedWeights {
  if (!criteria.some((id) => search.has(weightName(id)))) return { typed: {}, weights: null, problems: {} };
  const typed = Object.fromEntries(criteria.map((id) => [id, (search.get(weightName(id)) ?? '').slice(0, 20)]));
  const read = criteria.map((id) => [id, numberIn(typed[id] ?? '')] as const);
  const wrong = read.flatMap(([id, weight]) => (weight === null ? [[id, t.weightWrong[language]] as const] : []));
  if (wrong.length > 0) return { typed, weights: null, problems: Object.fromEntries(wrong) };
  const weights = Object.fromEntries(read.map(([id, weight]) => [id, weight ?? 0]));
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  return sum > 0 ? { typed, weights, problems: {} } : { typed, weights: null, problems: { '': t.weightsZero[language] } };
}

function numberIn(text: string): number | null {
  const clean = text.trim().replace(',', '.');
  const value = Number(clean);
  return /^\d{1,3}(\.\d{0,6})?$/.test(clean) && value <= 100 ? value : null;
}
