import type { Text } from '#value/text';

/** Sentences about choosing a provider without a competition. */
export const providerSentences: Readonly<Record<string, Text>> = {
  routeAsksForCompetition: {
    en: 'The chosen route asks for a competition. Choose a route without one, with its reasons, or start a tender.',
    nb: 'Framgangsmåten som er valgt, krever konkurranse. Velg en uten konkurranse, med begrunnelse, eller start en konkurranse.',
  },
  nothingToSubmit: {
    en: 'Nobody submits here: the body chooses a provider without a competition. While the time runs you can make yourselves known on the page of the notice.',
    nb: 'Her er det ingen som leverer tilbud: Oppdragsgiveren velger en leverandør uten konkurranse. Så lenge fristen løper, kan dere melde dere på siden med kunngjøringen.',
  },
  nobodyRecorded: { en: 'Nobody is on the list. Add at least one provider.', nb: 'Ingen står på listen. Legg til minst én leverandør.' },
  notRecorded: { en: 'Here providers submit themselves.', nb: 'Her leverer leverandørene selv.' },
  alreadyIdentified: {
    en: 'The list is complete and has been handed over. Nothing was changed.',
    nb: 'Listen er ferdig og er overlevert. Ingenting er endret.',
  },
  comingForwardOver: {
    en: 'The time to make yourselves known ran out {closesAt}. After the decision you can object to it on the page of the case.',
    nb: 'Fristen for å melde seg gikk ut {closesAt}. Etter beslutningen kan dere klage på sidene til saken.',
  },
  othersMayStillCome: {
    en: 'Providers can make themselves known until {closesAt}. The list can be complete after that.',
    nb: 'Leverandører kan melde seg fram til {closesAt}. Listen kan være ferdig etter det.',
  },
  providerTwice: { en: 'This provider is on the list already.', nb: 'Denne leverandøren står allerede på listen.' },
  statementMissing: { en: 'Write how you could do it.', nb: 'Skriv hvordan dere kan levere.' },
  providerIncomplete: {
    en: 'Something is missing about {organisation}: the price, an answer or a requirement. Write it down first.',
    nb: 'Noe mangler om {organisation}: prisen, et svar eller et krav. Skriv det ned først.',
  },
  onlyOneProvider: {
    en: 'A direct award names one provider. If several could do it, choose another route.',
    nb: 'En direkte tildeling peker ut én leverandør. Kan flere levere, må dere velge en annen framgangsmåte.',
  },
  tooSoonToIdentify: {
    en: 'The list can be complete from {earliest}: the law gives others 14 days from the notice.',
    nb: 'Listen kan være ferdig fra {earliest}: Loven gir andre 14 dager fra kunngjøringen.',
  },
  leftOutReasonMissing: {
    en: 'Write why a provider that made itself known is not considered.',
    nb: 'Skriv hvorfor en leverandør som har meldt seg, ikke vurderes.',
  },
  providerIsBuyer: { en: 'You cannot choose yourselves.', nb: 'Dere kan ikke velge dere selv.' },
  noSuchProvider: {
    en: 'The provider is no longer on the list. Look at the page again.',
    nb: 'Leverandøren står ikke lenger på listen. Se på siden på nytt.',
  },
  providerNotNamed: {
    en: 'Select a provider that is registered here, or write the name and place of another.',
    nb: 'Velg en leverandør som er registrert her, eller skriv navnet og stedet til en annen.',
  },
};
