import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Actor, CaseRole } from '#party/role';
import type { Viewer } from '#party/viewer';
import { idOf } from '#value/id';
import { isLanguage } from '#value/text';
import type { Tables, Tx } from './tables.ts';

/** The roles an actor has in a case: those given in it, and `buyer` for the leads of the body that runs it. */
export async function rolesInCase(db: Tables | Tx, caseId: string, actor: Pick<Actor, 'personId'>): Promise<readonly CaseRole[]> {
  const given = await db
    .selectFrom('caseRole')
    .select('role')
    .where('caseId', '=', caseId)
    .where('personId', '=', actor.personId)
    .execute();
  const lead = await db
    .selectFrom('membership')
    .innerJoin('caseFile', 'caseFile.organisationId', 'membership.organisationId')
    .select('membership.personId')
    .where('caseFile.id', '=', caseId)
    .where('membership.personId', '=', actor.personId)
    .where('membership.role', '=', 'lead')
    .executeTakeFirst();
  const roles = new Set(given.map((row) => row.role));
  if (lead) roles.add('buyer');
  return [...roles];
}

/** The person behind a signed-in account; `null` when the account belongs to nobody here. */
export async function findViewer(db: Tables, authUserId: string, caseId: string | null): Promise<Viewer | null> {
  const row = await db
    .selectFrom('person')
    .select((eb) => [
      'person.id',
      'person.name',
      'person.email',
      'person.language',
      jsonArrayFrom(
        eb
          .selectFrom('membership')
          .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
          .select(['organisation.id', 'organisation.name', 'organisation.kind', 'organisation.country', 'membership.role'])
          .whereRef('membership.personId', '=', 'person.id')
          .orderBy('organisation.sortKey'),
      ).as('memberships'),
      jsonArrayFrom(
        eb
          .selectFrom('caseRole')
          .select('caseRole.role')
          .whereRef('caseRole.personId', '=', 'person.id')
          .where('caseRole.caseId', '=', caseId ?? ''),
      ).as('given'),
      eb
        .selectFrom('caseFile')
        .innerJoin('membership', 'membership.organisationId', 'caseFile.organisationId')
        .select('caseFile.id')
        .where('caseFile.id', '=', caseId ?? '')
        .whereRef('membership.personId', '=', 'person.id')
        .where('membership.role', '=', 'lead')
        .as('leads'),
    ])
    .where('person.authUserId', '=', authUserId)
    .executeTakeFirst();
  if (!row) return null;
  const roles = new Set(row.given.map((entry) => entry.role));
  if (row.leads) roles.add('buyer');
  return {
    personId: row.id,
    name: row.name,
    email: row.email,
    language: isLanguage(row.language) ? row.language : 'nb',
    memberships: row.memberships,
    roles: [...roles],
  };
}

/** The actor a viewer is when acting for one of its organisations (or for none). An organisation the viewer does not belong to counts as none. */
export function actorOf(viewer: Viewer, organisationId: string | null): Actor {
  const membership = viewer.memberships.find((entry) => entry.id === organisationId) ?? null;
  return {
    personId: idOf(viewer.personId),
    name: viewer.name,
    organisationId: membership ? idOf(membership.id) : null,
    organisationKind: membership?.kind ?? null,
    roles: viewer.roles,
  };
}
