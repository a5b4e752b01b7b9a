import type { Text } from '#value/text';

/** Sentences about decisions, what follows them, and agreements. */
export const decisionSentences: Readonly<Record<string, Text>> = {
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
};
