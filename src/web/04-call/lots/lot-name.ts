import type { CallLot } from '#call/call-lot';
import type { Stage } from '#call/stages';
import type { Language } from '#value/text';

type Named = { readonly lotTitle: string | null; readonly stage: Pick<Stage, 'name'> | null };

/** What a lot is called among the others of its call: by its own name, its stage, or both. Empty where there is one lot in one stage. */
export function lotName({ lotTitle, stage }: Named, language: Language): string {
  return [...(lotTitle === null ? [] : [lotTitle]), ...(stage ? [stage.name[language]] : [])].join(', ');
}

/** The same of a lot as those who work on it have it. */
export function workedLotName(
  { divided, stages, stage, lot }: Pick<CallLot, 'divided' | 'stages' | 'stage' | 'lot'>,
  language: Language,
): string {
  return lotName({ lotTitle: divided ? (lot.title ?? '') : null, stage: stages > 1 ? stage : null }, language);
}

/** A heading with the lot that it is about, where there are several. */
export function titled(title: string, named: Named, language: Language): string {
  const name = lotName(named, language);
  return name === '' ? title : `${title}: ${name}`;
}
