import type { Text } from '#value/text';

/** Choosing a provider without a competition: whom the body considers, and a provider that makes itself known. */
export const providersText = {
  title: { en: 'Whom you consider', nb: 'Hvem dere vurderer' },
  oneTitle: { en: 'The provider', nb: 'Leverandøren' },
  lead: {
    en: 'Everybody who could do it: the present provider, those you know, and those who make themselves known. Write down the same about each. Nobody outside sees the list before the decision.',
    nb: 'Alle som kan levere: dagens leverandør, dem dere kjenner, og dem som melder seg. Skriv ned det samme om hver av dem. Ingen utenfor ser listen før beslutningen.',
  },
  oneLead: {
    en: 'Name the one provider, and write down what you have agreed on. Nobody outside sees it before the decision.',
    nb: 'Pek ut den ene leverandøren, og skriv ned hva dere er blitt enige om. Ingen utenfor ser det før beslutningen.',
  },
  openUntil: {
    en: 'Providers can make themselves known until {at}. After that you can say that the list is complete.',
    nb: 'Leverandører kan melde seg fram til {at}. Etter det kan dere si at listen er ferdig.',
  },
  list: { en: 'On the list', nb: 'På listen' },
  provider: { en: 'Provider', nb: 'Leverandør' },
  found: { en: 'How you know of it', nb: 'Hvordan dere kjenner til den' },
  state: { en: 'What you have found out', nb: 'Det dere har funnet ut' },
  complete: { en: 'Complete', nb: 'Ferdig' },
  open: { en: 'Not complete', nb: 'Ikke ferdig' },
  leftOut: { en: 'Not considered', nb: 'Vurderes ikke' },
  write: { en: 'Write', nb: 'Skriv' },
  change: { en: 'Change', nb: 'Endre' },
  writeAbout: { en: 'Write what you found out about {name}', nb: 'Skriv hva dere har funnet ut om {name}' },
  none: { en: 'Nobody is on the list yet', nb: 'Ingen står på listen ennå' },
  noneHint: {
    en: 'Begin with those who do it today, and those who took part in the dialogue.',
    nb: 'Begynn med dem som gjør det i dag, og dem som var med i dialogen.',
  },
  add: { en: 'Add a provider', nb: 'Legg til en leverandør' },
  name: { en: 'Name the provider', nb: 'Pek ut leverandøren' },
  search: { en: 'Search enterprises that are registered here', nb: 'Søk blant virksomhetene som er registrert her' },
  foundNone: {
    en: 'No enterprise found for “{part}”. Describe it below.',
    nb: 'Fant ingen virksomhet for «{part}». Beskriv den nedenfor.',
  },
  pick: { en: 'Registered here', nb: 'Registrert her' },
  choose: { en: 'None of these', nb: 'Ingen av disse' },
  describe: { en: 'Not registered here', nb: 'Ikke registrert her' },
  addButton: { en: 'Put it on the list', nb: 'Sett den på listen' },
  complete1: { en: 'The list is complete', nb: 'Listen er ferdig' },
  completeLead: {
    en: 'What you have written goes to those who assess. The list cannot be changed afterwards, and each provider can read what you wrote about it.',
    nb: 'Det dere har skrevet, går til dem som vurderer. Listen kan ikke endres etterpå, og hver leverandør kan lese det dere skrev om den.',
  },
  completeLeadOne: {
    en: 'Then you can decide. What you have written cannot be changed afterwards, and the provider can read it.',
    nb: 'Da kan dere ta beslutningen. Det dere har skrevet, kan ikke endres etterpå, og leverandøren kan lese det.',
  },
  completeButton: { en: 'The list is complete', nb: 'Listen er ferdig' },
  completeButtonOne: { en: 'This is the provider', nb: 'Dette er leverandøren' },
  done: {
    en: 'The list is complete. It was handed over {at}.',
    nb: 'Listen er ferdig. Den ble overlevert {at}.',
  },
  writtenAboutYou: { en: 'What {body} wrote about you', nb: 'Det {body} skrev om dere' },
  writtenLead: {
    en: 'This is what those who assess read about you. If something is wrong, write to the body now.',
    nb: 'Dette leser de som vurderer, om dere. Er noe feil, skriv til oppdragsgiveren nå.',
  },
  writtenLeadDecided: {
    en: 'This is what those who assessed read about you.',
    nb: 'Dette leste de som vurderte, om dere.',
  },
  closedTitle: { en: 'You in this process', nb: 'Dere i denne prosessen' },
  cameThen: { en: 'You made yourselves known {at}.', nb: 'Dere meldte dere {at}.' },
  youWrote: { en: 'What you wrote', nb: 'Det dere skrev' },
  toPublic: { en: 'The notice that everybody reads', nb: 'Kunngjøringen som alle leser' },

  recordLead: {
    en: 'The same about each. Say where it stands: in what it wrote to you, in its accounts, in a visit. You can save before everything is known.',
    nb: 'Det samme om hver. Skriv hvor det står: i det den skrev til dere, i regnskapet, fra et besøk. Dere kan lagre før alt er kjent.',
  },
  recordedLead: {
    en: 'What you had found out when the list was complete. It cannot be changed any more.',
    nb: 'Det dere hadde funnet ut da listen var ferdig. Det kan ikke endres lenger.',
  },
  read: { en: 'Read', nb: 'Les' },
  readAbout: { en: 'Read what you found out about {name}', nb: 'Les det dere fant ut om {name}' },
  ownWords: { en: 'What it wrote when it made itself known', nb: 'Det den skrev da den meldte seg' },
  save: { en: 'Save', nb: 'Lagre' },
  back: { en: 'Back to the list', nb: 'Tilbake til listen' },
  leave: { en: 'Do not consider it', nb: 'Ikke vurder den' },
  leaveLead: {
    en: 'It made itself known, and is told nothing now. The reason stays on record.',
    nb: 'Den meldte seg, og får ingen beskjed nå. Begrunnelsen blir stående.',
  },
  leaveButton: { en: 'Leave it out', nb: 'Ta den ut' },
  remove: { en: 'Take it off the list', nb: 'Ta den av listen' },
  leftOutWhy: { en: 'Not considered: {reason}', nb: 'Vurderes ikke: {reason}' },

  comeTitle: { en: 'Make yourselves known', nb: 'Meld dere' },
  comeLead: {
    en: '{body} means to choose a provider without a competition. If you could do it too, say so here until {at}. Then you are considered with the others.',
    nb: '{body} har tenkt å velge en leverandør uten konkurranse. Kan dere også levere, kan dere si det her fram til {at}. Da blir dere vurdert sammen med de andre.',
  },
  comeClosed: {
    en: 'The time to make yourselves known ran out {at}. After the decision you can still object to it on the page of the case.',
    nb: 'Fristen for å melde seg gikk ut {at}. Etter beslutningen kan dere fortsatt klage på sidene til saken.',
  },
  comeButton: { en: 'Make us known', nb: 'Meld oss' },
  comeAgain: { en: 'Save the new text', nb: 'Lagre den nye teksten' },
  came: {
    en: 'You made yourselves known {at}. The body asks you for what it needs to know.',
    nb: 'Dere meldte dere {at}. Oppdragsgiveren spør dere om det den trenger å vite.',
  },
} as const satisfies Record<string, Text>;
