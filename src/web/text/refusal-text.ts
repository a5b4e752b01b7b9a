import { parseDay } from '#value/day';
import { parseInstant, type Instant, type Zone } from '#value/instant';
import type { Refusal } from '#value/refusal';
import type { Language, Text } from '#value/text';
import { enterpriseSentences } from './enterprise-refusals.ts';
import { joiningSentences } from './joining-refusals.ts';
import { keySentences } from './key-refusals.ts';
import { dialogueSentences } from './dialogue-refusals.ts';
import { callSentences } from './call-refusals.ts';
import { providerSentences } from './provider-refusals.ts';
import { submissionSentences } from './submission-refusals.ts';
import { decisionSentences } from './decision-refusals.ts';
import { formatBeside, formatDayWithWeekday, formatInstantToSecond } from './format.ts';
import { interestSentences } from './interest-refusals.ts';
import { interviewSentences } from './interview-refusals.ts';
import { panelSentences } from './panel-refusals.ts';
import { phaseSentences } from './phase-refusals.ts';
import { say } from './say.ts';
import { solutionSentences } from './solution-refusals.ts';

/** The sentence for a refusal: what is the matter and what to do. A code without a sentence of its own gets the last one. */
export function refusalText(
  refusal: Refusal,
  language: Language,
  zone: Zone = language === 'nb' ? 'Europe/Oslo' : 'Europe/London',
): string {
  const given = Object.entries(refusal.facts ?? {});
  const instants = given.flatMap(([, value]) => (typeof value === 'string' ? (parseInstant(value) ?? []) : []));
  const facts = Object.fromEntries(given.map(([name, value]) => [name, shown(value, instants, { language, zone })]));
  return say(sentences[refusal.code] ?? unknown, language, facts);
}

type Reader = { readonly language: Language; readonly zone: Zone };

/** `instants`: all of the refusal. Two that lie less than a second apart are told to the millisecond. */
function shown(value: string | number, instants: readonly Instant[], reader: Reader): string | number {
  if (typeof value === 'number') return value;
  const instant = parseInstant(value);
  if (instant) {
    const other = instants.find((one) => one !== instant);
    return other ? formatBeside(instant, other, reader) : formatInstantToSecond(instant, reader.zone, reader.language);
  }
  const day = parseDay(value);
  return day ? formatDayWithWeekday(day, reader.language) : value;
}

const unknown: Text = {
  en: 'This could not be done. Go back to the case and try again.',
  nb: 'Dette lot seg ikke gjøre. Gå tilbake til saken og prøv igjen.',
};

