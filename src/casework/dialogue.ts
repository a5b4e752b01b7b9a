import { saveDialogueEntry } from '#db/save-case';
import { recordDialogue, shareDialogue } from '#dialogue';
import type { DialogueValues } from '#dialogue/fields';
import type { Actor } from '#party/role';
import { idOf } from '#value/id';
import { ok } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';

/** The acts of the market dialogue. */
export function dialogueActs(bench: Bench) {
  return {
    recordDialogue(actor: Actor, input: { readonly caseId: string; readonly values: DialogueValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'recordDialogue' }, async ({ tx, at, file }) => {
        const criteriaFixed = file.calls.some((call) => call.publishedAt !== null);
        const recorded = recordDialogue(input.values, { id: idOf(bench.ids.newId()), at, criteriaFixed });
        if (!recorded.ok) return recorded;
        const { entry, event } = recorded.value;
        await saveDialogueEntry(tx, input.caseId, entry);
        return ok({ value: { id: entry.id }, events: [event] });
      });
    },

    /** Shares everything not yet shared, with all at the same moment. */
    shareDialogue(actor: Actor, input: { readonly caseId: string }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'shareDialogue' }, async ({ tx, at, file }) => {
        const shared = shareDialogue(file.dialogue, file.need.publishedAt, at);
        if (!shared.ok) return shared;
        for (const entry of shared.value.entries) await saveDialogueEntry(tx, input.caseId, entry);
        return ok({ value: { count: shared.value.entries.length }, events: [shared.value.event] });
      });
    },
  };
}
