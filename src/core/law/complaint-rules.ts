import type { Country } from '#field/field';
import type { Text } from '#value/text';
import type { WorkingCalendar } from './calendar.ts';
import type { Confidence } from './row.ts';

/** What follows when somebody objects to a decision, by the law the route follows. */
export type ComplaintRule = {
  readonly id: 'psr' | 'pa23' | 'norway' | 'norwayGrant' | 'englandGrant' | 'request';
  /** Whether the waiting period stays open while an objection made in time is unanswered. */
  readonly suspends: boolean;
  /** The body promises an answer within so many working days after the one of receipt. */
  readonly answerWorkingDays: number;
  readonly calendar: WorkingCalendar;
  /** Days after the letter within which the law lets somebody object where no waiting period says it; `null` where it sets none. */
  readonly withinDays: number | null;
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
    withinDays: null,
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
    withinDays: null,
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
    withinDays: null,
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
  norwayGrant: {
    id: 'norwayGrant',
    suspends: false,
    answerWorkingDays: 5,
    calendar: 'norway',
    withinDays: 21,
    basis: 'FVL §§ 24, 28, 29, 33',
    source: 'lovdata.no LOV-1967-02-10',
    confidence: 'M',
    promise: {
      en: 'You can appeal within three weeks after you got this letter. We look at the decision again and answer within five working days. If we do not change it, we pass the appeal on to the appeals body.',
      nb: 'Dere kan klage innen tre uker etter at dere fikk dette brevet. Vi ser på beslutningen på nytt og svarer innen fem virkedager. Endrer vi den ikke, sender vi klagen videre til klageinstansen.',
    },
    next: {
      en: 'We have passed your appeal on to the appeals body unless you withdraw it. You can also turn to the Parliamentary Ombud.',
      nb: 'Klagen går videre til klageinstansen, med mindre dere trekker den. Dere kan også gå til Sivilombudet.',
    },
  },
  englandGrant: {
    id: 'englandGrant',
    suspends: false,
    answerWorkingDays: 5,
    calendar: 'england',
    withinDays: null,
    basis: 'Civil Procedure Rules 54.5',
    source: 'justice.gov.uk/courts/procedure-rules',
    confidence: 'M',
    promise: {
      en: 'We answer within five working days. Grants are paid meanwhile.',
      nb: 'Vi svarer innen fem virkedager. Tilskudd blir utbetalt imens.',
    },
    next: {
      en: 'If you do not agree, a court can review the decision of a public body. A claim must be made promptly, and within three months of the decision.',
      nb: 'Er dere ikke enige, kan en domstol prøve beslutningen til et offentlig organ. Saken må reises raskt, og innen tre måneder etter beslutningen.',
    },
  },
  request: {
    id: 'request',
    suspends: false,
    answerWorkingDays: 5,
    calendar: 'england',
    withinDays: null,
    basis: '–',
    source: 'No statute gives a right to request; the announced terms decide',
    confidence: 'M',
    promise: {
      en: 'We answer within five working days.',
      nb: 'Vi svarer innen fem virkedager.',
    },
    next: {
      en: 'If you do not agree, you can ask again in the next wave. What you have written is kept.',
      nb: 'Er dere ikke enige, kan dere spørre igjen i neste runde. Det dere har skrevet, er bevart.',
    },
  },
};

/**
 * The rule that a decision brings with it. What is bought follows the law on contracts: the Provider Selection Regime has its own, otherwise the
 * country decides. A grant of a Norwegian body is an administrative decision, one of an English body is open to judicial review; about a
 * request of staff no statute says anything.
 */
export function complaintRuleOf(about: {
  readonly country: Country;
  readonly gives: 'purchase' | 'grant' | 'none';
  readonly standstill: string | null;
}): ComplaintRule {
  const { country, gives, standstill } = about;
  if (gives === 'none') return { ...complaintRules.request, calendar: country === 'NO' ? 'norway' : 'england' };
  if (gives === 'grant') return country === 'NO' ? complaintRules.norwayGrant : complaintRules.englandGrant;
  if (country === 'NO') return complaintRules.norway;
  return standstill === 'psrStandstill' ? complaintRules.psr : complaintRules.pa23;
}
