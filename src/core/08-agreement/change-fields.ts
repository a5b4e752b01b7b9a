import { catalogue } from '#field/field';

const asked = { store: 'envelope', required: 'never', visible: 'buyer' } as const;
const yesNo = [
  { value: 'yes', label: { en: 'Yes', nb: 'Ja' } },
  { value: 'no', label: { en: 'No', nb: 'Nei' } },
] as const;

/** What is asked of a change that somebody thinks of. It is judged and not kept. */
export const changeFields = catalogue({
  newValue: {
    ...asked,
    kind: 'money',
    label: { en: 'What would the agreement cost then, in its whole time', nb: 'Hva ville avtalen kostet da, i hele avtaletiden' },
    missing: { en: 'Enter what the agreement would cost', nb: 'Skriv hva avtalen ville kostet' },
    minMinor: 0,
    required: 'save',
  },
  sameCharacter: {
    ...asked,
    kind: 'choice',
    label: {
      en: 'Would it still be the same service, for the same people',
      nb: 'Er det fortsatt den samme tjenesten, for de samme menneskene',
    },
    noAnswer: { en: 'I do not know', nb: 'Vet ikke' },
    options: yesNo,
  },
  ownDecision: {
    ...asked,
    kind: 'choice',
    label: { en: 'Is it your own wish', nb: 'Er det noe dere selv ønsker' },
    hint: {
      en: 'Not your own: more people have the right to it, or prices rise as the agreement says.',
      nb: 'Ikke deres eget: flere har rett til tjenesten, eller prisene stiger slik avtalen sier.',
    },
    noAnswer: { en: 'I do not know', nb: 'Vet ikke' },
    options: yesNo,
  },
});
