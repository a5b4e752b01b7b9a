import { lotFact, type CallLot } from '#call/call-lot';
import { loadCase } from '#db/load-case';
import { rolesInCase } from '#db/people';
import { mayAct, type Actor } from '#party/role';
import { mayOpen } from '#submission';
import type { CaseEvent } from '#value/event';
import type { Instant } from '#value/instant';
import { ok, refused, type Result } from '#value/result';
import { runAct, type ActRefusal, type Step } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn, lotAt, type LotPlace } from './call.ts';
import { frozen } from './freeze.ts';
import { givenShares, lotsToOpen, openIfEnough, type OpeningProgress } from './open-submissions.ts';
import { unlockOpenerKey } from './opener-keys.ts';

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
    /**
     * One opener approves and gives the shares. With the last share needed everything submitted is opened, all at the same moment: of every
     * lot that waits, or of the lot `lotId` alone where the call opens them apart.
     */
    async approveOpening(actor: Actor, input: LotPlace & { readonly passphrase: string }): Promise<Result<OpeningProgress, ActRefusal>> {
      const may = await lotsToApprove(actor, input);
      if (!may.ok) return may;
      const shares = [];
      for (const lot of may.value.lots) {
        const share = await shareOf(lot.lot.id, actor.personId);
        if (!share?.openerKeyId) return refused({ code: 'shareLost' });
        shares.push({ lotId: lot.lot.id, wrapped: share.wrapped, openerKeyId: share.openerKeyId });
      }
      const [first] = shares;
      if (!first) return ok({ opened: false, approvals: may.value.approvals });
      // Stretching a passphrase takes a while: it comes before the transaction, and only once it is certain that the act may be done.
      const identity = await unlockOpenerKey(bench, first.openerKeyId, input.passphrase);
      if (!identity.ok) return identity;
      const given = new Map<string, Uint8Array>();
      for (const { lotId, wrapped } of shares)
        given.set(lotId, await sealing.wrapToInstance(await sealing.unwrapWith(identity.value, wrapped)));
      return runAct(bench, { actor, caseId: input.caseId, name: 'openSubmissions' }, (step) => giveShares(step, input, given));
    },

    /** Who has approved the opening of a lot so far. */
    async openingApprovals(lotId: string): Promise<readonly string[]> {
      return (await approvalsOf(bench, lotId)).map((approval) => approval.personId);
    },

    /** The minutes of the opening of a lot: who approved when, and once it is open how many submissions there were. Before that no count is read. */
    async openingMinutes({ lot }: Pick<CallLot, 'lot'>): Promise<OpeningMinutes> {
      const approvals = await approvalsOf(bench, lot.id);
      const recovery = await recoveryOf(bench, lot.id);
      if (!lot.openedAt) return { approvals, recovery, opened: null };
      const submissions = await countOf(bench, 'openedSubmission', lot.id);
      const lateAttempts = await countOf(bench, 'lateAttempt', lot.id);
      return { approvals, recovery, opened: { at: lot.openedAt, submissions, lateAttempts } };
    },
  };

  async function shareOf(lotId: string, personId: string) {
    return tables
      .selectFrom('callKeyShare')
      .select(['wrapped', 'openerKeyId'])
      .where('lotId', '=', lotId)
      .where('holder', '=', 'opener')
      .where('personId', '=', personId)
      .executeTakeFirst();
  }

  async function giveShares(step: Step, place: LotPlace, given: ReadonlyMap<string, Uint8Array>) {
    const { tx, at, file, actor } = step;
    const waits = frozen(file, { callId: place.callId, scope: 'call', at });
    if (waits) return refused(waits);
    const progress: OpeningProgress[] = [];
    const events: CaseEvent[] = [];
    for (const [lotId, share] of given) {
      const call = lotAt(file, { callId: place.callId, lotId });
      if (!call) return refused({ code: 'noSuchCall' });
      const still = mayOpen(call, await givenShares(tx, lotId), at);
      if (!still.ok && still.refusal.code !== 'tooFewApprovals') return still;
      await tx
        .insertInto('openingApproval')
        .values({ callId: call.id, lotId, personId: actor.personId, approvedAt: at, given: share })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const facts = { call: call.id, ...lotFact(call), needed: call.openingThreshold };
      const done = await openIfEnough(bench, step, {
        call,
        shareEvent: (approvals) => ({ type: 'openingApproved', facts: { ...facts, approvals }, refs: [] }),
      });
      if (!done.ok) return done;
      progress.push(done.value.value);
      events.push(...done.value.events);
    }
    const value = { opened: progress.some(({ opened }) => opened), approvals: Math.max(...progress.map(({ approvals }) => approvals)) };
    return ok({ value, events });
  }

  /** The lots for which the actor may give a share now, and has not. */
  async function lotsToApprove(
    actor: Actor,
    place: LotPlace,
  ): Promise<Result<{ readonly lots: readonly CallLot[]; readonly approvals: number }, ActRefusal>> {
    const file = await loadCase(tables, place.caseId);
    const call = file ? callIn(file, place.callId) : null;
    if (!file || !call) return refused({ code: 'noSuchCall' });
    if (!mayAct({ ...actor, roles: await rolesInCase(tables, place.caseId, actor) }, 'openSubmissions'))
      return refused({ code: 'notAllowed', facts: { act: 'openSubmissions' } });
    const waits = frozen(file, { callId: call.id, scope: 'call', at: bench.clock.now() });
    if (waits) return refused(waits);
    const meant = lotsToOpen(call, place.lotId ?? null);
    if (meant.length === 0) return refused({ code: 'noSuchCall' });
    const open: CallLot[] = [];
    let approvals = 0;
    for (const lot of meant) {
      const given = await givenShares(tables, lot.lot.id);
      const may = mayOpen(lot, given, bench.clock.now());
      if (!may.ok && may.refusal.code !== 'tooFewApprovals') return may;
      approvals = Math.max(approvals, given.openers.length);
      if (!given.openers.includes(actor.personId)) open.push(lot);
    }
    return ok({ lots: open, approvals });
  }
}

async function recoveryOf(bench: Bench, lotId: string): Promise<OpeningMinutes['recovery']> {
  const row = await bench.tables
    .selectFrom('recoveryUse')
    .innerJoin('person', 'person.id', 'recoveryUse.personId')
    .select(['person.name', 'recoveryUse.usedAt as at', 'recoveryUse.reason'])
    .where('recoveryUse.lotId', '=', lotId)
    .executeTakeFirst();
  return row ?? null;
}

async function approvalsOf(bench: Bench, lotId: string): Promise<OpeningMinutes['approvals']> {
  return bench.tables
    .selectFrom('openingApproval')
    .innerJoin('person', 'person.id', 'openingApproval.personId')
    .select(['openingApproval.personId', 'person.name', 'openingApproval.approvedAt as at'])
    .where('openingApproval.lotId', '=', lotId)
    .orderBy('openingApproval.approvedAt')
    .execute();
}

async function countOf(bench: Bench, table: 'openedSubmission' | 'lateAttempt', lotId: string): Promise<number> {
  const row = await bench.tables
    .selectFrom(table)
    .select((eb) => eb.fn.countAll().as('count'))
    .where('lotId', '=', lotId)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
