import type { Language, Text } from '#value/text';
import type { CallValues } from './fields.ts';
import { noInterview } from './interview-part.ts';

/**
 * The five key criteria that providers of health care in England are assessed on (PSR reg. 5). All of them are considered; how much each
 * counts is for the body to settle and to say, so no weight is proposed.
 */
const keyCriteria: readonly { readonly kind: 'solution' | 'social' | 'experience'; readonly title: Text; readonly description: Text }[] = [
  {
    kind: 'solution',
    title: { en: 'Quality and innovation', nb: 'Kvalitet og innovasjon' },
    description: {
      en: 'Good quality care, and new ways that make it better.',
      nb: 'God kvalitet, og nye måter å gjøre det bedre på.',
    },
  },
  {
    kind: 'solution',
    title: { en: 'Value', nb: 'Verdi for pengene' },
    description: {
      en: 'What people and the population gain for what it costs, over the whole time.',
      nb: 'Det folk får igjen for det som blir brukt, i hele perioden.',
    },
  },
  {
    kind: 'experience',
    title: { en: 'Integration, collaboration and sustainability', nb: 'Samhandling og bærekraft' },
    description: {
      en: 'Works together with other services, and lasts.',
      nb: 'Henger sammen med andre tjenester, og varer.',
    },
  },
  {
    kind: 'social',
    title: { en: 'Access, health inequalities and choice', nb: 'Tilgang, ulikhet i helse og valg' },
    description: {
      en: 'Reaches those who get least today, and leaves people a choice.',
      nb: 'Når dem som får minst i dag, og lar folk velge.',
    },
  },
  {
    kind: 'social',
    title: { en: 'Social value', nb: 'Sosial verdi' },
    description: {
      en: 'What it does for the place besides: work, community, climate.',
      nb: 'Det den gjør for stedet ellers: arbeid, fellesskap, klima.',
    },
  },
];

/** The key criteria as a call begins with them, in its language. */
export function keyCriteriaIn(language: Language, newId: () => string): CallValues['criteria'] {
  return keyCriteria.map(({ kind, title, description }) => ({
    id: newId(),
    kind,
    title: title[language],
    description: description[language],
    weight: null,
    stage: null,
    scorers: null,
    minimum: null,
    scale: null,
    ...noInterview,
  }));
}
