import type { NeedValues } from '#need/fields';
import type { Text } from '#value/text';

type Name = keyof NeedValues;

/** The answers that matter first: who lacks what, how many, where, what should change, the price of doing nothing, and by when. */
export const firstAnswers = [
  'title',
  'summary',
  'whoLacks',
  'peopleCount',
  'place',
  'serviceKind',
  'outcomes',
  'costOfNothing',
  'horizon',
] as const satisfies readonly Name[];

export type NeedPart = { readonly key: string; readonly title: Text; readonly about: Text; readonly names: readonly Name[] };

/** The rest, folded: everything here may be left out, and be added after publication. */
export const needParts: readonly NeedPart[] = [
  {
    key: 'goals',
    title: { en: 'Measures that can be checked', nb: 'Mål som kan kontrolleres' },
    about: { en: 'Up to five, with the value today and the target', nb: 'Inntil fem, med verdien i dag og målverdien' },
    names: ['measures'],
  },
  {
    key: 'fit',
    title: { en: 'Find solutions that fit', nb: 'Finn løsninger som passer' },
    about: { en: 'Ticks: for whom, where, what kind of help', nb: 'Avkryssing: for hvem, hvor, hva slags hjelp' },
    names: ['targetGroups', 'settings', 'services', 'region'],
  },
  {
    key: 'money',
    title: { en: 'What is spent today, and who would gain', nb: 'Hva som brukes i dag, og hvem som ville tjent på det' },
    about: { en: 'An amount a year, and whose budgets', nb: 'Et beløp per år, og hvilke budsjetter' },
    names: ['costToday', 'budgets'],
  },
  {
    key: 'evidence',
    title: { en: 'How you know, and what is not decided', nb: 'Hvordan dere vet det, og hva som ikke er bestemt' },
    about: { en: 'Figures and sources, open questions', nb: 'Tall og kilder, åpne spørsmål' },
    names: ['evidence', 'openQuestions'],
  },
  {
    key: 'other',
    title: { en: 'The other language, and the CPV code', nb: 'Engelsk tekst og CPV-kode' },
    about: {
      en: 'Title and summary in Norwegian, a code for the notice',
      nb: 'Tittel og sammendrag på engelsk, en kode til kunngjøringen',
    },
    names: ['otherTitle', 'otherSummary', 'cpv'],
  },
];

/** Every answer in the order in which it is asked. */
export const needOrder: readonly Name[] = [...firstAnswers, ...needParts.flatMap(({ names }) => names)];

/** Whether something has been answered. */
export function isAnswered(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== '';
}

/** The page for describing a need, opened at one answer: the folded part it stands in is open, also where the browser would not open it. */
export function describeAt(page: string, path: string, anchor: string): string {
  const [name = ''] = path.split('.');
  return `${page}${needParts.some(({ names }) => names.some((own) => own === name)) ? `?at=${encodeURIComponent(name)}` : ''}#${anchor}`;
}
