import type { Text } from '#value/text';
import type { RouteFacts } from './facts.ts';
import type { Closing, PsrRouteId, Route } from './record.ts';
import type { EnglishSituation } from './situation-england.ts';

const psr = { scheme: 'UKSI', id: '2023/1348' } as const;

const texts = {
  notHealthCare: {
    en: 'The Provider Selection Regime is only for health care services bought by the NHS and local authorities.',
    nb: 'Provider Selection Regime gjelder bare helsetjenester som NHS og lokale myndigheter kjøper.',
  },
  notInForce: { en: 'These rules were not in force on the rule date.', nb: 'Disse reglene gjaldt ikke på den valgte datoen.' },
  frameworkNeedsCompetition: { en: 'A framework agreement needs the competitive process.', nb: 'En rammeavtale krever konkurranse.' },
  mustUseB: { en: 'Process B must be used where choice is unlimited.', nb: 'Prosess B er pliktig når valget er fritt.' },
  mustUseA: {
    en: 'Process A must be used where only the present provider can do it.',
    nb: 'Prosess A er pliktig når bare dagens leverandør kan levere.',
  },
} as const satisfies Readonly<Record<string, Text>>;

type Duty = Closing<EnglishSituation> & { readonly leaves: PsrRouteId };

/** Where one of these holds, only the route it leaves open may be used (reg. 6(3)–(4), (8)). A framework comes before choice, choice before capability. */
const duties: readonly Duty[] = [
  {
    code: 'frameworkNeedsCompetition',
    leaves: 'PSR-X',
    text: texts.frameworkNeedsCompetition,
    holds: ({ facts }) => facts.framework === true,
  },
  {
    code: 'mustUseB',
    leaves: 'PSR-B',
    text: texts.mustUseB,
    holds: ({ facts }) => facts.framework !== true && facts.userChoice === 'unlimitedProviders',
  },
  {
    code: 'mustUseA',
    leaves: 'PSR-A',
    text: texts.mustUseA,
    holds: ({ facts }) => facts.framework !== true && facts.userChoice !== 'unlimitedProviders' && facts.existingProvider === 'onlyCapable',
  },
];

/** What closes a route of the regime: the service, the day, the duties that leave another one, and its own reasons. */
function closedBy(id: PsrRouteId, own: readonly Closing<EnglishSituation>[]): readonly Closing<EnglishSituation>[] {
  return [
    { code: 'notHealthCare', text: texts.notHealthCare, holds: ({ regime }) => regime === 'act' },
    { code: 'notInForce', text: texts.notInForce, holds: ({ facts }) => facts.ruleDate < '2024-01-01' },
    ...duties.filter(({ leaves }) => leaves !== id),
    ...own,
  ];
}

/** The competitive process must be used where no direct award applies and the most suitable provider cannot be named (reg. 6(7)). */
function nothingElseServes({ existingProvider, approach, circumstances = [] }: RouteFacts): boolean {
  const cannotName = circumstances.some((code) => code === 'crowdedMarket' || code === 'marketUnknown' || code === 'interestsUnsettled');
  return cannotName || approach === 'challenger' || existingProvider === 'none' || existingProvider === 'notSatisfying';
}

