import type { PanelScript } from './script.ts';
import { callOf, must, type Scene, type Step } from './stage.ts';

/** What happens around the panel after the opening: questions to bidders with their answers, and scores changed after the lock. */
export function panelSteps({ casework, cast, played }: Scene, panel: PanelScript | undefined): readonly Step[] {
  if (!panel) return [];
  return [
    ...(panel.clarified ?? []).flatMap(({ at, by, organisation, question, asked, answered }): readonly Step[] => [
      {
        at,
        act: async () => {
          const call = await callOf(casework, played);
          const { submissions } = await casework.workbench(cast.people[by], played.callId);
          const submissionId = submissions.find((entry) => entry.organisationId === cast.organisations[organisation])?.id ?? '';
          const questionId = call.questions[question]?.id ?? null;
          await must('askToClarify', casework.askToClarify(cast.people[by], { ...played, submissionId, questionId, values: { asked } }));
        },
      },
      ...(answered
        ? [
            {
              at: answered.at,
              act: async () => {
                const actor = cast.people[answered.by];
                const own = await casework.ownClarifications(actor, played.callId);
                const clarificationId = own.find(({ answeredAt }) => answeredAt === null)?.id ?? '';
                const input = { ...played, clarificationId, values: { response: answered.response } };
                await must('answerClarification', casework.answerClarification(actor, input));
              },
            },
          ]
        : []),
    ]),
    ...(panel.changed ?? []).map(({ at, by, organisation, criterion, value, reason }): Step => ({
      at,
      act: async () => {
        const actor = cast.people[by];
        const call = await callOf(casework, played);
        const work = await casework.workbench(actor, played.callId);
        const submission = work.submissions.find((entry) => entry.organisationId === cast.organisations[organisation]);
        const scored = call.criteria.filter(({ kind }) => kind !== 'price')[criterion];
        const score = work.scores.find((entry) => entry.submissionId === submission?.id && entry.criterionId === scored?.id);
        const values = { value, changeReason: reason };
        await must('changeScore', casework.changeScore(actor, { ...played, scoreId: score?.id ?? '', values }));
      },
    })),
  ];
}
