import { timeLimit } from '#law/time-limits';
import type { Problem } from '#field/problem';
import { addDays } from '#value/day';
import { dayIn, type Instant, type Zone } from '#value/instant';
import type { CallValues } from './fields.ts';
import { partnershipProblems } from './partnership.ts';
import { procedureOf, type ProcedureKind } from './procedures.ts';

type Asked = CallValues & { readonly kind: ProcedureKind };

/** What is wrong with a call for the kind that it is; all at once. `zone`: that of the closing time; `from`: when the call is, or was, published. */
export function problemsOfKind(values: Asked, { zone, from }: { readonly zone: Zone; readonly from: Instant }): readonly Problem[] {
  return [...partnershipProblems(values), ...considerProblems(values, zone), ...noticeProblems(values, { zone, from })];
}

/** Where the law wants a notice before providers are identified, they can make themselves known at least that long (PSR reg. 10: 14 days). */
function noticeProblems({ kind, closesAt }: Asked, { zone, from }: { readonly zone: Zone; readonly from: Instant }): readonly Problem[] {
  if (kind !== 'mostSuitableProvider' || !closesAt) return [];
  const limit = timeLimit({ rule: 'psrIntentionNotice', from: dayIn(zone, from) });
  if (!limit.ok || dayIn(zone, closesAt) >= limit.value.earliestAct) return [];
  return [{ path: 'closesAt', code: 'tooSmall', facts: { earliest: limit.value.earliestAct } }];
}

/** Where a body must consider everything in so many days after the closing time, it cannot announce a later day. */
function considerProblems({ kind, closesAt, decisionBy }: Asked, zone: Zone): readonly Problem[] {
  const days = procedureOf(kind).considerWithinDays;
  if (days === null || !closesAt || !decisionBy || decisionBy <= addDays(dayIn(zone, closesAt), days)) return [];
  return [{ path: 'decisionBy', code: 'tooLarge', facts: { days } }];
}
