import type { CaseScript } from '../script.ts';
import type { Back } from '../timetable.ts';

/** What the panel declared and scored: the five key criteria, each member alone. */
export function streetNursesScores(back: Back): Pick<CaseScript, 'assessment'> {
  return {
    assessment: {
      opened: [],
      declared: [
        { at: back(179, '11:00'), by: 'tom', links: {} },
        { at: back(179, '15:20'), by: 'amina', links: {} },
        { at: back(178, '20:40'), by: 'bjorg', links: {} },
      ],
      ruled: [],
      scores: [
        {
          at: back(170, '14:10'),
          by: 'tom',
          organisation: 'wayside',
          lines: [
            [4.5, 'Says who, when and what if. Two people who have slept rough are paid to find others: nobody else has that.'],
            [3.5, 'A third fewer visits rests on forty people, and they say so. The price is the higher one.'],
            [4, 'A signed agreement on what happens if they stop. The bank is behind three months of wages, not more.'],
            [4.5, 'The telephone number and the council were asked for in the open meeting, and both are there.'],
            [4, 'One vote each, and four of seven directors.'],
          ],
        },
        {
          at: back(170, '15:00'),
          by: 'tom',
          organisation: 'moorside',
          lines: [
            [3, 'There at any hour, but whoever is on shift. The question was who dresses it in week six.'],
            [4, 'The lower price, and figures from last winter for half of the problem.'],
            [3.5, 'An enterprise that stands. What happens if it stops is a telephone call.'],
            [3, 'People without an address cannot be members today.'],
            [3, 'Two of nine directors elected by staff.'],
          ],
        },
        {
          at: back(169, '16:30'),
          by: 'amina',
          organisation: 'wayside',
          lines: [
            [4, 'One nurse each is the point of it. I miss how they cover a week in which two are ill.'],
            [3.5, 'Honest about how little is known. We pay for care homes afterwards, and would gladly see that counted.'],
            [4, 'Signed with two others. That is more than we usually get.'],
            [4.5, 'Reaches the 60 or so who are in no hostel, through people they trust.'],
            [3.5, 'Work for two people who have been homeless. It could be more with twelve staff.'],
          ],
        },
        {
          at: back(169, '17:20'),
          by: 'amina',
          organisation: 'moorside',
          lines: [
            [3.5, 'Round the clock is worth much to the hostels. Continuity is left to the record.'],
            [4, 'Lower price, and a convincing count of calls at night.'],
            [4, 'Works with the GPs, because it is the GPs.'],
            [3, 'Those in a hostel gain. Those in none are not mentioned.'],
            [2.5, 'Little on work and say.'],
          ],
        },
        {
          at: back(168, '19:10'),
          by: 'bjorg',
          organisation: 'wayside',
          lines: [
            [5, 'She knows his name and he knows hers. That is what my brother never had.'],
            [3, 'I cannot judge a third. I believe them because they wrote that it was forty people.'],
            [3.5, 'They are new, and new bodies stop. They have at least written what happens then.'],
            [5, 'A council of seven who have been there, with something to decide.'],
            [4.5, 'Two jobs for people who know where to look.'],
          ],
        },
        {
          at: back(168, '19:50'),
          by: 'bjorg',
          organisation: 'moorside',
          lines: [
            [2.5, 'A good desk. But you must ring it, and tell it all again.'],
            [3.5, 'Cheaper, and they know the nights.'],
            [4, 'They will be there in ten years.'],
            [2.5, 'You can be a member if you have an address.'],
            [2.5, 'Says little.'],
          ],
        },
      ],
      locked: [
        { at: back(167, '10:00'), by: 'tom' },
        { at: back(167, '11:30'), by: 'amina' },
        { at: back(166, '20:10'), by: 'bjorg' },
      ],
    },
  };
}
