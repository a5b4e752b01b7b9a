import { canonicalJson } from '#value/canonical';
import type { Heads } from '#public-record/evidence';
import { epochMillis, instantOf, type Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import type { Result } from '#value/result';
import type { Language } from '#value/text';
import type { Bench } from './bench.ts';
import { mailboxesOf, opened } from './notices.ts';

/** A message as the in-app mailbox shows it. */
export type Message = {
  readonly id: string;
  readonly kind: 'letter' | 'notice' | 'receipt' | 'signIn';
  readonly caseId: string | null;
  readonly subject: string;
  readonly body: string;
  readonly language: Language;
  readonly readyAt: Instant;
  readonly deliveredAt: Instant | null;
  readonly email: string;
};

type Send = (message: {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly language: Language;
}) => Promise<Result<null, Refusal>>;

/** After so many failures, spread over more than a day, a message waits for a person. */
const mostAttempts = 30;

/** Milliseconds until a message is tried again: 5 s, 10 s, 20 s, … and an hour at most. */
function pauseAfter(attempts: number): number {
  return Math.min(5_000 * 2 ** (attempts - 1), 3_600_000);
}

/** What becomes of a message: a refused letter will never be taken, an unreachable server may answer later; a sign-in link is not kept. */
function outcomeOf(kind: Message['kind'], sent: Result<null, Refusal> | { readonly ok: true }, at: Instant) {
  if (sent.ok) return { deliveredAt: at, lastError: null, ...(kind === 'signIn' ? { body: '' } : {}) };
  return { lastError: sent.refusal.code, ...(sent.refusal.code === 'mailRefused' ? { attempts: mostAttempts } : {}) };
}

/** The outbox: written by acts, delivered by jobs, read in the mailbox by whom it was addressed to. */
export function mailActs(bench: Bench) {
  const columns = ['id', 'kind', 'caseId', 'subject', 'body', 'language', 'readyAt', 'deliveredAt', 'email'] as const;
  return {
    /** Messages to a person, newest first. Sign-in links are not shown: they go to the address alone. */
    async mailbox(personId: string): Promise<readonly Message[]> {
      const rows = await bench.tables
        .selectFrom('outbox')
        .select([...columns, 'sealed'])
        .where((eb) => eb.or([eb('personId', '=', personId), eb('mailbox', 'in', mailboxesOf(bench, personId))]))
        .where('kind', '!=', 'signIn')
        .orderBy('readyAt', 'desc')
        .orderBy('id')
        .limit(200)
        .execute();
      return Promise.all(rows.map((row) => opened(bench, row)));
    },

    async message(personId: string, id: string): Promise<Message | null> {
      const row = await bench.tables
        .selectFrom('outbox')
        .select([...columns, 'personId', 'sealed'])
        .where('id', '=', id)
        .executeTakeFirst();
      if (!row) return null;
      const { personId: addressee, ...message } = await opened(bench, row);
      return addressee === personId ? message : null;
    },

    /** Puts a message without a case into the outbox (sign-in links). */
    async enqueue(message: {
      readonly kind: Message['kind'];
      readonly email: string;
      readonly language: Language;
      readonly subject: string;
      readonly body: string;
    }): Promise<void> {
      await bench.tables
        .insertInto('outbox')
        .values({ ...message, id: bench.ids.newId(), readyAt: bench.clock.now() })
        .execute();
    },

    /**
     * Delivers what is ready, a batch at a time, through `send`; where no mail server is configured the mailbox is the delivery.
     * A message is claimed before it is sent, so that two deliverers send different ones; one that fails stays with its error and is tried
     * again. Nothing is sent inside a transaction.
     */
    async deliverOutbox(send: Send | null): Promise<number> {
      const now = bench.clock.now();
      const waiting = await bench.tables
        .selectFrom('outbox')
        .select([...columns, 'attempts', 'sealed'])
        .where('deliveredAt', 'is', null)
        .where('hold', 'is', null)
        .where('readyAt', '<=', now)
        .where('attempts', '<', mostAttempts)
        .where((eb) => eb.or([eb('retryAt', 'is', null), eb('retryAt', '<=', now)]))
        .orderBy('readyAt')
        .orderBy('id')
        .limit(50)
        .execute();
      let delivered = 0;
      for (const row of waiting) {
        const message = await opened(bench, row);
        const attempts = message.attempts + 1;
        const claim = await bench.tables
          .updateTable('outbox')
          .set({ attempts, retryAt: instantOf(epochMillis(now) + pauseAfter(attempts)) })
          .where('id', '=', message.id)
          .where('attempts', '=', message.attempts)
          .executeTakeFirst();
        if (claim.numUpdatedRows !== 1n) continue;
        const sent = send
          ? await send({ to: message.email, subject: message.subject, text: message.body, language: message.language })
          : ({ ok: true } as const);
        await bench.tables
          .updateTable('outbox')
          .set(outcomeOf(message.kind, sent, bench.clock.now()))
          .where('id', '=', message.id)
          .execute();
        delivered += sent.ok ? 1 : 0;
      }
      return delivered;
    },

    /** How many messages wait, and how many have been given up: for the health page. */
    async outboxState(): Promise<{ readonly waiting: number; readonly failed: number }> {
      const row = await bench.tables
        .selectFrom('outbox')
        .select((eb) => [
          eb.fn.countAll<number>().as('waiting'),
          eb.fn.countAll<number>().filterWhere('attempts', '>=', mostAttempts).as('failed'),
        ])
        .where('deliveredAt', 'is', null)
        .where('hold', 'is', null)
        .executeTakeFirstOrThrow();
      return { waiting: row.waiting, failed: row.failed };
    },

    /** Signs a checkpoint over the heads of all streams, so that a rewritten chain is found even if every hash in it was made anew. */
    async signCheckpoint(): Promise<void> {
      const at = bench.clock.now();
      await bench.tables.transaction().execute(async (tx) => {
        const rows = await tx
          .selectFrom('journalHead')
          .select(['stream', 'sequence', 'hash'])
          .where('sequence', '>', 0)
          .orderBy('stream')
          .execute();
        if (rows.length === 0) return;
        const headsOf = (open: boolean) =>
          Object.fromEntries(
            rows
              .filter(({ stream }) => stream.startsWith('case/') === open)
              .map(({ stream, sequence, hash }) => [stream, { sequence, hash }]),
          );
        const last = await tx.selectFrom('checkpoint').select(['heads', 'hidden']).orderBy('id', 'desc').limit(1).executeTakeFirst();
        const state = canonicalJson({ open: headsOf(true), hidden: headsOf(false) });
        if (last && canonicalJson({ open: openPart(last.heads), hidden: last.hidden.heads }) === state) return;
        // The head of a sealed stream would tell how many were sealed: all hidden streams go in as one salted hash, whose key stays in the row.
        const salt = bench.ids.newSalt();
        const hidden = { salt: Buffer.from(salt).toString('base64'), heads: headsOf(false) };
        const heads = { ...headsOf(true), hidden: { sequence: 1, hash: bench.hash.contentHash(salt, canonicalJson(hidden.heads)) } };
        const signature = await bench.signer.sign(canonicalJson({ at, heads }));
        await tx
          .insertInto('checkpoint')
          .values({ at, heads: JSON.stringify(heads), hidden: JSON.stringify(hidden), keyId: bench.signer.keyId, signature })
          .execute();
      });
    },
  };
}

function openPart(heads: Heads): Heads {
  const { hidden: _, ...open } = heads;
  return open;
}
