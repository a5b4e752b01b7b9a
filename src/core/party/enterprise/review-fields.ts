import { catalogue } from '#field/field';

/** What somebody of a public body or a fund makes of a profile. Read by such bodies and by the enterprise, and by nobody else. */
export const profileReviewFields = catalogue({
  opinion: {
    kind: 'longText',
    label: { en: 'What you make of it', nb: 'Hva du mener om den' },
    hint: {
      en: 'What convinces you, what does not, and what you would ask. The enterprise reads it with your name, and may answer.',
      nb: 'Hva som overbeviser deg, hva som ikke gjør det, og hva du ville spurt om. Virksomheten leser det med navnet ditt, og kan svare.',
    },
    missing: { en: 'Write what you make of it', nb: 'Skriv hva du mener om den' },
    maxWords: 300,
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
});

/** What the enterprise answers. */
export const profileReplyFields = catalogue({
  reply: {
    kind: 'longText',
    label: { en: 'Your answer', nb: 'Svaret deres' },
    hint: {
      en: 'It stands beside what was written, for the same readers. It cannot be changed afterwards.',
      nb: 'Det står ved siden av det som ble skrevet, for de samme leserne. Det kan ikke endres etterpå.',
    },
    missing: { en: 'Write an answer', nb: 'Skriv et svar' },
    maxWords: 300,
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
});
