import { dialogueFields } from '#dialogue/fields';
import { needFields } from '#need/fields';
import { formatDay, formatMoneyWithVat, formatNumber } from '../../../text/format.ts';
import { say } from '../../../text/say.ts';
import { measureLine } from '../measure-line.ts';
import { list, paragraphs, type Documents } from '../section.ts';

const words = {
  people: { en: 'About {count} people.', nb: 'Omtrent {count} mennesker.' },
  cost: { en: 'What is done today costs, per year: {amount}.', nb: 'Det som gjøres i dag, koster per år: {amount}.' },
  meeting: { en: '{day}, {kind}, with {who}', nb: '{day}, {kind}, med {who}' },
  shared: {
    en: 'Everything said to one has been shared with all on the public page of the case.',
    nb: 'Alt som er sagt til én, er delt med alle på den offentlige siden for saken.',
  },
} as const;

/** What is lacking, and what the market said. */
export const needDocuments = {
  needStatement: [
    {
      key: 'short',
      title: needFields.summary.label,
      prompt: { en: 'Two or three sentences that anybody can understand.', nb: 'To–tre setninger som alle forstår.' },
      draft: ({ need }) => paragraphs(need.summary),
    },
    {
      key: 'who',
      title: needFields.whoLacks.label,
      prompt: {
        en: 'Which people, how many, what is hard for them today.',
        nb: 'Hvilke mennesker, hvor mange, hva som er vanskelig i dag.',
      },
      draft: ({ need }, language) =>
        paragraphs(
          need.whoLacks,
          need.peopleCount === null ? null : say(words.people, language, { count: formatNumber(need.peopleCount, language) }),
          need.place,
        ),
    },
    {
      key: 'cost',
      title: { en: 'What it costs today, and what doing nothing costs', nb: 'Hva det koster i dag, og hva det koster å ikke gjøre noe' },
      prompt: { en: 'Amounts, and whose budgets carry them.', nb: 'Beløp, og hvilke budsjetter som bærer dem.' },
      draft: ({ need }, language) =>
        paragraphs(
          need.costToday ? say(words.cost, language, { amount: formatMoneyWithVat(need.costToday, language) }) : null,
          need.costOfNothing,
        ),
    },
    {
      key: 'evidence',
      title: needFields.evidence.label,
      prompt: { en: 'Figures, reports, what people who use the service say.', nb: 'Tall, rapporter, hva de som bruker tjenesten, sier.' },
      draft: ({ need }) => paragraphs(need.evidence),
    },
    {
      key: 'change',
      title: needFields.measures.label,
      prompt: { en: 'At most five measures with the value of today and the aim.', nb: 'Høyst fem mål med verdien i dag og målverdien.' },
      draft: ({ need }, language) => list(need.measures.map((measure) => measureLine(measure, language))),
    },
    {
      key: 'open',
      title: needFields.openQuestions.label,
      prompt: { en: 'Say it, so that suppliers can help to answer it.', nb: 'Si det, så leverandørene kan hjelpe med å svare.' },
      draft: ({ need }) => paragraphs(need.openQuestions),
    },
  ],
  marketNote: [
    {
      key: 'talks',
      title: { en: 'Who we talked with', nb: 'Hvem vi har snakket med' },
      prompt: { en: 'Every meeting: day, who, what kind.', nb: 'Hvert møte: dag, hvem, hva slags.' },
      draft: ({ dialogue }, language) =>
        list(
          dialogue.map(({ heldOn, kind, participants }) =>
            say(words.meeting, language, {
              day: heldOn ? formatDay(heldOn, language) : '',
              kind: (dialogueFields.kind.options.find(({ value }) => value === kind)?.label[language] ?? '').toLocaleLowerCase(language),
              who: participants ?? '',
            }),
          ),
        ),
    },
    {
      key: 'said',
      title: { en: 'What we learned', nb: 'Hva vi lærte' },
      prompt: {
        en: 'What changed our minds, and what stays open.',
        nb: 'Hva som fikk oss til å tenke nytt, og hva som fortsatt er åpent.',
      },
      draft: ({ dialogue }) => list(dialogue.map(({ said }) => said)),
    },
    {
      key: 'equal',
      title: { en: 'How nobody got an advantage', nb: 'Hvordan ingen fikk en fordel' },
      prompt: {
        en: 'What was shared, when, and what was done where somebody knew more than others.',
        nb: 'Hva som ble delt, når, og hva som ble gjort der noen visste mer enn andre.',
      },
      draft: ({ dialogue }, language) => (dialogue.length > 0 && dialogue.every(({ sharedAt }) => sharedAt) ? words.shared[language] : ''),
    },
    {
      key: 'capacity',
      title: { en: 'What the market can do', nb: 'Hva markedet kan klare' },
      prompt: {
        en: 'How many could deliver, of what size, and what would keep small enterprises out.',
        nb: 'Hvor mange som kan levere, hvor store de er, og hva som ville stengt små virksomheter ute.',
      },
    },
  ],
} as const satisfies Documents;
