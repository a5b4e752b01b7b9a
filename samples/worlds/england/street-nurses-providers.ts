import type { CaseScript } from '../script.ts';
import { pounds } from '../call-parts.ts';
import type { Back } from '../timetable.ts';

/** Whom the body considered: the staff's new body, one that came forward, and one that came forward and withdrew. */
export function streetNursesProviders(back: Back): Pick<CaseScript, 'providers'> {
  return {
    providers: {
      known: [
        {
          organisation: 'wayside',
          added: { at: back(204, '14:30'), by: 'samira', foundBy: 'known' },
          recorded: {
            at: back(182, '15:40'),
            by: 'samira',
            price: pounds(2_280_000),
            answers: [
              'The same nurse as in week one. Everybody on the list has one, and one telephone number that does not change. She asks at the hostels on Mondays and at the soup kitchen on Wednesdays, and two people who have slept rough themselves are paid to know where somebody is. If she is away, one of two others who have met him comes. (Visit and letter of the team.)',
              'They expect 3.5 visits a year for each person instead of 5.1, and put no figure on beds. They have reckoned with what their own list shows: of 40 people who had the same nurse for half a year, visits fell by a third. It is a small number, and they say so. (Letter of the team.)',
              'The list with every care plan is handed to Moorside Health Commons and to our own community service on the same day, and two nurses are paid for four weeks to introduce people. Both have signed. The van and the lease go back to us. (Signed agreement, copy in the file.)',
              'Seven people who use the service sit in a council that decides on opening hours, places and the telephone. Staff have one vote each and elect four of seven directors. (Draft articles, article 14.)',
            ],
            meets: [
              'Applied in the week of the notice; the Commission expects to register in time',
              'Letter of the bank, and a loan of the regional fund for three months of wages',
            ],
          },
        },
        {
          organisation: 'moorside',
          cameForward: {
            at: back(194, '20:05'),
            by: 'ruth',
            statement:
              'We are GPs and nurses who work evenings and weekends. Two of our nurses go to the hostels at night already, without being paid for it. With four more we could do it round the clock. Ask Sister Maeve at the Harbour Hostel what she thinks of us.',
          },
          recorded: {
            at: back(181, '16:20'),
            by: 'samira',
            price: pounds(2_190_000),
            answers: [
              'A nurse of the shift, who reads the shared record. They are reached at the desk that takes urgent calls, at any hour. For wounds there is a clinic on two evenings. (Visit to their desk, and their letter.)',
              'Fewer visits at night and at weekends, when half of them come: from 5.1 to about 4. They have figures for 212 calls from hostels last winter. (Their report, table 3.)',
              'The desk goes on, and our community service is rung on the same day. Nothing is signed. (Their letter.)',
              'Everybody over 16 who lives in Moorside can be a member and vote; people without an address could be let in, and are not today. Staff elect two of nine directors. (Their articles.)',
            ],
            meets: ['Registered; last inspected two years ago', 'Accounts of three years'],
          },
        },
        {
          organisation: 'megaCare',
          cameForward: {
            at: back(190, '17:50'),
            by: 'colin',
            statement:
              'MegaCare delivers community nursing in eleven areas and could start within six weeks. We would rather compete, and ask you to hold a competition.',
          },
          leftOut: {
            at: back(182, '10:15'),
            by: 'samira',
            reason:
              'It did not want to be considered without a competition, and wrote on the last day that it gives us no further information.',
          },
        },
      ],
      identified: { at: back(180, '09:40'), by: 'samira' },
    },
  };
}
