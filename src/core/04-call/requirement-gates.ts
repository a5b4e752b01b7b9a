import type { Gate, Jurisdiction } from '#law/gate';
import { gate, type GateCode } from '#law/gates';
import type { Requirement, RequirementKind } from './fields.ts';

/**
 * What law and experience say about asking this, in a country: limits of law first. The wording of a requirement is not read, so a limit
 * here says what the requirement must not become, not that it has.
 */
export function requirementGates({ kind }: Pick<Requirement, 'kind'>, jurisdiction: Jurisdiction): readonly Gate[] {
  const found = codes[kind ?? 'other'].flatMap((code) => gate(code, jurisdiction) ?? []);
  return [...found.filter(({ effect }) => effect === 'refuse'), ...found.filter(({ effect }) => effect === 'warn')];
}

/**
 * What concerns the requirements as a whole: whether there may be a stage for them at all, and whether experience outweighs the solution.
 * `warnings` are those of the call.
 */
export function requirementListGates(warnings: readonly GateCode[], jurisdiction: Jurisdiction): readonly Gate[] {
  const weighing = warnings.filter((code) => code === 'experienceOutweighsSolution');
  return (['suitabilityBelowThreshold', ...weighing] as const).flatMap((code) => gate(code, jurisdiction) ?? []);
}

const codes: Readonly<Record<RequirementKind, readonly GateCode[]>> = {
  turnover: ['turnoverShutsOutNew'],
  references: ['previousContract', 'referencesFromAlike'],
  certificate: ['equivalentsAccepted', 'certificateNotMeasures'],
  bond: ['bondTiesCapital'],
  insurance: ['insuranceBeforeAward'],
  auditedAccounts: ['auditedAccounts'],
  staff: ['staffBeforeAward'],
  other: ['requirementProportionate'],
};
