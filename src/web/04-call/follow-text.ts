import type { Text } from '#value/text';

/** Following a call. */
export const followText = {
  title: { en: 'Follow the call', nb: 'Følg konkurransen' },
  lead: {
    en: 'You are told when a question is answered, when the call is changed or stopped, and when it is decided.',
    nb: 'Du får beskjed når et spørsmål blir besvart, når konkurransen blir endret eller avlyst, og når den er avgjort.',
  },
  secret: {
    en: 'Nobody can see who follows, not even the body behind the call. Whoever starts a submission or asks a question follows by itself, and gets the same messages as everybody else.',
    nb: 'Ingen kan se hvem som følger, heller ikke virksomheten bak konkurransen. Den som starter på et tilbud eller stiller et spørsmål, følger automatisk og får de samme meldingene som alle andre.',
  },
  now: { en: 'You follow this call.', nb: 'Du følger denne konkurransen.' },
  follow: { en: 'Follow', nb: 'Følg' },
  stop: { en: 'Stop following', nb: 'Slutt å følge' },
  stopMeans: {
    en: 'If you stop, you get no message when the call changes, also when you have submitted.',
    nb: 'Slutter du, får du ingen melding når konkurransen endres, heller ikke om dere har levert.',
  },
  settings: { en: 'Choose what you get by e-mail', nb: 'Velg hva du får på e-post' },
  link: { en: 'Follow this call', nb: 'Følg konkurransen' },
  following: { en: 'You follow this call', nb: 'Du følger konkurransen' },
} as const satisfies Record<string, Text>;
