import type { Text } from '#value/text';

export const evidenceText = {
  title: { en: 'Evidence', nb: 'Erfaringer' },
  lead: {
    en: 'What happened when others commissioned from social enterprises: facts with their sources, and what can be learnt.',
    nb: 'Hva som skjedde da andre kjøpte tjenester av sosiale virksomheter: fakta med kilder, og hva vi kan lære.',
  },
  historical: { en: 'Historical example. Does not use this service.', nb: 'Historisk eksempel. Bruker ikke denne tjenesten.' },
  historicalAll: {
    en: 'All of these are historical examples. None of them uses this service.',
    nb: 'Alle disse er historiske eksempler. Ingen av dem bruker denne tjenesten.',
  },
  facts: { en: 'What the sources say', nb: 'Dette sier kildene' },
  factCount: {
    en: '{count, plural, one {# sourced fact} other {# sourced facts}}',
    nb: '{count, plural, one {# opplysning} other {# opplysninger}} med kilde',
  },
  lesson: { en: 'What can be learnt', nb: 'Hva vi kan lære' },
  differ: { en: 'Where the sources differ', nb: 'Der kildene spriker' },
  source: { en: 'Source: {source}', nb: 'Kilde: {source}' },
  sourceOf: { en: 'Source: {source}, {date}', nb: 'Kilde: {source}, {date}' },
  place: { en: 'Place', nb: 'Sted' },
  years: { en: 'Years', nb: 'År' },
  none: { en: 'No examples have been added yet', nb: 'Ingen eksempler er lagt inn ennå' },
  all: { en: 'All examples', nb: 'Alle eksempler' },
  fromHere: { en: 'What is measured here', nb: 'Det som måles her' },
  fromHereText: {
    en: 'Cases in this service publish their results on their own page, as figures anybody can check.',
    nb: 'Sakene i denne tjenesten viser resultatene på sin egen side, som tall alle kan kontrollere.',
  },
  seeOutcomes: { en: 'Cases with results', nb: 'Saker med resultater' },
} as const satisfies Record<string, Text>;
