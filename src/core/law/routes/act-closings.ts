import type { Text } from '#value/text';
import type { Closing } from './record.ts';
import { noGroundForDirect } from './shared-closings.ts';
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
  noGroundNeeded: {
    en: 'It is for contracts at or above the threshold. Below it the Act asks for no competition, and own standing orders decide.',
    nb: 'Den gjelder kontrakter på eller over terskelverdien. Under den krever loven ingen konkurranse, og egne innkjøpsregler avgjør.',
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

/**
 * Below the threshold a contract is no public contract, and section 41 with its grounds is not about it (PA23 ss.3, 41, 84–88): whoever has no
 * ground is not told that one is missing, but that none is needed there.
 */
export const noGroundNeeded: Closing<EnglishSituation> = {
  code: 'noGroundNeeded',
  text: texts.noGroundNeeded,
  holds: (situation) => situation.threshold === 'below' && noGroundForDirect.some(({ holds }) => holds(situation)),
};

/** What closes every route of the Act: health care of a relevant authority, and days before 24 February 2025; then its own reasons. */
export function closedUnderAct(own: readonly Closing<EnglishSituation>[]): readonly Closing<EnglishSituation>[] {
  return [
    { code: 'healthCare', text: texts.healthCare, holds: ({ regime }) => regime === 'psr' },
    { code: 'notInForce', text: texts.notInForce, holds: ({ facts }) => facts.ruleDate < '2025-02-24' },
    ...own,
  ];
}
