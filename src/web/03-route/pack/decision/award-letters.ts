import { formatDay, formatInstant } from '../../../text/format.ts';
import { say } from '../../../text/say.ts';
import { decidedLots } from '#public-record/case-calls';
import { publicPageOf } from '../case-facts.ts';
import { list, paragraphs, table, under, type Documents } from '../section.ts';

const words = {
  sent: {
    en: 'Decided and sent to everybody {when}. The letters stand with the decision: {page}',
    nb: 'Avgjort og sendt til alle {when}. Brevene ligger ved beslutningen: {page}',
  },
  waits: { en: 'Nothing is signed before {day} ({basis}).', nb: 'Ingenting signeres før {day} ({basis}).' },
  noWait: { en: 'No waiting period was set.', nb: 'Det er ikke satt noen ventetid.' },
  complain: { en: 'Representations go to {to}.', nb: 'Klager sendes til {to}.' },
  who: { en: 'Organisation', nb: 'Virksomhet' },
  result: { en: 'Result', nb: 'Resultat' },
  chosen: { en: 'chosen', nb: 'valgt' },
  notChosen: { en: 'not chosen', nb: 'ikke valgt' },
  aside: { en: 'set aside', nb: 'avvist' },
} as const;

/** The letters are written in the decision and sent in its act, all at the same moment. This page points to them; it is no second copy. */
export const awardLetterDocuments = {
  awardLetters: [
    {
      key: 'sent',
      title: { en: 'The letters of the decision', nb: 'Brevene med beslutningen' },
      prompt: {
        en: 'They are written with the decision and go to everybody at the same moment. Before that there is nothing here.',
        nb: 'De skrives sammen med beslutningen og går til alle samtidig. Før det står det ingenting her.',
      },
      draft: (material, language) =>
        paragraphs(
          ...decidedLots(material).map(({ call, lot, decision }) => {
            const { decidedAt, waiting, complaintTo } = decision;
            const page = `${publicPageOf(material)}/decision/${call.id}`;
            const said = paragraphs(
              decidedAt && say(words.sent, language, { when: formatInstant(decidedAt, call.zone, language), page }),
              waiting
                ? say(words.waits, language, { day: formatDay(waiting.earliestAct, language), basis: waiting.basis })
                : words.noWait[language],
              complaintTo && say(words.complain, language, { to: complaintTo }),
            );
            return lot.divided ? under(lot.title ?? '', said) : said;
          }),
        ),
    },
    {
      key: 'who',
      title: { en: 'Who got a letter', nb: 'Hvem som fikk brev' },
      prompt: { en: 'Everybody who submitted, the one who was chosen too.', nb: 'Alle som leverte, også den som ble valgt.' },
      draft: (material, language) =>
        table(
          [words.who[language], words.result[language]],
          [
            ...decidedLots(material).flatMap(({ decision, awards, lot }) =>
              decision.ranking.map(({ submissionId, organisationName }) => {
                const result = words[awards.some((award) => award.submissionId === submissionId) ? 'chosen' : 'notChosen'][language];
                return [organisationName, lot.divided ? `${lot.title ?? ''}: ${result}` : result];
              }),
            ),
            ...material.setAside.map(({ organisationName }) => [organisationName, words.aside[language]]),
          ],
        ),
    },
    {
      key: 'check',
      title: { en: 'Before they go out', nb: 'Før de går ut' },
      prompt: { en: 'What a letter must hold.', nb: 'Hva et brev må inneholde.' },
      draft: (_material, language) =>
        list(
          language === 'en'
            ? [
                'Who was chosen, and where this submission came',
                'Scores and reasons for every criterion, tied to what was submitted, beside those of the chosen one',
                'When the agreement can be signed at the earliest, and where to object before then',
                'The same moment for everybody',
              ]
            : [
                'Hvem som er valgt, og hvor dette tilbudet kom',
                'Poeng og begrunnelse for hvert kriterium, knyttet til det som er levert, ved siden av den valgtes',
                'Når avtalen tidligst kan signeres, og hvor man kan klage før det',
                'Samme tidspunkt for alle',
              ],
        ),
    },
  ],
} as const satisfies Documents;
