import type { Text } from '#value/text';

/** Sentences for what the acts of meetings and questions before a call may refuse with. */
export const dialogueSentences: Readonly<Record<string, Text>> = {
  noSuchMeeting: { en: 'This meeting does not exist.', nb: 'Møtet finnes ikke.' },
  dialogueOver: {
    en: 'A call is published. Questions and talks now belong to the call.',
    nb: 'Konkurransen er kunngjort. Spørsmål og samtaler hører nå til konkurransen.',
  },
  signUpPast: {
    en: 'The last day to sign up has passed. Choose a later one.',
    nb: 'Siste dag for påmelding har vært. Velg en senere dag.',
  },
  signUpAfterMeeting: {
    en: 'The last day to sign up lies after the meeting. Choose one before it.',
    nb: 'Siste dag for påmelding er etter møtet. Velg en dag før møtet.',
  },
  signUpClosed: {
    en: 'The last day to sign up has passed. Ask the body whether you can come all the same.',
    nb: 'Påmeldingsfristen er ute. Spør virksomheten om dere kan komme likevel.',
  },
  meetingOff: { en: 'The meeting is cancelled.', nb: 'Møtet er avlyst.' },
  meetingHeld: { en: 'The meeting has been held. It cannot be cancelled any more.', nb: 'Møtet er holdt. Det kan ikke avlyses lenger.' },
  cancelReasonMissing: { en: 'Write why the meeting is cancelled.', nb: 'Skriv hvorfor møtet er avlyst.' },
  meetingAhead: { en: 'The meeting has not begun. Write in the log afterwards.', nb: 'Møtet har ikke begynt. Skriv i loggen etterpå.' },
  engagementEmpty: {
    en: 'Enter the day the notice was published, or write why there is none.',
    nb: 'Skriv dagen kunngjøringen ble publisert, eller hvorfor den ikke finnes.',
  },
  engagementAhead: {
    en: 'The day is still to come. Record it when the notice is out.',
    nb: 'Dagen har ikke vært ennå. Før den inn når kunngjøringen er ute.',
  },
  engagementMissing: {
    en: 'There was dialogue before this call. Record when the market engagement notice (UK2) was published, or why it was not.',
    nb: 'Det har vært dialog før konkurransen. Før inn når dialogen ble kunngjort (UK2), eller hvorfor ikke.',
  },
  noSuchBidder: { en: 'This organisation leads no submission to the call.', nb: 'Denne virksomheten har ikke levert noe i konkurransen.' },
  advantageEmpty: {
    en: 'Say what it was part of, what it knew, and what was done so that it is no advantage.',
    nb: 'Skriv hva virksomheten var med på, hva den visste, og hva som er gjort for at det ikke er en fordel.',
  },
  hearingFirst: {
    en: 'Nobody is excluded unheard. Hear the one concerned first, and record it.',
    nb: 'Ingen avvises uten å bli hørt. Hør den det gjelder først, og før det inn.',
  },
  hearingUnwritten: { en: 'Write what the one concerned said.', nb: 'Skriv hva den det gjelder, sa.' },
  advantageNotExamined: {
    en: '{organisation} took part in a meeting before the call. Record whether it gained from it, and what was done.',
    nb: '{organisation} var med på et møte før konkurransen. Før inn om det ga en fordel, og hva som er gjort.',
  },
  advantageNotHeard: {
    en: 'Setting aside for an unfair advantage takes a finding first, after the one concerned was heard, that nothing else evens it out.',
    nb: 'Avvisning på grunn av urimelig fordel krever at det først er funnet, etter at den det gjelder er hørt, at ingenting annet veier opp.',
  },
  noSuchDocument: { en: 'This document does not exist.', nb: 'Dokumentet finnes ikke.' },
  alreadyShared: {
    en: 'This document is shared already. It cannot be taken back.',
    nb: 'Dokumentet er allerede delt. Det kan ikke trekkes tilbake.',
  },
  fileUnchecked: {
    en: '“{name}” could not be checked for harmful content just now, and it is to become public. Try again in a while.',
    nb: '«{name}» kunne ikke kontrolleres for skadelig innhold akkurat nå, og den skal bli offentlig. Prøv igjen om en stund.',
  },
  lastTime: {
    en: 'This is the only time of the meeting. Add another first, or cancel the meeting.',
    nb: 'Dette er den eneste tiden for møtet. Legg til en annen først, eller avlys møtet.',
  },
  notAnAddress: {
    en: '“{address}” is not an e-mail address. Nobody has been invited yet.',
    nb: '«{address}» er ikke en e-postadresse. Ingen er invitert ennå.',
  },
  nobodyToInvite: {
    en: 'Select an enterprise or write an address. Whoever has been invited already gets no second invitation.',
    nb: 'Velg en virksomhet eller skriv en adresse. De som er invitert før, får ikke invitasjonen på nytt.',
  },
  meetingsNotLogged: {
    en: '{count, plural, one {A meeting to which somebody has signed up is} other {# meetings to which somebody has signed up are}} not in the log. Write there what was said, or cancel what is not held, so that all know the same before the call opens.',
    nb: '{count, plural, one {Et møte som noen er påmeldt til, står} other {# møter som noen er påmeldt til, står}} ikke i loggen. Skriv der hva som ble sagt, eller avlys det som ikke blir holdt, så alle vet det samme før konkurransen åpner.',
  },
};
