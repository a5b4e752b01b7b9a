import { emptyValues } from '#field/field';
import { routeFactFields } from '#route/fields';
import { noPhases } from '#call/procedure-fields';
import { addDays } from '#value/day';
import { dayIn } from '#value/instant';
import type { CaseScript } from '../script.ts';
import type { Timetable } from '../timetable.ts';
import { judgedInInterview, pounds, scoredBy, promise, question, requirements } from '../call-parts.ts';
import { northmoorRoles } from './panel.ts';

/** In assessment: three bids are open, Dr Okafor is recused from one of them, some scores are saved and none is locked. */
export function urgentAccess(at: Timetable): CaseScript {
  return {
    key: 'urgentAccess',
    body: 'northmoor',
    language: 'en',
    need: {
      at: at.before(196, '10:20'),
      by: 'samira',
      as: 'buyer',
      values: {
        title: 'Somebody to see when the surgery is closed',
        summary:
          'In the evening and at weekends people in Northmoor wait more than five hours for a call back, or drive 24 miles to the hospital. One in three of those who come there did not need a hospital.',
        otherTitle: 'Noen å gå til når legekontoret er stengt',
        otherSummary:
          'På kveldstid og i helgene venter folk i Northmoor mer enn fem timer på å bli ringt opp, eller de kjører fire mil til sykehuset. Én av tre som kommer dit, trengte ikke sykehus.',
        whoLacks:
          'Parents with a feverish child, older people with a chest infection, people whose mental health turns worse at night. Those without a car have it worst: the last bus from Moorside leaves at 6.40pm.',
        peopleCount: 52_000,
        place: 'Northmoor',
        region: 'UKE',
        targetGroups: ['g-anybody'],
        outcomes: ['o-fewer-admissions'],
        settings: ['s-clinic'],
        services: ['v-doctor'],
        serviceKind: 'health',
        cpv: '85121100',
        costToday: pounds(2_350_000),
        costOfNothing:
          'The emergency department takes 14,000 visits a year that a nurse or GP could have dealt with. The hospital carries the cost, patients carry the waiting, and the ambulance service carries both.',
        evidence: 'Call records for two years, 1,180 answers from patients, and a count in the emergency department over six weekends.',
        measures: [
          {
            id: null,
            title: 'Calls answered by a clinician within 60 minutes',
            unit: '%',
            direction: 'increase',
            baseline: 38,
            target: 80,
          },
          {
            id: null,
            title: 'Visits to the emergency department that needed no hospital',
            unit: 'a month',
            direction: 'decrease',
            baseline: 1170,
            target: 800,
          },
        ],
      },
      published: { at: at.before(194, '11:00'), by: 'samira' },
    },
    dialogue: {
      entries: [
        {
          at: at.before(156, '16:10'),
          by: 'samira',
          values: {
            kind: 'openMeeting',
            heldOn: at.dayBefore(156),
            participants: 'Moorside Health Commons, MegaCare, ValueMed, the ambulance service, Healthwatch',
            said: 'MegaCare asked for a single contract over the whole area. Moorside Health Commons asked for a base in each town, open when buses run. ValueMed asked whether video calls count as being seen. We said that they do if the patient agrees. Healthwatch asked us to measure the wait for a clinician, not the wait for a voice.',
          },
        },
        {
          at: at.before(148, '16:25'),
          by: 'samira',
          values: {
            kind: 'written',
            heldOn: at.dayBefore(148),
            participants: 'Five organisations answered our written questions',
            said: 'All five said that nine weeks is the shortest time for taking over staff. Three said that the night hours after midnight should be shared with the neighbouring area. We have taken the night hours out of this contract.',
          },
        },
      ],
      shared: { at: at.before(141, '16:40'), by: 'samira' },
    },
    route: {
      at: at.before(118, '14:00'),
      by: 'samira',
      facts: {
        ...emptyValues(routeFactFields),
        buyerType: 'nhsBody',
        serviceKind: 'health',
        value: pounds(6_300_000),
        innovation: 'deliveryModel',
        reservation: 'none',
        existingProvider: 'notSatisfying',
        userChoice: 'none',
      },
      routeId: 'PSR-X',
      reason:
        'The present provider does not meet the standard, so direct award process C is closed to us. At least three organisations could provide the service, and we do not know the market well enough to name the most suitable one. A competition is fairest and can be explained to patients.',
    },
    call: {
      at: at.before(80, '10:00'),
      by: 'samira',
      values: {
        title: 'Urgent access in the evening and at weekends',
        description:
          'We ask for a service that lets anybody in Northmoor speak to a clinician within 60 minutes, and be seen the same evening when that is needed, from 6.30pm to midnight on weekdays and 8am to midnight at weekends.\n\nPeople must be able to reach it without a car. How you use bases, home visits and video is up to you.\n\nThe contract runs for three years.',
        value: pounds(6_300_000),
        startDate: addDays(at.today, 120),
        endDate: addDays(at.today, 120 + 1095),
        closesAt: at.before(17, '12:00'),
        decisionBy: addDays(at.today, 21),
        priceFormula: 'fixedRange',
        priceFloor: pounds(5_200_000),
        priceCeiling: pounds(7_000_000),
        plan: null,
        mostInvited: null,
        mostAwards: null,
        ...noPhases,
        lots: [],
        opening: null,
        anonymous: null,
        criteria: judgedInInterview(
          'experience',
          {
            asks: 'Bring one mistake of your own, without names.\n1. What happened, and who found it?\n2. What did you tell the patient?\n3. What is different now, and how do you know that it works?',
            minutes: 40,
            who: 'The clinical lead, and somebody who was there',
            scale:
              'No mistake is brought\nA mistake, and somebody to blame\nWhat happened is clear, what changed is not\nSomething changed\nSomething changed, and figures show it\nPatients took part in changing it',
          },
          scoredBy(
            { social: 'layMembers', experience: 'assessors' },
            ['solution', 'Quality and access', 'How soon people reach a clinician, and how those without a car are seen.', 45],
            ['social', 'Social value', 'What stays in the towns: jobs, members, a say for patients.', 20],
            ['experience', 'Safety and experience', 'How you find and learn from mistakes.', 10],
            ['price', 'Price', 'The sum for three years.', 25],
          ),
        ),
        requirements: requirements([
          'certificate',
          'Registration with the Care Quality Commission from the first day of the service',
          'Treating people outside hospital is a regulated activity, and nobody may carry it on without being registered.',
        ]),
        questions: [
          question('solution', 'A mother without a car rings at 8pm about a feverish two-year-old. What happens, minute by minute?', 300),
          question('social', 'How do patients take part in running the service?', 200),
          promise('social', 'How many local people will you employ and train, and in which jobs?', 150),
        ],
      },
      roles: northmoorRoles,
      early: [
        { at: at.before(79, '09:30'), by: 'samira', links: {} },
        { at: at.before(79, '11:00'), by: 'helen', links: {} },
        { at: at.before(78, '09:10'), by: 'tom', links: {} },
        {
          at: at.before(77, '19:20'),
          by: 'okafor',
          links: {
            moorside: {
              statement: 'link',
              kinds: ['membership'],
              whose: 'mine',
              fromYear: 2021,
              toYear: null,
              detail: 'I am a member of Moorside Health Commons.',
            },
          },
        },
        { at: at.before(76, '20:30'), by: 'bjorg', links: {} },
      ],
      conflicts: {
        at: at.before(80, '09:40'),
        by: 'samira',
        found:
          'A partner member of the board is a director of Moorside Health Commons, which may bid. She has left every discussion of this call, and does not sit on the panel. Dr Okafor is a member of the same enterprise and told us when he was named.',
      },
    },
    submissions: [
      {
        organisation: 'megaCare',
        drafts: [
          {
            at: at.before(27, '10:40'),
            by: 'colin',
            values: { approach: 'other', price: pounds(6_050_000) },
            answers: [
              'The call is answered by our national hub within 90 seconds. A nurse rings back within 50 minutes on average. If the child must be seen, a slot at the base in Northmoor is booked. Where no car is available we order a taxi and pay for it.',
              'A patient panel meets four times a year and reports to our regional director.',
              'We will take over all 41 present staff and add six apprenticeships.',
            ],
          },
        ],
        confirmed: {
          at: at.before(27, '15:30'),
          by: 'colin',
          said: [{ meets: 'yes', shown: 'Registered as a provider of urgent care; the base is added before the start.' }],
        },
        sealed: { at: at.before(27, '15:58'), by: 'colin' },
      },
      {
        organisation: 'valueMed',
        drafts: [
          {
            at: at.before(25, '11:15'),
            by: 'priya',
            values: { approach: 'challenger', price: pounds(5_380_000) },
            answers: [
              'She opens a video call and sees a nurse within 20 minutes. Nine of ten children need nothing more. For the tenth we book the base in Northmoor, or send a GP if a taxi would take more than 40 minutes.',
              'Every caller is asked one question afterwards, and we publish the answers each month.',
              'Twelve nurses based in Northmoor; the video team stays in Leeds.',
            ],
          },
        ],
        confirmed: {
          at: at.before(25, '15:55'),
          by: 'priya',
          said: [{ meets: 'yes', shown: 'Registered for remote clinical advice and for transport.' }],
        },
        sealed: { at: at.before(25, '16:20'), by: 'priya' },
      },
      {
        organisation: 'moorside',
        drafts: [
          {
            at: at.before(23, '19:50'),
            by: 'ruth',
            values: { approach: 'challenger', price: pounds(5_940_000) },
            answers: [
              'A nurse at the base in Moorside picks up, because the call goes to the nearest open base. If the child should be seen, she can walk in until midnight. If the mother cannot come, our car is outside within 40 minutes, with a nurse in it who can prescribe.',
              'Every resident over 16 can become a member without paying. Members elect an advisory council, and it proposes two of the seven directors. 2,300 people are members today.',
              'Thirty-two posts in the three towns, four of them for people who were out of work for more than a year, with paid training as care assistants.',
            ],
          },
        ],
        sealed: { at: at.before(23, '22:36'), by: 'ruth' },
      },
    ],
    assessment: {
      opened: [
        { at: at.before(16, '13:30'), by: 'samira' },
        { at: at.before(16, '13:42'), by: 'helen' },
      ],
      declared: [
        { at: at.before(15, '14:15'), by: 'tom', links: {} },
        { at: at.before(15, '15:05'), by: 'bjorg', links: {} },
        {
          at: at.before(15, '15:30'),
          by: 'okafor',
          links: {
            moorside: {
              statement: 'link',
              kinds: ['membership', 'adviser'],
              whose: 'mine',
              fromYear: 2021,
              toYear: null,
              detail: 'I have been a member of Moorside Health Commons since it began, and I work one evening a month at its base.',
            },
          },
        },
      ],
      ruled: [
        {
          at: at.before(13, '16:10'),
          by: 'tom',
          about: 'okafor',
          organisation: 'moorside',
          ruling: {
            state: 'actual',
            ruling: 'recuse',
            measure: null,
            rulingReason:
              'Membership alone would not be enough, but paid evening work for the bidder is. Dr Okafor neither sees nor scores this bid. He told us before he had read anything, and goes on with the other two.',
          },
        },
      ],
      scores: [
        {
          at: at.before(9, '19:55'),
          by: 'bjorg',
          organisation: 'megaCare',
          lines: [
            [3.0, 'Quick to answer, but one base for three towns means long taxi rides at night.'],
            [2.5, 'Four meetings a year is being informed, not taking part.'],
            [4.0, 'They explain how a mistake changed their triage.'],
          ],
        },
        {
          at: at.before(8, '20:10'),
          by: 'bjorg',
          organisation: 'valueMed',
          lines: [
            [2.8, 'I could use the video call. My neighbour could not.'],
            [2.0, 'Most of the jobs stay in Leeds.'],
            [3.0, 'Good figures, little about what went wrong.'],
          ],
        },
        {
          at: at.before(6, '21:04'),
          by: 'okafor',
          organisation: 'valueMed',
          lines: [
            [3.2, 'Safe for most children; the tenth child worries me at a distance of 40 minutes.'],
            [2.2, 'Little that stays in the area.'],
            [3.4, 'Sound governance.'],
          ],
        },
        {
          at: at.before(5, '21:20'),
          by: 'tom',
          organisation: 'moorside',
          lines: [
            [4.2, 'A base in every town and a car with a prescriber: this answers the question that was asked.'],
            [4.5, 'Members with two seats on the board is more than the others offer.'],
            [3.2, 'Two years old. They are honest about it.'],
          ],
        },
      ],
      locked: [],
    },
    interviews: {
      offered: {
        at: at.before(12, '09:20'),
        by: 'samira',
        times: [
          ...['10:00', '11:00', '13:30'].map((starts) => ({
            talkDay: dayIn(at.zone, at.before(6, starts)),
            starts,
            place: 'Northmoor House, room 4',
          })),
          ...['10:00', '11:00'].map((starts) => ({
            talkDay: dayIn(at.zone, at.ahead(3, starts)),
            starts,
            place: 'Northmoor House, room 4',
          })),
        ],
      },
      invited: { at: at.before(12, '09:40'), by: 'samira' },
      booked: [
        { at: at.before(11, '12:15'), by: 'priya', organisation: 'valueMed', time: 0 },
        { at: at.before(11, '16:30'), by: 'ruth', organisation: 'moorside', time: 1 },
        { at: at.before(11, '16:40'), by: 'colin', organisation: 'megaCare', time: 2 },
      ],
      moved: [
        {
          at: at.before(11, '16:55'),
          by: 'colin',
          organisation: 'megaCare',
          time: 3,
          reason: 'Our clinical lead is in court as a witness that day.',
        },
      ],
      recorded: [
        {
          at: at.before(6, '12:00'),
          by: 'tom',
          organisation: 'valueMed',
          present: ['tom', 'okafor'],
          notes:
            'From ValueMed: the medical director, by video.\n\n1. A child with meningitis was sent home. The night doctor rang back on her own and found it.\n2. The family got a letter after five weeks.\n3. A second look at every child under five. Asked for figures; they will be ready next year.',
        },
        {
          at: at.before(6, '15:00'),
          by: 'tom',
          organisation: 'moorside',
          present: ['tom', 'bjorg'],
          notes:
            'From Moorside: the clinical lead and a receptionist.\n\n1. A man hung up after nine minutes on hold. The receptionist found his number the next morning and rang.\n2. She apologised, and he came in to tell the team what it was like.\n3. Nobody waits more than two minutes before a person answers. Shown month by month.',
        },
      ],
    },
    panel: {
      clarified: [
        {
          at: at.before(2, '10:40'),
          by: 'samira',
          organisation: 'megaCare',
          question: 0,
          asked:
            'You write that a slot at the base is booked if the child must be seen. How long does a family wait for that slot at nine in the evening?',
        },
      ],
    },
  };
}
