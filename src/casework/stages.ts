import { withoutTalk } from '#assessment/stage-talk';
import { addStage } from '#db/save-case';
import { stageTalksOf } from '#db/stage-talks';
import { lotIn } from '#call/call-lot';
import { openStage } from '#call/open-stage';
import type { StageValues } from '#call/stage-fields';
import type { Actor } from '#party/role';
import { idOf } from '#value/id';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { makeStageKey } from './call-key.ts';
import { lotAt, type LotPlace } from './call.ts';
import { frozen } from './freeze.ts';
import { sendToOrganisation } from './send-letter.ts';
import { goingOn } from './stage-talks.ts';

/** Going on to the next stage of a call. */
export function stageActs(bench: Bench) {
  return {
    /**
     * Opens the next stage of a lot, with a key of its own, and invites all who were chosen in the stage before: the same words, at the same
     * moment, and nothing of who the others are.
     */
    openStage(actor: Actor, input: LotPlace & { readonly values: StageValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'openStage' }, async (step) => {
        const { tx, at, file } = step;
        const call = lotAt(file, input);
        const whole = file.calls.find(({ id }) => id === input.callId);
        if (!call || !whole) return refused({ code: 'noSuchCall' });
        const waits = frozen(file, { callId: call.id, scope: 'call', at });
        if (waits) return refused(waits);
        const { closesAt, decisionBy } = input.values;
        if (!closesAt) return refused({ code: 'closingTimePassed' });
        const chosen = goingOn(file, call);
        const waiting = withoutTalk(call, { chosen, talks: await stageTalksOf(tx, call.lot.id) });
        const opened = openStage(call, {
          id: idOf(bench.ids.newId()),
          closesAt,
          decisionBy,
          begun: whole.lots,
          talksMissing: waiting.length,
          at,
        });
        if (!opened.ok) return opened;
        const { lot, event } = opened.value;
        await addStage(tx, call.id, lot);
        const keyed = await makeStageKey(bench, step, whole, lot);
        if (!keyed.ok) return keyed;
        const next = lotIn({ ...whole, lots: [...whole.lots, lot] }, lot.id);
        if (!next) return refused({ code: 'noNextStage' });
        const page = `${bench.publishing.publicAddress}/${file.language}/w/cases/${file.id}/calls/${call.id}/submission?lot=${lot.id}`;
        const text = bench.letters.invitation({ file, call: next, page, language: file.language });
        const letter = { kind: 'letter' as const, caseId: file.id, language: file.language, readyAt: at, ...text };
        for (const { organisationId } of chosen) await sendToOrganisation(bench, tx, { organisationId, letter });
        return ok({ value: { lotId: lot.id }, events: [event] });
      });
    },
  };
}
