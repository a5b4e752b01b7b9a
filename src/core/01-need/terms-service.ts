import { termsOf } from './term.ts';

/**
 * Services, with the codes of the Common Procurement Vocabulary they are bought under and the section of ICNP/TSO.
 * Source of the codes: CPV 2008, Regulation (EC) No 213/2008; official list in vendor/standards/cpv. The choice of code is ours: a buyer
 * chooses the code of a call.
 */
export const serviceTerms = termsOf([
  [
    'v-care',
    'Care',
    'Omsorg',
    { cpv: ['85310000'], tso: ['D'] },
    ['v-home-care', 'Home care and practical help', 'Hjemmehjelp og praktisk bistand', { cpv: ['85312400', '98513310'], tso: ['D'] }],
    ['v-day', 'Day activities', 'Dagaktivitet', { cpv: ['85312100'], tso: ['D'] }],
    ['v-respite', 'Respite and breaks', 'Avlastning', { cpv: ['85312400'], tso: ['D'] }],
    ['v-company', 'Company, visits and walks', 'Selskap, besøk og turfølge', { cpv: ['85312400', '98133000'], tso: ['D'] }],
    ['v-housing', 'Housing with support', 'Bolig med oppfølging', { cpv: ['85311000', '70333000'], tso: ['F'] }],
  ],
  [
    'v-health',
    'Health care',
    'Helsehjelp',
    { cpv: ['85100000'], tso: ['C'] },
    ['v-nursing', 'Nursing at home', 'Hjemmesykepleie', { cpv: ['85141210', '85141200'], tso: ['C'] }],
    ['v-doctor', 'Doctors and walk-in health care', 'Lege og åpen helsehjelp', { cpv: ['85121100', '85323000'], tso: ['C'] }],
    ['v-mental', 'Mental health support', 'Psykisk helsehjelp', { cpv: ['85121270', '85312320'], tso: ['C'] }],
    ['v-recovery', 'Drug and alcohol services', 'Rushjelp', { cpv: ['85312500'], tso: ['C'] }],
    ['v-rehab', 'Rehabilitation and training', 'Rehabilitering og trening', { cpv: ['85142100', '85312500'], tso: ['C'] }],
    [
      'v-watch',
      'Alarms and watching over at a distance',
      'Trygghetsalarm og tilsyn på avstand',
      { cpv: ['85140000', '79511000'], tso: ['C'] },
    ],
  ],
  [
    'v-advice',
    'Advice and following up',
    'Råd og oppfølging',
    { cpv: ['85312300'], tso: ['D'] },
    ['v-helpline', 'A telephone to call', 'En telefon å ringe', { cpv: ['85312320', '79511000'], tso: ['D'] }],
    ['v-outreach', 'Finding people who need help', 'Oppsøkende arbeid', { cpv: ['85312310', '85322000'], tso: ['D'] }],
    ['v-family', 'Support for parents and families', 'Støtte til foreldre og familier', { cpv: ['85311300', '85312320'], tso: ['D'] }],
    ['v-mentor', 'A mentor or fixed contact', 'Mentor eller fast kontakt', { cpv: ['85312310'], tso: ['D'] }],
  ],
  [
    'v-work',
    'Work and training',
    'Arbeid og opplæring',
    { cpv: ['85312510'], tso: ['F'] },
    ['v-job-support', 'Support to get and keep a job', 'Hjelp til å få og beholde jobb', { cpv: ['79611000', '79634000'], tso: ['F'] }],
    ['v-training', 'Courses and vocational training', 'Kurs og yrkesopplæring', { cpv: ['80530000', '80400000'], tso: ['B'] }],
  ],
  [
    'v-ordinary',
    'Ordinary services and goods',
    'Vanlige tjenester og varer',
    { cpv: ['98300000'], tso: ['F'] },
    ['v-cleaning', 'Cleaning', 'Renhold', { cpv: ['90911200', '90919200'], tso: ['F'] }],
    ['v-laundry', 'Laundry', 'Tøyvask', { cpv: ['98310000'], tso: ['F'] }],
    ['v-meals', 'Meals and catering', 'Mat og servering', { cpv: ['55521100', '55520000', '55510000'], tso: ['F'] }],
    ['v-grounds', 'Gardens and grounds', 'Hage og uteområder', { cpv: ['77310000'], tso: ['F'] }],
    ['v-repair', 'Repair and reuse', 'Reparasjon og gjenbruk', { cpv: ['50800000', '90500000'], tso: ['E'] }],
    ['v-transport', 'Transport', 'Transport', { cpv: ['60130000'], tso: ['F'] }],
  ],
  ['v-culture', 'Culture, sport and recreation', 'Kultur, idrett og fritid', { cpv: ['92000000', '92600000'], tso: ['A'] }],
]);
