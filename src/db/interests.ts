import { currentOf, type Interest } from '#assessment/interest';
import { interestFields, rulingFields } from '#assessment/fields';
import { idOf } from '#value/id';
import { valuesOf } from './columns.ts';
import type { Tables, Tx } from './tables.ts';

/** The declarations of a call that count; of one person where named. */
export async function interestsOf(db: Tables | Tx, callId: string, personId?: string): Promise<readonly Interest[]> {
  return currentOf(await interestHistory(db, callId, personId));
}

/** Every declaration of a call, those that later ones followed too, oldest first; of one person where named. */
export async function interestHistory(db: Tables | Tx, callId: string, personId?: string): Promise<readonly Interest[]> {
  const rows = await db
    .selectFrom('interest')
    .selectAll()
    .where('callId', '=', callId)
    .$if(personId !== undefined, (query) => query.where('personId', '=', personId ?? ''))
    .orderBy('declaredAt')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...valuesOf(interestFields, { ...row, kinds: row.kinds ?? [] }),
    ...valuesOf(rulingFields, row),
    id: idOf(row.id),
    callId: idOf(row.callId),
    personId: idOf(row.personId),
    organisationId: idOf(row.organisationId),
    declaredAt: row.declaredAt,
    earlierId: row.earlierId === null ? null : idOf(row.earlierId),
    ruledAt: row.ruledAt,
    ruledBy: row.ruledBy === null ? null : idOf(row.ruledBy),
  }));
}

/** Adds a declaration. Nothing is stored where nothing was said, so that a plain "no link" hashes as it always did. */
export async function insertInterest(tx: Tx, interest: Interest): Promise<void> {
  const { id, callId, personId, organisationId, declaredAt, earlierId, statement, kinds, whose, fromYear, toYear, detail } = interest;
  await tx
    .insertInto('interest')
    .values({
      id,
      callId,
      personId,
      organisationId,
      declaredAt,
      earlierId,
      statement: statement ?? 'unsure',
      kinds: kinds.length > 0 ? JSON.stringify(kinds) : null,
      whose,
      fromYear,
      toYear,
      detail,
    })
    .execute();
}

/** Stores the ruling on a declaration. */
export async function saveRuling(tx: Tx, interest: Interest): Promise<void> {
  const { state, ruling, measure, rulingReason, ruledAt, ruledBy } = interest;
  await tx.updateTable('interest').set({ state, ruling, measure, rulingReason, ruledAt, ruledBy }).where('id', '=', interest.id).execute();
}
