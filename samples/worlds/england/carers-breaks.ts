import { emptyValues } from '#field/field';
import { routeFactFields } from '#route/fields';
import { noPhases } from '#call/procedure-fields';
import { addDays } from '#value/day';
import type { OrganisationKey } from '../organisations.ts';
import type { PersonKey } from '../people.ts';
import type { CaseScript, ScoreLine } from '../script.ts';
import type { Timetable } from '../timetable.ts';
import { criteria, pounds, promise, question } from '../call-parts.ts';
import { northmoorRoles } from './panel.ts';

/** Decided, and clear: no weights anywhere near the published ones would change who comes first. The agreement was signed last week. */
export function carersBreaks(at: Timetable): CaseScript {
  const score = (by: PersonKey, organisation: OrganisationKey, days: number, lines: ScoreLine) => ({
    at: at.before(days, '17:00'),
    by,
    organisation,
    lines,
  });
  return {
    key: 'carersBreaks',
    body: 'northmoor',
    language: 'en',
    need: {
      at: at.before(265, '10:00'),
      by: 'samira',
      as: 'buyer',
      values: {
        title: 'A break for people who care for somebody at home',
        summary:
          'Some 3,900 people in Northmoor care for somebody at home for more than 35 hours a week. Two in three have not had a day off in the past year.',
        otherTitle: 'Avlastning for dem som har omsorg for noen hjemme',
        otherSummary:
          'Rundt 3 900 mennesker i Northmoor har omsorg for noen hjemme i mer enn 35 timer i uka. To av tre har ikke hatt en fridag det siste året.',
        whoLacks:
          'Partners, parents and grown-up children who care for somebody and cannot leave the house. They do not ask for a holiday. They ask for four hours on a Tuesday, with somebody the other person already knows.',
        peopleCount: 3_900,
        place: 'Northmoor',
        region: 'UKE',
        targetGroups: ['g-carers'],
        outcomes: ['o-time-off'],
        settings: ['s-home'],
        services: ['v-respite'],
        serviceKind: 'socialCare',
        cpv: '85311100',
        costToday: pounds(310_000),
        costOfNothing: 'When a carer breaks down, two people need care. Last year that happened in 71 families we know of.',
        evidence: 'A survey of 612 carers, and the records of three GP practices.',
        measures: [
          {
            id: null,
            title: 'Carers who had at least four hours off in the past week',
            unit: '%',
            direction: 'increase',
            baseline: 21,
            target: 55,
          },
        ],
      },
      published: { at: at.before(263, '14:30'), by: 'samira' },
    },
    meetings: [
      {
        at: at.before(252, '11:00'),
        by: 'samira',
        values: {
          meetingKind: 'openMeeting',
          meetingTitle: 'Open meeting: what would a good break look like?',
          about:
            'Carers tell us what they need, and then we ask you: what have you tried, what did it cost, and what should we not ask for? You do not need a finished idea.\n\nWhat is said goes into the log, so that everybody knows the same.',
          signUpBy: at.dayBefore(233),
          access: 'Step-free, with a hearing loop and a sign language interpreter. You can join by video with live captions.',
          joining: 'Ask for the carers’ room at the desk.',
        },
        times: [{ talkDay: at.dayBefore(230), starts: '13:30', minutes: 120, place: 'Northmoor Library, Hulme Street' }],
        invited: ['hearthside', 'megaCare', 'valueMed'],
        guests: [
          { at: at.before(248, '09:10'), by: 'maureen', comers: 2 },
          { at: at.before(244, '15:00'), by: 'colin', comers: 3 },
          { at: at.before(241, '11:20'), by: 'priya', comers: 1 },
        ],
      },
    ],
    needQuestions: [
      {
        at: at.before(226, '10:05'),
        by: 'maureen',
        asks: 'We at Hearthside would like to know whether a break may be at night.',
        answered: {
          at: at.before(224, '14:10'),
          by: 'samira',
          question: 'May a break be at night?',
          answer: 'Yes. A third of the carers we asked said that a night’s sleep would help them more than an afternoon.',
        },
      },
    ],
    dialogue: {
      entries: [
        {
          at: at.before(230, '16:15'),
          by: 'samira',
          meeting: 0,
          values: {
            kind: 'openMeeting',
            heldOn: at.dayBefore(230),
            participants: 'Hearthside Carers, MegaCare, ValueMed, Northmoor carers’ network',
            said: 'The carers’ network asked for the same person every week. MegaCare said that this costs a fifth more. Hearthside said that it costs less, because nobody has to be introduced again. All agreed that booking by the day before is enough.',
          },
        },
      ],
      shared: { at: at.before(222, '16:30'), by: 'samira' },
    },
    route: {
      at: at.before(200, '13:00'),
      by: 'samira',
      facts: {
        ...emptyValues(routeFactFields),
        buyerType: 'nhsBody',
        serviceKind: 'socialCare',
        value: pounds(1_260_000),
        innovation: 'deliveryModel',
        reservation: 'none',
        existingProvider: 'none',
        userChoice: 'none',
      },
      routeId: 'PA-2',
      reason:
        'Breaks for carers are social care and not health care, so the Procurement Act applies, and the value is above the light touch threshold. We use an open procedure in one stage. The law asks for no standstill here; we keep one anyway, so that everybody can ask before we sign.',
    },
    papers: [
      {
        at: at.before(155, '14:00'),
        by: 'samira',
        document: 'lotsReasoning',
        sections: {
          lots: 'We looked at one lot for each district. Carers told us that they move between districts to be near somebody they trust, and that a change of provider is what they fear most. One agreement covers all; small providers can take part as partners.',
        },
      },
    ],
    call: {
      at: at.before(150, '10:00'),
      by: 'samira',
      values: {
        title: 'Breaks for unpaid carers',
        description:
          'We ask for a service that gives 900 carers a week at least four hours off, with somebody the person at home already knows.\n\nBooking must be possible until the day before. The contract runs for three years.',
        value: pounds(1_260_000),
        startDate: addDays(at.today, 21),
        endDate: addDays(at.today, 21 + 1095),
        closesAt: at.before(105, '12:00'),
        decisionBy: addDays(at.today, -35),
        priceFormula: 'fixedRange',
        priceFloor: pounds(1_000_000),
        priceCeiling: pounds(1_450_000),
        plan: null,
        mostInvited: null,
        mostAwards: null,
        ...noPhases,
        lots: [],
        opening: null,
        anonymous: null,
        criteria: criteria(
          ['solution', 'Solution', 'Whether carers can trust it and plan with it.', 45],
          ['social', 'Social value', 'What carers and former carers have to say and to gain.', 20],
          ['experience', 'Experience', 'What you have run before, and what you learned when it went wrong.', 10],
          ['price', 'Price', 'The sum for three years.', 25],
        ),
        requirements: [],
        questions: [
          question('solution', 'How does a carer get four hours off next Tuesday?', 250),
          promise('solution', 'How many families will have the same person every week, and from when?', 120),
          promise('social', 'How many of your staff have been carers themselves?', 80),
          question('experience', 'What have you run that resembles this, and what went wrong there?', 150),
        ],
      },
      roles: northmoorRoles,
      engagement: { noticeOn: at.dayBefore(253), noticeReason: null },
      conflicts: {
        at: at.before(150, '09:40'),
        by: 'samira',
        found:
          'We asked everybody who wrote the need, opens and assesses. One link is known from the call for support at home: Hearthside Carers, which came to our open meeting, paid Bjørg Hansen for two talks in 2023. The chair rules on it anew if it bids.',
      },
    },
    submissions: [
      {
        organisation: 'megaCare',
        drafts: [
          {
            at: at.before(112, '10:10'),
            by: 'colin',
            values: { approach: 'other', price: pounds(1_390_000) },
            answers: [
              'The carer books in our app or by telephone until noon the day before. A trained care worker comes to the house; in three of four weeks it is the same one.',
              'Two thirds of families after six months.',
              'We do not record this.',
              'The same service in two towns for four years. In the second winter a third of the visits had no staff; we now keep a pool of eight.',
            ],
          },
        ],
        sealed: { at: at.before(112, '12:20'), by: 'colin' },
      },
      {
        organisation: 'valueMed',
        drafts: [
          {
            at: at.before(110, '10:50'),
            by: 'priya',
            values: { approach: 'other', price: pounds(1_150_000) },
            answers: [
              'The carer books a place for the person at one of two day centres. We fetch and bring back.',
              'Does not apply: people meet the team of the centre.',
              'Around one in ten.',
              'Three day centres since 2015. One closed because nobody could get there; we bought the minibus.',
            ],
          },
        ],
        sealed: { at: at.before(110, '15:15'), by: 'priya' },
      },
      {
        organisation: 'hearthside',
        drafts: [
          {
            at: at.before(111, '19:40'),
            by: 'maureen',
            values: { approach: 'challenger', price: pounds(1_180_000) },
            answers: [
              'She rings or texts her own person, who comes every Tuesday unless she says otherwise. If that person is ill, the second one comes; both have been to the house with her there. She can ring until eight the evening before.',
              'Nine in ten families from the third month, and the same two people for the rest.',
              'Thirty-one of 44. All are paid from the first hour.',
              'Two years of breaks for sixty families, on a grant. In the first we promised Saturdays and could not keep it, and said so to everybody in the same week.',
            ],
          },
        ],
        sealed: { at: at.before(111, '21:12'), by: 'maureen' },
      },
    ],
    assessment: {
      opened: [
        { at: at.before(102, '13:00'), by: 'samira' },
        { at: at.before(102, '13:15'), by: 'helen' },
      ],
      declared: [
        { at: at.before(98, '14:00'), by: 'tom', links: {} },
        {
          at: at.before(98, '14:10'),
          by: 'bjorg',
          links: {
            hearthside: {
              statement: 'link',
              kinds: ['adviser'],
              whose: 'mine',
              fromYear: 2023,
              toYear: 2023,
              detail: 'They paid me for two talks to carers in 2023. I have had nothing to do with them since.',
            },
          },
        },
        { at: at.before(98, '14:20'), by: 'okafor', links: {} },
      ],
      ruled: [
        {
          at: at.before(97, '15:30'),
          by: 'tom',
          about: 'bjorg',
          organisation: 'hearthside',
          ruling: {
            state: 'perceived',
            ruling: 'mitigate',
            measure: 'Bjørg Hansen takes no part in writing the reasons and the letters about this submission; the chair does.',
            rulingReason:
              'Two paid talks some years ago, and nothing since. The amount was small. Somebody might still wonder, so she scores like everybody else and writes nothing on behalf of the panel about this submission.',
          },
        },
      ],
      scores: [
        score('bjorg', 'megaCare', 90, [
          [3.0, 'Works, but a new face every fourth week is what carers asked us to avoid.'],
          [2.0, 'They do not know who among them has been a carer.'],
          [4.6, 'Two towns, and an honest page on the winter they ran out of staff.'],
        ]),
        score('bjorg', 'valueMed', 90, [
          [2.4, 'Four hours in a minibus and a hall is no rest for either of them.'],
          [1.8, 'Little.'],
          [3.0, 'Day care for years, breaks at home never.'],
        ]),
        score('bjorg', 'hearthside', 90, [
          [4.8, 'Her own person, every Tuesday. This is it.'],
          [4.8, 'Carers helping carers, and paid for it.'],
          [3.2, 'Small, but they know what went wrong and why.'],
        ]),
        score('okafor', 'megaCare', 86, [
          [3.2, 'Reliable and properly trained.'],
          [2.4, 'Standard.'],
          [4.4, 'Large and documented.'],
        ]),
        score('okafor', 'valueMed', 86, [
          [2.8, 'Good for those who like company, wrong for most with dementia.'],
          [2.0, 'Standard.'],
          [3.2, 'Sound, of another kind.'],
        ]),
        score('okafor', 'hearthside', 86, [
          [4.5, 'Two known people per family solves illness as well.'],
          [4.6, 'Former carers get a trade.'],
          [3.4, 'Two years with sixty families.'],
        ]),
        score('tom', 'megaCare', 82, [
          [3.2, 'Fine at a high price.'],
          [2.6, 'As expected.'],
          [4.2, 'Figures for four years.'],
        ]),
        score('tom', 'valueMed', 82, [
          [2.6, 'Cheap, but another service than the one we asked for.'],
          [2.2, 'As expected.'],
          [3.4, 'Figures for a neighbouring service.'],
        ]),
        score('tom', 'hearthside', 82, [
          [4.4, 'Credible rota, and the sums add up.'],
          [4.5, 'Thirty-one of 44 is a fact one can check.'],
          [3.2, 'A short record, openly told.'],
        ]),
      ],
      locked: [
        { at: at.before(72, '18:00'), by: 'bjorg' },
        { at: at.before(71, '18:10'), by: 'okafor' },
        { at: at.before(70, '18:20'), by: 'tom' },
      ],
    },
    decision: {
      at: at.before(44, '18:40'),
      by: 'samira',
      advantages: (['hearthside', 'megaCare', 'valueMed'] as const).map((organisation) => ({
        at: at.before(54, '10:15'),
        by: 'samira' as const,
        organisation,
        values: {
          involvement: 'dialogueOnly' as const,
          gained:
            'It came to the open meeting. What was said there was shared with everybody eight days later, more than a hundred days before the closing time. No paper was handed out.',
          remedies: ['informationShared', 'timeGiven'],
          hearing: null,
        },
      })),
      conflicts: {
        at: at.before(44, '17:00'),
        by: 'samira',
        found:
          'One link was declared when the bidders were known: Bjørg Hansen was paid to speak by Hearthside Carers three years ago. The chair found it small and long past, and set a measure. Nothing has changed since.',
      },
      reasons:
        'Hearthside Carers gives each family two people it knows, from the third month for nine in ten. All three assessors put it first on the solution and on social value, and its price is close to the lowest. MegaCare has the longer experience. The result is clear: nearly half of all weight would have to move to change it.',
      complaintTo: 'Northmoor Integrated Care Board, representations@northmoor.example.org',
      feedback: {
        megaCare:
          'Your training and your booking were the most complete. A promise of the same person every week, and a price closer to the others, would have brought you nearer.',
        valueMed:
          'Your price was the lowest. The panel read your offer as day care and not as a break at home, which was what carers had asked for.',
      },
    },
    after: {
      complaints: [
        {
          at: at.before(40, '10:05'),
          by: 'colin',
          values: {
            about: 'reasons',
            complaint:
              'We promised the same person in three of four weeks. Your letter says that a new face comes every fourth week. Both are true, and we ask why the second weighs more than the first.',
          },
          reply: {
            at: at.before(36, '16:20'),
            by: 'samira',
            values: {
              outcome: 'stands',
              reply:
                'You are right that both are true. The call asked for the same person every week, because carers told us that one stranger a month is what makes them stay at home. All three assessors gave points for your three weeks of four, and took some off for the fourth. The score follows from what was asked for.',
            },
          },
        },
      ],
      reviews: [],
      talks: [],
    },
    agreement: {
      at: at.before(8, '19:00'),
      by: 'samira',
      startDate: addDays(at.today, 21),
      endDate: addDays(at.today, 21 + 1095),
      clauses: ['Schedule 2, paragraph 4: the same person', 'Schedule 2, paragraph 9: staff who have been carers'],
    },
  };
}
