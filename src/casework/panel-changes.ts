import { changeScore } from '#assessment/score-change';
import { lotIn } from '#call/call-lot';
import type { ScoreChangeValues } from '#assessment/fields';
import { openedSubmissionsOf, scoreChangesOf, scoresOf } from '#db/assessment';
import { addScoreChange } from '#db/save-panel';
import type { Actor } from '#party/role';
import { idOf } from '#value/id';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn } from './call.ts';
import { allLocked } from './panel-results.ts';

type Place = { readonly caseId: string; readonly callId: string };

/** What panel members change after the lock. */
export function panelChangeActs(bench: Bench) {
  return {
    /** Changes one's own score, with a reason: a row beside the score, which stays as it was locked. */
    changeScore(actor: Actor, input: Place & { readonly scoreId: string; readonly values: ScoreChangeValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'changeScore' }, async ({ tx, at, file }) => {
        const call = callIn(file, input.callId);
        if (!call) return refused({ code: 'noSuchCall' });
        const own = await scoresOf(tx, call.id, actor.personId);
        const score = own.find(({ id }) => id === input.scoreId) ?? null;
        const submissions = score ? await openedSubmissionsOf(tx, { callId: call.id }) : [];
        const lot = lotIn(call, submissions.find(({ id }) => id === score?.submissionId)?.lotId ?? null);
        const changed = changeScore({
          id: idOf(bench.ids.newId()),
          at,
          personId: actor.personId,
          call: lot ?? call,
          allLocked: lot !== null && (await allLocked(tx, file, lot)),
          score,
          changes: (await scoreChangesOf(tx, call.id)).filter(({ scoreId }) => scoreId === input.scoreId),
          values: input.values,
        });
        if (!changed.ok) return changed;
        await addScoreChange(tx, changed.value.change);
        return ok({ value: null, events: [changed.value.event] });
      });
    },
  };
}
