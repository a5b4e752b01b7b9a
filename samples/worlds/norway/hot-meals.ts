import { emptyValues } from '#field/field';
import { routeFactFields } from '#route/fields';
import { noPhases } from '#call/procedure-fields';
import { addDays } from '#value/day';
import type { CaseScript } from '../script.ts';
import type { Timetable } from '../timetable.ts';
import { criteria, kroner, promise, question, requirements } from '../call-parts.ts';

/** A call that was cancelled while submissions lay sealed: the need changed. Nobody learns who had submitted. */
export function hotMeals(at: Timetable): CaseScript {
  return {
    key: 'hotMeals',
    body: 'lyngfjell',
    language: 'nb',
    need: {
      at: at.before(150, '10:10'),
      by: 'ingrid',
      as: 'buyer',
      values: {
        title: 'Varm middag hjem til eldre i Øvre Lyngfjell',
        summary: 'De som bor lengst opp i dalen, får middagen kald. Sentralkjøkkenet er langt unna, og bilen går én gang om dagen.',
        otherTitle: 'A warm dinner for older people in Upper Lyngfjell',
        otherSummary: 'Those who live furthest up the valley get their dinner cold. The kitchen is far away, and the van runs once a day.',
        whoLacks: '27 hjemmeboende over 75 år i Øvre Lyngfjell som får middag fra kommunen.',
        peopleCount: 27,
        place: 'Øvre Lyngfjell',
        region: 'NO020',
        targetGroups: ['g-older'],
        outcomes: ['o-eat-well'],
        settings: ['s-home'],
        services: ['v-meals'],
        serviceKind: 'socialCare',
        cpv: '55321000',
        costToday: kroner(640_000),
        costOfNothing: 'Halvparten av maten blir kastet, og flere går ned i vekt.',
        evidence: 'Veiing av matavfall i fire uker og samtaler med hjemmetjenesten.',
        measures: [{ id: null, title: 'Middager som blir spist opp', unit: '%', direction: 'increase', baseline: 52, target: 80 }],
      },
      published: { at: at.before(148, '13:20'), by: 'ingrid' },
    },
    route: {
      at: at.before(130, '11:30'),
      by: 'ingrid',
      facts: {
        ...emptyValues(routeFactFields),
        buyerType: 'municipality',
        serviceKind: 'socialCare',
        value: kroner(1_300_000),
        innovation: 'none',
        reservation: 'none',
        existingProvider: 'none',
        userChoice: 'none',
      },
      routeId: 'NO-1',
      reason:
        'Verdien ligger under terskelverdien for helse- og sosialtjenester. Vi inviterer åpent, fordi det kan finnes flere kjøkken i dalen.',
    },
    call: {
      at: at.before(110, '09:15'),
      by: 'ingrid',
      values: {
        title: 'Varm middag i Øvre Lyngfjell',
        description: 'Vi ber om middag laget i dalen og levert varm, seks dager i uka. Avtalen varer i to år.',
        value: kroner(1_300_000),
        startDate: addDays(at.today, 30),
        endDate: addDays(at.today, 30 + 730),
        closesAt: at.before(75, '13:00'),
        decisionBy: addDays(at.today, -45),
        priceFormula: 'fixedRange',
        priceFloor: kroner(1_000_000),
        priceCeiling: kroner(1_500_000),
        plan: null,
        mostInvited: null,
        mostAwards: null,
        ...noPhases,
        lots: [],
        opening: null,
        anonymous: null,
        criteria: criteria(
          ['solution', 'Maten og leveringen', 'Hvordan maten er varm når den kommer fram.', 50],
          ['social', 'Jobber i dalen', 'Hvem som lager og kjører maten.', 20],
          ['price', 'Pris', 'Samlet pris for to år.', 30],
        ),
        requirements: requirements([
          'certificate',
          'Registrert hos Mattilsynet når avtalen starter',
          'Det er påbudt for alle som serverer mat.',
        ]),
        questions: [
          question('solution', 'Hvordan lages maten, og hvor lenge er den underveis?', 250),
          promise('social', 'Hvem får jobb, og hvor mye?', 120),
        ],
      },
      roles: [
        ['ingrid', 'opener'],
        ['sigrid', 'opener'],
        ['sigrid', 'chair'],
        ['hilde', 'assessor'],
      ],
    },
    submissions: [
      {
        organisation: 'verkstedRen',
        drafts: [
          {
            at: at.before(90, '12:10'),
            by: 'rune',
            values: { approach: 'includer', price: kroner(1_240_000) },
            answers: [
              'Vi lager maten på kjøkkenet i gamle Øvre skole. Ingen er mer enn tolv minutter unna.',
              'To stillinger på 50 prosent.',
            ],
          },
        ],
        sealed: { at: at.before(90, '14:30'), by: 'rune' },
      },
    ],
    cancelled: {
      at: at.before(84, '15:10'),
      by: 'ingrid',
      values: {
        ground: 'needChanged',
        cancellationReason:
          'Kommunestyret vedtok i går å gjenåpne kjøkkenet på bo- og aktivitetssenteret i Øvre Lyngfjell. Da blir maten laget i dalen av kommunen selv, og behovet vi lyste ut, er borte. Vi burde ha ventet på vedtaket, og beklager det.',
      },
    },
  };
}
