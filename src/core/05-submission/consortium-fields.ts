import { catalogue, type ListField, type RowOf, type Values } from '#field/field';
import { registerOptions } from '#party/identifier';

/** One organisation besides the one that submits: who it is, the part it takes, and who has signed that it takes part. */
const partners = {
  kind: 'list',
  label: { en: 'Partners', nb: 'Samarbeidspartnere' },
  hint: {
    en: 'Every organisation besides your own that answers for a part, or that you rely on to meet a requirement.',
    nb: 'Alle virksomheter utenom deres egen som svarer for en del, eller som dere støtter dere på for å oppfylle et krav.',
  },
  one: { en: 'partner', nb: 'partner' },
  of: {
    name: {
      kind: 'text',
      label: { en: 'Name', nb: 'Navn' },
      hint: { en: 'As it stands in the register.', nb: 'Slik det står i registeret.' },
      missing: { en: 'Enter the name of the partner', nb: 'Skriv navnet på partneren' },
      maxLength: 200,
      store: 'envelope',
      required: 'act',
      visible: 'sealed',
    },
    identifierScheme: {
      kind: 'choice',
      label: { en: 'Register', nb: 'Register' },
      hint: { en: 'Leave it open if the partner stands in none.', nb: 'La det stå åpent hvis partneren ikke står i noe register.' },
      options: registerOptions,
      store: 'envelope',
      required: 'never',
      visible: 'sealed',
    },
    identifierId: {
      kind: 'text',
      label: { en: 'Number in the register', nb: 'Nummer i registeret' },
      hint: {
        en: 'By the number the service finds out whether the partner has an account here.',
        nb: 'Med nummeret finner tjenesten ut om partneren har en konto her.',
      },
      maxLength: 30,
      store: 'envelope',
      required: 'never',
      visible: 'sealed',
    },
    place: {
      kind: 'text',
      label: { en: 'Place', nb: 'Sted' },
      maxLength: 100,
      store: 'envelope',
      required: 'never',
      visible: 'sealed',
    },
    role: {
      kind: 'choice',
      label: { en: 'How it takes part', nb: 'Hvordan partneren er med' },
      missing: { en: 'Select how the partner takes part', nb: 'Velg hvordan partneren er med' },
      // PA23 s.22: associated suppliers; FOA § 16-10 (support of others), § 16-11 (groups of suppliers).
      options: [
        {
          value: 'member',
          label: { en: 'Member: becomes a party to the agreement', nb: 'Deltaker: blir part i avtalen' },
        },
        {
          value: 'reliedOn',
          label: {
            en: 'Relied on: works for you, and helps you to meet a requirement',
            nb: 'Støtter: arbeider for dere, og hjelper dere å oppfylle et krav',
          },
        },
      ],
      store: 'envelope',
      required: 'act',
      visible: 'sealed',
    },
    share: {
      kind: 'longText',
      label: { en: 'The part it does', nb: 'Delen partneren gjør' },
      hint: { en: 'In a few words: which tasks, how much of the work.', nb: 'Med få ord: hvilke oppgaver, hvor mye av arbeidet.' },
      missing: { en: 'Write which part the partner does', nb: 'Skriv hvilken del partneren gjør' },
      maxWords: 80,
      store: 'envelope',
      required: 'act',
      visible: 'sealed',
    },
    declaredBy: {
      kind: 'text',
      label: { en: 'Who has signed for the partner', nb: 'Hvem som har skrevet under for partneren' },
      hint: {
        en: 'Name and position on a signed declaration that the partner takes part. Your statement: the service does not check it. Attach the declaration as a file.',
        nb: 'Navn og stilling på en underskrevet erklæring om at partneren er med. Det er dere som sier det: tjenesten kontrollerer det ikke. Legg erklæringen ved som fil.',
      },
      maxLength: 200,
      store: 'envelope',
      required: 'never',
      visible: 'sealed',
    },
    declaredOn: {
      kind: 'day',
      label: { en: 'Signed on', nb: 'Underskrevet den' },
      store: 'envelope',
      required: 'never',
      visible: 'sealed',
    },
  },
  min: 0,
  max: 15,
  store: 'child',
  required: 'never',
  visible: 'sealed',
} as const satisfies ListField;

/** Who submits: the acting organisation alone, or leading a group. Nothing answered means alone. */
export const consortiumFields = catalogue({
  submitsAs: {
    kind: 'choice',
    label: { en: 'Do you submit alone or together with others', nb: 'Leverer dere alene eller sammen med andre' },
    missing: { en: 'Select whether you submit alone', nb: 'Velg om dere leverer alene' },
    options: [
      { value: 'alone', label: { en: 'Alone', nb: 'Alene' } },
      {
        value: 'consortium',
        label: { en: 'Together with others; we lead', nb: 'Sammen med andre, med oss i ledelsen' },
        hint: {
          en: 'You write, seal and get the receipt. The others are named below.',
          nb: 'Dere skriver, forsegler og får kvitteringen. De andre nevnes under.',
        },
      },
    ],
    store: 'envelope',
    required: 'save',
    visible: 'sealed',
  },
  partners,
});

export type ConsortiumValues = Values<typeof consortiumFields>;
export type Partner = RowOf<typeof partners.of>;
