import type { Text } from '#value/text';

/**
 * What a route must not be used with and no fact tells: a person looks, and says whether it is so. One sentence each, true or not true
 * of the case, in nobody's voice: it stands on pages to the buyer and on the buyer's own paper. Source: domain rules 4.3, "when not", read against the provisions named with each route.
 */
const table = {
  split: {
    en: 'It is one of several parts of the same purchase, and together they cost more.',
    nb: 'Det er én av flere deler av samme kjøp, og til sammen koster de mer.',
  },
  repeated: {
    en: 'The same is bought again and again, and the sum passes the limit.',
    nb: 'Det samme kjøpes igjen og igjen, og summen passerer grensen.',
  },
  stateAid: {
    en: 'The price is above what the market would pay, so that part of it may be state aid.',
    nb: 'Prisen er høyere enn markedet ville betalt, så deler av den kan være statsstøtte.',
  },
  crossBorderInterest: {
    en: 'Suppliers from other countries are clearly interested.',
    nb: 'Leverandører fra andre land er klart interessert.',
  },
  // Four years is an example and no limit: as long as a framework agreement may last without a special reason (FOA § 26-1).
  longExclusive: {
    en: 'The agreement would bind to one supplier for long, for example for more than four years, without others being asked.',
    nb: 'Avtalen ville bundet til én leverandør lenge, for eksempel i mer enn fire år, uten at andre er spurt.',
  },
  emergencyPlacement: {
    en: 'It is an emergency placement for one person; special rules apply.',
    nb: 'Det gjelder en akutt plassering av én person. Da gjelder egne regler.',
  },
  mayDistribute: {
    en: 'The provider that is thought of may pay out profit to owners.',
    nb: 'Leverandøren det er tenkt på, kan betale ut overskudd til eiere.',
  },
  weakReasons: {
    en: 'It cannot be shown how this serves social aims, the common good and the budget.',
    nb: 'Det kan ikke vises hvordan dette bidrar til sosiale mål, fellesskapets beste og god bruk av penger.',
  },
  shareUncheckable: {
    en: 'The share of 30% cannot be checked.',
    nb: 'Andelen på 30 prosent kan ikke kontrolleres.',
  },
  adaptationOnly: {
    en: 'A solution exists and only has to be adapted.',
    nb: 'Det finnes en løsning som bare må tilpasses.',
  },
  noMoneyForYears: {
    en: 'There is no money or time to follow it for years.',
    nb: 'Det er verken penger eller tid til å følge den opp i flere år.',
  },
  buysVolume: {
    en: 'The aim is to buy volume, without a competition later.',
    nb: 'Målet er å kjøpe volum, uten konkurranse etterpå.',
  },
  cannotFollowOutcomes: {
    en: 'Nobody here can follow up the outcomes.',
    nb: 'Ingen her kan følge opp resultatene.',
  },
  criterionOnFirm: {
    en: 'The criterion would be about the enterprise in general and not about this delivery.',
    nb: 'Kriteriet ville handlet om virksomheten generelt og ikke om denne leveransen.',
  },
  purchaseInDisguise: {
    en: 'A service is given in return for the money.',
    nb: 'Det gis en tjeneste tilbake for pengene.',
  },
  convenience: {
    en: 'It is chosen because it is convenient.',
    nb: 'Det velges fordi det er enklest.',
  },
  oneSystemStrategy: {
    en: 'The reason is an own strategy to use one system or one supplier.',
    nb: 'Grunnen er en egen strategi om ett system eller én leverandør.',
  },
  realisticAlternative: {
    en: 'Somebody else could realistically provide it.',
    nb: 'Andre kan i praksis levere tjenesten.',
  },
  numbersCapped: {
    en: 'The number of providers is limited.',
    nb: 'Antall leverandører er begrenset.',
  },
  crowdedMarket: {
    en: 'Many providers could do it, and none stands out.',
    nb: 'Mange kan levere, og ingen skiller seg ut.',
  },
  marketUnknown: {
    en: 'The market is not well known.',
    nb: 'Markedet er lite kjent.',
  },
  interestsUnsettled: {
    en: 'Somebody who decides has an interest that is not settled.',
    nb: 'Noen som skal avgjøre, har en interesse som ikke er avklart.',
  },
  noFailurePlan: {
    en: 'There is no plan for what happens if the enterprise fails.',
    nb: 'Det finnes ingen plan for hva som skjer hvis virksomheten må gi seg.',
  },
  membersOnly: {
    en: 'Only the members or employees would benefit.',
    nb: 'Bare medlemmene eller de ansatte får nytte av det.',
  },
  awardPromised: {
    en: 'The contract has been promised because they are own staff.',
    nb: 'Avtalen er lovet bort fordi det er egne ansatte.',
  },
  noLocalMarket: {
    en: 'Too few suppliers in the area can do it.',
    nb: 'For få i området kan levere.',
  },
  directInDisguise: {
    en: 'It is already settled who gets it.',
    nb: 'Det er allerede avgjort hvem som får det.',
  },
  comparableWithinThreeYears: {
    en: 'The mutual was given a comparable reserved contract within the last three years.',
    nb: 'Virksomheten har fått en tilsvarende reservert kontrakt de siste tre årene.',
  },
  oneStageEnough: {
    en: 'One stage is enough, because what must be achieved can be described.',
    nb: 'Ett trinn er nok, fordi det som skal oppnås, kan beskrives.',
  },
  authorityChooses: {
    en: 'The public body chooses the provider, and not the person.',
    nb: 'Det er oppdragsgiveren som velger leverandør, og ikke personen.',
  },
  oneSupplierGetsAll: {
    en: 'One supplier would get everything.',
    nb: 'Én leverandør ville fått alt.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type CircumstanceCode = keyof typeof table;

/** Every circumstance as one sentence in both languages. */
export const circumstances: Readonly<Record<CircumstanceCode, Text>> = table;

/** The codes in the order of the table. */
// Object.keys gives the keys of the literal above and nothing else.
export const circumstanceCodes = Object.keys(table) as readonly CircumstanceCode[];

/** Whether a text is the code of a circumstance (an old row, a foreign document). */
export function isCircumstance(text: string): text is CircumstanceCode {
  return Object.hasOwn(table, text);
}
