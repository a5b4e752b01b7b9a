import { emptyValues } from '#field/field';
import { routeFactFields } from '#route/fields';
import type { CaseScript } from '../script.ts';
import type { Timetable } from '../timetable.ts';
import { pounds } from '../call-parts.ts';

/** A contract kept for mutuals that their employees run: social care, above the light touch threshold, five years at most. */
export function homeMutual(at: Timetable): CaseScript {
  return {
    key: 'homeMutual',
    body: 'northmoor',
    language: 'en',
    need: {
      at: at.before(64, '09:30'),
      by: 'samira',
      as: 'buyer',
      values: {
        title: 'Support at home by people who stay',
        summary:
          'Of those who support people at home in the Dale, four in ten leave each year. We want support by people who decide over their own rounds, and stay.',
        otherTitle: 'Støtte hjemme av folk som blir',
        otherSummary:
          'Av dem som gir støtte hjemme i the Dale, slutter fire av ti hvert år. Vi ønsker støtte fra folk som bestemmer over sine egne runder, og som blir.',
        whoLacks:
          'Some 210 people who need help to get up, eat and go out. They meet a new face every third week, and stop asking for what they need.',
        peopleCount: 210,
        place: 'The Dale',
        region: 'UKE',
        targetGroups: ['g-older'],
        outcomes: ['o-home-longer'],
        settings: ['s-home'],
        services: ['v-home-care'],
        serviceKind: 'socialCare',
        cpv: '85320000',
        costToday: pounds(540_000),
        costOfNothing: 'Each leaver costs six weeks of agency staff, and each broken round is a fall that somebody did not see coming.',
        evidence: 'Records of two providers, and what 44 people told a volunteer who visited them.',
        measures: [
          { id: null, title: 'Staff who leave within a year', unit: '%', direction: 'decrease', baseline: 41, target: 20 },
          { id: null, title: 'People who know everybody who visits them', unit: '%', direction: 'increase', baseline: 33, target: 80 },
        ],
      },
      published: { at: at.before(62, '13:00'), by: 'samira' },
    },
    joinings: [
      {
        at: at.before(58, '13:30'),
        by: 'samira',
        body: 'council',
        values: {
          part: 'payer',
          asked:
            'When support at home breaks down, people fall, and many move into a care home that you pay for. We ask you to share the cost of support by people who stay. We lead and run the process. From you we need a yearly amount, and somebody who sits with us when we look at the results.',
        },
        answered: {
          at: at.before(37, '11:15'),
          by: 'amina',
          values: {
            answer: 'joined',
            answerReason:
              'We join. Of the 31 people from the Dale who moved into a care home last year, 12 had had more than ten different carers. If two fewer move each year, our part is paid back. We ask to see the same figures as the board, every quarter.',
            share: pounds(600_000),
          },
        },
      },
    ],
    dialogue: {
      entries: [
        {
          at: at.before(44, '09:00'),
          by: 'samira',
          values: {
            kind: 'openMeeting',
            heldOn: at.dayBefore(44),
            participants: 'Hearthside Carers, Hulme Street Living Centre, ValueMed, people who use the service',
            said: 'Two enterprises in the region are run by their employees and could take part; a third is on its way. They asked for at least four years, because a round takes one to settle. People who use the service asked who decides when something goes wrong.',
          },
        },
      ],
      shared: { at: at.before(40, '10:00'), by: 'samira' },
    },
    route: {
      at: at.before(26, '13:30'),
      by: 'samira',
      facts: {
        ...emptyValues(routeFactFields),
        serviceKind: 'socialCare',
        cpv: '85320000',
        buyerType: 'nhsBody',
        value: pounds(2_700_000),
        durationMonths: 60,
        urgency: 'none',
        needs: 'existingNewSolution',
        innovation: 'deliveryModel',
        approach: 'challenger',
        existingProvider: 'notSatisfying',
        userChoice: 'none',
        reservation: 'employeeMutual',
        eligibleSuppliers: 2,
        steerDetail: 'high',
        framework: 'no',
        staffRequest: 'no',
      },
      routeId: 'PA-3',
      reason:
        'Support at home is social care, so the Procurement Act applies and not the Provider Selection Regime, and the code has the letter R. Two mutuals qualify. We gave neither of them a comparable reserved contract in the last three years, and the term is five years with every extension. What we want to change is that those who do the work decide over it.',
    },
  };
}
