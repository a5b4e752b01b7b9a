import { parseDay } from '#value/day';
import { parseInstant, type Instant, type Zone } from '#value/instant';
import type { Refusal } from '#value/refusal';
import type { Language, Text } from '#value/text';
import { formatBeside, formatDayWithWeekday, formatInstantToSecond } from './format.ts';
import { interestSentences } from './interest-refusals.ts';
import { interviewSentences } from './interview-refusals.ts';
import { panelSentences } from './panel-refusals.ts';
import { phaseSentences } from './phase-refusals.ts';
import { say } from './say.ts';

/** The sentence for a refusal: what is the matter and what to do. A code without a sentence of its own gets the last one. */
export function refusalText(
  refusal: Refusal,
  language: Language,
  zone: Zone = language === 'nb' ? 'Europe/Oslo' : 'Europe/London',
): string {
  const given = Object.entries(refusal.facts ?? {});
  const instants = given.flatMap(([, value]) => (typeof value === 'string' ? (parseInstant(value) ?? []) : []));
  const facts = Object.fromEntries(given.map(([name, value]) => [name, shown(value, instants, { language, zone })]));
  return say(sentences[refusal.code] ?? unknown, language, facts);
}

type Reader = { readonly language: Language; readonly zone: Zone };

/** `instants`: all of the refusal. Two that lie less than a second apart are told to the millisecond. */
function shown(value: string | number, instants: readonly Instant[], reader: Reader): string | number {
  if (typeof value === 'number') return value;
  const instant = parseInstant(value);
  if (instant) {
    const other = instants.find((one) => one !== instant);
    return other ? formatBeside(instant, other, reader) : formatInstantToSecond(instant, reader.zone, reader.language);
  }
  const day = parseDay(value);
  return day ? formatDayWithWeekday(day, reader.language) : value;
}

const unknown: Text = {
  en: 'This could not be done. Go back to the case and try again.',
  nb: 'Dette lot seg ikke gjøre. Gå tilbake til saken og prøv igjen.',
};

