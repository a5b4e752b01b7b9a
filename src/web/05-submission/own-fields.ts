import type { Call } from '#call';
import type { Fields } from '#field/field';
import { confirmationFields } from '#submission/confirmation';
import { consortiumFields } from '#submission/consortium-fields';
import { answerFields, submissionFields } from '#submission/fields';

/** Everything a submission answers, in the order of the page: the kind of proposal, the buyer's questions, the price. */
export function fieldsOf(call: Pick<Call, 'questions'>) {
  const { approach, price } = submissionFields;
  return { approach, ...answerFields(call.questions), price };
}

type OwnFile = { readonly id: string; readonly name: string };

/** Everything that can be written or chosen in a submission: the requirements and who submits too. */
export function allFieldsOf(about: Pick<Call, 'questions' | 'requirements'> & { readonly files: readonly OwnFile[] }): Fields {
  return { ...consortiumFields, ...confirmationFields(about.requirements, about.files, 'whole'), ...fieldsOf(about) };
}
