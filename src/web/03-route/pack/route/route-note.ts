import { isStep, steps } from '#law/routes/steps';
import { routeOf } from '#law/routes/routes';
import { formatDay, formatMoneyWithVat } from '../../../text/format.ts';
import { legalBasisText } from '#law/legal-basis';
import { say } from '../../../text/say.ts';
import { routeLaw } from '../case-facts.ts';
import { list, paragraphs, type Documents } from '../section.ts';

const words = {
  chosen: { en: 'Chosen: {route}.', nb: 'Valgt: {route}.' },
  rules: { en: 'Rule set {set}, rules as of {day}.', nb: 'Regelsett {set}, regler per {day}.' },
  against: { en: 'The guide says: {rule}', nb: 'Veiviseren sier: {rule}' },
  value: { en: 'Estimated value: {amount}.', nb: 'Anslått verdi: {amount}.' },
  unverified: { en: 'not read in the law itself', nb: 'ikke lest i selve loven' },
  step: { en: '{step}: {day}', nb: '{step}: {day}' },
} as const;

/** Why this way, and not another. */
export const routeNoteDocuments = {
  routeNote: [
    {
      key: 'choice',
      title: { en: 'The choice', nb: 'Valget' },
      prompt: { en: 'Which route, on which basis, and why.', nb: 'Hvilken framgangsmåte, med hvilken hjemmel, og hvorfor.' },
      draft: ({ route }, language) =>
        route
          ? paragraphs(
              `${say(words.chosen, language, { route: route.basis.route.name[language] })} ${route.basis.route.basis
                .map(
                  ({ ref, confidence }) =>
                    `${legalBasisText(ref, language)}${confidence === 'H' ? '' : ` (${words.unverified[language]})`}`,
                )
                .join(' · ')}`,
              route.reason,
              routeLaw({ route }, language),
              route.value ? say(words.value, language, { amount: formatMoneyWithVat(route.value, language) }) : null,
              route.basis.ruleSet
                ? say(words.rules, language, { set: route.basis.ruleSet, day: formatDay(route.ruleDate, language) })
                : null,
            )
          : '',
    },
    {
      key: 'against',
      whenNeeded: true,
      title: { en: 'Where it goes against the guide', nb: 'Der det går imot veiviseren' },
      prompt: {
        en: 'Only where a closed route was chosen: why, and who answers for it.',
        nb: 'Bare der en stengt framgangsmåte er valgt: hvorfor, og hvem som står for det.',
      },
      draft: ({ route }, language) =>
        route?.basis.override
          ? paragraphs(say(words.against, language, { rule: route.basis.override.against[language] }), route.overrideReason)
          : '',
    },
    {
      key: 'others',
      toBeWritten: true,
      title: { en: 'Other ways that were open', nb: 'Andre veier som sto åpne' },
      prompt: { en: 'Say in a sentence why each was not chosen.', nb: 'Si med én setning hvorfor hver av dem ikke ble valgt.' },
      draft: ({ route }, language) => list(route?.basis.otherLawful.map(({ name }) => name[language]) ?? []),
    },
    {
      key: 'closed',
      title: { en: 'Ways that are closed', nb: 'Veier som er stengt' },
      prompt: { en: 'The reason the rules give.', nb: 'Grunnen reglene gir.' },
      draft: ({ route }, language) =>
        list(route?.basis.excluded.map(({ id, because }) => `${routeOf(id)?.name[language] ?? id}: ${because[language]}`) ?? []),
    },
    {
      key: 'check',
      title: { en: 'To be checked', nb: 'Må kontrolleres' },
      prompt: { en: 'What nobody has read in its source.', nb: 'Det ingen har lest i kilden.' },
      draft: ({ route }, language) => list(route?.basis.unverified.map((text) => text[language]) ?? []),
    },
    {
      key: 'calendar',
      title: { en: 'Calendar', nb: 'Kalender' },
      prompt: { en: 'The days that bind, and those you plan.', nb: 'Dagene som binder, og dem dere planlegger.' },
      draft: ({ route }, language) =>
        list(
          route?.basis.work?.steps.map(({ step, planned }) =>
            say(words.step, language, { step: isStep(step) ? steps[step].name[language] : step, day: formatDay(planned, language) }),
          ) ?? [],
        ),
    },
  ],
} as const satisfies Documents;
