import { pounds } from '../call-parts.ts';
import type { OrganisationKey } from '../organisations.ts';
import type { PersonKey } from '../people.ts';
import type { CaseScript, ScoreLine } from '../script.ts';
import type { Back } from '../timetable.ts';
import { bjorgAndHearthside } from './home-mutual-call.ts';

/** Two sealed bids and a draft that stayed one, and what the panel made of them. */
export function homeMutualBids(back: Back): Pick<CaseScript, 'submissions' | 'assessment' | 'panel'> {
  const score = (by: PersonKey, organisation: OrganisationKey, days: number, lines: ScoreLine) => ({
    at: back(days, '17:00'),
    by,
    organisation,
    lines,
  });
  return {
    submissions: [
      {
        organisation: 'longRound',
        drafts: [
          {
            at: back(126, '21:30'),
            by: 'bronwen',
            values: { approach: 'challenger', price: null },
            answers: [
              'Her round belongs to a team of five, and she has met all five. Whoever is ill rings the team and not an office.',
              null,
              'The team decides who goes to whom.',
              null,
            ],
          },
          {
            at: back(113, '20:10'),
            by: 'bronwen',
            values: { approach: 'challenger', price: pounds(2_640_000) },
            answers: [
              'Her round belongs to a team of five, and she has met all five. Whoever is ill rings the team and not an office. The five share one telephone, and the one with the late round that week has it beside the bed. She asks who can take seven o’clock, and then rings the woman and says who is coming. For the 41 people who pay us themselves today it was settled within 15 minutes on 37 of 40 such mornings last year. On the other three, somebody of the neighbouring team went, and one of the five met them at the door.',
              'Five from the third month, all of whom have been introduced. Up to seven in the first two months, while the rounds settle. Each team sees its own count on the same day as you do.',
              'The team decides who goes to whom, when shifts begin, who has leave, and whom it takes on. The board decides wages, the budget and what we sign. Everybody who has worked here for six months is a member with one vote. Members elect seven of nine on the board; people we visit and their families elect the other two.',
              'Whoever was there tells the person the same day. The next Tuesday the team looks at it, together with the person or somebody of theirs if they wish, and decides what to change. One of the team comes to the door and says what it was, within ten days. If somebody was seriously harmed, our registered manager and you know within 24 hours.',
            ],
          },
        ],
        confirmed: {
          at: back(113, '21:05'),
          by: 'bronwen',
          said: [
            { meets: 'yes', shown: 'Articles 4, 9 and 21: members, the election of the board, and a surplus that is put back.' },
            { meets: 'yes', shown: 'We have never had a contract from a public body.' },
            { meets: 'yes', shown: 'We applied nine weeks ago and have had the visit. We expect the letter well before the start.' },
          ],
        },
        sealed: { at: back(112, '20:50'), by: 'bronwen' },
      },
      {
        organisation: 'hearthside',
        drafts: [
          {
            at: back(115, '19:40'),
            by: 'maureen',
            values: { approach: 'challenger', price: pounds(2_580_000) },
            answers: [
              'She has two people of her own, and the second one comes. If both are away, our coordinator sends somebody from a pool of six and rings her before half past six. We have done this for two years for families who care for somebody at home. Late evenings are new to us: from the first day two of us are awake until 10.30pm.',
              'Six from the fourth month. The family sees the count in the folder on the kitchen table.',
              'Each district has a rota group that meets every second Thursday, and the hours are paid. It decides on rounds and leave. The manager takes on new people together with one of the group. Employees elect six of eight directors.',
              'The manager rings within two working days. She decides together with the carer who was there, and the board reads about it every quarter.',
            ],
          },
        ],
        confirmed: {
          at: back(115, '20:30'),
          by: 'maureen',
          said: [
            { meets: 'yes', shown: 'Articles 7 and 12. As a community interest company we may not pay out a surplus.' },
            { meets: 'yes', shown: 'None. Our work so far is paid by a grant.' },
            { meets: 'yes', shown: 'Registered for personal care; the certificate is on our website.' },
          ],
        },
        sealed: { at: back(112, '21:15'), by: 'maureen' },
      },
      {
        // Their staff voted to wait for the next call. Nobody but themselves ever reads this.
        organisation: 'hulmeStreet',
        drafts: [
          {
            at: back(125, '18:20'),
            by: 'dwayne',
            values: { approach: 'challenger', price: null },
            answers: [
              'One of our receptionists lives in her street and would know. We would have to find out who can drive.',
              null,
              null,
              null,
            ],
          },
        ],
      },
    ],
    assessment: {
      opened: [
        { at: back(103, '15:00'), by: 'samira' },
        { at: back(103, '15:12'), by: 'helen' },
      ],
      declared: [
        { at: back(98, '16:00'), by: 'tom', links: {} },
        { at: back(98, '16:20'), by: 'okafor', links: {} },
        { at: back(98, '16:40'), by: 'bjorg', links: { hearthside: bjorgAndHearthside } },
      ],
      ruled: [
        {
          at: back(97, '16:50'),
          by: 'tom',
          about: 'bjorg',
          organisation: 'hearthside',
          ruling: {
            state: 'perceived',
            ruling: 'mitigate',
            measure:
              'When the panel talks about this submission, Dr Okafor begins and Bjørg Hansen speaks last. The chair writes what Hearthside Carers is told.',
            rulingReason:
              'Two paid talks in 2023, and no tie since. That is too little to keep her out: she is the only one of us who has done morning rounds, as a nurse. But others may wonder, so she neither opens the talk about this submission nor writes to the bidder.',
          },
        },
      ],
      scores: [
        score('bjorg', 'longRound', 90, [
          [4.5, 'Five people, and she has met all of them. At 84 I would want exactly this telephone call.'],
          [
            4.8,
            'They take on their own colleagues, and those who are visited elect two of the board. Nobody reads a quarterly report to me here.',
          ],
        ]),
        score('bjorg', 'hearthside', 90, [
          [3.9, 'Two of her own is better than five. But the pool of six is six strangers, and that is the morning we asked about.'],
          [3.8, 'A paid rota group is real. The person who fell waits two days for a telephone call, and that is long.'],
        ]),
        score('okafor', 'longRound', 88, [
          [
            4.0,
            'It works for 41 people who pay themselves. Whether it works for 210, with a road that closes in winter, we do not know yet.',
          ],
          [4.4, 'Clear who decides what. Ten days to the door, with the person at the table, is how one learns from mistakes.'],
        ]),
        score('okafor', 'hearthside', 88, [
          [3.8, 'Good on ordinary days. The evening cover is a promise with nothing behind it yet.'],
          [3.4, 'The board hears of mistakes four times a year. I would want the team to hear first.'],
        ]),
        score('tom', 'longRound', 86, [
          [4.3, '37 of 40 mornings is a figure I can check, and they tell us about the other three.'],
          [4.5, 'Hiring by the team is the decision that matters most for who stays.'],
        ]),
        score('tom', 'hearthside', 86, [
          [3.5, 'Sound, and cheaper. Six different people a month is one more than the other, from a month later.'],
          [4.0, 'Six of eight directors. Rounds are decided by a group, and hiring mostly by the manager.'],
        ]),
      ],
      locked: [
        { at: back(80, '18:00'), by: 'bjorg' },
        { at: back(79, '18:10'), by: 'okafor' },
        { at: back(78, '18:20'), by: 'tom' },
      ],
    },
    panel: {
      clarified: [
        {
          at: back(95, '10:10'),
          by: 'samira',
          organisation: 'longRound',
          question: 0,
          asked: 'The telephone lies beside the bed of whoever has the late round. Is that night paid, and can she say no?',
          answered: {
            at: back(93, '14:10'),
            by: 'bronwen',
            response:
              'It is paid, four hours for the night. She can say no until the Sunday before, and then another of the five takes it. In 52 weeks that happened six times.',
          },
        },
      ],
    },
  };
}
