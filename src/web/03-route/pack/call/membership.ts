import { callInHand } from '#public-record/case-calls';
import { callPageOf, periodOf } from '../case-facts.ts';
import { list, paragraphs, type Documents } from '../section.ts';

/** A list or market that anybody who qualifies can join at any time. */
export const membershipDocuments = {
  membershipConditions: [
    {
      key: 'conditions',
      title: { en: 'The conditions', nb: 'Vilkårene' },
      prompt: {
        en: 'What a member must be able to do: few, proportionate, the same for all. Nothing that limits how many there are.',
        nb: 'Hva et medlem må kunne: få, forholdsmessige, like for alle. Ingenting som begrenser hvor mange det blir.',
      },
      draft: (material) =>
        list(callInHand(material)?.requirements.map(({ title, reason }) => title && (reason ? `${title}: ${reason}` : title)) ?? []),
    },
    {
      key: 'join',
      title: { en: 'How to join', nb: 'Slik blir man med' },
      prompt: {
        en: 'Where, at any time, what is sent, and within how many days there is an answer.',
        nb: 'Hvor, når som helst, hva som sendes, og innen hvor mange dager svaret kommer.',
      },
      draft: (material) => {
        const call = callInHand(material);
        return call ? callPageOf(material, call) : '';
      },
    },
    {
      key: 'callOff',
      title: { en: 'How jobs are given', nb: 'Hvordan oppdrag tildeles' },
      prompt: {
        en: 'By choice of the person, by turn, or in a short competition between members.',
        nb: 'Etter personens valg, etter tur eller i en kort konkurranse mellom medlemmene.',
      },
    },
    {
      key: 'term',
      title: { en: 'How long it lasts', nb: 'Hvor lenge den varer' },
      prompt: { en: 'From when until when, and how it is changed.', nb: 'Fra når til når, og hvordan den endres.' },
      draft: (material, language) => {
        const call = callInHand(material);
        return paragraphs(call && periodOf(call, language));
      },
    },
    {
      key: 'leave',
      title: { en: 'How a member leaves or is removed', nb: 'Hvordan et medlem går ut eller tas ut' },
      prompt: {
        en: 'Notice, reasons, and where a removed member can write.',
        nb: 'Varsel, begrunnelse, og hvor den som tas ut, kan skrive.',
      },
    },
  ],
} as const satisfies Documents;
