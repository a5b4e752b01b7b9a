import type { Text } from '#value/text';

/** What the public page of a call says instead where a provider is chosen without a competition. */
export const recordedPublicText = {
  written: {
    en: 'This notice is written in Norwegian.',
    nb: 'Denne kunngjøringen er skrevet på engelsk.',
  },
  start: { en: 'Make yourselves known', nb: 'Meld dere' },
  signIn: {
    en: 'You sign in and write in short how you could do it. Only the body reads it.',
    nb: 'Du logger inn og skriver kort hvordan dere kan levere. Bare oppdragsgiveren leser det.',
  },
  actFor: {
    en: 'You act for a public body now. Enterprises can make themselves known here.',
    nb: 'Du handler nå for en offentlig virksomhet. Her kan virksomheter melde seg.',
  },
  actForNobody: {
    en: 'You act for no organisation now. Enterprises can make themselves known here.',
    nb: 'Du handler nå ikke for noen virksomhet. Her kan virksomheter melde seg.',
  },
  sealed: {
    en: 'No tenders are submitted. The body finds out about everybody who could do it and assesses all on the same criteria.',
    nb: 'Ingen leverer tilbud. Oppdragsgiveren finner ut av alle som kan levere, og vurderer dem etter de samme kriteriene.',
  },
  waitingToOpen: {
    en: 'The body is finding out who could do it.',
    nb: 'Oppdragsgiveren finner ut hvem som kan levere.',
  },
  opened: { en: 'The providers are being assessed.', nb: 'Leverandørene blir vurdert.' },
  cancelled: { en: 'This process has been stopped.', nb: 'Prosessen er avlyst.' },
  kind: { en: 'How it is chosen', nb: 'Slik blir det valgt' },
  askFor: { en: 'What is needed', nb: 'Hva det gjelder' },
  questions: { en: 'What the body finds out about every provider', nb: 'Dette finner oppdragsgiveren ut om hver leverandør' },
  questionsLead: {
    en: '{count, plural, one {One question} other {# questions}} and the price.',
    nb: '{count, plural, one {Ett spørsmål} other {# spørsmål}} og prisen.',
  },
  alsoAsked: { en: 'Of every provider also', nb: 'Om hver leverandør også' },
  filesToo: {
    en: 'You need not send anything now. Whoever makes itself known is asked.',
    nb: 'Dere trenger ikke sende noe nå. Den som melder seg, blir spurt.',
  },
  requirements: { en: 'What the provider must meet', nb: 'Dette må leverandøren oppfylle' },
  requirementsLead: {
    en: '{count, plural, one {One requirement.} other {# requirements.}} Whoever does not meet {count, plural, one {it} other {all of them}} cannot be chosen.',
    nb: '{count, plural, one {Ett krav.} other {# krav.}} Den som ikke oppfyller {count, plural, one {det} other {alle}}, kan ikke bli valgt.',
  },
  timetable: { en: 'Timetable', nb: 'Tidsplan' },
  published: { en: 'The notice was published', nb: 'Kunngjøringen ble publisert' },
  closes: { en: 'Providers can make themselves known until', nb: 'Leverandører kan melde seg fram til' },
  neverChanged: {
    en: 'Nothing has been changed since the notice was published.',
    nb: 'Ingenting er endret siden kunngjøringen ble publisert.',
  },
  openData: { en: 'This notice as open data (OCDS record, JSON)', nb: 'Kunngjøringen som åpne data (OCDS-post, JSON)' },
} as const satisfies Record<string, Text>;

/** The same where one provider is named. */
export const directPublicText = {
  waitingToOpen: {
    en: 'The body means to name one provider, without a competition. Whoever thinks that others could do it too can object to the decision.',
    nb: 'Oppdragsgiveren har tenkt å peke ut én leverandør, uten konkurranse. Den som mener at andre også kan levere, kan klage på beslutningen.',
  },
  opened: { en: 'The decision is being prepared.', nb: 'Beslutningen blir forberedt.' },
  questions: { en: 'What is agreed with the provider', nb: 'Dette avtales med leverandøren' },
  alsoAsked: { en: 'Besides', nb: 'Dessuten' },
} as const satisfies Record<string, Text>;

/** What stands at the deadline of those who may make themselves known. */
export const comingForward = {
  before: { en: 'Make yourselves known by', nb: 'Frist for å melde seg' },
  after: { en: 'The time to make oneself known ran out', nb: 'Fristen for å melde seg gikk ut' },
} as const satisfies Record<string, Text>;
