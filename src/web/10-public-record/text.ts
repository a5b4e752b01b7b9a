import type { Text } from '#value/text';

export const recordText = {
  listTitle: { en: 'Public record', nb: 'Offentlig innsyn' },
  listLead: { en: 'Every case, from a need to results. Newest first.', nb: 'Alle saker, fra behov til resultat. De nyeste først.' },
  filterLabel: { en: 'Search the public record', nb: 'Søk i det offentlige innsynet' },
  words: { en: 'Words, organisation or place', nb: 'Ord, virksomhet eller sted' },
  phase: { en: 'Phase', nb: 'Fase' },
  country: { en: 'Country', nb: 'Land' },
  any: { en: 'All', nb: 'Alle' },
  norway: { en: 'Norway', nb: 'Norge' },
  england: { en: 'England', nb: 'England' },
  count: {
    en: '{count, plural, =0 {No cases} one {# case} other {# cases}}',
    nb: '{count, plural, =0 {Ingen saker} one {# sak} other {# saker}}',
  },
  none: { en: 'Nothing has been published yet', nb: 'Ingenting er kunngjort ennå' },
  noneFound: { en: 'No case fits', nb: 'Ingen saker passer' },
  noneFoundHint: { en: 'Try fewer or other words, or clear the filters.', nb: 'Prøv færre eller andre ord, eller fjern filtrene.' },
} as const satisfies Record<string, Text>;
