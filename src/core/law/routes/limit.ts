import type { Language, Text } from '#value/text';
import { legalBasisText } from '../legal-basis.ts';
import { isUnverified, type LawRow } from '../row.ts';

/** A limit that a value was held against, in a sentence: its amount, its basis, what it is for, and how far the value lies from it. */
export type Limit = {
  readonly text: Text;
  /** Whether the amount was read in the law itself. */
  readonly sure: boolean;
};

/** The lowest and the highest that a value can be in the VAT state of the limit, in minor units: equal where VAT is settled. */
export type ValueRange = { readonly low: number; readonly high: number };

/**
 * A limit with its distance: whoever reads sees what decides, and whether a small mistake in it would matter. `value` is `null` while nobody
 * has estimated it; a value of which VAT decides on which side it lies has no distance.
 */
export function limitFrom(row: LawRow, value: ValueRange | null): Limit {
  const purpose = purposes.find(([start]) => row.id.startsWith(start))?.[1] ?? { en: 'a limit', nb: 'en grense' };
  const text = (language: Language) =>
    [
      `${moneyText(row.value, row, language)} (${legalBasisText(row.basis, language)}): ${purpose[language]}.`,
      distanceText(row, value, language),
    ]
      .filter((part) => part !== '')
      .join(' ');
  return { text: { en: text('en'), nb: text('nb') }, sure: !isUnverified(row) };
}

/** What the limits are for, by the beginning of their names. */
const purposes: readonly (readonly [string, Text])[] = [
  ['NO.LOA.MIN', { en: 'from here the Act applies', nb: 'herfra gjelder anskaffelsesloven' }],
  ['NO.NATIONAL', { en: 'from here a national notice is required', nb: 'herfra kreves nasjonal kunngjøring' }],
  ['NO.EEA', { en: 'from here stricter rules and a European notice apply', nb: 'herfra gjelder strengere regler og kunngjøring i Europa' }],
  [
    'EN.LT',
    {
      en: 'from here a contract for care or welfare needs a call that all may answer, or an exception that the Act names',
      nb: 'herfra krever en avtale om omsorg eller velferd en utlysning som alle kan svare på, eller et unntak som står i loven',
    },
  ],
  [
    'EN.',
    {
      en: 'from here the Act asks for a call that all may answer, or an exception that it names',
      nb: 'herfra krever loven en utlysning som alle kan svare på, eller et unntak som den nevner',
    },
  ],
];

function distanceText(row: LawRow, value: ValueRange | null, language: Language): string {
  if (value === null) return '';
  const limit = row.value * 100;
  const under = value.high < limit;
  if (!under && value.low < limit) return '';
  const distance = Math.floor((under ? limit - value.high : value.low - limit) / 100);
  const amount = moneyOf(distance, row, language);
  // A range comes from VAT that may or may not be in the amount: then the nearer end counts.
  const even = value.low !== value.high;
  // The amount that was compared: whoever typed another one must be able to do the sum.
  const compared = moneyOf(Math.round((under ? value.high : value.low) / 100), row, language);
  if (language === 'nb')
    return `${even ? `${under ? 'Med merverdiavgift på toppen' : 'Uten merverdiavgift'} ville det vært ${compared}, som ligger` : 'Beløpet ligger'} ${amount} ${under ? 'under' : 'over'} den.`;
  return `${even ? `${under ? 'With VAT on top' : 'Without VAT'} it would be ${compared}, which lies` : 'Your amount lies'} ${amount} ${under ? 'below' : 'above'} it.`;
}

const vatText: Readonly<Record<NonNullable<LawRow['vat']>, Text>> = {
  included: { en: 'with VAT', nb: 'med mva.' },
  excluded: { en: 'without VAT', nb: 'uten mva.' },
  none: { en: 'free of VAT', nb: 'fritatt for mva.' },
  unknown: { en: '(VAT not stated)', nb: '(mva. ikke oppgitt)' },
};

function moneyText(amount: number, row: LawRow, language: Language): string {
  return [moneyOf(amount, row, language), row.vat && vatText[row.vat][language]].filter(Boolean).join(' ');
}

function moneyOf(amount: number, { currency }: LawRow, language: Language): string {
  const digits = amount.toLocaleString(language === 'nb' ? 'nb-NO' : 'en-GB');
  if (currency !== 'NOK') return language === 'nb' ? `${digits} pund` : `£${digits}`;
  return language === 'nb' ? `${digits} kroner` : `NOK ${digits}`;
}
