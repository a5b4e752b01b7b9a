import { catalogue, type Fields, type LongTextField, type Values } from '#field/field';
import type { Question } from '#call/fields';
import type { ProcedureKind } from '#call/procedures';
import { questionList } from '#call/list-fields';
import type { Text } from '#value/text';

/** What every submission contains besides the answers to the buyer's own questions. */
export const submissionFields = catalogue({
  approach: {
    kind: 'choice',
    label: { en: 'What kind of proposal is it', nb: 'Hva slags forslag er det' },
    hint: { en: 'It says something about the proposal, not about you.', nb: 'Det sier noe om forslaget, ikke om dere.' },
    missing: { en: 'Select what kind of proposal it is', nb: 'Velg hva slags forslag det er' },
    options: [
      {
        value: 'scout',
        label: { en: 'Scout: a new solution to a need nobody meets', nb: 'Sporhund: en ny løsning på et behov ingen dekker' },
      },
      {
        value: 'challenger',
        label: {
          en: 'Challenger: a new solution to a task already bought',
          nb: 'Utfordrer: en ny løsning på en oppgave som allerede kjøpes',
        },
      },
      { value: 'includer', label: { en: 'Includer: jobs for people outside work', nb: 'Innsluser: arbeid til folk som står utenfor' } },
      { value: 'other', label: { en: 'None of these', nb: 'Ingen av disse' } },
    ],
    store: 'envelope',
    required: 'act',
    visible: 'sealed',
  },
  price: {
    kind: 'money',
    label: { en: 'Price for the whole period', nb: 'Pris for hele perioden' },
    hint: { en: 'One sum. It is sealed together with the answers.', nb: 'Én sum. Den blir forseglet sammen med svarene.' },
    missing: { en: 'Enter the price', nb: 'Skriv prisen' },
    minMinor: 1,
    store: 'envelope',
    required: 'act',
    visible: 'sealed',
  },
});

/** The same in the words of a kind of call: who applies for a grant names no price. */
export function submissionFieldsOf(kind: ProcedureKind): typeof submissionFields {
  if (kind !== 'fundRound') return submissionFields;
  // The same field as before: only its words differ from those that the type quotes.
  return { ...submissionFields, price: { ...submissionFields.price, ...amountWords } as unknown as typeof submissionFields.price };
}

const amountWords: Readonly<Record<'label' | 'hint' | 'missing', Text>> = {
  label: { en: 'Amount you apply for', nb: 'Beløpet dere søker om' },
  hint: {
    en: 'One sum for the whole period. It is sealed together with the answers, and gives no points.',
    nb: 'Én sum for hele perioden. Den blir forseglet sammen med svarene, og gir ingen poeng.',
  },
  missing: { en: 'Enter the amount you apply for', nb: 'Skriv beløpet dere søker om' },
};

export type SubmissionValues = Values<typeof submissionFields>;

/** The buyer's own questions as fields of the same kind as the built-in ones, named `answer-<question id>`. */
export function answerFields(questions: readonly Question[]): Fields {
  const fields: Record<string, LongTextField> = {};
  for (const question of questions) {
    const title = question.title ?? '';
    fields[answerName(question.id ?? '')] = {
      kind: 'longText',
      // A buyer's question exists in the language of the process; both readers see the same words.
      label: { en: title, nb: title },
      ...countsTowards(question),
      missing: { en: `Answer the question “${title}”`, nb: `Svar på spørsmålet «${title}»` },
      maxWords: question.maxWords ?? 500,
      store: 'answer',
      required: question.must === 'yes' ? 'act' : 'never',
      visible: 'sealed',
    };
  }
  return fields;
}

/** What the answer counts towards, as the buyer has said; nothing where nobody was asked. */
function countsTowards({ informs }: Question): { readonly hint?: Text } {
  const kind = questionList.of.informs.options.find(({ value }) => value === informs)?.label;
  if (!kind) return {};
  if (informs === 'background') return { hint: kind };
  return { hint: { en: `Counts towards: ${kind.en}`, nb: `Har betydning for: ${kind.nb}` } };
}

/** The name of the input that answers a question. */
export function answerName(questionId: string): string {
  return `answer-${questionId}`;
}
