import type { Text } from '#value/text';

/** Words of the pages about sealing: checking, the receipt, and what anybody with a code can see. */
export const checkText = {
  title: { en: 'Check your {submission} before you seal it', nb: 'Se over {theSubmission} før du leverer' },
  titleRead: { en: 'What is in the draft', nb: 'Dette står i utkastet' },
  lead: {
    en: 'Nothing has been sent yet. {buyer} receives it when you press “Seal and submit” at the bottom.',
    nb: 'Ingenting er sendt ennå. {buyer} mottar {theSubmission} når du trykker «Forsegle og lever» nederst.',
  },
  leadAgain: {
    en: 'When you press “Seal and submit” at the bottom, this replaces what {buyer} received {at}.',
    nb: 'Når du trykker «Forsegle og lever» nederst, erstatter dette det {buyer} mottok {at}.',
  },
  leadRead: {
    en: 'The closing time has passed. This is the draft as it is stored; nothing more can be sent.',
    nb: 'Fristen er ute. Dette er utkastet slik det er lagret; ingenting mer kan leveres.',
  },
  unchangedTitle: { en: 'All of this has been submitted', nb: 'Alt dette er levert' },
  unchanged: {
    en: 'Nothing has changed since it was received {at}. You need not seal again.',
    nb: 'Ingenting er endret siden det ble mottatt {at}. Du trenger ikke levere på nytt.',
  },
  gapsTitle: {
    en: 'You can seal, but {count, plural, one {one required answer is} other {# required answers are}} empty',
    nb: 'Du kan levere, men {count, plural, one {ett obligatorisk svar} other {# obligatoriske svar}} mangler',
  },
  gapsTitleBlocked: {
    en: '{count, plural, one {One required answer is} other {# required answers are}} empty',
    nb: '{count, plural, one {Ett obligatorisk svar} other {# obligatoriske svar}} mangler',
  },
  gaps: {
    en: 'Without {count, plural, one {it} other {them}} {theSubmission} will probably be rejected.',
    nb: 'Uten {count, plural, one {det} other {dem}} blir {theSubmission} sannsynligvis avvist.',
  },
  goTo: { en: 'Go to: {label}', nb: 'Gå til: {label}' },
  noPriceTitle: { en: '{ThePrice} is missing', nb: '{ThePrice} mangler' },
  noPrice: {
    en: '{ASubmission} without {aPrice} cannot be {ranked}, so it cannot be sealed.',
    nb: '{ASubmission} uten {priceName} kan ikke {ranked}, og kan derfor ikke leveres.',
  },
  longTitle: { en: 'An answer is too long to be sealed', nb: 'Et svar er for langt til å leveres' },
  answers: { en: 'Answers and {priceName}', nb: 'Svar og {priceName}' },
  answersOnly: { en: 'Answers', nb: 'Svar' },
  files: { en: 'Files', nb: 'Filer' },
  noFiles: { en: 'No files are attached.', nb: 'Ingen filer er lagt ved.' },
  changeFiles: { en: 'Change the files', nb: 'Endre filene' },
  notAnswered: { en: 'Not answered', nb: 'Ikke besvart' },
  sealing: { en: 'What sealing means', nb: 'Hva det betyr å forsegle' },
  sealingOpen: {
    en: 'Nobody at {buyer} can open it before {until}, and then only when {openers} named people agree.',
    nb: 'Ingen i {buyer} kan åpne {pronoun} før {until}, og da bare når {openers} navngitte personer er enige.',
  },
  sealingReplace: {
    en: 'Until then you can replace or withdraw it. The latest sealed version counts.',
    nb: 'Til da kan du erstatte eller trekke {pronoun}. Den siste forseglede versjonen gjelder.',
  },
  sealingReceipt: {
    en: 'You get a receipt with the time to the second, here and as a message.',
    nb: 'Du får en kvittering med klokkeslett på sekundet, her og som melding.',
  },
  act: { en: 'Seal and submit', nb: 'Forsegle og lever' },
  actAnyway: { en: 'Seal anyway', nb: 'Lever likevel' },
  goBack: { en: 'Go back to the draft', nb: 'Gå tilbake til utkastet' },
  lateRule: { en: 'We may not make exceptions.', nb: 'Vi kan ikke gjøre unntak.' },
  lateLog: {
    en: '{count, plural, one {One attempt of yours after the closing time is} other {# attempts of yours after the closing time are}} on record:',
    nb: '{count, plural, one {Ett forsøk fra dere etter fristen er} other {# forsøk fra dere etter fristen er}} loggført:',
  },
  lateContact: {
    en: 'If you think an error in this service stopped you, tell {buyer} today. The attempts stay in the journal of the case.',
    nb: 'Mener du at en feil i tjenesten hindret deg, si fra til {buyer} i dag. Forsøkene blir stående i sakens journal.',
  },
  lateHelp: { en: 'Help with this service: {email}', nb: 'Hjelp med tjenesten: {email}' },
  lateEarlier: {
    en: 'What you sealed earlier, received {at}, still counts.',
    nb: 'Det dere leverte tidligere, mottatt {at}, gjelder fortsatt.',
  },
} as const satisfies Record<string, Text>;

