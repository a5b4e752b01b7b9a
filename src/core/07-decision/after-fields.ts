import { catalogue, type Values } from '#field/field';

/** Why an opened submission is not ranked. */
export const setAsideFields = catalogue({
  ground: {
    kind: 'choice',
    label: { en: 'Ground', nb: 'Grunn' },
    missing: { en: 'Select the ground', nb: 'Velg grunnen' },
    options: [
      { value: 'requirement', label: { en: 'A requirement is not met', nb: 'Et krav er ikke oppfylt' } },
      { value: 'deviation', label: { en: 'Departs from what was asked for', nb: 'Avviker fra det det ble bedt om' } },
      { value: 'exclusion', label: { en: 'The supplier is excluded by law', nb: 'Leverandøren er utelukket etter loven' } },
      {
        value: 'unfairAdvantage',
        label: { en: 'An unfair advantage from earlier involvement', nb: 'Urimelig fordel av tidligere medvirkning' },
      },
      { value: 'lowPrice', label: { en: 'An abnormally low price that was not explained', nb: 'Unormalt lav pris som ikke er forklart' } },
      { value: 'minimum', label: { en: 'Below a published minimum score', nb: 'Under en kunngjort minstepoengsum' } },
      { value: 'withdrawn', label: { en: 'Withdrawn by the supplier', nb: 'Trukket av leverandøren' } },
    ],
    store: 'column',
    required: 'act',
    visible: 'buyer',
  },
  setAsideReason: {
    kind: 'longText',
    label: { en: 'Reasons, for the one it concerns', nb: 'Begrunnelse, til den det gjelder' },
    missing: { en: 'Give the reasons', nb: 'Skriv begrunnelsen' },
    maxWords: 250,
    store: 'column',
    required: 'act',
    visible: 'buyer',
  },
});

export type SetAsideValues = Values<typeof setAsideFields>;

/** What a bidder objects to. */
export const complaintFields = catalogue({
  about: {
    kind: 'choice',
    label: { en: 'What do you object to?', nb: 'Hva klager dere på?' },
    missing: { en: 'Select what you object to', nb: 'Velg hva dere klager på' },
    options: [
      {
        value: 'assessment',
        label: { en: 'How our submission or the chosen one was assessed', nb: 'Hvordan vårt eller det valgte tilbudet er vurdert' },
      },
      { value: 'reasons', label: { en: 'Reasons that are missing or unclear', nb: 'Begrunnelsen mangler eller er uklar' } },
      { value: 'setAside', label: { en: 'That a submission was set aside, or was not', nb: 'At et tilbud er avvist, eller ikke er det' } },
      { value: 'interest', label: { en: 'That somebody had a link to a bidder', nb: 'At noen hadde tilknytning til en leverandør' } },
      { value: 'procedure', label: { en: 'How the call was run', nb: 'Hvordan konkurransen er gjennomført' } },
    ],
    store: 'column',
    required: 'act',
    visible: 'onDecision',
  },
  complaint: {
    kind: 'longText',
    label: { en: 'What do you think is wrong, and what should be done?', nb: 'Hva mener dere er feil, og hva bør gjøres?' },
    hint: {
      en: 'Only the body reads this. That somebody has written becomes public, without your name.',
      nb: 'Bare virksomheten leser dette. At noen har klaget, blir offentlig, uten navnet deres.',
    },
    missing: { en: 'Say what you think is wrong', nb: 'Skriv hva dere mener er feil' },
    maxWords: 1500,
    store: 'column',
    required: 'act',
    visible: 'buyer',
  },
});

export type ComplaintValues = Values<typeof complaintFields>;

/** The body's answer to a complaint. */
export const complaintReplyFields = catalogue({
  outcome: {
    kind: 'choice',
    label: { en: 'What follows', nb: 'Hva som følger' },
    hint: {
      en: 'A correction or a cancellation must have been made before you can say so here.',
      nb: 'En retting eller avlysning må være gjort før dere kan skrive det her.',
    },
    missing: { en: 'Select what follows', nb: 'Velg hva som følger' },
    options: [
      { value: 'stands', label: { en: 'The decision stands', nb: 'Beslutningen står' } },
      { value: 'corrected', label: { en: 'The reasons have been corrected', nb: 'Begrunnelsen er rettet' } },
      { value: 'reversed', label: { en: 'The decision has been made anew', nb: 'Beslutningen er gjort om' } },
      { value: 'cancelled', label: { en: 'The call has been cancelled', nb: 'Konkurransen er avlyst' } },
    ],
    store: 'column',
    required: 'act',
    visible: 'onDecision',
  },
  reply: {
    kind: 'longText',
    label: { en: 'Answer, point by point', nb: 'Svar, punkt for punkt' },
    missing: { en: 'Write the answer', nb: 'Skriv svaret' },
    maxWords: 1000,
    store: 'column',
    required: 'act',
    visible: 'buyer',
  },
});

export type ComplaintReplyValues = Values<typeof complaintReplyFields>;

/** What a funder or an oversight body asks of the body before the case may go on. */
export const reviewFields = catalogue({
  reviewReason: {
    kind: 'longText',
    label: { en: 'Why the case should wait', nb: 'Hvorfor saken bør vente' },
    hint: {
      en: 'This becomes public at once, with the name of your body.',
      nb: 'Dette blir offentlig med en gang, med navnet på virksomheten din.',
    },
    missing: { en: 'Say why the case should wait', nb: 'Skriv hvorfor saken bør vente' },
    maxWords: 300,
    store: 'column',
    required: 'act',
    visible: 'onCallPublished',
  },
  reviewQuestions: {
    kind: 'longText',
    label: { en: 'Questions to be answered', nb: 'Spørsmål som må besvares' },
    missing: { en: 'Write at least one question', nb: 'Skriv minst ett spørsmål' },
    maxWords: 400,
    store: 'column',
    required: 'act',
    visible: 'onCallPublished',
  },
});

export type ReviewValues = Values<typeof reviewFields>;

/** The body's answer to a request for review. */
export const reviewAnswerFields = catalogue({
  reviewAnswer: {
    kind: 'longText',
    label: { en: 'Answer, question by question', nb: 'Svar, spørsmål for spørsmål' },
    hint: {
      en: 'This becomes public at once. Say nothing of who has submitted.',
      nb: 'Dette blir offentlig med en gang. Skriv ingenting om hvem som har levert.',
    },
    missing: { en: 'Write the answer', nb: 'Skriv svaret' },
    maxWords: 1000,
    store: 'column',
    required: 'act',
    visible: 'onCallPublished',
  },
});

/** What the reviewer found when it lets the case go on. */
export const reviewLiftFields = catalogue({
  liftNote: {
    kind: 'longText',
    label: { en: 'What you found', nb: 'Hva dere fant' },
    hint: { en: 'This becomes public at once.', nb: 'Dette blir offentlig med en gang.' },
    missing: { en: 'Say what you found', nb: 'Skriv hva dere fant' },
    maxWords: 300,
    store: 'column',
    required: 'act',
    visible: 'onCallPublished',
  },
});
