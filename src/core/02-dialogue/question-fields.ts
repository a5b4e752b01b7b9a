import { catalogue, type Values } from '#field/field';

/** A question about a need, as somebody asks it before there is a call. It lies under the instance key until it is answered, and is erased then. */
export const needQuestionFields = catalogue({
  needQuestion: {
    kind: 'longText',
    label: { en: 'Your question', nb: 'Spørsmålet ditt' },
    hint: {
      en: 'Question and answer are shown to everybody. Your name is not.',
      nb: 'Alle får se spørsmålet og svaret. Navnet ditt vises ikke.',
    },
    missing: { en: 'Write your question', nb: 'Skriv spørsmålet' },
    maxWords: 300,
    store: 'envelope',
    required: 'save',
    visible: 'sealed',
  },
});

/** A question about a need as it is published, with its answer. */
export const needReplyFields = catalogue({
  question: {
    kind: 'longText',
    label: { en: 'The question as everybody will read it', nb: 'Spørsmålet slik alle får lese det' },
    hint: {
      en: 'Remove whatever could show who asks: names, places, what they have done before. Keep the meaning.',
      nb: 'Fjern alt som kan vise hvem som spør: navn, steder, hva de har gjort før. Behold meningen.',
    },
    missing: { en: 'Write the question as everybody will read it', nb: 'Skriv spørsmålet slik alle får lese det' },
    maxWords: 300,
    store: 'column',
    required: 'save',
    visible: 'onNeedPublished',
  },
  answer: {
    kind: 'longText',
    label: { en: 'Answer', nb: 'Svar' },
    hint: {
      en: 'What you do not know yet, you can say so. Promise nothing about how you will buy.',
      nb: 'Det dere ikke vet ennå, kan dere si at dere ikke vet. Lov ingenting om hvordan dere skal kjøpe.',
    },
    missing: { en: 'Write the answer', nb: 'Skriv svaret' },
    maxWords: 600,
    store: 'column',
    required: 'save',
    visible: 'onNeedPublished',
  },
});

export type NeedReplyValues = Values<typeof needReplyFields>;
