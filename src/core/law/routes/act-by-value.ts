import { competitionSteps } from './competition-steps.ts';
import type { Text } from '#value/text';
import type { Closing, Route } from './record.ts';
import { nobodyQualifies, onlyOneQualifies } from './shared-closings.ts';
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

/** Routes under the Procurement Act by value, and the reserved ones. Amounts: thresholds-england.ts. */
export const actRoutesByValue: readonly Route<EnglishSituation>[] = [
  {
    id: 'PA-0',
    jurisdiction: 'EN',
    name: { en: 'Below threshold', nb: 'Under terskelverdien' },
    basis: [{ ref: 'PA23 ss.84–88', confidence: 'H' }],
    because: {
      en: 'The value is below the threshold, so a short competition with reasonable deadlines is enough.',
      nb: 'Verdien er under terskelverdien, så en kort konkurranse med rimelige frister er nok.',
    },
    law: {
      en: 'You must consider barriers to small suppliers, give everybody the same reasonable deadline, and not shut out by a suitability stage. A notice comes before open advertising, and a details notice after the award, from £30,000 (central government £12,000).',
      nb: 'Dere må vurdere hindringer for små leverandører, gi alle samme rimelige frist og ikke sile ut noen i en kvalifisering. Kunngjøring kommer før åpen utlysning, og kunngjøring av avtalen etterpå, fra 30 000 pund (staten 12 000).',
    },
    whenNot: ['split'],
    closedBy: closedUnderAct([aboveThreshold]),
    fits: ({ regime, threshold }) => regime === 'act' && threshold === 'below',
    steps: [
      { step: 'need' },
      { step: 'dialogue', time: { suggested: 14 } },
      { step: 'criteria' },
      { step: 'conflicts' },
      { step: 'publish' },
      { step: 'tenders', time: { suggested: 21 } },
      { step: 'assess', time: { suggested: 10 } },
      { step: 'decide' },
      { step: 'letters' },
      { step: 'sign' },
      { step: 'publishResult' },
    ],
    notices: 'byPart',
    documents: ['needStatement', 'marketNote', 'routeNote', 'quoteRequest', 'criteriaTable', 'declarations', 'awardLetters', 'contract'],
    ocds: { procurementMethod: 'open', procurementMethodDetails: 'Below threshold - open competition', legalBasis: act },
    standstill: 'none',
    confidence: 'H',
  },
  {
    id: 'PA-1',
    jurisdiction: 'EN',
    name: {
      en: 'Below threshold, reserved for local, small or voluntary enterprises',
      nb: 'Under terskelverdien, reservert for lokale, små eller frivillige virksomheter',
    },
    basis: [
      { ref: 'Local Government (Exclusion of Non-commercial Considerations) (England) Order 2026', confidence: 'H' },
      { ref: 'PPN 005', confidence: 'M' },
    ],
    because: {
      en: 'Below the threshold you may keep the competition to local suppliers, small enterprises or the voluntary sector, if the notice says so.',
      nb: 'Under terskelverdien kan konkurransen forbeholdes lokale leverandører, små virksomheter eller frivillig sektor når det står i kunngjøringen.',
    },
    law: {
      en: 'Local authorities may do this since 4 February 2026: there must still be a competition, and the notice states the reservation and the area. Central government may reserve by place under PPN 005, but not for small or voluntary suppliers alone.',
      nb: 'Lokale myndigheter har kunnet gjøre dette siden 4. februar 2026. Det må fortsatt være konkurranse, og reservasjonen og området må stå i kunngjøringen. Staten kan reservere etter sted (PPN 005), men ikke for små eller frivillige alene.',
    },
    whenNot: ['noLocalMarket', 'directInDisguise'],
    closedBy: closedUnderAct([
      aboveThreshold,
      {
        code: 'cannotReserveLocally',
        text: {
          en: 'This buyer has no rule that lets it keep the competition to local or small suppliers.',
          nb: 'Denne innkjøperen har ingen regel som lar den forbeholde konkurransen for lokale eller små leverandører.',
        },
        holds: ({ facts }) => facts.buyerType !== undefined && facts.buyerType !== 'localAuthority' && facts.buyerType !== 'central',
      },
      {
        code: 'orderNotInForce',
        text: {
          en: 'Local authorities could not do this before 4 February 2026.',
          nb: 'Lokale myndigheter kunne ikke gjøre dette før 4. februar 2026.',
        },
        holds: ({ facts }) => facts.buyerType === 'localAuthority' && facts.ruleDate < '2026-02-04',
      },
      nobodyQualifies,
    ]),
    fits: ({ regime, facts, threshold }) => regime === 'act' && facts.reservation === 'smeVcseLocal' && threshold === 'below',
    steps: [
      { step: 'need' },
      { step: 'dialogue', time: { suggested: 14 } },
      { step: 'reservationReasons' },
      { step: 'criteria' },
      { step: 'conflicts' },
      { step: 'publish' },
      { step: 'tenders', time: { suggested: 21 } },
      { step: 'assess', time: { suggested: 10 } },
      { step: 'decide' },
      { step: 'letters' },
      { step: 'sign' },
      { step: 'publishResult' },
    ],
    notices: 'byPart',
    documents: [
      'needStatement',
      'marketNote',
      'routeNote',
      'reservationMemo',
      'quoteRequest',
      'criteriaTable',
      'declarations',
      'awardLetters',
      'contract',
    ],
    ocds: { procurementMethod: 'open', procurementMethodDetails: 'Below threshold - open competition', legalBasis: act },
    standstill: 'none',
    confidence: 'H',
  },
  {
    id: 'PA-2',
    jurisdiction: 'EN',
    name: { en: 'Open or competitive flexible procedure', nb: 'Åpen eller fleksibel konkurranse' },
    basis: [{ ref: 'PA23 ss.9, 19, 20, 23(6)', confidence: 'H' }],
    because: {
      en: 'The value is at or above the threshold: hold a competition that you may design to fit the service.',
      nb: 'Verdien er på eller over terskelverdien. Hold en konkurranse som dere kan utforme etter tjenesten.',
    },
    law: {
      en: 'For light touch services no minimum time, standstill or KPI is set, and the views of people who use the service may count. Every bidder that was assessed gets its summary at the same time, before the award notice.',
      nb: 'For tjenester under den enklere ordningen (light touch) er det ingen minstefrist, karensperiode eller KPI-plikt, og brukernes syn kan telle. Alle som ble vurdert, får sin begrunnelse samtidig, før valget kunngjøres.',
    },
    whenNot: [],
    closedBy: closedUnderAct([belowThreshold]),
    fits: ({ regime, threshold }) => regime === 'act' && threshold === 'atOrAbove',
    steps: competitionSteps({
      dialogue: 21,
      underAct: true,
      publish: 'UK4',
      tenders: { least: 'EN.TENDER.DAYS', underWholeAct: true, suggested: 30 },
      assess: 21,
    }),
    notices: 'byPart',
    documents: [
      'needStatement',
      'marketNote',
      'routeNote',
      'lotsReasoning',
      'conflictsAssessment',
      'invitation',
      'criteriaTable',
      'declarations',
      'awardLetters',
      'protocol',
      'contract',
    ],
    ocds: { procurementMethod: 'open', procurementMethodDetails: 'Competitive flexible procedure', legalBasis: act },
    standstill: 'voluntary',
    confidence: 'H',
  },
  {
    id: 'PA-3',
    jurisdiction: 'EN',
    name: { en: 'Reserved for public service mutuals', nb: 'Reservert for ansatteide virksomheter' },
    basis: [{ ref: 'PA23 s.33, PR24 Sch. 1', confidence: 'H' }],
    because: {
      en: 'A contract of at most five years may be reserved for mutuals that their employees run and control.',
      nb: 'En kontrakt på høyst fem år kan forbeholdes virksomheter som de ansatte selv leder og kontrollerer.',
    },
    law: {
      en: 'The mutual is not for profit or pays out to its members only, and is under the management and control of its employees; the service has the letter R in Schedule 1. The same authority may not have given it a comparable reserved contract in the three years before the award.',
      nb: 'Virksomheten er uten profittformål eller deler bare ut til medlemmene, og de ansatte leder og kontrollerer den. Tjenesten er merket R i Schedule 1. Samme myndighet kan ikke ha gitt den en tilsvarende reservert kontrakt de siste tre årene før tildelingen.',
    },
    whenNot: ['comparableWithinThreeYears'],
    closedBy: closedUnderAct([
      {
        code: 'notReservable',
        text: {
          en: 'Only certain light touch services may be reserved for mutuals.',
          nb: 'Bare enkelte tjenester kan forbeholdes ansatteide virksomheter.',
        },
        holds: ({ reservable }) => reservable === 'no',
      },
      belowThreshold,
      {
        code: 'tooLong',
        text: { en: 'The contract would be longer than five years.', nb: 'Kontrakten ville vare lenger enn fem år.' },
        holds: ({ facts }) => facts.durationMonths !== undefined && facts.durationMonths > 60,
      },
      onlyOneQualifies,
    ]),
    fits: ({ regime, facts }) => regime === 'act' && facts.reservation === 'employeeMutual',
    steps: competitionSteps({
      dialogue: 21,
      reserved: true,
      underAct: true,
      publish: 'UK4',
      requests: { suggested: 20 },
      tenders: { suggested: 20 },
      assess: 21,
    }),
    notices: 'byPart',
    documents: [
      'needStatement',
      'marketNote',
      'routeNote',
      'reservationMemo',
      'mutualEvidence',
      'lotsReasoning',
      'conflictsAssessment',
      'invitation',
      'criteriaTable',
      'declarations',
      'awardLetters',
      'protocol',
      'contract',
    ],
    ocds: { procurementMethod: 'selective', procurementMethodDetails: 'Competitive flexible procedure', legalBasis: act },
    standstill: 'voluntary',
    confidence: 'H',
  },
  {
    id: 'PA-4',
    jurisdiction: 'EN',
    name: { en: 'Reserved for supported employment providers', nb: 'Reservert for arbeidsinkludering' },
    basis: [{ ref: 'PA23 s.32', confidence: 'H' }],
    because: {
      en: 'The contract may be reserved for enterprises where at least 30% of the workforce are disabled or disadvantaged.',
      nb: 'Kontrakten kan forbeholdes virksomheter der minst 30 prosent av arbeidsstyrken har en funksjonsnedsettelse eller er vanskeligstilt.',
    },
    law: {
      en: 'It can be used for any kind of contract, without a highest term. The 30% may be met by the enterprise, by the part of it that performs the contract, or by a group together.',
      nb: 'Den kan brukes for alle typer kontrakter, uten lengste varighet. Andelen på 30 prosent kan oppfylles av virksomheten, av den delen som utfører kontrakten, eller av flere sammen.',
    },
    whenNot: ['shareUncheckable'],
    closedBy: closedUnderAct([belowThreshold, nobodyQualifies]),
    fits: ({ regime, facts }) => regime === 'act' && facts.reservation === 'workIntegration',
    steps: competitionSteps({
      dialogue: 21,
      reserved: true,
      underAct: true,
      publish: 'UK4',
      requests: { least: 'EN.PARTICIPATION.DAYS', underWholeAct: true, suggested: 25 },
      tenders: { least: 'EN.TENDER.DAYS', underWholeAct: true, suggested: 25 },
      assess: 14,
    }),
    notices: 'byPart',
    documents: [
      'needStatement',
      'marketNote',
      'routeNote',
      'reservationMemo',
      'workforceAttestation',
      'lotsReasoning',
      'conflictsAssessment',
      'invitation',
      'criteriaTable',
      'declarations',
      'awardLetters',
      'protocol',
      'contract',
    ],
    ocds: { procurementMethod: 'selective', procurementMethodDetails: 'Competitive flexible procedure', legalBasis: act },
    standstill: 'pa23Standstill',
    confidence: 'H',
  },
];
