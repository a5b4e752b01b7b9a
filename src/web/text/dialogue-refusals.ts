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
