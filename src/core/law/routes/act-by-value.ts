import { aboveThreshold, act, belowThreshold, closedUnderAct } from './act-closings.ts';
import { competitionSteps } from './competition-steps.ts';
import type { Route } from './record.ts';
import type { EnglishSituation } from './situation-england.ts';

/** Routes under the Procurement Act by value. Amounts: thresholds-england.ts. */
export const actRoutesByValue: readonly Route<EnglishSituation>[] = [
  {
    id: 'PA-0',
    jurisdiction: 'EN',
    name: { en: 'Short competition below the threshold', nb: 'Kort konkurranse under terskelverdien' },
    basis: [{ ref: 'PA23 ss.84–88', confidence: 'H' }],
    because: {
      en: 'The value is below the threshold, where the Act leaves the way to you. A short competition gives everybody a chance and shows what is good value.',
      nb: 'Verdien er under terskelverdien, der loven lar dere velge framgangsmåte selv. En kort konkurranse gir alle en mulighet og viser hva som er godt for pengene.',
    },
    tip: {
      en: 'Advertise it, or ask a few suppliers that you choose; give everybody the same information and the same time. Your own rules say how many you must ask.',
      nb: 'Lys ut, eller spør noen få leverandører dere velger selv. Gi alle den samme informasjonen og like lang tid. Egne innkjøpsregler (standing orders) sier hvor mange som må spørres.',
    },
    straight: {
      en: 'Lawful too if own rules for purchases (standing orders) allow it. Ask whoever answers for purchases or law in the organisation. It must be shown to be good value.',
      nb: 'Også lovlig hvis egne innkjøpsregler (standing orders) tillater det. Spør den som har ansvar for innkjøp eller jus i virksomheten. Det må kunne vises at pengene brukes godt.',
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
      { step: 'publishOrAsk' },
      { step: 'tenders', time: { suggested: 21 } },
      { step: 'assess', time: { suggested: 10 } },
      { step: 'decide' },
      { step: 'letters', time: { suggested: 5 } },
      { step: 'sign' },
      { step: 'publishResult' },
    ],
    notices: 'byPart',
    documents: ['needStatement', 'marketNote', 'routeNote', 'quoteRequest', 'criteriaTable', 'declarations', 'awardLetters', 'contract'],
    voluntary: ['declarations', 'awardLetters'],
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
];
