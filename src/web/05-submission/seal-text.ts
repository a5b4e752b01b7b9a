import type { Text } from '#value/text';

/** Words of the pages about sealing: checking, the receipt, and what anybody with a code can see. */
export const checkText = {
  title: { en: 'Check your submission before you seal it', nb: 'Se over tilbudet før du leverer' },
  titleRead: { en: 'What is in the draft', nb: 'Dette står i utkastet' },
  lead: {
    en: 'Nothing has been sent yet. {buyer} receives it when you press “Seal and submit” at the bottom.',
    nb: 'Ingenting er sendt ennå. {buyer} mottar tilbudet når du trykker «Forsegle og lever» nederst.',
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
  gaps: {
    en: 'Without {count, plural, one {it} other {them}} the submission will probably be rejected.',
    nb: 'Uten {count, plural, one {det} other {dem}} blir tilbudet sannsynligvis avvist.',
  },
  goTo: { en: 'Go to: {label}', nb: 'Gå til: {label}' },
  noPriceTitle: { en: 'The price is missing', nb: 'Prisen mangler' },
  noPrice: {
    en: 'A submission without a price cannot be ranked, so it cannot be sealed.',
    nb: 'Et tilbud uten pris kan ikke rangeres, og kan derfor ikke leveres.',
  },
  longTitle: { en: 'An answer is too long to be sealed', nb: 'Et svar er for langt til å leveres' },
  answers: { en: 'Answers and price', nb: 'Svar og pris' },
  files: { en: 'Files', nb: 'Filer' },
  noFiles: { en: 'No files are attached.', nb: 'Ingen filer er lagt ved.' },
  changeFiles: { en: 'Change the files', nb: 'Endre filene' },
  notAnswered: { en: 'Not answered', nb: 'Ikke besvart' },
  sealing: { en: 'What sealing means', nb: 'Hva det betyr å forsegle' },
  sealingOpen: {
    en: 'Nobody at {buyer} can open it before {until}, and then only when {openers} named people agree.',
    nb: 'Ingen i {buyer} kan åpne det før {until}, og da bare når {openers} navngitte personer er enige.',
  },
  sealingReplace: {
    en: 'Until then you can replace or withdraw it. The latest sealed version counts.',
    nb: 'Til da kan du erstatte eller trekke det. Den siste forseglede versjonen gjelder.',
  },
  sealingReceipt: {
    en: 'You get a receipt with the time to the second, here and by e-mail.',
    nb: 'Du får en kvittering med klokkeslett på sekundet, her og på e-post.',
  },
  act: { en: 'Seal and submit', nb: 'Forsegle og lever' },
  actAnyway: { en: 'Seal anyway', nb: 'Lever likevel' },
  lateRule: {
    en: 'The rule is the same for everyone, and no exceptions may be made here.',
    nb: 'Regelen er lik for alle, og vi kan ikke gjøre unntak.',
  },
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
  title: { en: 'We received your submission', nb: 'Vi har mottatt tilbudet' },
  code: { en: 'Receipt code', nb: 'Kvitteringskode' },
  sealed: {
    en: 'It is sealed: nobody at {buyer} can open it before {until}.',
    nb: 'Det er forseglet: ingen i {buyer} kan åpne det før {until}.',
  },
  replace: {
    en: 'You can replace or withdraw it until then. The latest sealed version counts.',
    nb: 'Til da kan du erstatte eller trekke det. Den siste forseglede versjonen gjelder.',
  },
  waiting: {
    en: 'The closing time has passed. It waits for the named people who open all submissions at the same moment.',
    nb: 'Fristen er ute. Tilbudet venter på de navngitte personene som åpner alle tilbudene samtidig.',
  },
  opened: { en: 'All submissions were opened {at}.', nb: 'Alle tilbudene ble åpnet {at}.' },
  next: { en: 'What happens next', nb: 'Hva som skjer nå' },
  nextOpening: {
    en: 'The submissions are opened after {until}. From then on those who assess them can read yours.',
    nb: 'Tilbudene blir åpnet etter {until}. Fra da av kan de som vurderer, lese deres.',
  },
  nextDecision: {
    en: '{buyer} expects to decide by {day}. Everybody gets the answer at the same moment, with reasons.',
    nb: '{buyer} regner med å bestemme seg innen {day}. Alle får svaret samtidig, med begrunnelse.',
  },
  facts: { en: 'What this receipt says', nb: 'Dette sier kvitteringen' },
  call: { en: 'Call', nb: 'Konkurranse' },
  buyer: { en: 'Buyer', nb: 'Oppdragsgiver' },
  organisation: { en: 'Submitted by', nb: 'Levert av' },
  receivedAt: { en: 'Received', nb: 'Mottatt' },
  closesAt: { en: 'Closing time', nb: 'Frist' },
  digest: { en: 'Digest of the content', nb: 'Kontrollsum for innholdet' },
  digestHelp: {
    en: 'Whoever has the answers and files can compute it again, and it fits only if not a letter was changed.',
    nb: 'Den som har svarene og filene, kan regne den ut på nytt, og den stemmer bare hvis ikke en bokstav er endret.',
  },
  keep: {
    en: 'This page stays at this address, and the same receipt was sent by e-mail. Both prove what you sent and when.',
    nb: 'Siden ligger fast på denne adressen, og den samme kvitteringen er sendt på e-post. Begge beviser hva dere leverte og når.',
  },
  changeAnswers: { en: 'Change and replace it', nb: 'Endre og erstatt' },
  withdraw: { en: 'Withdraw it', nb: 'Trekk tilbudet' },
  noneTitle: { en: 'There is no receipt', nb: 'Det finnes ingen kvittering' },
  none: {
    en: 'Nothing of yours counts as submitted. A receipt comes with sealing, and goes when you withdraw.',
    nb: 'Dere har ikke levert noe som gjelder. Kvitteringen kommer når dere leverer, og faller bort når dere trekker tilbudet.',
  },
} as const satisfies Record<string, Text>;

export const verifyText = {
  title: { en: 'Check a receipt', nb: 'Kontroller en kvittering' },
  lead: {
    en: 'Whoever submits gets a receipt with a code. Here anybody who holds a code can see what it proves.',
    nb: 'Den som leverer, får en kvittering med en kode. Her kan alle som har en kode, se hva den beviser.',
  },
  label: { en: 'Receipt code', nb: 'Kvitteringskode' },
  hint: {
    en: 'Twelve letters and digits, for example 7QK4-9MZD-2XWH. Capitals, blanks and hyphens do not matter.',
    nb: 'Tolv bokstaver og sifre, for eksempel 7QK4-9MZD-2XWH. Store bokstaver, mellomrom og bindestreker spiller ingen rolle.',
  },
  act: { en: 'Check the code', nb: 'Kontroller koden' },
  unknown: {
    en: 'There is no receipt with the code {code}. Compare it letter by letter with the receipt.',
    nb: 'Det finnes ingen kvittering med koden {code}. Sammenlign bokstav for bokstav med kvitteringen.',
  },
  validTitle: { en: 'The receipt is genuine', nb: 'Kvitteringen er ekte' },
  valid: {
    en: 'It was signed by this site, and nothing in it has changed since. {organisation} submitted on {at}, before the closing time.',
    nb: 'Den er signert av dette nettstedet, og ingenting i den er endret siden. {organisation} leverte {at}, før fristen.',
  },
  brokenTitle: { en: 'The receipt does not hold', nb: 'Kvitteringen holder ikke' },
  brokenKey: {
    en: 'It is signed with another key than the one this site uses now.',
    nb: 'Den er signert med en annen nøkkel enn den nettstedet bruker nå.',
  },
  brokenSignature: {
    en: 'The signature does not fit what the receipt says. Something has been changed.',
    nb: 'Signaturen passer ikke til det kvitteringen sier. Noe er endret.',
  },
  says: { en: 'What it proves', nb: 'Dette beviser den' },
  saysNot: {
    en: 'It proves what was received and when. It does not tell whether the submission was replaced or withdrawn afterwards, and nothing of what it says.',
    nb: 'Den beviser hva som ble mottatt og når. Den sier ikke om tilbudet ble erstattet eller trukket etterpå, og ingenting om innholdet.',
  },
  key: { en: 'Signed with key', nb: 'Signert med nøkkel' },
  offline: { en: 'Check it without this site', nb: 'Kontroller den uten dette nettstedet' },
  offlineText: {
    en: 'Save these lines as receipt.json and run: twofold verify receipt.json',
    nb: 'Lagre disse linjene som receipt.json og kjør: twofold verify receipt.json',
  },
  offlineKey: {
    en: 'Add --public-key with the key that the publisher has given you in another way: then it is also shown who signed.',
    nb: 'Legg til --public-key med nøkkelen utgiveren har gitt deg på en annen måte: da vises det også hvem som har signert.',
  },
  receiptLabel: { en: 'The receipt as signed', nb: 'Kvitteringen slik den er signert' },
} as const satisfies Record<string, Text>;

export const openingText = {
  title: { en: 'Open the submissions', nb: 'Åpne tilbudene' },
  titleDone: { en: 'Minutes of the opening', nb: 'Protokoll fra åpningen' },
  before: {
    en: 'Nobody can open anything before {closesAt}. Come back then.',
    nb: 'Ingen kan åpne noe før {closesAt}. Kom tilbake da.',
  },
  beforeText: {
    en: 'Until then nobody, not even those who run this service, can see what has come in or how much.',
    nb: 'Til da kan ingen, heller ikke de som driver tjenesten, se hva som er kommet inn eller hvor mye.',
  },
  lead: {
    en: 'The closing time has passed. {needed} named people must approve, each with their own account.',
    nb: 'Fristen er ute. {needed} navngitte personer må godkjenne, hver med sin egen konto.',
  },
  means: { en: 'What opening means', nb: 'Hva åpningen betyr' },
  meansAll: {
    en: 'With the last approval all submissions are opened at the same moment. It cannot be undone.',
    nb: 'Med den siste godkjenningen blir alle tilbudene åpnet samtidig. Det kan ikke gjøres om.',
  },
  meansPanel: {
    en: 'From then on the panel reads them, each member after declaring interests for every bidder.',
    nb: 'Fra da av leser panelet dem, hvert medlem etter å ha meldt fra om tilknytning til hver tilbyder.',
  },
  meansPublic: {
    en: 'Your name and the time go into the journal of the case.',
    nb: 'Navnet ditt og tidspunktet blir skrevet i sakens journal.',
  },
  given: {
    en: '{given} of {needed} have approved',
    nb: '{given} av {needed} har godkjent',
  },
  openers: { en: 'Who may open', nb: 'Hvem som kan åpne' },
  opener: { en: 'Opener', nb: 'Åpner' },
  approvedAt: { en: 'Approved', nb: 'Godkjent' },
  notYet: { en: 'Not yet', nb: 'Ikke ennå' },
  you: { en: '{name} (you)', nb: '{name} (deg)' },
  own: {
    en: 'You have approved. It now takes {left, plural, one {one more person} other {# more people}}.',
    nb: 'Du har godkjent. Nå trengs {left, plural, one {én til} other {# til}}.',
  },
  act: { en: 'Approve the opening', nb: 'Godkjenn åpningen' },
  actLast: { en: 'Approve and open now', nb: 'Godkjenn og åpne nå' },
  last: {
    en: 'Yours is the last approval needed: the submissions open when you press the button.',
    nb: 'Din godkjenning er den siste som trengs: tilbudene blir åpnet når du trykker på knappen.',
  },
  doneLead: { en: 'The submissions were opened {at}.', nb: 'Tilbudene ble åpnet {at}.' },
  opened: { en: 'Submissions opened', nb: 'Åpnede tilbud' },
  openedNote: { en: 'all at the same moment', nb: 'alle samtidig' },
  late: { en: 'Late attempts refused', nb: 'Avviste forsøk etter fristen' },
  lateNote: { en: 'after the closing time', nb: 'etter at fristen var ute' },
  none: { en: 'No submission had been received.', nb: 'Ingen tilbud var mottatt.' },
  next: { en: 'Next the members of the panel declare their interests.', nb: 'Nå melder medlemmene av panelet fra om tilknytning.' },
  cancelled: { en: 'This call has been stopped. Nothing is opened.', nb: 'Konkurransen er avlyst. Ingenting blir åpnet.' },
  back: { en: 'Back to the case', nb: 'Tilbake til saken' },
} as const satisfies Record<string, Text>;
