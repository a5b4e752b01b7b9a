import type { Phase } from '#lifecycle';
import type { Jurisdiction } from './gate.ts';
import { lateMistakes } from './mistakes-late.ts';
import { mistakes, type Mistake } from './mistakes.ts';

/** Every mistake of the source, 1–24. */
export const allMistakes: readonly Mistake[] = [...mistakes, ...lateMistakes];

/** The mistakes that are made in a phase under a country's law, in the order of the source. */
export function mistakesAt(phase: Phase, jurisdiction: Jurisdiction): readonly Mistake[] {
  return allMistakes.filter(({ at, jurisdiction: whose }) => at.includes(phase) && (whose === 'both' || whose === jurisdiction));
}
