import type { Day } from '#value/day';
import type { Text } from '#value/text';
import type { Range } from './simulation-input.ts';

/** What a criterion may be about, other than the price; the same words as in a call. */
export type QualityKind = 'solution' | 'social' | 'experience';

/** What a requirement may be about; the same words as in a call. */
export type RequirementKind = 'turnover' | 'references' | 'certificate' | 'bond' | 'insurance' | 'auditedAccounts' | 'staff' | 'other';

/** A kind of bidder to start from. Quality on a scale of 0..5; price as a multiple of what the service is expected to cost. */
export type Population = {
  readonly id: string;
  readonly label: Text;
  /** The same kind as a plural within a sentence. */
  readonly many: Text;
  readonly count: Range;
  readonly quality: Readonly<Record<QualityKind, readonly [mean: number, deviation: number]>>;
  readonly price: readonly [median: number, deviation: number];
  readonly meets: Readonly<Record<RequirementKind, Range>>;
  readonly source: Text;
  readonly date: Day;
};

/** The day on which the populations were assumed. */
export const populationsFrom = '2026-11-22' as Day; // a day of the calendar as it is written

const origin = {
  source: { en: 'assumption of this service, not measured', nb: 'antatt av denne tjenesten, ikke målt' },
  date: populationsFrom,
} as const;

/** The scale that `quality` of the populations is on. */
export const populationScale = 5;

/**
 * Four kinds of bidders, wide ranges, no measurement: a starting point that a buyer replaces with what market dialogue and registers
 * say. They differ in what the discussion of such calls says differs: size, record, idea, whom they employ.
 */
export const populations: readonly Population[] = [
  {
    id: 'newcomer',
    label: { en: 'Small newcomer with a new solution', nb: 'Liten nykommer med en ny løsning' },
    many: { en: 'newcomers with a new solution', nb: 'nykommere med en ny løsning' },
    count: [1, 3],
    quality: { solution: [3.8, 0.7], social: [3.6, 0.7], experience: [2.6, 0.7] },
    price: [1, 0.15],
    meets: {
      turnover: [0.2, 0.4],
      references: [0.25, 0.5],
      certificate: [0.2, 0.45],
      bond: [0.3, 0.55],
      insurance: [0.6, 0.85],
      auditedAccounts: [0.35, 0.65],
      staff: [0.5, 0.75],
      other: [0.5, 0.8],
    },
    ...origin,
  },
  {
    id: 'commercial',
    label: { en: 'Experienced commercial provider', nb: 'Erfaren kommersiell leverandør' },
    many: { en: 'experienced commercial providers', nb: 'erfarne kommersielle leverandører' },
    count: [2, 4],
    quality: { solution: [3.2, 0.6], social: [2.4, 0.7], experience: [4, 0.5] },
    price: [0.97, 0.1],
    meets: {
      turnover: [0.85, 0.95],
      references: [0.85, 0.95],
      certificate: [0.8, 0.95],
      bond: [0.8, 0.95],
      insurance: [0.9, 1],
      auditedAccounts: [0.9, 1],
      staff: [0.8, 0.95],
      other: [0.8, 0.95],
    },
    ...origin,
  },
  {
    id: 'workIntegration',
    label: { en: 'Enterprise that employs people outside working life', nb: 'Virksomhet som ansetter folk utenfor arbeidslivet' },
    many: { en: 'enterprises for work integration', nb: 'virksomheter for arbeidsinkludering' },
    count: [0, 2],
    quality: { solution: [3.2, 0.6], social: [4.3, 0.5], experience: [3.2, 0.7] },
    price: [1.05, 0.12],
    meets: {
      turnover: [0.3, 0.55],
      references: [0.5, 0.75],
      certificate: [0.35, 0.65],
      bond: [0.3, 0.6],
      insurance: [0.7, 0.9],
      auditedAccounts: [0.6, 0.85],
      staff: [0.4, 0.7],
      other: [0.55, 0.8],
    },
    ...origin,
  },
  {
    id: 'incumbent',
    label: { en: 'Present provider', nb: 'Dagens leverandør' },
    many: { en: 'present providers', nb: 'dagens leverandører' },
    count: [1, 1],
    quality: { solution: [3.1, 0.6], social: [2.9, 0.7], experience: [4.4, 0.4] },
    price: [1.02, 0.08],
    meets: {
      turnover: [0.9, 1],
      references: [0.95, 1],
      certificate: [0.85, 1],
      bond: [0.85, 1],
      insurance: [0.95, 1],
      auditedAccounts: [0.9, 1],
      staff: [0.9, 1],
      other: [0.85, 1],
    },
    ...origin,
  },
];
