import { addDays, addMonths, type Day } from '#value/day';
import type { Language } from '#value/text';
import { dateWord, formatDay } from '../text/format.ts';
import { say } from '../text/say.ts';
import { outcomeText } from './text.ts';

type Period = { readonly periodStart?: Day | null | undefined; readonly periodEnd?: Day | null | undefined };

/** A period in words: a whole calendar month by its name, anything else by its first and last day. `short` where room is scarce (charts). */
export function formatPeriod({ periodStart, periodEnd }: Period, language: Language, length: 'long' | 'short' = 'long'): string {
  if (!periodStart || !periodEnd) return outcomeText.noPeriod[language];
  const wholeMonth = periodStart.endsWith('-01') && periodEnd === addDays(addMonths(periodStart, 1), -1);
  if (wholeMonth || length === 'short') {
    const date = new Date(`${periodStart}T00:00:00Z`);
    return dateWord(date, language, { month: length, year: 'numeric' });
  }
  return say(outcomeText.fromTo, language, { start: formatDay(periodStart, language), end: formatDay(periodEnd, language) });
}

/** The month after the last period recorded; the first month from `start` where nothing is recorded yet. */
export function nextPeriod(recorded: readonly Period[], start: Day): { readonly periodStart: Day; readonly periodEnd: Day } {
  const lastEnd = recorded
    .flatMap(({ periodEnd }) => (periodEnd ? [periodEnd] : []))
    .sort()
    .at(-1);
  const periodStart = lastEnd ? addDays(lastEnd, 1) : start;
  return { periodStart, periodEnd: addDays(addMonths(periodStart, 1), -1) };
}
