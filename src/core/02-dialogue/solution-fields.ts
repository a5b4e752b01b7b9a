import { catalogue, type Country, type Values } from '#field/field';
import { regionOptions } from '#party/regions';
import { tagFields } from '#need/tag-fields';
import { evidenceGrades } from './evidence-scale.ts';

const open = { store: 'column', visible: 'onSolutionPublished' } as const;
const tag = { required: 'act', visible: 'onSolutionPublished' } as const;
const yesOrNo = [
  { value: 'yes', label: { en: 'Yes', nb: 'Ja' } },
  { value: 'no', label: { en: 'No', nb: 'Nei' } },
] as const;

/** What an enterprise says of a solution. Public from its publication on; nothing in it binds anybody to buy or to deliver. */
export const solutionFields = catalogue({
  title: {
    ...open,
    kind: 'text',
    label: { en: 'Name of the solution', nb: 'Navn på løsningen' },
    hint: { en: 'Say what people get, not what you call yourselves.', nb: 'Skriv hva folk får, ikke hva dere heter.' },
    missing: { en: 'Enter a name for the solution', nb: 'Skriv et navn på løsningen' },
    maxLength: 140,
    required: 'save',
  },
  whatChanges: {
    ...open,
    kind: 'longText',
    label: { en: 'What changes, and for whom', nb: 'Hva som blir annerledes, og for hvem' },
    hint: {
      en: 'Two to five sentences. Names and details of single people do not belong here.',
      nb: 'To–fem setninger. Navn og detaljer om enkeltpersoner hører ikke hjemme her.',
    },
    missing: { en: 'Describe what changes, and for whom', nb: 'Beskriv hva som blir annerledes, og for hvem' },
    maxWords: 150,
    required: 'act',
  },
  how: {
    ...open,
    kind: 'longText',
    label: { en: 'How it is done', nb: 'Slik gjøres det' },
    hint: {
      en: 'Who does what, how often, and what is needed from others.',
      nb: 'Hvem som gjør hva, hvor ofte, og hva som trengs fra andre.',
    },
    missing: { en: 'Describe how you do it', nb: 'Beskriv hvordan dere gjør det' },
    maxWords: 400,
    required: 'act',
  },
  otherTitle: {
    ...open,
    kind: 'text',
    label: { en: 'Name in Norwegian', nb: 'Navn på engelsk' },
    hint: { en: 'For readers who use the other language.', nb: 'For dem som leser det andre språket.' },
    maxLength: 140,
    required: 'never',
  },
  otherWhatChanges: {
    ...open,
    kind: 'longText',
    label: { en: 'What changes, in Norwegian', nb: 'Hva som blir annerledes, på engelsk' },
    maxWords: 150,
    required: 'never',
  },
  targetGroups: { ...tagFields.targetGroups, ...tag },
  outcomes: { ...tagFields.outcomes, ...tag },
  settings: { ...tagFields.settings, ...tag },
  services: { ...tagFields.services, ...tag },
  paidToday: {
    ...open,
    kind: 'choice',
    label: { en: 'Does a public body pay somebody for this task today?', nb: 'Betaler det offentlige noen for denne oppgaven i dag?' },
    missing: { en: 'Select whether somebody is paid for the task today', nb: 'Velg om noen får betalt for oppgaven i dag' },
    options: yesOrNo,
    required: 'act',
  },
  unmetNeed: {
    ...open,
    kind: 'choice',
    label: {
      en: 'Does it find or meet a need that no service meets today?',
      nb: 'Finner eller møter den et behov som ingen tjeneste møter i dag?',
    },
    missing: { en: 'Select whether it meets a need that nobody meets', nb: 'Velg om den møter et behov ingen møter' },
    options: yesOrNo,
    required: 'act',
  },
  newWay: {
    ...open,
    kind: 'choice',
    label: {
      en: 'Is it done in another way than such tasks are done today?',
      nb: 'Gjøres det på en annen måte enn slike oppgaver gjøres i dag?',
    },
    missing: { en: 'Select whether you do it in another way', nb: 'Velg om dere gjør det på en annen måte' },
    options: yesOrNo,
    required: 'act',
  },
  jobs: {
    ...open,
    kind: 'choice',
    label: { en: 'Is the work done by people who were outside working life?', nb: 'Gjøres arbeidet av folk som sto utenfor arbeidslivet?' },
    missing: { en: 'Select who does the work', nb: 'Velg hvem som gjør arbeidet' },
    options: yesOrNo,
    required: 'act',
  },
  evidenceGrade: {
    ...open,
    kind: 'choice',
    label: { en: 'How well the effect is known', nb: 'Hvor godt virkningen er kjent' },
    hint: {
      en: 'The scale follows Nesta’s Standards of Evidence. A low step is no fault: new solutions begin there.',
      nb: 'Skalaen følger Nestas Standards of Evidence. Et lavt trinn er ingen feil: nye løsninger begynner der.',
    },
    missing: { en: 'Select how well the effect is known', nb: 'Velg hvor godt virkningen er kjent' },
    options: evidenceGrades,
    required: 'act',
  },
  evidence: {
    ...open,
    kind: 'longText',
    label: { en: 'What shows it', nb: 'Hva som viser det' },
    hint: { en: 'Figures, reports, who measured, and when.', nb: 'Tall, rapporter, hvem som målte, og når.' },
    maxWords: 250,
    required: 'never',
  },
  regions: {
    ...open,
    kind: 'choices',
    label: { en: 'Offered in', nb: 'Tilbys i' },
    hint: { en: 'Needs from other parts of the country are not shown to you.', nb: 'Behov fra andre deler av landet vises ikke.' },
    missing: { en: 'Select where you offer it', nb: 'Velg hvor dere tilbyr den' },
    options: regionOptions(),
    required: 'act',
  },
  languages: {
    ...open,
    kind: 'choices',
    label: { en: 'Languages people can use', nb: 'Språk folk kan bruke' },
    missing: { en: 'Select at least one language', nb: 'Velg minst ett språk' },
    options: [
      { value: 'nb', label: { en: 'Norwegian', nb: 'Norsk' } },
      { value: 'en', label: { en: 'English', nb: 'Engelsk' } },
      { value: 'se', label: { en: 'Sámi', nb: 'Samisk' } },
      { value: 'sign', label: { en: 'Sign language', nb: 'Tegnspråk' } },
      { value: 'ar', label: { en: 'Arabic', nb: 'Arabisk' } },
      { value: 'pl', label: { en: 'Polish', nb: 'Polsk' } },
      { value: 'so', label: { en: 'Somali', nb: 'Somali' } },
      { value: 'uk', label: { en: 'Ukrainian', nb: 'Ukrainsk' } },
      { value: 'ur', label: { en: 'Urdu', nb: 'Urdu' } },
      { value: 'interpreter', label: { en: 'Others, with an interpreter', nb: 'Andre, med tolk' } },
    ],
    required: 'act',
  },
  capacity: {
    ...open,
    kind: 'number',
    label: { en: 'Room for, people at a time', nb: 'Plass til, personer om gangen' },
    hint: {
      en: 'Write 0 while you have no room: the solution stays public and is not shown with needs. Leave it empty where it cannot be counted.',
      nb: 'Skriv 0 så lenge dere ikke har plass: løsningen er fortsatt offentlig, men vises ikke ved behov. La stå tomt hvis det ikke kan telles.',
    },
    min: 0,
    max: 1_000_000,
    decimals: 0,
    required: 'never',
  },
  availableFrom: {
    ...open,
    kind: 'day',
    label: { en: 'Can begin', nb: 'Kan begynne' },
    hint: { en: 'Leave it empty if you could begin now.', nb: 'La stå tomt hvis dere kan begynne nå.' },
    required: 'never',
  },
  price: {
    ...open,
    kind: 'money',
    vat: 'asked',
    label: { en: 'Price, about', nb: 'Pris, omtrent' },
    hint: {
      en: 'If you like. It binds nobody; it helps buyers to see whether to read on.',
      nb: 'Om dere vil. Den binder ingen; den hjelper innkjøpere å se om de skal lese videre.',
    },
    minMinor: 0,
    store: 'columns',
    required: 'never',
  },
  priceUnit: {
    ...open,
    kind: 'text',
    label: { en: 'The price is for', nb: 'Prisen gjelder' },
    hint: { en: 'For example: one person for a month, one visit.', nb: 'For eksempel: én person i én måned, ett besøk.' },
    maxLength: 60,
    required: 'never',
  },
});

export type SolutionValues = Values<typeof solutionFields>;

/** The same fields for an enterprise of one country: its own regions to choose from, its own currency by place. */
export function solutionFieldsIn(country: Country): typeof solutionFields {
  return { ...solutionFields, regions: { ...solutionFields.regions, options: regionOptions(country) } };
}

/** Why a solution is taken out of the list. */
export const withdrawalFields = catalogue({
  withdrawalReason: {
    kind: 'longText',
    label: { en: 'Why you withdraw it', nb: 'Hvorfor dere trekker den' },
    hint: { en: 'Everybody can read this on its page.', nb: 'Alle kan lese dette på siden til løsningen.' },
    missing: { en: 'Say why you withdraw it', nb: 'Skriv hvorfor dere trekker den' },
    maxWords: 80,
    store: 'column',
    required: 'save',
    visible: 'onSolutionPublished',
  },
});
