import { noPhases } from '#call/procedure-fields';
import { addDays } from '#value/day';
import { dayIn } from '#value/instant';
import type { CaseScript } from '../script.ts';
import type { Timetable } from '../timetable.ts';
import { criteria, pounds, question } from '../call-parts.ts';
import { northmoorRoles } from './panel.ts';

/** A request wave that is open: staff ask to run their service themselves, and the board must consider everybody by a public day. */
export function askToRun(at: Timetable): CaseScript {
  const closesAt = at.ahead(24, '12:00');
  const closingDay = dayIn(at.zone, closesAt);
  return {
    key: 'askToRun',
    body: 'northmoor',
    language: 'en',
    kind: 'requestWave',
    need: {
      at: at.before(58, '10:20'),
      by: 'samira',
      as: 'buyer',
      values: {
        title: 'Staff who want to run their own community service',
        summary:
          'Three teams have asked whether they could run their service themselves, and nobody could tell them how, by when, or who decides. We open a wave in which every team may ask, and the board answers each of them by a day that everybody can see.',
        otherTitle: 'Ansatte som vil drive sin egen tjeneste',
        otherSummary:
          'Tre team har spurt om de kan drive tjenesten sin selv, og ingen kunne si hvordan, når eller hvem som bestemmer. Vi åpner en runde der alle team kan spørre, og styret svarer hvert av dem innen en dag som alle kan se.',
        whoLacks:
          'Community nurses, therapists and support workers who see what should change and have nobody to ask. The people they visit, who meet a new face every week.',
        peopleCount: 240,
        place: 'Northmoor',
        serviceKind: 'health',
        cpv: '85141000',
        costToday: pounds(6_400_000),
        costOfNothing: 'Last year 31 of 240 left. Each one costs four months of agency staff.',
        evidence: 'Exit interviews of two years, and the letters of the three teams.',
        measures: [
          { id: null, title: 'Requests answered by the day announced', unit: '%', direction: 'increase', baseline: 0, target: 100 },
        ],
      },
      published: { at: at.before(56, '15:00'), by: 'samira' },
    },
    call: {
      at: at.before(12, '10:30'),
      by: 'samira',
      values: {
        title: 'Ask to run your own service: first wave',
        description:
          'Any team of a community service that the board pays for may ask to run it as a social enterprise. You need not be an organisation of your own yet; one that exists can ask for you.\n\nThe board considers every request and answers each with reasons: supported, or not yet and what is missing. Support means help to prepare. It is no promise of a contract: how the service is then commissioned follows the law, in a case of its own that everybody can read.',
        value: pounds(6_400_000),
        startDate: addDays(closingDay, 270),
        endDate: addDays(closingDay, 270 + 365),
        closesAt,
        decisionBy: addDays(closingDay, 60),
        priceFormula: null,
        priceFloor: null,
        priceCeiling: null,
        plan: 'requests',
        mostInvited: null,
        mostAwards: null,
        ...noPhases,
        lots: [],
        opening: null,
        anonymous: null,
        criteria: criteria(
          ['solution', 'What changes for the people you serve', 'Before and after, in their words.', 40],
          ['social', 'The team is behind it', 'How staff were asked, and what they said.', 30],
          ['experience', 'It can stand', 'Who pays in year three, and what happens if one payer leaves.', 30],
        ),
        requirements: [],
        questions: [
          question('solution', 'What will be different for somebody you visit on a Tuesday?', 250),
          question('social', 'How were all staff asked, and how many were for and against?', 150),
          question('experience', 'Who else could pay for what you do?', 200),
        ],
      },
      roles: northmoorRoles,
      conflicts: {
        at: at.before(12, '10:00'),
        by: 'samira',
        found:
          'Nobody who wrote this, opens or assesses works in a community team. Two managers of such teams were asked to stay out, and do.',
      },
    },
    submissions: [
      {
        organisation: 'moorside',
        drafts: [
          {
            at: at.before(4, '20:10'),
            by: 'ruth',
            values: { approach: 'challenger', price: null },
            answers: [
              'She is seen by one of two nurses who know her, and rings them herself. Today the third agency nurse this month reads her notes in the car.',
              'Secret ballot of all 34, with two weeks’ notice and the union present: 27 for, 4 against, 3 did not vote.',
              null,
            ],
          },
        ],
      },
    ],
  };
}
