import { thresholdOn } from '#law/thresholds';
import { formatDay, formatNumber } from '../../../text/format.ts';
import { say } from '../../../text/say.ts';
import { callInHand } from '#public-record/case-calls';
import { amount, callPageOf, closingOf } from '../case-facts.ts';
import { list, paragraphs, type Documents } from '../section.ts';
import { criteriaDraft } from './criteria.ts';

const words = {
  closes: { en: 'Apply by {when} on {page}.', nb: 'Søk innen {when} på {page}.' },
  decides: { en: 'You have an answer by {day}.', nb: 'Dere får svar innen {day}.' },
  money: { en: '{amount} in all.', nb: '{amount} til sammen.' },
  limit: {
    en: 'Small amounts of financial assistance: at most £{limit} over three financial years ({basis}, not verified).',
    nb: 'Små støttebeløp: høyst {limit} pund over tre regnskapsår ({basis}, ikke kontrollert).',
  },
  table: {
    en: '| Who gave it | Day | Amount | For what, and under which rule |\n| | | | |\n| | | | |\n| | | | |',
    nb: '| Hvem som ga den | Dato | Beløp | Til hva, og etter hvilken regel |\n| | | | |\n| | | | |\n| | | | |',
  },
} as const;

/** What a grant round says and asks for besides. */
export const roundDocuments = {
  callText: [
    {
      key: 'what',
      title: { en: 'What we support', nb: 'Hva vi støtter' },
      prompt: {
        en: 'What should come of it, for whom. Not how it is done.',
        nb: 'Hva det skal bli til, for hvem. Ikke hvordan det gjøres.',
      },
      draft: (material) => paragraphs(callInHand(material)?.description ?? material.need.summary, material.need.whoLacks),
    },
    {
      key: 'money',
      title: { en: 'How much', nb: 'Hvor mye' },
      prompt: { en: 'In all, at most to each, and for how long.', nb: 'Til sammen, høyst til hver, og for hvor lenge.' },
      draft: (material, language) => {
        const value = callInHand(material)?.value;
        return value ? say(words.money, language, { amount: amount(value, language) }) : '';
      },
    },
    {
      key: 'who',
      title: { en: 'Who can apply', nb: 'Hvem som kan søke' },
      prompt: { en: 'And who cannot. Only what the aim needs.', nb: 'Og hvem som ikke kan. Bare det formålet trenger.' },
      draft: (material) =>
        list(callInHand(material)?.requirements.map(({ title, reason }) => title && (reason ? `${title}: ${reason}` : title)) ?? []),
    },
    {
      key: 'choose',
      title: { en: 'How we choose', nb: 'Hvordan vi velger' },
      prompt: { en: 'The criteria and their weights.', nb: 'Kriteriene og vektene.' },
      draft: (material, language) => criteriaDraft(callInHand(material), language),
    },
    {
      key: 'apply',
      title: { en: 'How to apply', nb: 'Slik søker dere' },
      prompt: {
        en: 'Where, by when, what is asked, when there is an answer.',
        nb: 'Hvor, innen når, hva det spørres om, når svaret kommer.',
      },
      draft: (material, language) => {
        const call = callInHand(material);
        if (!call) return '';
        return paragraphs(
          closingOf(call, language) && say(words.closes, language, { when: closingOf(call, language), page: callPageOf(material, call) }),
          list(call.questions.map(({ title }) => title)),
          call.decisionBy && say(words.decides, language, { day: formatDay(call.decisionBy, language) }),
        );
      },
    },
    {
      key: 'report',
      title: { en: 'What you report', nb: 'Hva dere rapporterer' },
      prompt: { en: 'At most five figures, and when. Name them now.', nb: 'Høyst fem tall, og når. Si hvilke alt nå.' },
      draft: ({ need }) => list(need.measures.map(({ title, unit }) => title && `${title}${unit ? ` (${unit})` : ''}`)),
    },
    {
      key: 'complain',
      title: { en: 'If you disagree', nb: 'Hvis dere er uenige' },
      prompt: {
        en: 'Where to write, and within how many days. In Norway a decision on a grant can as a rule be appealed within three weeks.',
        nb: 'Hvor man skriver, og innen hvor mange dager. I Norge kan et vedtak om tilskudd som hovedregel påklages innen tre uker.',
      },
    },
  ],
  aidDeclaration: [
    {
      key: 'undertaking',
      title: { en: 'For which enterprise', nb: 'For hvilken virksomhet' },
      prompt: {
        en: 'Name, number, and those it is one undertaking with (same owner, same control).',
        nb: 'Navn, nummer, og dem den er ett foretak sammen med (samme eier, samme kontroll).',
      },
    },
    {
      key: 'received',
      title: { en: 'Public support in the last three years', nb: 'Offentlig støtte de siste tre årene' },
      prompt: {
        en: 'All small amounts, from whomever: national, local, European.',
        nb: 'Alle små støttebeløp, uansett hvem som ga dem: stat, kommune, EØS.',
      },
      draft: (_material, language) => words.table[language],
    },
    {
      key: 'limit',
      title: { en: 'The limit', nb: 'Grensen' },
      prompt: {
        en: 'The sum with what is applied for, against the limit that applies. In the EEA €300,000 over three years is the usual limit; not verified.',
        nb: 'Summen med det det søkes om, mot grensen som gjelder. I EØS er 300 000 euro over tre år den vanlige grensen (ikke kontrollert).',
      },
      draft: ({ country, route }, language) => {
        const row = country === 'EN' && route ? thresholdOn('EN.SUBSIDY.MFA', route.ruleDate) : null;
        return row ? say(words.limit, language, { limit: formatNumber(row.value, language), basis: row.basis }) : '';
      },
    },
    {
      key: 'signed',
      title: { en: 'Who answers for it', nb: 'Hvem som står inne for det' },
      prompt: {
        en: 'Name, office and day, and that changes are told at once.',
        nb: 'Navn, stilling og dato, og at endringer meldes straks.',
      },
    },
  ],
} as const satisfies Documents;
