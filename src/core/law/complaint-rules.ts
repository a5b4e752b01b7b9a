import type { Country } from '#field/field';
import type { Text } from '#value/text';
import type { WorkingCalendar } from './calendar.ts';
import type { Confidence } from './row.ts';

/** What follows when somebody objects to a decision, by the law the route follows. */
export type ComplaintRule = {
  readonly id: 'psr' | 'pa23' | 'norway';
  /** Whether the waiting period stays open while an objection made in time is unanswered. */
  readonly suspends: boolean;
  /** The body promises an answer within so many working days after the one of receipt. */
  readonly answerWorkingDays: number;
  readonly calendar: WorkingCalendar;
  readonly basis: string;
  readonly source: string;
  readonly confidence: Confidence;
  /** What the letter calls an objection and what happens with it. */
  readonly promise: Text;
  /** Where somebody who does not agree with the answer can go. */
  readonly next: Text;
};

/** One row per law. No source sets days for the answer to bidders: the five working days are a promise of the product, and the letters make it. */
export const complaintRules: Readonly<Record<ComplaintRule['id'], ComplaintRule>> = {
  psr: {
    id: 'psr',
    suspends: true,
    answerWorkingDays: 5,
    calendar: 'england',
    basis: 'PSR reg. 12',
    source: 'legislation.gov.uk uksi/2023/1348; NHS England statutory guidance',
    confidence: 'H',
    promise: {
      en: 'Written representations received before the standstill ends keep it open until we have answered and five more working days have passed.',
      nb: 'Skriftlige innvendinger som kommer inn før karensperioden er over, holder den åpen til vi har svart og det har gått fem virkedager til.',
    },
    next: {
      en: 'If you do not agree, you can ask the Independent Patient Choice and Procurement Panel to review the decision within five working days after this answer.',
      nb: 'Er dere ikke enige, kan dere be Independent Patient Choice and Procurement Panel om å se på beslutningen innen fem virkedager etter dette svaret.',
    },
  },
  pa23: {
    id: 'pa23',
    suspends: false,
    answerWorkingDays: 5,
    calendar: 'england',
    basis: 'PA23 Part 9',
    source: 'legislation.gov.uk ukpga/2023/54',
    confidence: 'M',
    promise: {
      en: 'Writing to us does not extend the standstill. We answer within five working days.',
      nb: 'Å skrive til oss forlenger ikke karensperioden. Vi svarer innen fem virkedager.',
    },
    next: {
      en: 'If you do not agree, you can bring a claim in the High Court under Part 9 of the Procurement Act 2023. The time limits are short: take advice now.',
      nb: 'Er dere ikke enige, kan dere gå til High Court etter del 9 i Procurement Act 2023. Fristene er korte: Søk råd nå.',
    },
  },
  norway: {
    id: 'norway',
    suspends: false,
    answerWorkingDays: 5,
    calendar: 'norway',
    basis: 'FOA §§ 25-1, 25-2; LOA §§ 8, 12',
    source: 'anskaffelser.no; lovdata.no',
    confidence: 'M',
    promise: {
      en: 'We answer within five working days. The waiting period runs on meanwhile unless we tell everybody otherwise.',
      nb: 'Vi svarer innen fem virkedager. Karensperioden løper imens, med mindre vi gir alle beskjed om noe annet.',
    },
    next: {
      en: 'If you do not agree, you can complain to the Norwegian Complaints Board for Public Procurement (KOFA), or bring the case before the district court.',
      nb: 'Er dere ikke enige, kan dere klage til Klagenemnda for offentlige anskaffelser (KOFA) eller ta saken til tingretten.',
    },
  },
};

/** The rule that a route brings with it: the Provider Selection Regime has its own, otherwise the country decides. */
export function complaintRuleOf(country: Country, standstill: string | null): ComplaintRule {
  if (country === 'NO') return complaintRules.norway;
  return standstill === 'psrStandstill' ? complaintRules.psr : complaintRules.pa23;
}
