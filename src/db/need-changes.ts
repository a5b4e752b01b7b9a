import type { NeedChange } from '#need';
import { idOf } from '#value/id';
import type { Tables, Tx } from './tables.ts';

/** Keeps what a change of a public need took away and put there. */
export async function saveNeedChange(tx: Tx, caseId: string, change: NeedChange): Promise<void> {
  await tx
    .insertInto('needChange')
    .values({ ...change, caseId, changes: JSON.stringify(change.changes) })
    .execute();
}

/** Every change of a need since it was public, oldest first. */
export async function needChangesOf(db: Tables | Tx, caseId: string): Promise<readonly NeedChange[]> {
  const rows = await db.selectFrom('needChange').selectAll().where('caseId', '=', caseId).orderBy('at').orderBy('id').execute();
  return rows.map(({ id, at, changes }) => ({ id: idOf(id), at, changes }));
}
