import type { ChangeVerdict } from '#agreement/change';
import type { Text } from '#value/text';

export const changeText = {
  task: { en: 'Before a change: is it considerable? ({name})', nb: 'Før en endring: Er den vesentlig? ({name})' },
  title: { en: 'Is the change considerable?', nb: 'Er endringen vesentlig?' },
  lead: {
    en: 'Before you change the agreement with {name}: find out whether the change takes a new competition. Nothing is saved here.',
    nb: 'Før dere endrer avtalen med {name}: Finn ut om endringen krever en ny konkurranse. Ingenting blir lagret her.',
  },
  now: { en: 'The agreement now', nb: 'Avtalen nå' },
  judge: { en: 'See what the rules say', nb: 'Se hva reglene sier' },
  adds: { en: 'It adds {amount}, {share} of the value.', nb: 'Den øker verdien med {amount}, {share} av verdien.' },
  takes: { en: 'It takes away {amount}, {share} of the value.', nb: 'Den reduserer verdien med {amount}, {share} av verdien.' },
  same: { en: 'It does not change the value.', nb: 'Den endrer ikke verdien.' },
  source: { en: 'Source: {source}', nb: 'Kilde: {source}' },
  none: {
    en: 'There is no such rule for this agreement. Look at what the call promised, and ask somebody who knows.',
    nb: 'Det finnes ingen slik regel for denne avtalen. Se på hva utlysningen lovet, og spør noen som kan det.',
  },
} as const satisfies Record<string, Text>;

export const verdictText: Readonly<Record<ChangeVerdict['verdict'], Text>> = {
  within: { en: 'Within what may be changed', nb: 'Innenfor det som kan endres' },
  considerable: { en: 'A considerable change', nb: 'En vesentlig endring' },
  judge: { en: 'Somebody has to judge it', nb: 'Dette må vurderes av noen' },
};

export const becauseText: Readonly<Record<ChangeVerdict['because'], Text>> = {
  character: {
    en: 'It would be another service, or for other people. That takes a new competition, or under the Provider Selection Regime a new process.',
    nb: 'Det ville vært en annen tjeneste, eller for andre mennesker. Det krever en ny konkurranse, eller en ny prosess etter Provider Selection Regime.',
  },
  small: {
    en: 'The amount stays below the limits of the rules. Write down why you change it, and add it up with the changes before.',
    nb: 'Beløpet er under grensene i reglene. Skriv ned hvorfor dere endrer, og regn den sammen med tidligere endringer.',
  },
  much: {
    en: 'The amount passes the limits of the rules. It takes a new competition or process, with its notices.',
    nb: 'Beløpet er over grensene i reglene. Det krever en ny konkurranse eller prosess, med kunngjøringene som hører til.',
  },
  between: {
    en: 'The amount lies where the rules allow it only on a ground of their own, such as an option that was announced or something nobody could foresee. Ask somebody who knows before you agree.',
    nb: 'Beløpet ligger der reglene bare tillater det med et eget grunnlag, for eksempel en opsjon som var kunngjort, eller noe ingen kunne forutse. Spør noen som kan anskaffelser før dere blir enige.',
  },
  notOwn: {
    en: 'The amount passes the limits, but it is not your own wish. Write down what makes it, and publish the change where the rules ask for it.',
    nb: 'Beløpet er over grensene, men det er ikke noe dere selv ønsker. Skriv ned hva som gjør det, og kunngjør endringen der reglene krever det.',
  },
  unknown: {
    en: 'An answer that decides is missing. Find out, and look again.',
    nb: 'Et svar som avgjør, mangler. Finn det ut, og se på nytt.',
  },
};
