import { catalogue, type Values } from '#field/field';

/** What the body records about an interview. Who of the panel was there stands beside it, by person. */
export const interviewRecordFields = catalogue({
  outcome: {
    kind: 'choice',
    label: { en: 'What happened', nb: 'Hva skjedde' },
    missing: { en: 'Select what happened', nb: 'Velg hva som skjedde' },
    options: [
      { value: 'held', label: { en: 'The interview was held', nb: 'Intervjuet ble holdt' } },
      {
        value: 'didNotCome',
        label: { en: 'The bidder did not come', nb: 'Leverandøren møtte ikke' },
        hint: {
          en: 'Everybody on the panel then scores on that ground, with a reason.',
          nb: 'Da vurderer alle i panelet på det grunnlaget, med begrunnelse.',
        },
      },
    ],
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
  notes: {
    kind: 'longText',
    label: { en: 'Minutes', nb: 'Referat' },
    hint: {
      en: 'What was asked and answered, and what was shown. The panel reads it while it scores, and the bidder after the decision. Nobody else.',
      nb: 'Hva det ble spurt om og svart, og hva som ble vist. Panelet leser referatet mens det vurderer, og leverandøren etter beslutningen. Ingen andre.',
    },
    missing: { en: 'Write the minutes', nb: 'Skriv referatet' },
    maxWords: 1500,
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
  recordReason: {
    kind: 'longText',
    label: { en: 'Why the record is changed', nb: 'Hvorfor referatet endres' },
    hint: { en: 'Both versions are kept.', nb: 'Begge utgavene blir bevart.' },
    missing: { en: 'Write why the record is changed', nb: 'Skriv hvorfor referatet endres' },
    maxWords: 100,
    store: 'column',
    required: 'never',
    visible: 'buyer',
  },
});

export type InterviewRecordValues = Values<typeof interviewRecordFields>;

/** Why a booked interview is moved. */
export const interviewMoveFields = catalogue({
  moveReason: {
    kind: 'text',
    label: { en: 'Why it is moved', nb: 'Hvorfor det flyttes' },
    hint: { en: 'The other side reads it.', nb: 'Den andre parten får lese det.' },
    missing: { en: 'Write why it is moved', nb: 'Skriv hvorfor det flyttes' },
    maxLength: 300,
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
});

export type InterviewMoveValues = Values<typeof interviewMoveFields>;
