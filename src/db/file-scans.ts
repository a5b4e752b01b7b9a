import type { Tables, Tx } from './tables.ts';

/** A file that the check for harmful files has not answered for; `scanKey`: what opens it, under the instance key. */
export type WaitingScan = { readonly id: string; readonly scanKey: Uint8Array };

/** Some of the files that wait to be checked again, in the order of their ids, those after `after` first. */
export async function waitingScans(
  db: Tables,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly WaitingScan[]> {
  const rows = await db
    .selectFrom('submissionFile')
    .select(['id', 'scanKey'])
    .where('scan', '=', 'waiting')
    .where('scanKey', 'is not', null)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.flatMap(({ id, scanKey }) => (scanKey ? [{ id, scanKey }] : []));
}

/** Notes what the check came to, and drops what opens the file; `false` when somebody has noted it already. */
export async function saveScan(db: Tx, fileId: string, scan: 'clean' | 'rejected'): Promise<boolean> {
  const saved = await db
    .updateTable('submissionFile')
    .set({ scan, scanKey: null })
    .where('id', '=', fileId)
    .where('scan', '=', 'waiting')
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

/** How the check of one file went; `null` when there is no such file. */
export async function scanOf(db: Tables, fileId: string) {
  return (await db.selectFrom('submissionFile').select('scan').where('id', '=', fileId).executeTakeFirst())?.scan ?? null;
}

/** The call of a file, its lot where the call is divided, and whose it is, under the instance key. */
export async function bidderOfFile(db: Tx, fileId: string) {
  const { lotTitle, lotId, ...row } = await db
    .selectFrom('submissionFile')
    .innerJoin('submission', 'submission.id', 'submissionFile.submissionId')
    .innerJoin('call', 'call.id', 'submission.callId')
    .innerJoin('lot', 'lot.id', 'submission.lotId')
    .select(['call.caseId', 'call.id as callId', 'call.title', 'submission.organisation', 'lot.id as lotId', 'lot.title as lotTitle'])
    .where('submissionFile.id', '=', fileId)
    .executeTakeFirstOrThrow();
  return { ...row, lotId: lotTitle === null ? null : lotId };
}
