import { sql } from 'kysely';
import type { Instant } from '#value/instant';
import type { Tables, Tx } from './tables.ts';

/** The end of a stream's chain. */
export type Head = { readonly sequence: number; readonly at: Instant; readonly hash: string };

export type JournalRow = {
  readonly stream: string;
  readonly sequence: number;
  readonly caseId: string | null;
  readonly at: Instant;
  readonly actorPersonId: string | null;
  readonly actorOrganisationId: string | null;
  readonly type: string;
  readonly facts: unknown;
  readonly refs: unknown;
  readonly previousHash: string;
  readonly hash: string;
};

/** Locks the head of a stream until the transaction ends, making it when the stream is new: acts of one stream follow one another. */
export async function lockHead(tx: Tx, stream: string, origin: Head): Promise<Head> {
  await tx
    .insertInto('journalHead')
    .values({ stream, ...origin })
    .onConflict((conflict) => conflict.column('stream').doNothing())
    .execute();
  return tx.selectFrom('journalHead').select(['sequence', 'at', 'hash']).where('stream', '=', stream).forUpdate().executeTakeFirstOrThrow();
}

/** Appends rows to one stream and moves its head. */
export async function appendJournal(tx: Tx, rows: readonly JournalRow[]): Promise<void> {
  const last = rows.at(-1);
  if (!last) return;
  await tx
    .insertInto('journal')
    .values(rows.map((row) => ({ ...row, facts: JSON.stringify(row.facts), refs: JSON.stringify(row.refs) })))
    .execute();
  await tx
    .updateTable('journalHead')
    .set({ sequence: last.sequence, at: last.at, hash: last.hash })
    .where('stream', '=', last.stream)
    .execute();
}

/** Keeps the salts of contents that events vouch for. A later event on the same content brings a new salt. */
export async function keepSalts(tx: Tx, salts: readonly { kind: string; contentId: string; salt: Uint8Array }[]): Promise<void> {
  if (salts.length === 0) return;
  await tx
    .insertInto('contentSalt')
    .values([...salts])
    .onConflict((conflict) => conflict.columns(['kind', 'contentId']).doUpdateSet((eb) => ({ salt: eb.ref('excluded.salt') })))
    .execute();
}

/** The rows of a case's own stream, oldest first. */
export async function readJournal(db: Tables | Tx, streams: readonly string[]): Promise<readonly JournalRow[]> {
  if (streams.length === 0) return [];
  return db
    .selectFrom('journal')
    .select(['stream', 'sequence', 'caseId', 'at', 'actorPersonId', 'actorOrganisationId', 'type', 'facts', 'refs', 'previousHash', 'hash'])
    .where('stream', 'in', [...streams])
    .orderBy('stream')
    .orderBy('sequence')
    .execute();
}

/** The latest checkpoints that know nothing of a stream beyond `sequence`, newest first: those that fit an export ending there. */
export async function checkpointsUpTo(db: Tables, end: { readonly stream: string; readonly sequence: number }, count: number) {
  return db
    .selectFrom('checkpoint')
    .select(['at', 'heads', 'keyId', 'signature'])
    .where(sql<boolean>`coalesce((heads -> ${end.stream}::text ->> 'sequence')::integer, 0) <= ${end.sequence}`)
    .orderBy('id', 'desc')
    .limit(count)
    .execute();
}
