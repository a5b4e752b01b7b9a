import { termsOf } from './term.ts';

/** Target groups: who lacks something, or gains from a solution. Situations, never labels on single people. Sections of ICNP/TSO where the group has one. */
export const targetGroupTerms = termsOf([
  [
    'g-older',
    'Older people',
    'Eldre',
    { tso: ['D'] },
    ['g-dementia', 'People with dementia', 'Personer med demens'],
    ['g-alone', 'Older people who live alone', 'Eldre som bor alene'],
    ['g-discharged', 'People who come home from hospital', 'Folk som kommer hjem fra sykehus', { tso: ['C'] }],
  ],
  [
    'g-children',
    'Children and families',
    'Barn og familier',
    { tso: ['D'] },
    ['g-new-parents', 'New parents', 'Nye foreldre'],
    ['g-child-welfare', 'Children who need child welfare services', 'Barn som trenger barnevern'],
    ['g-poor-families', 'Families with little money', 'Familier med lite penger'],
  ],
  [
    'g-young',
    'Young people',
    'Ungdom',
    { tso: ['D'] },
    ['g-left-school', 'Young people outside school and work', 'Unge utenfor skole og arbeid'],
    ['g-young-mind', 'Young people who struggle with their mental health', 'Unge med psykiske plager', { tso: ['C'] }],
  ],
  [
    'g-disability',
    'People with a disability',
    'Personer med funksjonsnedsettelse',
    { tso: ['D'] },
    ['g-learning', 'People with a learning disability', 'Personer med utviklingshemming'],
    ['g-autism', 'Autistic people', 'Autister'],
  ],
  [
    'g-health',
    'People who live with illness',
    'Folk som lever med sykdom',
    { tso: ['C'] },
    ['g-mental', 'People with mental health problems', 'Personer med psykiske lidelser'],
    ['g-substance', 'People with drug or alcohol problems', 'Personer med rusproblemer'],
    ['g-long-term', 'People with a long-term illness', 'Personer med langvarig sykdom'],
  ],
  [
    'g-outside',
    'Adults outside working life',
    'Voksne utenfor arbeidslivet',
    { tso: ['F'] },
    ['g-prison', 'People who leave prison', 'Folk som kommer ut av fengsel'],
    ['g-refugees', 'Refugees and new arrivals', 'Flyktninger og nyankomne'],
    ['g-homeless', 'People without a home', 'Folk uten bolig'],
  ],
  ['g-carers', 'Carers and families', 'Pårørende', { tso: ['D'] }],
  ['g-anybody', 'Anybody in the area', 'Alle i området', {}],
]);
