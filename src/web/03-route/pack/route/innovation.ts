import { needFields } from '#need/fields';
import { routeFactFields } from '#route/fields';
import { callInHand } from '#public-record/case-calls';
import { measureLine } from '../measure-line.ts';
import { list, paragraphs, type Documents } from '../section.ts';

/** What is asked for when nobody sells it yet: the need by its function, and the terms of developing it. */
export const innovationDocuments = {
  needDescription: [
    {
      key: 'who',
      title: needFields.whoLacks.label,
      prompt: {
        en: 'Whose life is to change, in which situation, and what gets in the way today.',
        nb: 'Hvem som skal få det annerledes, i hvilken situasjon, og hva som står i veien i dag.',
      },
      draft: ({ need }) => paragraphs(need.whoLacks),
    },
    {
      key: 'function',
      title: { en: 'What a solution must do', nb: 'Hva en løsning må gjøre' },
      prompt: {
        en: 'Functions and results, each of which can be tested. Nothing about how.',
        nb: 'Funksjoner og resultater som hver for seg kan prøves. Ingenting om hvordan.',
      },
      draft: (material, language) =>
        paragraphs(callInHand(material)?.description, list(material.need.measures.map((measure) => measureLine(measure, language)))),
    },
    {
      key: 'market',
      title: { en: 'Why what exists is not enough', nb: 'Hvorfor det som finnes, ikke holder' },
      prompt: {
        en: 'What you looked at and what each lacks. “Significantly better” is also new; a mere adaptation is not.',
        nb: 'Hva dere har sett på, og hva hvert av det mangler. «Vesentlig bedre» er også nytt, en ren tilpasning er ikke det.',
      },
      draft: ({ route, dialogue }, language) =>
        paragraphs(
          routeFactFields.innovation.options.find(({ value }) => value === route?.innovation)?.label[language],
          list(dialogue.map(({ said }) => said)),
        ),
    },
    {
      key: 'bounds',
      title: { en: 'What is fixed, and what is open', nb: 'Hva som ligger fast, og hva som er åpent' },
      prompt: {
        en: 'Law, premises, systems it must work with, and minimum requirements. Say of the rest that it is open.',
        nb: 'Lov, lokaler, systemer den må virke sammen med, og minstekrav. Si om resten at det er åpent.',
      },
      draft: (material) => list([...(callInHand(material)?.requirements.map(({ title }) => title) ?? []), material.need.openQuestions]),
    },
  ],
  rightsClause: [
    {
      key: 'rights',
      title: { en: 'Who owns what is developed', nb: 'Hvem som eier det som utvikles' },
      prompt: {
        en: 'As the call says it. The less you keep for yourselves, the more can afford to take part.',
        nb: 'Slik utlysningen sier det. Jo mindre dere beholder selv, jo flere har råd til å delta.',
      },
      draft: (material) => paragraphs(callInHand(material)?.rights),
    },
    {
      key: 'before',
      title: { en: 'What each brought with it', nb: 'Hva hver hadde med seg' },
      prompt: {
        en: 'Stays with whoever brought it. List it in an annex before work begins.',
        nb: 'Blir hos den som hadde det med. List det opp i et vedlegg før arbeidet begynner.',
      },
    },
    {
      key: 'use',
      title: { en: 'What the body may do with it', nb: 'Hva oppdragsgiveren kan bruke det til' },
      prompt: {
        en: 'Use it, change it, let another run it, show it to other bodies: each yes or no.',
        nb: 'Bruke det, endre det, la en annen drive det, vise det til andre: hvert av dem ja eller nei.',
      },
    },
    {
      key: 'data',
      title: { en: 'Data about people', nb: 'Opplysninger om mennesker' },
      prompt: {
        en: 'Belong to no phase and to nobody’s product: who answers for them, and when they are erased.',
        nb: 'Hører ikke til noen fase og ikke til noens produkt: hvem som har ansvaret, og når de slettes.',
      },
    },
  ],
  researchContract: [
    {
      key: 'aim',
      title: { en: 'What is to be found out', nb: 'Hva som skal finnes ut' },
      prompt: {
        en: 'The question, how it is answered, and what would be a no. It is no purchase in volume.',
        nb: 'Spørsmålet, hvordan det besvares, og hva som ville vært et nei. Det er ikke et kjøp i volum.',
      },
      draft: ({ need }) => paragraphs(need.summary, need.openQuestions),
    },
    {
      key: 'share',
      title: { en: 'How risk and result are shared', nb: 'Hvordan risiko og resultat deles' },
      prompt: {
        en: 'Research services are outside the rules only where the body does not keep the whole result or does not pay all of it.',
        nb: 'Forskningstjenester er unntatt bare der oppdragsgiveren ikke beholder hele resultatet, eller ikke betaler alt.',
      },
    },
    {
      key: 'pay',
      title: { en: 'Pay and stop points', nb: 'Betaling og stoppunkter' },
      prompt: {
        en: 'What is paid for which work, at most how much, and where either side can end it.',
        nb: 'Hva som betales for hvilket arbeid, høyst hvor mye, og hvor hver av partene kan avslutte.',
      },
    },
    {
      key: 'after',
      title: { en: 'What comes afterwards', nb: 'Hva som kommer etterpå' },
      prompt: {
        en: 'A competition open to all, in which what was learned is told to all before it opens.',
        nb: 'En konkurranse åpen for alle, der det som er lært, er delt med alle før den åpner.',
      },
    },
  ],
} as const satisfies Documents;
