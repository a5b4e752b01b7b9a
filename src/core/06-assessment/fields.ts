import { catalogue, type Values } from '#field/field';
import { interestKinds } from './interest-kinds.ts';
import {
  conflictsOptions,
  organisationLinkOptions,
  rulingOptions,
  stateOptions,
  statementOptions,
  whoseOptions,
} from './interest-options.ts';

/** The declaration of one person who influences the decision about one bidder. */
export const interestFields = catalogue({
  statement: {
    kind: 'choice',
    label: { en: 'Is there a link', nb: 'Finnes det en tilknytning' },
    missing: { en: 'Select whether there is a link', nb: 'Velg om det finnes en tilknytning' },
    options: statementOptions,
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
  kinds: {
    kind: 'choices',
    label: { en: 'What kind of link', nb: 'Hva slags tilknytning' },
    missing: { en: 'Select what kind of link it is', nb: 'Velg hva slags tilknytning det er' },
    options: interestKinds,
    store: 'column',
    required: 'never',
    visible: 'onDecision',
  },
  whose: {
    kind: 'choice',
    label: { en: 'Who has the link', nb: 'Hvem har tilknytningen' },
    missing: { en: 'Select who has the link', nb: 'Velg hvem som har tilknytningen' },
    options: whoseOptions,
    store: 'column',
    required: 'never',
    visible: 'buyer',
  },
  fromYear: {
    kind: 'number',
    label: { en: 'From year', nb: 'Fra år' },
    min: 1930,
    max: 2100,
    decimals: 0,
    grouping: 'none',
    store: 'column',
    required: 'never',
    visible: 'buyer',
  },
  toYear: {
    kind: 'number',
    label: { en: 'To year, if it has ended', nb: 'Til år, hvis den er slutt' },
    min: 1930,
    max: 2100,
    decimals: 0,
    grouping: 'none',
    store: 'column',
    required: 'never',
    visible: 'buyer',
  },
  detail: {
    kind: 'longText',
    label: { en: 'The link in your own words', nb: 'Tilknytningen med egne ord' },
    hint: {
      en: 'What the person who rules needs to know. No private details of others.',
      nb: 'Det den som avgjør, trenger å vite. Ingen private detaljer om andre.',
    },
    missing: { en: 'Describe the link', nb: 'Beskriv tilknytningen' },
    maxWords: 150,
    store: 'column',
    required: 'never',
    visible: 'buyer',
  },
});

export type InterestValues = Values<typeof interestFields>;

/** The ruling of a named person on a declared link: how serious, what follows, and why. */
export const rulingFields = catalogue({
  state: {
    kind: 'choice',
    label: { en: 'How serious is the link', nb: 'Hvor alvorlig er tilknytningen' },
    missing: { en: 'Select how serious the link is', nb: 'Velg hvor alvorlig tilknytningen er' },
    options: stateOptions,
    store: 'column',
    required: 'save',
    visible: 'onDecision',
  },
  ruling: {
    kind: 'choice',
    label: { en: 'What follows', nb: 'Hva som skal skje' },
    missing: { en: 'Select what follows', nb: 'Velg hva som skal skje' },
    options: rulingOptions,
    store: 'column',
    required: 'save',
    visible: 'onDecision',
  },
  measure: {
    kind: 'longText',
    label: { en: 'The measure, if one is taken', nb: 'Tiltaket, hvis det settes inn et' },
    hint: {
      en: 'Who does what instead, and who sees to it.',
      nb: 'Hvem som gjør hva i stedet, og hvem som passer på at det skjer.',
    },
    missing: { en: 'Describe the measure', nb: 'Beskriv tiltaket' },
    maxWords: 100,
    store: 'column',
    required: 'never',
    visible: 'buyer',
  },
  rulingReason: {
    kind: 'longText',
    label: { en: 'Reasons', nb: 'Begrunnelse' },
    missing: { en: 'Give the reasons for the ruling', nb: 'Begrunn avgjørelsen' },
    maxWords: 150,
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
});

export type RulingValues = Values<typeof rulingFields>;

/** One score on one criterion with its reason. The scale is 0–5. */
export const scoreFields = catalogue({
  value: {
    kind: 'number',
    label: { en: 'Score, 0 to 5', nb: 'Poeng, 0 til 5' },
    hint: {
      en: 'The number whose words fit. Between two of them, use a decimal.',
      nb: 'Tallet som ordene passer til. Ligger svaret mellom to, bruker du desimal.',
    },
    missing: { en: 'Enter a score from 0 to 5', nb: 'Skriv poeng fra 0 til 5' },
    min: 0,
    max: 5,
    decimals: 1,
    store: 'column',
    required: 'act',
    visible: 'onDecision',
  },
  reason: {
    kind: 'longText',
    label: { en: 'Why', nb: 'Hvorfor' },
    missing: { en: 'Give at least one sentence of reasons', nb: 'Skriv minst én setning som begrunnelse' },
    maxWords: 300,
    store: 'column',
    required: 'act',
    visible: 'buyer',
  },
});

export type ScoreValues = Values<typeof scoreFields>;

/** A score that is changed after the lock, and why. */
export const scoreChangeFields = catalogue({
  value: {
    kind: 'number',
    label: { en: 'New score, 0 to 5', nb: 'Nye poeng, 0 til 5' },
    missing: { en: 'Enter a score from 0 to 5', nb: 'Skriv poeng fra 0 til 5' },
    min: 0,
    max: 5,
    decimals: 1,
    store: 'column',
    required: 'act',
    visible: 'onDecision',
  },
  changeReason: {
    kind: 'longText',
    label: { en: 'Why you change it', nb: 'Hvorfor du endrer' },
    hint: {
      en: 'What in the submission you read differently now. That others scored differently is no reason.',
      nb: 'Hva i tilbudet du nå leser annerledes. At andre har gitt noe annet, er ingen grunn.',
    },
    missing: { en: 'Say why you change the score', nb: 'Skriv hvorfor du endrer poengene' },
    maxWords: 300,
    store: 'column',
    required: 'act',
    visible: 'buyer',
  },
});

export type ScoreChangeValues = Values<typeof scoreChangeFields>;

/** What somebody declares when named to the team, before anybody can know who bids. */
export const earlyFields = catalogue({
  statement: {
    kind: 'choice',
    label: {
      en: 'Is there a link to the public body, the call, or an organisation that may bid',
      nb: 'Finnes det en tilknytning til virksomheten, konkurransen eller noen som kan komme til å levere',
    },
    missing: { en: 'Select whether there is a link', nb: 'Velg om det finnes en tilknytning' },
    options: statementOptions,
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
  detail: {
    kind: 'longText',
    label: {
      en: 'Links to the call, or to organisations that are not on the list',
      nb: 'Tilknytning til konkurransen, eller til virksomheter som ikke står på listen',
    },
    hint: {
      en: 'An ordinary job at the public body itself needs no mention.',
      nb: 'Et vanlig arbeidsforhold i virksomheten selv trenger du ikke nevne.',
    },
    missing: { en: 'Describe the link', nb: 'Beskriv tilknytningen' },
    maxWords: 150,
    store: 'column',
    required: 'never',
    visible: 'buyer',
  },
});

export type EarlyValues = Values<typeof earlyFields>;

/** A link between two organisations, kept by one that knows of it. */
export const organisationLinkFields = catalogue({
  kind: {
    kind: 'choice',
    label: { en: 'What links them', nb: 'Hva binder dem sammen' },
    missing: { en: 'Select what links them', nb: 'Velg hva som binder dem sammen' },
    options: organisationLinkOptions,
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
  source: {
    kind: 'text',
    label: { en: 'How do you know', nb: 'Hvor vet dere det fra' },
    hint: { en: 'A register, an annual report, a decision, with its date.', nb: 'Et register, en årsmelding, et vedtak, med dato.' },
    missing: { en: 'Enter the source', nb: 'Skriv kilden' },
    maxLength: 200,
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
});

export type OrganisationLinkValues = Values<typeof organisationLinkFields>;

/** The buyer's assessment of conflicts before a notice, and each revision of it (PA23 s.83). */
export const conflictsFields = catalogue({
  outcome: {
    kind: 'choice',
    label: { en: 'What do you confirm', nb: 'Hva bekrefter dere' },
    missing: { en: 'Select what you confirm', nb: 'Velg hva dere bekrefter' },
    options: conflictsOptions,
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
  found: {
    kind: 'longText',
    label: { en: 'What was found and what was done, or the reason', nb: 'Hva dere fant og gjorde, eller grunnen' },
    missing: { en: 'Write what was found and what was done', nb: 'Skriv hva dere fant og gjorde' },
    maxWords: 400,
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
});

export type ConflictsValues = Values<typeof conflictsFields>;
