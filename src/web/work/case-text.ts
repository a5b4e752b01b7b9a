import type { ProcedureKind } from '#call/procedures';
import type { CaseRole } from '#party/role';
import type { Text } from '#value/text';
import { textOf } from '../text/call-words.ts';

export const roleText: Readonly<Record<CaseRole, Text>> = {
  buyer: { en: 'Buyer', nb: 'Innkjøper' },
  chair: { en: 'Chair of the panel', nb: 'Leder av panelet' },
  assessor: { en: 'Assessor', nb: 'Vurderer' },
  layMember: { en: 'Lay or lived-experience member', nb: 'Lekmedlem eller brukerrepresentant' },
  observer: { en: 'Observer', nb: 'Observatør' },
  opener: { en: 'Opener', nb: 'Åpner tilbudene' },
  agreementManager: { en: 'Agreement manager', nb: 'Avtaleforvalter' },
  oversight: { en: 'Oversight', nb: 'Tilsyn' },
  raiser: { en: 'Raised the need', nb: 'Meldte behovet' },
  jointBody: { en: 'Body that takes part, or is asked to', nb: 'Virksomhet som er med, eller er spurt' },
};

/** The same in the words of a kind of call. */
export function roleTextOf(kind: ProcedureKind): typeof roleText {
  return { ...roleText, opener: textOf({ en: 'Opener', nb: 'Åpner {theSubmissions}' }, kind) };
}

