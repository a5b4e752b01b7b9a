import type { InterviewScript } from './script.ts';
import { must, type Scene, type Step } from './stage.ts';

/** Interviews that judge a criterion: times, one invitation to all, what the bidders chose, and what was recorded. */
export function interviewSteps({ casework, cast, played }: Scene, interviews: InterviewScript | undefined): readonly Step[] {
  if (!interviews) return [];
  const { offered, invited, booked, moved = [], recorded = [] } = interviews;
  /** The interview of a bidder, and the offered times in the order of the calendar. */
  const find = async (organisation: (typeof booked)[number]['organisation']) => {
    const room = await casework.interviewRoom(cast.people[invited.by], played.callId);
    const interview = room.interviews.find(({ organisationId }) => organisationId === cast.organisations[organisation]);
    return { interviewId: interview?.id ?? '', times: room.talks.map(({ id }) => id) };
  };
  return [
    {
      at: offered.at,
      act: async () => {
        for (const values of offered.times)
          await must('offerInterviewTime', casework.offerInterviewTime(cast.people[offered.by], { ...played, values }));
      },
    },
    { at: invited.at, act: () => must('inviteToInterviews', casework.inviteToInterviews(cast.people[invited.by], played)) },
    ...booked.map(({ at, by, organisation, time }): Step => ({
      at,
      act: async () => {
        const { interviewId, times } = await find(organisation);
        await must('bookInterview', casework.bookInterview(cast.people[by], { ...played, interviewId, talkId: times[time] ?? '' }));
      },
    })),
    ...moved.map(({ at, by, organisation, time, reason }): Step => ({
      at,
      act: async () => {
        const { interviewId, times } = await find(organisation);
        const input = { ...played, interviewId, talkId: times[time] ?? '', values: { moveReason: reason } };
        await must('moveOwnInterview', casework.moveOwnInterview(cast.people[by], input));
      },
    })),
    ...recorded.map(({ at, by, organisation, notes, present }): Step => ({
      at,
      act: async () => {
        const { interviewId } = await find(organisation);
        const people = present.map((key) => cast.people[key].personId);
        const values = { outcome: 'held', notes, recordReason: null } as const;
        await must('recordInterview', casework.recordInterview(cast.people[by], { ...played, interviewId, values, present: people }));
      },
    })),
  ];
}
