import type { Text } from '#value/text';

/** Sentences for what the acts of interviews may refuse with. */
export const interviewSentences: Readonly<Record<string, Text>> = {
  interviewOfHiddenNames: {
    en: 'Names cannot be hidden from people who meet those who submitted in an interview. Show the names, or judge the criterion from what is submitted.',
    nb: 'Navn kan ikke være skjult for dem som møter de som har levert, i et intervju. Vis navnene, eller vurder kriteriet ut fra det som er levert.',
  },
  noInterviews: {
    en: 'No criterion of this call is judged in an interview.',
    nb: 'Ingen av kriteriene vurderes i et intervju.',
  },
  talkOverlaps: {
    en: 'Another talk is at that time. Choose a time when the same people are free.',
    nb: 'En annen samtale er på den tiden. Velg en tid da de samme personene er ledige.',
  },
  allInvited: { en: 'Everybody has been invited already.', nb: 'Alle er allerede invitert.' },
  tooFewTimes: {
    en: 'Offer a time for everybody first: {needed} are to be invited, and {free, plural, =0 {no time is} one {# time is} other {# times are}} free.',
    nb: 'Legg ut en tid til alle først: {needed} skal inviteres, og {free, plural, =0 {ingen tider er ledige} one {# tid er ledig} other {# tider er ledige}}.',
  },
  notInvited: { en: 'There is no invitation to an interview.', nb: 'Det finnes ingen invitasjon til intervju.' },
  notBooked: { en: 'This interview has no time yet.', nb: 'Intervjuet har ingen tid ennå.' },
  alreadyHeld: {
    en: 'What happened in this interview is recorded. Its time stays as it was.',
    nb: 'Det er skrevet referat fra intervjuet. Tiden står som den var.',
  },
  interviewOff: {
    en: 'This submission has been set aside, so its interview is not held.',
    nb: 'Det som er levert, er avvist, så intervjuet blir ikke holdt.',
  },
  moveReasonMissing: { en: 'Say why the interview is moved.', nb: 'Skriv hvorfor intervjuet flyttes.' },
  noSuchInterview: { en: 'This interview does not exist.', nb: 'Intervjuet finnes ikke.' },
  recorderNotFree: {
    en: 'You have not declared towards this organisation, or you are out towards it. A colleague who is free must write the minutes.',
    nb: 'Du har ikke meldt fra om tilknytning til denne virksomheten, eller du er inhabil overfor den. En kollega som er fri, må skrive referatet.',
  },
  interviewAhead: {
    en: 'The interview begins {startsAt}. Record it afterwards.',
    nb: 'Intervjuet begynner {startsAt}. Skriv referatet etterpå.',
  },
  interviewRecordEmpty: { en: 'Select what happened and write the minutes.', nb: 'Velg hva som skjedde, og skriv referatet.' },
  recordReasonMissing: {
    en: 'The interview is recorded already. Say why you change the record; both versions are kept.',
    nb: 'Det er allerede skrevet referat. Skriv hvorfor det endres; begge utgavene blir bevart.',
  },
  nobodyPresent: {
    en: 'Select who of the panel was there. Only they score it.',
    nb: 'Velg hvem fra panelet som var til stede. Bare de vurderer det.',
  },
  presentNotFree: {
    en: 'Somebody you selected must not meet this organisation: they are out towards it, or have not declared.',
    nb: 'En av dem du valgte, skal ikke møte denne virksomheten: Vedkommende er inhabil eller har ikke meldt fra om tilknytning.',
  },
  interviewNotHeld: {
    en: 'The interview with {organisation} has not been held. Hold it, or record that nobody came.',
    nb: 'Intervjuet med {organisation} er ikke holdt. Hold det, eller før inn at ingen møtte.',
  },
  interviewsOpen: {
    en: '{count, plural, one {# interview has} other {# interviews have}} not been held. You lock when all have been.',
    nb: '{count, plural, one {# intervju er} other {# intervjuer er}} ikke holdt. Du låser når alle er holdt.',
  },
  interviewNotAttended: {
    en: '{why, select, notPresent {You were not in this interview, so you do not score “{criterion}” here.} setAside {There is no interview, because this submission is set aside.} other {“{criterion}” is scored when the interview has been held.}}',
    nb: '{why, select, notPresent {Du var ikke med i intervjuet, så du vurderer ikke «{criterion}» her.} setAside {Det blir ikke noe intervju, fordi det som er levert, er avvist.} other {«{criterion}» vurderes når intervjuet er holdt.}}',
  },
};
