import { catalogue } from '#field/field';

const common = { store: 'column', visible: 'buyer' } as const;

/** One field of every kind, and what bends the rules: optional, many options, a list with a money field in it. */
export const sampleFields = catalogue({
  title: {
    ...common,
    kind: 'text',
    label: { en: 'Title', nb: 'Tittel' },
    hint: { en: 'What you would call it on the phone.', nb: 'Det du ville kalt det på telefonen.' },
    missing: { en: 'Enter a title.', nb: 'Skriv en tittel.' },
    required: 'save',
    maxLength: 120,
  },
  contact: {
    ...common,
    kind: 'text',
    label: { en: 'Contact e-mail', nb: 'E-post til kontaktperson' },
    required: 'act',
    maxLength: 200,
    format: 'email',
  },
  need: {
    ...common,
    kind: 'longText',
    label: { en: 'What is lacking, and for whom?', nb: 'Hva mangler, og for hvem?' },
    hint: {
      en: 'Say who, how many, and what it costs to do nothing. Leave out how it should be solved.',
      nb: 'Si hvem det gjelder, hvor mange de er, og hva det koster å la være. Ikke si hvordan det skal løses.',
    },
    required: 'act',
    maxWords: 300,
  },
  approach: {
    ...common,
    kind: 'choice',
    label: { en: 'Which approach is it most like?', nb: 'Hvilken tilnærming ligner det mest på?' },
    hint: { en: 'An approach belongs to a proposal, not to people.', nb: 'Tilnærmingen hører til et forslag, ikke til mennesker.' },
    required: 'act',
    options: [
      {
        value: 'scout',
        label: { en: 'Scout', nb: 'Sporhund' },
        hint: { en: 'Finds a need nobody has met, often early.', nb: 'Finner et behov ingen har møtt, ofte tidlig.' },
      },
      {
        value: 'challenger',
        label: { en: 'Challenger', nb: 'Utfordrer' },
        hint: { en: 'Solves a known task in a new way.', nb: 'Løser en kjent oppgave på en ny måte.' },
      },
      {
        value: 'includer',
        label: { en: 'Includer', nb: 'Innsluser' },
        hint: { en: 'Gives work to people outside it.', nb: 'Gir arbeid til folk som står utenfor.' },
      },
    ],
  },
  reserved: {
    ...common,
    kind: 'choice',
    label: { en: 'Is the competition reserved?', nb: 'Er konkurransen reservert?' },
    required: 'never',
    options: [
      { value: 'yes', label: { en: 'Yes', nb: 'Ja' } },
      { value: 'no', label: { en: 'No', nb: 'Nei' } },
    ],
  },
  county: {
    ...common,
    kind: 'choice',
    label: { en: 'County', nb: 'Fylke' },
    required: 'act',
    options: ['Agder', 'Akershus', 'Buskerud', 'Finnmark', 'Innlandet', 'Nordland', 'Oslo', 'Rogaland'].map((name) => ({
      value: name.toLowerCase(),
      label: { en: name, nb: name },
    })),
  },
  groups: {
    ...common,
    kind: 'choices',
    label: { en: 'Who will use the service?', nb: 'Hvem skal bruke tjenesten?' },
    required: 'act',
    options: [
      { value: 'older', label: { en: 'Older people', nb: 'Eldre' } },
      { value: 'carers', label: { en: 'Carers and family', nb: 'Pårørende' } },
      { value: 'young', label: { en: 'Young people', nb: 'Unge' }, hint: { en: 'Under 25 years.', nb: 'Under 25 år.' } },
    ],
  },
  people: {
    ...common,
    kind: 'number',
    label: { en: 'How many people?', nb: 'Hvor mange mennesker?' },
    required: 'act',
    min: 1,
    max: 100_000,
    decimals: 0,
    unit: { en: 'people', nb: 'mennesker' },
  },
  value: {
    ...common,
    kind: 'money',
    label: { en: 'Estimated value for the whole period', nb: 'Anslått verdi for hele perioden' },
    hint: { en: 'With all options and extensions.', nb: 'Med alle opsjoner og forlengelser.' },
    required: 'act',
    minMinor: 100,
  },
  start: { ...common, kind: 'day', label: { en: 'Start of the service', nb: 'Oppstart av tjenesten' }, required: 'act' },
  closes: {
    ...common,
    kind: 'instant',
    label: { en: 'Closing time', nb: 'Frist for innlevering' },
    hint: { en: 'Not a Monday, and not at midnight.', nb: 'Ikke på en mandag og ikke ved midnatt.' },
    required: 'act',
  },
  statutes: {
    ...common,
    kind: 'file',
    label: { en: 'Statutes', nb: 'Vedtekter' },
    hint: { en: 'We read how the surplus is used.', nb: 'Vi ser etter hvordan overskuddet brukes.' },
    required: 'never',
    maxBytes: 20_000_000,
  },
  criteria: {
    ...common,
    kind: 'list',
    store: 'child',
    label: { en: 'Award criteria', nb: 'Tildelingskriterier' },
    hint: { en: 'The weights add up to 100.', nb: 'Vektene skal til sammen være 100.' },
    required: 'act',
    min: 1,
    max: 4,
    one: { en: 'criterion', nb: 'kriterium' },
    of: {
      name: { ...common, kind: 'text', label: { en: 'Name', nb: 'Navn' }, required: 'act', maxLength: 80 },
      weight: {
        ...common,
        kind: 'number',
        label: { en: 'Weight', nb: 'Vekt' },
        required: 'act',
        min: 0,
        max: 100,
        decimals: 1,
        unit: { en: '%', nb: '%' },
      },
      ceiling: { ...common, kind: 'money', label: { en: 'Ceiling', nb: 'Tak' }, required: 'never', minMinor: 0 },
    },
  },
});
