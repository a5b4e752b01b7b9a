import { isOpen, type Call } from '#call';
import { countWords } from '#field/read-form';
import { emptyEnvelope, lateness, sealSubmission, withdrawSubmission, type Envelope, type EnvelopeFile } from '#submission';
import { mayAct, type Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { loadCase } from '#db/load-case';
import {
  findSubmission,
  insertSubmission,
  loadEnvelopeRow,
  organisationKey,
  saveDraft,
  sealVersion,
  unseal,
  type SubmissionRow,
} from '#db/submission';
import type { Tables, Tx } from '#db/tables';
import { canonicalJson, type Canonical } from '#value/canonical';
import { idOf } from '#value/id';
import type { Instant } from '#value/instant';
import { ok, refused, type Result } from '#value/result';
import { appendEvents, type ActRefusal } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn } from './call.ts';

/** The draft as its own organisation reads it. */
export type OwnSubmission = {
  readonly id: string;
  readonly state: 'none' | 'draft' | 'sealed' | 'withdrawn' | 'opened';
  readonly version: number;
  readonly changedAt: Instant | null;
  readonly changedByName: string | null;
  readonly envelope: Envelope;
  readonly sealedAt: Instant | null;
  readonly receiptCode: string | null;
  /** Whether the draft differs from what was sealed last: changes that nobody has received. */
  readonly unsentChanges: boolean;
};

export type Receipt = {
  readonly format: 'twofold-receipt-1';
  readonly code: string;
  readonly call: { readonly id: string; readonly title: string };
  readonly organisation: { readonly id: string; readonly name: string };
  readonly receivedAt: Instant;
  readonly closesAt: Instant;
  readonly digest: string;
  readonly keyId: string;
  readonly publicKey: string;
  readonly signature: string;
};

type Place = { readonly caseId: string; readonly callId: string };

