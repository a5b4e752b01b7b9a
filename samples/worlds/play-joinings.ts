import type { JoiningScript } from './script.ts';
import { done, fileOf, must, type Scene, type Stage, type Step } from './stage.ts';

/** The bodies that are asked to stand behind a case, what they answer, and whether they leave. */
export function joiningSteps(scene: Scene, cases: Stage['cases']): readonly Step[] {
  return (scene.played.script.joinings ?? []).flatMap((joining) => stepsOfJoining({ ...scene, cases }, joining));
}

function stepsOfJoining({ casework, cast, cases, played }: Scene & Stage, joining: JoiningScript): readonly Step[] {
  const { at, by, body, values, answered, ended } = joining;
  const organisationId = cast.organisations[body];
  const joiningOf = async () => {
    const { joinings } = await fileOf(casework, played);
    return joinings.findLast(({ organisation }) => organisation.id === organisationId)?.id ?? '';
  };
  return [
    {
      at,
      act: async () => {
        await done('askToJoin', casework.askToJoin(cast.people[by], { caseId: played.caseId, organisationId, values }));
      },
    },
    ...(answered
      ? [
          {
            at: answered.at,
            act: async () => {
              const { caseId } = played;
              const needCaseId = answered.brings === undefined ? null : (cases.get(answered.brings)?.caseId ?? '');
              const answer = { caseId, joiningId: await joiningOf(), answer: answered.values, needCaseId };
              await must('answerJoining', casework.answerJoining(cast.people[answered.by], answer));
            },
          },
        ]
      : []),
    ...(ended
      ? [
          {
            at: ended.at,
            act: async () => {
              const ending = { caseId: played.caseId, joiningId: await joiningOf(), values: { endReason: ended.endReason } };
              const person = cast.people[ended.by];
              await must('endJoining', answered ? casework.leaveJoining(person, ending) : casework.takeBackJoining(person, ending));
            },
          },
        ]
      : []),
  ];
}
