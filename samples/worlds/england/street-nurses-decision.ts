import { dayIn } from '#value/instant';
import type { CaseScript } from '../script.ts';
import type { Back } from '../timetable.ts';

/** What was decided and why, what the other one was told, and the objection of the one that had asked for a competition. */
export function streetNursesDecision(back: Back): Pick<CaseScript, 'decision' | 'after'> {
  return {
    decision: {
      at: back(152, '18:20'),
      by: 'samira',
      conflicts: {
        at: back(152, '17:00'),
        by: 'samira',
        found:
          'The two providers are known. Everybody on the panel has declared no link to either. The two managers who helped the team, and the member of the board who is a director of Moorside Health Commons, have had no part.',
      },
      reasons:
        'Wayside Nursing has the highest total by the published weights, and all three of the panel put it first. What counted most is that every person has one nurse, and that it says how she finds somebody who has moved. It reaches people who are in no hostel, and those it nurses have something to decide.\n\nThe other provider has the lower price, knows the nights, and will be there in ten years. On value it was ahead. It leaves to the record what we want to buy: that it is the same nurse.\n\nWayside is new. It has signed with two others what happens to the people on its list if it stops, and we follow two figures every month.',
      complaintTo: 'Northmoor Integrated Care Board, representations@northmoor.example.org',
      feedback: {
        moorside:
          'What you do at night without being paid for it impressed everybody, and on value you were first. Two things would have changed most: a nurse of his own for each person, and a way in for people without an address to vote with you. We ask you to be the ones who take the list over if Wayside has to stop, as it has written.',
      },
      minutes: {
        decidingBody: 'Community Care Committee of Northmoor Integrated Care Board',
        present:
          'Marcus Bell, lay member, chair of the committee\nGrace Adu, director of nursing\nSamira Rahman, senior commissioning manager (presented the case)\nTom Berg, chair of the panel (answered questions, did not vote)',
        considered:
          'The notice and who came forward. The ranking and how firm it is, with the reasons for every score. That one which came forward did not want to be considered without a competition.\n\nGrace Adu asked whether the team would have got it anyway. Answer: the panel knew neither the request of the team nor what the board had said to it, and the other provider was ahead on one of the five criteria.',
      },
    },
    after: {
      complaints: [
        {
          at: back(145, '16:40'),
          by: 'colin',
          values: {
            about: 'procedure',
            complaint:
              'A contract of £2.3 million went to the board’s own staff without a competition. The board said yes to them before it told anybody else. We ask you to set the decision aside and to hold a competition under regulation 11.',
          },
          reply: {
            at: back(139, '11:10'),
            by: 'samira',
            values: {
              outcome: 'stands',
              reply:
                'You could have been considered. The notice stood for three weeks, you made yourselves known on day fifteen, and you told us in writing that you would give us nothing to consider. Regulation 10 lets us name the most suitable provider when we can identify those who are likely to be able to do it; we found two and asked a third. What the board said to its staff was a yes to preparing a request, it is public since then, and nobody who took part in it took part in this. The decision stands. You may ask the Independent Patient Choice and Procurement Panel for its advice.',
            },
          },
        },
      ],
      reviews: [],
      talks: [
        {
          at: back(150, '12:30'),
          by: 'samira',
          values: {
            talkDay: dayIn('Europe/London', back(143, '12:00')),
            starts: '10:00',
            minutes: 45,
            place: 'Harbour Hostel, the small office',
          },
        },
      ],
    },
  };
}
