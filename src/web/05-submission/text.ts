import type { Text } from '#value/text';

export const stripText = {
  check: { en: 'Check and seal', nb: 'Se over og lever' },
  sealAgain: { en: 'Check and seal again', nb: 'Se over og lever på nytt' },
  receipt: { en: 'Receipt', nb: 'Kvittering' },
  changedLabel: { en: 'Changed since', nb: 'Endret etterpå' },
  notReceived: { en: 'Your latest changes are NOT submitted.', nb: 'De siste endringene er IKKE levert.' },
  stillCounts: {
    en: '{buyer} has the version received {at}. Seal again to replace it.',
    nb: '{buyer} har versjonen som ble mottatt {at}. Lever på nytt for å erstatte den.',
  },
  closedLabel: { en: 'Closed', nb: 'Fristen er ute' },
  nothingSubmitted: { en: 'Nothing was submitted.', nb: 'Ingenting ble levert.' },
  neverReceived: {
    en: 'The closing time has passed, and {buyer} never sees the draft.',
    nb: 'Fristen er ute, og {buyer} får aldri se utkastet.',
  },
  withdrawnLabel: { en: 'Withdrawn', nb: 'Trukket' },
  withdrawn: { en: 'You have withdrawn: {buyer} has nothing from you.', nb: '{TheSubmission} er trukket: {buyer} har ikke noe fra dere.' },
  draftStays: { en: 'The draft is still yours.', nb: 'Utkastet har dere fortsatt.' },
} as const satisfies Record<string, Text>;

export const tasksText = {
  title: { en: 'Your {submission}', nb: '{TheSubmission} deres' },
  lead: {
    en: 'Everything is encrypted from the first word. {buyer} sees nothing until you seal it, and nobody opens it before the closing time.',
    nb: 'Alt er kryptert fra første ord. {buyer} ser ingenting før dere leverer, og ingen kan åpne det før fristen er ute.',
  },
  leadClosed: {
    en: 'The closing time has passed. Nothing can be sent, changed or withdrawn any more.',
    nb: 'Fristen er ute. Ingenting kan leveres, endres eller trekkes lenger.',
  },
  saved: { en: 'Saved. Nothing has been sent.', nb: 'Lagret. Ingenting er sendt.' },
  withdrawnNow: {
    en: '{TheSubmission} is withdrawn. The draft is kept here.',
    nb: '{TheSubmission} er trukket. Utkastet ligger fortsatt her.',
  },
  cancelled: { en: '{buyer} has stopped {thisCall}.', nb: '{buyer} har avlyst {theCall}.' },
  unsentTitle: { en: 'Your latest changes are not submitted', nb: 'De siste endringene er ikke levert' },
  unsent: {
    en: '{by} changed the draft on {changed}, after it was sealed. Changes after sealing are not received: the version of {sealed} counts until you seal again.',
    nb: '{by} endret utkastet {changed}, etter at det ble levert. Endringer etter levering blir ikke mottatt: versjonen fra {sealed} gjelder til dere leverer på nytt.',
  },
  unsentClosed: {
    en: 'The draft was changed after it was sealed. Those changes were never received: the version of {sealed} counts.',
    nb: 'Utkastet ble endret etter at det ble levert. Endringene ble aldri mottatt: det er versjonen fra {sealed} som gjelder.',
  },
  list: { en: 'What to do', nb: 'Dette skal gjøres' },
  listClosed: { en: 'Receipt and draft', nb: 'Kvittering og utkast' },
  notInvitedTitle: { en: 'This stage is for those who were invited', nb: 'Dette trinnet er for dem som er invitert' },
  notInvited: {
    en: '{body} has not invited your organisation to “{stage}”, so nothing can be written or submitted here. What you submitted in earlier stages is still yours, with its receipt.',
    nb: '{body} har ikke invitert virksomheten deres til «{stage}», så her kan dere verken skrive eller levere noe. Det dere leverte i tidligere trinn, er fortsatt deres, med kvittering.',
  },
  earlierStages: { en: 'See what you submitted', nb: 'Se det dere har levert' },
  letters: { en: 'Read the letter, ask for reasons or complain', nb: 'Les brevet, bestill en samtale eller klag' },
  nothingTitle: { en: 'You have not submitted anything to {thisCall}', nb: 'Dere har ikke levert noe i {thisCall}' },
  answers: { en: 'Answer the questions', nb: 'Svar på spørsmålene' },
  answersHint: {
    en: '{done} of {all} required answers are there.',
    nb: '{done} av {all} obligatoriske svar er på plass.',
  },
  tooLong: {
    en: '{count, plural, one {One answer is} other {# answers are}} too long to be sealed.',
    nb: '{count, plural, one {Ett svar er} other {# svar er}} for langt til å leveres.',
  },
  files: { en: 'Attach files', nb: 'Legg ved filer' },
  filesHint: {
    en: '{count, plural, =0 {Only if you need to: the answers count.} one {One file is attached.} other {# files are attached.}}',
    nb: '{count, plural, =0 {Bare om dere trenger det: det er svarene som teller.} one {Én fil er lagt ved.} other {# filer er lagt ved.}}',
  },
  seal: { en: 'Check and seal', nb: 'Se over og lever' },
  sealHint: { en: 'See everything once more before you submit it.', nb: 'Se alt samlet en gang til før dere leverer.' },
  sealPrice: { en: 'Enter {thePrice} first.', nb: 'Skriv {thePrice} først.' },
  sealAgainHint: { en: 'Replaces what you submitted earlier.', nb: 'Erstatter det dere leverte tidligere.' },
  see: { en: 'See what is in the draft', nb: 'Se hva som står i utkastet' },
  receipt: { en: 'See the receipt', nb: 'Se kvitteringen' },
  receiptHint: { en: 'Received {at}.', nb: 'Mottatt {at}.' },
  withdraw: { en: 'Withdraw {theSubmission}', nb: 'Trekk {theSubmission}' },
  withdrawLead: {
    en: 'You can replace or withdraw it until the closing time.',
    nb: 'Dere kan erstatte eller trekke {theSubmission} fram til fristen.',
  },
  changed: { en: 'Last changed', nb: 'Sist endret' },
  changedBy: { en: 'By {name}, {at}', nb: 'Av {name}, {at}' },
  untouched: { en: 'Nobody has written anything yet', nb: 'Ingen har skrevet noe ennå' },
  colleagues: {
    en: 'Colleagues who act for the same organisation work on the same draft. Nobody overwrites the other.',
    nb: 'Kolleger som handler for samme virksomhet, arbeider i det samme utkastet. Ingen overskriver den andre.',
  },
  call: { en: 'Read {theNotice}', nb: 'Les {theNotice}' },
  back: { en: 'Back to your {submission}', nb: 'Tilbake til {theSubmission}' },
} as const satisfies Record<string, Text>;

