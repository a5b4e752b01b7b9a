import { catalogue, type Values } from '#field/field';
import { consortiumFields } from './consortium-fields.ts';

const { identifierScheme: register, identifierId: numberInRegister } = consortiumFields.partners.of;

/** What a provider writes when it makes itself known to a body that means to choose one without a competition (PSR reg. 10). */
export const comingForwardFields = catalogue({
  statement: {
    kind: 'longText',
    label: { en: 'How you could do it', nb: 'Hvordan dere kan levere' },
    hint: {
      en: 'Say in short what you do today, where, and whom to ask. It is no tender: the body comes back to you for what it needs to know.',
      nb: 'Skriv kort hva dere gjør i dag, hvor, og hvem man kan spørre. Det er ikke et tilbud: Oppdragsgiveren spør dere om det den trenger å vite.',
    },
    missing: { en: 'Write how you could do it', nb: 'Skriv hvordan dere kan levere' },
    maxWords: 400,
    store: 'column',
    required: 'act',
    visible: 'buyer',
  },
});

export type ComingForwardValues = Values<typeof comingForwardFields>;

/** What the body finds out about each provider besides its own questions. */
export const knownProviderFields = catalogue({
  foundBy: {
    kind: 'choice',
    label: { en: 'How do you know of it', nb: 'Hvordan kjenner dere til den' },
    missing: { en: 'Select how you know of it', nb: 'Velg hvordan dere kjenner til den' },
    options: [
      { value: 'present', label: { en: 'It provides the service today', nb: 'Den leverer tjenesten i dag' } },
      { value: 'known', label: { en: 'From the market dialogue, or from before', nb: 'Fra markedsdialogen, eller fra før' } },
      { value: 'asked', label: { en: 'We looked for it, and asked', nb: 'Vi lette etter den, og spurte' } },
      { value: 'cameForward', label: { en: 'It made itself known', nb: 'Den meldte seg selv' } },
    ],
    store: 'column',
    required: 'act',
    visible: 'buyer',
  },
  price: {
    kind: 'money',
    label: { en: 'Price for the whole period', nb: 'Pris for hele perioden' },
    hint: {
      en: 'What the provider has said that it takes. It becomes the value of the agreement.',
      nb: 'Det leverandøren har sagt at den skal ha. Prisen blir verdien av avtalen.',
    },
    missing: { en: 'Enter the price', nb: 'Skriv prisen' },
    minMinor: 1,
    store: 'columns',
    required: 'act',
    visible: 'buyer',
  },
});

export type KnownProviderValues = Values<typeof knownProviderFields>;

/** Why a provider is not considered, although it made itself known. */
export const leavingOutFields = catalogue({
  leftOutReason: {
    kind: 'longText',
    label: { en: 'Why it is not considered', nb: 'Hvorfor den ikke vurderes' },
    hint: {
      en: 'For example that it withdrew, or does not meet a basic selection criterion. It stands in the record of the case.',
      nb: 'For eksempel at den trakk seg, eller ikke oppfyller et grunnkrav. Det står i sakens protokoll.',
    },
    missing: { en: 'Write why it is not considered', nb: 'Skriv hvorfor den ikke vurderes' },
    maxWords: 200,
    store: 'column',
    required: 'act',
    visible: 'buyer',
  },
});

export type LeavingOutValues = Values<typeof leavingOutFields>;

/** A provider that is not registered here: enough to know it again. */
export const unregisteredFields = catalogue({
  providerName: {
    kind: 'text',
    label: { en: 'Name of the provider', nb: 'Navnet på leverandøren' },
    missing: { en: 'Enter the name of the provider', nb: 'Skriv navnet på leverandøren' },
    maxLength: 200,
    store: 'envelope',
    required: 'never',
    visible: 'buyer',
  },
  providerPlace: {
    kind: 'text',
    label: { en: 'Where it is', nb: 'Hvor den holder til' },
    missing: { en: 'Enter where it is', nb: 'Skriv hvor den holder til' },
    maxLength: 100,
    store: 'envelope',
    required: 'never',
    visible: 'buyer',
  },
  identifierScheme: {
    ...register,
    hint: { en: 'Leave it open if the provider stands in none.', nb: 'La det stå åpent hvis leverandøren ikke står i noe register.' },
    visible: 'buyer',
  },
  identifierId: {
    ...numberInRegister,
    hint: {
      en: 'By the number the service finds out whether the provider is registered here.',
      nb: 'Med nummeret finner tjenesten ut om leverandøren er registrert her.',
    },
    visible: 'buyer',
  },
});

export type UnregisteredValues = Values<typeof unregisteredFields>;
