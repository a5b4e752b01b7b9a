import type { RouteFacts } from './facts.ts';
import { closedUnderPsr, psr } from './psr-closings.ts';
import type { Route } from './record.ts';
import type { EnglishSituation } from './situation-england.ts';

/** The competitive process must be used where no direct award applies and the most suitable provider cannot be named (reg. 6(7)). */
function nothingElseServes({ existingProvider, approach, circumstances = [] }: RouteFacts): boolean {
  const cannotName = circumstances.some((code) => code === 'crowdedMarket' || code === 'marketUnknown' || code === 'interestsUnsettled');
  return cannotName || approach === 'challenger' || existingProvider === 'none' || existingProvider === 'notSatisfying';
}

/** Health care services in England where providers are assessed: the most suitable one, a competition, or after a request of staff (PSR regs 10–11). */
export const psrAssessedRoutes: readonly Route<EnglishSituation>[] = [
  {
    id: 'PSR-M',
    jurisdiction: 'EN',
    name: { en: 'Most suitable provider process', nb: 'Valg av best egnet leverandør' },
    basis: [{ ref: 'PSR regs 6(6), 10', confidence: 'H' }],
    because: {
      en: 'You can likely name the most suitable provider without a competition, after telling everyone that you mean to.',
      nb: 'Dere kan trolig peke ut den best egnede uten konkurranse, etter å ha varslet alle om det.',
    },
    law: {
      en: 'A notice tells the market that the process will be used, and providers may be fully identified 14 days later at the earliest. You assess those you know of on the key criteria and the basic criteria, publish what you intend and wait.',
      nb: 'En kunngjøring sier til markedet at prosessen skal brukes, og leverandørene kan tidligst være ferdig kartlagt 14 dager senere. Dere vurderer dem dere kjenner til, etter hovedkriteriene og grunnkravene, kunngjør hva dere har tenkt, og venter.',
    },
    whenNot: ['crowdedMarket', 'marketUnknown', 'interestsUnsettled'],
    closedBy: closedUnderPsr('PSR-M', []),
    fits: ({ regime, facts }) =>
      regime === 'psr' && ((facts.staffSpinOut === true && facts.corporateSuccession !== true) || facts.approach === 'scout'),
    steps: [
      { step: 'need' },
      { step: 'dialogue', time: { suggested: 21 } },
      { step: 'conflicts' },
      { step: 'keyCriteria' },
      { step: 'publishIntention', notice: 'PSR-5' },
      { step: 'identify', time: { rule: 'psrIntentionNotice', suggested: 21 } },
      { step: 'assess', time: { suggested: 14 } },
      { step: 'decide' },
      { step: 'intention', notice: 'PSR-6' },
      { step: 'wait', time: 'standstill' },
      { step: 'sign' },
      { step: 'publishResult', notice: 'PSR-7', time: { rule: 'psrNotice' } },
    ],
    notices: [
      { notice: 'PSR-5', duty: 'must' },
      { notice: 'PSR-6', duty: 'must' },
      { notice: 'PSR-7', duty: 'must', after: { step: 'sign', days: 30 } },
    ],
    documents: ['needStatement', 'marketNote', 'routeNote', 'keyCriteria', 'declarations', 'awardLetters', 'protocol', 'contract'],
    ocds: { procurementMethod: 'limited', procurementMethodDetails: 'Most Suitable Provider Process', legalBasis: psr },
    standstill: 'psrStandstill',
    confidence: 'H',
  },
  {
    id: 'PSR-X',
    jurisdiction: 'EN',
    name: { en: 'Competitive process', nb: 'Konkurranse etter PSR' },
    basis: [{ ref: 'PSR regs 6(7)–(8), 11', confidence: 'H' }],
    because: {
      en: 'Anyone may compete; this is the process for every framework and wherever no other process fits.',
      nb: 'Alle kan konkurrere. Prosessen brukes for alle rammeavtaler og når ingen annen prosess passer.',
    },
    law: {
      en: 'It must be used for frameworks and wherever no other process applies. No time to submit is set by law; give what is proportionate, write to those not chosen, publish what you intend and wait.',
      nb: 'Den må brukes for rammeavtaler og når ingen annen prosess gjelder. Loven setter ingen tilbudsfrist. Gi en rimelig frist, skriv til dem som ikke blir valgt, kunngjør hva dere har tenkt, og vent.',
    },
    whenNot: [],
    closedBy: closedUnderPsr('PSR-X', []),
    fits: (of) => of.regime === 'psr' && (of.facts.framework === true || nothingElseServes(of.facts)),
    steps: [
      { step: 'need' },
      { step: 'dialogue', time: { suggested: 21 } },
      { step: 'conflicts' },
      { step: 'keyCriteria' },
      { step: 'publish', notice: 'PSR-8' },
      { step: 'tenders', time: { suggested: 25 } },
      { step: 'assess', time: { suggested: 21 } },
      { step: 'decide' },
      { step: 'letters' },
      { step: 'intention', notice: 'PSR-10' },
      { step: 'wait', time: 'standstill' },
      { step: 'sign' },
      { step: 'publishResult', notice: 'PSR-11', time: { rule: 'psrNotice' } },
    ],
    notices: [
      { notice: 'PSR-8', duty: 'must' },
      { notice: 'PSR-10', duty: 'must' },
      { notice: 'PSR-11', duty: 'must', after: { step: 'sign', days: 30 } },
    ],
    documents: [
      'needStatement',
      'marketNote',
      'routeNote',
      'invitation',
      'criteriaTable',
      'keyCriteria',
      'declarations',
      'awardLetters',
      'protocol',
      'contract',
    ],
    ocds: { procurementMethod: 'open', procurementMethodDetails: 'Competitive Process', legalBasis: psr },
    standstill: 'psrStandstill',
    confidence: 'H',
  },
  {
    id: 'PSR-S',
    jurisdiction: 'EN',
    name: { en: 'Request wave, then the most suitable provider process', nb: 'Forespørselsrunde, deretter valg av best egnet leverandør' },
    basis: [{ ref: 'PSR regs 6(6), 10', confidence: 'M' }],
    because: {
      en: 'Staff ask to run the service themselves: the board must consider it by a day, and the contract follows a lawful process.',
      nb: 'Ansatte ber om å drive tjenesten selv. Styret må behandle det innen en dato, og avtalen følger en lovlig prosess.',
    },
    law: {
      en: 'No law today gives staff a right to the contract; a new body of theirs is not the present provider. After the board has said yes, the contract follows the most suitable provider process, or process C where the new body succeeds to the contract, or a competition where others want it.',
      nb: 'Ingen lov gir i dag de ansatte rett til avtalen, og den nye virksomheten deres er ikke dagens leverandør. Når styret har sagt ja, følger avtalen prosessen for best egnet leverandør, prosess C hvis den nye virksomheten trer inn i avtalen, eller en konkurranse hvis andre vil ha den.',
    },
    whenNot: ['awardPromised', 'noFailurePlan', 'membersOnly'],
    closedBy: closedUnderPsr('PSR-S', [
      {
        code: 'noStaffRequest',
        text: { en: 'No staff have asked to run the service.', nb: 'Ingen ansatte har bedt om å drive tjenesten.' },
        holds: ({ facts }) => facts.staffSpinOut === false,
      },
    ]),
    fits: ({ regime, facts }) => regime === 'psr' && facts.staffSpinOut === true,
    steps: [
      { step: 'staffAsk' },
      { step: 'boardConsiders', time: { suggested: 90 } },
      { step: 'businessCase', time: { suggested: 90 } },
      { step: 'conflicts' },
      { step: 'keyCriteria' },
      { step: 'publishIntention', notice: 'PSR-5' },
      { step: 'identify', time: { rule: 'psrIntentionNotice', suggested: 21 } },
      { step: 'assess', time: { suggested: 14 } },
      { step: 'decide' },
      { step: 'intention', notice: 'PSR-6' },
      { step: 'wait', time: 'standstill' },
      { step: 'sign' },
      { step: 'publishResult', notice: 'PSR-7', time: { rule: 'psrNotice' } },
    ],
    notices: [
      { notice: 'PSR-5', duty: 'must' },
      { notice: 'PSR-6', duty: 'must' },
      { notice: 'PSR-7', duty: 'must', after: { step: 'sign', days: 30 } },
    ],
    documents: [
      'requestForm',
      'boardMinute',
      'businessCase',
      'needStatement',
      'routeNote',
      'keyCriteria',
      'declarations',
      'awardLetters',
      'protocol',
      'contract',
    ],
    ocds: { procurementMethod: 'limited', procurementMethodDetails: 'Most Suitable Provider Process', legalBasis: psr },
    standstill: 'psrStandstill',
    confidence: 'M',
  },
];
