import type { Text } from '#value/text';

/** Words of the page on which each requirement is confirmed, and of what is said of them elsewhere. */
export const requirementsText = {
  title: { en: 'Confirm the requirements', nb: 'Bekreft kravene' },
  lead: {
    en: 'Say for each requirement whether you meet it, and what shows it. Nothing is sent until you seal.',
    nb: 'Si for hvert krav om dere oppfyller det, og hva som viser det. Ingenting blir sendt før du leverer.',
  },
  noFiles: {
    en: 'You can point to a file once it is stored:',
    nb: 'Du kan vise til en fil når den er lagret:',
  },
  attach: { en: 'attach files', nb: 'legg ved filer' },
  none: { en: '{ThisCall} has no requirements', nb: '{ThisCall} har ingen krav' },
  hint: {
    en: '{met} of {all} are confirmed.',
    nb: '{met} av {all} er bekreftet.',
  },
  stillOpen: { en: 'Not answered: {titles}.', nb: 'Ikke besvart: {titles}.' },
  notMet: { en: 'Not met: {titles}.', nb: 'Ikke oppfylt: {titles}.' },
  section: { en: 'Requirements', nb: 'Krav' },
  met: { en: 'We meet this', nb: 'Vi oppfyller kravet' },
  fails: { en: 'We do not meet it, or not yet', nb: 'Vi oppfyller det ikke, eller ikke ennå' },
  meets: { en: 'Met', nb: 'Oppfylt' },
  meetsNot: { en: 'Not met, or not yet', nb: 'Ikke oppfylt, eller ikke ennå' },
  unanswered: { en: 'Not answered', nb: 'Ikke besvart' },
  shownBy: { en: 'Shown by {name}', nb: 'Vises i {name}' },
  openTitle: {
    en: 'You can seal, but {count, plural, one {one requirement is} other {# requirements are}} not confirmed',
    nb: 'Du kan levere, men {count, plural, one {ett krav er} other {# krav er}} ikke bekreftet',
  },
  openTitleBlocked: {
    en: '{count, plural, one {One requirement is} other {# requirements are}} not confirmed',
    nb: '{count, plural, one {Ett krav er} other {# krav er}} ikke bekreftet',
  },
  openText: {
    en: 'Whoever does not show that a requirement is met will probably be rejected before anybody reads the answers.',
    nb: 'Den som ikke viser at et krav er oppfylt, blir sannsynligvis avvist før noen leser svarene.',
  },
  notMetTitle: {
    en: 'You say that you do not meet {count, plural, one {one requirement} other {# requirements}}',
    nb: 'Dere sier at dere ikke oppfyller {count, plural, one {ett krav} other {# krav}}',
  },
  goTo: { en: 'Go to: {title}', nb: 'Gå til: {title}' },
} as const satisfies Record<string, Text>;

/** Words about the organisation as it is sealed with the rest. */
export const organisationText = {
  title: { en: 'Who submits', nb: 'Hvem som leverer' },
  lead: {
    en: 'This is what the service knows of your organisation now. It is sealed with the rest, as it stands at that moment.',
    nb: 'Dette er det tjenesten vet om virksomheten deres nå. Det blir forseglet sammen med resten, slik det er i det øyeblikket.',
  },
  name: { en: 'Name', nb: 'Navn' },
  number: { en: 'Number', nb: 'Nummer' },
  place: { en: 'Place', nb: 'Sted' },
  about: { en: 'About', nb: 'Om virksomheten' },
  wrong: {
    en: 'Is something wrong? Whoever runs this service can change it.',
    nb: 'Er noe feil? De som driver tjenesten, kan endre det.',
  },
} as const satisfies Record<string, Text>;
