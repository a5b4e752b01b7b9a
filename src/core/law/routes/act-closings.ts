import type { Text } from '#value/text';
import type { Closing } from './record.ts';
import type { EnglishSituation } from './situation-england.ts';

/** The Procurement Act 2023 as a legal basis, in the form Find a Tender writes it. */
export const act = { scheme: 'UKPGA', id: '2023/54' } as const;

const texts = {
  healthCare: {
    en: 'Health care services are bought under the Provider Selection Regime, not under the Procurement Act.',
    nb: 'Helsetjenester kjøpes etter Provider Selection Regime, ikke etter Procurement Act.',
  },
  notInForce: { en: 'These rules were not in force on the rule date.', nb: 'Disse reglene gjaldt ikke på den valgte datoen.' },
  aboveThreshold: { en: 'The value is at or above the threshold.', nb: 'Verdien er på eller over terskelverdien.' },
  belowThreshold: {
    en: 'The value is below the threshold, where the simpler rules apply.',
    nb: 'Verdien er under terskelverdien. Da gjelder enklere regler.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const aboveThreshold: Closing<EnglishSituation> = {
  code: 'aboveThreshold',
  text: texts.aboveThreshold,
  holds: ({ threshold }) => threshold === 'atOrAbove',
};
export const belowThreshold: Closing<EnglishSituation> = {
  code: 'belowThreshold',
  text: texts.belowThreshold,
  holds: ({ threshold }) => threshold === 'below',
};

/** What closes every route of the Act: health care of a relevant authority, and days before 24 February 2025; then its own reasons. */
export function closedUnderAct(own: readonly Closing<EnglishSituation>[]): readonly Closing<EnglishSituation>[] {
  return [
    { code: 'healthCare', text: texts.healthCare, holds: ({ regime }) => regime === 'psr' },
    { code: 'notInForce', text: texts.notInForce, holds: ({ facts }) => facts.ruleDate < '2025-02-24' },
    ...own,
  ];
}
