import type { Criterion, Requirement, RequirementKind } from '#call/fields';
import type { JsonObject } from '../json.ts';

/** What counts and how much, as OCDS has it on a lot (extension awardCriteria): the weight is a percentage. */
export function criterionOf(criterion: Criterion): JsonObject {
  return {
    type: criterion.kind === 'price' ? 'price' : 'quality',
    name: criterion.title,
    description: criterion.description,
    numbers: [{ number: criterion.weight, weight: 'percentageExact' }],
  };
}

/**
 * What must be shown to take part (extension selectionCriteria); why it is needed has no place in the standard. The schema allows no
 * entry twice: a requirement written twice in the same words is one.
 */
export function selectionCriteriaOf(requirements: readonly Requirement[]): JsonObject[] {
  const written = new Map(requirements.map((requirement) => [`${requirement.kind} ${requirement.title}`, requirement]));
  return [...written.values()].map(({ kind, title }) => ({ type: selectionType(kind), subType: kind, description: title }));
}

function selectionType(kind: RequirementKind | null): 'economic' | 'technical' | 'other' {
  if (kind === 'turnover' || kind === 'bond' || kind === 'insurance' || kind === 'auditedAccounts') return 'economic';
  return kind === 'references' || kind === 'certificate' || kind === 'staff' ? 'technical' : 'other';
}
