import { catalogue } from '#field/field';
import { stated } from './bound-fields.ts';
import { modelDimensions, toldFlags, type ToldFlag } from './facts.ts';
import { dimensionNames, flagTexts } from './texts.ts';

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

/** How many of those who work there came from outside working life. */
export const workforceFields = catalogue({
  sharePercent: {
    ...stated,
    kind: 'number',
    label: {
      en: 'Share of the workforce that is disabled or disadvantaged',
      nb: 'Andel av de ansatte med funksjonsnedsettelse eller som er vanskeligstilt',
    },
    hint: { en: 'A count of all, never names or diagnoses.', nb: 'Et antall av alle, aldri navn eller diagnoser.' },
    missing: { en: 'Enter a share from 0 to 100', nb: 'Skriv en andel fra 0 til 100' },
    unit: { en: '%', nb: '%' },
    min: 0,
    max: 100,
    decimals: 1,
    required: 'save',
  },
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
