import type { Text } from '#value/text';

// The pages of the panel where a provider is chosen without a competition: nobody has submitted, and what is read is what the body found out.

type Words = Readonly<Record<string, Text>>;

export const recordedAssessment = {
  interestsLead: {
    en: 'Do you, or someone close to you, have a link to any of these providers?',
    nb: 'Har du, eller noen som står deg nær, en tilknytning til noen av disse leverandørene?',
  },
  notYetOpened: {
    en: 'You declare when the list of providers is complete. Providers can make themselves known until {closesAt}.',
    nb: 'Du melder fra når listen over leverandører er ferdig. Leverandører kan melde seg fram til {closesAt}.',
  },
  notYetClosed: {
    en: 'The list of providers is not complete yet. You declare as soon as it is.',
    nb: 'Listen over leverandører er ikke ferdig ennå. Du melder fra så snart den er det.',
  },
  callCancelled: { en: 'The process has been stopped.', nb: 'Prosessen er stanset.' },
  noSubmissions: { en: 'There is no provider to consider', nb: 'Det er ingen leverandør å vurdere' },
  noSubmissionsText: {
    en: 'The list was completed without a provider. There is nothing to declare and nothing to assess.',
    nb: 'Listen ble gjort ferdig uten noen leverandør. Det er ingenting å melde fra om og ingenting å vurdere.',
  },
  recusedFrom: {
    en: 'You will not see or score {names}. You can go on with the others.',
    nb: 'Du får ikke se eller vurdere {names}. Du kan fortsette med de andre.',
  },
  recusedFromAll: {
    en: 'You will not see or score any of the providers. Your work in this panel ends here.',
    nb: 'Du får ikke se eller vurdere noen av leverandørene. Arbeidet ditt i panelet slutter her.',
  },
  waitingFor: {
    en: 'You will not see or score {names} until somebody has ruled on the link. You can go on with the others.',
    nb: 'Du får ikke se eller vurdere {names} før noen har avgjort hva tilknytningen betyr. Du kan fortsette med de andre.',
  },
  waitingForAll: {
    en: 'You will not see or score any provider until somebody has ruled on the links you declared.',
    nb: 'Du får ikke se eller vurdere noen leverandør før noen har avgjort hva tilknytningene du meldte, betyr.',
  },
  bidder: { en: 'Provider', nb: 'Leverandør' },
  toWorkbench: { en: 'Go on to the providers', nb: 'Gå videre til leverandørene' },
  workbenchTitle: { en: 'Assess the providers', nb: 'Vurder leverandørene' },
  declareFirstText: {
    en: 'You read about the providers when you have said whether you have a link to any of them.',
    nb: 'Du leser om leverandørene når du har sagt om du har en tilknytning til noen av dem.',
  },
  yours: { en: 'Providers you assess', nb: 'Leverandører du vurderer' },
  yourOrder: {
    en: 'The order is drawn for you and stays the same, so that no provider is first for everybody.',
    nb: 'Rekkefølgen er trukket for deg og står fast, slik at ingen leverandør er først hos alle.',
  },
  notYours: { en: 'Providers you do not see', nb: 'Leverandører du ikke ser' },
  place: { en: 'Provider {n} of {all}', nb: 'Leverandør {n} av {all}' },
  scoreTitle: { en: '{name}', nb: '{name}' },
  answers: { en: 'What the body found out', nb: 'Det oppdragsgiveren har funnet ut' },
  noFiles: { en: 'No files belong to it.', nb: 'Det hører ingen filer til.' },
  readingRecorded: {
    en: 'The journal records that you read about this provider.',
    nb: 'Journalen registrerer at du leser om leverandøren.',
  },
  toList: { en: 'All the providers you assess', nb: 'Alle leverandørene du vurderer' },
  missingText: {
    en: 'A missing score is never counted as zero, so every provider needs a score and a reason on every criterion.',
    nb: 'Manglende poeng regnes aldri som null. Derfor trenger hver leverandør poeng og begrunnelse på hvert kriterium.',
  },
  waitRuling: {
    en: 'You declared a link to {names}, and nobody has ruled on it yet. You can lock after the ruling, because it may give you one more provider to score.',
    nb: 'Du meldte en tilknytning til {names}, og ingen har avgjort den ennå. Du kan låse etter avgjørelsen, fordi den kan gi deg enda en leverandør å vurdere.',
  },
  submission: { en: 'Provider', nb: 'Leverandør' },
} as const satisfies Words;

