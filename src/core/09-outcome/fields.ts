import { catalogue, type Values } from '#field/field';

/** One observation of a measure. */
export const observationFields = catalogue({
  periodStart: {
    kind: 'day',
    label: { en: 'From', nb: 'Fra' },
    missing: { en: 'Enter the first day of the period', nb: 'Skriv første dag i perioden' },
    store: 'column',
    required: 'save',
    visible: 'onOutcomePublished',
    openData: { ocds: 'contracts/implementation/metrics/observations/period/startDate' },
  },
  periodEnd: {
    kind: 'day',
    label: { en: 'To', nb: 'Til' },
    missing: { en: 'Enter the last day of the period', nb: 'Skriv siste dag i perioden' },
    store: 'column',
    required: 'save',
    visible: 'onOutcomePublished',
    openData: { ocds: 'contracts/implementation/metrics/observations/period/endDate' },
  },
  value: {
    kind: 'number',
    label: { en: 'Value', nb: 'Verdi' },
    missing: { en: 'Enter the value', nb: 'Skriv verdien' },
    min: -1_000_000_000,
    max: 1_000_000_000,
    decimals: 4,
    store: 'column',
    required: 'save',
    visible: 'onOutcomePublished',
    openData: { ocds: 'contracts/implementation/metrics/observations/measure' },
  },
  note: {
    kind: 'text',
    label: { en: 'Note', nb: 'Merknad' },
    hint: { en: 'Where the figure comes from, or what was special.', nb: 'Hvor tallet kommer fra, eller hva som var spesielt.' },
    maxLength: 300,
    store: 'column',
    required: 'never',
    visible: 'onOutcomePublished',
    openData: { ocds: 'contracts/implementation/metrics/observations/notes' },
  },
});

export type ObservationValues = Values<typeof observationFields>;
