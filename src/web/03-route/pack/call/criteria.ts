import { askedInStage } from '#call/asked-in-stage';
import type { Call } from '#call';
import type { Criterion } from '#call/fields';
import { callFields } from '#call/fields';
import { levelsOf } from '#call/scale';
import { stagePlanOf } from '#call/stages';
import { formatNumber } from '../../../text/format.ts';
import type { Language, Text } from '#value/text';
import { callInHand } from '#public-record/case-calls';
import { amount } from '../case-facts.ts';
import { list, paragraphs, table, under, type Documents } from '../section.ts';

const words = {
  criterion: { en: 'Criterion', nb: 'Kriterium' },
  weight: { en: 'Weight', nb: 'Vekt' },
  looked: { en: 'What we look for', nb: 'Hva vi ser etter' },
  ofHundred: { en: 'of 100', nb: 'av 100' },
  inInterview: { en: 'Judged in an interview.', nb: 'Vurderes i et intervju.' },
  least: { en: 'At least {least} of 5.', nb: 'Minst {least} av 5.' },
  floor: { en: 'Full points at {floor}, no points at {ceiling}.', nb: 'Full poengsum ved {floor}, ingen poeng ved {ceiling}.' },
} as const;

/** What counts, and how much: as the call has it. */
export const criteriaDocuments = {
  criteriaTable: [
    {
      key: 'criteria',
      title: callFields.criteria.label,
      prompt: { en: 'Three or four, with weights that add up to 100.', nb: 'Tre–fire, med vekter som til sammen blir 100.' },
      draft: (material, language) => {
        const call = callInHand(material);
        const asksWithoutCall = !call && material.route?.basis.work?.documents.includes('quoteRequest');
        return asksWithoutCall ? startingCriteria(language) : criteriaDraft(call, language);
      },
    },
    {
      key: 'scale',
      title: { en: 'What each score means', nb: 'Hva hver poengsum betyr' },
      prompt: { en: 'The words from 0 to 5 for each criterion.', nb: 'Ordene fra 0 til 5 for hvert kriterium.' },
      draft: (material, language) =>
        paragraphs(
          ...(callInHand(material)
            ?.criteria.filter(({ kind }) => kind !== 'price')
            .map((criterion) =>
              under(criterion.title ?? '', list(levelsOf(criterion, language).map((level, score) => `${score}: ${level}`))),
            ) ?? []),
        ),
    },
    {
      key: 'price',
      title: callFields.priceFormula.label,
      prompt: { en: 'The formula, fixed before anything is opened.', nb: 'Formelen, fastsatt før noe åpnes.' },
      draft: (material, language) => priceDraft(callInHand(material), language),
    },
    {
      key: 'why',
      title: { en: 'Why these, and these weights', nb: 'Hvorfor disse, og disse vektene' },
      prompt: {
        en: 'How each is linked to what is bought, and what people who use the service said of it.',
        nb: 'Hvordan hvert av dem er knyttet til det som kjøpes, og hva brukerne har sagt om det.',
      },
    },
  ],
  keyCriteria: [
    {
      key: 'weights',
      title: { en: 'The five key criteria and their weight', nb: 'De fem hovedkriteriene og hvordan de vektes' },
      prompt: {
        en: 'Quality and innovation · value · integration, collaboration and sustainability · access, inequalities and choice · social value.',
        nb: 'Kvalitet og innovasjon · verdi · samhandling og bærekraft · tilgang, ulikhet og valg · samfunnsnytte.',
      },
      draft: (_material, language) =>
        table(
          language === 'en' ? ['Key criterion', 'Weight', 'What it means here'] : ['Hovedkriterium', 'Vekt', 'Hva det betyr her'],
          keyCriteria.map((text) => [text[language], '', '']),
        ),
    },
    {
      key: 'call',
      whenNeeded: true,
      title: { en: 'The criteria of the call', nb: 'Kriteriene i utlysningen' },
      prompt: { en: 'Say which key criterion each belongs to.', nb: 'Si hvilket hovedkriterium hvert av dem hører til.' },
      draft: (material, language) => criteriaDraft(callInHand(material), language),
    },
    {
      key: 'why',
      title: { en: 'Why these weights', nb: 'Hvorfor disse vektene' },
      prompt: { en: 'No weights are fixed in law: the reasons are.', nb: 'Loven fastsetter ingen vekter, men den krever begrunnelse.' },
    },
    {
      key: 'basic',
      title: { en: 'The basic criteria', nb: 'Grunnkravene' },
      prompt: {
        en: 'Suitability, finances and ability (PSR Sch. 16): what you ask, and no more than this service needs.',
        nb: 'Egnethet, økonomi og evne (PSR Sch. 16): hva dere krever, og ikke mer enn tjenesten trenger.',
      },
      draft: (material) => list(callInHand(material)?.requirements.map(({ title }) => title) ?? []),
    },
  ],
} as const satisfies Documents;

