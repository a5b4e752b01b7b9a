import type { Option } from '#field/field';

/**
 * How well the effect of a solution is known: a worded scale, from "not tried" to "others have done it too". It follows the five levels of Nesta's
 * Standards of Evidence (Puttick and Ludlow, 2013), in our words, with a step below them for what is new: a scout's solution cannot have evidence yet, and says so.
 */
export const evidenceGrades = [
  {
    value: 'untried',
    label: { en: '0 · Not tried yet', nb: '0 · Ikke prøvd ennå' },
    hint: { en: 'An idea, or something in its first trial.', nb: 'En idé, eller noe som prøves for første gang.' },
  },
  {
    value: 'described',
    label: { en: '1 · We can say why it should work', nb: '1 · Vi kan forklare hvorfor det skal virke' },
    hint: {
      en: 'Described step by step, with reasons and what others have found.',
      nb: 'Beskrevet steg for steg, med begrunnelse og det andre har funnet.',
    },
  },
  {
    value: 'measured',
    label: { en: '2 · We have measured a change', nb: '2 · Vi har målt en endring' },
    hint: { en: 'Figures before and after, but nothing to compare with.', nb: 'Tall før og etter, men ikke noe å sammenligne med.' },
  },
  {
    value: 'compared',
    label: { en: '3 · The change comes from what we do', nb: '3 · Endringen skyldes det vi gjør' },
    hint: { en: 'Compared with people who did not get it.', nb: 'Sammenlignet med folk som ikke fikk tilbudet.' },
  },
  {
    value: 'independent',
    label: { en: '4 · Somebody independent has confirmed it', nb: '4 · Noen uavhengige har bekreftet det' },
    hint: { en: 'At least one evaluation by others, who compared too.', nb: 'Minst én evaluering av andre, som også sammenlignet.' },
  },
  {
    value: 'repeated',
    label: { en: '5 · It has worked in several places', nb: '5 · Det har virket flere steder' },
    hint: {
      en: 'With a handbook, so that others can do the same and get the same.',
      nb: 'Med en håndbok, så andre kan gjøre det samme og få det samme til.',
    },
  },
] as const satisfies readonly Option[];
