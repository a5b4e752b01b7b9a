import type { Route } from './route-record.ts';

/** LOA and FOA as legal bases; the second is the form DFØ's closed list uses. */
export const loa = { scheme: 'ELI', id: 'https://lovdata.no/eli/lov/2016/06/17/73' } as const;
export const foa = { scheme: 'ELI', id: 'https://lovdata.no/eli/forskrift/2016/8/12/974' } as const;

/** The ordinary Norwegian routes: by value and kind of service, and without competition. Amounts are in thresholds-norway.ts. */
export const ordinaryNorwegianRoutes: readonly Route[] = [
  {
    id: 'NO-0',
    jurisdiction: 'NO',
    name: { en: 'Small purchase below the Act', nb: 'Lite kjøp utenfor anskaffelsesloven' },
    basis: [{ ref: 'LOA § 2', confidence: 'M' }],
    because: {
      en: 'The value is below the lower limit of the Act, so your own rules for purchases apply.',
      nb: 'Verdien er under lovens nedre grense, så egne innkjøpsregler gjelder.',
    },
    whenNot: [
      {
        en: 'The purchase is a part of something bigger, or is repeated until the sum passes the limit.',
        nb: 'Kjøpet er en del av noe større, eller gjentas til summen passerer grensen.',
      },
    ],
    ocds: { procurementMethod: 'limited', procurementMethodDetails: 'Kjøp under anskaffelseslovens nedre grense', legalBasis: loa },
    standstill: 'none',
    confidence: 'M',
  },
  {
    id: 'NO-1',
    jurisdiction: 'NO',
    name: { en: 'Simple competition under part I', nb: 'Enkel konkurranse etter del I' },
    basis: [
      { ref: 'LOA §§ 2, 4', confidence: 'M' },
      { ref: 'FOA part I', confidence: 'M' },
    ],
    because: {
      en: 'The value calls only for part I: you may ask at least three suppliers and tell them why you chose as you did.',
      nb: 'Verdien krever bare del I. Dere kan spørre minst tre leverandører og gi en kort begrunnelse for valget.',
    },
    whenNot: [
      { en: 'Suppliers from other countries are clearly interested.', nb: 'Leverandører fra andre land er klart interessert.' },
      { en: 'You want a long exclusive contract without competition.', nb: 'Dere ønsker en lang enerettsavtale uten konkurranse.' },
    ],
    ocds: { procurementMethod: 'limited', procurementMethodDetails: 'Anskaffelse etter FOA del I', legalBasis: foa },
    standstill: 'voluntary',
    confidence: 'M',
  },
  {
    id: 'NO-2',
    jurisdiction: 'NO',
    name: { en: 'National competition under part II', nb: 'Nasjonal konkurranse etter del II' },
    basis: [{ ref: 'FOA part II', confidence: 'M' }],
    because: {
      en: 'The value lies between the national and the EEA threshold, and the service is not a health or social service.',
      nb: 'Verdien ligger mellom nasjonal terskelverdi og EØS-terskelverdien, og det er ikke en helse- eller sosialtjeneste.',
    },
    whenNot: [{ en: 'It is a health or social service.', nb: 'Det er en helse- eller sosialtjeneste.' }],
    ocds: { procurementMethod: 'open', procurementMethodDetails: 'Åpen tilbudskonkurranse', legalBasis: foa },
    standstill: 'voluntary',
    confidence: 'M',
  },
  {
    id: 'NO-3',
    jurisdiction: 'NO',
    name: { en: 'Open competition for health and social services (part IV)', nb: 'Åpen konkurranse om helse- og sosialtjenester (del IV)' },
    basis: [{ ref: 'FOA part IV, ch. 30', confidence: 'M' }],
    because: {
      en: 'It is a health or social service at or above the threshold, and part IV lets you design the procedure yourselves.',
      nb: 'Det er en helse- eller sosialtjeneste på eller over terskelverdien, og del IV lar dere utforme prosedyren selv.',
    },
    whenNot: [
      {
        en: 'It is an emergency placement for one person; special rules apply.',
        nb: 'Det gjelder en akutt plassering av én person. Da gjelder egne regler.',
      },
    ],
    ocds: { procurementMethod: 'open', procurementMethodDetails: 'Konkurranse etter FOA del IV', legalBasis: foa },
    standstill: 'noStandstill',
    confidence: 'M',
  },
  {
    id: 'NO-8',
    jurisdiction: 'NO',
    name: { en: 'Tender that lets new solutions win', nb: 'Konkurranse der nye løsninger kan vinne' },
    basis: [
      { ref: 'FOA parts II–IV', confidence: 'M' },
      { ref: 'DFØ guidance on evaluation (2022)', confidence: 'H' },
    ],
    because: {
      en: 'The task is bought today and could be solved better: describe the function you need and let quality decide.',
      nb: 'Oppgaven kjøpes i dag og kan løses bedre. Beskriv hva tjenesten skal oppnå, og la kvaliteten avgjøre.',
    },
    whenNot: [{ en: 'Nobody can follow up the outcomes.', nb: 'Ingen kan følge opp resultatene.' }],
    ocds: { procurementMethod: 'open', procurementMethodDetails: 'Åpen anbudskonkurranse', legalBasis: foa },
    standstill: 'noStandstill',
    confidence: 'M',
  },
  {
    id: 'NO-9',
    jurisdiction: 'NO',
    name: { en: 'Ordinary purchase with inclusion as a criterion', nb: 'Vanlig kjøp med inkludering som kriterium' },
    basis: [
      { ref: 'LOA § 5', confidence: 'H' },
      { ref: 'FOA §§ 8-11, 18-1', confidence: 'H' },
    ],
    because: {
      en: 'Jobs for people outside work can be a requirement, a criterion or a condition of what you buy anyway.',
      nb: 'Jobb til folk som står utenfor arbeidslivet, kan være krav, kriterium eller vilkår i noe dere kjøper uansett.',
    },
    whenNot: [
      {
        en: 'The criterion is about the enterprise in general and not about this delivery.',
        nb: 'Kriteriet handler om virksomheten generelt og ikke om denne leveransen.',
      },
    ],
    ocds: { procurementMethod: 'open', procurementMethodDetails: 'Åpen anbudskonkurranse', legalBasis: foa },
    standstill: 'noStandstill',
    confidence: 'M',
  },
  {
    id: 'NO-11',
    jurisdiction: 'NO',
    name: { en: 'Purchase without competition', nb: 'Kjøp uten konkurranse' },
    basis: [
      { ref: 'FOA §§ 5-2, 13-3, 13-4', confidence: 'H' },
      { ref: 'LOA §§ 12–13', confidence: 'H' },
    ],
    because: {
      en: 'Only one supplier can deliver, or something nobody could foresee leaves no time for a competition.',
      nb: 'Bare én leverandør kan levere, eller noe ingen kunne forutse, gir ikke tid til konkurranse.',
    },
    whenNot: [
      { en: 'The hurry comes from your own delay.', nb: 'Hastverket skyldes at dere selv var sent ute.' },
      { en: 'It is chosen because it is convenient.', nb: 'Det velges fordi det er enklest.' },
    ],
    ocds: { procurementMethod: 'direct', procurementMethodDetails: 'Anskaffelse uten konkurranse', legalBasis: foa },
    standstill: 'noIntentionNotice',
    confidence: 'H',
  },
];
