import { callInHand } from '#public-record/case-calls';
import { list, paragraphs, type Documents } from '../section.ts';

/** Where people choose their provider themselves. */
export const userChoiceDocuments = {
  choiceMemo: [
    {
      key: 'how',
      title: { en: 'How people choose', nb: 'Hvordan brukerne velger' },
      prompt: {
        en: 'Who tells them what there is, in which form, and how somebody changes provider.',
        nb: 'Hvem som forteller hva som finnes, i hvilken form, og hvordan man bytter leverandør.',
      },
      draft: ({ need }) => paragraphs(need.whoLacks),
    },
    {
      key: 'qualify',
      title: { en: 'Who qualifies', nb: 'Hvem som oppfyller kravene' },
      prompt: {
        en: 'The requirements everybody meets, and nothing that limits how many there are.',
        nb: 'Kravene alle oppfyller, og ingenting som begrenser hvor mange det blir.',
      },
      draft: (material) => list(callInHand(material)?.requirements.map(({ title }) => title) ?? []),
    },
    {
      key: 'interest',
      title: { en: 'How a provider says that it wants to join', nb: 'Hvordan en leverandør melder seg' },
      prompt: {
        en: 'Where, at any time, and within how many days it is answered.',
        nb: 'Hvor, når som helst, og innen hvor mange dager den får svar.',
      },
    },
    {
      key: 'equal',
      title: { en: 'The same pay and terms for all', nb: 'Samme betaling og vilkår for alle' },
      prompt: {
        en: 'What is paid for each person or visit, and how it is changed for all at once.',
        nb: 'Hva som betales for hver person eller hvert besøk, og hvordan det endres for alle samtidig.',
      },
    },
  ],
  choiceRecord: [
    {
      key: 'offered',
      title: { en: 'What the person could choose among', nb: 'Hva personen kunne velge mellom' },
      prompt: {
        en: 'The providers that were shown, and how. Use the case number of the person’s own file, never the name.',
        nb: 'Leverandørene som ble vist, og hvordan. Bruk saksnummeret fra personens egen sak, aldri navnet.',
      },
    },
    {
      key: 'support',
      title: { en: 'How the person was helped to choose', nb: 'Hvordan personen fikk hjelp til å velge' },
      prompt: {
        en: 'A visit, a trial, somebody who speaks for the person. Nothing about health or family.',
        nb: 'Et besøk, en prøveperiode, en som taler på vegne av personen. Ingenting om helse eller familie.',
      },
    },
    {
      key: 'choice',
      title: { en: 'The choice', nb: 'Valget' },
      prompt: {
        en: 'Which provider, which day, and that it was the person who chose and not the body.',
        nb: 'Hvilken leverandør, hvilken dag, og at det var personen som valgte og ikke oppdragsgiveren.',
      },
    },
  ],
} as const satisfies Documents;
