import type { Criterion } from '#call/fields';
import type { CaseRole } from '#party/role';
import { scoredCriteria } from './assessment.ts';

/** Whether somebody with these roles is asked to score the criterion. The price is computed, so nobody is. */
export function isAsked(criterion: Pick<Criterion, 'kind' | 'scorers'>, roles: readonly CaseRole[]): boolean {
  if (criterion.kind === 'price') return false;
  const lay = roles.includes('layMember');
  const professional = roles.includes('assessor') || roles.includes('chair');
  switch (criterion.scorers) {
    case 'assessors':
      return professional;
    case 'layMembers':
      return lay;
    case 'everybody':
    case null:
      return lay || professional;
  }
}

/** The criteria that somebody with these roles scores, in the order of the call; empty for an observer. */
export function criteriaFor(criteria: readonly Criterion[], roles: readonly CaseRole[]): readonly Criterion[] {
  return criteria.filter((criterion) => isAsked(criterion, roles));
}

type Member = { readonly personId: string; readonly role: CaseRole };

/** Everybody who is asked to score something, each once, in the order given: of nobody else the decision waits for a lock. */
export function askedMembers<M extends Member>(criteria: readonly Criterion[], members: readonly M[]): readonly M[] {
  const first = members.filter((member, index) => members.findIndex(({ personId }) => personId === member.personId) === index);
  return first.filter(({ personId }) => criteriaFor(criteria, rolesOf(members, personId)).length > 0);
}

/** All roles of one person. */
export function rolesOf(members: readonly Member[], personId: string): readonly CaseRole[] {
  return members.filter((member) => member.personId === personId).map(({ role }) => role);
}

/** The scored criteria that nobody on the panel is asked to score. */
export function withoutScorers(criteria: readonly Criterion[], members: readonly Member[]): readonly Criterion[] {
  return scoredCriteria(criteria).filter((criterion) => !members.some(({ role }) => isAsked(criterion, [role])));
}
