import { termsOf } from './term.ts';

/** Settings: where people meet the service. */
export const settingTerms = termsOf([
  [
    's-home',
    'In people’s homes',
    'Hjemme hos folk',
    {},
    ['s-night', 'At home at night', 'Hjemme om natta'],
    ['s-supported', 'In supported housing', 'I omsorgsbolig eller bofellesskap'],
  ],
  [
    's-place',
    'At a place people come to',
    'På et sted folk kommer til',
    {},
    ['s-day-centre', 'At a day centre', 'På dagsenter'],
    ['s-meeting-place', 'At a café or meeting place', 'På kafé eller møteplass'],
    ['s-clinic', 'At a clinic or health centre', 'På klinikk eller helsestasjon'],
    ['s-care-home', 'At a care home', 'På sykehjem'],
    ['s-hospital', 'At a hospital', 'På sykehus'],
  ],
  [
    's-out',
    'Out of doors',
    'Ute',
    {},
    ['s-farm', 'On a farm or in a garden', 'På gård eller i hage'],
    ['s-street', 'Where people are: streets, hostels', 'Der folk er: gata, herberger'],
  ],
  ['s-learn', 'At school', 'På skolen', {}],
  ['s-work', 'At a workplace', 'På en arbeidsplass', {}, ['s-workshop', 'In a workshop', 'På et verksted']],
  ['s-remote', 'By telephone or screen', 'På telefon eller skjerm', {}],
  ['s-prison', 'In prison', 'I fengsel', {}],
]);
