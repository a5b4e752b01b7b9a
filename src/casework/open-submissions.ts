import { saveLotState } from '#db/save-case';
import { sealedVersionsOf } from '#db/submission';
import type { Tables, Tx } from '#db/tables';
import { openedTogether, type Call } from '#call';
import { currentLotsOf, lotFact, lotIn, lotsOf, type CallLot } from '#call/call-lot';
import { completeEnvelope, mayOpen } from '#submission';
import { sharesGiven, type GivenShares } from '#submission/opening-keys';
import type { CaseEvent } from '#value/event';
import { idOf } from '#value/id';
import { ok, type Result } from '#value/result';
import type { ActRefusal, Done, Step } from './act.ts';
import type { Bench } from './bench.ts';
import { joinGiven } from './call-key.ts';
import { openMembers } from './open-members.ts';
import { sealedStream } from './own-draft.ts';
import { standing } from './reconfirm.ts';

/** What a share leads to: opened with the last one needed. */
export type OpeningProgress = { readonly opened: boolean; readonly approvals: number };

/**
 * The lots that a share is given for: those that wait, or `lotId` alone where the call opens them apart. Where nothing waits the first one,
 * which says why; none where a lot that has to be named is not.
 */
export function lotsToOpen(call: Call, lotId: string | null): readonly CallLot[] {
  if (!openedTogether(call)) return [lotIn(call, lotId)].filter((lot) => lot !== null);
  // Lots come to their later stages each in its own time: the ones that close first are meant.
  const waiting = lotsOf(call).filter(({ state }) => state === 'published');
  const next = waiting.map(({ closesAt }) => closesAt ?? '').toSorted()[0];
  return waiting.length > 0 ? waiting.filter(({ closesAt }) => (closesAt ?? '') === next) : currentLotsOf(call).slice(0, 1);
}

/** Whose shares of a lot's key have been given. */
export async function givenShares(db: Tables | Tx, lotId: string): Promise<GivenShares> {
  const approvals = await db.selectFrom('openingApproval').select('personId').where('lotId', '=', lotId).execute();
  const recovery = await db.selectFrom('recoveryUse').select('id').where('lotId', '=', lotId).executeTakeFirst();
  return { openers: approvals.map((row) => idOf(row.personId)), recovery: recovery !== undefined };
}

/**
 * After a share of a lot's key was given: opens everything in that lot when there are enough, at one moment. `shareEvent` says what the
 * share was, given how many there are now.
 */
export async function openIfEnough(
  bench: Bench,
  { tx, at }: Step,
  about: { readonly call: CallLot; readonly shareEvent: (given: number) => CaseEvent },
): Promise<Result<Done<OpeningProgress>, ActRefusal>> {
  const { call } = about;
  const given = await givenShares(tx, call.lot.id);
  const approvals = given.openers.length;
  const event = about.shareEvent(sharesGiven(given));
  if (!mayOpen(call, given, at).ok) return ok({ value: { opened: false, approvals }, events: [event] });
  const identity = await callIdentity(bench, tx, call);
  const opened = await openAll(bench, tx, { call, identity });
  await keepIdentity(bench, tx, { call, identity });
  await saveLotState(tx, { callId: call.id, lotId: call.lot.id, state: 'opened', openedAt: at });
  return ok({
    value: { opened: true, approvals },
    events: [
      event,
      {
        type: 'submissionsOpened',
        // The head of the lot's sealed stream: what was sealed, replaced and withdrawn before cannot be changed from now on.
        facts: { call: call.id, ...lotFact(call), submissions: opened.length, sealedHead: await sealedHead(tx, call.lot.id) },
        refs: opened.map((id) => ({ kind: 'openedSubmission', id })),
      },
    ],
  });
}

/** The lot's private half from the shares that were given. That they are shares of this key is checked by its public half. */
async function callIdentity(bench: Bench, tx: Tx, call: CallLot): Promise<string> {
  const approvals = await tx.selectFrom('openingApproval').select('given').where('lotId', '=', call.lot.id).execute();
  const recovery = await tx.selectFrom('recoveryUse').select('given').where('lotId', '=', call.lot.id).execute();
  const identity = await joinGiven(bench, [...approvals, ...recovery]);
  const { recipient } = await tx.selectFrom('callKey').select('recipient').where('lotId', '=', call.lot.id).executeTakeFirstOrThrow();
  if ((await bench.sealing.recipientOf(identity)) !== recipient) throw new Error(`the shares of lot ${call.lot.id} do not make its key`);
  return identity;
}

/** From the opening on the private half lies under the instance key, to read files with; the shares have done their work and go. */
async function keepIdentity(
  bench: Bench,
  tx: Tx,
  { call, identity }: { readonly call: CallLot; readonly identity: string },
): Promise<void> {
  const wrapped = await bench.sealing.wrapToInstance(identity);
  await tx
    .insertInto('callKeyShare')
    .values({ callId: call.id, lotId: call.lot.id, holder: 'instance', position: 1, personId: null, openerKeyId: null, wrapped })
    .execute();
  await tx.updateTable('openingApproval').set({ given: null }).where('lotId', '=', call.lot.id).execute();
  await tx.updateTable('recoveryUse').set({ given: null }).where('lotId', '=', call.lot.id).execute();
}

async function openAll(
  bench: Bench,
  tx: Tx,
  { call, identity }: { readonly call: CallLot; readonly identity: string },
): Promise<readonly string[]> {
  const { sealing } = bench;
  const versions = await standing(tx, call, await sealedVersionsOf(tx, call.lot.id));
  for (const version of versions) {
    if (!version.keyForCall) throw new Error(`the sealed version of ${version.id} has no key for its call`);
    const key = await sealing.unwrapWith(identity, version.keyForCall);
    const envelope = completeEnvelope(await sealing.decryptJson(version.envelope, key));
    const organisationId = await sealing.unwrapFromInstance(version.organisation);
    const group = await openMembers(bench, tx, { call, organisationId, envelope });
    await tx
      .insertInto('openedSubmission')
      .values({
        id: version.id,
        callId: call.id,
        lotId: call.lot.id,
        organisationId,
        sealedAt: version.receivedAt,
        content: JSON.stringify({
          values: envelope.values,
          answers: envelope.answers,
          confirmations: envelope.confirmations,
          organisation: envelope.organisation,
          ...group.content,
          // The keys of the files stay in the sealed envelope.
          files: envelope.files.map(({ identity: _, ...file }) => file),
        }),
      })
      .execute();
    await group.store(version.id);
    await tx.updateTable('submission').set({ state: 'opened' }).where('id', '=', version.id).execute();
  }
  return versions.map((version) => version.id);
}

/** The head of what was sealed, replaced and withdrawn for a lot; `null` where nothing was. */
export async function sealedHead(tx: Tx, lotId: string): Promise<string | null> {
  const head = await tx.selectFrom('journalHead').select('hash').where('stream', '=', sealedStream(lotId)).executeTakeFirst();
  return head?.hash ?? null;
}