export const workText = {
  public: {
    en: 'The case is public. Everything you publish here is shown at once, and every change is kept.',
    nb: 'Saken er offentlig. Alt dere kunngjør her, vises med en gang, og alle endringer blir bevart.',
  },
  notPublic: { en: 'Only those who work on the case see it yet.', nb: 'Bare de som arbeider med saken, ser den foreløpig.' },
  publicPage: { en: 'See the public page', nb: 'Se den offentlige siden' },
  yourRoles: { en: 'Your roles', nb: 'Rollene dine' },
  prepare: { en: 'Need and dialogue', nb: 'Behov og dialog' },
  routeAndCall: { en: 'Route and {callName}', nb: 'Framgangsmåte og {callName}' },
  onlyCall: { en: '{CallName}', nb: '{CallName}' },
  receive: { en: 'Opening and assessment', nb: 'Åpning og vurdering' },
  decided: { en: 'Complaints, reviews, cancelling', nb: 'Klager, kontroll og avlysning' },
  wholeCase: { en: 'The whole case', nb: 'Hele saken' },
  afterwards: { en: 'Agreement and results', nb: 'Avtale og resultater' },
  beforePublishing: {
    en: '{count, plural, one {One more answer before it can be published} other {# more answers before it can be published}}',
    nb: '{count, plural, one {Ett svar til før det kan kunngjøres} other {# svar til før det kan kunngjøres}}',
  },
  describeNeed: { en: 'Describe the need', nb: 'Beskriv behovet' },
  answerNeed: { en: 'Answer the need', nb: 'Svar på behovet' },
  publishNeed: { en: 'Publish the need', nb: 'Kunngjør behovet' },
  waitingAnswer: { en: 'The body must answer by {day}', nb: 'Virksomheten må svare innen {day}' },
  declined: { en: 'Declined: {reason}', nb: 'Ikke tatt opp: {reason}' },
  logDialogue: { en: 'Keep the log of the market dialogue', nb: 'Før logg over markedsdialogen' },
  toShare: {
    en: '{count, plural, one {# entry is} other {# entries are}} not shared with all yet',
    nb: '{count, plural, one {# innslag er} other {# innslag er}} ikke delt med alle ennå',
  },
  caseDocuments: { en: 'Steps and documents', nb: 'Steg og dokumenter' },
  chooseRoute: { en: 'Find a lawful route', nb: 'Finn lovlig framgangsmåte' },
  routeIs: { en: 'Chosen: {route}', nb: 'Valgt: {route}' },
  routeTerm: { en: 'Route', nb: 'Framgangsmåte' },
  waysOn: { en: 'Where to go from here', nb: 'Veien videre' },
  waysOnLead: { en: 'Begin with either. The other can follow.', nb: 'Begynn med hva dere vil. Det andre kan komme etterpå.' },
  stepsText: {
    en: 'What comes next on the chosen route, with days, and a draft of everything that is written.',
    nb: 'Det neste på den valgte framgangsmåten, med datoer, og et utkast til alt som skal skrives.',
  },
  findLawful: { en: 'Find out what is lawful', nb: 'Finn ut hva som er lovlig' },
  findLawfulText: {
    en: 'About twelve questions, and “I do not know” is always an answer. The need does not have to be published first.',
    nb: 'Rundt tolv spørsmål, og «vet ikke» er alltid et svar. Behovet trenger ikke være kunngjort først.',
  },
  seeLawful: { en: 'See what is lawful, and choose', nb: 'Se hva som er lovlig, og velg' },
  seeLawfulText: {
    en: 'Your answers are kept. From there you print the sheet for whoever decides.',
    nb: 'Svarene er lagret. Derfra skriver dere ut arket til den som avgjør.',
  },
  describeMore: { en: 'Describe the need and publish it', nb: 'Beskriv behovet og kunngjør det' },
  describeMoreText: {
    en: 'Then those who can deliver may read it and ask. It does not commit you to buying anything.',
    nb: 'Da kan de som kan levere, lese det og spørre. Det forplikter dere ikke til å kjøpe noe.',
  },
  lookOver: { en: 'Look the need over and publish it', nb: 'Se over behovet og kunngjør det' },
  namePeople: { en: 'Name panel and openers', nb: 'Pek ut panel og dem som åpner' },
  namePanel: { en: 'Name the panel', nb: 'Pek ut panelet' },
  panelNamed: { en: 'Named: {count} of at least {needed}', nb: 'Pekt ut: {count} av minst {needed}' },
  providers: { en: 'Whom you consider: {call}', nb: 'Hvem dere vurderer: {call}' },
  provider: { en: 'Name the provider: {call}', nb: 'Pek ut leverandøren: {call}' },
  providersUntil: { en: 'Others can make themselves known until {at}', nb: 'Andre kan melde seg fram til {at}' },
  openersNamed: { en: 'Openers named: {count} of {needed}', nb: 'Pekt ut til å åpne: {count} av {needed}' },
  writeCall: { en: 'Write {theNotice}: {call}', nb: 'Skriv {theNotice}: {call}' },
  keys: { en: 'Keys and rehearsal: {call}', nb: 'Nøkler og øvelse: {call}' },
  rehearse: { en: 'Rehearse the opening: {call}', nb: 'Øv på åpningen: {call}' },
  publishCall: { en: 'Check and publish: {call}', nb: 'Se over og kunngjør: {call}' },
  enquiries: { en: 'Answer questions: {call}', nb: 'Svar på spørsmål: {call}' },
  amendCall: { en: 'Change {theNotice}: {call}', nb: 'Endre {theNotice}: {call}' },
  openSubmissions: { en: 'Open {theSubmissions}: {call}', nb: 'Åpne {theSubmissions}: {call}' },
  opensAt: { en: 'Possible from {at}', nb: 'Mulig fra {at}' },
  declare: { en: 'Declare your interests', nb: 'Meld fra om tilknytning' },
  declareEarly: {
    en: 'Declare your interests, before anybody knows who {bids}',
    nb: 'Meld fra om tilknytning, før noen vet hvem som {bids}',
  },
  conflicts: {
    en: 'Conflicts of interest: who has declared, and what to settle',
    nb: 'Habilitet: hvem som har meldt fra, og hva som må avklares',
  },
  score: { en: 'Score {theSubmissions}', nb: 'Vurder {theSubmissions}' },
  panel: { en: 'See the panel’s progress and rule on links', nb: 'Følg panelet og ta stilling til tilknytninger' },
  discuss: { en: 'Talk about where you scored differently', nb: 'Snakk om det dere har vurdert ulikt' },
  askBidders: { en: 'Ask {bidders} for what is unclear or missing', nb: 'Spør om det som er uklart eller mangler i {theSubmissions}' },
  lowPrices: { en: 'Look at prices that seem unusually low', nb: 'Se på priser som virker uvanlig lave' },
  decide: { en: 'Decide and send the letters', nb: 'Ta beslutningen og send brevene' },
  stageTalks: {
    en: '{kind, select, dialogue {Dialogue} other {Negotiation}} with those who go on: {lot}',
    nb: '{kind, select, dialogue {Dialog} other {Forhandling}} med dem som går videre: {lot}',
  },
  talksLeft: {
    en: 'Minutes are missing for {count, plural, one {one of those} other {# of those}} who go on.',
    nb: 'Det mangler referat for {count, plural, one {én} other {#}} av dem som går videre.',
  },
  openStage: { en: 'Open the next stage: {lot}', nb: 'Åpne neste trinn: {lot}' },
  decideLot: { en: 'Decide on {lot} and send the letters', nb: 'Ta beslutningen for {lot} og send brevene' },
  cancelCall: { en: 'Cancel {theCall}: {call}', nb: 'Avlys {theCall}: {call}' },
  complaints: { en: 'Answer complaints', nb: 'Svar på klager' },
  complaintsOpen: {
    en: '{count, plural, one {# waits} other {# wait}} for an answer',
    nb: '{count, plural, one {# venter} other {# venter}} på svar',
  },
  talks: { en: 'Offer times for a talk about the decision', nb: 'Tilby tider for samtale om beslutningen' },
  review: { en: 'Review by a funder or oversight: {call}', nb: 'Kontroll fra finansiør eller tilsyn: {call}' },
  reviewWaits: { en: 'The case waits', nb: 'Saken venter' },
  caseFile: { en: 'The complete case file', nb: 'Hele saken samlet' },
  suspended: { en: 'An unanswered complaint keeps the waiting period open', nb: 'En ubesvart klage holder karensperioden åpen' },
  sign: { en: 'Sign the agreement with {name}', nb: 'Signer avtalen med {name}' },
  signGrant: { en: 'Sign the grant agreement with {name}', nb: 'Signer tilskuddsavtalen med {name}' },
  signFrom: { en: 'Possible from {day}', nb: 'Mulig fra {day}' },
  phases: { en: 'Test phases with {name}', nb: 'Utprøvingsfaser med {name}' },
  measure: { en: 'Record results: {measure}', nb: 'Registrer resultater: {measure}' },
} as const satisfies Record<string, Text>;
