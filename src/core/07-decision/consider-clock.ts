import type { Call } from '#call';
import { procedureOf } from '#call/procedures';
import { daysBetween, type Day } from '#value/day';

/**
 * How a body stands to the day by which it must have considered everything. `days`: whole days left (`runs`; 0 on the day itself), days since
 * that day (`late`), or days between it and the decision (`kept`: 0 on the day itself; `missed`: 1 on the day after).
 */
export type ConsiderClock = { readonly is: 'runs' | 'late' | 'kept' | 'missed'; readonly by: Day; readonly days: number };

/** The clock of a published call; `null` where there is no such duty, before it is published, and when it was stopped. */
export function considerClock(
  call: Pick<Call, 'kind' | 'publishedAt'> & { readonly decisionBy: Day | null; readonly cancelled: boolean },
  at: { readonly today: Day; readonly decidedOn: Day | null },
): ConsiderClock | null {
  const { decisionBy: by } = call;
  if (procedureOf(call.kind).considerWithinDays === null || !call.publishedAt || !by || call.cancelled) return null;
  if (at.decidedOn) {
    const early = daysBetween(at.decidedOn, by);
    return early >= 0 ? { is: 'kept', by, days: early } : { is: 'missed', by, days: -early };
  }
  const left = daysBetween(at.today, by);
  return left >= 0 ? { is: 'runs', by, days: left } : { is: 'late', by, days: -left };
}
