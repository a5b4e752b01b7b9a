import type { Facet } from '#need/term';
import type { Text } from '#value/text';

export const solutionText = {
  listTitle: { en: 'Solutions', nb: 'Løsninger' },
  listLead: {
    en: 'What social enterprises offer, before anybody has asked. Each says what changes for whom, and how well that is known.',
    nb: 'Det sosiale virksomheter tilbyr, før noen har spurt. Hver av dem sier hva som blir annerledes for hvem, og hvor godt det er kjent.',
  },
  filterLabel: { en: 'Search solutions', nb: 'Søk i løsninger' },
  words: { en: 'Words', nb: 'Ord' },
  wordsHint: {
    en: 'In English or Norwegian. We look for words that mean the same, too.',
    nb: 'På norsk eller engelsk. Vi leter også etter ord som betyr det samme.',
  },
  any: { en: 'Any', nb: 'Alle' },
  approach: { en: 'Approach', nb: 'Tilnærming' },
  region: { en: 'Offered in', nb: 'Tilbys i' },
  count: {
    en: '{count, plural, =0 {No solutions} one {# solution} other {# solutions}}',
    nb: '{count, plural, =0 {Ingen løsninger} one {# løsning} other {# løsninger}}',
  },
  drawn: {
    en: 'The order is drawn anew every day from the date ({day}). It cannot be bought, and who came first does not count.',
    nb: 'Rekkefølgen trekkes på nytt hver dag ut fra datoen ({day}). Den kan ikke kjøpes, og det teller ikke hvem som kom først.',
  },
  none: { en: 'No solutions yet', nb: 'Ingen løsninger ennå' },
  noneFound: { en: 'No solutions fit', nb: 'Ingen løsninger passer' },
  noneHint: { en: 'Solutions appear here when an enterprise publishes one.', nb: 'Løsninger kommer hit når en virksomhet publiserer dem.' },
  noneFoundHint: { en: 'Use fewer filters, or other words.', nb: 'Bruk færre filtre, eller andre ord.' },
  offeredBy: { en: 'Offered by', nb: 'Tilbys av' },
  enterprise: { en: 'Enterprise', nb: 'Virksomhet' },
  where: { en: 'Where', nb: 'Hvor' },
  room: {
    en: 'Room for {count, plural, one {# person} other {# people}} at a time',
    nb: 'Plass til {count, plural, one {# person} other {# personer}} om gangen',
  },
  noRoom: { en: 'No room now', nb: 'Ikke plass nå' },
  demo: { en: 'Invented, for the demonstration', nb: 'Oppdiktet, for demonstrasjonen' },
  withdrawn: { en: 'Withdrawn', nb: 'Trukket' },
  withdrawnOn: {
    en: 'Withdrawn on {day}. It is not shown with needs any more.',
    nb: 'Trukket {day}. Den vises ikke lenger sammen med behov.',
  },
  published: { en: 'Public since', nb: 'Offentlig siden' },
  changed: { en: 'Last changed', nb: 'Sist endret' },
  languageNote: { en: 'Written in Norwegian.', nb: 'Skrevet på engelsk.' },
  whatAndHow: { en: 'How it is done', nb: 'Slik gjøres det' },
  known: { en: 'How well the effect is known', nb: 'Hvor godt virkningen er kjent' },
  knownLead: {
    en: 'Said by the enterprise itself. The scale follows Nesta’s Standards of Evidence (2013), in our words.',
    nb: 'Oppgitt av virksomheten selv. Skalaen følger Nestas Standards of Evidence (2013), med våre ord.',
  },
  facts: { en: 'For whom, where, how many', nb: 'For hvem, hvor, hvor mange' },
  approachLead: {
    en: 'The approach follows from four answers. It is said of this proposal, not of the enterprise.',
    nb: 'Tilnærmingen følger av fire svar. Den gjelder dette forslaget, ikke virksomheten.',
  },
  history: { en: 'What has changed', nb: 'Hva som er endret' },
  'event.solutionPublished': { en: 'Published', nb: 'Publisert' },
  'event.solutionChanged': { en: 'Changed', nb: 'Endret' },
  'event.solutionWithdrawn': { en: 'Withdrawn', nb: 'Trukket' },
  event: { en: 'What', nb: 'Hva' },
  when: { en: 'When', nb: 'Når' },
  proof: { en: 'Mark in the journal', nb: 'Merke i journalen' },
  ownTitle: { en: 'Our solutions', nb: 'Løsningene våre' },
  ownLead: {
    en: 'Write down once what you offer. Public needs that it fits are shown here, and your solution is shown with the need.',
    nb: 'Skriv ned én gang hva dere tilbyr. Offentlige behov den passer til, vises her, og løsningen vises sammen med behovet.',
  },
  write: { en: 'Write a solution', nb: 'Skriv en løsning' },
  ownNone: { en: 'You have not written any solution yet', nb: 'Dere har ikke skrevet noen løsning ennå' },
  ownNoneHint: {
    en: 'It takes about twenty minutes. Nobody sees it before you publish it.',
    nb: 'Det tar omtrent tjue minutter. Ingen ser den før dere publiserer den.',
  },
  name: { en: 'Solution', nb: 'Løsning' },
  state: { en: 'State', nb: 'Status' },
  written: { en: 'What you have written', nb: 'Det dere har skrevet' },
  draft: { en: 'Draft, seen by you alone', nb: 'Utkast, bare dere ser det' },
  public: { en: 'Public', nb: 'Offentlig' },
  fits: { en: 'Needs that fit', nb: 'Behov som passer' },
  newTitle: { en: 'Write a solution', nb: 'Skriv en løsning' },
  newLead: {
    en: 'Write for somebody who has never heard of you. You can save half-finished answers; nobody sees them before you publish.',
    nb: 'Skriv for noen som aldri har hørt om dere. Halvferdige svar kan lagres; ingen ser dem før dere publiserer.',
  },
  editTitle: { en: 'Change the solution', nb: 'Endre løsningen' },
  editPublicLead: {
    en: 'It is public. What you change is shown at once, and the page says which answers you changed.',
    nb: 'Den er offentlig. Endringer vises med en gang, og siden sier hvilke svar dere har endret.',
  },
  save: { en: 'Save', nb: 'Lagre' },
  publishTitle: { en: 'Check the solution before you publish it', nb: 'Se over løsningen før dere publiserer den' },
  publishLead: {
    en: 'From now on everybody can read it. It binds nobody to buy or to deliver, and you can withdraw it.',
    nb: 'Fra nå av kan alle lese den. Den forplikter ingen til å kjøpe eller levere, og dere kan trekke den.',
  },
  publish: { en: 'Publish the solution', nb: 'Publiser løsningen' },
  publishCheck: { en: 'Check and publish', nb: 'Se over og publiser' },
  change: { en: 'Change it', nb: 'Endre den' },
  publicPage: { en: 'The public page', nb: 'Den offentlige siden' },
  withdraw: { en: 'Withdraw it', nb: 'Trekk den' },
  withdrawTitle: { en: 'Withdraw the solution', nb: 'Trekk løsningen' },
  withdrawLead: {
    en: 'It leaves the list and is not shown with needs any more. Its page stays, with your reason. You can publish it again.',
    nb: 'Den forsvinner fra listen og vises ikke lenger sammen med behov. Siden blir stående, med begrunnelsen deres. Dere kan publisere den igjen.',
  },
  fitsLead: {
    en: 'Public needs that are still open. Best fit first; each line says why it is here.',
    nb: 'Offentlige behov som fortsatt er åpne. De som passer best, står først; hver linje sier hvorfor den er her.',
  },
  fitsPublicLead: {
    en: 'Found by comparing terms and words. Nobody has assessed them, and being listed gives no advantage in a call.',
    nb: 'Funnet ved å sammenligne stikkord og ord. Ingen har vurdert dem, og å stå her gir ingen fordel i en utlysning.',
  },
  fitsNone: { en: 'No open need fits yet', nb: 'Ingen åpne behov passer ennå' },
  fitsNoneHint: {
    en: 'Needs are compared anew each time you open this page. Ticking who it is for and what changes helps most.',
    nb: 'Behovene sammenlignes på nytt hver gang dere åpner siden. Det hjelper mest å krysse av for hvem det gjelder og hva som blir annerledes.',
  },
  fitsNoRoom: {
    en: 'You have said that you have no room now, so nothing is compared. Change the number when you have.',
    nb: 'Dere har sagt at dere ikke har plass nå, så ingenting sammenlignes. Endre tallet når dere får plass.',
  },
  solutionsThatFit: { en: 'Solutions that may fit', nb: 'Løsninger som kan passe' },
  solutionsNone: { en: 'No solution fits yet', nb: 'Ingen løsninger passer ennå' },
  solutionsNoneHint: {
    en: 'Tick in the need who it is for and what should be different, and say which part of the country: then more can be found.',
    nb: 'Kryss av i behovet for hvem det gjelder og hva som skal bli annerledes, og oppgi del av landet: da kan flere finnes.',
  },
  allSolutions: { en: 'See all solutions', nb: 'Se alle løsninger' },
  equals: {
    en: 'Those that fit equally well stand in an order drawn anew every day from the date ({day}). Neither payment nor who came first counts.',
    nb: 'De som passer like godt, står i en rekkefølge som trekkes på nytt hver dag ut fra datoen ({day}). Verken betaling eller hvem som kom først, teller.',
  },
  why: { en: 'Why it is here', nb: 'Hvorfor den er her' },
  wordsShared: { en: 'Words, or others that mean the same: {words}', nb: 'Ord, eller andre som betyr det samme: {words}' },
  people: { en: 'About {count} people', nb: 'Omtrent {count} personer' },
} as const satisfies Record<string, Text>;

/** The beginning of a reason, by what is shared. */
export const reasonText: Readonly<Record<'same' | 'related', Readonly<Record<Facet, Text>>>> = {
  same: {
    targetGroups: { en: 'Same group: {term}', nb: 'Samme gruppe: {term}' },
    outcomes: { en: 'Same change: {term}', nb: 'Samme endring: {term}' },
    settings: { en: 'Same setting: {term}', nb: 'Samme sted: {term}' },
    services: { en: 'Same kind of help: {term}', nb: 'Samme slags hjelp: {term}' },
  },
  related: {
    targetGroups: { en: 'Related group: {term}', nb: 'Beslektet gruppe: {term}' },
    outcomes: { en: 'Related change: {term}', nb: 'Beslektet endring: {term}' },
    settings: { en: 'Related setting: {term}', nb: 'Beslektet sted: {term}' },
    services: { en: 'Related kind of help: {term}', nb: 'Beslektet hjelp: {term}' },
  },
};
