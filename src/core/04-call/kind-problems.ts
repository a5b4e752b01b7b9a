import type { Problem } from '#field/problem';
import { addDays } from '#value/day';
import { dayIn, type Zone } from '#value/instant';
import type { CallValues } from './fields.ts';
import { partnershipProblems } from './partnership.ts';
import { procedureOf, type ProcedureKind } from './procedures.ts';

type Asked = CallValues & { readonly kind: ProcedureKind };

/** What is wrong with a call for the kind that it is; all at once. `zone`: that of the closing time. */
export function problemsOfKind(values: Asked, zone: Zone): readonly Problem[] {
  return [...partnershipProblems(values), ...considerProblems(values, zone)];
}

/** Where a body must consider everything in so many days after the closing time, it cannot announce a later day. */
function considerProblems({ kind, closesAt, decisionBy }: Asked, zone: Zone): readonly Problem[] {
  const days = procedureOf(kind).considerWithinDays;
  if (days === null || !closesAt || !decisionBy || decisionBy <= addDays(dayIn(zone, closesAt), days)) return [];
  return [{ path: 'decisionBy', code: 'tooLarge', facts: { days } }];
}
