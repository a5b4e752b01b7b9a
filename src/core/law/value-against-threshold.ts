import type { Text } from '#value/text';
import type { RouteFacts } from './route-facts.ts';
import { isUnverified, type LawRow } from './row.ts';
import { thresholdOn } from './thresholds.ts';

/** Where the value of a purchase lies: below the amount, at or above it, or not to be told from the facts. */
export type Side = 'below' | 'atOrAbove' | 'unknown';

/** Compares the value with one threshold of law on the rule date and collects what must be checked. */
export type Comparison = { readonly side: Side; readonly row: LawRow | null; readonly unverified: readonly Text[] };

const missingValue: Text = {
  en: 'No value has been estimated, so we cannot tell which threshold applies.',
  nb: 'Verdien er ikke anslått, så vi kan ikke si hvilken terskelverdi som gjelder.',
};

/**
 * The side of threshold `id` on which the value lies. A value stated with VAT where the threshold is without it (or the reverse) is
 * taken as a range, since the service may be exempt from VAT: `unknown` when the threshold lies inside the range.
 */
export function compareWithThreshold(facts: RouteFacts, id: string): Comparison {
  const row = thresholdOn(id, facts.ruleDate);
  if (row === null) return { side: 'unknown', row, unverified: [noRow(id, facts)] };
  const doubts = isUnverified(row) ? [unverifiedRow(row)] : [];
  if (facts.valueMinor === null) return { side: 'unknown', row, unverified: [missingValue, ...doubts] };
  const { low, high } = valueRange(facts, facts.valueMinor);
  const limit = row.value * 100;
  if (high < limit) return { side: 'below', row, unverified: doubts };
  if (low >= limit) return { side: 'atOrAbove', row, unverified: doubts };
  return { side: 'unknown', row, unverified: [vatDoubt(facts), ...doubts] };
}

/** The value in the VAT state of the country's thresholds: Norway counts without, England with VAT. Minor units, not rounded. */
function valueRange(facts: RouteFacts, minor: number): { readonly low: number; readonly high: number } {
  const rate = (thresholdOn(`${facts.jurisdiction}.VAT`, facts.ruleDate)?.value ?? 0) / 100;
  if (facts.jurisdiction === 'NO' && facts.vat === 'included') return { low: minor / (1 + rate), high: minor };
  if (facts.jurisdiction === 'EN' && facts.vat === 'excluded') return { low: minor, high: minor * (1 + rate) };
  return { low: minor, high: minor };
}

function vatDoubt(facts: RouteFacts): Text {
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

function unverifiedRow(row: LawRow): Text {
  return {
    en: `The amount ${row.value.toLocaleString('en-GB')} ${row.currency ?? ''} (${row.basis}) has not been checked against the text of the law.`,
    nb: `Beløpet ${row.value.toLocaleString('nb-NO')} ${row.currency ?? ''} (${row.basis}) er ikke kontrollert mot lovteksten.`,
  };
}

function noRow(id: string, facts: RouteFacts): Text {
  return {
    en: `We have no amount for ${id} on ${facts.ruleDate}.`,
    nb: `Vi har ikke noe beløp for ${id} den ${facts.ruleDate}.`,
  };
}
