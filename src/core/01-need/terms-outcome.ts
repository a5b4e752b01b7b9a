import { termsOf } from './term.ts';

/**
 * Outcomes: what should be different for people. Each points at targets of the 2030 Agenda.
 * Source: United Nations General Assembly, A/RES/70/1, and the wording of the targets in A/RES/71/313; the choice of target is ours.
 */
export const outcomeTerms = termsOf([
  [
    'o-together',
    'Company and belonging',
    'Fellesskap og tilhørighet',
    { sdg: ['3.4', '11.3'] },
    ['o-less-alone', 'Fewer are lonely', 'Færre er ensomme', { sdg: ['3.4'] }],
    ['o-meaning', 'Days with meaning', 'Meningsfulle dager', { sdg: ['3.4'] }],
  ],
  [
    'o-home',
    'Living well at home',
    'Å bo godt hjemme',
    { sdg: ['3.8', '11.1'] },
    ['o-home-longer', 'People can live at home for longer', 'Folk kan bo hjemme lenger', { sdg: ['3.8'] }],
    ['o-safe', 'People are and feel safe', 'Folk er og kjenner seg trygge', { sdg: ['3.4', '11.7'] }],
    ['o-steady-home', 'A home to stay in', 'Et varig hjem', { sdg: ['11.1'] }],
  ],
  [
    'o-healthier',
    'Better health',
    'Bedre helse',
    { sdg: ['3.8'] },
    ['o-fewer-admissions', 'Fewer emergencies and admissions', 'Færre akutte hendelser og innleggelser', { sdg: ['3.8'] }],
    ['o-mind', 'Better mental health', 'Bedre psykisk helse', { sdg: ['3.4'] }],
    ['o-recovery', 'Recovery from addiction', 'Et liv uten rus', { sdg: ['3.5'] }],
    ['o-eat-well', 'People eat well', 'Folk spiser godt', { sdg: ['2.1', '2.2'] }],
    ['o-reach', 'Help reaches those who never came', 'Hjelpen når dem som aldri kom', { sdg: ['3.8', '10.2'] }],
  ],
  [
    'o-work-learning',
    'Work and learning',
    'Arbeid og læring',
    { sdg: ['8.5', '4.4'] },
    ['o-job', 'A job and keeping it', 'Å få jobb og bli i den', { sdg: ['8.5'] }],
    ['o-back-school', 'Back to school or training', 'Tilbake til skole eller opplæring', { sdg: ['4.1', '8.6'] }],
    ['o-skills', 'New skills', 'Nye ferdigheter', { sdg: ['4.4'] }],
  ],
  [
    'o-relief',
    'Families cope',
    'Familier klarer hverdagen',
    { sdg: ['5.4'] },
    ['o-time-off', 'Carers get time off', 'Pårørende får fri', { sdg: ['5.4'] }],
    ['o-good-start', 'Children get a good start', 'Barn får en god start', { sdg: ['4.2'] }],
  ],
  ['o-justice', 'Rights and a life without crime', 'Rettigheter og et liv uten kriminalitet', { sdg: ['16.3', '10.2'] }],
  ['o-green', 'Less waste, greener surroundings', 'Mindre avfall, grønnere omgivelser', { sdg: ['12.5', '11.7'] }],
  ['o-ordinary', 'An ordinary task done well', 'En vanlig oppgave godt utført', { sdg: ['12.7'] }],
]);
