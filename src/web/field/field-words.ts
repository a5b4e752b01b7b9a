import type { Vat } from '#value/money';
import type { Text } from '#value/text';

/** The wording of inputs, in one place so that both languages are read side by side. */
export const words = {
  optional: { en: 'Optional', nb: 'Valgfritt' },
  error: { en: 'Error:', nb: 'Feil:' },
  choose: { en: 'Choose', nb: 'Velg' },
  noAnswer: { en: 'No answer', nb: 'Ikke noe svar' },
  whatChanged: { en: 'What changed', nb: 'Dette er endret' },
  changedField: { en: 'Part', nb: 'Del' },
  before: { en: 'Before', nb: 'Før' },
  after: { en: 'Now', nb: 'Nå' },
  day: { en: 'Day', nb: 'Dag' },
  month: { en: 'Month', nb: 'Måned' },
  year: { en: 'Year', nb: 'År' },
  time: { en: 'Time', nb: 'Klokkeslett' },
  dayExample: { en: 'For example 11 3 2027.', nb: 'For eksempel 11 3 2027.' },
  instantExample: { en: 'For example 11 3 2027 at 13:00, {zone}.', nb: 'For eksempel 11 3 2027 kl. 13.00, {zone}.' },
  wordLimit: { en: 'Up to {max} words.', nb: 'Inntil {max} ord.' },
  wordCount: {
    en: '{count, plural, =0 {Up to {max} words.} one {One word so far, of up to {max}.} other {{count} words so far, of up to {max}.}}',
    nb: '{count, plural, =0 {Inntil {max} ord.} one {Ett ord til nå, av inntil {max}.} other {{count} ord til nå, av inntil {max}.}}',
  },
  amount: { en: 'Amount in {currency}.', nb: 'Beløp i {currency}.' },
  amountEarly: {
    en: 'Amount in {currency}, as you expect to pay it. It is fine not to know about VAT: it seldom decides.',
    nb: 'Beløp i {currency}, slik dere regner med å betale det. Det går fint å ikke vite om merverdiavgift: Det avgjør sjelden.',
  },
  vat: { en: 'VAT', nb: 'Merverdiavgift' },
  amountIn: { en: 'Amount in {currency}, {vat}.', nb: 'Beløp i {currency}, {vat}.' },
  fileLimits: { en: '{types}. Smaller than {size}.', nb: '{types}. Mindre enn {size}.' },
  fileStored: { en: 'Stored file', nb: 'Lagret fil' },
  fileReplace: { en: 'Choose another file to replace it', nb: 'Velg en annen fil for å erstatte den' },
  fileReady: { en: 'Ready', nb: 'Klar' },
  fileChecking: { en: 'Checking for viruses', nb: 'Kontrolleres for virus' },
  fileRejected: { en: 'Not accepted', nb: 'Ikke godtatt' },
  fileCheckingHelp: {
    en: 'The check usually takes under a minute. You can go on with other tasks.',
    nb: 'Kontrollen tar vanligvis under ett minutt. Du kan gå videre med andre oppgaver.',
  },
  add: { en: 'Add {one}', nb: 'Legg til {one}' },
  addMore: { en: 'Add another {one}', nb: 'Legg til {one}' },
  remove: { en: 'Remove', nb: 'Fjern' },
  full: { en: 'There is room for {max} and all are in use.', nb: 'Det er plass til {max}, og alle er i bruk.' },
  notProvided: { en: 'Not provided', nb: 'Ikke oppgitt' },
} as const satisfies Record<string, Text>;

/** Whether an amount contains VAT, as the person who writes it would say. */
export const vatAnswers = {
  excluded: { en: 'VAT comes on top', nb: 'Beløpet er uten merverdiavgift' },
  included: { en: 'The amount includes VAT', nb: 'Beløpet er med merverdiavgift' },
  none: {
    en: 'Exempt from VAT (often so for health and care)',
    nb: 'Fritatt for merverdiavgift (ofte helse og omsorg)',
  },
  unknown: { en: 'I do not know', nb: 'Vet ikke' },
} as const satisfies Readonly<Record<Vat, Text>>;

export const currencyWords = {
  NOK: { en: 'Norwegian kroner', nb: 'norske kroner' },
  GBP: { en: 'pounds', nb: 'britiske pund' },
} as const satisfies Record<string, Text>;
