import { formatNumber } from '../../../text/format.ts';
import { list, table, type Documents } from '../section.ts';

const words = {
  measure: { en: 'Measure', nb: 'Hva som måles' },
  baseline: { en: 'At the start', nb: 'Ved start' },
  target: { en: 'Aim', nb: 'Målverdi' },
  now: { en: 'This period', nb: 'Denne perioden' },
  source: { en: 'Where the figure comes from', nb: 'Hvor tallet kommer fra' },
} as const;

/** What an enterprise reports: the figures that were agreed, and few words. */
export const reportDocuments = {
  reportForm: [
    {
      key: 'period',
      title: { en: 'Period', nb: 'Periode' },
      prompt: { en: 'From and to, and who writes.', nb: 'Fra og til, og hvem som skriver.' },
    },
    {
      key: 'figures',
      title: { en: 'Figures', nb: 'Tall' },
      prompt: { en: 'At most five, as counts and shares. Never names.', nb: 'Høyst fem, som antall og andeler. Aldri navn.' },
      draft: ({ need, measures }, language) =>
        table(
          [words.measure, words.baseline, words.target, words.now, words.source].map((text) => text[language]),
          (measures.length > 0 ? measures : need.measures).map(({ title, unit, baseline, target }) => [
            [title, unit && `(${unit})`].filter(Boolean).join(' '),
            ...[baseline, target].map((value) => (value === null ? '–' : formatNumber(value, language, { most: 4 }))),
            '',
            '',
          ]),
        ),
    },
    {
      key: 'promises',
      title: { en: 'What was promised', nb: 'Hva som ble lovet' },
      prompt: { en: 'Done, under way or not, and what stands in the way.', nb: 'Gjort, i gang eller ikke, og hva som står i veien.' },
      draft: ({ agreements }) => list(agreements.flatMap(({ promises }) => promises).map(({ text, waiver }) => (waiver ? null : text))),
    },
    {
      key: 'learned',
      title: { en: 'What you learned', nb: 'Hva dere har lært' },
      prompt: {
        en: 'What surprised you, and what you would do differently. At most 200 words.',
        nb: 'Hva som overrasket, og hva dere ville gjort annerledes. Høyst 200 ord.',
      },
    },
    {
      key: 'money',
      title: { en: 'Money', nb: 'Penger' },
      prompt: {
        en: 'What was used for what, against the plan, and what is left.',
        nb: 'Hva som er brukt til hva, mot planen, og hva som er igjen.',
      },
      draft: (_material, language) =>
        table(language === 'en' ? ['For what', 'Planned', 'Used'] : ['Til hva', 'Planlagt', 'Brukt'], [
          ['', '', ''],
          ['', '', ''],
          ['', '', ''],
        ]),
    },
  ],
} as const satisfies Documents;