export const answersText = {
  title: { en: 'Answer the questions', nb: 'Svar på spørsmålene' },
  lead: {
    en: 'You can save half-finished answers and come back. Nothing is sent until you seal.',
    nb: 'Du kan lagre halvferdige svar og komme tilbake. Ingenting blir sendt før du leverer.',
  },
  later: { en: 'Save and come back later', nb: 'Lagre og kom tilbake senere' },
  on: { en: 'Save and go on', nb: 'Lagre og gå videre' },
  savedTitle: { en: 'What you wrote is saved as a draft', nb: 'Det du skrev, er lagret som utkast' },
  savedAll: {
    en: 'Nothing is lost. Put the following right before you seal.',
    nb: 'Ingenting er tapt. Rett opp dette før du leverer.',
  },
  savedKept: {
    en: 'Only {thePrice} could not be read. In the draft it is as it was before.',
    nb: 'Bare {thePrice} lot seg ikke lese. I utkastet står {thePrice} som før.',
  },
  autosaved: { en: 'Saved at {clock}', nb: 'Lagret {clock}' },
  autosavedUnsent: {
    en: 'Saved at {clock}, but NOT submitted: seal again to replace what was received.',
    nb: 'Lagret {clock}, men IKKE levert: lever på nytt for å erstatte det som er mottatt.',
  },
  sealedTitle: { en: 'You have submitted already', nb: 'Dere har allerede levert' },
  sealed: {
    en: 'What you change here is not received until you seal again. Until then the version of {at} counts.',
    nb: 'Det du endrer her, blir ikke mottatt før du leverer på nytt. Til da gjelder versjonen fra {at}.',
  },
  autosaveFailed: {
    en: 'Not saved since {clock}. What you wrote is still here: press a save button.',
    nb: 'Ikke lagret siden {clock}. Det du skrev, står fortsatt her: trykk på en lagreknapp.',
  },
  autosaveNever: {
    en: 'Not saved yet. What you wrote is still here: press a save button.',
    nb: 'Ikke lagret ennå. Det du skrev, står fortsatt her: trykk på en lagreknapp.',
  },
  autosaveMeanwhile: {
    en: 'A colleague has changed the answers meanwhile. Press a save button to compare; nothing is overwritten.',
    nb: 'En kollega har endret svarene i mellomtiden. Trykk på en lagreknapp for å sammenligne; ingenting blir overskrevet.',
  },
} as const satisfies Record<string, Text>;

