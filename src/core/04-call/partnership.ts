import type { Problem } from '#field/problem';
import type { CallValues } from './fields.ts';
import { procedureOf, type ProcedureKind } from './procedures.ts';
import { stagePlanOf } from './stages.ts';

/**
 * What a call with funded phases lacks: at least one phase, who owns what comes out, and what may be paid for it afterwards (directive
 * 2014/24/EU art. 31(2) and (6)). The estimated value holds all phases and the purchase (art. 5(14)), and no fewer may be invited than the
 * stages allow (art. 65(2)). Nothing for other kinds.
 */
export function partnershipProblems({ kind, ...values }: CallValues & { readonly kind: ProcedureKind }): readonly Problem[] {
  if (!procedureOf(kind).phases) return [];
  const problems: Problem[] = [];
  if (values.value && values.value.minor < largestCost(values)) problems.push({ path: 'value', code: 'tooSmall', facts: { phases: 1 } });
  if (values.mostInvited !== null && values.mostInvited < stagePlanOf(values.plan).fewestInvited)
    problems.push({ path: 'mostInvited', code: 'tooSmall', facts: { min: stagePlanOf(values.plan).fewestInvited } });
  if (values.phases.length === 0) problems.push({ path: 'phases', code: 'tooFewRows', facts: { min: 1 } });
  if (!values.rights) problems.push({ path: 'rights', code: 'missing' });
  if (!values.purchaseCeiling) problems.push({ path: 'purchaseCeiling', code: 'missing' });
  return problems;
}

/** What all phases with all partners and one purchase cost at most, in minor units: 2 partners × (300 + 500) + 2 000 = 3 600. */
export function largestCost({
  phases,
  mostAwards,
  purchaseCeiling,
}: Pick<CallValues, 'phases' | 'mostAwards' | 'purchaseCeiling'>): number {
  const each = phases.reduce((sum, { payment }) => sum + (payment?.minor ?? 0), 0);
  return each * (mostAwards ?? 1) + (purchaseCeiling?.minor ?? 0);
}
