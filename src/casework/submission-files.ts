import { findSubmission, insertSubmission, saveDraft } from '#db/submission';
import type { Tx } from '#db/tables';
import type { Actor } from '#party/role';
import { emptyEnvelope, type EnvelopeFile } from '#submission';
import { cleanFileName, kindOfFile, largestFile } from '#submission/file-kind';
import { idOf } from '#value/id';
import { ok, refused, type Result } from '#value/result';
import type { ActRefusal } from './act.ts';
import type { Bench } from './bench.ts';
import { bidderFor, closedAt, draftBox, draftRow, newSaltText, ownerOf, publishedCall, type Bidder, type Place } from './own-draft.ts';

/** `mediaType` is what the sender calls it; name and content decide. */
type NewFile = { readonly name: string; readonly mediaType?: string; readonly bytes: Uint8Array };

/** The files of a draft. Each is encrypted under a key of its own, and that key lies inside the draft's envelope only. */
export function submissionFileActs(bench: Bench) {
  const { sealing, tables } = bench;
  const drafts = draftBox(bench);

  return {
    /** Stores a file and adds it to the draft. Refuses what is empty, too large or of a kind that is not taken, by name and by content. */
    async attachFile(actor: Actor, input: Place & NewFile): Promise<Result<{ readonly fileId: string }, ActRefusal>> {
      const who = await bidder(actor, input);
      if (!who.ok) return who;
      const name = cleanFileName(input.name);
      if (input.bytes.length === 0) return refused({ code: 'fileEmpty', facts: { name } });
      if (input.bytes.length > largestFile) return refused({ code: 'fileTooLarge', facts: { name } });
      const mediaType = kindOfFile(name, input.bytes);
      if (!mediaType) return refused({ code: 'fileKind', facts: { name } });
      const pair = await sealing.newKeyPair();
      const file: EnvelopeFile = {
        id: idOf(bench.ids.newId()),
        name,
        mediaType,
        sizeBytes: input.bytes.length,
        sha256: bench.hash.sha256Hex(input.bytes),
        identity: pair.identity,
      };
      const stored = await sealing.encryptBytes(input.bytes, pair.recipient);
      return changeFiles(who.value, input.callId, {
        change: (files) => [...files, file],
        store: async (tx, submissionId) => {
          await tx
            .insertInto('submissionFile')
            .values({ id: file.id, submissionId, bytes: stored, storedAt: bench.clock.now(), scan: 'notConfigured' })
            .execute();
        },
        fileId: file.id,
      });
    },

    /** Takes a file out of the draft. Its bytes go too, unless something sealed earlier may still refer to them. */
    async removeFile(actor: Actor, input: Place & { readonly fileId: string }): Promise<Result<{ readonly fileId: string }, ActRefusal>> {
      const who = await bidder(actor, input);
      if (!who.ok) return who;
      return changeFiles(who.value, input.callId, {
        change: (files) => files.filter((file) => file.id !== input.fileId),
        store: async (tx, submissionId) => {
          const sealed = await tx.selectFrom('sealedVersion').select('id').where('submissionId', '=', submissionId).executeTakeFirst();
          if (sealed) return;
          await tx.deleteFrom('submissionFile').where('id', '=', input.fileId).where('submissionId', '=', submissionId).execute();
        },
        fileId: input.fileId,
      });
    },

    /** One's own file, decrypted; `null` when the draft names no such file. */
    async ownFile(
      actor: Actor,
      input: Place & { readonly fileId: string },
    ): Promise<{ readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array } | null> {
      if (!actor.organisationId) return null;
      const row = await findSubmission(tables, ownerOf(bench, input.callId, actor.organisationId));
      const file = row
        ? (await drafts.read(actor.organisationId, row)).files.find((candidate) => candidate.id === input.fileId)
        : undefined;
      const stored = file
        ? await tables.selectFrom('submissionFile').select('bytes').where('id', '=', file.id).executeTakeFirst()
        : undefined;
      return file && stored
        ? { name: file.name, mediaType: file.mediaType, bytes: await sealing.decryptBytes(stored.bytes, file.identity) }
        : null;
    },
  };

  /** The files of a draft change as long as the call receives submissions. */
  async function bidder(actor: Actor, input: Place): Promise<Result<Bidder, ActRefusal>> {
    const there = await publishedCall(tables, input);
    if (!there) return refused({ code: 'noSuchCall' });
    const who = bidderFor(actor, 'prepareSubmission', there.file);
    if ('not' in who) return refused(who.not);
    if (there.call.state !== 'published') return refused(closedAt(there.call, bench.clock.now()));
    return ok(who.bidder);
  }

  async function changeFiles(
    who: Bidder,
    callId: string,
    about: {
      readonly change: (files: readonly EnvelopeFile[]) => readonly EnvelopeFile[];
      readonly store: (tx: Tx, submissionId: string) => Promise<void>;
      readonly fileId: string;
    },
  ): Promise<Result<{ readonly fileId: string }, ActRefusal>> {
    // A colleague may save an answer at the same moment: the list is then changed on top of the newer draft.
    for (let attempt = 0; attempt < 5; attempt++) {
      const row = await findSubmission(tables, ownerOf(bench, callId, who.organisationId));
      const id = row?.id ?? bench.ids.newId();
      const before = row ? await drafts.read(who.organisationId, row) : emptyEnvelope(idOf(id), newSaltText(bench));
      const { bytes, key } = await drafts.encrypt(who.organisationId, { ...before, files: about.change(before.files) });
      const draft = await draftRow(bench, { id, callId, actor: who, bytes, key });
      const saved = await tables.transaction().execute(async (tx) => {
        const stored = row ? await saveDraft(tx, draft, row.version) : await insertSubmission(tx, draft);
        if (stored) await about.store(tx, id);
        return stored;
      });
      if (saved) return ok({ fileId: about.fileId });
    }
    return refused({ code: 'changedMeanwhile' });
  }
}
