import { routeFactFields } from '#route/fields';
import { routeLaw, routeLine } from '../case-facts.ts';
import { list, paragraphs, type Documents } from '../section.ts';

/** Why there is no competition. The burden lies on the body: what is said here is what a complaints board reads first. */
export const directDocuments = {
  marketEvidence: [
    {
      key: 'evidence',
      title: { en: 'What shows it', nb: 'Hva som viser det' },
      prompt: {
        en: 'Whom you asked, when, and what they answered; or what happened that nobody could foresee, and when.',
        nb: 'Hvem dere spurte, når, og hva de svarte. Eller hva som skjedde som ingen kunne forutse, og når.',
      },
      draft: ({ dialogue }) => list(dialogue.map(({ participants, said }) => said && (participants ? `${participants}: ${said}` : said))),
    },
    {
      key: 'searched',
      title: { en: 'Where you searched', nb: 'Hvor dere har søkt' },
      prompt: {
        en: 'Registers, earlier notices, other bodies that buy the same, solutions published here. Day and result.',
        nb: 'Registre, tidligere kunngjøringer, andre som kjøper det samme, løsninger som er publisert her. Dag og resultat.',
      },
    },
    {
      key: 'not',
      title: { en: 'Why it is not convenience or own delay', nb: 'Hvorfor det ikke er lettvint eller skyldes egen forsinkelse' },
      prompt: { en: 'What you did to have a competition.', nb: 'Hva dere gjorde for å få til en konkurranse.' },
    },
  ],
  directJustification: [
    {
      key: 'ground',
      title: { en: 'The ground', nb: 'Grunnlaget' },
      prompt: {
        en: 'Which ground of the law, with its paragraph.',
        nb: 'Hvilket grunnlag i loven, med ledd og bokstav.',
      },
      draft: (material, language) => paragraphs(routeLine(material, language), routeLaw(material, language)),
    },
    {
      key: 'facts',
      title: { en: 'The facts that fill it', nb: 'Faktaene som oppfyller det' },
      prompt: {
        en: 'Condition by condition: what the law asks, what is so here, and which paper shows it.',
        nb: 'Vilkår for vilkår: hva loven krever, hva som er tilfellet her, og hvilket dokument som viser det.',
      },
      draft: ({ route }, language) =>
        list([
          routeFactFields.urgency.options.find(({ value }) => value === route?.urgency && value !== 'none')?.label[language],
          routeFactFields.existingProvider.options.find(({ value }) => value === route?.existingProvider)?.label[language],
          route?.reason,
        ]),
    },
    {
      key: 'least',
      title: { en: 'No more than is needed', nb: 'Ikke mer enn nødvendig' },
      prompt: {
        en: 'Why the volume and the term are no larger than the ground carries, and when a competition follows.',
        nb: 'Hvorfor omfanget og varigheten ikke er større enn grunnlaget bærer, og når en konkurranse følger.',
      },
    },
    {
      key: 'notice',
      title: { en: 'Published first', nb: 'Kunngjort først' },
      prompt: {
        en: 'The day the notice was published before the award, and what came in by the end of the wait.',
        nb: 'Dagen kunngjøringen ble publisert før tildelingen, og hva som kom inn før ventetiden var ute.',
      },
    },
  ],
  capabilityMemo: [
    {
      key: 'service',
      title: { en: 'The service, and who runs it now', nb: 'Tjenesten, og hvem som driver den i dag' },
      prompt: {
        en: 'What is delivered, since when, and under which contract.',
        nb: 'Hva som leveres, siden når, og etter hvilken avtale.',
      },
      draft: ({ need }) => paragraphs(need.summary),
    },
    {
      key: 'only',
      title: { en: 'Why nobody else can', nb: 'Hvorfor ingen andre kan' },
      prompt: {
        en: 'What it is about the service that ties it to one: premises, emergency duty, a link with another service. Not that a change would be a nuisance.',
        nb: 'Hva ved tjenesten som binder den til én: lokaler, beredskap, sammenhengen med en annen tjeneste. Ikke at et bytte ville vært upraktisk.',
      },
    },
    {
      key: 'alternatives',
      title: { en: 'Alternatives that were looked at', nb: 'Alternativer som er vurdert' },
      prompt: {
        en: 'Each with the reason it is not realistic. One realistic alternative closes this route.',
        nb: 'Hvert med grunnen til at det ikke er realistisk. Ett realistisk alternativ stenger denne veien.',
      },
      draft: ({ dialogue }) => list(dialogue.map(({ said }) => said)),
    },
    {
      key: 'next',
      title: { en: 'When it is looked at again', nb: 'Når det vurderes på nytt' },
      prompt: { en: 'The day, and what would have to be different.', nb: 'Dagen, og hva som da måtte vært annerledes.' },
    },
  ],
} as const satisfies Documents;
