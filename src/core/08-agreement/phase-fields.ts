import { catalogue, type Values } from '#field/field';

/** When a phase begins and ends. */
export const phaseBeginFields = catalogue({
  startsOn: {
    kind: 'day',
    label: { en: 'The phase starts', nb: 'Fasen starter' },
    missing: { en: 'Enter the day on which the phase starts', nb: 'Skriv dagen fasen starter' },
    store: 'column',
    required: 'save',
    visible: 'onAgreement',
  },
  endsOn: {
    kind: 'day',
    label: { en: 'The phase ends', nb: 'Fasen slutter' },
    hint: {
      en: 'The stop point is due on this day. The phase may be shorter than the call says, but not longer.',
      nb: 'Da er det stoppunkt. Fasen kan være kortere enn det som er kunngjort, men ikke lengre.',
    },
    missing: { en: 'Enter the day on which the phase ends', nb: 'Skriv dagen fasen slutter' },
    store: 'column',
    required: 'save',
    visible: 'onAgreement',
  },
});

/** What a phase has shown, and whether the body goes on with the partner. What was shown is between the two: it may hold the partner's own solution. */
export const stopPointFields = catalogue({
  shown: {
    kind: 'longText',
    label: { en: 'What was shown', nb: 'Hva som ble vist' },
    hint: {
      en: 'Only facts: what was tested, with whom, what came out. The partner reads this in its letter; the public does not.',
      nb: 'Bare fakta: hva som ble prøvd, med hvem, og hva som kom ut av det. Partneren leser dette i brevet sitt. Andre får ikke se det.',
    },
    missing: { en: 'Say what was shown', nb: 'Skriv hva som ble vist' },
    maxWords: 800,
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
  reached: {
    kind: 'choice',
    label: { en: 'Was what the phase should show reached?', nb: 'Ble det nådd som fasen skulle vise?' },
    missing: { en: 'Select whether it was reached', nb: 'Velg om det ble nådd' },
    options: [
      { value: 'yes', label: { en: 'Yes', nb: 'Ja' } },
      { value: 'partly', label: { en: 'In part', nb: 'Delvis' } },
      { value: 'no', label: { en: 'No', nb: 'Nei' } },
    ],
    store: 'column',
    required: 'save',
    visible: 'onAgreement',
  },
  verdict: {
    kind: 'choice',
    label: { en: 'Go on with this partner?', nb: 'Gå videre med denne partneren?' },
    missing: { en: 'Select whether you go on or stop', nb: 'Velg om dere går videre eller stopper' },
    options: [
      { value: 'goOn', label: { en: 'Go on', nb: 'Gå videre' } },
      {
        value: 'stop',
        label: { en: 'Stop', nb: 'Stopp' },
        hint: {
          en: 'The agreement with this partner ends. Other partners are not affected.',
          nb: 'Avtalen med denne partneren er slutt. Andre partnere blir ikke berørt.',
        },
      },
    ],
    store: 'column',
    required: 'save',
    visible: 'onAgreement',
  },
  reasons: {
    kind: 'longText',
    label: { en: 'Reasons', nb: 'Begrunnelse' },
    hint: {
      en: 'Everybody reads this. Measure against what the phase should show, and leave out how the partner does it.',
      nb: 'Alle leser dette. Mål mot det fasen skulle vise, og hold partnerens løsning utenfor.',
    },
    missing: { en: 'Give the reasons', nb: 'Skriv begrunnelsen' },
    maxWords: 400,
    store: 'column',
    required: 'save',
    visible: 'onAgreement',
    openData: { ocds: 'contracts/implementation/milestones/description' },
  },
  due: {
    kind: 'money',
    label: { en: 'Payment due for the phase', nb: 'Betaling for fasen' },
    hint: {
      en: 'No more than the largest payment for the phase. The partner is paid for the work it has done, also when you stop.',
      nb: 'Ikke mer enn høyeste betaling for fasen. Partneren får betalt for arbeidet som er gjort, også når dere stopper.',
    },
    missing: { en: 'Enter the payment for the phase', nb: 'Skriv betalingen for fasen' },
    minMinor: 0,
    store: 'columns',
    required: 'save',
    visible: 'onAgreement',
  },
});

/** What was paid for a phase. */
export const phasePaymentFields = catalogue({
  paid: {
    kind: 'money',
    label: { en: 'Paid', nb: 'Betalt' },
    missing: { en: 'Enter what was paid', nb: 'Skriv hva som er betalt' },
    minMinor: 1,
    store: 'columns',
    required: 'save',
    visible: 'onAgreement',
    openData: { ocds: 'contracts/implementation/transactions/value' },
  },
  paidOn: {
    kind: 'day',
    label: { en: 'Paid on', nb: 'Betalt dato' },
    missing: { en: 'Enter the day on which it was paid', nb: 'Skriv dagen det ble betalt' },
    store: 'column',
    required: 'save',
    visible: 'onAgreement',
    openData: { ocds: 'contracts/implementation/transactions/date' },
  },
});

/** Whether the result is bought after the last phase. */
export const purchaseFields = catalogue({
  buys: {
    kind: 'choice',
    label: { en: 'Do you buy the result?', nb: 'Kjøper dere resultatet?' },
    missing: { en: 'Select whether you buy the result', nb: 'Velg om dere kjøper resultatet' },
    options: [
      { value: 'yes', label: { en: 'Yes', nb: 'Ja' } },
      {
        value: 'no',
        label: { en: 'No', nb: 'Nei' },
        hint: { en: 'The agreement with this partner ends.', nb: 'Avtalen med denne partneren er slutt.' },
      },
    ],
    store: 'column',
    required: 'save',
    visible: 'onAgreement',
  },
  price: {
    kind: 'money',
    label: { en: 'What the purchase costs', nb: 'Hva kjøpet koster' },
    hint: { en: 'Only if you buy. No more than the call says.', nb: 'Bare hvis dere kjøper. Ikke mer enn det som er kunngjort.' },
    missing: { en: 'Enter what the purchase costs', nb: 'Skriv hva kjøpet koster' },
    minMinor: 1,
    store: 'columns',
    required: 'never',
    visible: 'onAgreement',
  },
  grounds: {
    kind: 'longText',
    label: { en: 'Reasons', nb: 'Begrunnelse' },
    hint: { en: 'Everybody reads this.', nb: 'Alle leser dette.' },
    missing: { en: 'Give the reasons', nb: 'Skriv begrunnelsen' },
    maxWords: 400,
    store: 'column',
    required: 'save',
    visible: 'onAgreement',
  },
});

export type PhaseBeginValues = Values<typeof phaseBeginFields>;
export type StopPointValues = Values<typeof stopPointFields>;
export type PhasePaymentValues = Values<typeof phasePaymentFields>;
export type PurchaseValues = Values<typeof purchaseFields>;
