import type { Text } from '#value/text';

export const meetingText = {
  title: { en: 'Meetings before a call', nb: 'Møter før konkurransen' },
  lead: {
    en: 'Announce a meeting, and it stands on the public page of the case at once. Whoever is not invited can come all the same.',
    nb: 'Kunngjør et møte, så står det på den offentlige siden for saken med det samme. Også de som ikke er invitert, kan komme.',
  },
  needFirst: {
    en: 'The need is not public yet, so there is no page to announce on.',
    nb: 'Behovet er ikke offentlig ennå, så det finnes ingen side å kunngjøre på.',
  },
  publishNeed: { en: 'Publish the need first', nb: 'Kunngjør behovet først' },
  over: {
    en: 'A call is published. Questions and talks now belong to the call.',
    nb: 'Konkurransen er kunngjort. Spørsmål og samtaler hører nå til konkurransen.',
  },
  announced: { en: 'Announced', nb: 'Kunngjort' },
  none: { en: 'No meeting is announced', nb: 'Ingen møter er kunngjort' },
  noneHint: {
    en: 'Meet those who might solve it before you decide how to buy. You may ask them how to set the criteria.',
    nb: 'Møt dem som kan løse behovet, før dere bestemmer hvordan dere skal kjøpe. Dere kan spørre dem om hvordan kriteriene bør være.',
  },
  meeting: { en: 'Meeting', nb: 'Møte' },
  whoComes: { en: 'Who comes', nb: 'Hvem som kommer' },
  announce: { en: 'Announce a meeting', nb: 'Kunngjør et møte' },
  announceLead: {
    en: 'You can add more times afterwards.',
    nb: 'Dere kan legge til flere tider etterpå.',
  },
  firstTime: { en: 'The first time', nb: 'Den første tiden' },
  placeHint: {
    en: 'Day, time and place are public.',
    nb: 'Dag, tid og sted er offentlig.',
  },
  announceButton: { en: 'Announce to everybody', nb: 'Kunngjør for alle' },
  doneAnnounced: { en: 'The meeting is public.', nb: 'Møtet er kunngjort.' },
  doneTime: { en: 'The time is public.', nb: 'Tiden er lagt ut.' },
  doneInvited: {
    en: '{count, plural, one {One invitation is} other {# invitations are}} on the way.',
    nb: '{count, plural, one {Én invitasjon er} other {# invitasjoner er}} på vei.',
  },
  doneCancelled: {
    en: 'The meeting is cancelled, and whoever had signed up is told.',
    nb: 'Møtet er avlyst, og de som var påmeldt, får beskjed.',
  },
  seePublic: { en: 'See it as everybody does', nb: 'Se det slik alle ser det' },
  comes: {
    en: '{count, plural, =0 {Nobody has signed up} one {One enterprise has signed up} other {# enterprises have signed up}}',
    nb: '{count, plural, =0 {Ingen er påmeldt} one {Én virksomhet er påmeldt} other {# virksomheter er påmeldt}}',
  },
  cancelled: { en: 'Cancelled', nb: 'Avlyst' },
  cancelledWhy: { en: 'Cancelled: {reason}', nb: 'Avlyst: {reason}' },
  signUpUntil: { en: 'Sign up by {day}', nb: 'Påmelding innen {day}' },
  signUpOver: { en: 'The last day to sign up was {day}.', nb: 'Påmeldingsfristen var {day}.' },
  // One meeting, for the body.
  guestsTitle: { en: 'Times and who comes', nb: 'Tider og hvem som kommer' },
  guestsLead: {
    en: 'Only those who work on the case see who comes. After the meeting the log tells everybody.',
    nb: 'Bare de som arbeider med saken, ser hvem som kommer. Etter møtet forteller loggen det til alle.',
  },
  guest: {
    en: '{name}: {person}, {comers, plural, one {# person} other {# people}}',
    nb: '{name}: {person}, {comers, plural, one {# person} other {# personer}}',
  },
  needs: { en: 'Needs to take part: {needs}', nb: 'Trenger for å delta: {needs}' },
  nobodyYet: { en: 'Nobody yet', nb: 'Ingen ennå' },
  takeBack: { en: 'Take back', nb: 'Trekk tilbake' },
  takeBackTime: { en: ' the time {time}', nb: ' tiden {time}' },
  writeLog: { en: 'Write in the log', nb: 'Skriv i loggen' },
  logged: { en: 'In the log', nb: 'Står i loggen' },
  addTime: { en: 'Add a time', nb: 'Legg til en tid' },
  addTimeButton: { en: 'Add the time', nb: 'Legg til tiden' },
  invite: { en: 'Invite by e-mail', nb: 'Inviter på e-post' },
  inviteLead: {
    en: 'The invitation says what is public and where to sign up. Nobody gets it twice.',
    nb: 'Invitasjonen forteller det som er offentlig, og hvor man melder seg på. Ingen får den to ganger.',
  },
  search: { en: 'Find registered enterprises by name or number', nb: 'Finn registrerte virksomheter etter navn eller nummer' },
  found: { en: 'Enterprises found', nb: 'Virksomheter funnet' },
  foundNone: {
    en: 'No registered enterprise has “{part}” in its name. You can write an e-mail address instead.',
    nb: 'Ingen registrert virksomhet har «{part}» i navnet. Dere kan skrive en e-postadresse i stedet.',
  },
  send: { en: 'Send invitations', nb: 'Send invitasjoner' },
  invited: { en: 'Invited', nb: 'Invitert' },
  cancelTitle: { en: 'Cancel the meeting', nb: 'Avlys møtet' },
  cancelLead: {
    en: 'Everybody can read the reason, and whoever has signed up gets a message.',
    nb: 'Alle kan lese begrunnelsen, og de som er påmeldt, får beskjed.',
  },
  cancelButton: { en: 'Cancel the meeting', nb: 'Avlys møtet' },
  // Signing up.
  signUp: { en: 'Sign up', nb: 'Meld på' },
  book: { en: 'Book a time', nb: 'Velg en tid' },
  signUpFor: { en: ' for {meeting}', nb: ' til {meeting}' },
  signUpLead: {
    en: '{body} sees who comes. Others learn it from the log afterwards. You owe nothing by coming, and lose nothing by staying away: what is said is put on the public page.',
    nb: '{body} ser hvem som kommer. Andre får vite det av loggen etterpå. Dere binder dere ikke ved å komme, og taper ikke på å bli hjemme: Det som blir sagt, legges på den offentlige siden.',
  },
  time: { en: 'Which time', nb: 'Hvilken tid' },
  chooseTime: { en: 'Select a time', nb: 'Velg en tid' },
  noneFree: {
    en: 'No time is free. Ask {body} for more on the page of the case.',
    nb: 'Ingen tider er ledige. Be {body} om flere på siden for saken.',
  },
  ownTitle: { en: 'You are signed up', nb: 'Dere er påmeldt' },
  ownTime: { en: 'When', nb: 'Når' },
  ownPlace: { en: 'Where', nb: 'Hvor' },
  ownJoining: { en: 'For those who have signed up', nb: 'For dem som er påmeldt' },
  ownComers: { en: 'How many come', nb: 'Hvor mange kommer' },
  takeOff: { en: 'Take us off', nb: 'Meld av' },
  backToCase: { en: 'To the page of the case', nb: 'Til siden for saken' },
  // On the public page.
  publicLead: {
    en: 'Everybody may come, invited or not. What is said is put on this page.',
    nb: 'Alle kan komme, også uten invitasjon. Det som blir sagt, legges på denne siden.',
  },
  held: { en: 'Held', nb: 'Holdt' },
  onlyEnterprises: { en: 'Enterprises sign up.', nb: 'Det er virksomheter som melder seg på.' },
  accessTitle: { en: 'Taking part', nb: 'Slik kan alle delta' },
  whenTitle: { en: 'When and where', nb: 'Når og hvor' },
  // On “Today” and among the tasks of the case.
  todayLog: { en: 'Write in the log: {meeting}', nb: 'Skriv i loggen: {meeting}' },
  todayLogHint: {
    en: 'Held on {day}. A call cannot open before it is in the log.',
    nb: 'Holdt {day}. En konkurranse kan ikke kunngjøres før det står i loggen.',
  },
  todayOwn: { en: 'Your meeting: {meeting}', nb: 'Møtet deres: {meeting}' },
  task: { en: 'Meet the market', nb: 'Møt markedet' },
} as const satisfies Record<string, Text>;
