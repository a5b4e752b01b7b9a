import type { Text } from '#value/text';

/** Following a need, a body or an enterprise, and the list of all that one follows; a call has words of its own. */
export const followWords = {
  follow: { en: 'Follow', nb: 'Følg' },
  stop: { en: 'Stop following', nb: 'Slutt å følge' },
  all: { en: 'What you follow', nb: 'Det du følger' },
  settings: { en: 'Choose what you get by e-mail', nb: 'Velg hva du får på e-post' },
  secret: { en: 'Nobody can see who follows.', nb: 'Ingen kan se hvem som følger.' },
  titleCase: { en: 'Follow this need', nb: 'Følg dette behovet' },
  titleOrganisation: { en: 'Follow {name}', nb: 'Følg {name}' },
  leadCase: {
    en: 'You are told when it is changed, when there is a meeting or an answer about it, when a call is published, stopped or decided, and what comes of the agreement.',
    nb: 'Du får beskjed når det endres, når det kommer et møte eller et svar om det, når en utlysning kunngjøres, avlyses eller avgjøres, og hva som kommer ut av avtalen.',
  },
  leadBuyer: {
    en: 'You are told of its new needs, meetings, calls, decisions and agreements.',
    nb: 'Du får beskjed om nye behov, møter, utlysninger, beslutninger og avtaler.',
  },
  leadEnterprise: {
    en: 'You are told when it offers something new or changes what it offers, and when a public body signs an agreement with it.',
    nb: 'Du får beskjed når den tilbyr noe nytt eller endrer det den tilbyr, og når det offentlige signerer en avtale med den.',
  },
  nowCase: { en: 'You follow this need.', nb: 'Du følger dette behovet.' },
  nowOrganisation: { en: 'You follow it.', nb: 'Du følger den.' },
  linkCase: { en: 'Follow this need', nb: 'Følg behovet' },
  linkOrganisation: { en: 'Follow {name}', nb: 'Følg {name}' },
  nowLinkCase: { en: 'You follow this need', nb: 'Du følger behovet' },
  nowLinkOrganisation: { en: 'You follow {name}', nb: 'Du følger {name}' },
  toldOfNeed: { en: 'Changes, meetings, answers, and what comes of it.', nb: 'Endringer, møter, svar og det som kommer ut av det.' },
  toldOfBuyer: { en: 'New needs, meetings, calls and agreements.', nb: 'Nye behov, møter, utlysninger og avtaler.' },
  toldOfEnterprise: { en: 'New and changed solutions, and agreements.', nb: 'Nye og endrede løsninger, og avtaler.' },
  listLead: {
    en: 'You are told of each as soon as something about it is public. Nobody else can see this list.',
    nb: 'Du får beskjed om hver av dem straks noe blir offentlig. Ingen andre kan se denne listen.',
  },
  empty: { en: 'You follow nothing yet', nb: 'Du følger ingenting ennå' },
  emptyHow: {
    en: 'On the page of a need, a call or a solution there is a link to follow it, or whoever stands behind it.',
    nb: 'På siden til et behov, en konkurranse eller en løsning er det en lenke for å følge den, eller den som står bak.',
  },
  toCases: { en: 'Look at the cases', nb: 'Se på sakene' },
  kindCall: { en: 'Call', nb: 'Utlysning' },
  kindCase: { en: 'Need', nb: 'Behov' },
  kindOrganisation: { en: 'Organisation', nb: 'Virksomhet' },
  nameColumn: { en: 'Name', nb: 'Navn' },
  change: { en: 'Change', nb: 'Endre' },
  kindColumn: { en: 'What it is', nb: 'Hva det er' },
} as const satisfies Record<string, Text>;
