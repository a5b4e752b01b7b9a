import { emptyValues } from '#field/field';
import { routeFactFields } from '#route/fields';
import { noPhases } from '#call/procedure-fields';
import { addDays } from '#value/day';
import { dayIn } from '#value/instant';
import type { OrganisationKey } from '../organisations.ts';
import type { PersonKey } from '../people.ts';
import type { CaseScript, ScoreLine } from '../script.ts';
import { countedBack, monthOf, newestReportedMonth, type Timetable } from '../timetable.ts';
import { criteria, pounds, promise, question } from '../call-parts.ts';
import { northmoorRoles } from './panel.ts';

/** Percent seen within two days, month by month: twelve months around 63, and from the thirteenth around 72. */
export const seenWithinTwoDays = [61, 64, 58, 66, 63, 60, 67, 62, 65, 59, 64, 63, 68, 70, 72, 69, 74, 71, 73, 75, 70, 74, 72, 76];

const monthOfChange = 12;

/** An agreement with 24 months of one figure, and a change in the thirteenth that lasted. */
export function hulmeStreet(at: Timetable): CaseScript {
  const firstMonth = newestReportedMonth(at) - seenWithinTwoDays.length + 1;
  const start = at.monthStart(firstMonth);
  const { back } = countedBack(at, start);
  const score = (by: PersonKey, organisation: OrganisationKey, days: number, lines: ScoreLine) => ({
    at: back(days, '17:00'),
    by,
    organisation,
    lines,
  });
  return {
    key: 'hulmeStreet',
    body: 'northmoor',
    language: 'en',
    need: {
      at: back(205, '09:30'),
      by: 'samira',
      as: 'buyer',
      values: {
        title: 'Being seen within days, not weeks, in Hulme Street',
        summary:
          'In the streets around Hulme Street people wait eleven days to be seen by anybody. Many give up, and come to the hospital later and more ill.',
        otherTitle: 'Å slippe til innen dager, ikke uker, i Hulme Street',
        otherSummary:
          'I gatene rundt Hulme Street venter folk elleve dager på å slippe til hos noen. Mange gir opp, og kommer til sykehuset senere og sykere.',
        whoLacks:
          'The 9,400 people in the six streets with the poorest health in Northmoor. One in four speaks little English, and one in five has no smartphone. Booking at 8am does not work for people on early shifts.',
        peopleCount: 9_400,
        place: 'Northmoor',
        region: 'UKE',
        targetGroups: ['g-anybody'],
        outcomes: ['o-healthier'],
        settings: ['s-clinic'],
        services: ['v-doctor'],
        serviceKind: 'health',
        cpv: '85120000',
        costToday: pounds(720_000),
        costOfNothing:
          'The practice loses a nurse a year, the hospital sees 2,100 people who could have been treated around the corner, and nobody trusts the next promise.',
        evidence: 'Appointment records for two years and a walk from door to door in two of the streets.',
        measures: [{ id: null, title: 'People seen within 2 days', unit: '%', direction: 'increase', baseline: 58, target: 70 }],
      },
      published: { at: back(203, '10:00'), by: 'samira' },
    },
    dialogue: {
      entries: [
        {
          at: back(185, '16:00'),
          by: 'samira',
          values: {
            kind: 'openMeeting',
            heldOn: dayIn(at.zone, back(185, '16:00')),
            participants: 'Hulme Street Living Centre, MegaCare, the tenants’ association',
            said: 'The tenants’ association asked for a door that is open until 7pm. MegaCare asked for a longer contract. The Living Centre asked us to count people seen, and not appointments offered.',
          },
        },
      ],
      shared: { at: back(178, '16:20'), by: 'samira' },
    },
    route: {
      at: back(160, '13:30'),
      by: 'samira',
      facts: {
        ...emptyValues(routeFactFields),
        buyerType: 'nhsBody',
        serviceKind: 'health',
        value: pounds(2_400_000),
        innovation: 'deliveryModel',
        reservation: 'none',
        existingProvider: 'notSatisfying',
        userChoice: 'none',
      },
      routeId: 'PSR-X',
      reason:
        'The present provider has given notice and two organisations wish to take over. We compare them in the open, and weigh the solution above experience.',
    },
    call: {
      at: back(140, '10:00'),
      by: 'samira',
      values: {
        title: 'Walk-in health centre in Hulme Street',
        description:
          'We ask for a walk-in health centre that sees at least seven in ten within two days, with staff who know the streets. The contract runs for three years.',
        value: pounds(2_400_000),
        startDate: start,
        endDate: addDays(start, 1095),
        closesAt: back(105, '12:00'),
        decisionBy: addDays(start, -60),
        priceFormula: 'fixedRange',
        priceFloor: pounds(2_000_000),
        priceCeiling: pounds(2_700_000),
        plan: null,
        mostInvited: null,
        mostAwards: null,
        ...noPhases,
        lots: [],
        opening: null,
        anonymous: null,
        criteria: criteria(
          ['solution', 'Solution', 'How people are seen within two days.', 50],
          ['social', 'Social value', 'Local staff, and what they learn.', 25],
          ['price', 'Price', 'The sum for three years.', 25],
        ),
        requirements: [],
        questions: [
          question('solution', 'A man on early shifts has had chest pain for three days and speaks little English. What happens?', 300),
          promise('social', 'How large a share of the staff will live within a mile of the centre?', 80),
        ],
      },
      roles: northmoorRoles,
      conflicts: {
        at: back(140, '09:40'),
        by: 'samira',
        found: 'Nobody who wrote the need or the call, opens or assesses has a link to an organisation that took part in the dialogue.',
      },
    },
    submissions: [
      {
        organisation: 'megaCare',
        drafts: [
          {
            at: back(114, '10:00'),
            by: 'colin',
            values: { approach: 'other', price: pounds(2_450_000) },
            answers: [
              'He calls our hub, where interpreters for 40 languages are on the line, and gets an emergency slot the same day at the nearest of our clinics.',
              'We expect a quarter.',
            ],
          },
        ],
        sealed: { at: back(114, '14:00'), by: 'colin' },
      },
      {
        organisation: 'hulmeStreet',
        drafts: [
          {
            at: back(111, '20:00'),
            by: 'dwayne',
            values: { approach: 'challenger', price: pounds(2_280_000) },
            answers: [
              'He walks in after work, because we are open until 7pm. The receptionist lives two streets away and speaks Urdu and Polish. Chest pain goes to the nurse at once, and she has the machine.',
              'Three quarters.',
            ],
          },
        ],
        sealed: { at: back(111, '21:45'), by: 'dwayne' },
      },
    ],
    assessment: {
      opened: [
        { at: back(103, '13:00'), by: 'samira' },
        { at: back(103, '13:20'), by: 'helen' },
      ],
      declared: [
        { at: back(99, '14:00'), by: 'tom', links: {} },
        { at: back(99, '14:10'), by: 'bjorg', links: {} },
        { at: back(99, '14:20'), by: 'okafor', links: {} },
      ],
      ruled: [],
      scores: [
        score('bjorg', 'megaCare', 92, [
          [3.2, 'Interpreters on the line are good; the clinic is two buses away.'],
          [2.6, 'A quarter is what they would have anyway.'],
        ]),
        score('bjorg', 'hulmeStreet', 92, [
          [4.5, 'He would go there.'],
          [4.8, 'Three quarters local, and named jobs.'],
        ]),
        score('okafor', 'megaCare', 90, [
          [3.4, 'Clinically safe.'],
          [2.6, 'Modest.'],
        ]),
        score('okafor', 'hulmeStreet', 90, [
          [4.0, 'Safe for chest pain. Thin when two nurses are away.'],
          [4.6, 'People will learn a trade here.'],
        ]),
        score('tom', 'megaCare', 88, [
          [3.4, 'Proven elsewhere.'],
          [2.8, 'Acceptable.'],
        ]),
        score('tom', 'hulmeStreet', 88, [
          [4.0, 'No long record. The rota is realistic.'],
          [4.4, 'Better than anything we have bought.'],
        ]),
      ],
      locked: [
        { at: back(80, '18:00'), by: 'bjorg' },
        { at: back(79, '18:10'), by: 'okafor' },
        { at: back(78, '18:20'), by: 'tom' },
      ],
    },
    decision: {
      at: back(66, '18:30'),
      by: 'samira',
      conflicts: {
        at: back(66, '17:00'),
        by: 'samira',
        found: 'The one bidder is known. Everybody who opened, assessed and prepares this decision has declared, and nobody has a link.',
      },
      reasons:
        'The Living Centre answers the question as the people in these streets would ask it: a door that is open after work, and somebody behind it who understands them. It has no long record. That is a risk we take with open eyes, and follow with one figure every month.',
      complaintTo: 'Northmoor Integrated Care Board, representations@northmoor.example.org',
      feedback: {
        megaCare:
          'Your interpreters and your clinical safety were noted by all. Opening hours after work, and a base that can be reached on foot, would have changed the result.',
      },
    },
    agreement: {
      at: back(24, '18:45'),
      by: 'samira',
      startDate: start,
      endDate: addDays(start, 1095),
      clauses: ['Schedule 3, paragraph 2: local staff'],
    },
    observations: seenWithinTwoDays.map((value, index) => {
      const { reportedAt, periodStart, periodEnd } = monthOf(at, firstMonth + index);
      const note =
        index === monthOfChange ? 'From this month a nurse calls everybody back the same morning: decision 2 of the yearly review.' : null;
      return { at: reportedAt, by: 'anneLise', measure: 0, values: { periodStart, periodEnd, value, note } };
    }),
  };
}
