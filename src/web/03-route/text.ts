import type { Text } from '#value/text';

export const routeText = {
  title: { en: 'Choose the route', nb: 'Velg framgangsmåte' },
  lead: {
    en: 'Seven answers show which routes the rules leave open, and why the others are closed. You choose, and say why.',
    nb: 'Sju svar viser hvilke framgangsmåter reglene åpner for, og hvorfor de andre er stengt. Dere velger, og begrunner valget.',
  },
  facts: { en: 'The facts', nb: 'Opplysningene' },
  show: { en: 'Show the lawful routes', nb: 'Vis lovlige framgangsmåter' },
  showAgain: { en: 'Show again after changes', nb: 'Vis på nytt etter endringer' },
  lawful: {
    en: '{count, plural, =0 {No route is lawful for these facts} one {One route is lawful for these facts} other {# routes are lawful for these facts}}',
    nb: '{count, plural, =0 {Ingen framgangsmåte er lovlig ut fra disse opplysningene} one {Én framgangsmåte er lovlig ut fra disse opplysningene} other {# framgangsmåter er lovlige ut fra disse opplysningene}}',
  },
  order: {
    en: 'Those that fit your answers best stand first. Rules as of {day}.',
    nb: 'De som passer best med svarene, står først. Regler per {day}.',
  },
  none: {
    en: 'Look at the facts again: one of the answers closes every route.',
    nb: 'Se på opplysningene igjen: Ett av svarene stenger alle framgangsmåtene.',
  },
  basis: { en: 'Legal basis', nb: 'Hjemmel' },
  whenNot: { en: 'Not when', nb: 'Ikke når' },
  waiting: { en: 'Before signing', nb: 'Før avtalen kan signeres' },
  waitingVoluntary: {
    en: 'The law sets no waiting period. You may set one yourselves.',
    nb: 'Loven krever ingen karensperiode. Dere kan velge å ha en likevel.',
  },
  waitingNone: { en: 'No waiting period.', nb: 'Ingen karensperiode.' },
  unverified: { en: 'Unverified', nb: 'Ikke kontrollert' },
  check: { en: 'Check before you rely on this', nb: 'Kontroller dette før dere bygger på det' },
  excluded: {
    en: '{count, plural, one {One route is closed, and why} other {# routes are closed, and why}}',
    nb: '{count, plural, one {Én framgangsmåte er stengt, og hvorfor} other {# framgangsmåter er stengt, og hvorfor}}',
  },
  excludedColumn: { en: 'Route', nb: 'Framgangsmåte' },
  excludedWhy: { en: 'Why it is closed', nb: 'Hvorfor den er stengt' },
  choose: { en: 'Choose this route', nb: 'Velg denne framgangsmåten' },
  public: {
    en: 'The route, your reason, its basis and the closed routes are kept as they stand today and become public with the case. You can choose again until a call is published.',
    nb: 'Framgangsmåten, begrunnelsen, hjemmelen og de stengte framgangsmåtene blir lagret slik de står i dag, og blir offentlige med saken. Dere kan velge på nytt til en konkurranse er kunngjort.',
  },
  factsChanged: {
    en: 'You changed the facts after the routes were shown. Nothing was chosen. Look at the routes again, then choose.',
    nb: 'Opplysningene ble endret etter at framgangsmåtene ble vist. Ingenting er valgt. Se på framgangsmåtene igjen, og velg så.',
  },
  chosen: { en: 'Chosen now', nb: 'Valgt nå' },
  chosenOn: { en: '{route}, chosen {day}', nb: '{route}, valgt {day}' },
  fixed: {
    en: 'A call has been published on this route, so the choice stands. Another route takes a new call.',
    nb: 'En konkurranse er kunngjort med denne framgangsmåten, så valget ligger fast. En annen framgangsmåte krever en ny konkurranse.',
  },
  reason: { en: 'Why this route', nb: 'Hvorfor denne framgangsmåten' },
  answerFirst: {
    en: 'The need has not been taken up yet. You can look at the routes now and choose when it has been answered.',
    nb: 'Behovet er ikke tatt opp ennå. Dere kan se på framgangsmåtene nå og velge når det er besvart.',
  },
  back: { en: 'Back to the case', nb: 'Tilbake til saken' },
} as const satisfies Record<string, Text>;
