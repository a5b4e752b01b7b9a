import { catalogue, type Values } from '#field/field';

/** What a bidder had of earlier involvement, and what was done so that it is no advantage (PA23 s.16; FOA § 12-2). */
export const advantageFields = catalogue({
  involvement: {
    kind: 'choice',
    label: { en: 'What was it part of before the call', nb: 'Hva har virksomheten vært med på før konkurransen' },
    missing: { en: 'Select what it was part of', nb: 'Velg hva den har vært med på' },
    options: [
      { value: 'dialogueOnly', label: { en: 'Market dialogue only', nb: 'Bare markedsdialog' } },
      { value: 'paidAdvice', label: { en: 'Paid advice to the body', nb: 'Betalt rådgivning til virksomheten' } },
      {
        value: 'wroteDocuments',
        label: { en: 'Helped to write need, criteria or documents', nb: 'Var med på å skrive behov, kriterier eller dokumenter' },
      },
      { value: 'ranBefore', label: { en: 'Runs or ran the service or a pilot', nb: 'Driver eller har drevet tjenesten eller et forsøk' } },
    ],
    store: 'column',
    required: 'save',
    visible: 'onDecision',
  },
  gained: {
    kind: 'longText',
    label: { en: 'What it knew, and since when all could know the same', nb: 'Hva den visste, og fra når alle kunne vite det samme' },
    hint: {
      en: 'Count the days from the sharing of the log to the closing time. Was that enough for the others?',
      nb: 'Tell dagene fra loggen ble delt til fristen. Var det nok for de andre?',
    },
    missing: { en: 'Write what it knew', nb: 'Skriv hva den visste' },
    maxWords: 300,
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
  remedies: {
    kind: 'choices',
    label: { en: 'What was done so that it is no advantage', nb: 'Hva er gjort for at det ikke er en fordel' },
    hint: {
      en: 'Excluding is the last resort, and only after the one concerned was heard.',
      nb: 'Avvisning er siste utvei, og først etter at den det gjelder, er hørt.',
    },
    options: [
      { value: 'informationShared', label: { en: 'All information was shared with everybody', nb: 'All informasjon er delt med alle' } },
      { value: 'timeGiven', label: { en: 'Everybody got enough time', nb: 'Alle fikk nok tid' } },
      { value: 'criteriaChanged', label: { en: 'Criteria or documents were changed', nb: 'Kriterier eller dokumenter er endret' } },
      { value: 'hearingHeld', label: { en: 'The one concerned was heard', nb: 'Den det gjelder, er hørt' } },
      { value: 'excluded', label: { en: 'Nothing evens it out: it must be excluded', nb: 'Ingenting veier opp: Den må avvises' } },
    ],
    store: 'column',
    required: 'save',
    visible: 'onDecision',
  },
  hearing: {
    kind: 'longText',
    label: { en: 'What the one concerned said', nb: 'Hva den det gjelder, sa' },
    maxWords: 200,
    store: 'column',
    required: 'never',
    visible: 'buyer',
  },
});

export type AdvantageValues = Values<typeof advantageFields>;
