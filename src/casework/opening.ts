import { callIn } from './call.ts';
import { saveCall } from '#db/save-case';
import { sealedVersionsOf } from '#db/submission';
import type { Tx } from '#db/tables';
import type { Call } from '#call';
import type { Actor } from '#party/role';
import { mayOpen, type Envelope } from '#submission';
import type { CaseEvent } from '#value/event';
import { idOf, type Id } from '#value/id';
import type { Instant } from '#value/instant';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';

/** Who approved the opening, in the order of time; `opened` is `null` until it is done. */
export type OpeningMinutes = {
  readonly approvals: readonly { readonly personId: string; readonly name: string; readonly at: Instant }[];
  readonly opened: { readonly at: Instant; readonly submissions: number; readonly lateAttempts: number } | null;
};

/** The opening: after the closing time, and by as many different named openers as the call asks for. */
export function openingActs(bench: Bench) {
  return {
    /** One opener approves. With the last approval needed all submissions are opened, all at the same moment. */
    approveOpening(actor: Actor, input: { readonly caseId: string; readonly callId: string }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'openSubmissions' }, async ({ tx, at, file }) => {
        const call = callIn(file, input.callId);
        if (!call) return refused({ code: 'noSuchCall' });
        const given = await tx.selectFrom('openingApproval').select('personId').where('callId', '=', call.id).execute();
        const approvals: readonly Id<'person'>[] = [...new Set([...given.map((row) => idOf<'person'>(row.personId)), actor.personId])];
        const may = mayOpen(call, approvals, at);
        if (!may.ok && may.refusal.code !== 'tooFewApprovals') return may;
        await tx
          .insertInto('openingApproval')
          .values({ callId: call.id, personId: actor.personId, approvedAt: at })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        const approved: CaseEvent = {
          type: 'openingApproved',
          facts: { call: call.id, approvals: approvals.length, needed: call.openingThreshold },
          refs: [],
        };
        if (!may.ok) return ok({ value: { opened: false, approvals: approvals.length }, events: [approved] });
        const opened = await openAll(bench, tx, call);
        await saveCall(tx, { ...call, state: 'opened', openedAt: at });
        return ok({
          value: { opened: true, approvals: approvals.length },
          events: [
            approved,
            {
              type: 'submissionsOpened',
              // The head of the sealed stream: what was sealed, replaced and withdrawn before cannot be changed from now on.
              facts: { call: call.id, submissions: opened.length, sealedHead: await sealedHead(tx, call.id) },
              refs: opened.map((id) => ({ kind: 'openedSubmission', id })),
            },
          ],
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
      if (!call.openedAt) return { approvals, opened: null };
      const submissions = await countOf(bench, 'openedSubmission', call.id);
      return { approvals, opened: { at: call.openedAt, submissions, lateAttempts: await countOf(bench, 'lateAttempt', call.id) } };
    },
  };
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

async function openAll(bench: Bench, tx: Tx, call: Call): Promise<readonly string[]> {
  const share = await tx
    .selectFrom('callKeyShare')
    .select('wrapped')
    .where('callId', '=', call.id)
    .where('holder', '=', 'instance')
    .executeTakeFirstOrThrow();
  const identity = await bench.sealing.unwrapFromInstance(share.wrapped);
  const versions = await sealedVersionsOf(tx, call.id);
  for (const version of versions) {
    if (!version.keyForCall) throw new Error(`the sealed version of ${version.id} has no key for its call`);
    const key = await bench.sealing.unwrapWith(identity, version.keyForCall);
    const envelope = (await bench.sealing.decryptJson(version.envelope, key)) as Envelope; // written by sealSubmission
    await tx
      .insertInto('openedSubmission')
      .values({
        id: version.id,
        callId: call.id,
        organisationId: version.organisationId,
        sealedAt: version.receivedAt,
        content: JSON.stringify({
          values: envelope.values,
          answers: envelope.answers,
          // The keys of the files stay in the sealed envelope.
          files: envelope.files.map(({ identity: _, ...file }) => file),
        }),
      })
      .execute();
    await tx.updateTable('submission').set({ state: 'opened' }).where('id', '=', version.id).execute();
  }
  return versions.map((version) => version.id);
}

async function sealedHead(tx: Tx, callId: string): Promise<string | null> {
  const head = await tx.selectFrom('journalHead').select('hash').where('stream', '=', `sealed/${callId}`).executeTakeFirst();
  return head?.hash ?? null;
}