export const filesText = {
  title: { en: 'Attach files', nb: 'Legg ved filer' },
  lead: {
    en: 'Attach only what the answers need. Each file is encrypted before it is stored, and sealed with the rest.',
    nb: 'Legg bare ved det svarene trenger. Hver fil blir kryptert før den lagres, og forseglet sammen med resten.',
  },
  rejectedTitle: { en: '{names} cannot be used', nb: '{names} kan ikke brukes' },
  rejected: {
    en: '{count, plural, one {The file was checked after you stored it, and was found harmful. It is given} other {The files were checked after you stored them, and were found harmful. They are given}} to nobody, and you cannot fetch {count, plural, one {it} other {them}} either.',
    nb: '{count, plural, one {Filen ble kontrollert etter at dere lagret den, og ble funnet skadelig. Den blir} other {Filene ble kontrollert etter at dere lagret dem, og ble funnet skadelige. De blir}} ikke gitt til noen, og dere kan heller ikke hente {count, plural, one {den} other {dem}} selv.',
  },
  replace: {
    en: '{count, plural, one {Remove it and add another} other {Remove them and add others}}',
    nb: '{count, plural, one {Fjern den og legg til en annen} other {Fjern dem og legg til andre}}',
  },
  replaceSealed: {
    en: '{count, plural, one {Remove it, add another} other {Remove them, add others}}, and submit again before the closing time',
    nb: '{count, plural, one {Fjern den, legg til en annen} other {Fjern dem, legg til andre}}, og lever på nytt før fristen',
  },
  scanner: {
    en: 'No virus scanner is set up here, so nobody checks the files for viruses. Be sure of what you attach.',
    nb: 'Her er det ikke satt opp noen viruskontroll, så ingen kontrollerer filene for virus. Vær sikker på det du legger ved.',
  },
  scannerOn: {
    en: 'Every file is checked for viruses while it arrives. One that is harmful is not taken.',
    nb: 'Hver fil blir kontrollert for virus mens den kommer inn. En som er skadelig, blir ikke tatt imot.',
  },
  scan: { en: 'Virus check', nb: 'Viruskontroll' },
  stored: { en: 'Stored files', nb: 'Lagrede filer' },
  storedNow: { en: 'Stored: {name}. It is not sent until you seal.', nb: 'Lagret: {name}. Filen blir ikke sendt før du leverer.' },
  removedNow: { en: 'The file is removed from the draft.', nb: 'Filen er tatt ut av utkastet.' },
  none: { en: 'No files are attached', nb: 'Ingen filer er lagt ved' },
  noneText: { en: 'You can submit without any.', nb: 'Det går fint å levere uten.' },
  name: { en: 'File', nb: 'Fil' },
  size: { en: 'Size', nb: 'Størrelse' },
  act: { en: 'Remove', nb: 'Fjern' },
  acts: { en: 'Action', nb: 'Handling' },
  add: { en: 'Add a file', nb: 'Legg til en fil' },
  choose: { en: 'Choose a file', nb: 'Velg en fil' },
  limits: {
    en: 'PDF, Word, Excel, OpenDocument, CSV, text or picture (PNG, JPEG). 20 MB or smaller. One file at a time.',
    nb: 'PDF, Word, Excel, OpenDocument, CSV, tekst eller bilde (PNG, JPEG). Høyst 20 MB. Én fil om gangen.',
  },
  upload: { en: 'Encrypt and store', nb: 'Krypter og lagre' },
  on: { en: 'Go on to check and seal', nb: 'Gå videre til å se over og levere' },
} as const satisfies Record<string, Text>;

export const withdrawText = {
  title: { en: 'Withdraw {theSubmission}?', nb: 'Vil du trekke {theSubmission}?' },
  lead: {
    en: 'If you withdraw now, {buyer} will never see this {submission}. You can submit again until {until}.',
    nb: 'Trekker du {theSubmission} nå, får {buyer} aldri se {pronoun}. Du kan levere på nytt fram til {until}.',
  },
  what: {
    en: 'The key with which it could be opened is destroyed. The draft, with answers and files, stays with you.',
    nb: 'Nøkkelen som kunne åpnet {pronoun}, blir ødelagt. Utkastet, med svar og filer, har dere fortsatt.',
  },
  receipt: {
    en: 'The receipt you were given still proves what you sent and when, but it no longer counts.',
    nb: 'Kvitteringen dere fikk, beviser fortsatt hva dere sendte og når, men {theSubmission} gjelder ikke lenger.',
  },
  act: { en: 'Withdraw {theSubmission}', nb: 'Trekk {theSubmission}' },
  keep: { en: 'Keep it', nb: 'La {pronoun} stå' },
  nothing: { en: 'There is nothing to withdraw', nb: 'Det er ingenting å trekke' },
  nothingText: { en: 'Nothing of yours is sealed at the moment.', nb: 'Dere har ikke levert noe som gjelder nå.' },
  tooLate: { en: 'It is too late to withdraw', nb: 'Det er for sent å trekke {theSubmission}' },
  tooLateText: {
    en: 'The closing time was {closesAt}. Your {submission} stands as it was sealed.',
    nb: 'Fristen var {closesAt}. {TheSubmission} står slik {pronoun} ble levert.',
  },
  tooLateRefused: {
    en: 'The closing time was {closesAt}. Your withdrawal reached us {receivedAt}, so {theSubmission} stands as it was sealed.',
    nb: 'Fristen var {closesAt}. Beskjeden om å trekke {theSubmission} nådde oss {receivedAt}, så {theSubmission} står slik {pronoun} ble levert.',
  },
} as const satisfies Record<string, Text>;
