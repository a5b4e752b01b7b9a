import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Actor, CaseRole } from '#party/role';
import type { Viewer } from '#party/viewer';
import { idOf } from '#value/id';
import { isLanguage } from '#value/text';
import type { Tables, Tx } from './tables.ts';

/**
 * The roles an actor has in a case: those given in it, `buyer` for the leads of the body that runs it, and `jointBody` for those of a body
 * that was asked to stand behind it or does. The person is asked for all its
 * roles, and the case for its body where the person leads one: no statement, and so no line of a log of statements, names a bidder and a
 * case together.
 */
export async function rolesInCase(db: Tables | Tx, caseId: string, actor: Pick<Actor, 'personId'>): Promise<readonly CaseRole[]> {
  const given = await db.selectFrom('caseRole').select(['caseId as place', 'role']).where('personId', '=', actor.personId).execute();
  const led = await db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .select(['organisation.id', 'organisation.kind', 'membership.role'])
    .where('membership.personId', '=', actor.personId)
    .execute();
  return rolesOf(db, caseId, { given, memberships: led });
}

type Standing = {
  /** All roles of the person, in whatever case. */
  readonly given: readonly { readonly place: string; readonly role: CaseRole }[];
  readonly memberships: readonly Pick<Viewer['memberships'][number], 'id' | 'kind' | 'role'>[];
};

async function rolesOf(db: Tables | Tx, caseId: string, { given, memberships }: Standing): Promise<readonly CaseRole[]> {
  const roles = new Set(given.flatMap(({ place, role }) => (place === caseId ? [role] : [])));
  // No enterprise runs a case: of those who bid nothing more is asked.
  const led = memberships.flatMap(({ id, kind, role }) => (role === 'lead' && kind !== 'enterprise' ? [id] : []));
  if (led.length > 0) {
    const body = await db
      .selectFrom('caseFile')
      .select((eb) => [
        'organisationId',
        eb
          .exists(
            eb
              .selectFrom('joining')
              .select('joining.id')
              .whereRef('joining.caseId', '=', 'caseFile.id')
              .where('joining.organisationId', 'in', led)
              .where('joining.endedAt', 'is', null)
              .where((open) => open.or([open('joining.answer', 'is', null), open('joining.answer', '=', 'joined')])),
          )
          .as('stands'),
      ])
      .where('id', '=', caseId)
      .executeTakeFirst();
    if (body && led.includes(body.organisationId)) roles.add('buyer');
    if (body?.stands) roles.add('jointBody');
  }
  return [...roles];
}

/**
 * The person behind a signed-in account; `null` when the account belongs to nobody here. `given`: only the roles that were given in the case, in
 * one statement; whoever leads its body is then left to the page, which knows whose case it is.
 */
export async function findViewer(
  db: Tables,
  authUserId: string,
  about: { readonly caseId: string | null; readonly roles: 'all' | 'given' },
): Promise<Viewer | null> {
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
        eb.selectFrom('caseRole').select(['caseRole.caseId as place', 'caseRole.role']).whereRef('caseRole.personId', '=', 'person.id'),
      ).as('given'),
    ])
    .where('person.authUserId', '=', authUserId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    personId: row.id,
    name: row.name,
    email: row.email,
    language: isLanguage(row.language) ? row.language : 'nb',
    memberships: row.memberships,
    roles: about.caseId === null ? [] : await rolesOf(db, about.caseId, about.roles === 'all' ? row : { ...row, memberships: [] }),
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
