import { canonicalJson, type Canonical } from '#value/canonical';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import type { Result } from '#value/result';
import type { Bench } from './bench.ts';

/** A message as the in-app mailbox shows it. */
export type Message = {
  readonly id: string;
  readonly kind: 'letter' | 'notice' | 'receipt' | 'signIn';
  readonly caseId: string | null;
  readonly subject: string;
  readonly body: string;
  readonly language: string;
  readonly readyAt: Instant;
  readonly deliveredAt: Instant | null;
  readonly email: string;
};

type Send = (message: { readonly to: string; readonly subject: string; readonly text: string; readonly language: string }) => Promise<Result<null, Refusal>>;

/** After so many failures a message waits for a person. */
const mostAttempts = 12;

/** The outbox: written by acts, delivered by jobs, read in the mailbox by whom it was addressed to. */
export function mailActs(bench: Bench) {
  const columns = ['id', 'kind', 'caseId', 'subject', 'body', 'language', 'readyAt', 'deliveredAt', 'email'] as const;
  return {
    /** Messages to a person, newest first. Sign-in links are not shown: they go to the address alone. */
    async mailbox(personId: string): Promise<readonly Message[]> {
      return bench.tables.selectFrom('outbox').select(columns).where('personId', '=', personId).where('kind', '!=', 'signIn').orderBy('readyAt', 'desc').orderBy('id').limit(200).execute();
    },

    async message(personId: string, id: string): Promise<Message | null> {
      return (await bench.tables.selectFrom('outbox').select(columns).where('id', '=', id).where('personId', '=', personId).executeTakeFirst()) ?? null;
    },

    /** Puts a message without a case into the outbox (sign-in links). */
    async enqueue(message: { readonly kind: Message['kind']; readonly email: string; readonly language: string; readonly subject: string; readonly body: string }): Promise<void> {
      await bench.tables.insertInto('outbox').values({ ...message, id: bench.ids.newId(), readyAt: bench.clock.now() }).execute();
    },

    /**
     * Delivers what is ready, a batch at a time, through `send`; where no mail server is configured the mailbox is the delivery.
     * A message is claimed before it is sent, so that two deliverers send different ones; one that fails stays with its error and is tried
     * again. Nothing is sent inside a transaction.
     */
    async deliverOutbox(send: Send | null): Promise<number> {
      const waiting = await bench.tables
        .selectFrom('outbox')
        .select([...columns, 'attempts'])
        .where('deliveredAt', 'is', null)
        .where('readyAt', '<=', bench.clock.now())
        .where('attempts', '<', mostAttempts)
        .orderBy('readyAt')
        .orderBy('id')
        .limit(50)
        .execute();
      let delivered = 0;
      for (const message of waiting) {
        const claim = await bench.tables
          .updateTable('outbox')
          .set({ attempts: message.attempts + 1 })
          .where('id', '=', message.id)
          .where('attempts', '=', message.attempts)
          .executeTakeFirst();
        if (claim.numUpdatedRows !== 1n) continue;
        const sent = send ? await send({ to: message.email, subject: message.subject, text: message.body, language: message.language }) : ({ ok: true } as const);
        await bench.tables
          .updateTable('outbox')
          .set(sent.ok ? { deliveredAt: bench.clock.now(), lastError: null } : { lastError: sent.refusal.code })
          .where('id', '=', message.id)
          .execute();
        delivered += sent.ok ? 1 : 0;
      }
      return delivered;
    },

    /** Signs a checkpoint over the heads of all streams, so that a rewritten chain is found even if every hash in it was made anew. */
    async signCheckpoint(): Promise<void> {
      const at = bench.clock.now();
      await bench.tables.transaction().execute(async (tx) => {
        const rows = await tx.selectFrom('journalHead').select(['stream', 'sequence', 'hash']).where('sequence', '>', 0).orderBy('stream').execute();
        if (rows.length === 0) return;
        const heads = Object.fromEntries(rows.map(({ stream, sequence, hash }) => [stream, { sequence, hash }]));
        const last = await tx.selectFrom('checkpoint').select('heads').orderBy('id', 'desc').limit(1).executeTakeFirst();
        if (last && canonicalJson(last.heads as Canonical) === canonicalJson(heads)) return; // written below
        const signature = await bench.signer.sign(canonicalJson({ at, heads }));
        await tx.insertInto('checkpoint').values({ at, heads: JSON.stringify(heads), keyId: bench.signer.keyId, signature }).execute();
      });
    },
  };
}
