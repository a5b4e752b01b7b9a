import type { Text } from '#value/text';

/** Following a call. */
export const followText = {
  title: { en: 'Follow {theCall}', nb: 'Følg {theCall}' },
  lead: {
    en: 'You are told when a question is answered, when {theCall} is changed or stopped, and when it is decided.',
    nb: 'Du får beskjed når et spørsmål blir besvart, når {theCall} blir endret eller avlyst, og når den er avgjort.',
  },
  secret: {
    en: 'Nobody can see who follows, not even the body behind {theCall}. Whoever starts {aSubmission} or asks a question follows by itself, and gets the same messages as everybody else.',
    nb: 'Ingen kan se hvem som følger, heller ikke virksomheten bak {theCall}. Den som starter på {aSubmission} eller stiller et spørsmål, følger automatisk og får de samme meldingene som alle andre.',
  },
  now: { en: 'You follow {thisCall}.', nb: 'Du følger {thisCall}.' },
  stopMeans: {
    en: 'If you stop, you get no message when {theCall} changes, also when you have submitted.',
    nb: 'Slutter du, får du ingen melding når {theCall} endres, heller ikke om dere har levert.',
  },
  link: { en: 'Follow {thisCall}', nb: 'Følg {theCall}' },
  following: { en: 'You follow {thisCall}', nb: 'Du følger {theCall}' },
} as const satisfies Record<string, Text>;
