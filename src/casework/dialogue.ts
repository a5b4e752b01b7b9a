import { saveDialogueEntry } from '#db/save-case';
import { recordDialogue, shareDialogue } from '#dialogue';
import type { DialogueValues } from '#dialogue/fields';
import { zoneOf } from '#party/organisation';
import type { Actor } from '#party/role';
import { idOf } from '#value/id';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';

/** The acts of the market dialogue. */
export function dialogueActs(bench: Bench) {
  return {
    /** `talkId`: the time of a meeting that the entry tells of. */
    recordDialogue(actor: Actor, input: { readonly caseId: string; readonly values: DialogueValues; readonly talkId?: string | null }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'recordDialogue' }, async ({ tx, at, file }) => {
        const criteriaFixed = file.calls.some((call) => call.publishedAt !== null);
        const time = file.meetings.flatMap(({ times }) => times).find(({ id }) => id === input.talkId) ?? null;
        if (input.talkId && !time) return refused({ code: 'noSuchTalk' });
        const recorded = recordDialogue(input.values, {
          id: idOf(bench.ids.newId()),
          talk: time,
          zone: zoneOf(file.country),
          at,
          criteriaFixed,
        });
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
