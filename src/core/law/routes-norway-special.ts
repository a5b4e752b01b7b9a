import type { Route } from './route-record.ts';
import { foa } from './routes-norway.ts';

/** Norwegian routes for a purpose: reserved contracts, innovation, pilots and grants. */
export const specialNorwegianRoutes: readonly Route[] = [
  {
    id: 'NO-4',
    jurisdiction: 'NO',
    name: { en: 'Reserved for non-profit organisations', nb: 'Reservert for ideelle organisasjoner' },
    basis: [
      { ref: 'FOA § 30-2a', confidence: 'H' },
      { ref: 'HR-2025-2425-A', confidence: 'H' },
    ],
    because: {
      en: 'A health or social service may be reserved for non-profit organisations when that serves social aims, the common good and the budget.',
      nb: 'En helse- eller sosialtjeneste kan forbeholdes ideelle organisasjoner når det bidrar til sosiale mål, fellesskapets beste og god bruk av penger.',
    },
    whenNot: [
      { en: 'The provider may pay out profit to owners.', nb: 'Leverandøren kan betale ut overskudd til eiere.' },
      {
        en: 'The reasons are thin: the conditions must be shown in each case.',
        nb: 'Begrunnelsen er tynn. Vilkårene må vises i hver sak.',
      },
    ],
    ocds: { procurementMethod: 'open', procurementMethodDetails: 'Konkurranse forbeholdt ideelle organisasjoner', legalBasis: foa },
    standstill: 'noStandstill',
    confidence: 'H',
  },
  {
    id: 'NO-5',
    jurisdiction: 'NO',
    name: { en: 'Reserved for work integration', nb: 'Reservert for arbeidsinkludering' },
    basis: [{ ref: 'FOA §§ 8-8, 16-9, 30-3', confidence: 'H' }],
    because: {
      en: 'The competition may be reserved for enterprises whose main aim is inclusion and where at least 30 percent of the staff are disabled or disadvantaged.',
      nb: 'Konkurransen kan forbeholdes virksomheter som har arbeidsinkludering som hovedformål, og der minst 30 prosent av de ansatte har en funksjonsnedsettelse eller er vanskeligstilt.',
    },
    whenNot: [
      { en: 'Fewer than two or three suppliers qualify.', nb: 'Færre enn to eller tre leverandører oppfyller vilkårene.' },
      { en: 'The 30 percent cannot be checked.', nb: 'Andelen på 30 prosent kan ikke kontrolleres.' },
    ],
    ocds: { procurementMethod: 'open', procurementMethodDetails: 'Konkurranse forbeholdt arbeidsinkludering', legalBasis: foa },
    standstill: 'noStandstill',
    confidence: 'H',
  },
  {
    id: 'NO-6',
    jurisdiction: 'NO',
    name: { en: 'Innovation partnership', nb: 'Innovasjonspartnerskap' },
    basis: [
      { ref: 'FOA § 13-1(3)', confidence: 'H' },
      { ref: 'FOA ch. 26', confidence: 'M' },
    ],
    because: {
      en: 'No solution exists on the market, and you can pay for developing one in stages and buy it if it works.',
      nb: 'Ingen løsning finnes på markedet. Dere kan betale for utvikling i faser og kjøpe løsningen hvis den virker.',
    },
    whenNot: [
      { en: 'A solution exists and only needs to be adapted.', nb: 'Løsningen finnes og trenger bare å tilpasses.' },
      { en: 'There is no money or time to follow it for years.', nb: 'Det er verken penger eller tid til å følge den opp i flere år.' },
    ],
    ocds: { procurementMethod: 'selective', procurementMethodDetails: 'Innovasjonspartnerskap', legalBasis: foa },
    standstill: 'noStandstill',
    confidence: 'M',
  },
  {
    id: 'NO-7',
    jurisdiction: 'NO',
    name: { en: 'Pilot or pre-commercial procurement', nb: 'Pilot eller førkommersiell anskaffelse' },
    basis: [{ ref: 'FOA § 2-5', confidence: 'M' }],
    because: {
      en: 'It is uncertain what works: buy research and development first, share risk and results, and hold a competition later.',
      nb: 'Det er usikkert hva som virker. Kjøp forskning og utvikling først, del risiko og resultater, og hold konkurranse senere.',
    },
    whenNot: [{ en: 'The aim is to buy volume without competition.', nb: 'Målet er å kjøpe volum uten konkurranse.' }],
    ocds: { procurementMethod: 'open', procurementMethodDetails: 'Førkommersiell anskaffelse', legalBasis: foa },
    standstill: 'voluntary',
    confidence: 'M',
  },
  {
    id: 'NO-10',
    jurisdiction: 'NO',
    name: { en: 'Grant or fund round', nb: 'Tilskudd eller søknadsrunde' },
    basis: [
      { ref: 'Økonomiregelverket', confidence: 'H' },
      { ref: 'EEA Agreement art. 61', confidence: 'H' },
    ],
    because: {
      en: 'You want to support something and do not need to steer in detail how it is done.',
      nb: 'Dere vil støtte noe og trenger ikke å styre i detalj hvordan det gjøres.',
    },
    whenNot: [
      {
        en: 'You get a service in return and steer it in detail: then it is a purchase.',
        nb: 'Dere får en tjeneste tilbake og styrer den i detalj. Da er det et kjøp.',
      },
    ],
    ocds: {
      procurementMethod: 'open',
      procurementMethodDetails: 'Tilskuddsordning',
      legalBasis: { scheme: 'ELI', id: 'https://lovdata.no/eli/lov/1967/02/10' },
    },
    standstill: 'none',
    confidence: 'H',
  },
];
