import type { Insertable } from 'kysely';
import { recordedKinds } from '#call/procedures';
import type { KnownProvider } from '#submission/known-provider';
import { comingForwardFields, knownProviderFields, leavingOutFields } from '#submission/known-provider-fields';
import type { Instant } from '#value/instant';
import { idOf } from '#value/id';
import { casesWorkedOn } from './cases-worked-on.ts';
import { rowOf, valuesOf } from './columns.ts';
import type { Schema } from './schema.ts';
import { columns } from './save-list.ts';
import type { Tables, Tx } from './tables.ts';

/** The providers that are considered, or were left out, by name. */
export async function knownProvidersOf(db: Tables | Tx, lotId: string): Promise<readonly KnownProvider[]> {
  const rows = await db
    .selectFrom('knownProvider')
    .innerJoin('organisation', 'organisation.id', 'knownProvider.organisationId')
    .selectAll('knownProvider')
    .select('organisation.name as organisationName')
    .where('knownProvider.lotId', '=', lotId)
    .orderBy('organisation.sortKey')
    .orderBy('knownProvider.id')
    .execute();
  return rows.map((row) => ({
    ...valuesOf(comingForwardFields, row),
    ...valuesOf(leavingOutFields, row),
    price: valuesOf(knownProviderFields, row).price,
    id: idOf(row.id),
    callId: idOf(row.callId),
    lotId: idOf(row.lotId),
    organisationId: idOf(row.organisationId),
    organisationName: row.organisationName,
    foundBy: row.foundBy,
    cameForwardAt: row.cameForwardAt,
    answers: row.answers,
    confirmations: row.confirmations,
  }));
}

/** Calls without a competition whose list of providers somebody can say is complete: nobody can come forward any more. */
export async function listsToComplete(db: Tables, personId: string, now: Instant) {
  return db
    .selectFrom('call')
    .select(['call.id as callId', 'call.caseId', 'call.kind', 'call.title'])
    .where('call.kind', 'in', [...recordedKinds])
    .where('call.state', '=', 'published')
    .where('call.closesAt', '<=', now)
    .where('call.caseId', 'in', casesWorkedOn(db, personId, 'buyer'))
    .orderBy('call.closesAt')
    .limit(50)
    .execute();
}

/** Writes a provider as it is now. */
export async function saveKnownProvider(
  tx: Tx,
  provider: Omit<KnownProvider, 'organisationName'>,
  by: { readonly personId: string; readonly at: Instant },
): Promise<void> {
  const { id, callId, lotId, organisationId, foundBy, cameForwardAt } = provider;
  const row = columns<Insertable<Schema['knownProvider']>>({
    ...rowOf(comingForwardFields, provider),
    ...rowOf(knownProviderFields, provider),
    ...rowOf(leavingOutFields, provider),
    id,
    callId,
    lotId,
    organisationId,
    foundBy,
    cameForwardAt,
    answers: JSON.stringify(provider.answers),
    confirmations: JSON.stringify(provider.confirmations),
    changedAt: by.at,
    changedBy: by.personId,
  });
  await tx
    .insertInto('knownProvider')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}
