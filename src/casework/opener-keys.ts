import type { Tables, Tx } from '#db/tables';
import type { Actor } from '#party/role';
import { checkPassphrase, waitAfter, type KeyRefusal } from '#submission/opening-keys';
import { epochMillis, instantOf } from '#value/instant';
import { ok, refused, type Result } from '#value/result';
import type { Bench } from './bench.ts';

/** The key pairs of openers: the private half lies under a passphrase that nobody but its opener knows. */
export function openerKeyActs(bench: Bench) {
  const { tables, sealing } = bench;
  return {
    /** Whether a person has a key pair to open with. */
    async hasOpenerKey(personId: string): Promise<boolean> {
      return (await currentKey(tables, personId)) !== undefined;
    },

    /**
     * Sets the passphrase of a person who has none, or changes it, which takes the old one and keeps every share good. `startOver` makes a
     * new key pair for whoever has forgotten it: shares of calls already published stay closed to them.
     */
    async setPassphrase(
      actor: Actor,
      input: { readonly passphrase: string; readonly old: string | null; readonly forgotten: 'startOver' | null },
    ): Promise<Result<null, KeyRefusal>> {
      const strong = checkPassphrase(input.passphrase);
      if (!strong.ok) return strong;
      const key = await currentKey(tables, actor.personId);
      if (!key || input.forgotten === 'startOver') {
        const pair = await sealing.newKeyPair();
        const lockedIdentity = await sealing.passphrases.lock(pair.identity, input.passphrase);
        await replaceKey(actor.personId, { recipient: pair.recipient, lockedIdentity });
        return ok(null);
      }
      const opened = await unlockOpenerKey(bench, key.id, input.old ?? '');
      if (!opened.ok) return opened;
      const lockedIdentity = await sealing.passphrases.lock(opened.value, input.passphrase);
      await tables.updateTable('openerKey').set({ lockedIdentity }).where('id', '=', key.id).execute();
      return ok(null);
    },
  };

  async function replaceKey(personId: string, key: { readonly recipient: string; readonly lockedIdentity: Uint8Array }): Promise<void> {
    const at = bench.clock.now();
    await tables.transaction().execute(async (tx) => {
      await tx.updateTable('openerKey').set({ replacedAt: at }).where('personId', '=', personId).where('replacedAt', 'is', null).execute();
      await tx
        .insertInto('openerKey')
        .values({ ...key, id: bench.ids.newId(), personId, madeAt: at, replacedAt: null, failedAttempts: 0, waitUntil: null })
        .execute();
    });
  }
}

/** The key pair a person opens with now. */
export async function currentKey(db: Tables | Tx, personId: string) {
  return db
    .selectFrom('openerKey')
    .select(['id', 'recipient'])
    .where('personId', '=', personId)
    .where('replacedAt', 'is', null)
    .executeTakeFirst();
}

/**
 * The private half of an opener's key pair. A wrong passphrase is counted, also when two come at once: after five in a row the next one
 * waits. Outside any transaction, since stretching a passphrase takes a third of a second.
 */
export async function unlockOpenerKey(bench: Bench, keyId: string, passphrase: string): Promise<Result<string, KeyRefusal>> {
  const { tables, sealing } = bench;
  const key = await tables
    .selectFrom('openerKey')
    .select(['lockedIdentity', 'waitUntil'])
    .where('id', '=', keyId)
    .executeTakeFirstOrThrow();
  const now = bench.clock.now();
  if (key.waitUntil && now < key.waitUntil) return refused({ code: 'passphraseWait', facts: { until: key.waitUntil } });
  if (passphrase.trim() === '') return refused({ code: 'passphraseMissing' });
  const identity = await sealing.passphrases.unlock(key.lockedIdentity, passphrase);
  if (identity !== null) {
    await tables.updateTable('openerKey').set({ failedAttempts: 0, waitUntil: null }).where('id', '=', keyId).execute();
    return ok(identity);
  }
  const { failedAttempts } = await tables
    .updateTable('openerKey')
    .set((eb) => ({ failedAttempts: eb('failedAttempts', '+', 1) }))
    .where('id', '=', keyId)
    .returning('failedAttempts')
    .executeTakeFirstOrThrow();
  const wait = waitAfter(failedAttempts);
  if (wait > 0)
    await tables
      .updateTable('openerKey')
      .set({ waitUntil: instantOf(epochMillis(now) + wait) })
      .where('id', '=', keyId)
      .execute();
  return refused({ code: 'passphraseWrong' });
}
