import { catalogue, type Values } from '#field/field';

/** The agreement that follows a decision. */
export const agreementFields = catalogue({
  signedOn: {
    kind: 'day',
    label: { en: 'Signed on', nb: 'Signert' },
    missing: { en: 'Enter the day on which it was signed', nb: 'Skriv dagen den ble signert' },
    store: 'column',
    required: 'act',
    visible: 'onAgreement',
    openData: { ocds: 'contracts/dateSigned' },
  },
  startDate: {
    kind: 'day',
    label: { en: 'Starts', nb: 'Starter' },
    missing: { en: 'Enter the first day', nb: 'Skriv første dag' },
    store: 'column',
    required: 'act',
    visible: 'onAgreement',
    openData: { ocds: 'contracts/period/startDate' },
  },
  endDate: {
    kind: 'day',
    label: { en: 'Ends', nb: 'Slutter' },
    missing: { en: 'Enter the last day', nb: 'Skriv siste dag' },
    store: 'column',
    required: 'act',
    visible: 'onAgreement',
    openData: { ocds: 'contracts/period/endDate' },
  },
  promises: {
    kind: 'list',
    label: { en: 'Promises', nb: 'Løfter' },
    hint: {
      en: 'Carried over from the chosen submission. Each becomes a clause, or is waived with a reason.',
      nb: 'Hentet fra det valgte tilbudet. Hvert løfte blir et punkt i avtalen, eller blir fraveket med en grunn.',
    },
    one: { en: 'Promise', nb: 'Løfte' },
    of: {
      source: {
        kind: 'text',
        label: { en: 'Question', nb: 'Spørsmål' },
        maxLength: 300,
        store: 'column',
        required: 'save',
        visible: 'onAgreement',
      },
      text: {
        kind: 'longText',
        label: { en: 'What was promised', nb: 'Hva som ble lovet' },
        maxWords: 5000,
        store: 'column',
        required: 'save',
        visible: 'onAgreement',
      },
      clause: {
        kind: 'text',
        label: { en: 'Clause in the agreement', nb: 'Punkt i avtalen' },
        missing: {
          en: 'Name the clause that holds it, or write why it is not in the agreement',
          nb: 'Skriv hvilket punkt løftet står i, eller hvorfor det ikke er med i avtalen',
        },
        maxLength: 120,
        store: 'column',
        required: 'never',
        visible: 'onAgreement',
      },
      waiver: {
        kind: 'text',
        label: { en: 'Or: why it is not in the agreement', nb: 'Eller: hvorfor det ikke er med i avtalen' },
        maxLength: 300,
        store: 'column',
        required: 'never',
        visible: 'onAgreement',
      },
    },
    min: 0,
    max: 30,
    store: 'child',
    required: 'never',
    visible: 'onAgreement',
  },
});

export type AgreementValues = Values<typeof agreementFields>;
