import type { Text } from '#value/text';

/** Sentences for what the panel's acts and questions to bidders may refuse with. */
export const panelSentences: Readonly<Record<string, Text>> = {
  notAllLocked: {
    en: 'This waits until everybody on the panel has locked their scores.',
    nb: 'Dette må vente til alle i panelet har låst vurderingene sine.',
  },
  notYourScore: {
    en: 'A score can be changed only by the one who gave it.',
    nb: 'Poeng kan bare endres av den som har gitt dem.',
  },
  changeReasonMissing: {
    en: 'Enter the new score and say why you change it.',
    nb: 'Skriv de nye poengene og hvorfor du endrer.',
  },
  sameScore: {
    en: 'This is the score you gave. Enter another, or leave it.',
    nb: 'Dette er poengene du ga. Skriv noe annet, eller la det stå.',
  },
  assessorMayNotAsk: {
    en: 'You score in this call, so a colleague who does not must ask.',
    nb: 'Du er med og vurderer. En kollega som ikke gjør det, må stille spørsmålene.',
  },
  askerNotFree: {
    en: 'You have not declared towards everybody who must be asked, or you are out towards one of them. A colleague who is free must ask.',
    nb: 'Du har ikke meldt fra om tilknytning til alle som må spørres, eller du er inhabil overfor en av dem. En kollega som er fri, må spørre.',
  },
  askedMissing: { en: 'Write what you ask.', nb: 'Skriv det dere spør om.' },
  nothingMissing: { en: 'There is nothing left to ask for.', nb: 'Det er ingenting igjen å be om.' },
  alreadyAsked: { en: 'This has been asked already.', nb: 'Det er allerede spurt om dette.' },
  noSuchClarification: { en: 'This question does not exist, or it is closed.', nb: 'Dette spørsmålet finnes ikke eller er lukket.' },
  alreadyAnswered: { en: 'You have answered this already.', nb: 'Dere har allerede svart på dette.' },
  answerTooLate: {
    en: 'The time to answer ran out on {dueAt}. Your answer reached us on {receivedAt}, so we cannot accept it.',
    nb: 'Fristen for å svare var {dueAt}. Svaret nådde oss {receivedAt}, og vi kan derfor ikke ta det imot.',
  },
  answerEmpty: { en: 'Write your answer.', nb: 'Skriv svaret.' },
  clarificationOpen: {
    en: '{count, plural, one {# question has} other {# questions have}} time for an answer until {dueAt}. Decide after that.',
    nb: '{count, plural, one {# spørsmål har} other {# spørsmål har}} svarfrist {dueAt}. Bestem dere etter det.',
  },
  notAskedToExplain: {
    en: 'Ask the bidder to explain the price first.',
    nb: 'Be leverandøren forklare prisen først.',
  },
  explanationAwaited: {
    en: 'The bidder has until {dueAt} to explain the price.',
    nb: 'Leverandøren har frist til {dueAt} med å forklare prisen.',
  },
  findingReasonMissing: { en: 'Select what you found, and give the reasons.', nb: 'Velg hva dere kom fram til, og begrunn det.' },
  alreadyExamined: { en: 'This price has been examined already.', nb: 'Denne prisen er allerede undersøkt.' },
  priceNotExamined: {
    en: 'The price of {organisation} looks unusually low. Ask for an explanation and record what you find before you choose it.',
    nb: 'Prisen fra {organisation} ser uvanlig lav ut. Be om en forklaring og skriv hva dere kommer fram til, før dere velger tilbudet.',
  },
  notAssessed: {
    en: 'Nobody has scored {organisation} on “{criterion}”. Not assessed is not zero: name a substitute who scores it, or set the submission aside with a reason.',
    nb: 'Ingen har vurdert {organisation} på «{criterion}». Ikke vurdert er ikke null: Pek ut en vara som vurderer det, eller avvis det som er levert, med en begrunnelse.',
  },
  belowMinimum: {
    en: '{organisation} has a mean of {mean, number} on “{criterion}”. The call asks for at least {minimum, number}. Set the submission aside with a reason.',
    nb: '{organisation} har {mean, number} i gjennomsnitt på «{criterion}». Det er kunngjort at det kreves minst {minimum, number}. Avvis det som er levert, med en begrunnelse.',
  },
};
