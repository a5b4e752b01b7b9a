import type { Call } from '#call';
import type { Fields } from '#field/field';
import { answerFields } from '#submission/fields';
import { confirmationFields } from '#submission/confirmation';
import { knownProviderFields } from '#submission/known-provider-fields';

/** What is written down about a provider: the call's own questions, its price, and whether it meets what is required. */
export function recordFields({ questions, requirements }: Pick<Call, 'questions' | 'requirements'>): Fields {
  return { ...answerFields(questions), price: knownProviderFields.price, ...said(confirmationFields(requirements, [], 'whole')) };
}

/** The body says of another what providers elsewhere say of themselves. */
function said(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      field.kind === 'choice'
        ? {
            ...field,
            missing: { en: 'Say whether it meets the requirement', nb: 'Si om den oppfyller kravet' },
            options: [
              { value: 'yes', label: { en: 'It meets this', nb: 'Den oppfyller kravet' } },
              { value: 'no', label: { en: 'It does not meet it', nb: 'Den oppfyller det ikke' } },
            ],
          }
        : field,
    ]),
  );
}
