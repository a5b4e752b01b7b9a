import type { FileScan } from '#submission';
import type { Instant } from '#value/instant';
import type { Tables, Tx } from './tables.ts';

/** Adds the next part of a file that is arriving. */
export async function insertPart(
  db: Tables,
  part: { readonly fileId: string; readonly position: number; readonly bytes: Uint8Array; readonly storedAt: Instant },
): Promise<void> {
  await db.insertInto('filePart').values(part).execute();
}

/** The parts of a file in order, one statement each: a large file is never in memory whole. */
export async function* partsOf(db: Tables, fileId: string): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position += 1) {
    const part = await db
      .selectFrom('filePart')
      .select('bytes')
      .where('fileId', '=', fileId)
      .where('position', '=', position)
      .executeTakeFirst();
    if (!part) return;
    yield part.bytes;
  }
}

/** Removes a file that was not taken, or that its owner took out. */
export async function deleteParts(db: Tables | Tx, fileId: string): Promise<void> {
  await db.deleteFrom('filePart').where('fileId', '=', fileId).execute();
}

/** How the check for harmful files went, by file of a submission. */
export async function scansOf(db: Tables, submissionId: string): Promise<Readonly<Record<string, FileScan>>> {
  const rows = await db.selectFrom('submissionFile').select(['id', 'scan']).where('submissionId', '=', submissionId).execute();
  return Object.fromEntries(rows.map(({ id, scan }) => [id, scan]));
}

/** Removes the parts of uploads that broke off: older than `before`, and of no file. */
export async function sweepParts(db: Tables, before: Instant): Promise<void> {
  await db
    .deleteFrom('filePart')
    .where('storedAt', '<', before)
    .where('fileId', 'not in', (eb) => eb.selectFrom('submissionFile').select('id'))
    .where('fileId', 'not in', (eb) => eb.selectFrom('dialogueDocument').select('id'))
    .execute();
}
