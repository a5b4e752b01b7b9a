import type { Fields } from '#field/field';
import type { Problem } from '#field/problem';
import { callFields, type CallValues } from './fields.ts';
import { procedureOf, type Procedure, type ProcedureKind } from './procedures.ts';
import { stagePlanOf } from './stages.ts';

/** Fields that only a call with funded phases has. */
const ofPhases = ['phases', 'rights', 'purchaseCeiling'];
/** A call without funded phases. */
export const noPhases = { phases: [], rights: null, purchaseCeiling: null } as const satisfies Partial<CallValues>;

/** Fields that only a call that may be divided has. */
const ofLots = ['lots', 'opening'];

/** The fields that a kind of call is asked for: no lots where it has none, no phases where it has none, no choice of stages where there is one. */
export function fieldsOfKind(kind: ProcedureKind): Fields {
  const { lots, phases, plans } = procedureOf(kind);
  const left = [...(lots ? [] : ofLots), ...(phases ? [] : ofPhases), ...(plans.length > 1 ? [] : ['plan'])];
  return Object.fromEntries(Object.entries(callFields).filter(([name]) => !left.includes(name)));
}

/** What a kind of call cannot have is left out of its values, and what it has no choice about is set. */
export function settledByKind(kind: ProcedureKind, values: CallValues): CallValues {
  const procedure = procedureOf(kind);
  return {
    ...values,
    plan: onlyPlanOf(procedure) ?? values.plan,
    ...(procedure.lots ? {} : { lots: [], opening: null }),
    ...(procedure.phases ? {} : noPhases),
  };
}

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

function onlyPlanOf({ plans }: Procedure): CallValues['plan'] {
  const [only] = plans;
  return plans.length === 1 && only && only !== 'open' ? only : null;
}
