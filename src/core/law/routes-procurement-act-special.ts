import type { Route } from './route-record.ts';
import { act } from './routes-procurement-act.ts';

/** Routes under the Procurement Act for a purpose: innovation, choice, direct award, many suppliers; and grants, outside it. */
export const specialActRoutes: readonly Route[] = [
  {
    id: 'PA-5',
    jurisdiction: 'EN',
    name: { en: 'Innovation in stages', nb: 'Innovasjon i trinn' },
    basis: [
      { ref: 'PA23 ss.20, 24', confidence: 'H' },
      { ref: 'PA23 Sch. 5', confidence: 'M' },
    ],
    because: {
      en: 'What you need does not exist yet: go from idea to funded test to final tender in one flexible procedure.',
      nb: 'Det dere trenger, finnes ikke ennå. Gå fra idé via betalt utprøving til endelig tilbud i én fleksibel konkurranse.',
    },
    whenNot: [
      {
        en: 'One stage is enough, because the need can be described by what it must achieve.',
        nb: 'Ett trinn er nok, fordi behovet kan beskrives med hva som skal oppnås.',
      },
    ],
    ocds: { procurementMethod: 'selective', procurementMethodDetails: 'Competitive flexible procedure', legalBasis: act },
    standstill: 'voluntary',
    confidence: 'H',
  },
  {
    id: 'PA-6',
    jurisdiction: 'EN',
    name: { en: 'Direct award by user choice', nb: 'Direkte tildeling etter brukerens valg' },
    basis: [{ ref: 'PA23 s.41, Sch. 5 para 15', confidence: 'M' }],
    because: {
      en: 'The person who uses the service chooses the provider.',
      nb: 'Den som bruker tjenesten, velger selv leverandør.',
    },
    whenNot: [{ en: 'The authority chooses, not the person.', nb: 'Det er myndigheten som velger, ikke personen.' }],
    ocds: { procurementMethod: 'direct', procurementMethodDetails: 'Direct award', legalBasis: act },
    standstill: 'none',
    confidence: 'M',
  },
  {
    id: 'PA-7',
    jurisdiction: 'EN',
    name: { en: 'Direct award on another ground', nb: 'Direkte tildeling på annet grunnlag' },
    basis: [{ ref: 'PA23 ss.41, 44, Sch. 5', confidence: 'H' }],
    because: {
      en: 'Only one supplier can do it, or something nobody could foresee leaves no time for a competition.',
      nb: 'Bare én leverandør kan levere, eller noe ingen kunne forutse, gir ikke tid til konkurranse.',
    },
    whenNot: [{ en: 'The hurry comes from your own delay.', nb: 'Hastverket skyldes at dere selv var sent ute.' }],
    ocds: { procurementMethod: 'direct', procurementMethodDetails: 'Direct award', legalBasis: act },
    standstill: 'voluntary',
    confidence: 'H',
  },
  {
    id: 'PA-8',
    jurisdiction: 'EN',
    name: { en: 'Light touch framework or dynamic market', nb: 'Rammeavtale eller dynamisk ordning' },
    basis: [{ ref: 'PA23 ss.34–39, 45(9)', confidence: 'H' }],
    because: {
      en: 'There are many small lots, and new suppliers should be able to join at any time.',
      nb: 'Det er mange små delkontrakter, og nye leverandører bør kunne komme med når som helst.',
    },
    whenNot: [{ en: 'One supplier would get everything.', nb: 'Én leverandør ville fått alt.' }],
    ocds: { procurementMethod: 'open', procurementMethodDetails: 'Dynamic market', legalBasis: act },
    standstill: 'none',
    confidence: 'H',
  },
  {
    id: 'PA-9',
    jurisdiction: 'EN',
    name: { en: 'Grant or fund round', nb: 'Tilskudd eller søknadsrunde' },
    basis: [{ ref: 'Subsidy Control Act 2022', confidence: 'M' }],
    because: {
      en: 'You want to support something and do not need to steer in detail how it is done.',
      nb: 'Dere vil støtte noe og trenger ikke å styre i detalj hvordan det gjøres.',
    },
    whenNot: [{ en: 'It is a contract in disguise.', nb: 'Det er egentlig en kontrakt.' }],
    ocds: {
      procurementMethod: 'open',
      procurementMethodDetails: 'Grant round',
      legalBasis: { scheme: 'UKPGA', id: '2022/23' },
    },
    standstill: 'none',
    confidence: 'M',
  },
];
