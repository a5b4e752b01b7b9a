import { catalogue } from '#field/field';
import { stated } from './bound-fields.ts';
import { modelDimensions, toldFlags, type ToldFlag } from './facts.ts';
import { dimensionNames, flagTexts } from './texts.ts';

/** A year that has been, of which something is told. */
const yearOf = {
  ...stated,
  kind: 'number',
  grouping: 'none',
  missing: { en: 'Enter the year', nb: 'Skriv året' },
  min: 1990,
  max: 2100,
  decimals: 0,
  required: 'save',
} as const;
const count = { ...stated, kind: 'number', min: 0, max: 1_000_000, decimals: 0 } as const;

/** One thing that is different for those who use the service. */
export const modelFields = catalogue({
  dimension: {
    ...stated,
    kind: 'choice',
    label: { en: 'What changes', nb: 'Hva som endres' },
    missing: { en: 'Select what changes', nb: 'Velg hva som endres' },
    options: modelDimensions.map((value) => ({ value, label: dimensionNames[value] })),
    required: 'save',
  },
  before: {
    ...stated,
    kind: 'longText',
    label: { en: 'Before', nb: 'Før' },
    hint: { en: 'As those who use the service met it.', nb: 'Slik brukerne møtte det.' },
    missing: { en: 'Describe how it was', nb: 'Beskriv hvordan det var' },
    maxWords: 80,
    required: 'save',
  },
  after: {
    ...stated,
    kind: 'longText',
    label: { en: 'Now', nb: 'Nå' },
    missing: { en: 'Describe how it is now', nb: 'Beskriv hvordan det er nå' },
    maxWords: 80,
    required: 'save',
  },
});

/** Something that it binds itself to for the community. */
export const commitmentFields = catalogue({
  what: {
    ...stated,
    kind: 'text',
    label: { en: 'What is to get better, and for whom', nb: 'Hva som skal bli bedre, og for hvem' },
    missing: { en: 'Say what is to get better', nb: 'Skriv hva som skal bli bedre' },
    maxLength: 160,
    required: 'save',
  },
  measure: {
    ...stated,
    kind: 'text',
    label: { en: 'What is counted', nb: 'Hva som telles' },
    hint: {
      en: 'For example: falls a month, share in work after a year.',
      nb: 'For eksempel: fall per måned, andel i arbeid etter ett år.',
    },
    maxLength: 120,
    required: 'never',
  },
  baseline: figure('Today', 'I dag'),
  target: figure('To be', 'Skal bli'),
});

/** Who works there, in one year: counts, never names. */
export const staffFields = catalogue({
  year: { ...yearOf, label: { en: 'Year', nb: 'År' } },
  people: {
    ...count,
    label: { en: 'People who worked there at the end of the year', nb: 'Ansatte ved utgangen av året' },
    missing: { en: 'Enter how many worked there', nb: 'Skriv hvor mange som arbeidet der' },
    required: 'save',
  },
  fromTheArea: {
    ...count,
    label: { en: 'Of them living in the area', nb: 'Av dem bosatt i området' },
    required: 'never',
  },
  fromOutsideWork: {
    ...count,
    label: {
      en: 'Of them disabled or disadvantaged when they came',
      nb: 'Av dem med funksjonsnedsettelse eller vanskeligstilt da de kom',
    },
    hint: {
      en: 'A count, never names or diagnoses. Leave it empty if fewer than five work there, so that nobody can be recognised.',
      nb: 'Et antall, aldri navn eller diagnoser. La feltet stå tomt hvis færre enn fem arbeider der, så ingen kan gjenkjennes.',
    },
    required: 'never',
  },
});

/** What came of the work in one year, by one measure. */
export const resultFields = catalogue({
  year: { ...yearOf, label: { en: 'Year', nb: 'År' } },
  measure: {
    ...stated,
    kind: 'text',
    label: { en: 'What was counted', nb: 'Hva som ble talt' },
    hint: {
      en: 'The same words every year, so that the years stand beside each other.',
      nb: 'De samme ordene hvert år, så årene står ved siden av hverandre.',
    },
    missing: { en: 'Enter what was counted', nb: 'Skriv hva som ble talt' },
    maxLength: 120,
    required: 'save',
  },
  better: {
    ...stated,
    kind: 'choice',
    label: { en: 'Which way is better?', nb: 'Hva er best?' },
    missing: { en: 'Select which way is better', nb: 'Velg hva som er best' },
    options: [
      { value: 'more', label: { en: 'More', nb: 'Mer' } },
      { value: 'fewer', label: { en: 'Less', nb: 'Mindre' } },
    ],
    required: 'save',
  },
  value: {
    ...figure('Result', 'Resultat'),
    missing: { en: 'Enter the result as a number', nb: 'Skriv resultatet som tall' },
    required: 'save',
  },
  target: figure('It was to be', 'Det skulle bli'),
  about: { ...count, label: { en: 'Counted among so many people', nb: 'Talt blant så mange' }, required: 'never' },
});

/** What it publishes every year. */
export const opennessFields = catalogue({
  published: {
    ...stated,
    kind: 'choices',
    label: { en: 'Published every year', nb: 'Offentliggjøres hvert år' },
    missing: { en: 'Select what is published', nb: 'Velg hva som offentliggjøres' },
    options: [
      { value: 'impactReport', label: { en: 'What came of it', nb: 'Hva som kom ut av det' } },
      { value: 'pay', label: { en: 'Pay of those who lead', nb: 'Lønn til lederne' } },
      { value: 'distributions', label: { en: 'What was paid out to owners', nb: 'Hva som er delt ut til eiere' } },
      { value: 'complaints', label: { en: 'Complaints, and what became of them', nb: 'Klager, og hva som skjedde med dem' } },
    ],
    required: 'save',
  },
});

/** Ties that a reader would want to know of. */
export const tieFields = catalogue({
  ties: {
    ...stated,
    kind: 'choices',
    label: { en: 'Which of these are so?', nb: 'Hva av dette stemmer?' },
    hint: {
      en: 'None of them excludes anybody. A reader who finds one that was not told will ask why.',
      nb: 'Ingen av dem utelukker noen. Den som finner en som ikke er nevnt, vil spørre hvorfor.',
    },
    missing: { en: 'Select at least one', nb: 'Velg minst én' },
    options: toldFlags.map((value: ToldFlag) => ({ value, label: flagTexts[value] })),
    required: 'save',
  },
});

function figure(en: string, nb: string) {
  return {
    ...stated,
    kind: 'number',
    label: { en, nb },
    min: -1_000_000_000,
    max: 1_000_000_000,
    decimals: 2,
    required: 'never',
  } as const;
}
