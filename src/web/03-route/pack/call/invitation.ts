import { writtenLots } from '#call/lot';
import { callFields } from '#call/fields';
import { stagePlanOf } from '#call/stages';
import { documents } from '#law/routes/documents';
import { needFields } from '#need/fields';
import { buyersBehind } from '#need/joining';
import type { Organisation } from '#party/organisation';
import { routeFactFields } from '#route/fields';
import { formatDay, formatNumber } from '../../../text/format.ts';
import { say } from '../../../text/say.ts';
import { callInHand } from '#public-record/case-calls';
import { amount, callPageOf, closingOf, periodOf, publicPageOf, routeLine } from '../case-facts.ts';
import { list, paragraphs, table, type Documents } from '../section.ts';
import { criteriaDraft, priceDraft } from './criteria.ts';

const words = {
  number: { en: 'Organisation number: {id}.', nb: 'Organisasjonsnummer: {id}.' },
  forAll: { en: '{body} leads and acts for all. It buys together with:', nb: '{body} leder og handler for alle. Den kjøper sammen med:' },
  value: { en: 'Estimated value: {amount}.', nb: 'Anslått verdi: {amount}.' },
  period: { en: 'The agreement lasts from {period}.', nb: 'Avtalen varer fra {period}.' },
  closes: { en: 'Closing time: {when}.', nb: 'Frist for å levere: {when}.' },
  decides: { en: 'We expect to decide by {day}.', nb: 'Vi regner med å bestemme oss innen {day}.' },
  where: {
    en: 'Submit on {page}. What is submitted is encrypted, and nobody can read it before the closing time. Until then it can be replaced or withdrawn; the latest sealed version counts.',
    nb: 'Lever på {page}. Det som leveres, er kryptert, og ingen kan lese det før fristen er ute. Til da kan det erstattes eller trekkes, og den siste forseglede versjonen gjelder.',
  },
  questions: {
    en: 'Ask on {page}. We remove your name; everybody can read the question and the answer.',
    nb: 'Spør på {page}. Vi fjerner navnet ditt, og alle kan lese spørsmålet og svaret.',
  },
  early: { en: 'Shared before the call: {page}', nb: 'Delt før utlysningen: {page}' },
  longest: { en: 'at most {words} words', nb: 'høyst {words} ord' },
  must: { en: 'must be answered', nb: 'må besvares' },
  promise: { en: 'becomes part of the agreement', nb: 'blir en del av avtalen' },
} as const;

