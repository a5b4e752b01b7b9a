import type { Route } from './route-record.ts';

/** The Procurement Act 2023 as a legal basis, in the form Find a Tender writes it. */
export const act = { scheme: 'UKPGA', id: '2023/54' } as const;

/** Routes under the Procurement Act by value, and the reserved ones. */
export const competitiveActRoutes: readonly Route[] = [
  {
    id: 'PA-0',
    jurisdiction: 'EN',
    name: { en: 'Below threshold', nb: 'Under terskelverdien' },
    basis: [{ ref: 'PA23 ss.84–88', confidence: 'H' }],
    because: {
      en: 'The value is below the threshold, so a short competition with reasonable deadlines is enough.',
      nb: 'Verdien er under terskelverdien, så en kort konkurranse med rimelige frister er nok.',
    },
    whenNot: [{ en: 'The purchase was split to stay below the threshold.', nb: 'Kjøpet er delt opp for å komme under terskelverdien.' }],
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
    whenNot: [
      { en: 'Too few suppliers in the area can do it.', nb: 'For få i området kan levere.' },
      { en: 'It hides a direct award.', nb: 'Det skjuler en direkte tildeling.' },
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
    whenNot: [
      {
        en: 'It is a health care service under the Provider Selection Regime.',
        nb: 'Det er en helsetjeneste under Provider Selection Regime.',
      },
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
    whenNot: [
      { en: 'Fewer than two mutuals qualify.', nb: 'Færre enn to virksomheter oppfyller vilkårene.' },
      {
        en: 'The same authority gave the mutual a comparable contract in the last three years.',
        nb: 'Samme myndighet har gitt virksomheten en tilsvarende kontrakt de siste tre årene.',
      },
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
    whenNot: [{ en: 'The 30% cannot be checked.', nb: 'Andelen på 30 prosent kan ikke kontrolleres.' }],
    ocds: { procurementMethod: 'selective', procurementMethodDetails: 'Competitive flexible procedure', legalBasis: act },
    standstill: 'pa23Standstill',
    confidence: 'H',
  },
];
