import type { Route } from './route-record.ts';

const psr = { scheme: 'UKSI', id: '2023/1348' } as const;

/** Health care services in England: the Provider Selection Regime. No amount decides between these. */
export const psrRoutes: readonly Route[] = [
  {
    id: 'PSR-A',
    jurisdiction: 'EN',
    name: { en: 'Direct award process A', nb: 'Direkte tildeling A' },
    basis: [{ ref: 'PSR regs 6(3), 7', confidence: 'H' }],
    because: {
      en: 'The present provider is the only one that can do it, and then this process must be used.',
      nb: 'Dagens leverandør er den eneste som kan levere, og da er denne prosessen pliktig.',
    },
    whenNot: [
      {
        en: 'It is a new service, or somebody else could realistically provide it.',
        nb: 'Tjenesten er ny, eller andre kan i praksis levere den.',
      },
    ],
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
    whenNot: [{ en: 'The number of providers is limited.', nb: 'Antall leverandører er begrenset.' }],
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
    whenNot: [
      {
        en: 'A new body run by the staff takes over without succeeding to the contract.',
        nb: 'En ny virksomhet drevet av de ansatte overtar uten å tre inn i avtalen.',
      },
      {
        en: 'You yourselves raise the value by at least £500,000 and at least 25%.',
        nb: 'Dere øker selv verdien med minst 500 000 pund og minst 25 prosent.',
      },
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
    whenNot: [
      { en: 'The market is crowded, or you do not know it well.', nb: 'Det er mange om beinet, eller dere kjenner markedet dårlig.' },
      { en: 'Interests are not settled.', nb: 'Habiliteten er ikke avklart.' },
    ],
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
    whenNot: [],
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
    whenNot: [
      { en: 'There is no plan for what happens if it fails.', nb: 'Det finnes ingen plan for hva som skjer hvis den må gi seg.' },
      { en: 'Only the members would benefit.', nb: 'Bare medlemmene får nytte av det.' },
    ],
    ocds: { procurementMethod: 'limited', procurementMethodDetails: 'Most Suitable Provider Process', legalBasis: psr },
    standstill: 'psrStandstill',
    confidence: 'M',
  },
];
