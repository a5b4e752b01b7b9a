import { catalogue } from '#field/field';
import { regionOptions } from '../regions.ts';
import { enterpriseForms } from './forms.ts';
import { formNames } from './form-names.ts';

/** Kept in the JSON of a statement; read by whom its enterprise says. */
export const stated = { store: 'statement', visible: 'asOwnerSays' } as const;
const yesOrNo = [
  { value: 'yes', label: { en: 'Yes', nb: 'Ja' } },
  { value: 'no', label: { en: 'No', nb: 'Nei' } },
] as const;
const asked = { ...stated, kind: 'choice', options: yesOrNo, required: 'save' } as const;
const answer = { en: 'Select yes or no', nb: 'Velg ja eller nei' };

/** What kind of organisation it is. */
export const legalFormFields = catalogue({
  form: {
    ...stated,
    kind: 'choice',
    label: { en: 'Legal form', nb: 'Organisasjonsform' },
    missing: { en: 'Select the legal form', nb: 'Velg organisasjonsform' },
    options: enterpriseForms.map((value) => ({ value, label: formNames[value] })),
    required: 'save',
  },
});

/** Where it is at home. */
export const homeFields = catalogue({
  region: {
    ...stated,
    kind: 'choice',
    label: { en: 'Region', nb: 'Fylke' },
    missing: { en: 'Select the region', nb: 'Velg fylket' },
    options: regionOptions(),
    required: 'save',
  },
});

/** Whether the purpose is bound. */
export const missionFields = catalogue({
  missionLocked: {
    ...asked,
    label: {
      en: 'Does the purpose stand in the articles, and must somebody outside agree to change it?',
      nb: 'Står formålet i vedtektene, og må noen utenfor godta en endring?',
    },
    missing: answer,
  },
});

/** How much of the surplus may leave. */
export const distributionFields = catalogue({
  capPercent: {
    ...stated,
    kind: 'number',
    label: { en: 'Share of the surplus that may be paid out, at most', nb: 'Andel av overskuddet som høyst kan deles ut' },
    hint: { en: 'Write 0 if nothing may be paid out to owners.', nb: 'Skriv 0 hvis ingenting kan deles ut til eiere.' },
    missing: { en: 'Enter a share from 0 to 100', nb: 'Skriv en andel fra 0 til 100' },
    min: 0,
    max: 100,
    decimals: 1,
    unit: { en: '%', nb: '%' },
    required: 'save',
  },
});

/** Where the assets go. */
export const assetLockFields = catalogue({
  assetsLocked: {
    ...asked,
    label: {
      en: 'Do its assets go to social ends when it ends, and leave it at full value only?',
      nb: 'Går eiendelene til sosiale formål ved avvikling, og selges de bare til full verdi?',
    },
    missing: answer,
  },
});

/** Who can decide alone. */
export const independenceFields = catalogue({
  independent: {
    ...asked,
    label: {
      en: 'Is it so that neither a public body nor an investor decides alone?',
      nb: 'Er det slik at verken det offentlige eller en investor bestemmer alene?',
    },
    missing: answer,
  },
});

/** Who sits where it is decided. */
export const seatFields = catalogue({
  staffSeats: {
    ...seat('Seats of staff', 'Plasser for ansatte'),
    missing: { en: 'Enter the seats of staff, or 0', nb: 'Skriv plassene for ansatte, eller 0' },
  },
  userSeats: {
    ...seat('Seats of those who use the service', 'Plasser for brukere'),
    missing: { en: 'Enter the seats of users, or 0', nb: 'Skriv plassene for brukere, eller 0' },
  },
  allSeats: {
    ...seat('All seats', 'Alle plasser'),
    min: 1,
    missing: { en: 'Enter how many seats there are', nb: 'Skriv hvor mange plasser det er' },
  },
});

/** Whether those who work there decide. */
export const controlFields = catalogue({
  employeeControlled: {
    ...asked,
    label: { en: 'Do the employees manage and control it?', nb: 'Er det de ansatte som leder og kontrollerer den?' },
    hint: {
      en: 'In England a contract can be reserved for such an enterprise (Procurement Act 2023 s.33).',
      nb: 'I England kan en kontrakt reserveres for slike virksomheter (Procurement Act 2023 s.33).',
    },
    missing: answer,
  },
});

/** Whether it came out of a public body. */
export const originFields = catalogue({
  spunOutOn: {
    ...stated,
    kind: 'day',
    label: { en: 'The day it left the public body', nb: 'Dagen den skilte seg ut fra det offentlige' },
    missing: { en: 'Enter the day it left the public body', nb: 'Skriv dagen den skilte seg ut' },
    required: 'save',
  },
});

function seat(en: string, nb: string) {
  return { ...stated, kind: 'number', label: { en, nb }, min: 0, max: 1000, decimals: 0, required: 'save' } as const;
}
