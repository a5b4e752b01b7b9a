import type { Text } from '#value/text';

export const ordinals: readonly Text[] = [
  { en: 'first', nb: 'nummer én' },
  { en: 'second', nb: 'nummer to' },
  { en: 'third', nb: 'nummer tre' },
  { en: 'fourth', nb: 'nummer fire' },
  { en: 'fifth', nb: 'nummer fem' },
];

export const decisionLetterText = {
  chosenSubject: { en: 'You are chosen: {call}', nb: 'Dere er valgt: {call}' },
  notChosenSubject: { en: 'We have decided: {call}', nb: 'Vi har bestemt oss: {call}' },
  correctedSubject: { en: 'Corrected decision: {call}', nb: 'Rettet beslutning: {call}' },
  chosen: {
    en: '{body} intends to sign with you for “{call}”. Your submission came {place} of {count} with {own} points, at a price of {price}.',
    nb: '{body} har tenkt å inngå avtale med dere om «{call}». Tilbudet deres ble {place} av {count} med {own} poeng, til en pris på {price}.',
  },
  notChosen: {
    en: 'We have chosen {winner} for “{call}”. Your submission came {place} of {count}, with {own} points against {best}.',
    nb: 'Vi har valgt {winner} i konkurransen «{call}». Tilbudet deres ble {place} av {count}, med {own} poeng mot {best}.',
  },
  setAside: {
    en: 'We have chosen {winner} for “{call}”. Your submission was set aside and has not been ranked. Ground: {ground}. {asideReason}',
    nb: 'Vi har valgt {winner} i konkurransen «{call}». Tilbudet deres er avvist og er ikke rangert. Grunn: {ground}. {asideReason}',
  },
  notRanked: {
    en: 'We have chosen {winner} for “{call}”. Your submission could not be ranked: it has no price, or nobody on the panel was free to assess it.',
    nb: 'Vi har valgt {winner} i konkurransen «{call}». Tilbudet deres kunne ikke rangeres: Prisen mangler, eller ingen i panelet kunne vurdere det.',
  },
  corrected: {
    en: 'This letter replaces the one you got before, and the waiting period begins again. What is corrected: {reason}',
    nb: 'Dette brevet erstatter det dere fikk tidligere, og karensperioden begynner på nytt. Dette er rettet: {reason}',
  },
  summaryHead: {
    en: 'The assessment, criterion by criterion. Points go from 0 to {scale}.',
    nb: 'Vurderingen, kriterium for kriterium. Poengene går fra 0 til {scale}.',
  },
  criterion: { en: '{title} (weight {weight} of 100)', nb: '{title} (vekt {weight} av 100)' },
  ownScore: { en: '– Yours: {points}. {why}', nb: '– Deres: {points}. {why}' },
  chosenScore: { en: '– The chosen one, {name}: {points}. {why}', nb: '– Det valgte, {name}: {points}. {why}' },
  priceReason: {
    en: 'Computed from the price by the published formula.',
    nb: 'Regnet ut av prisen med den kunngjorte formelen.',
  },
  total: { en: 'Weighted total: {own}.', nb: 'Vektet sum: {own}.' },
  totals: {
    en: 'Weighted total: yours {own}, {name} {best}. Where the chosen submission was ahead, in points of the total: {advantage}.',
    nb: 'Vektet sum: deres {own}, {name} {best}. Her lå det valgte tilbudet foran, i poeng av summen: {advantage}.',
  },
  reasons: { en: 'Reasons for the decision: {reasons}', nb: 'Begrunnelse for beslutningen: {reasons}' },
  feedback: { en: 'To you: {feedback}', nb: 'Til dere: {feedback}' },
  waitingChosen: {
    en: 'It is not final before the waiting period ends on {ends}. Do not start or announce anything before then. The agreement can be signed from {earliest}.',
    nb: 'Dette er ikke endelig før karensperioden (ventetiden før avtalen kan signeres) er over {ends}. Ikke start arbeidet eller kunngjør dette før da. Avtalen kan signeres fra {earliest}.',
  },
  waitingNotChosen: {
    en: 'We do not sign before {earliest}: the waiting period ends on {ends}.',
    nb: 'Vi inngår ikke avtale før {earliest}: karensperioden (ventetiden før avtalen kan signeres) er over {ends}.',
  },
  complaint: {
    en: 'If you think that we have made a mistake, write to us before then at {page}, or to {complaint}. {promise} There you can also book a talk with us about your submission, when times are offered.',
    nb: 'Mener dere at vi har gjort feil, kan dere skrive til oss før da på {page} eller til {complaint}. {promise} Der kan dere også bestille en samtale med oss om tilbudet deres når vi tilbyr tider.',
  },
  /** Where nothing runs out: a selection, or a route without a waiting period. */
  complaintNoWaiting: {
    en: 'If you think that we have made a mistake, write to us at {page}, or to {complaint}. We answer within five working days. There you can also book a talk with us about your submission, when times are offered.',
    nb: 'Mener dere at vi har gjort feil, kan dere skrive til oss på {page} eller til {complaint}. Vi svarer innen fem virkedager. Der kan dere også bestille en samtale med oss om det dere leverte, når vi tilbyr tider.',
  },
  complaintChosen: {
    en: 'Your letters, and times for a talk when we offer them: {page}',
    nb: 'Brevene deres, og tider for en samtale når vi tilbyr dem: {page}',
  },
} as const satisfies Record<string, Text>;

