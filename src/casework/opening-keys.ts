import type { Call } from '#call';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { sheetEnding } from '#submission/opening-keys';
import { ok, refused, type Result } from '#value/result';
import { runAct, type ActRefusal } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn } from './call.ts';
import { preparationOf } from './call-key.ts';

type Place = { readonly caseId: string; readonly callId: string };

/** Before publication: how far the keys are prepared, and the recovery sheet. The keys themselves are made with the publication (call-key.ts). */
export function openingKeyActs(bench: Bench) {
  const { tables, sealing } = bench;
  return {
    openingPreparation: (file: CaseFile, call: Call) => preparationOf(tables, file, call),

    /** Makes the recovery sheet anew. Its key is in the answer and nowhere else: whoever loses it makes another, until publication. */
    async makeRecoverySheet(
      actor: Actor,
      place: Place,
    ): Promise<Result<{ readonly number: number; readonly identity: string }, ActRefusal>> {
      const pair = await sealing.newKeyPair();
      const checkMark = markOf(place.callId, pair.identity);
      return runAct(bench, { actor, caseId: place.caseId, name: 'prepareOpening' }, async ({ tx, at, file }) => {
        const call = callIn(file, place.callId);
        if (call?.state !== 'draft') return refused({ code: 'alreadyPublished' });
        const made = { recipient: pair.recipient, checkMark, madeAt: at, confirmedAt: null, confirmedBy: null };
        const { number } = await tx
          .insertInto('recoverySheet')
          .values({ callId: call.id, number: 1, ...made })
          .onConflict((conflict) =>
            conflict.column('callId').doUpdateSet((eb) => ({ ...made, number: eb('recoverySheet.number', '+', 1) })),
          )
          .returning('number')
          .executeTakeFirstOrThrow();
        return ok({ value: { number, identity: pair.identity }, events: [] });
      });
    },

    /** Confirms that the sheet exists on paper: its last characters, typed in from there. */
    confirmRecoverySheet(actor: Actor, input: Place & { readonly typed: string }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'prepareOpening' }, async ({ tx, at, file }) => {
        const call = callIn(file, input.callId);
        if (call?.state !== 'draft') return refused({ code: 'alreadyPublished' });
        const sheet = await tx.selectFrom('recoverySheet').select('checkMark').where('callId', '=', call.id).executeTakeFirst();
        if (!sheet) return refused({ code: 'sheetMissing' });
        if (sheet.checkMark !== markOf(call.id, input.typed)) return refused({ code: 'sheetWrong' });
        await tx.updateTable('recoverySheet').set({ confirmedAt: at, confirmedBy: actor.personId }).where('callId', '=', call.id).execute();
        return ok({ value: null, events: [{ type: 'openingPrepared', facts: { call: call.id, part: 'recoverySheet' }, refs: [] }] });
      });
    },
  };

  function markOf(callId: string, text: string): string {
    return sealing.pseudonym('recovery sheet', callId, sheetEnding(text));
  }
}