export const recordedStandings = {
  free: { en: 'You read about and score this provider.', nb: 'Du leser om og vurderer denne leverandøren.' },
  waiting: {
    en: 'You do not see it until somebody has ruled on your link.',
    nb: 'Du ser ikke denne leverandøren før noen har avgjort hva tilknytningen din betyr.',
  },
  recused: { en: 'You do not see or score this provider.', nb: 'Du ser ikke og vurderer ikke denne leverandøren.' },
  excluded: {
    en: 'You take no further part in this process, and see none of the providers.',
    nb: 'Du deltar ikke videre i denne prosessen, og ser ingen av leverandørene.',
  },
} as const satisfies Words;

export const recordedPanel = {
  waitingLead: {
    en: 'Until somebody rules, the person does not see that provider. Recuse where the link could weaken trust in the decision.',
    nb: 'Til noen har avgjort, ser ikke personen den leverandøren. Avgjør at personen er inhabil der tilknytningen kan svekke tilliten til beslutningen.',
  },
  submission: { en: 'Provider', nb: 'Leverandør' },
  lowAgreement: {
    en: 'You read this differently: scores from {lowest} to {highest}. That is useful to know, not a mistake. Read each other’s reasons before you discuss. You need not agree.',
    nb: 'Dere har lest dette ulikt: fra {lowest} til {highest}. Det er nyttig å vite og ingen feil. Les hverandres begrunnelser før dere snakker sammen. Dere trenger ikke bli enige.',
  },
  hidden: { en: 'You see only providers that you are not recused from.', nb: 'Du ser bare leverandører du ikke er inhabil til.' },
} as const satisfies Words;

export const recordedScoring = {
  bySubmission: { en: 'By provider', nb: 'Én leverandør om gangen' },
  criterionOrder: {
    en: 'One criterion across all providers, so that you compare like with like. The order is drawn for you and differs from one criterion to the next.',
    nb: 'Ett kriterium på tvers av alle leverandørene, så du sammenligner likt med likt. Rekkefølgen er trukket for deg og skifter fra kriterium til kriterium.',
  },
  otherAnswers: {
    en: 'What else was found out about this provider ({count})',
    nb: 'Det andre som er funnet ut om leverandøren ({count})',
  },
  notYoursText: {
    en: 'In this process no criterion is given to your role.',
    nb: 'I denne prosessen er ingen kriterier lagt til rollen din.',
  },
} as const satisfies Words;

export const recordedInterests = {
  changeLead: {
    en: 'Declare what is so now. You no longer read about this provider, from this moment until somebody has ruled. What you declared before is kept.',
    nb: 'Meld fra om det som gjelder nå. Du får ikke lese om leverandøren fra nå av og til noen har tatt stilling til det. Det du meldte før, blir bevart.',
  },
  earlyTitle: { en: 'Declare before the list of providers is complete', nb: 'Meld fra før listen over leverandører er ferdig' },
  earlyLead: {
    en: 'You take part in this case. Do you, or someone close to you, have a link to a provider that may be considered, or to what is being bought?',
    nb: 'Du er med i denne saken. Har du, eller noen som står deg nær, tilknytning til en leverandør som kan bli vurdert, eller til det som skal kjøpes?',
  },
  earlyFrom: {
    en: 'The organisations below are named in the market dialogue, have had contracts or agreements with the public body, or are linked to it. It says nothing about who is considered. When the list is complete you declare once more, on each provider.',
    nb: 'Virksomhetene under er nevnt i markedsdialogen, har hatt kontrakter eller avtaler med virksomheten, eller er knyttet til den. Det sier ingenting om hvem som blir vurdert. Når listen er ferdig, melder du fra én gang til, om hver leverandør.',
  },
  earlyGeneral: { en: 'The process and everybody else', nb: 'Prosessen og alle andre' },
  earlyDoneText: {
    en: 'If something changes before the list is complete, declare again. The earlier declaration is kept.',
    nb: 'Endrer noe seg før listen er ferdig, melder du fra på nytt. Den forrige erklæringen blir bevart.',
  },
  earlyOver: { en: 'The providers are known now', nb: 'Nå er leverandørene kjent' },
} as const satisfies Words;

