import type { Text } from '#value/text';

/** What the decision says instead where a provider is chosen without a competition. */
export const recordedDecisionText = {
  decideLead: {
    en: 'The order follows from the published criteria and weights. You write the reasons, and something useful to everybody who is not chosen.',
    nb: 'Rekkefølgen følger av de kunngjorte kriteriene og vektene. Dere skriver begrunnelsen, og noe nyttig til hver av dem som ikke blir valgt.',
  },
  opened: { en: 'The list of providers is complete', nb: 'Listen over leverandører er ferdig' },
  first: { en: 'One provider comes first', nb: 'Én leverandør er først' },
  assessed: { en: 'Every provider is scored on everything', nb: 'Alle leverandører er vurdert på alt' },
  setAsideOnes: { en: 'Set a provider aside, or take one back', nb: 'Avvis en leverandør, eller ta en tilbake' },
  tiedTitle: { en: 'Two or more providers are exactly equal', nb: 'To eller flere leverandører er nøyaktig like' },
  tiedWhat: {
    en: 'This service does not choose between equals, and draws no lots. Look in the notice and the rules you follow for what decides a tie.',
    nb: 'Tjenesten velger ikke mellom like leverandører, og trekker ikke lodd. Se i kunngjøringen og reglene dere følger hva som avgjør.',
  },
  findingOnlyChosen: {
    en: '{name} was chosen with {points} of 5 points. No other provider was ranked.',
    nb: '{name} ble valgt med {points} av 5 poeng. Ingen andre leverandører ble rangert.',
  },
  chartNote: {
    en: 'Points per criterion (0 to 5) times the published weight.',
    nb: 'Poeng per kriterium (0 til 5) ganget med den kunngjorte vekten.',
  },
  numbered: { en: 'Provider {n}', nb: 'Leverandør {n}' },
  scoresLead: {
    en: 'Mean of the assessors’ independent scores, 0 to 5.',
    nb: 'Gjennomsnitt av vurderernes uavhengige poeng, 0 til 5.',
  },
  submission: { en: 'Provider', nb: 'Leverandør' },
  price: { en: 'Price of the chosen provider', nb: 'Prisen til den valgte leverandøren' },
  declarationsNote: { en: 'one from each who influences, towards each provider', nb: 'én fra hver som påvirker, om hver leverandør' },
  recusalsNote: { en: 'did not read or score about that provider', nb: 'leste ikke og vurderte ikke om leverandøren' },
  complaint: {
    en: 'Any provider that thinks a mistake was made, whether it was considered or not, writes to',
    nb: 'Alle leverandører som mener at det er gjort en feil, også de som ikke ble vurdert, skriver til',
  },
  call: { en: 'The notice of the process', nb: 'Kunngjøringen av prosessen' },
} as const satisfies Record<string, Text>;

/** The same after the decision. */
export const recordedAfterText = {
  lettersLead: {
    en: 'The decision and its reasons, what you can do if you think we are wrong, and times for a talk.',
    nb: 'Beslutningen med begrunnelse, hva dere kan gjøre hvis dere mener at vi tar feil, og tider for en samtale.',
  },
  noComplaintsText: {
    en: 'Every provider can write here, also one that was not considered. You see it on this page and on the page of the case.',
    nb: 'Alle leverandører kan skrive her, også de som ikke ble vurdert. Dere ser det på denne siden og på siden for saken.',
  },
  effects: {
    en: 'If the complaint is right, correct the decision or stop the process first. Then say so here.',
    nb: 'Har de rett, må dere først rette beslutningen eller avlyse prosessen. Deretter skriver dere det her.',
  },
  cancelledCall: { en: 'The process has been stopped', nb: 'Prosessen er avlyst' },
  talksBidderLead: {
    en: 'Book one time to go through the decision with us. Only the body sees that you have.',
    nb: 'Bestill én tid for å gå gjennom beslutningen med oss. Bare virksomheten ser at dere har gjort det.',
  },
} as const satisfies Record<string, Text>;

/** What a direct award says where others compare. */
export const directText = {
  chosen: {
    en: '{name} was chosen without a competition, at a price of {price}. It was compared with nobody.',
    nb: '{name} ble valgt uten konkurranse, til en pris på {price}. Den er ikke sammenlignet med noen.',
  },
  title: { en: 'The provider', nb: 'Leverandøren' },
  named: { en: '{name}, at a price of {price}.', nb: '{name}, til en pris på {price}.' },
  decideLead: {
    en: 'One provider is named. You write why it is this one, and why without a competition.',
    nb: 'Én leverandør er pekt ut. Dere skriver hvorfor det blir denne, og hvorfor uten konkurranse.',
  },
  notConsidered: {
    en: 'Object to the decision here, if you are a provider',
    nb: 'Klag på beslutningen her, hvis du er leverandør',
  },
} as const satisfies Record<string, Text>;
