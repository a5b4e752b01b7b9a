import type { NoticeCode } from './notices.ts';
import type { RouteStep, StepTime } from './record.ts';

/** Suggested days of the parts of a competition that take time, and the parts that not every one has. */
type Competition = {
  readonly dialogue: number;
  /** The reservation is reasoned before the criteria are settled. */
  readonly reserved?: true;
  /** Where the Procurement Act applies: its own assessment of conflicts, and an award notice before the wait. */
  readonly underAct?: true;
  readonly publish?: NoticeCode;
  readonly requests?: StepTime;
  readonly tenders: StepTime;
  readonly negotiate?: number;
  readonly assess: number;
};

/** The steps of a competition from the need to the result, in order; what a route does not have is left out. */
export function competitionSteps(of: Competition): readonly RouteStep[] {
  return [
    { step: 'need' },
    { step: 'dialogue', time: { suggested: of.dialogue } },
    ...(of.reserved ? [{ step: 'reservationReasons' } as const] : []),
    { step: 'criteria' },
    { step: of.underAct ? 'conflictsAssessment' : 'conflicts' },
    of.publish ? { step: 'publish', notice: of.publish } : { step: 'publish' },
    ...(of.requests ? [{ step: 'requests', time: of.requests } as const] : []),
    { step: 'tenders', time: of.tenders },
    ...(of.negotiate === undefined ? [] : [{ step: 'negotiate', time: { suggested: of.negotiate } } as const]),
    { step: 'assess', time: { suggested: of.assess } },
    { step: 'decide' },
    { step: 'letters' },
    ...(of.underAct ? [{ step: 'intention', notice: 'UK6' } as const] : []),
    { step: 'wait', time: 'standstill' },
    { step: 'sign' },
    of.underAct ? { step: 'publishResult', notice: 'UK7' } : { step: 'publishResult' },
  ];
}