/** Criteria to begin with for whoever asks a few suppliers: what it changes counts most, and the price enough to matter. The weights make 100. */
const starting: readonly { readonly title: Text; readonly weight: number; readonly looked: Text }[] = [
  {
    title: { en: 'What it changes', nb: 'Hva det endrer' },
    weight: 40,
    looked: {
      en: 'what becomes better for the people it is for, how soon, and how that is seen',
      nb: 'hva som blir bedre for dem det gjelder, hvor raskt, og hvordan det vises',
    },
  },
  {
    title: { en: 'How it is done, and by whom', nb: 'Hvordan det gjøres, og av hvem' },
    weight: 30,
    looked: {
      en: 'who does the work, what they know of it, and what happens when somebody is ill',
      nb: 'hvem som gjør arbeidet, hva de kan om det, og hva som skjer når noen er syke',
    },
  },
  {
    title: { en: 'The price for the whole time', nb: 'Prisen for hele tiden' },
    weight: 30,
    looked: { en: 'everything that we will pay', nb: 'alt vi kommer til å betale' },
  },
];

/** The criteria to begin with, as lines that anybody can write over. */
export function startingCriteria(language: Language): string {
  return list(
    starting.map(({ title, weight, looked }) => `${title[language]} (${weight} ${words.ofHundred[language]}): ${looked[language]}`),
  );
}

/** How each formula works, said to those who will submit. */
const formulas = {
  fixedRange: {
    en: 'Points fall in a straight line between two prices that are fixed now.',
    nb: 'Poengene faller i en rett linje mellom to priser som er fastsatt nå.',
  },
  proportional: {
    en: 'Points are the lowest price divided by the price offered, times full points.',
    nb: 'Poengene er laveste pris delt på prisen i tilbudet, ganger full poengsum.',
  },
  linearFromLowest: {
    en: 'The lowest price gets full points, and the others fall in a straight line by how much dearer they are.',
    nb: 'Laveste pris får full poengsum, og de andre faller i en rett linje etter hvor mye dyrere de er.',
  },
} as const;

/** PSR reg. 5(a)–(e). */
const keyCriteria = [
  { en: 'Quality and innovation', nb: 'Kvalitet og innovasjon' },
  { en: 'Value', nb: 'Verdi' },
  { en: 'Integration, collaboration and service sustainability', nb: 'Samhandling og bærekraftige tjenester' },
  { en: 'Improving access, reducing inequalities and facilitating choice', nb: 'Bedre tilgang, mindre ulikhet og valgmuligheter' },
  { en: 'Social value', nb: 'Samfunnsnytte' },
] as const;

/** The criteria of a call as tables: one, or one for each stage that compares by other criteria. '' without any. */
export function criteriaDraft(call: Call | null, language: Language): string {
  if (!call || call.criteria.length === 0) return '';
  const { stages } = stagePlanOf(call.plan);
  if (stages.length === 1) return criteriaTable(call.criteria, language);
  return paragraphs(
    ...stages.map((stage) => under(stage.name[language], criteriaTable(askedInStage(call, stage, stages).criteria, language))),
  );
}

function criteriaTable(criteria: readonly Criterion[], language: Language): string {
  return table(
    [words.criterion, words.weight, words.looked].map((text) => text[language]),
    criteria.map(({ title, weight, description, assessedIn, minimum }) => [
      title ?? '',
      weight === null ? '' : formatNumber(weight, language, { most: 1 }),
      [
        description,
        assessedIn === 'interview' && words.inInterview[language],
        minimum !== null && words.least[language].replace('{least}', formatNumber(minimum, language)),
      ]
        .filter(Boolean)
        .join(' '),
    ]),
  );
}

/** How price becomes points, with floor and ceiling where the call has them. */
export function priceDraft(call: Call | null, language: Language): string {
  const formula = callFields.priceFormula.options.find(({ value }) => value === call?.priceFormula);
  if (!call || !formula) return '';
  const { priceFloor, priceCeiling } = call;
  return paragraphs(
    `${formula.label[language]}. ${formulas[formula.value][language]}`,
    priceFloor &&
      priceCeiling &&
      words.floor[language].replace('{floor}', amount(priceFloor, language)).replace('{ceiling}', amount(priceCeiling, language)),
  );
}
