import { routeFactFields } from '#route/fields';
import { steps } from '#law/routes/steps';
import { isStep } from '#law/routes/steps';
import { routeOf } from '#law/routes/routes';
import { formatDay, formatMoneyWithVat } from '../../text/format.ts';
import { legalBasisText } from '../../text/legal-basis.ts';
import { say } from '../../text/say.ts';
import { list, nothing, paragraphs, type PackDocument } from './section.ts';

const words = {
  chosen: { en: 'Chosen: {route}.', nb: 'Valgt: {route}.' },
  rules: { en: 'Rule set {set}, rules as of {day}.', nb: 'Regelsett {set}, regler per {day}.' },
  against: { en: 'The guide says: {rule}', nb: 'Veiviseren sier: {rule}' },
  value: { en: 'Estimated value: {amount}.', nb: 'Anslått verdi: {amount}.' },
  step: { en: '{step}: {day}', nb: '{step}: {day}' },
} as const;

/** Why this way, and what a reservation or an exception rests on. */
export const routeDocuments: readonly PackDocument[] = [
  {
    code: 'routeNote',
    sections: [
      {
        key: 'choice',
        title: { en: 'The choice', nb: 'Valget' },
        prompt: { en: 'Which route, on which basis, and why.', nb: 'Hvilken framgangsmåte, med hvilken hjemmel, og hvorfor.' },
        draft: ({ route }, language) =>
          route
            ? paragraphs(
                `${say(words.chosen, language, { route: route.basis.route.name[language] })} ${route.basis.route.basis.map(({ ref }) => legalBasisText(ref, language)).join(' · ')}`,
                route.reason,
                routeOf(route.basis.route.id)?.law[language],
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
  },
  {
    code: 'reservationMemo',
    sections: [
      {
        key: 'for',
        title: { en: 'Whom it is kept for', nb: 'Hvem den er forbeholdt' },
        prompt: {
          en: 'The group as the law defines it, and the provision the notice will cite.',
          nb: 'Gruppen slik loven definerer den, og bestemmelsen kunngjøringen viser til.',
        },
        draft: ({ route }, language) =>
          paragraphs(
            routeFactFields.reservation.options.find(({ value }) => value === route?.reservation)?.label[language],
            route?.basis.route.basis.map(({ ref }) => legalBasisText(ref, language)).join(' · '),
          ),
      },
      {
        key: 'social',
        title: { en: 'What it does for social aims and the common good', nb: 'Hva det gir for sosiale mål og fellesskapet' },
        prompt: {
          en: 'For whom, how, and how you will see it. General words do not carry a reservation.',
          nb: 'For hvem, hvordan, og hvordan dere vil se det. Generelle ord bærer ingen reservasjon.',
        },
        draft: ({ need }) => paragraphs(need.whoLacks),
      },
      {
        key: 'budget',
        title: { en: 'Why it is good use of money', nb: 'Hvorfor det er god bruk av penger' },
        prompt: {
          en: 'Price, quality and continuity compared with a competition open to all.',
          nb: 'Pris, kvalitet og kontinuitet sammenlignet med en konkurranse åpen for alle.',
        },
        draft: nothing,
      },
      {
        key: 'market',
        title: { en: 'Who could take part', nb: 'Hvem som kan delta' },
        prompt: {
          en: 'At least two or three that qualify, and how each will show it.',
          nb: 'Minst to–tre som oppfyller vilkårene, og hvordan hver av dem viser det.',
        },
        draft: nothing,
      },
    ],
  },
  {
    code: 'climateChoice',
    sections: [
      {
        key: 'choice',
        title: { en: 'Which of the five', nb: 'Hvilken av de fem' },
        prompt: {
          en: 'At least 30 percent, requirements instead, or one of three exemptions; never two exemptions.',
          nb: 'Minst 30 prosent, krav i stedet, eller ett av tre unntak. Aldri to unntak.',
        },
        draft: nothing,
      },
      {
        key: 'why',
        title: { en: 'Why', nb: 'Hvorfor' },
        prompt: {
          en: 'What the purchase does to climate and environment, and why the choice fits.',
          nb: 'Hva anskaffelsen gjør med klima og miljø, og hvorfor valget passer.',
        },
        draft: nothing,
      },
    ],
  },
  {
    code: 'userInvolvementPlan',
    sections: [
      {
        key: 'users',
        title: { en: 'How those who use the service take part', nb: 'Hvordan brukerne er med' },
        prompt: {
          en: 'Before the call, in the assessment and during the agreement.',
          nb: 'Før utlysningen, i vurderingen og mens avtalen løper.',
        },
        draft: nothing,
      },
      {
        key: 'continuity',
        title: { en: 'Quality and continuity', nb: 'Kvalitet og kontinuitet' },
        prompt: { en: 'What people must not lose if the provider changes.', nb: 'Hva folk ikke må miste hvis leverandøren skiftes ut.' },
        draft: nothing,
      },
      {
        key: 'diversity',
        title: { en: 'Diversity', nb: 'Mangfold' },
        prompt: {
          en: 'How more than one kind of provider gets a real chance.',
          nb: 'Hvordan flere slags leverandører får en reell sjanse.',
        },
        draft: nothing,
      },
    ],
  },
  {
    code: 'lotsReasoning',
    sections: [
      {
        key: 'lots',
        title: { en: 'Lots, or not', nb: 'Delkontrakter, eller ikke' },
        prompt: {
          en: 'What the parts could be, who could then bid, and why you chose as you did.',
          nb: 'Hva delene kunne vært, hvem som da kunne gitt tilbud, og hvorfor dere valgte som dere gjorde.',
        },
        draft: nothing,
      },
    ],
  },
  {
    code: 'marketEvidence',
    sections: [
      {
        key: 'evidence',
        title: { en: 'What shows it', nb: 'Hva som viser det' },
        prompt: {
          en: 'Whom you asked, when, and what they answered; or what happened that nobody could foresee, and when.',
          nb: 'Hvem dere spurte, når, og hva de svarte. Eller hva som skjedde som ingen kunne forutse, og når.',
        },
        draft: ({ dialogue }) => list(dialogue.map(({ said }) => said)),
      },
      {
        key: 'not',
        title: { en: 'Why it is not convenience or own delay', nb: 'Hvorfor det ikke er lettvint eller skyldes egen forsinkelse' },
        prompt: { en: 'What you did to have a competition.', nb: 'Hva dere gjorde for å få til en konkurranse.' },
        draft: nothing,
      },
    ],
  },
  {
    code: 'keyCriteria',
    sections: [
      {
        key: 'weights',
        title: { en: 'The five key criteria and their weight', nb: 'De fem hovedkriteriene og hvordan de vektes' },
        prompt: {
          en: 'Quality and innovation · value · integration, collaboration and sustainability · access, inequalities and choice · social value.',
          nb: 'Kvalitet og innovasjon · verdi · samhandling og bærekraft · tilgang, ulikhet og valg · samfunnsnytte.',
        },
        draft: nothing,
      },
      {
        key: 'why',
        title: { en: 'Why these weights', nb: 'Hvorfor disse vektene' },
        prompt: { en: 'No weights are fixed in law: the reasons are.', nb: 'Loven fastsetter ingen vekter, men den krever begrunnelse.' },
        draft: nothing,
      },
    ],
  },
];
