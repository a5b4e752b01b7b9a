import type { Actor } from '#party/role';
import { mayOpen } from '#submission';
import { readSheet, useRecovery } from '#submission/opening-keys';
import { refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn } from './call.ts';
import { frozen } from './freeze.ts';
import { givenShares, openIfEnough } from './open-submissions.ts';

/** The way in when an opener cannot come or has forgotten the passphrase: the sheet of paper, with a reason that everybody can read. */
export function recoveryActs(bench: Bench) {
  return {
    /** Gives the share of the recovery sheet in place of one opener's. With the last share needed all submissions are opened. */
    useRecoverySheet(
      actor: Actor,
      input: { readonly caseId: string; readonly callId: string; readonly typed: string; readonly reason: string },
    ) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'useRecovery' }, async (step) => {
        const { tx, at, file } = step;
        const call = callIn(file, input.callId);
        if (!call) return refused({ code: 'noSuchCall' });
        const waits = frozen(file, { callId: call.id, scope: 'call', at });
        if (waits) return refused(waits);
        const given = await givenShares(tx, call.id);
        const may = mayOpen(call, given, at);
        if (!may.ok && may.refusal.code !== 'tooFewApprovals') return may;
        const id = bench.ids.newId();
        const used = useRecovery(call, { id, reason: input.reason, given });
        if (!used.ok) return used;
        const share = await shareOf(tx, call.id, readSheet(input.typed));
        if (share === null) return refused({ code: 'sheetWrong' });
        await tx
          .insertInto('recoveryUse')
          .values({
            id,
            callId: call.id,
            personId: actor.personId,
            usedAt: at,
            reason: input.reason.trim(),
            given: await bench.sealing.wrapToInstance(share),
          })
          .execute();
        return openIfEnough(bench, step, { call, shareEvent: () => used.value.event });
      });
    },
  };

  /** The sheet's share, opened with the key that stands on the paper; `null` when what was typed is another key or none. */
  async function shareOf(tx: Parameters<typeof givenShares>[0], callId: string, identity: string): Promise<string | null> {
    const row = await tx
      .selectFrom('callKeyShare')
      .select('wrapped')
      .where('callId', '=', callId)
      .where('holder', '=', 'recovery')
      .executeTakeFirst();
    if (!row || (await bench.sealing.recipientOf(identity)) === null) return null;
    return bench.sealing.unwrapWith(identity, row.wrapped).catch(() => null);
  }
}
