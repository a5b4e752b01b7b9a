import { addDays, type Day } from '#value/day';
import { ordinaryDayFrom, ordinaryDaysAfter } from '../ordinary-days.ts';
import { thresholdOn } from '../thresholds.ts';
import { timeLimit } from '../time-limits.ts';
import type { RouteRow, RouteStandstill, RouteStep, StepTime } from './record.ts';

/** A step with the first day on which it can start: by law alone, and as we suggest. */
export type PlannedStep = RouteStep & { readonly earliest: Day; readonly planned: Day };

/** The calendar of a route: its steps, and the first day an agreement can be signed. `null` where a period cannot be counted. */
export type RoutePlan = {
  readonly steps: readonly PlannedStep[];
  readonly sign: { readonly earliest: Day; readonly planned: Day } | null;
};

/** Days a buyer is asked to wait where the law sets none: as long as the wait that the country knows. */
const chosenWait = 10;

/**
 * The calendar of a route from `start`, the day on which work begins. By law: only minimum periods and waiting periods count,
 * by the right calendar. As suggested: what a small body usually needs besides, and no beginning on days off or in weeks when few are at
 * work, a product assumption. Days never go backwards.
 * `null` when a period runs out of the years the calendars cover.
 */
export function planOf(
  route: Pick<RouteRow, 'steps' | 'standstill' | 'jurisdiction'>,
  start: Day,
  given: { readonly wholeAct: boolean },
): RoutePlan | null {
  let earliest = start;
  let planned = start;
  const steps: PlannedStep[] = [];
  for (const step of route.steps) {
    // What has begun goes on; nothing new is planned for days on which nobody is there.
    if (steps.length > 0) planned = ordinaryDayFrom(route.jurisdiction, planned);
    steps.push({ ...step, earliest, planned });
    const after = nextDay(step, { route, given, from: { earliest, planned } });
    if (after === null) return null;
    ({ earliest, planned } = after);
  }
  const sign = steps.find(({ step }) => step === 'sign');
  return { steps, sign: sign ? { earliest: sign.earliest, planned: sign.planned } : null };
}

type Days = { readonly earliest: Day; readonly planned: Day };
type At = {
  readonly route: Pick<RouteRow, 'standstill' | 'jurisdiction'>;
  readonly given: { readonly wholeAct: boolean };
  readonly from: Days;
};

function nextDay({ time }: RouteStep, { route, given, from }: At): Days | null {
  if (time === undefined) return from;
  if (time === 'standstill') return afterWait(route.standstill, from);
  const least = leastDays(time, given.wholeAct ? 'whole' : 'part', from.earliest);
  const byRule = time.rule === undefined ? null : afterRule(time, from);
  if (time.rule !== undefined && byRule === null) return null;
  const earliest = byRule?.earliest ?? addDays(from.earliest, least);
  const asSuggested = ordinaryDaysAfter(route.jurisdiction, from.planned, time.suggested ?? 0);
  const planned = [addDays(from.planned, least), byRule?.planned ?? asSuggested].reduce(
    (one, other) => (other > one ? other : one),
    asSuggested,
  );
  return { earliest, planned };
}

/** A rule with a last day (`psrNotice`) asks for no waiting: the next step may follow at once. */
function afterRule({ rule }: StepTime, from: Days): Days | null {
  if (rule === undefined) return from;
  const [first, second] = [timeLimit({ rule, from: from.earliest }), timeLimit({ rule, from: from.planned })];
  return first.ok && second.ok ? { earliest: first.value.earliestAct, planned: second.value.earliestAct } : null;
}

function afterWait(standstill: RouteStandstill, from: Days): Days | null {
  if (standstill === 'none') return from;
  if (standstill === 'voluntary') return { earliest: from.earliest, planned: addDays(from.planned, chosenWait + 1) };
  return afterRule({ rule: standstill }, from);
}

/** The days the law gives a step at the least on a day; 0 where it sets none. `act`: whether the whole of the Procurement Act applies. */
function leastDays({ least, underWholeAct }: StepTime, act: 'whole' | 'part', day: Day): number {
  if (least === undefined || (underWholeAct && act === 'part')) return 0;
  return thresholdOn(least, day)?.value ?? 0;
}

/**
 * The shortest time the law allows from the publication of a call to its first closing time, in days; 0 where none is set. It is the
 * minimum of the first step in which suppliers write.
 */
export function leastTimeToWrite(route: Pick<RouteRow, 'steps'>, given: { readonly wholeAct: boolean; readonly day: Day }): number {
  const writing = route.steps.find(({ step }) => step === 'requests' || step === 'tenders' || step === 'applications');
  const time = writing?.time;
  return time === undefined || time === 'standstill' ? 0 : leastDays(time, given.wholeAct ? 'whole' : 'part', given.day);
}
