import type { CaseRole } from '#party/role';
import type { Text } from '#value/text';

export const roleText: Readonly<Record<CaseRole, Text>> = {
  buyer: { en: 'Buyer', nb: 'Innkjøper' },
  chair: { en: 'Chair of the panel', nb: 'Leder av panelet' },
  assessor: { en: 'Assessor', nb: 'Vurderer' },
  opener: { en: 'Opener', nb: 'Åpner tilbudene' },
  agreementManager: { en: 'Agreement manager', nb: 'Avtaleforvalter' },
  oversight: { en: 'Oversight', nb: 'Tilsyn' },
  raiser: { en: 'Raised the need', nb: 'Meldte behovet' },
};

export const workText = {
  public: {
    en: 'The case is public. Everything you publish here is shown at once, and every change is kept.',
    nb: 'Saken er offentlig. Alt dere kunngjør her, vises med en gang, og alle endringer blir bevart.',
  },
  notPublic: { en: 'Only those who work on the case see it yet.', nb: 'Bare de som arbeider med saken, ser den foreløpig.' },
  publicPage: { en: 'See the public page', nb: 'Se den offentlige siden' },
  yourRoles: { en: 'Your roles', nb: 'Rollene dine' },
  startCall: { en: 'Start a tender', nb: 'Start en konkurranse' },
  prepare: { en: 'Need and dialogue', nb: 'Behov og dialog' },
  routeAndCall: { en: 'Route and call', nb: 'Framgangsmåte og konkurranse' },
  receive: { en: 'Opening and assessment', nb: 'Åpning og vurdering' },
  afterwards: { en: 'Agreement and results', nb: 'Avtale og resultater' },
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
  chooseRoute: { en: 'Choose the route', nb: 'Velg framgangsmåte' },
  namePeople: { en: 'Name panel and openers', nb: 'Pek ut panel og dem som åpner' },
  openersNamed: { en: 'Openers named: {count} of {needed}', nb: 'Pekt ut til å åpne: {count} av {needed}' },
  writeCall: { en: 'Write the call: {call}', nb: 'Skriv konkurransen: {call}' },
  publishCall: { en: 'Check and publish: {call}', nb: 'Se over og kunngjør: {call}' },
  enquiries: { en: 'Answer questions: {call}', nb: 'Svar på spørsmål: {call}' },
  amendCall: { en: 'Change the call: {call}', nb: 'Endre konkurransen: {call}' },
  openSubmissions: { en: 'Open the submissions: {call}', nb: 'Åpne tilbudene: {call}' },
  opensAt: { en: 'Possible from {at}', nb: 'Mulig fra {at}' },
  declare: { en: 'Declare your interests', nb: 'Meld fra om tilknytning' },
  declareEarly: {
    en: 'Declare your interests, before anybody knows who bids',
    nb: 'Meld fra om tilknytning, før noen vet hvem som leverer',
  },
  conflicts: {
    en: 'Conflicts of interest: who has declared, and what to settle',
    nb: 'Habilitet: hvem som har meldt fra, og hva som må avklares',
  },
  score: { en: 'Score the submissions', nb: 'Vurder tilbudene' },
  panel: { en: 'See the panel’s progress and rule on links', nb: 'Følg panelet og ta stilling til tilknytninger' },
  decide: { en: 'Decide and send the letters', nb: 'Ta beslutningen og send brevene' },
  sign: { en: 'Sign the agreement with {name}', nb: 'Signer avtalen med {name}' },
  signFrom: { en: 'Possible from {day}', nb: 'Mulig fra {day}' },
  measure: { en: 'Record results: {measure}', nb: 'Registrer resultater: {measure}' },
} as const satisfies Record<string, Text>;
