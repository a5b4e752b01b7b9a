import type { Instant } from '#value/instant';
import type { Tables, Tx } from './tables.ts';

/** An earlier state of a draft, as encrypted as it was. */
export type DraftVersionRow = {
  readonly id: string;
  readonly writtenAt: Instant;
  readonly writtenBy: Uint8Array;
  readonly draft: Uint8Array;
  readonly draftKey: Uint8Array;
};

/** When the newest kept state of a draft was written; `null` when none is kept. */
export async function newestKept(db: Tables | Tx, submissionId: string): Promise<Instant | null> {
  const row = await db
    .selectFrom('draftVersion')
    .select('writtenAt')
    .where('submissionId', '=', submissionId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.writtenAt ?? null;
}

/** Copies a draft's state before it is replaced, and drops the oldest ones beyond `most`. */
export async function keepState(
  db: Tables | Tx,
  state: { readonly id: string; readonly submissionId: string; readonly version: number; readonly most: number },
): Promise<void> {
  const { submissionId } = state;
  const row = await db
    .selectFrom('submission')
    .select(['changedAt', 'changedBy', 'draft', 'draftKey'])
    .where('id', '=', submissionId)
    .where('version', '=', state.version)
    .executeTakeFirst();
  if (!row) return;
  const { draft, draftKey } = row;
  await db
    .insertInto('draftVersion')
    .values({ id: state.id, submissionId, number: state.version, writtenAt: row.changedAt, writtenBy: row.changedBy, draft, draftKey })
    .onConflict((conflict) => conflict.columns(['submissionId', 'number']).doNothing())
    .execute();
  const newest = db.selectFrom('draftVersion').select('number').where('submissionId', '=', submissionId);
  await db
    .deleteFrom('draftVersion')
    .where('submissionId', '=', submissionId)
    .where('number', 'not in', newest.orderBy('number', 'desc').limit(state.most))
    .execute();
}

/** All earlier states of a draft, newest first. */
export async function draftVersions(db: Tables | Tx, submissionId: string): Promise<readonly DraftVersionRow[]> {
  return db
    .selectFrom('draftVersion')
    .select(['id', 'writtenAt', 'writtenBy', 'draft', 'draftKey'])
    .where('submissionId', '=', submissionId)
    .orderBy('number', 'desc')
    .execute();
}

/** What was sealed, newest first, for the organisation that sealed it. */
export async function sealedStates(db: Tables | Tx, submissionId: string) {
  return db
    .selectFrom('sealedVersion')
    .select(['id', 'receivedAt', 'envelope as draft', 'keyForOrganisation as draftKey'])
    .where('submissionId', '=', submissionId)
    .orderBy('number', 'desc')
    .execute();
}

/** Deletes the earlier states of drafts to calls that were decided, cancelled or left undecided so long that the last instant lies before `before`. */
export async function sweepVersions(db: Tables | Tx, before: { readonly decided: Instant; readonly closed: Instant }): Promise<void> {
  const decided = db.selectFrom('decision').select('callId').where('state', '=', 'published').where('decidedAt', '<', before.decided);
  const over = db.selectFrom('call').select('id').where('closesAt', '<', before.closed);
  const submissions = db
    .selectFrom('submission')
    .select('id')
    .where((eb) => eb.or([eb('callId', 'in', decided), eb('callId', 'in', over)]));
  await db.deleteFrom('draftVersion').where('submissionId', 'in', submissions).execute();
}
