import type { Text } from '#value/text';

/** Sentences about a call, its changes, questions and stages. */
export const callSentences: Readonly<Record<string, Text>> = {
  noSuchCall: { en: 'This call does not exist or is not published.', nb: 'Denne utlysningen finnes ikke eller er ikke kunngjort.' },
  alreadyPublished: { en: 'This has been published already.', nb: 'Dette er allerede kunngjort.' },
  callPublished: {
    en: 'A call has been published on this route. Another route takes a new call.',
    nb: 'Det er kunngjort en utlysning med denne framgangsmåten. En annen framgangsmåte krever en ny utlysning.',
  },
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
    en: 'Share the dialogue log first: {count, plural, one {# entry or document} other {# entries and documents}} not everybody has seen.',
    nb: 'Del dialogloggen først: {count, plural, one {# innslag eller dokument} other {# innslag og dokumenter}} er ikke delt med alle.',
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
  alreadyCancelled: { en: 'This call has been cancelled already.', nb: 'Utlysningen er allerede avlyst.' },
  cancellationReasonMissing: {
    en: 'Select why the call is stopped, and explain it.',
    nb: 'Velg hvorfor utlysningen avlyses, og forklar det.',
  },
};