/** Codes of all refusals that people can meet; a test walks the core and misses none. */
export const sentences: Readonly<Record<string, Text>> = {
  noSuchCase: { en: 'This case does not exist.', nb: 'Denne saken finnes ikke.' },
  noSuchCall: { en: 'This call does not exist or is not published.', nb: 'Denne utlysningen finnes ikke eller er ikke kunngjort.' },
  noSuchBody: { en: 'Select the body that should answer.', nb: 'Velg hvem som skal svare.' },
  noSuchPerson: {
    en: 'Nobody with the address {email} has an account. Check the address, or ask the person to sign in once.',
    nb: 'Ingen med adressen {email} har en konto. Kontroller adressen, eller be personen logge inn én gang.',
  },
  noSuchMeasure: { en: 'This measure does not exist.', nb: 'Dette målet finnes ikke.' },
  noSuchInterest: { en: 'This declaration does not exist.', nb: 'Denne erklæringen finnes ikke.' },
  notAllowed: {
    en: 'You do not have the role that this takes. Check which organisation you act for.',
    nb: 'Du har ikke rollen som trengs. Kontroller hvilken virksomhet du handler for.',
  },
  changedMeanwhile: {
    en: 'Somebody else changed this while you were writing. Nothing was overwritten. Compare with what is stored now, below each field, and save again.',
    nb: 'Noen andre endret dette mens du skrev. Ingenting er overskrevet. Sammenlign med det som er lagret nå, under hvert felt, og lagre på nytt.',
  },
  noSuchVersion: {
    en: 'This earlier version is no longer there. Nothing was changed.',
    nb: 'Den tidligere versjonen finnes ikke lenger. Ingenting er endret.',
  },
  noSuchAnswer: {
    en: 'This earlier answer is no longer there. Nothing was changed.',
    nb: 'Det tidligere svaret finnes ikke lenger. Ingenting er endret.',
  },
  alreadyAnswered: { en: 'This need has been answered already.', nb: 'Behovet er allerede besvart.' },
  notAnsweredYet: { en: 'Answer the need before you publish it.', nb: 'Svar på behovet før du kunngjør det.' },
  declined: { en: 'This need was declined and is not published.', nb: 'Behovet ble avvist og blir ikke kunngjort.' },
  alreadyPublished: { en: 'This has been published already.', nb: 'Dette er allerede kunngjort.' },
  titleNeeded: { en: 'Enter a title.', nb: 'Skriv en tittel.' },
  nothingToShare: { en: 'Everything in the log has been shared already.', nb: 'Alt i loggen er allerede delt.' },
  needNotPublished: { en: 'Publish the need first.', nb: 'Kunngjør behovet først.' },
  needNotAnswered: { en: 'Take the need up before you choose a route.', nb: 'Gå videre med behovet før du velger framgangsmåte.' },
  notLawful: {
    en: 'The route {route} is not lawful for these facts. Select one of the others.',
    nb: 'Framgangsmåten {route} er ikke lovlig ut fra disse opplysningene. Velg en av de andre.',
  },
  callPublished: {
    en: 'A call has been published on this route. Another route takes a new call.',
    nb: 'Det er kunngjort en utlysning med denne framgangsmåten. En annen framgangsmåte krever en ny utlysning.',
  },
  procedureNotAvailable: { en: 'This kind of call cannot be run yet.', nb: 'Denne typen utlysning kan ikke gjennomføres ennå.' },
  draftExists: { en: 'There is a draft already. Finish it first.', nb: 'Det finnes allerede et utkast. Gjør det ferdig først.' },
  incomplete: {
    en: 'The call is not complete. Fill in what is missing.',
    nb: 'Utlysningen er ikke ferdig utfylt. Fyll inn det som mangler.',
  },
  noRoute: { en: 'Choose a route first.', nb: 'Velg framgangsmåte først.' },
  routeOfAnotherKind: {
    en: '{needed, select, grant {A fund round gives grants, and the chosen route is for a purchase. Choose a route for grants, or start a tender.} other {A tender buys, and the chosen route is for grants. Choose a route for a purchase, or start a fund round.}}',
    nb: '{needed, select, grant {En tilskuddsrunde gir tilskudd, men framgangsmåten som er valgt, gjelder kjøp. Velg en framgangsmåte for tilskudd, eller start en konkurranse.} other {I en konkurranse kjøper dere noe, men framgangsmåten som er valgt, gjelder tilskudd. Velg en framgangsmåte for kjøp, eller start en tilskuddsrunde.}}',
  },
  dialogueNotShared: {
    en: 'Share the dialogue log first: {count, plural, one {# entry} other {# entries}} not everybody has seen.',
    nb: 'Del dialogloggen først: {count, plural, one {# innslag} other {# innslag}} er ikke delt med alle.',
  },
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
  nothingChanged: { en: 'Nothing is changed. Change something, or go back.', nb: 'Ingenting er endret. Endre noe, eller gå tilbake.' },
  notPublished: { en: 'This call is not open.', nb: 'Utlysningen er ikke åpen.' },
  closed: {
    en: 'This call closed on {closesAt}. Your submission reached us on {receivedAt}, so we cannot accept it. The rule is the same for everyone. We have kept a record of the attempt.',
    nb: 'Fristen gikk ut {closesAt}. Leveringen din nådde oss {receivedAt}, og vi kan derfor ikke ta den imot. Regelen er lik for alle. Vi har lagret en logg over forsøket.',
  },
  closedForChanges: {
    en: 'This call closed on {closesAt} and cannot be changed any more.',
    nb: 'Fristen gikk ut {closesAt}, og utlysningen kan ikke endres lenger.',
  },
  noSuchEnquiry: { en: 'This question does not exist.', nb: 'Dette spørsmålet finnes ikke.' },
  enquiryEmpty: { en: 'Write both the question and the answer.', nb: 'Skriv både spørsmålet og svaret.' },
  enquiryAnswered: { en: 'This question has been answered already.', nb: 'Spørsmålet er allerede besvart.' },
  enquiryLate: {
    en: 'The last day for questions was {until}. You can send the question all the same; then it is answered only if the body can.',
    nb: 'Siste frist for spørsmål var {until}. Du kan sende spørsmålet likevel. Da blir det bare besvart hvis virksomheten rekker det.',
  },
  enquiriesClosed: {
    en: 'This call closed on {closesAt}. Questions are neither received nor answered after that.',
    nb: 'Fristen gikk ut {closesAt}. Etter det blir spørsmål verken mottatt eller besvart.',
  },
  notOpenYet: { en: 'This call is not open yet.', nb: 'Utlysningen er ikke åpnet ennå.' },
  ownCall: {
    en: 'You act for the body that made this call. Choose another organisation.',
    nb: 'Du handler for den som har kunngjort dette. Velg en annen virksomhet.',
  },
  partnerIsBuyer: {
    en: '{name} made this call, and cannot be a partner in a submission to it.',
    nb: '{name} har kunngjort dette, og kan ikke være partner i det som leveres.',
  },
  partnerIsLead: {
    en: '{name} has the number of your own organisation, which leads. Name only the others.',
    nb: '{name} har samme nummer som deres egen virksomhet, som leder. Nevn bare de andre.',
  },
  partnerTwice: {
    en: '{name} is named twice. Describe both parts in one entry.',
    nb: '{name} er nevnt to ganger. Beskriv begge delene på ett sted.',
  },
  noSuchPartner: {
    en: 'The partner is no longer in the draft, or its number leads to nobody here. Look at the page again.',
    nb: 'Partneren står ikke lenger i utkastet, eller nummeret fører ikke til noen her. Se på siden igjen.',
  },
  nothingToSeal: {
    en: 'There is nothing to seal yet. Answer the questions first.',
    nb: 'Det er ingenting å levere ennå. Svar på spørsmålene først.',
  },
  nothingSealed: { en: 'Nothing is sealed, so there is nothing to withdraw.', nb: 'Ingenting er levert, så det er ingenting å trekke.' },
  amountMissing: {
    en: 'Enter the amount you apply for. Without one nothing could be granted.',
    nb: 'Skriv beløpet dere søker om. Uten det kan det ikke gis noe.',
  },
  amountAboveRound: {
    en: 'You apply for more than there is in the whole round. Enter a smaller amount.',
    nb: 'Dere søker om mer enn det er i hele runden. Skriv et mindre beløp.',
  },
  priceMissing: {
    en: 'Enter the price. Without one the submission could not be ranked.',
    nb: 'Skriv prisen. Uten den kan tilbudet ikke rangeres.',
  },
  answerTooLong: {
    en: 'The answer to “{question}” is too long. Shorten it, and seal again.',
    nb: 'Svaret på «{question}» er for langt. Kort det ned, og lever på nytt.',
  },
  fileEmpty: { en: 'The file {name} is empty. Choose another.', nb: 'Filen {name} er tom. Velg en annen.' },
  fileMissing: { en: 'Choose a file.', nb: 'Velg en fil.' },
  fileTooLarge: {
    en: 'The file {name} is too large. Choose one smaller than 20 MB.',
    nb: 'Filen {name} er for stor. Velg en som er mindre enn 20 MB.',
  },
  fileKind: {
    en: 'We cannot take files like {name}. Choose a PDF, a document, a spreadsheet, a text or a picture.',
    nb: 'Vi kan ikke ta imot filer som {name}. Velg en PDF, et dokument, et regneark, en tekst eller et bilde.',
  },
  fileCut: {
    en: 'The file did not arrive whole. Nothing of it was kept. Send it again.',
    nb: 'Filen kom ikke helt fram. Ingenting av den er lagret. Send den på nytt.',
  },
  fileHarmful: {
    en: 'We could not accept {name}: our virus check found something harmful ({found}). Nothing else in your submission is affected. Save the file again from a clean computer, or export it as PDF, and upload the new one.',
    nb: 'Vi kan ikke ta imot {name}: viruskontrollen fant noe skadelig ({found}). Resten av det dere leverer, er ikke berørt. Lagre filen på nytt fra en ren maskin, eller eksporter den som PDF, og last opp den nye.',
  },
  stillOpen: { en: 'Nobody can open anything before {closesAt}.', nb: 'Ingen kan åpne noe før {closesAt}.' },
  alreadyOpened: { en: 'The submissions have been opened already.', nb: 'Det som er levert, er allerede åpnet.' },
  tooFewApprovals: { en: '{given} of {needed} openers have approved.', nb: '{given} av {needed} har godkjent åpningen.' },
  notOpened: { en: 'The submissions have not been opened yet.', nb: 'Det som er levert, er ikke åpnet ennå.' },
  alreadyDeclared: { en: 'You have declared your interests already.', nb: 'Du har allerede meldt fra om tilknytning.' },
  declareFirst: { en: 'Answer for every one of them.', nb: 'Svar for hver enkelt.' },
  describeLink: {
    en: 'Describe the link, so that the chair can rule on it.',
    nb: 'Beskriv tilknytningen, så lederen av panelet kan ta stilling til den.',
  },
  recused: { en: 'You do not see or score this submission.', nb: 'Du ser ikke og vurderer ikke dette.' },
  ownInterest: { en: 'Somebody else must rule on your own declaration.', nb: 'Noen andre må avgjøre din egen erklæring.' },
  alreadyRuled: { en: 'This has been ruled on already.', nb: 'Dette er allerede avgjort.' },
  ...interestSentences,
  ...panelSentences,
  ...phaseSentences,
  ...interviewSentences,
  locked: { en: 'Your scores are locked.', nb: 'Vurderingene dine er låst.' },
  scoresMissing: {
    en: '{missing, plural, one {# score or reason is} other {# scores or reasons are}} missing. A missing score is never zero.',
    nb: '{missing, plural, one {# poengsum eller begrunnelse} other {# poengsummer eller begrunnelser}} mangler. Manglende poeng er aldri null.',
  },
  notACriterion: { en: 'This is not a criterion of the call.', nb: 'Dette er ikke et kunngjort kriterium.' },
  interestsOpen: {
    en: '{count, plural, one {# declared link waits} other {# declared links wait}} for a ruling.',
    nb: '{count, plural, one {# meldt tilknytning venter} other {# meldte tilknytninger venter}} på en avgjørelse.',
  },
  notLocked: {
    en: '{locked} of {assessors} panel members have locked their scores.',
    nb: '{locked} av {assessors} i panelet har låst vurderingene.',
  },
  tied: {
    en: '{count} submissions have exactly the same total. The published rule does not choose between them.',
    nb: '{count} har nøyaktig samme poengsum. Den kunngjorte regelen velger ikke mellom dem.',
  },
  nobodyToChoose: { en: 'There is no submission that can be ranked.', nb: 'Det er ingenting som kan rangeres.' },
  reasonsMissing: { en: 'Give the reasons and the address for representations.', nb: 'Skriv begrunnelsen og adressen for klager.' },
  feedbackMissing: {
    en: 'Write something to {organisation} about its own submission.',
    nb: 'Skriv noe til {organisation} om det de selv har levert.',
  },
  alreadyDecided: { en: 'This has been decided already.', nb: 'Dette er allerede bestemt.' },
  noAward: { en: 'There is no award to sign.', nb: 'Det er ingen tildeling å signere.' },
  planNotAllowed: {
    en: 'This kind of call cannot have these stages. Choose others before you publish.',
    nb: 'Denne typen utlysning kan ikke ha disse trinnene. Velg andre før dere kunngjør.',
  },
  notInvited: {
    en: 'This stage is for those who were invited to it. Your organisation was not.',
    nb: 'Dette trinnet er for dem som er invitert til det. Virksomheten din er ikke det.',
  },
  noNextStage: { en: 'This is the last stage.', nb: 'Dette er det siste trinnet.' },
  selectionFirst: { en: 'Choose first who goes on.', nb: 'Velg først hvem som går videre.' },
  talksMissing: {
    en: 'There is no talk on record with {count, plural, one {one of those} other {# of those}} who go on. Record each talk, or why there is none.',
    nb: 'Det mangler referat fra samtale med {count, plural, one {én} other {#}} av dem som går videre. Skriv referat fra hver samtale, eller hvorfor det ikke ble noen.',
  },
  noStageTalks: { en: 'This stage has no talks.', nb: 'Dette trinnet har ingen samtaler.' },
  talkNotYours: {
    en: 'You cannot record a talk with this bidder: it does not go on, or you must not deal with it.',
    nb: 'Du kan ikke føre referat fra samtale med denne leverandøren: Den går ikke videre, eller du er ikke habil overfor den.',
  },
  stageTalkEmpty: {
    en: 'Select what happened, enter the day and write the minutes.',
    nb: 'Velg hva som skjedde, skriv dagen og skriv referatet.',
  },
  stageTalkAhead: {
    en: 'This day has not come yet. Record the talk afterwards.',
    nb: 'Denne dagen har ikke kommet ennå. Skriv referatet etterpå.',
  },
  stageTalkAttended: { en: 'Write who took part.', nb: 'Skriv hvem som deltok.' },
  stageBegun: { en: 'The next stage has been opened already.', nb: 'Neste trinn er allerede åpnet.' },
  nextStageBegun: {
    en: 'The next stage has begun, so this choice stands. If it was wrong, stop the lot and say why.',
    nb: 'Neste trinn er i gang, så dette valget står. Var det feil, må dere avlyse og si hvorfor.',
  },
  closingTimePassed: { en: 'Enter a closing time that lies ahead.', nb: 'Skriv en frist som ligger fram i tid.' },
  decisionBeforeClosing: {
    en: 'Enter a decision day on or after the closing time.',
    nb: 'Skriv en dag for beslutningen som ikke er før fristen.',
  },
  alreadySigned: { en: 'This agreement has been signed already.', nb: 'Avtalen er allerede signert.' },
  waitingPeriod: {
    en: 'The waiting period ends on {ends}. Sign on {earliest} or later.',
    nb: 'Karensperioden er over {ends}. Signer {earliest} eller senere.',
  },
  promisesOpen: {
    en: '{count, plural, one {# promise is} other {# promises are}} neither a clause of the agreement nor waived with a reason.',
    nb: '{count, plural, one {# løfte} other {# løfter}} er verken et punkt i avtalen eller fraveket med en grunn.',
  },
  datesWrong: {
    en: 'Check the dates: signed today or earlier, and an end after the start.',
    nb: 'Kontroller datoene: signert i dag eller tidligere, og en slutt etter starten.',
  },
  periodWrong: {
    en: 'The period must end on or after the day it starts.',
    nb: 'Perioden må slutte samme dag som den starter, eller senere.',
  },
  periodTaken: {
    en: 'There is a value for some of these days already. Choose another period.',
    nb: 'Det finnes allerede en verdi for noen av disse dagene. Velg en annen periode.',
  },
  wrongPassword: {
    en: 'The e-mail address or the password is not right. Try again, or ask for a link.',
    nb: 'E-postadressen eller passordet stemmer ikke. Prøv igjen, eller be om en lenke.',
  },
  tooManyAttempts: {
    en: 'Too many attempts. Wait a quarter of an hour and try again.',
    nb: 'For mange forsøk. Vent et kvarter og prøv igjen.',
  },
  linkNotValid: { en: 'This link has been used or is too old. Ask for a new one.', nb: 'Lenken er brukt eller for gammel. Be om en ny.' },
  minutesMissing: { en: 'Fill in the minutes.', nb: 'Fyll ut referatet.' },
  summaryMissing: {
    en: 'Give reasons on every criterion to {organisation}.',
    nb: 'Begrunn poengene på hvert kriterium for {organisation}.',
  },
  notDecided: { en: 'This has not been decided yet.', nb: 'Dette er ikke bestemt ennå.' },
  correctionMissing: { en: 'Say what is corrected, and why.', nb: 'Skriv hva som rettes, og hvorfor.' },
  noSuchSubmission: { en: 'This submission does not exist.', nb: 'Dette er ikke levert, eller finnes ikke.' },
  alreadySetAside: { en: 'This submission is set aside already.', nb: 'Dette er allerede avvist.' },
  notSetAside: { en: 'This submission is not set aside.', nb: 'Dette er ikke avvist.' },
  setAsideReasonMissing: { en: 'Select the ground and give the reasons.', nb: 'Velg grunnen og skriv begrunnelsen.' },
  noLetter: {
    en: 'Only organisations that got a letter about this decision can do this.',
    nb: 'Bare virksomheter som har fått brev om denne beslutningen, kan gjøre dette.',
  },
  complaintEmpty: { en: 'Say what you think is wrong.', nb: 'Skriv hva dere mener er feil.' },
  noSuchComplaint: { en: 'This complaint does not exist.', nb: 'Denne klagen finnes ikke.' },
  alreadyReplied: { en: 'This complaint has been answered already.', nb: 'Klagen er allerede besvart.' },
  replyEmpty: { en: 'Select what follows and write the answer.', nb: 'Velg hva som følger, og skriv svaret.' },
  effectMissing: {
    en: 'That has not been done yet. Correct the decision or cancel the call first, and then answer.',
    nb: 'Det er ikke gjort ennå. Rett beslutningen eller avlys utlysningen først, og svar deretter.',
  },
  complaintsOpen: {
    en: '{count, plural, one {# complaint keeps} other {# complaints keep}} the waiting period open. Answer first.',
    nb: '{count, plural, one {# klage holder} other {# klager holder}} karensperioden åpen. Svar først.',
  },
  frozen: {
    en: '{organisation} has asked for a review, and the case waits until it is answered and lifted.',
    nb: '{organisation} har bedt om en kontroll, og saken venter til den er besvart og opphevet.',
  },
  notReviewer: {
    en: 'Only the funder or oversight body itself can do this. Check which organisation you act for.',
    nb: 'Bare finansiøren eller tilsynet selv kan gjøre dette. Kontroller hvilken virksomhet du handler for.',
  },
  reviewEmpty: { en: 'Fill in what is asked for.', nb: 'Fyll ut det det spørres om.' },
  reviewAnswerEmpty: { en: 'Write the answer.', nb: 'Skriv svaret.' },
  reviewOpen: { en: 'A review is open already.', nb: 'En kontroll er allerede i gang.' },
  reviewTooLate: {
    en: 'The call is cancelled or the agreement signed: there is nothing left to wait.',
    nb: 'Utlysningen er avlyst eller avtalen signert: Ingenting kan vente lenger.',
  },
  noSuchReview: { en: 'This review does not exist.', nb: 'Denne kontrollen finnes ikke.' },
  alreadyLifted: { en: 'This review has been lifted already.', nb: 'Kontrollen er allerede opphevet.' },
  noSuchTalk: { en: 'This time is not offered any more.', nb: 'Denne tiden tilbys ikke lenger.' },
  talkTaken: { en: 'Somebody has just booked this time. Choose another.', nb: 'Noen har nettopp bestilt denne tiden. Velg en annen.' },
  talkPast: { en: 'This day has passed.', nb: 'Denne dagen er over.' },
  talkTimeWrong: { en: 'Enter the time like 09:30.', nb: 'Skriv klokkeslettet slik: 09.30.' },
  alreadyBooked: {
    en: 'You have booked a time already. Cancel it before you book another.',
    nb: 'Dere har allerede bestilt en tid. Avbestill den før dere bestiller en annen.',
  },
  alreadyCancelled: { en: 'This call has been cancelled already.', nb: 'Utlysningen er allerede avlyst.' },
  cancellationReasonMissing: {
    en: 'Select why the call is stopped, and explain it.',
    nb: 'Velg hvorfor utlysningen avlyses, og forklar det.',
  },
};
