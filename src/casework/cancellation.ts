import type { Insertable } from 'kysely';
import { rowOf } from '#db/columns';
import { saveLotState } from '#db/save-case';
import { endAwards } from '#db/save-decision';
import { columns } from '#db/save-list';
import type { Schema } from '#db/schema';
import type { Tx } from '#db/tables';
import { lotIn, lotsOf } from '#call/call-lot';
import { cancelCall } from '#call/cancel';
import { cancellationFields, type CancellationValues } from '#call/cancellation-fields';
import type { Actor } from '#party/role';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn, type LotPlace } from './call.ts';
import { isSigned } from '#public-record/signed';
import { tellCancelled } from './tell-cancelled.ts';

/** Stopping a call. */
export function cancellationActs(bench: Bench) {
  return {
    /**
     * Stops a call, or with `lotId` one lot of it, with reasons and tells every bidder concerned in the same moment. Before the opening
     * nobody learns who they are, and the key is destroyed, so that nothing is ever opened. What bidders have written stays theirs.
     */
    cancelCall(actor: Actor, input: LotPlace & { readonly values: CancellationValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'cancelCall' }, async ({ tx, at, file, actor: cancelling }) => {
        const whole = callIn(file, input.callId);
        const lot = whole && input.lotId ? lotIn(whole, input.lotId) : null;
        if (!whole || (input.lotId && !lot?.divided)) return refused({ code: 'noSuchCall' });
        const call = lot ?? whole;
        const about = lot ? { lotId: lot.lot.id } : { callId: whole.id };
        const cancelled = cancelCall(call, { lotId: lot?.lot.id ?? null, values: input.values, signed: isSigned(file, about), at });
        if (!cancelled.ok) return cancelled;
        const { cancellation, event } = cancelled.value;
        const { id, callId, lotId, stage, cancelledAt } = cancellation;
        const row = { ...rowOf(cancellationFields, cancellation), id, callId, lotId, stage, cancelledAt, cancelledBy: cancelling.personId };
        await tx.insertInto('cancellation').values(columns<Insertable<Schema['cancellation']>>(row)).execute();
        const stopped = (lot ? [lot] : lotsOf(whole)).filter(({ state }) => state !== 'cancelled');
        for (const one of stopped) {
          await saveLotState(tx, { callId: whole.id, lotId: one.lot.id, state: 'cancelled' });
          const awards = file.awards.filter((award) => award.lotId === one.lot.id);
          await endAwards(
            tx,
            awards.map((award) => award.id),
            at,
          );
          if (one.state === 'published') await destroyKey(tx, one.lot.id);
        }
        const page = `${bench.publishing.publicAddress}/${file.language}/cases/${file.id}/calls/${call.id}`;
        const text = bench.letters.cancellation({ file, call, cancellation, page, language: file.language });
        const told = await tellCancelled(bench, tx, { lots: stopped, letter: text, language: file.language, at });
        return ok({ value: null, events: [event], told });
      });
    },
  };
}

/** Every share of a lot's key goes, those that openers have already given included: what is sealed is never opened. */
async function destroyKey(tx: Tx, lotId: string): Promise<void> {
  await tx.deleteFrom('callKeyShare').where('lotId', '=', lotId).execute();
  await tx.updateTable('openingApproval').set({ given: null }).where('lotId', '=', lotId).execute();
  await tx.updateTable('recoveryUse').set({ given: null }).where('lotId', '=', lotId).execute();
}
