import type { Language } from '#value/text';

export const navText: Readonly<
  Record<
    Language,
    Record<
      | 'calls'
      | 'solutions'
      | 'ownSolutions'
      | 'enterprises'
      | 'ownProfile'
      | 'record'
      | 'past'
      | 'evidence'
      | 'data'
      | 'work'
      | 'today'
      | 'raise'
      | 'mail'
      | 'helpName',
      string
    >
  >
> = {
  en: {
    calls: 'Open calls',
    solutions: 'Solutions',
    ownSolutions: 'Our solutions',
    enterprises: 'Enterprises',
    ownProfile: 'Our profile',
    record: 'Public record',
    past: 'Past contracts',
    evidence: 'Evidence',
    data: 'Open data',
    work: 'Your work',
    today: 'Today',
    raise: 'Raise a need',
    mail: 'Messages',
    helpName: 'Those who run this service',
  },
  nb: {
    calls: 'Åpne utlysninger',
    solutions: 'Løsninger',
    ownSolutions: 'Løsningene våre',
    enterprises: 'Virksomheter',
    ownProfile: 'Profilen vår',
    record: 'Offentlig innsyn',
    past: 'Tidligere avtaler',
    evidence: 'Erfaringer',
    data: 'Åpne data',
    work: 'Arbeidet ditt',
    today: 'I dag',
    raise: 'Meld et behov',
    mail: 'Meldinger',
    helpName: 'De som driver tjenesten',
  },
};

export const errorPageText = {
  notFound: {
    en: { title: 'We cannot find this page', lead: 'The address may be wrong, or the page is not public.' },
    nb: { title: 'Vi finner ikke denne siden', lead: 'Adressen kan være feil, eller siden er ikke offentlig.' },
  },
  notAllowed: {
    en: {
      title: 'This page is for others',
      lead: 'You are signed in, but you have no role here that opens this page. If you act for several organisations, choose the right one.',
    },
    nb: {
      title: 'Denne siden er for andre',
      lead: 'Du er logget inn, men har ingen rolle her som åpner siden. Handler du for flere virksomheter, velg den riktige.',
    },
  },
  tooLarge: {
    en: { title: 'That was too large', lead: 'Choose a file smaller than 20 MB, go back and try again. Everything saved before is safe.' },
    nb: {
      title: 'Det var for stort',
      lead: 'Velg en fil som er mindre enn 20 MB, gå tilbake og prøv igjen. Alt som var lagret, er trygt.',
    },
  },
  failed: {
    en: {
      title: 'Something went wrong with us',
      lead: 'It is not your fault. What you had saved is safe. Go back and try again; if it happens again, tell us when it happened.',
    },
    nb: {
      title: 'Noe gikk galt hos oss',
      lead: 'Det er ikke din feil. Det du hadde lagret, er trygt. Gå tilbake og prøv igjen. Skjer det igjen, si fra om når det skjedde.',
    },
  },
  home: { en: 'To the front page', nb: 'Til forsiden' },
} as const;
