import type { Call } from '#call';
import type { CallLot } from '#call/call-lot';
import type { Stage } from '#call/stages';
import type { Fields } from '#field/field';
import { confirmationFields } from '#submission/confirmation';
import { consortiumFields } from '#submission/consortium-fields';
import { answerFields, submissionFieldsOf, type submissionFields } from '#submission/fields';

type Asked = Pick<CallLot, 'kind' | 'questions'> & { readonly stage: Pick<Stage, 'price'> };

/** Everything a submission answers, in the order of the page: the kind of proposal, the buyer's questions, the price where one is asked. */
export function fieldsOf(call: Asked): Fields & Pick<typeof submissionFields, 'approach'> {
  const { approach, price } = submissionFieldsOf(call.kind);
  return { approach, ...answerFields(call.questions), ...(call.stage.price !== 'none' ? { price } : {}) };
}

type OwnFile = { readonly id: string; readonly name: string };

/** Everything that can be written or chosen in a submission: the requirements and who submits too. */
export function allFieldsOf(about: Asked & Pick<Call, 'requirements'> & { readonly files: readonly OwnFile[] }): Fields {
  return { ...consortiumFields, ...confirmationFields(about.requirements, about.files, 'whole'), ...fieldsOf(about) };
}
