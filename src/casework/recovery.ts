import type { CallLot } from '#call/call-lot';
import type { Actor } from '#party/role';
import { mayOpen } from '#submission';
import { readSheet, useRecovery } from '#submission/opening-keys';
import type { CaseEvent } from '#value/event';
import { ok, refused } from '#value/result';
import { runAct, type Step } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn, type LotPlace } from './call.ts';
import { frozen } from './freeze.ts';
import { givenShares, lotsToOpen, openIfEnough, type OpeningProgress } from './open-submissions.ts';

/** The way in when an opener cannot come or has forgotten the passphrase: the sheet of paper, with a reason that everybody can read. */
export function recoveryActs(bench: Bench) {
  return {
    /**
     * Gives the share of the recovery sheet in place of one opener's: for every lot that waits, or for `lotId` alone where the call opens
     * them apart. With the last share needed everything submitted is opened.
     */
    useRecoverySheet(actor: Actor, input: LotPlace & { readonly typed: string; readonly reason: string }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'useRecovery' }, async (step) => {
        const { at, file } = step;
        const whole = callIn(file, input.callId);
        const lots = whole ? lotsToOpen(whole, input.lotId ?? null) : [];
        if (!whole || lots.length === 0) return refused({ code: 'noSuchCall' });
        const waits = frozen(file, { callId: whole.id, scope: 'call', at });
        if (waits) return refused(waits);
        const events: CaseEvent[] = [];
        let progress: OpeningProgress = { opened: false, approvals: 0 };
        for (const lot of lots) {
          const done = await useFor(step, lot, input);
          if (!done.ok) return done;
          // One sheet, one use: told once, whatever the number of lots.
          events.push(...done.value.events.filter(({ type }) => type !== 'recoveryUsed' || events.length === 0));
          progress = { opened: progress.opened || done.value.value.opened, approvals: done.value.value.approvals };
        }
        return ok({ value: progress, events });
      });
    },
  };

  async function useFor(step: Step, call: CallLot, input: { readonly typed: string; readonly reason: string }) {
    const { tx, at, actor } = step;
    const given = await givenShares(tx, call.lot.id);
    const may = mayOpen(call, given, at);
    if (!may.ok && may.refusal.code !== 'tooFewApprovals') return may;
    const id = bench.ids.newId();
    const used = useRecovery(call, { id, reason: input.reason, given });
    if (!used.ok) return used;
    const share = await shareOf(tx, call.lot.id, readSheet(input.typed));
    if (share === null) return refused({ code: 'sheetWrong' });
    const wrapped = await bench.sealing.wrapToInstance(share);
    const reason = input.reason.trim();
    await tx
      .insertInto('recoveryUse')
      .values({ id, callId: call.id, lotId: call.lot.id, personId: actor.personId, usedAt: at, reason, given: wrapped })
      .execute();
    return openIfEnough(bench, step, { call, shareEvent: () => used.value.event });
  }

  /** The sheet's share, opened with the key that stands on the paper; `null` when what was typed is another key or none. */
  async function shareOf(tx: Parameters<typeof givenShares>[0], lotId: string, identity: string): Promise<string | null> {
    const row = await tx
      .selectFrom('callKeyShare')
      .select('wrapped')
      .where('lotId', '=', lotId)
      .where('holder', '=', 'recovery')
      .executeTakeFirst();
    if (!row || (await bench.sealing.recipientOf(identity)) === null) return null;
    return bench.sealing.unwrapWith(identity, row.wrapped).catch(() => null);
  }
}
