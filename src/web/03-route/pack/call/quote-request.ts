import { callFields } from '#call/fields';
import { zoneOf } from '#party/organisation';
import { requirementLines } from '#law/starting-requirements';
import { addDays } from '#value/day';
import { instantIn } from '#value/instant';
import { formatDay, formatInstant } from '../../../text/format.ts';
import { callInHand } from '#public-record/case-calls';
import { amount, callPageOf, closingOf, periodOf } from '../case-facts.ts';
import { say } from '../../../text/say.ts';
import type { Language, Text } from '#value/text';
import { list, paragraphs, type Documents, type Material } from '../section.ts';
import { criteriaDraft, startingCriteria } from './criteria.ts';

const words = {
  people: { en: 'It is for about {count} people.', nb: 'Det gjelder rundt {count} mennesker.' },
  place: { en: 'Where: {place}.', nb: 'Hvor: {place}.' },
  months: { en: 'How long: {months} months.', nb: 'Hvor lenge: {months} måneder.' },
  by: { en: 'By {closing}. Write to: {name}, {email}.', nb: 'Innen {closing}. Skriv til: {name}, {email}.' },
  questions: {
    en: 'Questions until {day} to the same address. Everybody whom we ask gets the answers.',
    nb: 'Spørsmål innen {day} til samme adresse. Alle vi spør, får svarene.',
  },
  begins: { en: 'We hope to sign an agreement about {day}.', nb: 'Vi håper å signere en avtale rundt {day}.' },
  binds: { en: 'This request does not bind us to buy anything.', nb: 'Forespørselen forplikter oss ikke til å kjøpe noe.' },
  somebody: { en: '[name]', nb: '[navn]' },
  somewhere: { en: '[e-mail address]', nb: '[e-postadresse]' },
} as const satisfies Record<string, Text>;

const proposal: readonly Text[] = [
  { en: 'How you would do it, in a page at most', nb: 'Hvordan dere vil gjøre det, på høyst én side' },
  { en: 'Who would do it, and what they know about such work', nb: 'Hvem som skal gjøre det, og hva de kan om slikt arbeid' },
  { en: 'What it would change, and how we would see that', nb: 'Hva det skal endre, og hvordan vi kan se det' },
  { en: 'The price for the whole time, and what it depends on', nb: 'Prisen for hele tiden, og hva den avhenger av' },
];

/** By when and to whom, as it was counted when the route was chosen: noon of the last day of writing, questions until a week before; '' where no day was. */
function plannedClosing({ route, country, contact }: Material, language: Language): string {
  const steps = route?.basis.work?.steps ?? [];
  const written = steps.findIndex(({ step }) => step === 'tenders' || step === 'askForOffers');
  const day = steps[written + 1]?.planned;
  const closing = written < 0 || day === undefined ? null : instantIn(zoneOf(country), day, '12:00');
  if (closing === null || day === undefined) return '';
  const { name, email } = contact ?? { name: words.somebody[language], email: words.somewhere[language] };
  const signed = steps.find(({ step }) => step === 'sign')?.planned;
  return paragraphs(
    say(words.by, language, { closing: formatInstant(closing, zoneOf(country), language), name, email }),
    say(words.questions, language, { day: formatDay(addDays(day, -7), language) }),
    signed && say(words.begins, language, { day: formatDay(signed, language) }),
    words.binds[language],
  );
}

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
        const { need, route } = material;
        if (call) return paragraphs(call.description, periodOf(call, language), amount(call.value, language));
        const months = route?.durationMonths ?? null;
        return paragraphs(
          need.summary ?? need.whoLacks,
          [
            need.peopleCount === null ? null : say(words.people, language, { count: need.peopleCount }),
            need.place === null ? null : say(words.place, language, { place: need.place }),
            months === null ? null : say(words.months, language, { months }),
          ]
            .filter((line) => line !== null)
            .join('\n'),
        );
      },
    },
    {
      key: 'answer',
      title: { en: 'What we ask you to send', nb: 'Hva vi ber dere sende' },
      prompt: { en: 'As little as you can decide on.', nb: 'Så lite som dere kan avgjøre på.' },
      // Without a call a proposal: as little as somebody can decide on.
      draft: (material, language) =>
        list(callInHand(material)?.questions.map(({ title }) => title) ?? proposal.map((line) => line[language])),
    },
    {
      key: 'requirements',
      whenNeeded: true,
      title: callFields.requirements.label,
      prompt: {
        en: 'Each with its reason. Take out what you do not need, and fill in the square brackets.',
        nb: 'Hvert med begrunnelse. Ta ut det dere ikke trenger, og fyll inn hakeparentesene.',
      },
      draft: (material, language) => {
        const call = callInHand(material);
        return list(
          call
            ? call.requirements.map(({ title, reason }) => title && (reason ? `${title}: ${reason}` : title))
            : requirementLines(material.route?.serviceKind ?? material.need.serviceKind, material.country, language),
        );
      },
    },
    {
      key: 'choose',
      title: { en: 'How we choose', nb: 'Hvordan vi velger' },
      prompt: {
        en: 'What counts, and how much. The same for all. The weights are a proposal: change them before you ask.',
        nb: 'Hva som teller, og hvor mye. Likt for alle. Vektene er et forslag: Endre dem før dere spør.',
      },
      draft: (material, language) => {
        const call = callInHand(material);
        return call ? criteriaDraft(call, language) : startingCriteria(language);
      },
    },
    {
      key: 'when',
      title: { en: 'By when, and where', nb: 'Innen når, og hvor' },
      prompt: { en: 'One day for all, with weekday and time.', nb: 'Samme frist for alle, med ukedag og klokkeslett.' },
      draft: (material, language) => {
        const call = callInHand(material);
        return call
          ? paragraphs(closingOf(call, language), callPageOf(material, call), call.decisionBy && formatDay(call.decisionBy, language))
          : plannedClosing(material, language);
      },
    },
  ],
} as const satisfies Documents;
