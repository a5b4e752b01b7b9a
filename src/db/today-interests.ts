import { influencingRoles, scoringRoles } from '#party/role';
import type { Tables } from './tables.ts';
import { undeclaredBidders } from './today.ts';

/** Calls whose bidders nobody can know yet, in which this person has not declared, the earliest closing time first. */
export async function earlyDeclarationsFor(db: Tables, personId: string) {
  return db
    .selectFrom('call')
    .innerJoin('caseRole', 'caseRole.caseId', 'call.caseId')
    .select(['call.id as callId', 'call.caseId', 'call.kind', 'call.title', 'call.closesAt'])
    .where('caseRole.personId', '=', personId)
    .where('caseRole.role', 'in', [...influencingRoles, 'observer' as const])
    .where('call.state', 'in', ['draft', 'published'])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('earlyDeclaration')
            .select('earlyDeclaration.id')
            .whereRef('earlyDeclaration.callId', '=', 'call.id')
            .where('earlyDeclaration.personId', '=', personId),
        ),
      ),
    )
    .distinct()
    .orderBy('call.closesAt')
    .limit(50)
    .execute();
}

/** Opened calls in which this buyer, opener or observer, who scores nothing, has not declared on the bidders. */
export async function declarationsFor(db: Tables, personId: string) {
  return db
    .selectFrom('call')
    .innerJoin('caseRole', 'caseRole.caseId', 'call.caseId')
    .select(['call.id as callId', 'call.caseId', 'call.title'])
    .where('caseRole.personId', '=', personId)
    .where('caseRole.role', 'in', ['buyer', 'opener', 'observer'])
    .where('call.state', '=', 'opened')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('caseRole as onPanel')
            .select('onPanel.role')
            .whereRef('onPanel.caseId', '=', 'call.caseId')
            .where('onPanel.personId', '=', personId)
            .where('onPanel.role', 'in', [...scoringRoles]),
        ),
      ),
    )
    .where((eb) => eb.exists(undeclaredBidders(eb, personId)))
    .distinct()
    .limit(50)
    .execute();
}
