import type { Text } from '#value/text';

/** Sentences for refusals about solutions. */
export const solutionSentences: Readonly<Record<string, Text>> = {
  solutionPublic: { en: 'This solution is public already.', nb: 'Denne løsningen er allerede offentlig.' },
  solutionNotPublic: {
    en: 'Only a public solution can be withdrawn, and this one is not public.',
    nb: 'Bare en offentlig løsning kan trekkes, og denne er ikke offentlig.',
  },
  solutionWithdrawn: {
    en: 'This solution is withdrawn. Publish it again before you change it.',
    nb: 'Denne løsningen er trukket. Publiser den igjen før du endrer den.',
  },
  solutionIncomplete: {
    en: 'Something that readers need is missing. Fill it in; what is public must stay complete.',
    nb: 'Noe som leserne trenger, mangler. Fyll det inn; det som er offentlig, må være fullstendig.',
  },
};
