import { emptyValues } from '#field/field';
import { routeFactFields } from '#route/fields';
import type { CaseScript } from '../script.ts';
import { countedBack, newestReportedMonth, type Timetable } from '../timetable.ts';
import { pounds } from '../call-parts.ts';
import { homeMutualBids } from './home-mutual-bids.ts';
import { homeMutualCall } from './home-mutual-call.ts';
import { homeMutualDecision } from './home-mutual-decision.ts';
import { homeMutualPapers } from './home-mutual-papers.ts';
import { homeMutualResults, monthsReported } from './home-mutual-results.ts';

/**
 * A contract kept for mutuals that their employees run, all the way from the need to half a year of figures: social care, above the light
 * touch threshold, five years at most. Every day is counted back from the first day of the agreement.
 */
export function homeMutual(at: Timetable): CaseScript {
  const firstMonth = newestReportedMonth(at) - monthsReported + 1;
  const start = at.monthStart(firstMonth);
  const { back, dayBack } = countedBack(at, start);
  return {
    key: 'homeMutual',
    body: 'northmoor',
    language: 'en',
    need: {
      at: back(270, '09:30'),
      by: 'samira',
      as: 'buyer',
      values: {
        title: 'Support at home by people who stay',
        summary:
          'Of those who support people at home in the Dale, four in ten leave each year. We want support by people who decide over their own rounds, and stay.',
        otherTitle: 'Støtte hjemme av folk som blir',
        otherSummary:
          'Av dem som gir støtte hjemme i The Dale, slutter fire av ti hvert år. Vi ønsker støtte fra folk som bestemmer over sine egne runder, og som blir.',
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
        openQuestions: 'Whether one enterprise should have the whole Dale, and what the first months cost while rounds settle.',
        horizon: 'year',
        measures: [
          { id: null, title: 'Staff who leave within a year', unit: '%', direction: 'decrease', baseline: 41, target: 20 },
          { id: null, title: 'People who know everybody who visits them', unit: '%', direction: 'increase', baseline: 33, target: 80 },
        ],
      },
      published: { at: back(268, '13:00'), by: 'samira' },
    },
    joinings: [
      {
        at: back(262, '13:30'),
        by: 'samira',
        body: 'council',
        values: {
          part: 'payer',
          asked:
            'When support at home breaks down, people fall, and many move into a care home that you pay for. We ask you to share the cost of support by people who stay. We lead and run the process. From you we need a yearly amount, and somebody who sits with us when we look at the results.',
        },
        answered: {
          at: back(240, '11:15'),
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
    followers: [{ at: back(260, '21:20'), by: 'bronwen', what: 'need' }],
    needQuestions: [
      {
        at: back(254, '12:10'),
        by: 'bronwen',
        asks: 'We at Long Round are nine home carers. Is it any use to come to the meeting when the two providers of today have sixty between them?',
        answered: {
          at: back(248, '14:15'),
          by: 'samira',
          question: 'Is it any use for a small group of home carers to come to the meeting?',
          answer:
            'Yes. We want to hear from those who do the rounds, and it takes nothing but the two hours. Come in the break between the morning and the midday round: we have put the meeting there.',
        },
      },
    ],
    dialogue: {
      entries: [
        {
          at: back(236, '16:10'),
          by: 'samira',
          values: {
            kind: 'openMeeting',
            heldOn: dayBack(236),
            participants:
              'Hearthside Carers, Long Round Co-operative, Hulme Street Living Centre, ValueMed, nine people who have support at home',
            said: 'Two enterprises in the region are run by their employees and could take part; a third, Hulme Street, is thinking about it. They asked for at least four years, because a round takes one to settle. ValueMed said that half of its leavers give the same reason, shifts that change from one day to the next. People who have support at home asked who decides when something goes wrong.',
          },
        },
        {
          at: back(229, '15:30'),
          by: 'samira',
          values: {
            kind: 'visit',
            heldOn: dayBack(229),
            participants: 'Three home carers of the two providers of today on their morning rounds, seven people they visit',
            said: 'One woman had counted 31 different people since Christmas, and keeps the list in her Bible. The carers said that the office plans the day by postcode and not by who knows whom. They can swap shifts with one another, but not rounds.',
          },
        },
      ],
      shared: { at: back(221, '16:40'), by: 'samira' },
    },
    route: {
      at: back(195, '13:30'),
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
    papers: homeMutualPapers(back),
    ...homeMutualCall({ start, back }),
    ...homeMutualBids(back),
    ...homeMutualDecision({ back, dayBack }),
    ...homeMutualResults(at, { start, firstMonth, back }),
  };
}
