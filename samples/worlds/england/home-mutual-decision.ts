import type { Day } from '#value/day';
import type { CaseScript } from '../script.ts';
import type { Back } from '../timetable.ts';

/** What was decided and why, what the one that was not chosen is told, and the talk it was offered. */
export function homeMutualDecision({
  back,
  dayBack,
}: {
  readonly back: Back;
  readonly dayBack: (days: number) => Day;
}): Pick<CaseScript, 'decision' | 'after'> {
  return {
    decision: {
      at: back(66, '18:30'),
      by: 'samira',
      advantages: (['longRound', 'hearthside'] as const).map((organisation, index) => ({
        at: back(72, `10:1${index}`),
        by: 'samira' as const,
        organisation,
        values: {
          involvement: 'dialogueOnly' as const,
          gained:
            'It came to the open meeting. What was said there was shared with everybody two weeks later, more than a hundred days before the closing time.',
          remedies: ['informationShared', 'timeGiven'],
          hearing: null,
        },
      })),
      conflicts: {
        at: back(66, '17:00'),
        by: 'samira',
        found:
          'The bidders are known. One link was declared: Bjørg Hansen was paid for two talks by Hearthside Carers in 2023. The chair found that others might think it weighs, and set a measure, which was kept. Nothing has changed since.',
      },
      reasons:
        'The Long Round Co-operative has the highest total by the published weights. What counted most is that a person at home meets five people and knows all of them, and that those five decide together who goes, and tell the person themselves when something has gone wrong. All three assessors put it first on both counts. The other submission has the lower price, and everybody noted that it gives each person two people of her own.\n\nLong Round is small: nine carers who become some thirty when those of the two providers come over. We know that the first months may be hard, and follow them with two figures every month. Both enterprises showed with their articles that their employees manage and control them, and neither has had a reserved contract from us.',
      complaintTo: 'Northmoor Integrated Care Board, representations@northmoor.example.org',
      feedback: {
        hearthside:
          'Two people of her own for each person was the part the panel liked best, and your price was the lower one. What kept you in second place is the morning when both are away: a pool of six she has not met. A word on how she gets to know them would have changed most. A call on the same day when something has gone wrong, and not within two, would have changed the rest. We would be glad to see you in the next call.',
      },
      minutes: {
        decidingBody: 'Community Care Committee of Northmoor Integrated Care Board',
        present:
          'Marcus Bell, lay member, chair of the committee\nGrace Adu, director of nursing\nSamira Rahman, senior commissioning manager (presented the case)\nTom Berg, chair of the panel (answered questions, did not vote)\nHelen Ward, contracts officer (took the minutes)',
        considered:
          'The ranking and how firm it is, the reasons for every score, the declared link and the measure that was set. The articles of both bidders: who is a member, who elects the board, where a surplus goes. The register of our contracts for the last three years: no reserved contract with either.\n\nGrace Adu asked what happens if the co-operative cannot hold the rounds when it grows from nine to thirty. Answer: its registered manager meets us every week for the first three months, and both providers of today stay until the last of their carers has come over.',
      },
    },
    after: {
      complaints: [],
      reviews: [],
      talks: [
        {
          at: back(65, '19:10'),
          by: 'samira',
          values: { talkDay: dayBack(58), starts: '13:30', minutes: 45, place: 'Thornby Library, the small room' },
        },
      ],
    },
  };
}