/** Codes of all refusals that people can meet; a test walks the core and misses none. */
export const sentences: Readonly<Record<string, Text>> = {
  ...solutionSentences,
  ...enterpriseSentences,
  ...joiningSentences,
  noSuchCase: { en: 'This case does not exist.', nb: 'Denne saken finnes ikke.' },
  noSuchBody: { en: 'Select the body that should answer.', nb: 'Velg hvem som skal svare.' },
  noSuchPerson: {
    en: 'Nobody with the address {email} has an account. Check the address, or ask the person to sign in once.',
    nb: 'Ingen med adressen {email} har en konto. Kontroller adressen, eller be personen logge inn én gang.',
  },
  noSuchMeasure: { en: 'This measure does not exist.', nb: 'Dette målet finnes ikke.' },
  noSuchInterest: { en: 'This declaration does not exist.', nb: 'Denne erklæringen finnes ikke.' },
  notAllowed: {
    en: 'You do not have the role that this takes. Check which organisation you act for.',
    nb: 'Du har ikke rollen som trengs. Kontroller hvilken virksomhet du handler for.',
  },
  changedMeanwhile: {
    en: 'Somebody else changed this while you were writing. Nothing was overwritten. Compare with what is stored now, below each field, and save again.',
    nb: 'Noen andre endret dette mens du skrev. Ingenting er overskrevet. Sammenlign med det som er lagret nå, under hvert felt, og lagre på nytt.',
  },
  alreadyAnswered: { en: 'This need has been answered already.', nb: 'Behovet er allerede besvart.' },
  notAnsweredYet: { en: 'Answer the need before you publish it.', nb: 'Svar på behovet før du kunngjør det.' },
  declined: { en: 'This need was declined and is not published.', nb: 'Behovet ble avvist og blir ikke kunngjort.' },
  titleNeeded: { en: 'Enter a title.', nb: 'Skriv en tittel.' },
  nothingToShare: { en: 'Everything in the log has been shared already.', nb: 'Alt i loggen er allerede delt.' },
  needNotPublished: { en: 'Publish the need first.', nb: 'Kunngjør behovet først.' },
  needNotAnswered: { en: 'Take the need up before you choose a route.', nb: 'Gå videre med behovet før du velger framgangsmåte.' },
  notLawful: {
    en: 'The route {route} is not lawful for these facts. Select one of the others.',
    nb: 'Framgangsmåten {route} er ikke lovlig ut fra disse opplysningene. Velg en av de andre.',
  },
  neverLawful: {
    en: 'No reason opens this route: the law forbids it for this service ({route}). Select one of the others.',
    nb: 'Ingen begrunnelse åpner denne framgangsmåten: Reglene forbyr den for denne tjenesten ({route}). Velg en av de andre.',
  },
  overrideWithoutReason: {
    en: 'The guide leaves out {route}. Write why you choose it all the same, below the closed routes, or select one of the others.',
    nb: 'Veiviseren utelukker {route}. Skriv hvorfor dere velger den likevel, under de stengte framgangsmåtene, eller velg en av de andre.',
  },
  alreadyDeclared: { en: 'You have declared your interests already.', nb: 'Du har allerede meldt fra om tilknytning.' },
  declareFirst: { en: 'Answer for every one of them.', nb: 'Svar for hver enkelt.' },
  describeLink: {
    en: 'Describe the link, so that the chair can rule on it.',
    nb: 'Beskriv tilknytningen, så lederen av panelet kan ta stilling til den.',
  },
  recused: { en: 'You do not see or score this submission.', nb: 'Du ser ikke og vurderer ikke dette.' },
  ownInterest: { en: 'Somebody else must rule on your own declaration.', nb: 'Noen andre må avgjøre din egen erklæring.' },
  alreadyRuled: { en: 'This has been ruled on already.', nb: 'Dette er allerede avgjort.' },
  ...interestSentences,
  ...panelSentences,
  ...phaseSentences,
  ...interviewSentences,
  locked: { en: 'Your scores are locked.', nb: 'Vurderingene dine er låst.' },
  scoresMissing: {
    en: '{missing, plural, one {# score or reason is} other {# scores or reasons are}} missing. A missing score is never zero.',
    nb: '{missing, plural, one {# poengsum eller begrunnelse} other {# poengsummer eller begrunnelser}} mangler. Manglende poeng er aldri null.',
  },
  notACriterion: { en: 'This is not a criterion of the call.', nb: 'Dette er ikke et kunngjort kriterium.' },
  wrongPassword: {
    en: 'The e-mail address or the password is not right. Try again, or ask for a link.',
    nb: 'E-postadressen eller passordet stemmer ikke. Prøv igjen, eller be om en lenke.',
  },
  tooManyAttempts: {
    en: 'Too many attempts. Wait a quarter of an hour and try again.',
    nb: 'For mange forsøk. Vent et kvarter og prøv igjen.',
  },
  linkNotValid: { en: 'This link has been used or is too old. Ask for a new one.', nb: 'Lenken er brukt eller for gammel. Be om en ny.' },
  ...keySentences,
  ...dialogueSentences,
  ...callSentences,
  ...submissionSentences,
  ...providerSentences,
  ...decisionSentences,
};
