import { knownProvidersOf } from '#db/known-providers';
import { saveLotState } from '#db/save-case';
import { insertSubmission } from '#db/submission';
import type { CallLot } from '#call/call-lot';
import type { Actor } from '#party/role';
import { emptyEnvelope } from '#submission';
import { identifyProviders, type KnownProvider } from '#submission/known-provider';
import { ok, refused } from '#value/result';
import { runAct, type Step } from './act.ts';
import type { Bench } from './bench.ts';
import { lotAt, type CallPlace } from './call.ts';
import { frozen } from './freeze.ts';
import { sealedHead } from './open-submissions.ts';
import { bidderFacts, draftBox, draftRow, newSaltText } from './own-draft.ts';

/** Completing the list of providers that are considered without a competition. */
export function identifyProviderActs(bench: Bench) {
  return {
    /**
     * The list is complete: what was found out about each goes to those who assess, as what providers submit does with an opening. Each
     * provider can read on its own page what the body wrote about it.
     */
    identifyProviders(actor: Actor, input: CallPlace) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'recordProviders' }, async (step) => {
        const { tx, at, file } = step;
        const call = lotAt(file, input);
        if (!call) return refused({ code: 'noSuchCall' });
        const waits = frozen(file, { callId: call.id, scope: 'call', at });
        if (waits) return refused(waits);
        const identified = identifyProviders(call, await knownProvidersOf(tx, call.lot.id), at);
        if (!identified.ok) return identified;
        for (const provider of identified.value) await handOver(step, call, provider);
        await saveLotState(tx, { callId: call.id, lotId: call.lot.id, state: 'opened', openedAt: at });
        const sealed = await sealedHead(tx, call.lot.id);
        return ok({
          value: { providers: identified.value.length },
          events: [
            {
              type: 'submissionsOpened' as const,
              facts: { call: call.id, submissions: identified.value.length, sealedHead: sealed },
              refs: identified.value.map(({ id }) => ({ kind: 'openedSubmission' as const, id })),
            },
          ],
        });
      });
    },
  };

  async function handOver({ tx, at, actor }: Step, call: CallLot, provider: KnownProvider): Promise<void> {
    const { id, organisationId, price, answers, confirmations } = provider;
    const organisation = await bidderFacts({ tables: tx }, organisationId);
    const said = { values: { approach: null, price }, answers, confirmations, organisation };
    const { bytes, key } = await draftBox({ sealing: bench.sealing, tables: tx }).encrypt(organisationId, {
      ...emptyEnvelope(id, newSaltText(bench)),
      ...said,
    });
    const place = { bidder: { ...actor, organisationId }, callId: call.id, lotId: call.lot.id };
    await insertSubmission(tx, await draftRow(bench, { ...place, id, bytes, key }));
    await tx.updateTable('submission').set({ state: 'opened' }).where('id', '=', id).execute();
    await tx
      .insertInto('openedSubmission')
      .values({
        id,
        callId: call.id,
        lotId: call.lot.id,
        organisationId,
        sealedAt: at,
        content: JSON.stringify({ ...said, files: [] }),
      })
      .execute();
  }
}
