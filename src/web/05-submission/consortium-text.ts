import type { Text } from '#value/text';

/** Words of the page on which an organisation says with whom it submits. */
export const consortiumText = {
  title: { en: 'Alone or together', nb: 'Alene eller sammen' },
  lead: {
    en: 'Several organisations can submit one proposal. One leads it and seals it for all. Who the others are is sealed with the answers: nobody sees it before the opening.',
    nb: 'Flere virksomheter kan levere {oneSubmission} sammen. Én leder og leverer for alle. Hvem de andre er, blir forseglet med svarene: ingen ser det før åpningen.',
  },
  save: { en: 'Save', nb: 'Lagre' },
  back: { en: 'Save and go back to the tasks', nb: 'Lagre og gå tilbake til oppgavene' },
  saved: { en: 'Saved.', nb: 'Lagret.' },
  asked: { en: 'The partner has been asked.', nb: 'Partneren er spurt.' },
  hintAlone: { en: 'You submit alone.', nb: 'Dere leverer alene.' },
  hintWith: { en: 'Together with {names}.', nb: 'Sammen med {names}.' },
  hintNobody: { en: 'Together with others, but nobody is named.', nb: 'Sammen med andre, men ingen er nevnt.' },
  confirmations: { en: 'Do they confirm?', nb: 'Bekrefter de?' },
  confirmationsLead: {
    en: 'A partner with an account here can confirm its part itself, until the closing time. If you ask, it sees that you prepare {aSubmission} to {thisCall}, and its own part. Nothing else.',
    nb: 'En partner med konto her kan selv bekrefte delen sin, fram til fristen. Spør dere, ser partneren at dere forbereder {aSubmission} i {thisCall}, og sin egen del. Ikke noe mer.',
  },
  foundAs: { en: 'Found here as {name}', nb: 'Finnes her som {name}' },
  notFound: {
    en: 'Has no account here under that number. Attach a signed declaration as a file, and write who has signed it.',
    nb: 'Har ingen konto her med det nummeret. Legg ved en underskrevet erklæring som fil, og skriv hvem som har skrevet under.',
  },
  stated: { en: 'You state: signed by {name}', nb: 'Dere opplyser: underskrevet av {name}' },
  notAsked: { en: 'Not asked', nb: 'Ikke spurt' },
  waits: { en: 'Asked {at}, no answer yet', nb: 'Spurt {at}, ikke svart ennå' },
  confirmed: { en: 'Confirmed by {name} on {at}', nb: 'Bekreftet av {name} {at}' },
  denied: { en: '{name} says, on {at}, that the organisation does not take part', nb: '{name} sier {at} at virksomheten ikke er med' },
  ask: { en: 'Ask for confirmation', nb: 'Be om bekreftelse' },
  askAgain: { en: 'Ask again', nb: 'Spør igjen' },
  otherTerms: {
    en: 'If you change how a partner takes part, or its part, an earlier confirmation no longer counts.',
    nb: 'Endrer dere hvordan en partner er med, eller delen, gjelder ikke en tidligere bekreftelse lenger.',
  },
  section: { en: 'Together with', nb: 'Sammen med' },
  change: { en: 'Change who submits', nb: 'Endre hvem som leverer' },
  gapsTitle: {
    en: 'You can seal, but something is missing about those you submit with',
    nb: 'Du kan levere, men noe mangler om dem dere leverer sammen med',
  },
  gapsTitleBlocked: { en: 'Something is missing about those you submit with', nb: 'Noe mangler om dem dere leverer sammen med' },
  gapsText: {
    en: 'The body can ask you to complete it, but need not.',
    nb: 'Oppdragsgiveren kan be dere rette det, men må ikke.',
  },
  thenNamed: {
    en: 'Together? Choose it and save: then you can name the others here.',
    nb: 'Sammen? Velg det og lagre. Da kan dere nevne de andre her.',
  },
  unconfirmedTitle: { en: 'Not everybody has confirmed', nb: 'Ikke alle har bekreftet' },
  unconfirmed: {
    en: '{names}: no confirmation here, and you state no signature. You can seal all the same. The body sees it at the opening.',
    nb: '{names}: ingen bekreftelse her, og dere oppgir ingen underskrift. Dere kan levere likevel. Oppdragsgiveren ser det ved åpningen.',
  },
} as const satisfies Record<string, Text>;

/** Words of the page on which a partner answers. */
export const partnerText = {
  title: { en: 'Do you take part?', nb: 'Er dere med?' },
  lead: {
    en: 'Another organisation names yours as partner in {aSubmission} to {thisCall}. Your answer is sealed with it. You see your own part only.',
    nb: 'En annen virksomhet nevner deres som partner i {aSubmission} i {thisCall}. Svaret blir forseglet sammen med {theSubmission}. Dere ser bare deres egen del.',
  },
  how: { en: 'How you would take part', nb: 'Hvordan dere skal være med' },
  share: { en: 'Your part', nb: 'Delen deres' },
  askedBy: { en: 'Asked by', nb: 'Spurt av' },
  askedByAt: { en: '{name}, {at}', nb: '{name}, {at}' },
  yes: { en: 'We take part', nb: 'Vi er med' },
  no: { en: 'We do not take part', nb: 'Vi er ikke med' },
  answer: { en: 'Your answer', nb: 'Svaret deres' },
  saidYes: { en: 'You take part. Said by {name} on {at}.', nb: 'Dere er med. Sagt av {name} {at}.' },
  saidNo: { en: 'You do not take part. Said by {name} on {at}.', nb: 'Dere er ikke med. Sagt av {name} {at}.' },
  until: {
    en: 'You can change the answer until {at}. At the opening it becomes known with {theSubmission}, if one is sealed.',
    nb: 'Dere kan endre svaret fram til {at}. Ved åpningen blir det kjent sammen med {theSubmission}, hvis {pronoun} blir levert.',
  },
  none: { en: 'Nobody asks you to confirm anything in {thisCall}', nb: 'Ingen ber dere bekrefte noe i {thisCall}' },
  toCall: { en: 'To {theCall}', nb: 'Til {theCall}' },
  today: { en: 'Confirm a part: {call}', nb: 'Bekreft en del: {call}' },
  todayHint: { en: '{name} asks you to confirm that you take part.', nb: '{name} ber dere bekrefte at dere er med.' },
} as const satisfies Record<string, Text>;
