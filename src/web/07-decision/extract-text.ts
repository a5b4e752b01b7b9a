import type { Text } from '#value/text';
import { textOfKind } from '../text/text-of-kind.ts';

export const extractText = {
  title: { en: 'Interests', nb: 'Habilitet' },
  caption: { en: 'Links that were declared, and what followed', nb: 'Tilknytning som ble meldt, og hva som skjedde' },
  none: {
    en: 'Everybody who influenced the decision declared on every bidder. Nobody had a link.',
    nb: 'Alle som påvirket beslutningen, meldte fra om hver leverandør. Ingen hadde tilknytning.',
  },
  who: { en: 'Who', nb: 'Hvem' },
  bidder: { en: 'Bidder', nb: 'Leverandør' },
  kinds: { en: 'Kind of link', nb: 'Hva slags tilknytning' },
  followed: { en: 'What followed', nb: 'Hva som skjedde' },
  unknownRole: { en: 'Had no role any more', nb: 'Hadde ikke lenger noen rolle' },
  someBidder: { en: 'A bidder who was not ranked', nb: 'En leverandør som ikke ble rangert' },
  noKind: { en: 'Not stated', nb: 'Ikke oppgitt' },
  personal: { en: 'A personal tie', nb: 'Personlig tilknytning' },
  note: {
    en: 'Private details stay inside. Which personal tie it was is not told.',
    nb: 'Private detaljer holdes utenfor. Hva slags personlig tilknytning det gjaldt, blir ikke fortalt.',
  },
  assessed: {
    en: 'Conflicts of interest were assessed before the notices, last on {at}.',
    nb: 'Interessekonflikter ble vurdert før kunngjøringene, sist {at}.',
  },
} as const satisfies Record<string, Text>;

/** The same in the words of a kind of call. */
export const extractTextOf = textOfKind(extractText, {
  recorded: {
    none: {
      en: 'Everybody who influenced the decision declared on every provider. Nobody had a link.',
      nb: 'Alle som påvirket beslutningen, meldte fra om hver leverandør. Ingen hadde tilknytning.',
    },
    bidder: { en: 'Provider', nb: 'Leverandør' },
    someBidder: { en: 'A provider who was not ranked', nb: 'En leverandør som ikke ble rangert' },
  },
  rounds: {
    none: {
      en: 'Everybody who influenced the decision declared on every {bidder}. Nobody had a link.',
      nb: 'Alle som påvirket beslutningen, meldte fra om hver {bidder}. Ingen hadde tilknytning.',
    },
    bidder: { en: '{Bidder}', nb: '{Bidder}' },
    someBidder: { en: '{ABidder} who was not ranked', nb: '{ABidder} som ikke ble rangert' },
  },
});