/** The acts of the organisations that submit. Nothing of a draft ever lies in the database unencrypted. */
export function submissionActs(bench: Bench) {
  const { sealing, tables } = bench;

  async function place(db: Tables | Tx, at: Place): Promise<{ file: CaseFile; call: Call } | null> {
    const file = await loadCase(db, at.caseId);
    const call = file ? callIn(file, at.callId) : null;
    return file && call && call.state !== 'draft' && file.need.publishedAt ? { file, call } : null;
  }

  async function readDraft(row: SubmissionRow): Promise<Envelope> {
    const identity = await organisationIdentity(row.organisationId);
    const key = await sealing.unwrapWith(identity, row.draftKey);
    return (await sealing.decryptJson(row.draft, key)) as Envelope; // written by this module only
  }

  async function organisationIdentity(organisationId: string): Promise<string> {
    return sealing.unwrapFromInstance((await organisationKey(tables, organisationId)).identity);
  }

  /** A new content key for every state of the draft, wrapped to the organisation. */
  async function encryptFor(recipient: string, envelope: Envelope) {
    const pair = await sealing.newKeyPair();
    const bytes = await sealing.encryptJson(envelope as unknown as Canonical, pair.recipient); // plain data by its type
    return { bytes, key: await sealing.wrapTo(recipient, pair.identity), identity: pair.identity };
  }

  function mayPrepare(actor: Actor, file: CaseFile): ActRefusal | null {
    if (!mayAct(actor, 'prepareSubmission') || !actor.organisationId) return { code: 'notAllowed', facts: { act: 'prepareSubmission' } };
    return actor.organisationId === file.organisation.id ? { code: 'ownCall' } : null;
  }

  return {
    /** The acting organisation's own submission, decrypted for it; an empty one when none was begun. Reads nothing of others. */
    async ownSubmission(actor: Actor, at: Place): Promise<Result<OwnSubmission, ActRefusal>> {
      if (!actor.organisationId || !mayAct(actor, 'prepareSubmission')) return refused({ code: 'notAllowed' });
      const row = await findSubmission(tables, at.callId, actor.organisationId);
      if (!row) {
        return ok({
          id: '',
          state: 'none',
          version: 0,
          changedAt: null,
          changedByName: null,
          envelope: emptyEnvelope(idOf('')),
          sealedAt: null,
          receiptCode: null,
          unsentChanges: false,
        });
      }
      const envelope = await readDraft(row);
      return ok({
        id: row.id,
        state: row.state,
        version: row.version,
        changedAt: row.changedAt,
        changedByName: row.changedByName,
        envelope,
        sealedAt: row.sealedAt,
        receiptCode: row.receiptCode,
        unsentChanges: row.state === 'sealed' && row.digest !== digestOf(bench, envelope),
      });
    },

    /**
     * Saves a draft: encrypted, for the organisation alone. `version` is what the person saw; when a colleague saved meanwhile, nothing is
     * overwritten and the newer draft comes back with the refusal to be merged field by field.
     */
    async saveDraft(
      actor: Actor,
      input: Place & { readonly values: Envelope['values']; readonly answers: Envelope['answers']; readonly version: number | null },
    ): Promise<Result<{ version: number; savedAt: Instant }, ActRefusal>> {
      const there = await place(tables, input);
      if (!there) return refused({ code: 'noSuchCall' });
      const not = mayPrepare(actor, there.file);
      if (not || !actor.organisationId) return refused(not ?? { code: 'notAllowed' });
      if (there.call.state !== 'published') return refused({ code: 'closed', facts: { closesAt: there.call.closesAt ?? '' } });
      const at = bench.clock.now();
      const row = await findSubmission(tables, input.callId, actor.organisationId);
      if (row && input.version !== null && input.version !== row.version) {
        return refused({ code: 'changedMeanwhile', facts: { by: row.changedByName ?? '', at: row.changedAt } });
      }
      const id = row?.id ?? bench.ids.newId();
      const before = row ? await readDraft(row) : emptyEnvelope(idOf(id));
      const envelope: Envelope = { ...before, values: input.values, answers: input.answers };
      const key = await organisationKey(tables, actor.organisationId);
      const sealed = await encryptFor(key.recipient, envelope);
      const draft = {
        id,
        callId: input.callId,
        organisationId: actor.organisationId,
        personId: actor.personId,
        at,
        draft: sealed.bytes,
        draftKey: sealed.key,
      };
      const saved = row ? await saveDraft(tables, draft, row.version) : await insertSubmission(tables, draft);
      if (!saved) return refused({ code: 'changedMeanwhile' });
      return ok({ version: (row?.version ?? 0) + 1, savedAt: at });
    },

    /** Stores a file encrypted under a key of its own; that key lies inside the draft's envelope only. */
    async attachFile(
      actor: Actor,
      input: Place & { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array },
    ): Promise<Result<{ fileId: string }, ActRefusal>> {
      const there = await place(tables, input);
      if (!there) return refused({ code: 'noSuchCall' });
      const not = mayPrepare(actor, there.file);
      if (not || !actor.organisationId) return refused(not ?? { code: 'notAllowed' });
      if (there.call.state !== 'published') return refused({ code: 'closed', facts: { closesAt: there.call.closesAt ?? '' } });
      if (input.bytes.length === 0) return refused({ code: 'fileEmpty', facts: { name: input.name } });
      const at = bench.clock.now();
      const pair = await sealing.newKeyPair();
      const file: EnvelopeFile = {
        id: idOf(bench.ids.newId()),
        name: input.name.slice(0, 200),
        mediaType: input.mediaType,
        sizeBytes: input.bytes.length,
        sha256: bench.hash.sha256Hex(input.bytes),
        identity: pair.identity,
      };
      const stored = await sealing.encryptBytes(input.bytes, pair.recipient);
      return changeFiles(actor, { ...input, at }, async (tx, submissionId, files) => {
        await tx
          .insertInto('submissionFile')
          .values({ id: file.id, submissionId, bytes: stored, storedAt: at, scan: 'notConfigured' })
          .execute();
        return { files: [...files, file], value: { fileId: file.id } };
      });
    },

    /** Takes a file out of the draft. Its bytes stay while a sealed version still refers to them. */
    async removeFile(actor: Actor, input: Place & { readonly fileId: string }): Promise<Result<{ fileId: string }, ActRefusal>> {
      const there = await place(tables, input);
      if (!there) return refused({ code: 'noSuchCall' });
      const not = mayPrepare(actor, there.file);
      if (not) return refused(not);
      return changeFiles(actor, { ...input, at: bench.clock.now() }, async (_tx, _id, files) => ({
        files: files.filter((file) => file.id !== input.fileId),
        value: { fileId: input.fileId },
      }));
    },

    /**
     * Seals the draft as it is: judged by the moment at which the request had been read whole. Replaces an earlier version until the closing
     * time. Gives a signed receipt; a late attempt is recorded and refused with both times.
     */
    async sealSubmission(actor: Actor, input: Place & { readonly receivedAt: Instant }): Promise<Result<Receipt, ActRefusal>> {
      const there = await place(tables, input);
      if (!there) return refused({ code: 'noSuchCall' });
      const not = mayPrepare(actor, there.file);
      if (not || !actor.organisationId) return refused(not ?? { code: 'notAllowed' });
      const { organisationId } = actor;
      const late = lateness(there.call, input.receivedAt);
      if (late) {
        await recordLate(actor, { ...input, closesAt: there.call.closesAt ?? input.receivedAt });
        return refused(late);
      }
      const row = await findSubmission(tables, input.callId, organisationId);
      if (!row) return refused({ code: 'nothingToSeal' });
      const envelope = await readDraft(row);
      const versionId = bench.ids.newId();
      const tooLong = there.call.questions.find(
        (question) => countWords(envelope.answers[`answer-${question.id ?? ''}`] ?? '') > (question.maxWords ?? 500),
      );
      if (tooLong) return refused({ code: 'answerTooLong', facts: { question: tooLong.title ?? '' } });
      const sealed = sealSubmission(there.call, { submissionId: idOf(row.id), versionId, price: envelope.values.price }, input.receivedAt);
      if (!sealed.ok) return sealed;
      const key = await organisationKey(tables, organisationId);
      const content = await encryptFor(key.recipient, envelope);
      const receipt = await signedReceipt(envelope, { ...there, organisationId, receivedAt: input.receivedAt });
      return tables.transaction().execute(async (tx) => {
        // Closing time and state are read again under the call's lock: an amendment or an opening may have come between.
        const call = await tx
          .selectFrom('call')
          .select(['state', 'closesAt'])
          .where('id', '=', input.callId)
          .forUpdate()
          .executeTakeFirstOrThrow();
        const lateNow = lateness(call, input.receivedAt);
        if (lateNow) return refused(lateNow);
        const callKey = await tx.selectFrom('callKey').select('recipient').where('callId', '=', input.callId).executeTakeFirstOrThrow();
        await sealVersion(tx, {
          id: versionId,
          submissionId: row.id,
          draftVersion: row.version,
          receivedAt: input.receivedAt,
          envelope: content.bytes,
          keyForOrganisation: content.key,
          keyForCall: await sealing.wrapTo(callKey.recipient, content.identity),
          digest: receipt.digest,
          receiptCode: receipt.code,
          receipt: JSON.stringify(receipt),
        });
        await appendEvents(
          bench,
          { tx, at: bench.clock.now(), actor, caseId: input.caseId },
          { events: [sealed.value.event], stream: `sealed/${input.callId}` },
        );
        await sendReceipt(tx, { actor, receipt, file: there.file, call: there.call });
        return ok(receipt);
      });
    },

    /** Withdraws what was sealed: the key for the call is destroyed, so the buyer can never read that version. The draft stays. */
    async withdrawSubmission(actor: Actor, input: Place & { readonly receivedAt: Instant }): Promise<Result<null, ActRefusal>> {
      const there = await place(tables, input);
      if (!there || !actor.organisationId) return refused({ code: 'noSuchCall' });
      const row = await findSubmission(tables, input.callId, actor.organisationId);
      if (!row) return refused({ code: 'nothingSealed' });
      return tables.transaction().execute(async (tx) => {
        const call = await tx
          .selectFrom('call')
          .select(['id', 'state', 'closesAt'])
          .where('id', '=', input.callId)
          .forUpdate()
          .executeTakeFirstOrThrow();
        const withdrawn = withdrawSubmission({ ...call, id: idOf(call.id) }, { id: idOf(row.id), state: row.state }, input.receivedAt);
        if (!withdrawn.ok) return withdrawn;
        await unseal(tx, row.id);
        await appendEvents(
          bench,
          { tx, at: bench.clock.now(), actor, caseId: input.caseId },
          { events: [withdrawn.value.event], stream: `sealed/${input.callId}` },
        );
        return ok(null);
      });
    },

    /** The receipt of the version that counts, for the organisation that owns it. */
    async ownReceipt(actor: Actor, at: Place): Promise<Receipt | null> {
      if (!actor.organisationId) return null;
      const row = await findSubmission(tables, at.callId, actor.organisationId);
      const version = row?.currentVersionId ? await loadEnvelopeRow(tables, row.currentVersionId) : null;
      return version ? (JSON.parse(version.receipt) as Receipt) : null; // written by sealSubmission
    },

    /** The receipt behind a code, for anybody who holds the code; says nothing of what was submitted. */
    async receiptByCode(code: string): Promise<Receipt | null> {
      const version = await tables
        .selectFrom('sealedVersion')
        .select('receipt')
        .where('receiptCode', '=', code.trim().toUpperCase())
        .executeTakeFirst();
      return version ? (JSON.parse(version.receipt) as Receipt) : null; // written by sealSubmission
    },

    /** One's own file, decrypted. */
    async ownFile(
      actor: Actor,
      input: Place & { readonly fileId: string },
    ): Promise<{ name: string; mediaType: string; bytes: Uint8Array } | null> {
      if (!actor.organisationId) return null;
      const row = await findSubmission(tables, input.callId, actor.organisationId);
      const file = row ? (await readDraft(row)).files.find((candidate) => candidate.id === input.fileId) : undefined;
      const stored = file
        ? await tables.selectFrom('submissionFile').select('bytes').where('id', '=', file.id).executeTakeFirst()
        : undefined;
      return file && stored
        ? { name: file.name, mediaType: file.mediaType, bytes: await sealing.decryptBytes(stored.bytes, file.identity) }
        : null;
    },
  };

  async function changeFiles<T>(
    actor: Actor,
    input: Place & { readonly at: Instant },
    change: (tx: Tx, submissionId: string, files: readonly EnvelopeFile[]) => Promise<{ files: readonly EnvelopeFile[]; value: T }>,
  ): Promise<Result<T, ActRefusal>> {
    const { organisationId } = actor;
    if (!organisationId) return refused({ code: 'notAllowed' });
    const key = await organisationKey(tables, organisationId);
    const row = await findSubmission(tables, input.callId, organisationId);
    const id = row?.id ?? bench.ids.newId();
    const before = row ? await readDraft(row) : emptyEnvelope(idOf(id));
    return tables.transaction().execute(async (tx) => {
      if (!row) {
        const empty = await encryptFor(key.recipient, before);
        await insertSubmission(tx, {
          id,
          callId: input.callId,
          organisationId,
          personId: actor.personId,
          at: input.at,
          draft: empty.bytes,
          draftKey: empty.key,
        });
      }
      const { files, value } = await change(tx, id, before.files);
      const sealed = await encryptFor(key.recipient, { ...before, files });
      const saved = await saveDraft(
        tx,
        { id, callId: input.callId, organisationId, personId: actor.personId, at: input.at, draft: sealed.bytes, draftKey: sealed.key },
        row?.version ?? 1,
      );
      if (!saved) throw new Error('the draft changed while a file was stored'); // rolls the stored bytes back
      return ok(value);
    });
  }

  async function recordLate(actor: Actor, attempt: Place & { readonly receivedAt: Instant; readonly closesAt: Instant }): Promise<void> {
    const { organisationId } = actor;
    if (!organisationId) return;
    await tables.transaction().execute(async (tx) => {
      await tx
        .insertInto('lateAttempt')
        .values({
          id: bench.ids.newId(),
          callId: attempt.callId,
          organisationId,
          personId: actor.personId,
          receivedAt: attempt.receivedAt,
          closesAt: attempt.closesAt,
        })
        .execute();
      await appendEvents(
        bench,
        { tx, at: bench.clock.now(), actor, caseId: attempt.caseId },
        {
          events: [
            { type: 'lateAttempt', facts: { call: attempt.callId, receivedAt: attempt.receivedAt, closesAt: attempt.closesAt }, refs: [] },
          ],
          stream: `sealed/${attempt.callId}`,
        },
      );
    });
  }

  async function signedReceipt(
    envelope: Envelope,
    about: { file: CaseFile; call: Call; organisationId: string; receivedAt: Instant },
  ): Promise<Receipt> {
    const organisation = await tables
      .selectFrom('organisation')
      .select(['id', 'name'])
      .where('id', '=', about.organisationId)
      .executeTakeFirstOrThrow();
    const unsigned = {
      format: 'twofold-receipt-1' as const,
      code: bench.ids.receiptCode(),
      call: { id: about.call.id, title: about.call.title ?? '' },
      organisation,
      receivedAt: about.receivedAt,
      closesAt: about.call.closesAt ?? about.receivedAt,
      digest: digestOf(bench, envelope),
      keyId: bench.signer.keyId,
      publicKey: bench.signer.publicKey,
    };
    return { ...unsigned, signature: await bench.signer.sign(canonicalJson(unsigned)) };
  }

  async function sendReceipt(tx: Tx, about: { actor: Actor; receipt: Receipt; file: CaseFile; call: Call }): Promise<void> {
    const person = await tx.selectFrom('person').select('email').where('id', '=', about.actor.personId).executeTakeFirstOrThrow();
    const { language } = about.file;
    const letter = bench.letters.receipt({
      code: about.receipt.code,
      callTitle: about.receipt.call.title,
      body: about.file.organisation.name,
      receivedAt: about.receipt.receivedAt,
      closesAt: about.receipt.closesAt,
      zone: about.call.zone,
      verifyAddress: `${bench.publishing.publicAddress}/${language}/verify?code=${about.receipt.code}`,
      language,
    });
    await tx
      .insertInto('outbox')
      .values({
        id: bench.ids.newId(),
        caseId: null,
        kind: 'receipt',
        organisationId: about.receipt.organisation.id,
        personId: about.actor.personId,
        email: person.email,
        language: about.file.language,
        ...letter,
        readyAt: bench.clock.now(),
      })
      .execute();
  }
}

/** Whether the call still receives submissions, for pages. */
export function receives(call: Pick<Call, 'state' | 'closesAt'>, at: Instant): boolean {
  return isOpen(call, at);
}

/** The digest of what was submitted: content and files by their hashes, without the files' keys. Anybody with the content can recompute it. */
function digestOf(bench: Bench, envelope: Envelope): string {
  const files = envelope.files.map(({ id, name, mediaType, sizeBytes, sha256 }) => ({ id, name, mediaType, sizeBytes, sha256 }));
  return bench.hash.sha256Hex(canonicalJson({ values: envelope.values, answers: envelope.answers, files } as unknown as Canonical)); // plain data by its type
}
