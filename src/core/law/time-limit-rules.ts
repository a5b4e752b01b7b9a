import type { Day } from '#value/day';
import type { Text } from '#value/text';
import { lawDay, type Confidence } from './row.ts';

/** The statutory time limits the product calculates. */
export const limitRuleIds = [
  'pa23Standstill',
  'psrStandstill',
  'psrIntentionNotice',
  'psrNotice',
  'noIntentionNotice',
  'noStandstill',
  'pa23ContractDetails',
  'qualifyingPlannedNotice',
] as const;
export type LimitRuleId = (typeof limitRuleIds)[number];

/** Which days are counted: working days in England, or every day of the week. */
export type LimitCalendar = 'england' | 'everyDay';

export type LimitRule = {
  /** What `from` is: the day of this event. */
  readonly from: Text;
  /** How the days are counted, in one or two sentences for people. */
  readonly counts: Text;
  readonly basis: string;
  readonly source: string;
  readonly calendar: LimitCalendar;
  readonly inForce: Day;
  readonly confidence: Confidence;
};

const pa23 = { inForce: lawDay('2025-02-24'), source: 'legislation.gov.uk ukpga/2023/54', confidence: 'H' } as const;
const psr = { inForce: lawDay('2024-01-01'), source: 'legislation.gov.uk uksi/2023/1348', confidence: 'H' } as const;
const norway = { inForce: lawDay('2017-01-01'), source: 'lovdata.no; anskaffelser.no' } as const;

/** One row per rule; the arithmetic is in time-limits.ts. */
export const limitRules: { readonly [Id in LimitRuleId]: LimitRule } = {
  pa23Standstill: {
    ...pa23,
    basis: 'PA23 s.51',
    calendar: 'england',
    from: { en: 'the contract award notice (UK6) is published', nb: 'kunngjøringen av valget (UK6) publiseres' },
    counts: {
      en: 'Eight working days, the day of publication included when it is a working day. Light touch contracts have no mandatory standstill; a voluntary one must be at least as long.',
      nb: 'Åtte virkedager. Publiseringsdagen regnes med når den er en virkedag. Kontrakter under den enklere ordningen (light touch) har ingen pliktig karensperiode, men en frivillig må være minst like lang.',
    },
  },
  psrStandstill: {
    ...psr,
    basis: 'PSR reg. 12',
    calendar: 'england',
    from: { en: 'the notice of intention to award is published', nb: 'kunngjøringen om valg av leverandør publiseres' },
    counts: {
      en: 'The period starts the day after publication and runs to the end of the eighth working day after that day. It stays open until five working days have passed since the last further decision on a representation.',
      nb: 'Perioden starter dagen etter publisering og varer ut den åttende virkedagen etter den dagen. Kommer det innvendinger, varer den til det har gått fem virkedager siden den siste nye avgjørelsen.',
    },
  },
  psrIntentionNotice: {
    ...psr,
    basis: 'PSR reg. 10, Sch. 5',
    calendar: 'everyDay',
    from: {
      en: 'the notice of intention to use the most suitable provider process is submitted',
      nb: 'kunngjøringen om å bruke prosessen for best egnet leverandør sendes inn',
    },
    counts: {
      en: 'Providers may be fully identified no earlier than 14 days after the notice was submitted.',
      nb: 'Arbeidet med å finne aktuelle leverandører kan tidligst avsluttes 14 dager etter at kunngjøringen ble sendt inn.',
    },
  },
  psrNotice: {
    ...psr,
    basis: 'PSR regs 7–11, 13–15',
    calendar: 'everyDay',
    from: {
      en: 'the contract is awarded, modified or abandoned',
      nb: 'kontrakten tildeles eller endres, eller prosessen stanses',
    },
    counts: {
      en: 'The notice must be submitted within 30 days of the award, modification or decision.',
      nb: 'Kunngjøringen må sendes inn innen 30 dager etter tildelingen, endringen eller avgjørelsen.',
    },
  },
  noIntentionNotice: {
    ...norway,
    confidence: 'H',
    basis: 'LOA §§ 12–13',
    calendar: 'everyDay',
    from: { en: 'the intention notice is published', nb: 'intensjonskunngjøringen publiseres' },
    counts: {
      en: 'Ten days, counted from the day after publication; the contract may be signed when they have passed.',
      nb: 'Ti dager, regnet fra dagen etter publisering. Avtalen kan inngås når dagene har gått.',
    },
  },
  noStandstill: {
    ...norway,
    confidence: 'M',
    basis: 'FOA § 25-2',
    calendar: 'everyDay',
    from: { en: 'the award letter is sent electronically', nb: 'meddelelsen om valg sendes elektronisk' },
    counts: {
      en: 'At least ten days, counted from the day after the letter was sent. A correction starts the period again.',
      nb: 'Minst ti dager, regnet fra dagen etter at meddelelsen ble sendt. En retting starter perioden på nytt.',
    },
  },
  pa23ContractDetails: {
    ...pa23,
    basis: 'PA23 s.53',
    calendar: 'everyDay',
    from: { en: 'the contract is entered into', nb: 'avtalen inngås' },
    counts: {
      en: 'The contract details notice (UK7) must be published within 30 days, or 120 for light touch contracts; the day of signing is the first of them.',
      nb: 'Kunngjøringen av avtalen (UK7) må publiseres innen 30 dager, eller 120 for den enklere ordningen (light touch). Dagen avtalen ble signert, er den første.',
    },
  },
  qualifyingPlannedNotice: {
    ...pa23,
    basis: 'PA23 s.15',
    calendar: 'everyDay',
    from: { en: 'the planned procurement notice (UK3) is published', nb: 'den veiledende kunngjøringen (UK3) publiseres' },
    counts: {
      en: 'The tender notice (UK4) must follow at least 40 days and at most 12 months later for the shorter tender period to apply.',
      nb: 'Kunngjøringen av konkurransen (UK4) må komme minst 40 dager og høyst 12 måneder senere for at den korte tilbudsfristen skal gjelde.',
    },
  },
};
