import type { Country } from '#field/field';
import type { Organisation, OrganisationKind } from '#party/organisation';
import { idOf } from '#value/id';
import type { Tables, Tx } from './tables.ts';

type OrganisationRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly country: Country;
  readonly place: string;
  readonly identifierScheme: string | null;
  readonly identifierId: string | null;
};

/** What kind of organisation has an id; `null` where there is none. */
export async function organisationKind(db: Tables | Tx, id: string): Promise<OrganisationKind | null> {
  const row = await db.selectFrom('organisation').select('kind').where('id', '=', id).executeTakeFirst();
  return row?.kind ?? null;
}

/** Those of the organisations for which somebody signs in. */
export async function organisationsWithPeople(db: Tables | Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('membership')
    .select('organisationId')
    .distinct()
    .where('organisationId', 'in', [...ids])
    .execute();
  return new Set(rows.map(({ organisationId }) => organisationId));
}

/** An organisation from its row; the sealed key stays in the database layer. */
export function toOrganisation(row: OrganisationRow): Organisation {
  return {
    id: idOf(row.id),
    name: row.name,
    kind: row.kind,
    country: row.country,
    place: row.place,
    identifier: row.identifierScheme && row.identifierId ? { scheme: row.identifierScheme, id: row.identifierId } : null,
  };
}
