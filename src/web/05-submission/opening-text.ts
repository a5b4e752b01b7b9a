import type { Text } from '#value/text';

export const openingText = {
  title: { en: 'Open the submissions', nb: 'Åpne tilbudene' },
  titleDone: { en: 'Minutes of the opening', nb: 'Protokoll fra åpningen' },
  before: {
    en: 'Nobody can open anything before {closesAt}. Come back then.',
    nb: 'Ingen kan åpne noe før {closesAt}. Kom tilbake da.',
  },
  beforeText: {
    en: 'Until then no page shows anybody what has come in, or how much.',
    nb: 'Til da viser ingen side hva som er kommet inn, eller hvor mye.',
  },
  lead: {
    en: 'The closing time has passed. {needed} named people must approve, each with their own account.',
    nb: 'Fristen er ute. {needed} navngitte personer må godkjenne, hver med sin egen konto.',
  },
  means: { en: 'What opening means', nb: 'Hva åpningen betyr' },
  meansAll: {
    en: 'With the last approval all submissions are opened at the same moment. It cannot be undone.',
    nb: 'Med den siste godkjenningen blir alle tilbudene åpnet samtidig. Det kan ikke gjøres om.',
  },
  meansPanel: {
    en: 'From then on the panel reads them, each member after declaring interests for every bidder.',
    nb: 'Fra da av leser panelet dem, hvert medlem etter å ha meldt fra om tilknytning til hver tilbyder.',
  },
  meansPublic: {
    en: 'Your name and the time go into the journal of the case.',
    nb: 'Navnet ditt og tidspunktet blir skrevet i sakens journal.',
  },
  given: {
    en: '{given} of {needed} have approved',
    nb: '{given} av {needed} har godkjent',
  },
  openers: { en: 'Who may open', nb: 'Hvem som kan åpne' },
  approvers: { en: 'Who approved', nb: 'Hvem som godkjente' },
  opener: { en: 'Opener', nb: 'Åpner' },
  approvedAt: { en: 'Approved', nb: 'Godkjent' },
  notYet: { en: 'Not yet', nb: 'Ikke ennå' },
  you: { en: '{name} (you)', nb: '{name} (deg)' },
  own: {
    en: 'You have approved. It now takes {left, plural, one {one more person} other {# more people}}.',
    nb: 'Du har godkjent. Nå trengs {left, plural, one {én til} other {# til}}.',
  },
  act: { en: 'Approve the opening', nb: 'Godkjenn åpningen' },
  actLast: { en: 'Approve and open now', nb: 'Godkjenn og åpne nå' },
  last: {
    en: 'Yours is the last approval needed: the submissions open when you press the button.',
    nb: 'Din godkjenning er den siste som trengs: tilbudene blir åpnet når du trykker på knappen.',
  },
  doneLead: { en: 'The submissions were opened {at}.', nb: 'Tilbudene ble åpnet {at}.' },
  opened: { en: 'Submissions opened', nb: 'Åpnede tilbud' },
  openedNote: { en: 'all at the same moment', nb: 'alle samtidig' },
  late: { en: 'Late attempts refused', nb: 'Avviste forsøk etter fristen' },
  lateNote: { en: 'after the closing time', nb: 'etter at fristen var ute' },
  none: { en: 'No submission had been received.', nb: 'Ingen tilbud var mottatt.' },
  next: { en: 'Next the members of the panel declare their interests.', nb: 'Nå melder medlemmene av panelet fra om tilknytning.' },
  cancelled: { en: 'This call has been stopped. Nothing is opened.', nb: 'Konkurransen er avlyst. Ingenting blir åpnet.' },
  back: { en: 'Back to the case', nb: 'Tilbake til saken' },
} as const satisfies Record<string, Text>;
