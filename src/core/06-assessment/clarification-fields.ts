import { catalogue, type Values } from '#field/field';

/** What the body asks a bidder about what it submitted. */
export const clarificationFields = catalogue({
  asked: {
    kind: 'longText',
    label: { en: 'What you ask', nb: 'Det dere spør om' },
    hint: {
      en: 'Point at what is unclear or missing. Never invite a change of price or of what is offered.',
      nb: 'Vis til det som er uklart eller mangler. Be aldri om endret pris eller endret tilbud.',
    },
    missing: { en: 'Write what you ask', nb: 'Skriv det dere spør om' },
    maxWords: 200,
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
});

export type ClarificationValues = Values<typeof clarificationFields>;

/** A bidder's answer to it. */
export const clarificationAnswerFields = catalogue({
  response: {
    kind: 'longText',
    label: { en: 'Your answer', nb: 'Svaret deres' },
    hint: {
      en: 'Answer only what is asked. The price and the rest of the submission stay as they are. You can answer once.',
      nb: 'Svar bare på det det spørres om. Prisen og resten av tilbudet står som det er. Dere kan svare én gang.',
    },
    missing: { en: 'Write your answer', nb: 'Skriv svaret' },
    maxWords: 500,
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
});

export type ClarificationAnswerValues = Values<typeof clarificationAnswerFields>;

/** What the body finds about a price that looked unusually low, when it has been explained. */
export const findingFields = catalogue({
  finding: {
    kind: 'choice',
    label: { en: 'What did you find?', nb: 'Hva kom dere fram til?' },
    missing: { en: 'Select what you found', nb: 'Velg hva dere kom fram til' },
    options: [
      { value: 'accepted', label: { en: 'The price is explained', nb: 'Prisen er forklart' } },
      {
        value: 'rejected',
        label: { en: 'The price is not explained', nb: 'Prisen er ikke forklart' },
        hint: { en: 'The submission is set aside with your reasons.', nb: 'Tilbudet blir avvist med begrunnelsen deres.' },
      },
    ],
    store: 'column',
    required: 'act',
    visible: 'buyer',
  },
  findingReason: {
    kind: 'longText',
    label: { en: 'Reasons', nb: 'Begrunnelse' },
    hint: {
      en: 'How the service can, or cannot, be given for this price: staff, pay, materials, other income.',
      nb: 'Hvordan tjenesten kan eller ikke kan gis for denne prisen: bemanning, lønn, materiell, andre inntekter.',
    },
    missing: { en: 'Give the reasons', nb: 'Skriv begrunnelsen' },
    maxWords: 250,
    store: 'column',
    required: 'act',
    visible: 'buyer',
  },
});

export type FindingValues = Values<typeof findingFields>;
