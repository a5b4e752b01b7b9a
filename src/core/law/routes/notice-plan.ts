import { addDays, type Day } from '#value/day';
import type { NoticeCode } from './notices.ts';
import type { RouteNotice, RouteStep } from './record.ts';
import type { StepCode } from './steps.ts';

/**
 * When a notice is to be published: with which step, the day planned for it, and the last day that the law gives, where it gives one.
 * `null` where no day was planned.
 */
export type PlannedNotice = {
  readonly notice: NoticeCode;
  readonly duty: RouteNotice['duty'];
  readonly step: StepCode | null;
  readonly planned: Day | null;
  readonly latest: Day | null;
};

/** The step of notices that follow from the part of the law and are named by no step of a route. */
const stepOfKind: Readonly<Partial<Record<NoticeCode, StepCode>>> = {
  UK2: 'publish',
  UK4: 'publish',
  'UK4-BT': 'publishOrAsk',
  UK6: 'intention',
  UK7: 'publishResult',
  contractCopy: 'publishResult',
  E2: 'dialogue',
  E3: 'publish',
  E4: 'publishResult',
  '16': 'publish',
  '20': 'publish',
  '29': 'publishResult',
  '33': 'publishResult',
};

type Plan = {
  /** The steps of the route, which name notices. */
  readonly route: readonly Pick<RouteStep, 'step' | 'notice'>[];
  /** The steps with their days, as they were planned when the route was chosen. */
  readonly planned: readonly { readonly step: string; readonly planned: Day }[];
  /** The day of the signature, once there is one: days after it are then counted from it. */
  readonly signedOn: Day | null;
};

/** The notices of a route with their days, in the order given. Worked: signed on 1 March, 30 days after it is 31 March. */
export function noticePlan(notices: readonly RouteNotice[], { route, planned, signedOn }: Plan): readonly PlannedNotice[] {
  const dayOf = (step: StepCode | null): Day | null => planned.find((one) => one.step === step)?.planned ?? null;
  return notices.map(({ notice, duty, after }) => {
    const own = route.find((one) => one.notice === notice)?.step ?? stepOfKind[notice];
    // A route that is chosen has some of the steps: where it has not the usual one, the notice follows the step it is counted from.
    const step = own !== undefined && dayOf(own) !== null ? own : (after?.step ?? own ?? null);
    const from = after && (after.step === 'sign' && signedOn !== null ? signedOn : dayOf(after.step));
    return { notice, duty, step, planned: dayOf(step), latest: after && from ? addDays(from, after.days) : null };
  });
}
