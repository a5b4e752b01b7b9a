import type { DialogueDocument } from '#dialogue/document';
import { idOf } from '#value/id';
import type { Instant } from '#value/instant';
import { deleteParts } from './file-parts.ts';
import type { Tables, Tx } from './tables.ts';

/** The documents of the dialogue of a case, in the order in which they came. */
export async function documentsOf(db: Tables | Tx, caseId: string): Promise<readonly DialogueDocument[]> {
  const rows = await db
    .selectFrom('dialogueDocument')
    .select(['id', 'name', 'mediaType', 'sizeBytes', 'sha256', 'sharedAt'])
    .where('caseId', '=', caseId)
    .orderBy('storedAt')
    .orderBy('id')
    .execute();
  return rows.map(({ id, ...row }) => ({ ...row, id: idOf(id) }));
}

/** Notes a document whose parts have been stored. */
export async function addDocument(
  tx: Tx,
  document: Omit<DialogueDocument, 'sharedAt'> & { readonly scan: 'clean' | 'notConfigured' },
  kept: { readonly caseId: string; readonly identity: Uint8Array; readonly storedAt: Instant; readonly storedBy: string },
): Promise<void> {
  const { id, name, mediaType, sizeBytes, sha256, scan } = document;
  await tx
    .insertInto('dialogueDocument')
    .values({ id, name, mediaType, sizeBytes, sha256, scan, ...kept })
    .execute();
}

/** Writes when a document was shared. */
export async function saveShared(tx: Tx, { id, sharedAt }: DialogueDocument): Promise<void> {
  await tx.updateTable('dialogueDocument').set({ sharedAt }).where('id', '=', id).execute();
}

/** Removes a document that has not been shared, with its parts. */
export async function deleteDocument(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('dialogueDocument').where('id', '=', id).where('sharedAt', 'is', null).execute();
  await deleteParts(tx, id);
}

/** What opens a document of a case, under the instance key; `null` when there is none. */
export async function documentKey(db: Tables, caseId: string, id: string): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('dialogueDocument')
    .select('identity')
    .where('caseId', '=', caseId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.identity ?? null;
}
