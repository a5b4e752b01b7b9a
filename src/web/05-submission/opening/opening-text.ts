import type { Text } from '#value/text';

export const openingText = {
  title: { en: 'Open {theSubmissions}', nb: 'Åpne {theSubmissions}' },
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
    en: 'The closing time has passed. {needed} named people must approve, each with their own passphrase.',
    nb: 'Fristen er ute. {needed} navngitte personer må godkjenne, hver med sin egen passordsetning.',
  },
  means: { en: 'What opening means', nb: 'Hva åpningen betyr' },
  meansAll: {
    en: 'With the last approval all {submissions} are opened at the same moment. It cannot be undone.',
    nb: 'Med den siste godkjenningen blir alle {theSubmissions} åpnet samtidig. Det kan ikke gjøres om.',
  },
  meansPanel: {
    en: 'From then on the panel reads them, each member after declaring interests for every {bidder}.',
    nb: 'Fra da av leser panelet dem, hvert medlem etter å ha meldt fra om tilknytning til hver {bidder}.',
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
    en: 'Yours is the last approval needed: {theSubmissions} open when you press the button.',
    nb: 'Din godkjenning er den siste som trengs: {theSubmissions} blir åpnet når du trykker på knappen.',
  },
  doneLead: { en: '{TheSubmissions} were opened {at}.', nb: '{TheSubmissions} ble åpnet {at}.' },
  opened: { en: '{Submissions} opened', nb: 'Åpnede {submissions}' },
  openedNote: { en: 'all at the same moment', nb: 'alle samtidig' },
  late: { en: 'Late attempts refused', nb: 'Avviste forsøk etter fristen' },
  lateNote: { en: 'after the closing time', nb: 'etter at fristen var ute' },
  none: { en: 'No {submission} had been received.', nb: 'Ingen {submissions} var mottatt.' },
  next: { en: 'Next the members of the panel declare their interests.', nb: 'Nå melder medlemmene av panelet fra om tilknytning.' },
  cancelled: { en: '{ThisCall} has been stopped. Nothing is opened.', nb: '{TheCall} er avlyst. Ingenting blir åpnet.' },
  titleRehearsal: { en: 'Rehearse the opening', nb: 'Øv på åpningen' },
  rehearsalLead: {
    en: 'Before {theCall} is published, everybody who will open shows that their passphrase works. Nothing is opened.',
    nb: 'Før {theCall} kunngjøres, viser alle som skal åpne, at passordsetningen virker. Ingenting blir åpnet.',
  },
  passphrase: { en: 'Your passphrase', nb: 'Passordsetningen din' },
  passphraseFirst: { en: 'Choose a passphrase first', nb: 'Velg en passordsetning først' },
  passphraseFirstText: {
    en: 'Your share of the key is locked with a passphrase that only you know. You have none yet.',
    nb: 'Din del av nøkkelen er låst med en passordsetning som bare du kjenner. Du har ingen ennå.',
  },
  choose: { en: 'Choose a passphrase', nb: 'Velg en passordsetning' },
  changeIt: { en: 'Change the passphrase, or start over', nb: 'Bytt passordsetning, eller begynn på nytt' },
  rehearse: { en: 'Show that my passphrase works', nb: 'Vis at passordsetningen min virker' },
  waitingFor: {
    en: 'The rehearsal starts when everybody who will open has a passphrase. Still without: {names}.',
    nb: 'Øvelsen begynner når alle som skal åpne, har en passordsetning. Mangler: {names}.',
  },
  rehearsedOwn: {
    en: 'Your passphrase works. It now takes {left, plural, one {one more person} other {# more people}}.',
    nb: 'Passordsetningen din virker. Nå trengs {left, plural, one {én til} other {# til}}.',
  },
  rehearsedAll: {
    en: 'The rehearsal is done: together you found the hidden message {at}.',
    nb: 'Øvelsen er gjennomført: sammen fant dere den skjulte meldingen {at}.',
  },
  rehearsalState: { en: 'How far everybody is', nb: 'Hvor langt hver enkelt er' },
  rehearsalColumn: { en: 'Rehearsal', nb: 'Øvelse' },
  passphraseColumn: { en: 'Passphrase', nb: 'Passordsetning' },
  works: { en: 'Works', nb: 'Virker' },
  chosen: { en: 'Chosen', nb: 'Valgt' },
  missing: { en: 'Not yet', nb: 'Ikke ennå' },
  demo: { en: 'Demo: everybody’s passphrase is “{passphrase}”.', nb: 'Demo: alles passordsetning er «{passphrase}».' },
  cannot: { en: 'An opener cannot come, or has forgotten the passphrase', nb: 'En åpner kan ikke komme, eller har glemt passordsetningen' },
  recoveryTitle: { en: 'The recovery sheet was used', nb: 'Gjenopprettingsarket ble brukt' },
  recoveryText: {
    en: '{name} used it in place of an opener {at}. The reason:',
    nb: '{name} brukte det i stedet for en åpner {at}. Grunnen:',
  },
  back: { en: 'Back to the case', nb: 'Tilbake til saken' },
} as const satisfies Record<string, Text>;