export const receiptText = {
  title: { en: 'We received your {submission}', nb: 'Vi har mottatt {theSubmission}' },
  code: { en: 'Receipt code', nb: 'Kvitteringskode' },
  sealed: {
    en: 'It is sealed: nobody at {buyer} can open it before {until}.',
    nb: '{Pronoun} er forseglet: ingen i {buyer} kan åpne {pronoun} før {until}.',
  },
  replace: {
    en: 'You can replace or withdraw it until then. The latest sealed version counts.',
    nb: 'Til da kan du erstatte eller trekke {pronoun}. Den siste forseglede versjonen gjelder.',
  },
  waiting: {
    en: 'The closing time has passed. It waits for the named people who open all {submissions} at the same moment.',
    nb: 'Fristen er ute. {TheSubmission} venter på de navngitte personene som åpner alle {theSubmissions} samtidig.',
  },
  opened: { en: 'All {submissions} were opened {at}.', nb: 'Alle {theSubmissions} ble åpnet {at}.' },
  next: { en: 'What happens next', nb: 'Hva som skjer nå' },
  nextOpening: {
    en: '{TheSubmissions} are opened after {until}. From then on those who assess them can read yours.',
    nb: '{TheSubmissions} blir åpnet etter {until}. Fra da av kan de som vurderer, lese deres.',
  },
  nextDecision: {
    en: '{buyer} expects to decide by {day}. Everybody gets the answer at the same moment, with reasons.',
    nb: '{buyer} regner med å bestemme seg innen {day}. Alle får svaret samtidig, med begrunnelse.',
  },
  nextConsidered: {
    en: 'The board must have considered every request by {day}. Everybody gets the answer at the same moment, with reasons.',
    nb: 'Styret skal ha behandlet alle forespørslene innen {day}. Alle får svaret samtidig, med begrunnelse.',
  },
  facts: { en: 'What this receipt says', nb: 'Dette sier kvitteringen' },
  call: { en: '{CallName}', nb: '{CallName}' },
  stage: { en: 'Stage', nb: 'Trinn' },
  buyer: { en: '{Receiver}', nb: '{Receiver}' },
  organisation: { en: 'Submitted by', nb: 'Levert av' },
  receivedAt: { en: 'Received', nb: 'Mottatt' },
  closesAt: { en: 'Closing time', nb: 'Frist' },
  digest: { en: 'Digest of the content', nb: 'Kontrollsum for innholdet' },
  digestHelp: {
    en: 'A fingerprint of the answers, {thePrice} and the files. It is another one if a single letter changes.',
    nb: 'Et fingeravtrykk av svarene, {thePrice} og filene. Det blir et annet om så bare én bokstav endres.',
  },
  digestHelpNoPrice: {
    en: 'A fingerprint of the answers and the files. It is another one if a single letter changes.',
    nb: 'Et fingeravtrykk av svarene og filene. Det blir et annet om så bare én bokstav endres.',
  },
  keep: {
    en: 'This page stays at this address, and whoever sealed got the same receipt as a message. Both prove what you sent and when.',
    nb: 'Siden ligger fast på denne adressen, og den som leverte, fikk den samme kvitteringen som melding. Begge beviser hva dere leverte og når.',
  },
  file: { en: 'Download the receipt as a file', nb: 'Last ned kvitteringen som fil' },
  fileHelp: {
    en: 'Anybody can check it, here or without this site.',
    nb: 'Alle kan kontrollere den, her eller uten dette nettstedet.',
  },
  changeAnswers: { en: 'Change and replace it', nb: 'Endre og erstatt' },
  withdraw: { en: 'Withdraw it', nb: 'Trekk {theSubmission}' },
  noneTitle: { en: 'There is no receipt', nb: 'Det finnes ingen kvittering' },
  none: {
    en: 'Nothing of yours counts as submitted. A receipt comes with sealing, and goes when you withdraw.',
    nb: 'Dere har ikke levert noe som gjelder. Kvitteringen kommer når dere leverer, og faller bort når dere trekker {theSubmission}.',
  },
} as const satisfies Record<string, Text>;
