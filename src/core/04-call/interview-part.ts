import type { Fields } from '#field/field';

/** How a criterion is judged, and what an interview is about. Part of the list of criteria, locked with it. */
export const interviewPart = {
  assessedIn: {
    kind: 'choice',
    label: { en: 'How it is judged', nb: 'Hvordan det vurderes' },
    hint: {
      en: 'From what is submitted, if you select nothing. In an interview everybody gets the same questions and the same time.',
      nb: 'Ut fra tilbudet, hvis dere ikke velger noe. I et intervju får alle de samme spørsmålene og like lang tid.',
    },
    options: [
      { value: 'submission', label: { en: 'From the submission', nb: 'Ut fra tilbudet' } },
      { value: 'interview', label: { en: 'In an interview', nb: 'I et intervju' } },
    ],
    store: 'column',
    required: 'never',
    visible: 'onCallPublished',
  },
  interviewAsks: {
    kind: 'longText',
    label: { en: 'What will be asked or shown in the interview', nb: 'Hva det spørres om eller vises i intervjuet' },
    missing: { en: 'Write what will be asked or shown in the interview', nb: 'Skriv hva det spørres om eller vises i intervjuet' },
    maxWords: 200,
    store: 'column',
    required: 'never',
    visible: 'onCallPublished',
  },
  interviewMinutes: {
    kind: 'number',
    label: { en: 'How long it takes', nb: 'Hvor lenge det varer' },
    missing: { en: 'Enter how many minutes the interview takes', nb: 'Skriv hvor mange minutter intervjuet varer' },
    unit: { en: 'minutes', nb: 'minutter' },
    min: 10,
    max: 180,
    decimals: 0,
    store: 'column',
    required: 'never',
    visible: 'onCallPublished',
  },
  interviewWho: {
    kind: 'text',
    label: { en: 'Who takes part from the bidder', nb: 'Hvem som stiller fra leverandøren' },
    missing: { en: 'Write who takes part from the bidder', nb: 'Skriv hvem som stiller fra leverandøren' },
    maxLength: 200,
    store: 'column',
    required: 'never',
    visible: 'onCallPublished',
  },
} as const satisfies Fields;

/** A criterion that is judged from the submission. */
export const noInterview = { assessedIn: null, interviewAsks: null, interviewMinutes: null, interviewWho: null } as const;
