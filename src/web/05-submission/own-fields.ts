import type { Call } from '#call';
import { answerFields, submissionFields } from '#submission/fields';

/** Everything a submission answers, in the order of the page: the kind of proposal, the buyer's questions, the price. */
export function fieldsOf(call: Pick<Call, 'questions'>) {
  const { approach, price } = submissionFields;
  return { approach, ...answerFields(call.questions), price };
}
