import { callFields } from '#call/fields';
import { formatDay } from '../../../text/format.ts';
import { callInHand } from '#public-record/case-calls';
import { amount, callPageOf, closingOf, periodOf } from '../case-facts.ts';
import { list, paragraphs, type Documents } from '../section.ts';
import { criteriaDraft } from './criteria.ts';

/** A short request that is sent to a few suppliers with the same words. */
export const quoteDocuments = {
  quoteRequest: [
    {
      key: 'ask',
      title: callFields.description.label,
      prompt: {
        en: 'What, for whom, where, how much, and from when until when.',
        nb: 'Hva, for hvem, hvor, hvor mye, og fra når til når.',
      },
      draft: (material, language) => {
        const call = callInHand(material);
        return paragraphs(
          call?.description ?? material.need.summary,
          call && periodOf(call, language),
          call && amount(call.value, language),
        );
      },
    },
    {
      key: 'answer',
      title: { en: 'What we ask you to send', nb: 'Hva vi ber dere sende' },
      prompt: { en: 'As little as you can decide on.', nb: 'Så lite som dere kan avgjøre på.' },
      draft: (material) => list(callInHand(material)?.questions.map(({ title }) => title) ?? []),
    },
    {
      key: 'requirements',
      whenNeeded: true,
      title: callFields.requirements.label,
      prompt: { en: 'Each with its reason.', nb: 'Hvert med begrunnelse.' },
      draft: (material) =>
        list(callInHand(material)?.requirements.map(({ title, reason }) => title && (reason ? `${title}: ${reason}` : title)) ?? []),
    },
    {
      key: 'choose',
      title: { en: 'How we choose', nb: 'Hvordan vi velger' },
      prompt: { en: 'What counts, and how much. The same for all.', nb: 'Hva som teller, og hvor mye. Likt for alle.' },
      draft: (material, language) => criteriaDraft(callInHand(material), language),
    },
    {
      key: 'when',
      title: { en: 'By when, and where', nb: 'Innen når, og hvor' },
      prompt: { en: 'One day for all, with weekday and time.', nb: 'Samme frist for alle, med ukedag og klokkeslett.' },
      draft: (material, language) => {
        const call = callInHand(material);
        return call
          ? paragraphs(closingOf(call, language), callPageOf(material, call), call.decisionBy && formatDay(call.decisionBy, language))
          : '';
      },
    },
    {
      key: 'asked',
      title: { en: 'Whom we asked', nb: 'Hvem vi spurte' },
      prompt: {
        en: 'At least three, and at least one that you have not bought from before. Say why if there are fewer.',
        nb: 'Minst tre, og minst én dere ikke har kjøpt av før. Skriv hvorfor hvis det er færre.',
      },
    },
  ],
} as const satisfies Documents;
