import { noPhases } from '#call/procedure-fields';
import { addDays, addMonths, type Day } from '#value/day';
import { dayIn } from '#value/instant';
import type { CaseScript } from '../script.ts';
import { criteria, pounds, promise, question, requirements } from '../call-parts.ts';
import { northmoorRoles } from './panel.ts';
import type { Back } from '../timetable.ts';

/** The reserved call: what is asked of mutuals, and what was asked about it. */
export function homeMutualCall({ start, back }: { readonly start: Day; readonly back: Back }): Pick<CaseScript, 'call'> {
  return {
    call: {
      at: back(150, '10:00'),
      by: 'samira',
      values: {
        title: 'Support at home in the Dale, kept for mutuals run by their employees',
        description:
          'We ask for support at home for some 210 people in the Dale: help to get up, eat and go out, from 6.30am to 10.30pm on every day of the year. At the end of the second year four in five should know everybody who visits them, and no more than one in five of those who visit should leave within a year.\n\nHow the rounds are laid, who goes to whom and who steps in for whom is for those who do the work to decide. That is what we want to buy.\n\nThis call is reserved for public service mutuals under section 33 of the Procurement Act 2023: bodies that make no profit, or share it among their members only, and that their employees manage and control. An enterprise that is not one cannot be chosen.\n\nThe contract runs for five years, the longest that the Act allows, and cannot be extended. Home carers of the two providers of today have a right to come over on the terms they have (TUPE).',
        value: pounds(2_700_000),
        startDate: start,
        endDate: addDays(addMonths(start, 60), -1),
        closesAt: back(104, '14:00'),
        decisionBy: dayIn('Europe/London', back(60, '12:00')),
        priceFormula: 'fixedRange',
        priceFloor: pounds(2_400_000),
        priceCeiling: pounds(3_000_000),
        plan: null,
        mostInvited: null,
        mostAwards: null,
        ...noPhases,
        lots: [],
        opening: null,
        anonymous: null,
        criteria: criteria(
          ['solution', 'The same few people', 'Who comes when the usual person cannot, and how few faces a person meets in a month.', 45],
          ['social', 'A say in the work', 'What those who do the rounds decide, and what those they visit have to say.', 30],
          ['price', 'Price', 'The sum for five years.', 25],
        ),
        requirements: requirements(
          [
            'other',
            'Your employees manage and control the enterprise, and a surplus stays in it or goes to its members only',
            'The call is reserved under section 33 of the Procurement Act 2023. Your articles are enough: who is a member, who elects the board, where a surplus goes.',
          ],
          [
            'other',
            'No comparable reserved contract from us in the three years before the award',
            'Section 33 gives each mutual one start of this kind, and not the same one twice in a row.',
          ],
          [
            'certificate',
            'Registration with the Care Quality Commission for personal care from the first day of the service',
            'Helping somebody to wash and dress is a regulated activity, and nobody may carry it on without being registered. It is not needed on the day you submit.',
          ],
        ),
        questions: [
          question(
            'solution',
            'A woman of 84 needs help at seven in the morning and at nine at night. The carer she knows best rings in ill at six. Who comes, and how does she know?',
            200,
          ),
          promise('solution', 'How many different people will visit one person in a month, at most, and from when?', 100),
          promise('social', 'Which decisions about the rounds do those who do them take themselves, and who takes the others?', 150),
          promise(
            'social',
            'Something has gone wrong on a round. Who decides what happens next, and how soon does the person concerned hear of it?',
            120,
          ),
        ],
      },
      roles: northmoorRoles,
      early: [
        { at: back(149, '09:30'), by: 'samira', links: {} },
        { at: back(149, '11:00'), by: 'helen', links: {} },
        { at: back(148, '11:10'), by: 'tom', links: {} },
        { at: back(147, '19:20'), by: 'okafor', links: {} },
        { at: back(146, '20:30'), by: 'bjorg', links: { hearthside: bjorgAndHearthside } },
      ],
      engagement: { noticeOn: dayIn('Europe/London', back(247, '12:00')), noticeReason: null },
      conflicts: {
        at: back(150, '09:40'),
        by: 'samira',
        found:
          'We asked everybody who wrote the need, opens and assesses. One link is known: Bjørg Hansen was paid for two talks by Hearthside Carers, which may bid. The chair rules on it if it does.',
      },
      enquiries: [
        {
          at: back(138, '10:40'),
          by: 'bronwen',
          asks: 'We in Long Round are waiting for the Care Quality Commission. Are we out if the letter has not come when the call closes?',
          answered: {
            at: back(136, '15:30'),
            by: 'samira',
            question: 'Must the registration with the Care Quality Commission be there when the call closes?',
            answer:
              'No. It must be there on the first day of the service. Tell us in your confirmation when you applied and when you expect it.',
          },
        },
        {
          at: back(130, '10:05'),
          by: 'maureen',
          asks: 'At Hearthside some of our weekend people are on our books for a few hours only. Do they count as employees who control the enterprise?',
          answered: {
            at: back(128, '14:45'),
            by: 'samira',
            question: 'Do employees with a few hours a week count when we show that employees control the enterprise?',
            answer:
              'Yes, if they have a contract of employment with you. The Act asks who manages and controls, and says nothing of hours. People who work for you as self-employed or through an agency do not count.',
          },
        },
        {
          at: back(123, '09:40'),
          by: 'dwayne',
          asks: 'Two of nine directors at our place are elected by staff today. Would it do if we promised to make it five?',
          answered: {
            at: back(121, '16:20'),
            by: 'samira',
            question: 'Is it enough to promise that employees will control the enterprise later?',
            answer:
              'No. They must control it when the contract is awarded. An enterprise that is on its way there can take part next time, and we are glad to talk about how others did it.',
          },
        },
      ],
    },
  };
}

/** The link that is told twice: when the panel was named, and when the bidders were known. */
export const bjorgAndHearthside = {
  statement: 'link',
  kinds: ['adviser'],
  whose: 'mine',
  fromYear: 2023,
  toYear: 2023,
  detail: 'They paid me for two talks to carers in 2023. I have had nothing to do with them since.',
} as const;
