import type { Text } from '#value/text';

/** Sentences for refusals around the phases of an innovation partnership. */
export const phaseSentences: Readonly<Record<string, Text>> = {
  noSuchPhase: { en: 'This phase does not exist.', nb: 'Denne fasen finnes ikke.' },
  phaseNotNext: {
    en: 'This phase is not the next one. Decide at the stop point of the phase before it first.',
    nb: 'Denne fasen er ikke den neste. Ta først stilling ved stoppunktet for fasen før.',
  },
  phaseDatesWrong: {
    en: 'Enter a last day that comes after the first.',
    nb: 'Skriv en siste dag som kommer etter den første.',
  },
  phaseTooEarly: {
    en: 'The phase cannot start before {earliest}: the day of the signature, or of the stop point before it.',
    nb: 'Fasen kan ikke starte før {earliest}: dagen avtalen ble signert, eller dagen for stoppunktet før.',
  },
  phaseTooLong: {
    en: '{weeks, plural, one {The call says one week} other {The call says # weeks}} at most. The phase must end on {latest} or earlier.',
    nb: '{weeks, plural, one {Kunngjøringen sier høyst én uke} other {Kunngjøringen sier høyst # uker}}. Fasen må slutte senest {latest}.',
  },
  phaseNotRunning: {
    en: 'This phase does not run: it has not begun yet, or its stop point is decided.',
    nb: 'Denne fasen er ikke i gang: Den er ikke begynt ennå, eller stoppunktet er avgjort.',
  },
  stopBeforeEnd: {
    en: 'The partner has until the end of the phase to show what it should. You can stop from {ends}.',
    nb: 'Partneren har ut fasen på seg til å vise det den skal. Dere kan stoppe fra {ends}.',
  },
  stopPointIncomplete: {
    en: 'Say what was shown, whether it was reached, whether you go on, why, and what is paid.',
    nb: 'Skriv hva som ble vist, om det ble nådd, om dere går videre, hvorfor, og hva som skal betales.',
  },
  paymentTooLarge: {
    en: 'That is more than may be paid for this phase.',
    nb: 'Det er mer enn det som kan betales for denne fasen.',
  },
  nothingDue: { en: 'Nothing is due for this phase.', nb: 'Det skal ikke betales noe for denne fasen.' },
  alreadyPaid: { en: 'The payment for this phase is recorded already.', nb: 'Betalingen for denne fasen er allerede registrert.' },
  paidInFuture: {
    en: 'Enter what was paid, and a day that is not in the future.',
    nb: 'Skriv hva som er betalt, og en dag som ikke ligger fram i tid.',
  },
  phasesNotOver: {
    en: 'The result can be bought after the last phase, and that is decided once.',
    nb: 'Resultatet kan kjøpes etter den siste fasen, og det avgjøres én gang.',
  },
  purchaseIncomplete: {
    en: 'Say whether you buy, why, and at what price.',
    nb: 'Skriv om dere kjøper, hvorfor, og til hvilken pris.',
  },
  notShown: {
    en: 'Only a result that has shown all that the last phase should can be bought.',
    nb: 'Bare et resultat som har vist alt den siste fasen skulle vise, kan kjøpes.',
  },
  purchaseTooDear: {
    en: 'That is more than the call says that the purchase may cost.',
    nb: 'Det er mer enn kunngjøringen sier at kjøpet kan koste.',
  },
};
