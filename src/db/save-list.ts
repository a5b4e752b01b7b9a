import { sql, type Insertable, type Updateable } from 'kysely';
import type { Schema } from './schema.ts';
import type { Tx } from './tables.ts';

/** Writes a row made by `rowOf`: the catalogue and the migration are kept equal by a guard test. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the table it is for
export function columns<T>(row: Record<string, unknown>): T {
  return row as T; // see the guard test "every field has its storage"
}

type ListTable = 'needMeasure' | 'needBudget' | 'lot' | 'criterion' | 'requirement' | 'question' | 'callPhase' | 'promise';
type ListWrite = {
  readonly table: ListTable;
  readonly owner: string;
  readonly ownerId: string;
  readonly rows: readonly Record<string, unknown>[];
  readonly ids: readonly (string | null)[];
};

/** Writes the rows of a list by id and position; rows that are gone are deleted. Ids are given before by the act. */
export async function replaceList(tx: Tx, list: ListWrite): Promise<void> {
  const kept = list.ids.filter((id): id is string => id !== null);
  await sql`delete from ${sql.table(snake(list.table))} where ${sql.ref(snake(list.owner))} = ${list.ownerId} and not (id = any(${kept}))`.execute(
    tx,
  );
  for (const [position, row] of list.rows.entries()) {
    const id = list.ids[position];
    if (!id) throw new Error(`a row of ${list.table} has no id`);
    const full = { ...row, id, position, [list.owner]: list.ownerId };
    await tx
      .insertInto(list.table)
      .values(columns<Insertable<Schema[ListTable]>>(full))
      .onConflict((conflict) => conflict.column('id').doUpdateSet(columns<Updateable<Schema[ListTable]>>(full)))
      .execute();
  }
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
