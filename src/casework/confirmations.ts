import type { Actor } from '#party/role';
import type { Confirmations } from '#submission/confirmation';
import type { Instant } from '#value/instant';
import { ok, refused, type Result } from '#value/result';
import type { ActRefusal } from './act.ts';
import type { Bench } from './bench.ts';
import type { LotPlace } from './call.ts';
import { changeDraft, draftBidder } from './change-draft.ts';
import { confirmationsMark, writerOf } from './own-draft.ts';

/** What the bidder says of the requirements: part of the draft, as sealed as the rest. */
export function confirmationActs(bench: Bench) {
  return {
    /** Saves what is said of the requirements. Refuses when a colleague changed it since the person looked (`seen` is the mark). */
    async saveConfirmations(
      actor: Actor,
      input: LotPlace & { readonly confirmations: Confirmations; readonly seen: string },
    ): Promise<Result<{ readonly savedAt: Instant; readonly mark: string }, ActRefusal>> {
      const who = await draftBidder(bench, actor, input);
      if (!who.ok) return who;
      const { confirmations, seen } = input;
      const saved = await changeDraft(bench, who.value, {
        change: async (before, row) => {
          const stored = confirmationsMark(bench, before);
          if (row && stored !== seen && stored !== confirmationsMark(bench, { confirmations }))
            return refused({ code: 'changedMeanwhile', facts: { by: await writerOf(bench, row), at: row.changedAt } });
          return ok({ ...before, confirmations });
        },
      });
      return saved.ok ? ok({ savedAt: saved.value.savedAt, mark: confirmationsMark(bench, saved.value.envelope) }) : saved;
    },
  };
}
