import { closedUnderPsr, psr } from './psr-closings.ts';
import type { Route } from './record.ts';
import type { EnglishSituation } from './situation-england.ts';

/** Health care services in England, awarded directly: to the only capable provider, to all who qualify, or to the present one (PSR regs 7–9). */
export const psrDirectRoutes: readonly Route<EnglishSituation>[] = [
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
    closedBy: closedUnderPsr('PSR-A', [
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
    closedBy: closedUnderPsr('PSR-B', [
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
    closedBy: closedUnderPsr('PSR-C', [
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
];
