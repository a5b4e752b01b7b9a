import type { Country } from '#field/field';
import type { Organisation, OrganisationKind } from '#party/organisation';
import { idOf } from '#value/id';

type OrganisationRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly country: Country;
  readonly place: string;
  readonly identifierScheme: string | null;
  readonly identifierId: string | null;
};

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
