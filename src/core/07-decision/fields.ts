import { catalogue, type Values } from '#field/field';

/** The decision of the named body. The order comes from the published rule; people write the reasons. */
export const decisionFields = catalogue({
  reasons: {
    kind: 'longText',
    label: { en: 'Reasons for the decision', nb: 'Begrunnelse for beslutningen' },
    hint: {
      en: 'What counted most for the chosen submission. This becomes public.',
      nb: 'Hva som talte mest for det valgte tilbudet. Dette blir offentlig.',
    },
    missing: { en: 'Give the reasons for the decision', nb: 'Begrunn beslutningen' },
    maxWords: 600,
    store: 'column',
    required: 'act',
    visible: 'onDecision',
    openData: { ocds: 'awards/description' },
  },
  complaintTo: {
    kind: 'text',
    label: { en: 'Where to write if you think we made a mistake', nb: 'Hvor man skriver hvis man mener at vi har gjort feil' },
    missing: { en: 'Enter an address for representations', nb: 'Skriv en adresse for klager' },
    maxLength: 200,
    store: 'column',
    required: 'act',
    visible: 'onDecision',
  },
});

export type DecisionValues = Values<typeof decisionFields>;

/** What an unsuccessful organisation is told about its own submission, beside the figures. */
export const feedbackFields = catalogue({
  feedback: {
    kind: 'longText',
    label: {
      en: 'To this organisation: strongest, and what to improve',
      nb: 'Til denne virksomheten: det sterkeste, og hva som kan bli bedre',
    },
    missing: { en: 'Write something to every organisation', nb: 'Skriv noe til hver virksomhet' },
    maxWords: 250,
    store: 'column',
    required: 'act',
    visible: 'buyer',
  },
});
