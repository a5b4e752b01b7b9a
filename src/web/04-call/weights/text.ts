import type { Text } from '#value/text';

/** The words of the form on which weights are tried. */
export const designText = {
  title: { en: 'What the weights reward', nb: 'Hva vektene belønner' },
  lead: {
    en: 'Try weights and price formula before the call is published. The effect is shown on five made-up submissions, never on real ones. Nothing is saved until you say so.',
    nb: 'Prøv ut vekter og prisformel før konkurransen blir kunngjort. Virkningen vises på fem oppdiktede tilbud, aldri på ekte. Ingenting blir lagret før dere velger det.',
  },
  weights: { en: 'Weights', nb: 'Vekter' },
  none: {
    en: 'The call has no criteria yet. Choose a set to begin with. Titles and descriptions can be changed in the call afterwards.',
    nb: 'Konkurransen har ingen kriterier ennå. Velg et sett å begynne med. Navn og beskrivelser kan endres i konkurransen etterpå.',
  },
  less: { en: 'One point less for {name}', nb: 'Ett poeng mindre til {name}' },
  more: { en: 'One point more for {name}', nb: 'Ett poeng mer til {name}' },
  rest: { en: 'Balance the rest', nb: 'Fordel resten' },
  restOf: { en: ': keep {name} and make the sum 100', nb: ': behold {name} og gjør summen 100' },
  sum: { en: 'Sum', nb: 'Sum' },
  sumRight: { en: '100 of 100', nb: '100 av 100' },
  sumBelow: { en: '{sum} of 100: {off} missing', nb: '{sum} av 100: mangler {off}' },
  sumAbove: { en: '{sum} of 100: {off} too many', nb: '{sum} av 100: {off} for mye' },
  presets: { en: 'Weights to start from: scout, challenger, includer', nb: 'Vekter å begynne med: sporhund, utfordrer, innsluser' },
  presetNow: { en: 'These are the weights now.', nb: 'Dette er vektene nå.' },
  proposed: {
    en: 'Floor and ceiling are proposals: 60% and 140% of {reference}.',
    nb: 'Gulv og tak er forslag: 60\u00a0% og 140\u00a0% av {reference}.',
  },
  show: { en: 'Show the effect', nb: 'Vis virkningen' },
  use: { en: 'Use these weights', nb: 'Bruk disse vektene' },
  used: {
    en: 'Saves weights and formula in the draft of the call. Nothing is published.',
    nb: 'Lagrer vekter og formel i utkastet til konkurransen. Ingenting blir kunngjort.',
  },
  back: { en: 'Back to the call without saving', nb: 'Tilbake til konkurransen uten å lagre' },
  leads: { en: 'First now: {name}', nb: 'Først nå: {name}' },
  leadShared: { en: 'First now, shared: {name}', nb: 'Først nå, delt: {name}' },
  seeEffect: { en: 'See the whole effect', nb: 'Se hele virkningen' },
} as const satisfies Record<string, Text>;
