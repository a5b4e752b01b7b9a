import { noPhases } from '#call/procedure-fields';
import { addDays, addMonths, type Day } from '#value/day';
import { dayIn } from '#value/instant';
import { criteria, pounds, promise, question, requirements } from '../call-parts.ts';
import type { CaseScript } from '../script.ts';
import type { Back } from '../timetable.ts';

/** The notice that a provider will be named without a competition: what is needed, the five key criteria with their weights, and by when others can come forward. */
export function streetNursesNotice({ start, back }: { readonly start: Day; readonly back: Back }): Pick<CaseScript, 'call'> {
  return {
    call: {
      at: back(205, '10:00'),
      by: 'samira',
      values: {
        title: 'Street nursing in Northmoor: we mean to name the most suitable provider',
        description:
          'Nursing and support for some 480 people a year who have no address: wounds, lung disease, pregnancy, addiction, and somebody who goes along to the hospital. Today our own community service does it. The twelve people who do the work want to take it over in a social enterprise of theirs.\n\nWe think that we can name the provider without a competition. That is no promise to anybody. If you could do it, make yourselves known: we find out the same about every provider, and a panel that had no part in the team’s request assesses all of us know of on the criteria below.\n\nThe contract is for three years. The staff have the right to come over on the terms they have (TUPE), whoever is chosen.',
        value: pounds(2_400_000),
        startDate: start,
        endDate: addDays(addMonths(start, 36), -1),
        closesAt: back(183, '14:00'),
        decisionBy: dayIn('Europe/London', back(150, '12:00')),
        priceFormula: null,
        priceFloor: null,
        priceCeiling: null,
        plan: 'providers',
        mostInvited: null,
        mostAwards: null,
        ...noPhases,
        lots: [],
        opening: null,
        anonymous: null,
        criteria: criteria(
          ['solution', 'Quality and innovation', 'The same nurse for as long as it takes, and how she finds somebody who has moved.', 30],
          ['solution', 'Value', 'What the money does for the people, and for the emergency department.', 15],
          [
            'experience',
            'Integration, collaboration and sustainability',
            'What the hospital, hostels and GPs know, and what happens if the provider stops.',
            20,
          ],
          [
            'social',
            'Access, health inequalities and choice',
            'Who is reached that nobody reaches today, and what they decide themselves.',
            20,
          ],
          ['social', 'Social value', 'Work for people who have been homeless, and a say for staff.', 15],
        ),
        requirements: requirements(
          [
            'certificate',
            'Registration with the Care Quality Commission for treatment of disease from the first day of the service',
            'It is a regulated activity, and nobody may carry it on without being registered.',
          ],
          [
            'other',
            'Money to pay wages for three months before the first invoice is paid',
            'A provider that stops in its first spring leaves 480 people without a nurse.',
          ],
        ),
        questions: [
          promise(
            'solution',
            'A man with a leg ulcer sleeps in a new place every week. Who dresses it in week six, and how does she find him?',
            150,
          ),
          question('solution', 'What will be different for the emergency department at the end of the second year?', 120),
          promise('experience', 'You have to stop. What happens to the people on your list in the four weeks after that?', 120),
          promise('social', 'What do the people you nurse decide, and what do your staff decide?', 120),
        ],
      },
      roles: [
        ['tom', 'chair'],
        ['bjorg', 'layMember'],
        ['amina', 'assessor'],
        ['anneLise', 'agreementManager'],
        ['patel', 'oversight'],
      ],
      early: [
        { at: back(204, '09:20'), by: 'samira', links: {} },
        { at: back(204, '11:00'), by: 'tom', links: {} },
        { at: back(203, '16:10'), by: 'amina', links: {} },
        { at: back(202, '20:15'), by: 'bjorg', links: {} },
      ],
      conflicts: {
        at: back(205, '09:30'),
        by: 'samira',
        found:
          'Two managers helped the team to write its request. They take no part from now on, and have no access to the case. A partner member of the board is a director of Moorside Health Commons: she has left the committee for this case.',
      },
      enquiries: [
        {
          at: back(197, '11:40'),
          by: 'ruth',
          asks: 'Moorside has two nurses who do something like this at night. Is it enough for you to consider us, or is it only a formality?',
          answered: {
            at: back(195, '15:10'),
            by: 'samira',
            question: 'Will others really be considered, or is the provider chosen already?',
            answer:
              'They will. Nobody has been chosen, and the board’s yes to the team was a yes to preparing. Whoever makes itself known is visited, asked the same four questions, and scored by the same panel.',
          },
        },
      ],
    },
  };
}
