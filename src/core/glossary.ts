import type { Text } from '#value/text';

/** One word of the product. `key` is the identifier in code; `ocds` and `threeSixty` are the names in open data, where there is one. */
export type Term = Text & {
  readonly key: string;
  readonly ocds?: string;
  readonly threeSixty?: string;
  /** What the word means here, or what it must not be taken for. */
  readonly note?: string;
};

/**
 * The words of the product in both languages, in the order of the story. Pages, letters and code use these and no synonyms. The OCDS
 * word comes first, then 360Giving, then the law. Written out as docs/glossary.md.
 */
export const glossary = [
  { key: 'case', en: 'case', nb: 'sak', note: 'One need and everything that follows from it; one permanent address.' },
  {
    key: 'need',
    en: 'need',
    nb: 'behov',
    ocds: 'planning',
    note: 'What is lacking, before any purchase. Not a requirement, not an opportunity.',
  },
  {
    key: 'solution',
    en: 'solution',
    nb: 'løsning',
    note: 'What an enterprise offers before anybody has asked. Not a submission: it answers no call and binds nobody.',
  },
  {
    key: 'buyer',
    en: 'buyer, contracting authority',
    nb: 'oppdragsgiver',
    ocds: 'buyer, procuringEntity',
    threeSixty: 'fundingOrganization',
  },
  { key: 'enterprise', en: 'social enterprise', nb: 'sosial virksomhet', note: 'Not the same as a non-profit: many pay dividends.' },
  { key: 'scout', en: 'scout', nb: 'sporhund', note: 'A proposal for a new need and a new solution. Said of proposals, never of people.' },
  { key: 'challenger', en: 'challenger', nb: 'utfordrer', note: 'A proposal for a new solution to a task already bought.' },
  { key: 'includer', en: 'includer', nb: 'innsluser', note: 'A proposal that gives work to people outside it.' },
  {
    key: 'bothBottomLines',
    en: 'double bottom line',
    nb: 'dobbel bunnlinje',
    note: 'The social and the economic result of one agreement.',
  },
  {
    key: 'marketDialogue',
    en: 'market dialogue',
    nb: 'markedsdialog',
    ocds: 'planning/milestones',
    note: 'Never “dialogue” alone in a type name: competitive dialogue is a procedure.',
  },
  {
    key: 'commissioningRoute',
    en: 'route',
    nb: 'framgangsmåte',
    ocds: 'tender/procurementMethod',
    note: 'The lawful way chosen. A web address leads to a page, not to a route.',
  },
  { key: 'reservedContract', en: 'reserved contract', nb: 'reservert kontrakt', ocds: 'tender/otherRequirements/reservedParticipation' },
  { key: 'nonProfit', en: 'non-profit organisation', nb: 'ideell organisasjon' },
  { key: 'threshold', en: 'threshold', nb: 'terskelverdi' },
  {
    key: 'call',
    en: 'call',
    nb: 'konkurranse, utlysning',
    ocds: 'tender',
    threeSixty: 'grantProgramme',
    note: 'The invitation, of any kind: tender, fund round, request wave, innovation partnership.',
  },
  { key: 'tender', en: 'tender', nb: 'konkurranse', ocds: 'tender' },
  { key: 'fundRound', en: 'fund round', nb: 'tilskuddsrunde', threeSixty: 'grantProgramme' },
  {
    key: 'requestWave',
    en: 'request wave (right to request)',
    nb: 'forespørselsrunde',
    note: 'Staff or enterprises ask to deliver a service; a board must consider by a date.',
  },
  { key: 'innovationPartnership', en: 'innovation partnership', nb: 'innovasjonspartnerskap' },
  { key: 'lot', en: 'lot', nb: 'delkontrakt', ocds: 'tender/lots' },
  { key: 'awardCriterion', en: 'award criterion', nb: 'tildelingskriterium', ocds: 'tender/lots/awardCriteria/criteria' },
  { key: 'weight', en: 'weight', nb: 'vekt', ocds: 'tender/lots/awardCriteria/criteria/numbers' },
  {
    key: 'requirement',
    en: 'requirement, condition of participation',
    nb: 'krav, kvalifikasjonskrav',
    ocds: 'tender/selectionCriteria',
    note: 'Who does not meet it is out. What is weighed is a criterion.',
  },
  { key: 'burden', en: 'burden', nb: 'belastning', note: 'The hours that a call costs those who answer it, chosen or not.' },
  {
    key: 'closingTime',
    en: 'closing time',
    nb: 'frist for å levere',
    ocds: 'tender/tenderPeriod/endDate',
    note: 'To the millisecond. Never “deadline” alone.',
  },
  { key: 'amendment', en: 'amendment', nb: 'endring', ocds: 'tender/amendments' },
  {
    key: 'enquiry',
    en: 'question (about a call)',
    nb: 'spørsmål (om en konkurranse)',
    ocds: 'tender/enquiries',
    note: 'What somebody asks during a call, answered for everybody. In code `question` is what the call asks those who submit.',
  },
  {
    key: 'follower',
    en: 'follower',
    nb: 'følger',
    note: 'Whoever is told of answers and changes. Nobody can see who follows.',
  },
  { key: 'submission', en: 'submission', nb: 'tilbud, søknad', ocds: 'bids', threeSixty: 'applicationTransaction' },
  { key: 'seal', en: 'to seal', nb: 'å forsegle, å levere', note: 'To hand in so that nobody reads it before the opening.' },
  { key: 'receipt', en: 'receipt', nb: 'kvittering', note: 'Signed proof of what was received and when; says nothing of the content.' },
  { key: 'opener', en: 'opener', nb: 'åpner', note: 'One of the named people who approve the opening.' },
  { key: 'assessment', en: 'assessment', nb: 'vurdering', note: 'Not “review”: in OCDS a review body hears complaints.' },
  { key: 'panel', en: 'panel', nb: 'panel' },
  { key: 'interest', en: 'interest', nb: 'tilknytning', note: 'The fact: a link between a panel member and a bidder.' },
  {
    key: 'recusal',
    en: 'recusal',
    nb: 'inhabilitet',
    note: 'What follows from an interest: the member neither sees nor scores that submission.',
  },
  { key: 'score', en: 'score', nb: 'poeng', note: 'From 0 to 5. Not assessed is never zero.' },
  { key: 'decision', en: 'decision', nb: 'beslutning', ocds: 'awards' },
  {
    key: 'firmness',
    en: 'firmness (robustness)',
    nb: 'hvor sikkert resultatet er (robusthet)',
    note: 'How little would have had to be different for somebody else to come first: clear, holds, close. Evidence about a decision, never a reason for another.',
  },
  {
    key: 'acceptability',
    en: 'share of the weightings (first-rank acceptability)',
    nb: 'andel av vektingene',
    note: 'The share of all ways to weigh the criteria in which a submission comes first. Not the chance that it is best.',
  },
  {
    key: 'centralWeights',
    en: 'central weights',
    nb: 'sentrale vekter',
    note: 'The centre of the weightings in which a submission comes first.',
  },
  { key: 'award', en: 'award', nb: 'tildeling', ocds: 'awards' },
  {
    key: 'waitingPeriod',
    en: 'waiting period (standstill)',
    nb: 'karensperiode',
    ocds: 'awards/standstillPeriod',
    note: 'Not “quarantine”.',
  },
  { key: 'representation', en: 'representation, complaint', nb: 'klage' },
  {
    key: 'agreement',
    en: 'agreement',
    nb: 'avtale',
    ocds: 'contracts',
    threeSixty: 'the grant itself',
    note: 'Contract, grant, loan or partnership. A framework is spelled frameworkAgreement.',
  },
  {
    key: 'promise',
    en: 'promise',
    nb: 'løfte',
    note: 'An answer of the chosen submission that becomes a clause or is waived with a reason.',
  },
  {
    key: 'supplier',
    en: 'supplier',
    nb: 'leverandør',
    ocds: 'awards/suppliers',
    threeSixty: 'recipientOrganization',
    note: 'After the award; before it, tenderer or bidder.',
  },
  { key: 'measure', en: 'measure', nb: 'mål', ocds: 'contracts/agreedMetrics' },
  { key: 'baseline', en: 'baseline, value today', nb: 'utgangsverdi' },
  { key: 'observation', en: 'observation', nb: 'måling', ocds: 'contracts/implementation/metrics/observations' },
  { key: 'outcome', en: 'outcome', nb: 'resultat, effekt', note: 'What has changed for people. Never the result of a competition.' },
  { key: 'publicRecord', en: 'public record', nb: 'offentlig innsyn', ocds: 'record' },
  { key: 'release', en: 'release', nb: 'utgivelse', ocds: 'release', note: 'Open data frozen as bytes at the act that published it.' },
  { key: 'journal', en: 'journal', nb: 'journal', note: 'The append-only chain of what was done. Not a log of errors.' },
  { key: 'checkpoint', en: 'checkpoint', nb: 'kontrollpunkt', note: 'The last entry of every chain, signed.' },
] as const satisfies readonly Term[];