export const recordedConflicts = {
  lead: {
    en: 'Everybody who influences the case declares: before the list of providers is complete, and again on each provider. Here you see who has, and what should be settled before the next notice.',
    nb: 'Alle som påvirker saken, melder fra: før listen over leverandører er ferdig, og på nytt om hver leverandør. Her ser dere hvem som har gjort det, og hva som bør avklares før neste kunngjøring.',
  },
  warnings: { en: 'Settle this before the notice is published', nb: 'Avklar dette før prosessen kunngjøres' },
  warningSame: {
    en: '{person} acts for {theirs}, which may be considered.',
    nb: '{person} handler for {theirs}, som kan bli vurdert.',
  },
  warningBody: { en: '{ours} and {theirs}, which may be considered: {kind}', nb: '{ours} og {theirs}, som kan bli vurdert: {kind}' },
  warningPerson: {
    en: '{ours}, to which {person} belongs, and {theirs}, which may be considered: {kind}',
    nb: '{ours}, der {person} hører til, og {theirs}, som kan bli vurdert: {kind}',
  },
  noWarnings: {
    en: 'No link to a provider that may be considered is known.',
    nb: 'Ingen tilknytning til noen leverandør som kan bli vurdert, er kjent.',
  },
  mayBid: { en: 'Providers that may be considered', nb: 'Leverandører som kan bli vurdert' },
  mayBidText: {
    en: 'From the market dialogue, past contracts, agreements and links. This list tells nothing of who is considered.',
    nb: 'Fra markedsdialogen, tidligere kontrakter, avtaler og registrert tilknytning. Listen sier ingenting om hvem som blir vurdert.',
  },
  before: { en: 'Before the list of providers is complete', nb: 'Før listen over leverandører er ferdig' },
  after: { en: 'On each provider', nb: 'Om hver leverandør' },
  wroteCall: { en: 'Wrote the notice', nb: 'Skrev kunngjøringen' },
  earlyLinks: {
    en: 'Links declared before the list of providers is complete',
    nb: 'Tilknytning som er meldt før listen over leverandører er ferdig',
  },
  earlyLinksLead: {
    en: 'Whoever has a serious link should not be on the panel at all. If you go on, the link is ruled on when that provider is considered.',
    nb: 'Den som har en alvorlig tilknytning, bør ikke være i panelet i det hele tatt. Går dere videre, blir tilknytningen avgjort når leverandøren blir vurdert.',
  },
} as const satisfies Words;

export const recordedClarify = {
  title: { en: 'Questions to the providers', nb: 'Spørsmål til leverandørene' },
  lead: {
    en: 'Ask for what is unclear. Everything asked and answered is kept in the case and is not public.',
    nb: 'Spør om det som er uklart. Alt det blir spurt om og svart på, blir bevart i saken og er ikke offentlig.',
  },
  clarify: { en: 'Ask one provider to make something clear', nb: 'Be én leverandør gjøre noe klart' },
  whole: { en: 'All that was found out', nb: 'Alt som er funnet ut' },
  ownTitle: { en: 'Questions about what was written about you', nb: 'Spørsmål om det som er skrevet om dere' },
  ownLead: {
    en: 'Answer only what is asked. The panel reads your answer beside what the body wrote about you, with its date.',
    nb: 'Svar bare på det det spørres om. Panelet leser svaret ved siden av det oppdragsgiveren skrev om dere, med dato.',
  },
  ownNoneText: {
    en: 'If something about you is unclear, you get a letter, and the question is shown here.',
    nb: 'Er noe om dere uklart, får dere brev, og spørsmålet vises her.',
  },
} as const satisfies Words;
