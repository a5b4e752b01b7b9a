import type { Call } from '#call';
import { loadCase } from '#db/load-case';
import { rolesInCase } from '#db/people';
import { mayAct, type Actor } from '#party/role';
import { mayOpen } from '#submission';
import type { Instant } from '#value/instant';
import { ok, refused, type Result } from '#value/result';
import { runAct, type ActRefusal } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn } from './call.ts';
import { frozen } from './freeze.ts';
import { givenShares, openIfEnough, type OpeningProgress } from './open-submissions.ts';
import { unlockOpenerKey } from './opener-keys.ts';

type Place = { readonly caseId: string; readonly callId: string };

/** Who approved the opening, in the order of time; `recovery`: the sheet was used in place of an opener; `opened` is `null` until it is done. */
export type OpeningMinutes = {
  readonly approvals: readonly { readonly personId: string; readonly name: string; readonly at: Instant }[];
  readonly recovery: { readonly name: string; readonly at: Instant; readonly reason: string } | null;
  readonly opened: { readonly at: Instant; readonly submissions: number; readonly lateAttempts: number } | null;
};

/** The opening: after the closing time, and by as many different named openers as the call asks for, each with the own passphrase. */
export function openingActs(bench: Bench) {
  const { tables, sealing } = bench;
  return {
    /** One opener approves and gives the share. With the last share needed all submissions are opened, all at the same moment. */
    async approveOpening(actor: Actor, input: Place & { readonly passphrase: string }): Promise<Result<OpeningProgress, ActRefusal>> {
      const may = await mayOpenNow(actor, input);
      if (!may.ok) return may;
      if ((await approvalsOf(bench, input.callId)).some((approval) => approval.personId === actor.personId))
        return ok({ opened: false, approvals: may.value });
      const share = await tables
        .selectFrom('callKeyShare')
        .select(['wrapped', 'openerKeyId'])
        .where('callId', '=', input.callId)
        .where('holder', '=', 'opener')
        .where('personId', '=', actor.personId)
        .executeTakeFirst();
      if (!share?.openerKeyId) return refused({ code: 'shareLost' });
      // Stretching a passphrase takes a while: it comes before the transaction, and only once it is certain that the act may be done.
      const identity = await unlockOpenerKey(bench, share.openerKeyId, input.passphrase);
      if (!identity.ok) return identity;
      const given = await sealing.wrapToInstance(await sealing.unwrapWith(identity.value, share.wrapped));
      return runAct(bench, { actor, caseId: input.caseId, name: 'openSubmissions' }, async (step) => {
        const call = callIn(step.file, input.callId);
        if (!call) return refused({ code: 'noSuchCall' });
        const waits = frozen(step.file, { callId: call.id, scope: 'call', at: step.at });
        if (waits) return refused(waits);
        const still = mayOpen(call, await givenShares(step.tx, call.id), step.at);
        if (!still.ok && still.refusal.code !== 'tooFewApprovals') return still;
        await step.tx
          .insertInto('openingApproval')
          .values({ callId: call.id, personId: actor.personId, approvedAt: step.at, given })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        const facts = { call: call.id, needed: call.openingThreshold };
        return openIfEnough(bench, step, {
          call,
          shareEvent: (approvals) => ({ type: 'openingApproved', facts: { ...facts, approvals }, refs: [] }),
        });
      });
    },

    /** Who has approved the opening so far. */
    async openingApprovals(callId: string): Promise<readonly string[]> {
      return (await approvalsOf(bench, callId)).map((approval) => approval.personId);
    },

    /** The minutes of the opening: who approved when, and once it is open how many submissions there were. Before that no count is read. */
    async openingMinutes(call: Pick<Call, 'id' | 'openedAt'>): Promise<OpeningMinutes> {
      const approvals = await approvalsOf(bench, call.id);
      const recovery = await recoveryOf(bench, call.id);
      if (!call.openedAt) return { approvals, recovery, opened: null };
      const submissions = await countOf(bench, 'openedSubmission', call.id);
      const lateAttempts = await countOf(bench, 'lateAttempt', call.id);
      return { approvals, recovery, opened: { at: call.openedAt, submissions, lateAttempts } };
    },
  };

  /** How many shares have been given, when the actor may give one now. */
  async function mayOpenNow(actor: Actor, place: Place): Promise<Result<number, ActRefusal>> {
    const file = await loadCase(tables, place.caseId);
    const call = file ? callIn(file, place.callId) : null;
    if (!file || !call) return refused({ code: 'noSuchCall' });
    if (!mayAct({ ...actor, roles: await rolesInCase(tables, place.caseId, actor) }, 'openSubmissions'))
      return refused({ code: 'notAllowed', facts: { act: 'openSubmissions' } });
    const waits = frozen(file, { callId: call.id, scope: 'call', at: bench.clock.now() });
    if (waits) return refused(waits);
    const given = await givenShares(tables, call.id);
    const may = mayOpen(call, given, bench.clock.now());
    return !may.ok && may.refusal.code !== 'tooFewApprovals' ? may : ok(given.openers.length);
  }
}

async function recoveryOf(bench: Bench, callId: string): Promise<OpeningMinutes['recovery']> {
  const row = await bench.tables
    .selectFrom('recoveryUse')
    .innerJoin('person', 'person.id', 'recoveryUse.personId')
    .select(['person.name', 'recoveryUse.usedAt as at', 'recoveryUse.reason'])
    .where('recoveryUse.callId', '=', callId)
    .executeTakeFirst();
  return row ?? null;
}

async function approvalsOf(bench: Bench, callId: string): Promise<OpeningMinutes['approvals']> {
  return bench.tables
    .selectFrom('openingApproval')
    .innerJoin('person', 'person.id', 'openingApproval.personId')
    .select(['openingApproval.personId', 'person.name', 'openingApproval.approvedAt as at'])
    .where('openingApproval.callId', '=', callId)
    .orderBy('openingApproval.approvedAt')
    .execute();
}

async function countOf(bench: Bench, table: 'openedSubmission' | 'lateAttempt', callId: string): Promise<number> {
  const row = await bench.tables
    .selectFrom(table)
    .select((eb) => eb.fn.countAll().as('count'))
    .where('callId', '=', callId)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
