import { sql } from 'kysely';
import type { Instant } from '#value/instant';
import type { SubmissionState } from '#submission';
import type { Tables, Tx } from './tables.ts';

export type SubmissionRow = {
  readonly id: string;
  readonly callId: string;
  readonly lotId: string;
  readonly state: SubmissionState;
  readonly version: number;
  readonly changedAt: Instant;
  /** Name and id of the last writer, under the instance key. */
  readonly changedBy: Uint8Array;
  readonly draft: Uint8Array;
  readonly draftKey: Uint8Array;
  readonly currentVersionId: string | null;
  readonly sealedAt: Instant | null;
  readonly receipt: Uint8Array | null;
  readonly digest: string | null;
};

/** The submission of whoever has the pseudonym `owner`, to one lot; `null` when none was begun. A pseudonym belongs to one call. */
export async function findSubmission(
  db: Tables | Tx,
  { owner, lotId }: { readonly owner: string; readonly lotId: string },
): Promise<SubmissionRow | null> {
  const row = await db
    .selectFrom('submission')
    .leftJoin('sealedVersion', 'sealedVersion.id', 'submission.currentVersionId')
    .select([
      'submission.id',
      'submission.callId',
      'submission.lotId',
      'submission.state',
      'submission.version',
      'submission.changedAt',
      'submission.changedBy',
      'submission.draft',
      'submission.draftKey',
      'submission.currentVersionId',
      'sealedVersion.receivedAt as sealedAt',
      'sealedVersion.receipt',
      'sealedVersion.digest',
    ])
    .where('submission.owner', '=', owner)
    .where('submission.lotId', '=', lotId)
    .executeTakeFirst();
  return row ?? null;
}

export type DraftRow = {
  readonly id: string;
  readonly callId: string;
  readonly lotId: string;
  readonly owner: string;
  readonly organisation: Uint8Array;
  readonly changedBy: Uint8Array;
  readonly at: Instant;
  readonly draft: Uint8Array;
  readonly draftKey: Uint8Array;
};

/** Begins a submission; false when a colleague began it at the same moment. */
export async function insertSubmission(db: Tables | Tx, row: DraftRow): Promise<boolean> {
  const done = await db
    .insertInto('submission')
    .values({
      id: row.id,
      callId: row.callId,
      lotId: row.lotId,
      owner: row.owner,
      organisation: row.organisation,
      state: 'draft',
      version: 1,
      changedAt: row.at,
      changedBy: row.changedBy,
      draft: row.draft,
      draftKey: row.draftKey,
      currentVersionId: null,
    })
    .onConflict((conflict) => conflict.columns(['lotId', 'owner']).doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

/** Saves a draft if it is still at `version`; false when somebody saved in between. A withdrawn submission becomes a draft again. */
export async function saveDraft(db: Tables | Tx, row: DraftRow, version: number): Promise<boolean> {
  const done = await db
    .updateTable('submission')
    .set((eb) => ({
      draft: row.draft,
      draftKey: row.draftKey,
      version: version + 1,
      changedAt: row.at,
      changedBy: row.changedBy,
      state: sql<SubmissionState>`case when ${eb.ref('state')} = 'withdrawn' then 'draft' else ${eb.ref('state')} end`,
    }))
    .where('id', '=', row.id)
    .where('version', '=', version)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** An organisation's key pair: public half, and private half wrapped to the instance. */
export async function organisationKey(
  db: Tables | Tx,
  organisationId: string,
): Promise<{ readonly recipient: string; readonly identity: Uint8Array }> {
  const row = await db
    .selectFrom('organisation')
    .select(['sealRecipient', 'sealIdentity'])
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  return { recipient: row.sealRecipient, identity: row.sealIdentity };
}

type SealedRow = {
  readonly id: string;
  readonly submissionId: string;
  readonly draftVersion: number;
  readonly receivedAt: Instant;
  readonly envelope: Uint8Array;
  readonly keyForOrganisation: Uint8Array;
  readonly keyForCall: Uint8Array;
  readonly digest: string;
  readonly receiptMark: string;
  readonly receipt: Uint8Array;
  /** Whether the draft takes the content over too, where nobody has written since: it came to differ with the sealing itself. */
  readonly draft: 'asSealed' | 'asItIs';
};

/** Stores a sealed version and makes it the one that counts; the key of an earlier one is destroyed. */
export async function sealVersion(tx: Tx, row: SealedRow): Promise<void> {
  const { draftVersion, draft, ...version } = row;
  const { count } = await tx
    .selectFrom('sealedVersion')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('submissionId', '=', row.submissionId)
    .executeTakeFirstOrThrow();
  await destroyKeys(tx, row.submissionId);
  await tx
    .insertInto('sealedVersion')
    .values({ ...version, number: count + 1 })
    .execute();
  await tx.updateTable('submission').set({ state: 'sealed', currentVersionId: row.id }).where('id', '=', row.submissionId).execute();
  if (draft === 'asItIs') return;
  await tx
    .updateTable('submission')
    .set({ draft: row.envelope, draftKey: row.keyForOrganisation })
    .where('id', '=', row.submissionId)
    .where('version', '=', draftVersion)
    .execute();
}

/** Withdraws: nothing counts any more, and the keys for the call are gone. */
export async function unseal(tx: Tx, submissionId: string): Promise<void> {
  await destroyKeys(tx, submissionId);
  await tx.updateTable('submission').set({ state: 'withdrawn', currentVersionId: null }).where('id', '=', submissionId).execute();
}

async function destroyKeys(tx: Tx, submissionId: string): Promise<void> {
  await tx.updateTable('sealedVersion').set({ keyForCall: null }).where('submissionId', '=', submissionId).execute();
}

/** The versions that count, of all submissions to a lot: read by the opening only. */
export async function sealedVersionsOf(tx: Tx, lotId: string) {
  return tx
    .selectFrom('submission')
    .innerJoin('sealedVersion', 'sealedVersion.id', 'submission.currentVersionId')
    .select([
      'submission.id',
      'submission.organisation',
      'sealedVersion.receivedAt',
      'sealedVersion.envelope',
      'sealedVersion.keyForCall',
      'sealedVersion.digest',
    ])
    .where('submission.lotId', '=', lotId)
    .where('submission.state', '=', 'sealed')
    .orderBy('submission.id')
    .execute();
}
