import { catalogue } from '#field/field';
import { stated } from './bound-fields.ts';

/** An amount of the accounts, without a question of VAT. A loss is no amount here. */
const amount = { ...stated, kind: 'money', vat: 'outside', minMinor: 0 } as const;

/** One year of accounts, with who paid. */
export const accountsFields = catalogue({
  year: {
    ...stated,
    kind: 'number',
    grouping: 'none',
    label: { en: 'Accounts of the year', nb: 'Regnskapsår' },
    missing: { en: 'Enter the year of the accounts', nb: 'Skriv regnskapsåret' },
    min: 1990,
    max: 2100,
    decimals: 0,
    required: 'save',
  },
  customers: {
    ...stated,
    kind: 'list',
    label: { en: 'Who paid', nb: 'Hvem som betalte' },
    hint: {
      en: 'Name those who paid much. The small ones can stand together below, so that nobody is named who need not be.',
      nb: 'Nevn dem som betalte mye. De små kan stå samlet nedenfor, så ingen nevnes uten grunn.',
    },
    one: { en: 'Customer', nb: 'Kunde' },
    of: {
      customer: {
        ...stated,
        kind: 'text',
        label: { en: 'Name', nb: 'Navn' },
        missing: { en: 'Enter the name of the customer', nb: 'Skriv navnet på kunden' },
        maxLength: 120,
        required: 'save',
      },
      paid: {
        ...amount,
        label: { en: 'Paid', nb: 'Betalte' },
        missing: { en: 'Enter what it paid', nb: 'Skriv hva den betalte' },
        required: 'save',
      },
    },
    min: 0,
    max: 20,
    required: 'never',
  },
  paidByOthers: {
    ...amount,
    label: { en: 'All the others together', nb: 'Alle de andre samlet' },
    required: 'never',
  },
  earned: {
    ...amount,
    label: { en: 'Of this earned by selling goods or services', nb: 'Av dette opptjent ved salg av varer eller tjenester' },
    hint: { en: 'The rest is grants and gifts.', nb: 'Resten er tilskudd og gaver.' },
    required: 'never',
  },
  surplus: {
    ...amount,
    label: { en: 'Surplus', nb: 'Overskudd' },
    hint: { en: 'Write 0 for a year without a surplus.', nb: 'Skriv 0 for et år uten overskudd.' },
    required: 'never',
  },
  paidOut: { ...amount, label: { en: 'Of the surplus paid out to owners', nb: 'Av overskuddet delt ut til eiere' }, required: 'never' },
  reinvested: {
    ...amount,
    label: { en: 'Of the surplus put back into the purpose', nb: 'Av overskuddet brukt videre på formålet' },
    required: 'never',
  },
});

/** The way out of one customer. */
export const marketPlanFields = catalogue({
  months: {
    ...stated,
    kind: 'number',
    label: { en: 'In how many months', nb: 'Om hvor mange måneder' },
    missing: { en: 'Enter a number of months', nb: 'Skriv antall måneder' },
    min: 1,
    max: 120,
    decimals: 0,
    required: 'save',
  },
  largestPercent: {
    ...stated,
    kind: 'number',
    label: { en: 'The largest customer pays at most', nb: 'Den største kunden betaler høyst' },
    missing: { en: 'Enter a share from 0 to 100', nb: 'Skriv en andel fra 0 til 100' },
    unit: { en: '% of the income', nb: '% av inntekten' },
    min: 0,
    max: 100,
    decimals: 1,
    required: 'save',
  },
});

/** What growth and jobs rest on. */
export const growthFields = catalogue({
  reserveMonths: {
    ...stated,
    kind: 'number',
    label: { en: 'Months of costs held in reserve', nb: 'Måneder med kostnader i reserve' },
    min: 0,
    max: 120,
    decimals: 1,
    required: 'never',
  },
  breakEvenMonth: {
    ...stated,
    kind: 'number',
    label: { en: 'Month from now in which income covers costs', nb: 'Måned fra nå der inntektene dekker kostnadene' },
    hint: { en: 'Write 0 if it does already.', nb: 'Skriv 0 hvis de allerede gjør det.' },
    min: 0,
    max: 240,
    decimals: 0,
    required: 'never',
  },
  peoplePlanned: {
    ...stated,
    kind: 'number',
    label: { en: 'People who will work there in three years', nb: 'Ansatte om tre år' },
    min: 0,
    max: 100_000,
    decimals: 0,
    required: 'never',
  },
  training: {
    ...stated,
    kind: 'choice',
    label: { en: 'Is there training for those who work there?', nb: 'Er det opplæring for dem som arbeider der?' },
    options: [
      { value: 'yes', label: { en: 'Yes', nb: 'Ja' } },
      { value: 'no', label: { en: 'No', nb: 'Nei' } },
    ],
    required: 'never',
  },
});
