import { catalogue, type Values } from '#field/field';

const shown = { visible: 'onNeedPublished' } as const;

/** What another body is asked for. */
export const joiningFields = catalogue({
  part: {
    ...shown,
    kind: 'choice',
    label: { en: 'What you ask of it', nb: 'Hva dere ber om' },
    missing: { en: 'Select what you ask of the body', nb: 'Velg hva dere ber virksomheten om' },
    options: [
      { value: 'buyer', label: { en: 'To buy together with us', nb: 'Å kjøpe sammen med oss' } },
      { value: 'payer', label: { en: 'To share the cost, because it gains', nb: 'Å være med og betale, fordi den tjener på det' } },
    ],
    store: 'column',
    required: 'save',
  },
  asked: {
    ...shown,
    kind: 'longText',
    label: { en: 'What you write to it', nb: 'Det dere skriver til den' },
    hint: {
      en: 'What it would join, what it would gain, and what you need from it. Everybody can read this.',
      nb: 'Hva den blir med på, hva den tjener på det, og hva dere trenger fra den. Alle kan lese dette.',
    },
    missing: { en: 'Write what you ask the body for', nb: 'Skriv hva dere ber virksomheten om' },
    maxWords: 250,
    store: 'column',
    required: 'save',
  },
});

/** The answer of the body that was asked. The share is what it will buy for, or pay, in the whole time of the contract. */
export const joiningAnswerFields = catalogue({
  answer: {
    ...shown,
    kind: 'choice',
    label: { en: 'Our answer', nb: 'Svaret vårt' },
    missing: { en: 'Select an answer', nb: 'Velg et svar' },
    options: [
      { value: 'joined', label: { en: 'We join', nb: 'Vi blir med' } },
      { value: 'declined', label: { en: 'We do not join', nb: 'Vi blir ikke med' } },
    ],
    store: 'column',
    required: 'save',
  },
  answerReason: {
    ...shown,
    kind: 'longText',
    label: { en: 'Reasons', nb: 'Begrunnelse' },
    hint: { en: 'Everybody can read this.', nb: 'Alle kan lese dette.' },
    missing: { en: 'Give the reasons', nb: 'Skriv en begrunnelse' },
    maxWords: 250,
    store: 'column',
    required: 'save',
  },
  share: {
    visible: 'onRouteChosen',
    kind: 'money',
    label: { en: 'Our part of the cost', nb: 'Vår del av kostnaden' },
    hint: {
      en: 'About what you will buy for, or pay, in the whole time of the contract. Leave it empty if you do not know, or do not join.',
      nb: 'Omtrent det dere kommer til å kjøpe for, eller betale, i hele avtaletiden. La det stå tomt hvis dere ikke vet, eller ikke blir med.',
    },
    minMinor: 0,
    store: 'columns',
    required: 'never',
  },
});

/** Why a body does not go on, or is not asked any more. */
export const joiningEndFields = catalogue({
  endReason: {
    ...shown,
    kind: 'longText',
    label: { en: 'Reasons', nb: 'Begrunnelse' },
    hint: { en: 'Everybody can read this.', nb: 'Alle kan lese dette.' },
    missing: { en: 'Give the reasons', nb: 'Skriv en begrunnelse' },
    maxWords: 150,
    store: 'column',
    required: 'save',
  },
});

export type JoiningValues = Values<typeof joiningFields>;
export type JoiningAnswer = Values<typeof joiningAnswerFields>;
export type JoiningEnd = Values<typeof joiningEndFields>;
