import type { NeedValues } from '#need/fields';
import type { Language } from '#value/text';
import { formatNumber } from '../../text/format.ts';
import { say } from '../../text/say.ts';

const words = {
  measure: { en: '{title} ({unit}): today {baseline}, aim {target}', nb: '{title} ({unit}): i dag {baseline}, mål {target}' },
  unknown: { en: 'not known', nb: 'ikke kjent' },
} as const;

/** A measure of the need in one line: what, today's value and the aim. */
export function measureLine({ title, unit, baseline, target }: NeedValues['measures'][number], language: Language): string {
  const figure = (value: number | null) => (value === null ? words.unknown[language] : formatNumber(value, language, { most: 4 }));
  return say(words.measure, language, { title: title ?? '', unit: unit ?? '', baseline: figure(baseline), target: figure(target) });
}
