import type { Text } from '#value/text';

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
  file: { en: 'Or the receipt as a file', nb: 'Eller kvitteringen som fil' },
  fileHint: {
    en: 'The file that is downloaded from the receipt, named receipt-….json. Only its signature is checked; nothing of it is kept.',
    nb: 'Filen som lastes ned fra kvitteringen, med navnet receipt-….json. Bare signaturen blir kontrollert; ingenting av den blir lagret.',
  },
  actFile: { en: 'Check the file', nb: 'Kontroller filen' },
  noFile: { en: 'Choose the file of the receipt', nb: 'Velg filen med kvitteringen' },
  noReceipt: {
    en: 'Choose the file of a receipt. This one is none, or parts of it are missing.',
    nb: 'Velg filen med en kvittering. Denne er ingen kvittering, eller den mangler noe.',
  },
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
    nb: 'Den beviser hva som ble mottatt og når. Den sier ikke om det ble erstattet eller trukket etterpå, og ingenting om innholdet.',
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
} as const satisfies Record<string, Text>;
