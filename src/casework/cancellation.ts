import type { Insertable } from 'kysely';
import { rowOf } from '#db/columns';
import { endAwards } from '#db/save-decision';
import { columns } from '#db/save-list';
import type { Schema } from '#db/schema';
import type { Tx } from '#db/tables';
import { cancelCall } from '#call/cancel';
import { cancellationFields, type CancellationValues } from '#call/cancellation-fields';
import type { Actor } from '#party/role';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn } from './call.ts';
import { isSigned } from './signed.ts';
import { tellCancelled } from './tell-cancelled.ts';

/** Stopping a call. */
export function cancellationActs(bench: Bench) {
  return {
    /**
     * Stops a call with reasons and tells every bidder in the same moment. Before the opening nobody learns who they are, and the call's key
     * is destroyed, so that nothing is ever opened. What bidders have written stays theirs.
     */
    cancelCall(actor: Actor, input: { readonly caseId: string; readonly callId: string; readonly values: CancellationValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'cancelCall' }, async ({ tx, at, file, actor: cancelling }) => {
        const call = callIn(file, input.callId);
        if (!call) return refused({ code: 'noSuchCall' });
        const cancelled = cancelCall(call, { values: input.values, signed: isSigned(file, call.id), at });
        if (!cancelled.ok) return cancelled;
        const { cancellation, event } = cancelled.value;
        await tx.updateTable('call').set({ state: cancelled.value.call.state }).where('id', '=', call.id).execute();
        const { callId, stage, cancelledAt } = cancellation;
        await tx
          .insertInto('cancellation')
          .values(
            columns<Insertable<Schema['cancellation']>>({
              ...rowOf(cancellationFields, cancellation),
              callId,
              stage,
              cancelledAt,
              cancelledBy: cancelling.personId,
            }),
          )
          .execute();
        await endAwards(
          tx,
          file.awards.filter((award) => award.callId === call.id).map(({ id }) => id),
          at,
        );
        if (stage === 'published') await destroyKey(tx, call.id);
        const page = `${bench.publishing.publicAddress}/${file.language}/cases/${file.id}/calls/${call.id}`;
        const text = bench.letters.cancellation({ file, call, cancellation, page, language: file.language });
        await tellCancelled(bench, tx, { call, letter: text, language: file.language, at });
        return ok({ value: null, events: [event] });
      });
    },
  };
}

/** Every share of a call's key goes, those that openers have already given included: what is sealed is never opened. */
async function destroyKey(tx: Tx, callId: string): Promise<void> {
  await tx.deleteFrom('callKeyShare').where('callId', '=', callId).execute();
  await tx.updateTable('openingApproval').set({ given: null }).where('callId', '=', callId).execute();
  await tx.updateTable('recoveryUse').set({ given: null }).where('callId', '=', callId).execute();
}
