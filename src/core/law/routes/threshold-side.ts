import type { Language, Text } from '#value/text';
import { legalBasisText } from '../legal-basis.ts';
import { isUnverified, type LawRow } from '../row.ts';
import { thresholdOn } from '../thresholds.ts';
import { wholeValue, type RouteFacts } from './facts.ts';

/** Where the value of a purchase lies: below the amount, at or above it, or not to be told from the facts. */
export type Side = 'below' | 'atOrAbove' | 'unknown';

/** Which side of a threshold, and what must be checked before relying on it. */
export type Comparison = { readonly side: Side; readonly unverified: readonly Text[] };

const missingValue: Text = {
  en: 'No value has been estimated, so we cannot tell which threshold applies.',
  nb: 'Verdien er ikke anslått, så vi kan ikke si hvilken terskelverdi som gjelder.',
};

/**
 * The side of the thresholds `ids` on which the whole value (options included) lies. Several ids: it is not known which applies, and
 * the side is told only where all agree. A value stated with VAT where the threshold is without it (or the reverse, or not known) is taken as a
 * range, since the service may be exempt from VAT: `unknown` when the threshold lies inside the range. Exactly the amount is "at".
 */
export function sideOf(facts: RouteFacts, ids: readonly string[]): Comparison {
  const compared = ids.map((id) => compare(facts, id));
  const unverified = compared.flatMap((comparison) => comparison.unverified);
  const sides = new Set(compared.map(({ side }) => side));
  const [only] = sides;
  return { side: only !== undefined && sides.size === 1 ? only : 'unknown', unverified };
}

function compare(facts: RouteFacts, id: string): Comparison {
  const row = thresholdOn(id, facts.ruleDate);
  if (row === null) return { side: 'unknown', unverified: [noRow(id, facts)] };
  const minor = wholeValue(facts);
  if (minor === undefined) return { side: 'unknown', unverified: [missingValue, ...(isUnverified(row) ? [unverifiedRow(row, null)] : [])] };
  const range = valueRange(facts, minor);
  const { low, high } = range;
  const limit = row.value * 100;
  const doubts = isUnverified(row) ? [unverifiedRow(row, range)] : [];
  if (high < limit) return { side: 'below', unverified: doubts };
  if (low >= limit) return { side: 'atOrAbove', unverified: doubts };
  return { side: 'unknown', unverified: [vatDoubt(facts), ...doubts] };
}

/** The value in the VAT state of the country's thresholds: Norway counts without, England with VAT. Minor units, not rounded. */
function valueRange(facts: RouteFacts, minor: number): { readonly low: number; readonly high: number } {
  const rate = (thresholdOn(`${facts.jurisdiction}.VAT`, facts.ruleDate)?.value ?? 0) / 100;
  if (facts.jurisdiction === 'NO' && (facts.vat === 'included' || facts.vat === 'unknown')) return { low: minor / (1 + rate), high: minor };
  if (facts.jurisdiction === 'EN' && (facts.vat === 'excluded' || facts.vat === 'unknown')) return { low: minor, high: minor * (1 + rate) };
  return { low: minor, high: minor };
}

function vatDoubt(facts: RouteFacts): Text {
  if (facts.vat === 'unknown')
    return {
      en: 'You do not know whether the value includes VAT, and the threshold is so near that it decides. Find out to settle the route.',
      nb: 'Dere vet ikke om verdien er med eller uten merverdiavgift, og terskelverdien er så nær at det avgjør. Finn ut av det for å avklare framgangsmåten.',
    };
  return facts.jurisdiction === 'NO'
    ? {
        en: 'The value is stated with VAT, but Norwegian thresholds are without; state it without VAT to settle the route.',
        nb: 'Verdien er oppgitt med merverdiavgift, men terskelverdiene er uten. Oppgi den uten for å avklare framgangsmåten.',
      }
    : {
        en: 'The value is stated without VAT, but English thresholds include it; state it with VAT to settle the route.',
        nb: 'Verdien er oppgitt uten merverdiavgift, men de engelske terskelverdiene er med. Oppgi den med avgift for å avklare framgangsmåten.',
      };
}

/** What is not read in the law, and how far the value lies from it: whoever reads sees whether a small mistake in it would matter. */
function unverifiedRow(row: LawRow, value: { readonly low: number; readonly high: number } | null): Text {
  const amount = row.value * 100;
  const far = value === null ? null : value.high < amount ? amount - value.high : value.low >= amount ? value.low - amount : null;
  const under = value !== null && value.high < amount;
  const [english, norwegian] = [moneyText(row.value, row, 'en'), moneyText(row.value, row, 'nb')];
  const distance = far === null ? null : Math.floor(far / 100);
  // A range comes from VAT that may or may not be in the amount: then the nearer end counts.
  const ranged = value !== null && value.low !== value.high;
  const lead = !ranged
    ? { en: 'Your amount lies', nb: 'Beløpet ligger' }
    : under
      ? { en: 'Even with VAT the amount lies', nb: 'Selv med merverdiavgift ligger beløpet' }
      : { en: 'Even without VAT the amount lies', nb: 'Selv uten merverdiavgift ligger beløpet' };
  const purpose = purposes.find(([start]) => row.id.startsWith(start))?.[1] ?? { en: 'a limit', nb: 'en grense' };
  return {
    en: `${english} (${legalBasisText(row.basis, 'en')}): ${purpose.en}.${
      distance === null ? '' : ` ${lead.en} ${moneyText(distance, row, 'en')} ${under ? 'below' : 'above'} it.`
    }`,
    nb: `${norwegian} (${legalBasisText(row.basis, 'nb')}): ${purpose.nb}.${
      distance === null ? '' : ` ${lead.nb} ${moneyText(distance, row, 'nb')} ${under ? 'under' : 'over'} den.`
    }`,
  };
}

/** What the limits of a country are for, by the beginning of their names. */
const purposes: readonly (readonly [string, Text])[] = [
  ['NO.LOA.MIN', { en: 'from here the Act applies', nb: 'herfra gjelder anskaffelsesloven' }],
  ['NO.NATIONAL', { en: 'from here a national notice is required', nb: 'herfra kreves nasjonal kunngjøring' }],
  ['NO.EEA', { en: 'from here stricter rules and a European notice apply', nb: 'herfra gjelder strengere regler og kunngjøring i Europa' }],
];

function moneyText(amount: number, { currency }: LawRow, language: Language): string {
  const digits = amount.toLocaleString(language === 'nb' ? 'nb-NO' : 'en-GB');
  if (currency !== 'NOK') return language === 'nb' ? `${digits} pund` : `£${digits}`;
  return language === 'nb' ? `${digits} kroner` : `NOK ${digits}`;
}

function noRow(id: string, facts: RouteFacts): Text {
  return {
    en: `We have no amount for ${id} on ${facts.ruleDate}.`,
    nb: `Vi har ikke noe beløp for ${id} den ${facts.ruleDate}.`,
  };
}
