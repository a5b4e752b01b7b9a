import type { CallLot } from '#call/call-lot';
import { lateness, sealSubmission, withdrawSubmission, emptyEnvelope, type BidderFacts, type Envelope } from '#submission';
import { countWords } from '#field/read-form';
import { mayAct, type Actor } from '#party/role';
import { sealVersion, unseal } from '#db/submission';
import type { Tx } from '#db/tables';
import { idOf } from '#value/id';
import type { Instant } from '#value/instant';
import { ok, refused, type Result } from '#value/result';
import { appendEvents, type ActRefusal } from './act.ts';
import type { Bench } from './bench.ts';
import type { LotPlace } from './call.ts';
import { changeDraft, draftBidder } from './change-draft.ts';
import {
  answersMark,
  bidderFacts,
  bidderFor,
  confirmationsMark,
  consortiumMark,
  digestOf,
  draftBox,
  invitationRefusal,
  isInvited,
  ownerOf,
  ownRow,
  publishedLot,
  sealedStream,
  writerOf,
  type Sealing,
} from './own-draft.ts';
import { readReceipt, receiptMark, sendReceipt, signReceipt, wrapReceipt, type Receipt } from './receipts.ts';
import { keepCallVersion } from './reconfirm.ts';

/** The draft as its own organisation reads it. */
export type OwnSubmission = {
  readonly id: string;
  readonly state: 'none' | 'draft' | 'sealed' | 'withdrawn' | 'opened';
  readonly version: number;
  /** Marks the answers as they are now; saving with it finds out whether a colleague wrote meanwhile. */
  readonly answersMark: string;
  /** The same for what was said of the requirements. */
  readonly confirmationsMark: string;
  /** The same for who submits. */
  readonly consortiumMark: string;
  readonly changedAt: Instant | null;
  readonly changedByName: string | null;
  readonly envelope: Envelope;
  readonly sealedAt: Instant | null;
  readonly receiptCode: string | null;
  /** False where the lot is a later stage and the organisation was not chosen for it, or is not any more. */
  readonly invited: boolean;
  /** Whether the draft differs from what was sealed last: changes that nobody has received. */
  readonly unsentChanges: boolean;
};

type DraftInput = LotPlace & {
  readonly values: Envelope['values'];
  readonly answers: Envelope['answers'];
  /** The version of the whole draft that the person saw; `null` = whatever is there. */
  readonly version?: number | null;
  /** The mark of the answers that the person saw: files stored meanwhile do not count. */
  readonly seen?: string;
};

