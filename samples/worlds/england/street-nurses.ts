import { emptyValues } from '#field/field';
import { routeFactFields } from '#route/fields';
import type { CaseScript } from '../script.ts';
import { countedBack, newestReportedMonth, type Timetable } from '../timetable.ts';
import { pounds } from '../call-parts.ts';
import { streetNursesDecision } from './street-nurses-decision.ts';
import { streetNursesNotice } from './street-nurses-notice.ts';
import { streetNursesProviders } from './street-nurses-providers.ts';
import { monthsReported, streetNursesResults } from './street-nurses-results.ts';
import { streetNursesScores } from './street-nurses-scores.ts';

/**
 * Staff who asked to take their service over, and got a yes: the contract follows the most suitable provider process, in which another provider
 * comes forward and a third objects. To seven months of figures. Every day is counted back from the first day of the agreement.
 */
export function streetNurses(at: Timetable): CaseScript {
  const firstMonth = newestReportedMonth(at) - monthsReported + 1;
  const start = at.monthStart(firstMonth);
  const { back, dayBack } = countedBack(at, start);
  return {
    key: 'streetNurses',
    body: 'northmoor',
    language: 'en',
    kind: 'mostSuitableProvider',
    need: {
      at: back(270, '10:00'),
      by: 'samira',
      as: 'buyer',
      values: {
        title: 'Nursing for people who move between sofas, hostels and the street',
        summary:
          'Twelve nurses and support workers see some 480 people a year who have no address. They asked to run the service themselves, so that the same nurse can follow a person for as long as it takes. The board has said yes to preparing it.',
        otherTitle: 'Sykepleie til folk som flytter mellom sofaer, herberger og gata',
        otherSummary:
          'Tolv sykepleiere og miljøarbeidere møter rundt 480 mennesker i året som ikke har noen adresse. De har bedt om å drive tjenesten selv, så samme sykepleier kan følge en person så lenge det trengs. Styret har sagt ja til å forberede det.',
        whoLacks:
          'People without an address, many with wounds, lung disease or a drug problem. They are discharged when they miss two appointments, and come back as emergencies.',
        peopleCount: 480,
        place: 'Northmoor',
        region: 'UKE',
        targetGroups: ['g-homeless'],
        outcomes: ['o-reach', 'o-fewer-admissions'],
        settings: ['s-street'],
        services: ['v-nursing'],
        serviceKind: 'health',
        cpv: '85141200',
        costToday: pounds(690_000),
        costOfNothing:
          'Each of them comes to the emergency department five times a year on average. The hospital carries that, and we carry the ambulance.',
        evidence: 'Attendance data of two years, 31 interviews, and a ballot among the staff: 12 of 12 in favour.',
        openQuestions: 'Pensions, the lease of the van, and who steps in if the new body has to stop.',
        measures: [
          {
            id: null,
            title: 'Emergency attendances per person and year',
            unit: 'visits',
            direction: 'decrease',
            baseline: 5.1,
            target: 3.5,
          },
          { id: null, title: 'People seen by the same nurse for six months', unit: '%', direction: 'increase', baseline: 18, target: 60 },
        ],
      },
      published: { at: back(268, '14:00'), by: 'samira' },
    },
    joinings: [
      {
        at: back(264, '14:10'),
        by: 'samira',
        body: 'fund',
        values: {
          part: 'payer',
          asked:
            'Twelve of our staff prepare to take their service over. The first year costs more than the ones after it: a van, a lease, pensions. Your fund exists for social enterprises that are about to begin. We ask you to share the cost of that first year.',
        },
        answered: {
          at: back(253, '10:40'),
          by: 'david',
          values: {
            answer: 'declined',
            answerReason:
              'We do not join. What you describe is what our grants are for, but we give them to the enterprise itself and not to the body that buys from it. Once the new body exists it can apply in its own name, and nothing in this case counts against it.',
            share: null,
          },
        },
      },
    ],
    dialogue: {
      entries: [
        {
          at: back(243, '16:30'),
          by: 'samira',
          values: {
            kind: 'openMeeting',
            heldOn: dayBack(243),
            participants: 'The street nursing team, Moorside Health Commons, MegaCare, two hostels, people who use the service',
            said: 'The hostels asked for a nurse on Sundays. MegaCare said it would compete if there were a competition. The team showed how one nurse can follow one person. People who use the service asked for one telephone number that does not change.',
          },
        },
      ],
      shared: { at: back(239, '12:00'), by: 'samira' },
    },
    route: {
      at: back(222, '11:00'),
      by: 'samira',
      facts: {
        ...emptyValues(routeFactFields),
        serviceKind: 'health',
        cpv: '85141200',
        buyerType: 'nhsBody',
        value: pounds(2_400_000),
        durationMonths: 36,
        urgency: 'none',
        needs: 'existingNewSolution',
        innovation: 'deliveryModel',
        approach: 'challenger',
        existingProvider: 'none',
        userChoice: 'none',
        reservation: 'none',
        steerDetail: 'high',
        framework: 'no',
        staffRequest: 'newBody',
      },
      routeId: 'PSR-M',
      reason:
        'The team asked, and the board said yes to preparing it. That gives no right to the contract: a new body of the staff is not the present provider. We think that we can name the most suitable provider, and we tell everybody that we mean to, so that others can show us that we are wrong. The managers who prepared the request take no part.',
    },
    ...streetNursesNotice({ start, back }),
    ...streetNursesProviders(back),
    ...streetNursesScores(back),
    ...streetNursesDecision(back),
    ...streetNursesResults(at, { start, firstMonth, back }),
  };
}
