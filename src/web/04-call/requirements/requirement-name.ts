import { callFields, type Requirement } from '#call/fields';
import type { Language } from '#value/text';
import { say } from '../../text/say.ts';
import { requirementsText } from './text.ts';

/** A requirement in a sentence: its place on the list and its kind, because its own words are long. `Requirement 2 (references)`. */
export function requirementName({ kind }: Pick<Requirement, 'kind'>, place: number, language: Language): string {
  const label = callFields.requirements.of.kind.options.find((option) => option.value === (kind ?? 'other'))?.label[language] ?? '';
  return say(requirementsText.name, language, { number: place + 1, kind: label.toLocaleLowerCase(language) });
}
