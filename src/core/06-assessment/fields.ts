import { catalogue, type Values } from '#field/field';

/** The declaration of one panel member about one bidder. */
export const interestFields = catalogue({
  statement: {
    kind: 'choice',
    label: { en: 'Is there a link', nb: 'Finnes det en tilknytning' },
    missing: { en: 'Select whether there is a link', nb: 'Velg om det finnes en tilknytning' },
    options: [
      { value: 'none', label: { en: 'No link', nb: 'Ingen tilknytning' } },
      { value: 'link', label: { en: 'There is a link', nb: 'Det finnes en tilknytning' } },
      { value: 'unsure', label: { en: 'I am not sure', nb: 'Jeg er ikke sikker' } },
    ],
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
  detail: {
    kind: 'longText',
    label: {
      en: 'If there is a link, or you are not sure: what kind',
      nb: 'Hvis det finnes en tilknytning, eller du er usikker: hva slags',
    },
    hint: {
      en: 'Work, ownership, membership, family, friendship or a strong disagreement. No private details of others.',
      nb: 'Jobb, eierskap, medlemskap, familie, vennskap eller en sterk konflikt. Ingen private detaljer om andre.',
    },
    missing: { en: 'Describe the link', nb: 'Beskriv tilknytningen' },
    maxWords: 150,
    store: 'column',
    required: 'never',
    visible: 'buyer',
  },
});

export type InterestValues = Values<typeof interestFields>;

/** The ruling of the chair on a declared link. */
export const rulingFields = catalogue({
  ruling: {
    kind: 'choice',
    label: { en: 'What follows', nb: 'Hva som skal skje' },
    missing: { en: 'Select what follows', nb: 'Velg hva som skal skje' },
    options: [
      {
        value: 'recuse',
        label: { en: 'Recused: does not see or score this submission', nb: 'Inhabil: ser ikke og vurderer ikke dette tilbudet' },
      },
      {
        value: 'allow',
        label: { en: 'May take part: the link does not weaken trust', nb: 'Kan delta: tilknytningen svekker ikke tilliten' },
      },
    ],
    store: 'column',
    required: 'save',
    visible: 'onDecision',
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
      en: '0 no answer · 1 weak · 2 partly · 3 good · 4 convincing and evidenced · 5 outstanding',
      nb: '0 ikke besvart · 1 svakt · 2 delvis · 3 godt · 4 overbevisende og dokumentert · 5 framragende',
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
