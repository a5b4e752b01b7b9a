import { routeFactFields } from '#route/fields';
import { thresholdOn } from '#law/thresholds';
import { formatNumber } from '../../../text/format.ts';
import { legalBasisText } from '#law/legal-basis';
import { say } from '../../../text/say.ts';
import { measureLine } from '../measure-line.ts';
import { list, paragraphs, type Documents } from '../section.ts';

const words = {
  count: {
    en: 'About {count} enterprises could take part.',
    nb: 'Omtrent {count} virksomheter kan delta.',
  },
  said: { en: 'Said in the market dialogue: {said}', nb: 'Sagt i markedsdialogen: {said}' },
  share: {
    en: 'At least {percent}% of those who work there are disabled or disadvantaged ({basis}).',
    nb: 'Minst {percent} prosent av dem som arbeider der, har en funksjonsnedsettelse eller er vanskeligstilt ({basis}).',
  },
} as const;

/** Why a competition is kept for some. */
export const reservationDocuments = {
  reservationMemo: [
    {
      key: 'for',
      title: { en: 'Whom it is kept for', nb: 'Hvem den er forbeholdt' },
      prompt: {
        en: 'The group as the law defines it, and the provision the notice will cite.',
        nb: 'Gruppen slik loven definerer den, og bestemmelsen kunngjøringen viser til.',
      },
      draft: ({ route, country }, language) => {
        const share = route?.reservation === 'workIntegration' ? shareRow(country, route.ruleDate) : null;
        return paragraphs(
          routeFactFields.reservation.options.find(({ value }) => value === route?.reservation)?.label[language],
          share && say(words.share, language, { percent: share.value, basis: legalBasisText(share.basis, language) }),
          route?.basis.route.basis.map(({ ref }) => legalBasisText(ref, language)).join(' · '),
        );
      },
    },
    {
      key: 'social',
      title: { en: 'What it does for social aims and the common good', nb: 'Hva det gir for sosiale mål og fellesskapet' },
      prompt: {
        en: 'For whom, how, and how you will see it. General words do not carry a reservation.',
        nb: 'For hvem, hvordan, og hvordan dere vil se det. Generelle ord bærer ingen reservasjon.',
      },
      draft: ({ need }, language) => paragraphs(need.whoLacks, list(need.measures.map((measure) => measureLine(measure, language)))),
    },
    {
      key: 'budget',
      title: { en: 'Why it is good use of money', nb: 'Hvorfor det er god bruk av penger' },
      prompt: {
        en: 'Price, quality and continuity compared with a competition open to all.',
        nb: 'Pris, kvalitet og kontinuitet sammenlignet med en konkurranse åpen for alle.',
      },
      draft: ({ need }) => paragraphs(need.costOfNothing),
    },
    {
      key: 'market',
      title: { en: 'Who could take part', nb: 'Hvem som kan delta' },
      prompt: {
        en: 'At least two or three that qualify, and how each will show it.',
        nb: 'Minst to–tre som oppfyller vilkårene, og hvordan hver av dem viser det.',
      },
      draft: ({ route, dialogue }, language) =>
        paragraphs(
          route?.eligibleSuppliers != null && say(words.count, language, { count: formatNumber(route.eligibleSuppliers, language) }),
          ...dialogue.map(({ said }) => said && say(words.said, language, { said })),
        ),
    },
  ],
} as const satisfies Documents;

function shareRow(country: 'NO' | 'EN', day: Parameters<typeof thresholdOn>[1]) {
  return thresholdOn(country === 'NO' ? 'NO.WORK_INTEGRATION' : 'EN.SUPPORTED_EMPLOYMENT', day);
}