/** The invitation of a tender, whole enough to stand by itself on paper. */
export const invitationDocuments = {
  invitation: [
    {
      key: 'buyer',
      title: { en: 'Who asks', nb: 'Hvem som spør' },
      prompt: { en: 'The body, its number, and whom to write to.', nb: 'Oppdragsgiveren, nummeret, og hvem man skriver til.' },
      draft: (material, language) => {
        const [lead, ...others] = buyersBehind(material);
        const told = ({ name, place, identifier }: Organisation) =>
          [`${name}, ${place}.`, identifier && say(words.number, language, { id: identifier.id })].filter(Boolean).join(' ');
        if (!lead) return '';
        return others.length === 0
          ? told(lead)
          : paragraphs(told(lead), say(words.forAll, language, { body: lead.name }), list(others.map(told)));
      },
    },
    {
      key: 'need',
      title: { en: 'The need behind it', nb: 'Behovet bak' },
      prompt: { en: 'Who lacks what, and what should change.', nb: 'Hvem som mangler hva, og hva som skal bli annerledes.' },
      draft: ({ need }) => paragraphs(need.summary, need.whoLacks),
    },
    {
      key: 'ask',
      title: callFields.description.label,
      prompt: { en: 'The result, not the method.', nb: 'Resultatet, ikke metoden.' },
      draft: (material, language) => {
        const call = callInHand(material);
        return paragraphs(
          call?.description,
          call?.value && say(words.value, language, { amount: amount(call.value, language) }),
          call && periodOf(call, language) && say(words.period, language, { period: periodOf(call, language) }),
        );
      },
    },
    {
      key: 'lots',
      whenNeeded: true,
      title: callFields.lots.label,
      prompt: { en: 'The parts that are awarded one by one.', nb: 'Delene som tildeles hver for seg.' },
      draft: (material, language) =>
        table(
          [callFields.lots.of.title, callFields.lots.of.description, callFields.lots.of.value].map(({ label }) => label[language]),
          writtenLots(callInHand(material)?.lots ?? []).map(({ title, description, value }) => [
            title ?? '',
            description ?? '',
            amount(value, language),
          ]),
        ),
    },
    {
      key: 'rules',
      title: { en: 'How the competition is held', nb: 'Hvordan konkurransen holdes' },
      prompt: { en: 'Route, basis, stages and for whom it is kept.', nb: 'Framgangsmåte, hjemmel, trinn og hvem den er forbeholdt.' },
      draft: (material, language) => {
        const { reservation } = material.route ?? { reservation: null };
        const { stages } = stagePlanOf(callInHand(material)?.plan ?? null);
        return paragraphs(
          routeLine(material, language),
          reservation &&
            reservation !== 'none' &&
            routeFactFields.reservation.options.find(({ value }) => value === reservation)?.label[language],
          stages.length > 1 && list(stages.map(({ name }, place) => `${place + 1}. ${name[language]}`)),
        );
      },
    },
    {
      key: 'requirements',
      title: callFields.requirements.label,
      prompt: {
        en: 'Only what this service cannot do without, each with its reason.',
        nb: 'Bare det tjenesten ikke kan klare seg uten, hvert med begrunnelse.',
      },
      draft: (material, language) =>
        table(
          [callFields.requirements.of.title, callFields.requirements.of.reason].map(({ label }) => label[language]),
          callInHand(material)?.requirements.map(({ title, reason }) => [title ?? '', reason ?? '']) ?? [],
        ),
    },
    {
      key: 'criteria',
      title: documents.criteriaTable,
      prompt: { en: 'What counts, and how much.', nb: 'Hva som teller, og hvor mye.' },
      draft: (material, language) => paragraphs(criteriaDraft(callInHand(material), language), priceDraft(callInHand(material), language)),
    },
    {
      key: 'questions',
      title: callFields.questions.label,
      prompt: {
        en: 'Every question, how long an answer may be, and what binds.',
        nb: 'Hvert spørsmål, hvor langt et svar kan være, og hva som binder.',
      },
      draft: (material, language) =>
        list(
          callInHand(material)?.questions.map(({ title, maxWords, must, promise }) => {
            const terms = [
              maxWords !== null && say(words.longest, language, { words: formatNumber(maxWords, language) }),
              must === 'yes' && words.must[language],
              promise === 'yes' && words.promise[language],
            ].filter(Boolean);
            return title && `${title}${terms.length > 0 ? ` (${terms.join(', ')})` : ''}`;
          }) ?? [],
        ),
    },
    {
      key: 'dates',
      title: { en: 'Days and places', nb: 'Frister og steder' },
      prompt: { en: 'Closing time with weekday, where to submit, where to ask.', nb: 'Frist med ukedag, hvor man leverer, hvor man spør.' },
      draft: (material, language) => {
        const call = callInHand(material);
        if (!call) return '';
        const page = callPageOf(material, call);
        return paragraphs(
          closingOf(call, language) && say(words.closes, language, { when: closingOf(call, language) }),
          call.decisionBy && say(words.decides, language, { day: formatDay(call.decisionBy, language) }),
          say(words.where, language, { page }),
          say(words.questions, language, { page }),
          material.dialogue.some(({ sharedAt }) => sharedAt) && say(words.early, language, { page: publicPageOf(material) }),
        );
      },
    },
    {
      key: 'measured',
      title: needFields.measures.label,
      prompt: { en: 'What will be measured during the agreement.', nb: 'Hva som måles mens avtalen løper.' },
      draft: ({ need }) => list(need.measures.map(({ title, unit }) => title && `${title}${unit ? ` (${unit})` : ''}`)),
    },
  ],
} as const satisfies Documents;