/** The acts of the organisations that submit: write, seal, withdraw. Nothing of a draft ever lies in the database unencrypted. */
export function submissionActs(bench: Bench) {
  const { sealing, tables } = bench;
  const drafts = draftBox(bench);

  return {
    /** The acting organisation's own submission, decrypted for it; an empty one when none was begun. Reads nothing of others. */
    async ownSubmission(actor: Actor, at: LotPlace): Promise<Result<OwnSubmission, ActRefusal>> {
      if (!actor.organisationId || !mayAct(actor, 'prepareSubmission')) return refused({ code: 'notAllowed' });
      const row = await ownRow(bench, tables, { ...at, organisationId: actor.organisationId });
      const invited = await isInvited(tables, at, actor.organisationId);
      if (!row) return ok({ ...nothingBegun(bench), invited });
      const envelope = await drafts.read(actor.organisationId, row);
      return ok({
        id: row.id,
        state: row.state,
        version: row.version,
        answersMark: answersMark(bench, envelope),
        confirmationsMark: confirmationsMark(bench, envelope),
        consortiumMark: consortiumMark(bench, envelope),
        changedAt: row.changedAt,
        changedByName: await writerOf(bench, row),
        envelope,
        sealedAt: row.sealedAt,
        receiptCode: row.receipt ? (await readReceipt(bench, row.receipt)).code : null,
        invited,
        unsentChanges: (row.state === 'sealed' || row.state === 'opened') && row.digest !== digestOf(bench, envelope),
      });
    },

    /**
     * Saves a draft: encrypted, for the organisation alone. When a colleague wrote since the person looked, nothing is overwritten and the
     * newer draft comes with the next look, to be merged field by field.
     */
    async saveDraft(
      actor: Actor,
      input: DraftInput,
    ): Promise<Result<{ readonly version: number; readonly savedAt: Instant; readonly answersMark: string }, ActRefusal>> {
      const who = await draftBidder(bench, actor, input);
      if (!who.ok) return who;
      const saved = await changeDraft(bench, who.value, {
        change: async (before, row) => {
          const envelope: Envelope = { ...before, values: input.values, answers: input.answers };
          const marks = { before: answersMark(bench, before), after: answersMark(bench, envelope) };
          if (!row || !overwrites({ input, version: row.version, ...marks })) return ok(envelope);
          return refused({ code: 'changedMeanwhile', facts: { by: await writerOf(bench, row), at: row.changedAt } });
        },
      });
      if (!saved.ok) return saved;
      const { version, savedAt, envelope } = saved.value;
      return ok({ version, savedAt, answersMark: answersMark(bench, envelope) });
    },

    /**
     * Seals the draft as it is: judged by the moment at which the request had been read whole. Replaces an earlier version until the closing
     * time. Gives a signed receipt; a late attempt is recorded and refused with both times.
     */
    async sealSubmission(actor: Actor, input: Sealing): Promise<Result<Receipt, ActRefusal>> {
      const there = await publishedLot(tables, input);
      if (!there) return refused({ code: 'noSuchCall' });
      const who = bidderFor(actor, 'sealSubmission', there.file);
      if ('not' in who) return refused(who.not);
      const { organisationId } = who.bidder;
      const uninvited = invitationRefusal(there.file, there.call, organisationId);
      if (uninvited) return refused(uninvited);
      const late = lateness(there.call, input.receivedAt);
      if (late) {
        await recordLate(actor, { ...input, lotId: there.call.lot.id, organisationId, closesAt: there.call.closesAt ?? input.receivedAt });
        return refused(late);
      }
      const row = await ownRow(bench, tables, { callId: input.callId, lotId: there.call.lot.id, organisationId });
      if (!row) return refused({ code: 'nothingToSeal' });
      const draft = await drafts.read(organisationId, row);
      const envelope: Envelope = { ...draft, organisation: await bidderFacts(bench, organisationId) };
      const versionId = bench.ids.newId();
      const tooLong = there.call.questions.find(
        (question) => countWords(envelope.answers[`answer-${question.id ?? ''}`] ?? '') > (question.maxWords ?? 500),
      );
      if (tooLong) return refused({ code: 'answerTooLong', facts: { question: tooLong.title ?? '' } });
      const sealed = sealSubmission(there.call, { submissionId: idOf(row.id), versionId, price: envelope.values.price }, input.receivedAt);
      if (!sealed.ok) return sealed;
      const content = await drafts.encrypt(organisationId, envelope);
      const receipt = await signReceipt(bench, {
        ...there,
        organisationId,
        receivedAt: input.receivedAt,
        digest: digestOf(bench, envelope),
      });
      return tables.transaction().execute(async (tx) => {
        // Closing time and state are read again under the call's lock: an amendment or an opening may have come between.
        const lateNow = lateness(await lockedCall(tx, there.call), input.receivedAt);
        if (lateNow) return refused(lateNow);
        const callKey = await tx.selectFrom('callKey').select('recipient').where('lotId', '=', row.lotId).executeTakeFirstOrThrow();
        await sealVersion(tx, {
          id: versionId,
          submissionId: row.id,
          draftVersion: row.version,
          receivedAt: input.receivedAt,
          envelope: content.bytes,
          keyForOrganisation: content.key,
          keyForCall: await sealing.wrapTo(callKey.recipient, content.identity),
          digest: receipt.digest,
          receiptMark: receiptMark(bench, receipt.code),
          receipt: await wrapReceipt(bench, receipt),
          draft: digestOf(bench, draft) === receipt.digest ? 'asItIs' : 'asSealed',
        });
        await keepCallVersion(tx, { versionId, callId: input.callId, seen: input.callVersion });
        await appendEvents(
          bench,
          { tx, at: bench.clock.now(), actor, caseId: input.caseId },
          { events: [sealed.value.event], stream: sealedStream(there.call.lot.id) },
        );
        await sendReceipt(bench, tx, { actor, receipt, ...there });
        return ok(receipt);
      });
    },

    /** Withdraws what was sealed: the key for the call is destroyed, so the buyer can never read that version. The draft stays. */
    async withdrawSubmission(actor: Actor, input: LotPlace & { readonly receivedAt: Instant }): Promise<Result<null, ActRefusal>> {
      const there = await publishedLot(tables, input);
      if (!there) return refused({ code: 'noSuchCall' });
      const who = bidderFor(actor, 'withdrawSubmission', there.file);
      if ('not' in who) return refused(who.not);
      const { organisationId } = who.bidder;
      return tables.transaction().execute(async (tx) => {
        const call = await lockedCall(tx, there.call);
        const row = await ownRow(bench, tx, { callId: input.callId, lotId: there.call.lot.id, organisationId });
        if (!row) return refused({ code: 'nothingSealed' });
        const withdrawn = withdrawSubmission(call, { id: idOf(row.id), state: row.state }, input.receivedAt);
        if (!withdrawn.ok) return withdrawn;
        await unseal(tx, row.id);
        await appendEvents(
          bench,
          { tx, at: bench.clock.now(), actor, caseId: input.caseId },
          { events: [withdrawn.value.event], stream: sealedStream(there.call.lot.id) },
        );
        return ok(null);
      });
    },

    /** What is known of the acting organisation, as it would be sealed now; `null` for whoever acts for none. */
    async ownOrganisation(actor: Actor): Promise<BidderFacts | null> {
      return actor.organisationId ? bidderFacts(bench, actor.organisationId) : null;
    },

    /** The acting organisation's own attempts after the closing time, oldest first. */
    async ownLateAttempts(actor: Actor, at: LotPlace): Promise<readonly Instant[]> {
      if (!actor.organisationId) return [];
      const rows = await tables
        .selectFrom('lateAttempt')
        .select('receivedAt')
        .where('callId', '=', at.callId)
        .where('owner', '=', ownerOf(bench, at.callId, actor.organisationId))
        .$if(typeof at.lotId === 'string', (query) => query.where('lotId', '=', at.lotId ?? ''))
        .orderBy('receivedAt')
        .execute();
      return rows.map((row) => row.receivedAt);
    },
  };

  /** The call under its lock: sealing, withdrawing, amending and opening follow one another. */
  async function lockedCall(tx: Tx, { id, lot }: Pick<CallLot, 'id' | 'lot'>) {
    const call = await tx.selectFrom('call').select(['state', 'closesAt']).where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
    const { state, stage, closesAt } = await tx
      .selectFrom('lot')
      .select(['state', 'stage', 'closesAt'])
      .where('id', '=', lot.id)
      .executeTakeFirstOrThrow();
    // What has gone further than waiting is over for whoever submits; a later stage waits while the call is opened.
    const over = state === 'cancelled' ? ('cancelled' as const) : ('opened' as const);
    return { id, closesAt: closesAt ?? call.closesAt, state: state !== 'waiting' ? over : stage > 1 ? ('published' as const) : call.state };
  }

  async function recordLate(
    actor: Actor,
    late: LotPlace & { lotId: string; organisationId: string; receivedAt: Instant; closesAt: Instant },
  ): Promise<void> {
    const { caseId, callId, lotId, organisationId, receivedAt, closesAt } = late;
    const who = await bench.sealing.wrapToInstance(JSON.stringify({ organisationId, personId: actor.personId }));
    await tables.transaction().execute(async (tx) => {
      await tx
        .insertInto('lateAttempt')
        .values({ id: bench.ids.newId(), callId, lotId, owner: ownerOf(bench, callId, organisationId), who, receivedAt, closesAt })
        .execute();
      await appendEvents(
        bench,
        { tx, at: bench.clock.now(), actor, caseId },
        { events: [{ type: 'lateAttempt', facts: { call: callId, receivedAt, closesAt }, refs: [] }], stream: sealedStream(lotId) },
      );
    });
  }
}

function nothingBegun(bench: Bench): Omit<OwnSubmission, 'invited'> {
  const envelope = emptyEnvelope(idOf(''), '');
  return {
    id: '',
    state: 'none',
    version: 0,
    answersMark: answersMark(bench, envelope),
    confirmationsMark: confirmationsMark(bench, envelope),
    consortiumMark: consortiumMark(bench, envelope),
    changedAt: null,
    changedByName: null,
    envelope,
    sealedAt: null,
    receiptCode: null,
    unsentChanges: false,
  };
}

/** Whether saving would overwrite what the person has not seen. The same words once more overwrite nothing. */
function overwrites(about: { input: DraftInput; version: number; before: string; after: string }): boolean {
  const { seen, version } = about.input;
  if (about.before === about.after) return false;
  if (seen !== undefined) return seen !== about.before;
  return version !== undefined && version !== null && version !== about.version;
}