/** The same after a stage that is followed by another: who goes on, and nothing of the others, because they still compete. */
export const selectionLetterText = {
  chosenSubject: { en: 'You go on to the next stage: {call}', nb: 'Dere går videre til neste trinn: {call}' },
  notChosenSubject: { en: 'We have chosen who goes on: {call}', nb: 'Vi har valgt hvem som går videre: {call}' },
  chosen: {
    en: '{body} invites you to the next stage of “{call}”. After the stage “{stage}” you came {place} of {count}, with {own} points. You will get an invitation with the closing time.',
    nb: '{body} inviterer dere til neste trinn i «{call}». Etter trinnet «{stage}» ble dere {place} av {count}, med {own} poeng. Dere får en invitasjon med fristen.',
  },
  notChosen: {
    en: 'You do not go on to the next stage of “{call}”. After the stage “{stage}” you came {place} of {count}, with {own} points. {goOn, plural, one {One goes} other {# go}} on.',
    nb: 'Dere går ikke videre til neste trinn i «{call}». Etter trinnet «{stage}» ble dere {place} av {count}, med {own} poeng. {goOn, plural, one {Én går} other {# går}} videre.',
  },
  setAside: {
    en: 'You do not go on to the next stage of “{call}”. What you submitted was set aside and has not been ranked. Ground: {ground}. {asideReason}',
    nb: 'Dere går ikke videre til neste trinn i «{call}». Det dere leverte, er avvist og er ikke rangert. Grunn: {ground}. {asideReason}',
  },
  notRanked: {
    en: 'You do not go on to the next stage of “{call}”. What you submitted could not be ranked: nobody on the panel was free to assess it.',
    nb: 'Dere går ikke videre til neste trinn i «{call}». Det dere leverte, kunne ikke rangeres: Ingen i panelet kunne vurdere det.',
  },
} as const satisfies Record<string, Text>;

/** Under which law the letter is written, in the last line above the name. */
export const lawLines = {
  psr: {
    en: 'This letter is written under the Provider Selection Regime (regulations 11 and 12, Schedule 9).',
    nb: 'Dette brevet er skrevet etter Provider Selection Regime (regulations 11 og 12, Schedule 9).',
  },
  pa23: {
    en: 'This is your assessment summary under section 50 of the Procurement Act 2023 and regulation 31 of the Procurement Regulations 2024.',
    nb: 'Dette er vurderingen etter section 50 i Procurement Act 2023 og regulation 31 i Procurement Regulations 2024.',
  },
  englandPractice: {
    en: 'The law asks for no such summary here. We give the same one as section 50 of the Procurement Act 2023 does.',
    nb: 'Loven krever ingen slik vurdering her. Vi gir den samme som etter section 50 i Procurement Act 2023.',
  },
  foa: {
    en: 'This is the notice of the award under section 25-1 of the Norwegian procurement regulations (FOA).',
    nb: 'Dette er meddelelsen om valg av leverandør etter anskaffelsesforskriften § 25-1.',
  },
  norwayPractice: {
    en: 'The law asks for no such notice here. We give the same reasons as section 25-1 of the Norwegian procurement regulations (FOA) asks for.',
    nb: 'Loven krever ikke en slik meddelelse her. Vi gir den samme begrunnelsen som anskaffelsesforskriften § 25-1 krever.',
  },
} as const satisfies Record<string, Text>;
