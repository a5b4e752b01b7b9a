import { catalogue, type Values } from '#field/field';

/** The decision of the named body. The order comes from the published rule; people write the reasons. */
export const decisionFields = catalogue({
  reasons: {
    kind: 'longText',
    label: { en: 'Reasons for the decision', nb: 'Begrunnelse for beslutningen' },
    hint: {
      en: 'What counted most for the chosen submission. This becomes public.',
      nb: 'Hva som talte mest for det valgte tilbudet. Dette blir offentlig.',
    },
    missing: { en: 'Give the reasons for the decision', nb: 'Begrunn beslutningen' },
    maxWords: 600,
    store: 'column',
    required: 'act',
    visible: 'onDecision',
    openData: { ocds: 'awards/description' },
  },
  complaintTo: {
    kind: 'text',
    label: { en: 'Where to write if you think we made a mistake', nb: 'Hvor man skriver hvis man mener at vi har gjort feil' },
    missing: { en: 'Enter an address for representations', nb: 'Skriv en adresse for klager' },
    maxLength: 200,
    store: 'column',
    required: 'act',
    visible: 'onDecision',
  },
});

export type DecisionValues = Values<typeof decisionFields>;

/** What an unsuccessful organisation is told about its own submission, beside the figures. */
export const feedbackFields = catalogue({
  feedback: {
    kind: 'longText',
    label: {
      en: 'To this organisation: strongest, and what to improve',
      nb: 'Til denne virksomheten: det sterkeste, og hva som kan bli bedre',
    },
    missing: { en: 'Write something to every organisation', nb: 'Skriv noe til hver virksomhet' },
    maxWords: 250,
    store: 'column',
    required: 'act',
    visible: 'buyer',
  },
  summary: {
    kind: 'longText',
    label: { en: 'Reasons for the score', nb: 'Begrunnelse for poengene' },
    hint: {
      en: 'Begins as what the assessors recorded. Make one text of it, tied to what the submission says.',
      nb: 'Begynner som det vurdererne har skrevet. Gjør det til én tekst som viser til det som står i tilbudet.',
    },
    missing: { en: 'Give reasons for every criterion', nb: 'Begrunn poengene på hvert kriterium' },
    maxWords: 300,
    store: 'column',
    required: 'act',
    visible: 'buyer',
  },
});

/** The minutes of the decision: which body, when, who was there, what was considered. */
export const minutesFields = catalogue({
  decidingBody: {
    kind: 'text',
    label: { en: 'Who decides', nb: 'Hvem som bestemmer' },
    hint: {
      en: 'The named body or office that has the authority: a committee, a board, a director.',
      nb: 'Organet eller stillingen som har myndigheten: et utvalg, et styre, en kommunalsjef.',
    },
    missing: { en: 'Enter who decides', nb: 'Skriv hvem som bestemmer' },
    maxLength: 200,
    store: 'column',
    required: 'act',
    visible: 'onDecision',
  },
  heldOn: {
    kind: 'day',
    label: { en: 'Day of the meeting or the decision', nb: 'Dag for møtet eller beslutningen' },
    missing: { en: 'Enter the day', nb: 'Skriv dagen' },
    store: 'column',
    required: 'act',
    visible: 'onDecision',
  },
  present: {
    kind: 'longText',
    label: { en: 'Who took part, and as what', nb: 'Hvem som var med, og som hva' },
    hint: {
      en: 'One person on each line: name, role. This becomes public.',
      nb: 'Én person på hver linje: navn, rolle. Dette blir offentlig.',
    },
    missing: { en: 'Enter who took part', nb: 'Skriv hvem som var med' },
    maxWords: 200,
    store: 'column',
    required: 'act',
    visible: 'onDecision',
  },
  considered: {
    kind: 'longText',
    label: { en: 'What was considered', nb: 'Hva som ble vurdert' },
    hint: {
      en: 'The documents, declared links and doubts that were on the table. This becomes public.',
      nb: 'Dokumentene, de meldte tilknytningene og tvilen som lå på bordet. Dette blir offentlig.',
    },
    missing: { en: 'Say what was considered', nb: 'Skriv hva som ble vurdert' },
    maxWords: 400,
    store: 'column',
    required: 'act',
    visible: 'onDecision',
  },
});

export type MinutesValues = Values<typeof minutesFields>;

/** Why a decision is made anew after the letters went out. */
export const correctionFields = catalogue({
  correctionKind: {
    kind: 'choice',
    label: { en: 'What is corrected?', nb: 'Hva rettes?' },
    missing: { en: 'Select what is corrected', nb: 'Velg hva som rettes' },
    options: [
      {
        value: 'reasons',
        label: { en: 'The reasons: the ranking stands', nb: 'Begrunnelsen: Rangeringen står' },
      },
      {
        value: 'reversal',
        label: { en: 'The decision itself: the ranking is made anew', nb: 'Selve beslutningen: Rangeringen gjøres på nytt' },
        hint: {
          en: 'Counts the scores as they are now, without those set aside.',
          nb: 'Regner med poengene slik de er nå, uten tilbud som er avvist.',
        },
      },
    ],
    store: 'column',
    required: 'act',
    visible: 'onDecision',
  },
  correctionReason: {
    kind: 'longText',
    label: { en: 'What was wrong, and why it is corrected', nb: 'Hva som var feil, og hvorfor det rettes' },
    hint: { en: 'Stands in every letter and becomes public.', nb: 'Står i alle brevene og blir offentlig.' },
    missing: { en: 'Say what was wrong', nb: 'Skriv hva som var feil' },
    maxWords: 300,
    store: 'column',
    required: 'act',
    visible: 'onDecision',
  },
});

export type CorrectionValues = Values<typeof correctionFields>;
