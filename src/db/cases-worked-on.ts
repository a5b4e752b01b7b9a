import type { CaseRole } from '#party/role';
import type { Tables } from './tables.ts';

/** The ids of the cases somebody answers for: as lead of the body, or by a role in the case itself. For `in` of another query. */
export function casesWorkedOn(db: Tables, personId: string, role: CaseRole) {
  return db
    .selectFrom('membership')
    .innerJoin('caseFile', 'caseFile.organisationId', 'membership.organisationId')
    .select('caseFile.id')
    .where('membership.personId', '=', personId)
    .where('membership.role', '=', 'lead')
    .union(
      db.selectFrom('caseRole').select('caseRole.caseId as id').where('caseRole.personId', '=', personId).where('caseRole.role', '=', role),
    );
}
