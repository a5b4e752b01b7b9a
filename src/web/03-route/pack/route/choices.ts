import { writtenLots } from '#call/lot';
import { needFields } from '#need/fields';
import { overlayRows } from '#law/routes/overlays';
import { callInHand } from '#public-record/case-calls';
import { amount } from '../case-facts.ts';
import { list, paragraphs, table, type Documents } from '../section.ts';

const climate = overlayRows.find(({ code }) => code === 'climate');
const words = {
  lot: { en: 'Lot', nb: 'Delkontrakt' },
  covers: { en: 'What it covers', nb: 'Hva den omfatter' },
  value: { en: 'Estimated value', nb: 'Anslått verdi' },
  none: { en: 'The call is not divided.', nb: 'Konkurransen er ikke delt opp.' },
} as const;

/** Choices that are made once, and written down with their reasons. */
export const choiceDocuments = {
  climateChoice: [
    {
      key: 'five',
      title: { en: 'The five to choose from', nb: 'De fem å velge mellom' },
      prompt: { en: 'Exactly one; never two exemptions.', nb: 'Nøyaktig én, og aldri to unntak.' },
      draft: (_material, language) => paragraphs(climate?.text[language], list(climate?.choices?.map(({ text }) => text[language]) ?? [])),
    },
    {
      key: 'choice',
      title: { en: 'Which of the five', nb: 'Hvilken av de fem' },
      prompt: {
        en: 'At least 30 percent, requirements instead, or one of three exemptions; never two exemptions.',
        nb: 'Minst 30 prosent, krav i stedet, eller ett av tre unntak. Aldri to unntak.',
      },
    },
    {
      key: 'why',
      title: { en: 'Why', nb: 'Hvorfor' },
      prompt: {
        en: 'What the purchase does to climate and environment, and why the choice fits.',
        nb: 'Hva anskaffelsen gjør med klima og miljø, og hvorfor valget passer.',
      },
    },
  ],
  userInvolvementPlan: [
    {
      key: 'users',
      title: { en: 'How those who use the service take part', nb: 'Hvordan brukerne er med' },
      prompt: {
        en: 'Before the call, in the assessment and during the agreement.',
        nb: 'Før utlysningen, i vurderingen og mens avtalen løper.',
      },
      draft: ({ need, assignments }, language) =>
        paragraphs(
          need.evidence && `${needFields.evidence.label[language]}: ${need.evidence}`,
          assignments.some(({ role }) => role === 'layMember') &&
            (language === 'en'
              ? 'People who know the service from their own life, or close by, sit on the panel and score.'
              : 'Folk som kjenner tjenesten fra eget liv, eller på nært hold, sitter i panelet og vurderer.'),
        ),
    },
    {
      key: 'quality',
      title: { en: 'Quality', nb: 'Kvalitet' },
      prompt: {
        en: 'What a good service is for those who use it, and how you will see it.',
        nb: 'Hva en god tjeneste er for brukerne, og hvordan dere vil se det.',
      },
      draft: ({ need }) => list(need.measures.map(({ title }) => title)),
    },
    {
      key: 'continuity',
      title: { en: 'Continuity', nb: 'Kontinuitet' },
      prompt: { en: 'What people must not lose if the provider changes.', nb: 'Hva folk ikke må miste hvis leverandøren skiftes ut.' },
    },
    {
      key: 'diversity',
      title: { en: 'Diversity', nb: 'Mangfold' },
      prompt: {
        en: 'How more than one kind of provider gets a real chance.',
        nb: 'Hvordan flere slags leverandører får en reell sjanse.',
      },
    },
  ],
  lotsReasoning: [
    {
      key: 'parts',
      title: { en: 'The lots of the call', nb: 'Delkontraktene i konkurransen' },
      prompt: { en: 'The parts the call has now, with their value.', nb: 'Delene konkurransen har nå, med verdi.' },
      draft: (material, language) => {
        const call = callInHand(material);
        if (!call) return '';
        const lots = writtenLots(call.lots);
        if (lots.length === 0) return words.none[language];
        return table(
          [words.lot[language], words.covers[language], words.value[language]],
          lots.map(({ title, description, value }) => [title ?? '', description ?? '', amount(value, language)]),
        );
      },
    },
    {
      key: 'lots',
      title: { en: 'Why so', nb: 'Hvorfor slik' },
      prompt: {
        en: 'What the parts could be, who could then bid, and why you chose as you did.',
        nb: 'Hva delene kunne vært, hvem som da kunne gitt tilbud, og hvorfor dere valgte som dere gjorde.',
      },
    },
  ],
} as const satisfies Documents;
