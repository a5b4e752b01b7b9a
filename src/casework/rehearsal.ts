import type { Actor } from '#party/role';
import { ok, refused, type Result } from '#value/result';
import { runAct, type ActRefusal, type Step } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn } from './call.ts';
import { joinGiven, openerKeysOf, rehearsesWith } from './call-key.ts';
import { currentKey, unlockOpenerKey } from './opener-keys.ts';

type Place = { readonly caseId: string; readonly callId: string };

/** The rehearsal of an opening, before publication: with a key of its own, split among the openers as the real one will be. */
export function rehearsalActs(bench: Bench) {
  const { tables, sealing } = bench;
  return {
    /**
     * One opener rehearses: shows that the passphrase opens the share. The first one begins the rehearsal, for the openers as they are now; the
     * one with whom there are enough finds the message that was hidden at its beginning.
     */
    async rehearseOpening(actor: Actor, input: Place & { readonly passphrase: string }): Promise<Result<{ done: boolean }, ActRefusal>> {
      const key = await currentKey(tables, actor.personId);
      if (!key) return refused({ code: 'passphraseMissing' });
      const begun = await beginRehearsal(actor, input);
      if (!begun.ok) return begun;
      const identity = await unlockOpenerKey(bench, key.id, input.passphrase);
      if (!identity.ok) return identity;
      return runAct(bench, { actor, caseId: input.caseId, name: 'openSubmissions' }, async (step) =>
        giveRehearsalShare(step, input, { ...key, identity: identity.value }),
      );
    },
  };

  async function beginRehearsal(actor: Actor, place: Place): Promise<Result<null, ActRefusal>> {
    return runAct(bench, { actor, caseId: place.caseId, name: 'openSubmissions' }, async ({ tx, at, file }) => {
      const call = callIn(file, place.callId);
      if (call?.state !== 'draft') return refused({ code: 'rehearsalOver' });
      const openers = await openerKeysOf(tx, file);
      const waiting = openers.filter((opener) => !opener.key);
      if (waiting.length > 0)
        return refused({ code: 'openersNotReady', facts: { count: waiting.length, names: waiting.map(({ name }) => name).join(', ') } });
      if (openers.length < call.openingThreshold)
        return refused({ code: 'tooFewOpeners', facts: { needed: call.openingThreshold, named: openers.length } });
      if (await rehearsesWith(tx, call.id, openers)) return ok({ value: null, events: [] });
      const pair = await sealing.newKeyPair();
      const shares = await sealing.splitSecret(pair.identity, { shares: openers.length, threshold: call.openingThreshold });
      const message = await sealing.encryptJson({ rehearsal: call.id }, pair.recipient);
      await tx.deleteFrom('rehearsal').where('callId', '=', call.id).execute();
      await tx.insertInto('rehearsal').values({ callId: call.id, message, startedAt: at, doneAt: null }).execute();
      for (const [index, { key }] of openers.entries()) {
        if (!key) continue;
        const wrapped = await sealing.wrapTo(key.recipient, shares[index] ?? '');
        await tx
          .insertInto('rehearsalShare')
          .values({ callId: call.id, openerKeyId: key.id, wrapped, given: null, givenAt: null })
          .execute();
      }
      return ok({ value: null, events: [] });
    });
  }

  async function giveRehearsalShare({ tx, at, file }: Step, place: Place, key: { readonly id: string; readonly identity: string }) {
    const call = callIn(file, place.callId);
    if (call?.state !== 'draft') return refused({ code: 'rehearsalOver' });
    const share = await tx
      .selectFrom('rehearsalShare')
      .select('wrapped')
      .where('callId', '=', call.id)
      .where('openerKeyId', '=', key.id)
      .executeTakeFirst();
    if (!share) return refused({ code: 'shareLost' });
    const given = await sealing.wrapToInstance(await sealing.unwrapWith(key.identity, share.wrapped));
    await tx
      .updateTable('rehearsalShare')
      .set({ given, givenAt: at })
      .where('callId', '=', call.id)
      .where('openerKeyId', '=', key.id)
      .execute();
    const rehearsal = await tx.selectFrom('rehearsal').selectAll().where('callId', '=', call.id).executeTakeFirstOrThrow();
    const all = await tx
      .selectFrom('rehearsalShare')
      .select('given')
      .where('callId', '=', call.id)
      .where('given', 'is not', null)
      .execute();
    if (rehearsal.doneAt || all.length < call.openingThreshold) return ok({ value: { done: rehearsal.doneAt !== null }, events: [] });
    const identity = await joinGiven(bench, all);
    const found = await sealing.decryptJson(rehearsal.message, identity);
    if (JSON.stringify(found) !== JSON.stringify({ rehearsal: call.id }))
      throw new Error(`the rehearsal of ${call.id} opened another message`);
    await tx.updateTable('rehearsal').set({ doneAt: at }).where('callId', '=', call.id).execute();
    return ok({
      value: { done: true },
      events: [{ type: 'openingRehearsed' as const, facts: { call: call.id, openers: all.length }, refs: [] }],
    });
  }
}
