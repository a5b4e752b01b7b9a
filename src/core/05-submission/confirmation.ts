import type { Requirement } from '#call/fields';
import type { ChoiceField, Fields, LongTextField } from '#field/field';
import type { Text } from '#value/text';

/** What was said of the requirements, by the names of `confirmationFields`. */
export type Confirmations = Readonly<Record<string, string | null>>;

/** A file of one's own that can be pointed to. */
type OwnFile = { readonly id: string; readonly name: string };

/** How far one requirement has come: confirmed, said not to be met, or nothing said yet. */
export type RequirementState = 'met' | 'notMet' | 'open';

/**
 * Each requirement of a call as fields: whether it is met (`meets-<id>`), how that is shown (`shown-<id>`), and which of one's own files
 * shows it (`file-<id>`, only where there are files). `naming`: whether the label of the latter two repeats the requirement, where they do not
 * stand under it.
 */
export function confirmationFields(requirements: readonly Requirement[], files: readonly OwnFile[], naming: 'short' | 'whole'): Fields {
  const fields: Record<string, Fields[string]> = {};
  for (const requirement of requirements) {
    const id = requirement.id ?? '';
    const title = requirement.title ?? '';
    const named = (label: Text): Text => (naming === 'short' ? label : { en: `${label.en}: ${title}`, nb: `${label.nb}: ${title}` });
    fields[meetsName(id)] = {
      kind: 'choice',
      // A buyer's requirement exists in the language of the process; both readers see the same words.
      label: { en: title, nb: title },
      ...(requirement.reason ? { hint: { en: requirement.reason, nb: requirement.reason } } : {}),
      missing: { en: `Say whether you meet the requirement “${title}”`, nb: `Si om dere oppfyller kravet «${title}»` },
      options: [
        { value: 'yes', label: { en: 'We meet this', nb: 'Vi oppfyller kravet' } },
        { value: 'no', label: { en: 'We do not meet it, or not yet', nb: 'Vi oppfyller det ikke, eller ikke ennå' } },
      ],
      store: 'envelope',
      required: 'act',
      visible: 'sealed',
    } satisfies ChoiceField;
    fields[shownName(id)] = {
      kind: 'longText',
      label: named({ en: 'What shows it', nb: 'Hva som viser det' }),
      hint: {
        en: 'For example a registration number, a contract, or who works for you.',
        nb: 'For eksempel et nummer i et register, en avtale eller hvem som er ansatt.',
      },
      maxWords: 80,
      store: 'envelope',
      required: 'never',
      visible: 'sealed',
    } satisfies LongTextField;
    if (files.length > 0) {
      fields[fileName(id)] = {
        kind: 'choice',
        label: named({ en: 'File that shows it', nb: 'Fil som viser det' }),
        options: files.map((file) => ({ value: file.id, label: { en: file.name, nb: file.name } })),
        store: 'envelope',
        required: 'never',
        visible: 'sealed',
      } satisfies ChoiceField;
    }
  }
  return fields;
}

/** What was said of one requirement. */
export function requirementState(requirement: Pick<Requirement, 'id'>, confirmations: Confirmations): RequirementState {
  const said = confirmations[meetsName(requirement.id ?? '')];
  return said === 'yes' ? 'met' : said === 'no' ? 'notMet' : 'open';
}

/** The name of the input that says whether a requirement is met. */
export function meetsName(requirementId: string): string {
  return `meets-${requirementId}`;
}

/** The name of the input that says what shows it. */
export function shownName(requirementId: string): string {
  return `shown-${requirementId}`;
}

/** The name of the input that points to a file. */
export function fileName(requirementId: string): string {
  return `file-${requirementId}`;
}
