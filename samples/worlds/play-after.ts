import { fileOf, must, type Scene, type Step } from './stage.ts';

/** Complaints, reviews and offers of a talk after a decision. */
export function afterSteps({ casework, cast, played }: Scene): readonly Step[] {
  const { after } = played.script;
  if (!after) return [];
  return [
    ...after.complaints.flatMap(({ at, by, values, reply }, index) => [
      { at, act: () => must('complain', casework.complain(cast.people[by], { ...played, values })) },
      ...(reply
        ? [
            {
              at: reply.at,
              act: async () => {
                const complaintId = (await fileOf(casework, played)).complaints[index]?.id ?? '';
                const answer = { ...played, complaintId, values: reply.values };
                await must('replyToComplaint', casework.replyToComplaint(cast.people[reply.by], answer));
              },
            },
          ]
        : []),
    ]),
    ...after.reviews.map(({ at, by, values }) => ({
      at,
      act: () => must('requestReview', casework.requestReview(cast.people[by], { ...played, values })),
    })),
    ...after.talks.map(({ at, by, values }) => ({
      at,
      act: () => must('offerTalk', casework.offerTalk(cast.people[by], { ...played, values })),
    })),
  ];
}

/** Stopping the call. */
export function cancellationSteps({ casework, cast, played }: Scene): readonly Step[] {
  const { cancelled } = played.script;
  if (!cancelled) return [];
  const { at, by, values } = cancelled;
  return [{ at, act: () => must('cancelCall', casework.cancelCall(cast.people[by], { ...played, values })) }];
}
