import { must, type Scene, type Step } from './stage.ts';

/** Those who follow the need of a case, or the body behind it. */
export function followingSteps({ casework, cast, played }: Scene): readonly Step[] {
  return (played.script.followers ?? []).map(({ at, by, what }) => ({
    at,
    act: () => {
      const followed =
        what === 'need'
          ? ({ what: 'case', id: played.caseId } as const)
          : ({ what: 'organisation', id: cast.organisations[played.script.body] } as const);
      return must('follow', casework.follow(cast.people[by], followed));
    },
  }));
}