/** Health care services in England: the Provider Selection Regime. No amount decides between these. */
export const psrRoutes: readonly Route<EnglishSituation>[] = [
  {
    id: 'PSR-A',
    jurisdiction: 'EN',
    name: { en: 'Direct award process A', nb: 'Direkte tildeling A' },
    basis: [{ ref: 'PSR regs 6(3), 7', confidence: 'H' }],
    because: {
      en: 'The present provider is the only one that can do it, and then this process must be used.',
      nb: 'Dagens leverandør er den eneste som kan levere, og da er denne prosessen pliktig.',
    },
    law: {
      en: 'Where only the present provider is capable the award goes to it without a competition. The award is published within 30 days.',
      nb: 'Når bare dagens leverandør kan levere, tildeles avtalen uten konkurranse. Tildelingen kunngjøres innen 30 dager.',
    },
    whenNot: ['realisticAlternative'],
    closedBy: closedBy('PSR-A', [
      {
        code: 'newService',
        text: { en: 'The service is new, so nobody provides it today.', nb: 'Tjenesten er ny, så ingen leverer den i dag.' },
        holds: ({ facts }) => facts.needs === 'unmetNew',
      },
      {
        code: 'notOnlyCapable',
        text: { en: 'Others than the present provider could do it.', nb: 'Andre enn dagens leverandør kan levere.' },
        holds: ({ facts }) => facts.existingProvider !== undefined && facts.existingProvider !== 'onlyCapable',
      },
    ]),
    fits: ({ regime, facts }) => regime === 'psr' && facts.existingProvider === 'onlyCapable',
    steps: [
      { step: 'need' },
      { step: 'routeReasons' },
      { step: 'conflicts' },
      { step: 'decide' },
      { step: 'sign' },
      { step: 'publishResult', notice: 'PSR-2', time: { rule: 'psrNotice' } },
    ],
    notices: [{ notice: 'PSR-2', duty: 'must', after: { step: 'sign', days: 30 } }],
    documents: ['needStatement', 'routeNote', 'capabilityMemo', 'declarations', 'protocol', 'contract'],
    ocds: { procurementMethod: 'direct', procurementMethodDetails: 'Direct Award Process A', legalBasis: psr },
    standstill: 'none',
    confidence: 'H',
  },
  {
    id: 'PSR-B',
    jurisdiction: 'EN',
    name: { en: 'Direct award process B', nb: 'Direkte tildeling B' },
    basis: [{ ref: 'PSR regs 6(4), 8', confidence: 'H' }],
    because: {
      en: 'Patients choose, the number of providers is not limited, and everyone who qualifies gets a contract.',
      nb: 'Pasientene velger, antall leverandører er ikke begrenset, og alle som oppfyller kravene, får avtale.',
    },
    law: {
      en: 'Every provider that meets the published conditions gets a contract, and there is always a way to express interest. Each award is published within 30 days.',
      nb: 'Alle leverandører som oppfyller de kunngjorte vilkårene, får avtale, og det er alltid mulig å melde interesse. Hver tildeling kunngjøres innen 30 dager.',
    },
    whenNot: ['numbersCapped'],
    closedBy: closedBy('PSR-B', [
      {
        code: 'numberLimited',
        text: {
          en: 'People do not choose freely among all who qualify.',
          nb: 'Brukerne velger ikke fritt mellom alle som oppfyller kravene.',
        },
        holds: ({ facts }) => facts.userChoice !== undefined && facts.userChoice !== 'unlimitedProviders',
      },
    ]),
    fits: ({ regime, facts }) => regime === 'psr' && facts.userChoice === 'unlimitedProviders',
    steps: [
      { step: 'need' },
      { step: 'criteria' },
      { step: 'openList' },
      { step: 'conflicts' },
      { step: 'decide' },
      { step: 'sign' },
      { step: 'publishResult', notice: 'PSR-2', time: { rule: 'psrNotice' } },
    ],
    notices: [{ notice: 'PSR-2', duty: 'must', after: { step: 'sign', days: 30 } }],
    documents: ['needStatement', 'routeNote', 'choiceMemo', 'membershipConditions', 'declarations', 'protocol', 'contract'],
    ocds: { procurementMethod: 'direct', procurementMethodDetails: 'Direct Award Process B', legalBasis: psr },
    standstill: 'none',
    confidence: 'H',
  },
  {
    id: 'PSR-C',
    jurisdiction: 'EN',
    name: { en: 'Direct award process C', nb: 'Direkte tildeling C' },
    basis: [{ ref: 'PSR regs 6(5), 9', confidence: 'H' }],
    because: {
      en: 'The contract ends, the present provider does well and will likely go on doing so, and the new contract is not considerably different.',
      nb: 'Avtalen går ut, dagens leverandør gjør en god jobb og vil trolig fortsette med det, og den nye avtalen er ikke vesentlig annerledes.',
    },
    law: {
      en: 'You decide on the key criteria and the basic criteria, publish what you intend and wait for representations. The change is considerable if the character changes materially, or if you yourselves raise the value by at least £500,000 and at least 25%.',
      nb: 'Dere avgjør etter hovedkriteriene og grunnkravene, kunngjør hva dere har tenkt, og venter på innvendinger. Endringen er vesentlig hvis tjenesten får en annen karakter, eller hvis dere selv øker verdien med minst 500 000 pund og minst 25 prosent.',
    },
    whenNot: ['interestsUnsettled'],
    closedBy: closedBy('PSR-C', [
      {
        code: 'noSatisfyingProvider',
        text: { en: 'There is no present provider that does well.', nb: 'Det er ingen leverandør i dag som gjør en god nok jobb.' },
        holds: ({ facts }) => facts.existingProvider !== undefined && facts.existingProvider !== 'satisfying',
      },
      {
        code: 'newBody',
        text: {
          en: 'A new body run by the staff is not the present provider unless it succeeds to the contract.',
          nb: 'En ny virksomhet drevet av de ansatte er ikke dagens leverandør, med mindre den trer inn i avtalen.',
        },
        holds: ({ facts }) => facts.staffSpinOut === true && facts.corporateSuccession !== true,
      },
      {
        code: 'changesTooMuch',
        text: { en: 'The new contract is considerably different.', nb: 'Den nye avtalen er vesentlig annerledes.' },
        holds: ({ facts }) => facts.considerableChange === true,
      },
    ]),
    fits: ({ regime, facts }) => regime === 'psr' && facts.existingProvider === 'satisfying' && facts.considerableChange === false,
    steps: [
      { step: 'need' },
      { step: 'conflicts' },
      { step: 'keyCriteria', time: { suggested: 10 } },
      { step: 'decide' },
      { step: 'intention', notice: 'PSR-3' },
      { step: 'wait', time: 'standstill' },
      { step: 'sign' },
      { step: 'publishResult', notice: 'PSR-4', time: { rule: 'psrNotice' } },
    ],
    notices: [
      { notice: 'PSR-3', duty: 'must' },
      { notice: 'PSR-4', duty: 'must', after: { step: 'sign', days: 30 } },
    ],
    documents: [
      'needStatement',
      'routeNote',
      'performanceEvidence',
      'changeCalculation',
      'keyCriteria',
      'declarations',
      'protocol',
      'contract',
    ],
    ocds: { procurementMethod: 'direct', procurementMethodDetails: 'Direct Award Process C', legalBasis: psr },
    standstill: 'psrStandstill',
    confidence: 'H',
  },
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
    closedBy: closedBy('PSR-M', []),
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
    closedBy: closedBy('PSR-X', []),
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
    closedBy: closedBy('PSR-S', [
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
