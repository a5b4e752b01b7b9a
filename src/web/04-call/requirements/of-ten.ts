import type { Language } from '#value/text';
import { formatNumber } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { requirementsText } from './text.ts';

/** A share as people say it: `7 of 10`, and at the ends in words. An assumption has no more digits than that. */
export function ofTen(share: number, language: Language): string {
  const t = requirementsText;
  if (share === 0) return t.none[language];
  if (share === 1) return t.every[language];
  if (share < 0.05) return t.few[language];
  if (share >= 0.95) return t.nearlyAll[language];
  return say(t.inTen, language, { count: Math.round(share * 10) });
}

/** A share as a count of hundred: `71`. What rounds to none or to all of them says so. */
export function ofHundred(share: number | null, language: Language): string {
  const t = requirementsText;
  if (share === null) return '–';
  if (share > 0 && share < 0.005) return t.underOne[language];
  if (share < 1 && share >= 0.995) return t.over99[language];
  return formatNumber(share * 100, language, { most: 0 });
}

/** A difference of two shares as a count of hundred with its sign: `−13.2`, `+4.0`. */
export function change(difference: number, language: Language): string {
  const rounded = Math.round(difference * 1000) / 10;
  const digits = formatNumber(Math.abs(rounded), language, { least: 1, most: 1 });
  return rounded > 0 ? `+${digits}` : rounded < 0 ? `\u2212${digits}` : digits;
}
