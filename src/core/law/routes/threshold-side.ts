import type { Text } from '#value/text';
import { thresholdOn } from '../thresholds.ts';
import { wholeValue, type RouteFacts } from './facts.ts';
import { limitFrom, type Limit, type ValueRange } from './limit.ts';

/** Where the value of a purchase lies: below the amount, at or above it, or not to be told from the facts. */
export type Side = 'below' | 'atOrAbove' | 'unknown';

/** Which side of a threshold, the limits that were looked at, and what must be checked before relying on it. */
export type Comparison = { readonly side: Side; readonly limits: readonly Limit[]; readonly unverified: readonly Text[] };

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
  const limits = compared.flatMap((comparison) => comparison.limits);
  const unverified = compared.flatMap((comparison) => comparison.unverified);
  const sides = new Set(compared.map(({ side }) => side));
  const [only] = sides;
  return { side: only !== undefined && sides.size === 1 ? only : 'unknown', limits, unverified };
}

function compare(facts: RouteFacts, id: string): Comparison {
  const row = thresholdOn(id, facts.ruleDate);
  if (row === null) return { side: 'unknown', limits: [], unverified: [noRow(id, facts)] };
  const minor = wholeValue(facts);
  const range = minor === undefined ? null : valueRange(facts, minor);
  const limit = limitFrom(row, range);
  const limits = [limit];
  const doubts = limit.sure ? [] : [limit.text];
  if (range === null) return { side: 'unknown', limits, unverified: [missingValue, ...doubts] };
  const amount = row.value * 100;
  if (range.high < amount) return { side: 'below', limits, unverified: doubts };
  if (range.low >= amount) return { side: 'atOrAbove', limits, unverified: doubts };
  return { side: 'unknown', limits, unverified: [vatDoubt(facts), ...doubts] };
}

/** The value in the VAT state of the country's thresholds: Norway counts without, England with VAT. Minor units, not rounded. */
function valueRange(facts: RouteFacts, minor: number): ValueRange {
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

function noRow(id: string, facts: RouteFacts): Text {
  return {
    en: `We have no amount for ${id} on ${facts.ruleDate}.`,
    nb: `Vi har ikke noe beløp for ${id} den ${facts.ruleDate}.`,
  };
}
