import { epochMillis, instantOf, type Instant } from '#value/instant';
import { parseDay, type Day } from '#value/day';
import type { Language } from '#value/text';

/** An instant of the gallery; what is no instant is a defect of the gallery. */
export function at(text: string): Instant {
  return instantOf(epochMillis(text as Instant)); // checked by the round trip
}

export function day(text: string): Day {
  const found = parseDay(text);
  if (!found) throw new Error(`not a day: ${text}`);
  return found;
}

/** Picks the reader's words; the gallery writes its own texts in pairs. */
export function pair(language: Language): (en: string, nb: string) => string {
  return (en, nb) => (language === 'en' ? en : nb);
}

export const zone = 'Europe/Oslo' as const;
export const now = at('2027-03-09T09:00:00.000Z');
export const closing = at('2027-03-11T12:00:00.000Z');

export const storedValues = {
  title: 'Dagtilbud for hjemmeboende med demens',
  contact: 'post@lyngfjell.example.no',
  need: 'Førti hjemmeboende med demens står uten dagtilbud.\n\nPårørende sier opp jobben for å være hjemme.',
  approach: 'challenger',
  reserved: null,
  county: 'innlandet',
  groups: ['older', 'carers'],
  people: 1240,
  value: { minor: 210_000_000, currency: 'NOK', vat: 'excluded' },
  start: day('2027-08-16'),
  closes: closing,
  statutes: 'file-1',
  criteria: [
    { id: 'a1', name: 'Løsning og kvalitet', weight: 45, ceiling: null },
    { id: 'a2', name: 'Sosial merverdi', weight: 25, ceiling: null },
    { id: 'a3', name: 'Pris', weight: 30, ceiling: { minor: 50_000_000, currency: 'NOK', vat: 'excluded' } },
  ],
};
