import { formatNumber } from '../../../text/format.ts';
import { callInHand } from '#public-record/case-calls';
import { amount } from '../case-facts.ts';
import { paragraphs, table, type Documents } from '../section.ts';

const words = {
  phase: { en: 'Phase', nb: 'Fase' },
  shown: { en: 'What must be shown at its end', nb: 'Hva som må være vist når den slutter' },
  weeks: { en: 'Longest, in weeks', nb: 'Høyst, i uker' },
  payment: { en: 'Largest payment to each partner', nb: 'Høyeste betaling til hver partner' },
} as const;

/** The phases of a development, as the call has them. */
export const phaseDocuments = {
  phasePlan: [
    {
      key: 'phases',
      title: { en: 'The phases', nb: 'Fasene' },
      prompt: {
        en: 'Each with something that can be tested at its end, how long it may last and what it pays at most.',
        nb: 'Hver med noe som kan prøves når den slutter, hvor lenge den kan vare og hva den høyst betaler.',
      },
      draft: (material, language) =>
        table(
          [words.phase, words.shown, words.weeks, words.payment].map((text) => text[language]),
          callInHand(material)?.phases.map(({ title, milestone, weeks, payment }) => [
            title ?? '',
            milestone ?? '',
            weeks === null ? '' : formatNumber(weeks, language),
            amount(payment, language),
          ]) ?? [],
        ),
    },
    {
      key: 'stop',
      title: { en: 'Who decides at the stop points, and how', nb: 'Hvem som avgjør ved stoppunktene, og hvordan' },
      prompt: {
        en: 'Who looks at the test, within how many days, and what a partner gets that is stopped.',
        nb: 'Hvem som ser på prøven, innen hvor mange dager, og hva en partner som stoppes, får.',
      },
    },
    {
      key: 'ceiling',
      title: { en: 'What may be bought afterwards', nb: 'Hva som kan kjøpes etterpå' },
      prompt: {
        en: 'The highest cost of the whole purchase. It may be bought only where aims and highest cost are both met.',
        nb: 'Høyeste kostnad for hele kjøpet. Det kan bare kjøpes der både målene og makskosten er holdt.',
      },
      draft: (material, language) => paragraphs(amount(callInHand(material)?.purchaseCeiling, language)),
    },
  ],
} as const satisfies Documents;
