import type { Text } from '#value/text';

/** Sentences about keys, openers and openings. */
export const keySentences: Readonly<Record<string, Text>> = {
  tooFewOpeners: {
    en: 'Name {needed} people who open the submissions; so far {named}.',
    nb: 'Pek ut {needed} personer som skal åpne det som leveres; så langt {named}.',
  },
  openersNotReady: {
    en: 'These openers have no passphrase yet: {names}. Ask them to choose one.',
    nb: 'Disse som skal åpne, har ingen passordsetning ennå: {names}. Be dem velge en.',
  },
  sheetNotConfirmed: {
    en: 'Make the recovery sheet and confirm that it exists on paper.',
    nb: 'Lag gjenopprettingsarket, og bekreft at det finnes på papir.',
  },
  notRehearsed: {
    en: 'Rehearse the opening first: {needed} openers show together that their passphrases work.',
    nb: 'Øv på åpningen først: {needed} åpnere viser sammen at passordsetningene virker.',
  },
  rehearsalOver: {
    en: 'The call is published: there is nothing left to rehearse.',
    nb: 'Utlysningen er kunngjort: det er ikke noe å øve på lenger.',
  },
  passphraseShort: {
    en: 'Write a passphrase of at least {shortest} characters; this one has {length}.',
    nb: 'Skriv en passordsetning på minst {shortest} tegn; denne har {length}.',
  },
  passphraseMissing: { en: 'Enter your passphrase.', nb: 'Skriv passordsetningen din.' },
  passphraseWrong: {
    en: 'This is not your passphrase. Check capitals and spaces, and try again.',
    nb: 'Dette er ikke passordsetningen din. Kontroller store bokstaver og mellomrom, og prøv igjen.',
  },
  passphraseWait: {
    en: 'Too many wrong passphrases. Try again after {until}.',
    nb: 'For mange feil passordsetninger. Prøv igjen etter {until}.',
  },
  shareLost: {
    en: 'You hold no share of this call’s key: you were named an opener after it was published. Another opener or the recovery sheet has to step in.',
    nb: 'Du har ingen del av nøkkelen til denne utlysningen: du ble pekt ut etter at den var kunngjort. En annen åpner eller gjenopprettingsarket må tre inn.',
  },
  sheetMissing: { en: 'Make the recovery sheet first.', nb: 'Lag gjenopprettingsarket først.' },
  sheetWrong: {
    en: 'This does not fit the sheet that was made last. Compare with the paper, character by character.',
    nb: 'Dette stemmer ikke med arket som ble laget sist. Sammenlign med papiret, tegn for tegn.',
  },
  sheetTaken: {
    en: 'The recovery sheet has been used for this call already.',
    nb: 'Gjenopprettingsarket er allerede brukt i denne utlysningen.',
  },
  reasonMissing: { en: 'Say why. Everybody can read the reason.', nb: 'Skriv hvorfor. Alle kan lese grunnen.' },
  needsOpener: {
    en: 'The sheet stands in for one opener and never opens alone. Another opener has to approve first.',
    nb: 'Arket trer inn for én åpner og åpner aldri alene. En annen åpner må godkjenne først.',
  },
  stillOpen: { en: 'Nobody can open anything before {closesAt}.', nb: 'Ingen kan åpne noe før {closesAt}.' },
  alreadyOpened: { en: 'The submissions have been opened already.', nb: 'Det som er levert, er allerede åpnet.' },
  tooFewApprovals: { en: '{given} of {needed} openers have approved.', nb: '{given} av {needed} har godkjent åpningen.' },
  notOpened: { en: 'The submissions have not been opened yet.', nb: 'Det som er levert, er ikke åpnet ennå.' },
};
