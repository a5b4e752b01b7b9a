import { catalogue, type Values } from '#field/field';
import { registerOptions } from '../identifier.ts';
import { stated } from './bound-fields.ts';

/** How another organisation is tied to this one: what it owns, who owns it, what it is a member of, who sits on both boards. */
export const relationFields = catalogue({
  relation: {
    ...stated,
    kind: 'choice',
    label: { en: 'How it is tied', nb: 'Hvordan den er knyttet til' },
    missing: { en: 'Select how it is tied', nb: 'Velg hvordan den er knyttet til' },
    options: [
      { value: 'ownedBy', label: { en: 'It owns us, or a part of us', nb: 'Den eier oss, eller en del av oss' } },
      { value: 'owns', label: { en: 'We own it, or a part of it', nb: 'Vi eier den, eller en del av den' } },
      { value: 'memberOf', label: { en: 'We are a member of it', nb: 'Vi er medlem av den' } },
      { value: 'boardInCommon', label: { en: 'Somebody sits on both boards', nb: 'Noen sitter i begge styrene' } },
    ],
    required: 'save',
  },
  name: {
    ...stated,
    kind: 'text',
    label: { en: 'The other organisation, or a group of owners', nb: 'Den andre virksomheten, eller en gruppe eiere' },
    hint: {
      en: 'For people who own shares, the group is enough: “the staff”, “the founders”.',
      nb: 'For personer som eier andeler, er gruppen nok: «de ansatte», «gründerne».',
    },
    missing: { en: 'Enter the name of the other organisation', nb: 'Skriv navnet på den andre virksomheten' },
    maxLength: 160,
    required: 'save',
  },
  scheme: {
    ...stated,
    kind: 'choice',
    label: { en: 'Register', nb: 'Register' },
    hint: { en: 'Leave it open if it stands in none.', nb: 'La det stå åpent hvis den ikke står i noe register.' },
    options: registerOptions,
    required: 'never',
  },
  number: {
    ...stated,
    kind: 'text',
    label: { en: 'Number in the register', nb: 'Nummer i registeret' },
    hint: {
      en: 'With it, a panel is told of the tie when that organisation buys or judges.',
      nb: 'Med det får et panel vite om båndet når den virksomheten kjøper eller vurderer.',
    },
    maxLength: 30,
    required: 'never',
  },
  sharePercent: {
    ...stated,
    kind: 'number',
    label: { en: 'Share owned', nb: 'Eierandel' },
    unit: { en: '%', nb: '%' },
    min: 0,
    max: 100,
    decimals: 1,
    required: 'never',
  },
});

export type Relation = NonNullable<Values<typeof relationFields>['relation']>;
