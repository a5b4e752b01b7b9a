import { deleteParts, partsOf, scansOf, sweepParts } from '#db/file-parts';
import { scanOf } from '#db/file-scans';
import type { Tx } from '#db/tables';
import type { Actor } from '#party/role';
import type { Envelope, EnvelopeFile, FileScan } from '#submission';
import { cleanFileName } from '#submission/file-kind';
import { idOf } from '#value/id';
import { epochMillis, instantOf } from '#value/instant';
import { ok, type Result } from '#value/result';
import type { ActRefusal } from './act.ts';
import type { Bench, Pieces } from './bench.ts';
import type { LotPlace } from './call.ts';
import { changeDraft, draftBidder } from './change-draft.ts';
import { draftBox, ownRow, type Drafting } from './own-draft.ts';
import { receiveFile } from './receive-file.ts';
import { scanKey } from './scan-again.ts';

/** A file as it arrives. What the sender calls its kind is not asked: name and content decide. */
type NewFile = { readonly name: string; readonly content: Pieces };

/** A file as it is sent on: its content in pieces, decrypted while they pass. */
export type StoredFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly content: AsyncIterable<Uint8Array>;
};

/** The files of a draft. Each is encrypted under a key of its own while it arrives, and that key lies inside the draft's envelope only. */
export function submissionFileActs(bench: Bench) {
  const { sealing, tables } = bench;
  const drafts = draftBox(bench);

  return {
    /**
     * Stores a file and adds it to the draft. Refuses what is empty, too large, harmful, or of a kind that is not taken by name and content;
     * of such a file nothing is kept.
     */
    async attachFile(actor: Actor, input: LotPlace & NewFile): Promise<Result<{ readonly fileId: string }, ActRefusal>> {
      const who = await draftBidder(bench, actor, input);
      if (!who.ok) return who;
      const id = bench.ids.newId();
      const pair = await sealing.newKeyPair();
      try {
        const received = await receiveFile(bench, {
          id,
          name: cleanFileName(input.name),
          content: input.content,
          recipient: pair.recipient,
        });
        if (!received.ok) {
          await deleteParts(tables, id);
          return received;
        }
        const { scan, ...about } = received.value;
        const changed = await changeFiles(who.value, {
          change: (files) => [...files, { ...about, id: idOf(id), identity: pair.identity }],
          store: async (tx, submissionId) => {
            const key = scan === 'waiting' ? await scanKey(bench, { identity: pair.identity, sizeBytes: about.sizeBytes }) : null;
            await tx.insertInto('submissionFile').values({ id, submissionId, storedAt: bench.clock.now(), scan, scanKey: key }).execute();
          },
          fileId: id,
        });
        if (!changed.ok) await deleteParts(tables, id);
        return changed;
      } catch (problem) {
        // The sender broke off, or something failed: what has arrived so far is no file.
        await deleteParts(tables, id);
        throw problem;
      }
    },

    /** Takes a file out of the draft. Its bytes go too, unless something sealed earlier may still refer to them. */
    async removeFile(
      actor: Actor,
      input: LotPlace & { readonly fileId: string },
    ): Promise<Result<{ readonly fileId: string }, ActRefusal>> {
      const who = await draftBidder(bench, actor, input);
      if (!who.ok) return who;
      return changeFiles(who.value, {
        change: (files) => files.filter((file) => file.id !== input.fileId),
        store: async (tx, submissionId) => {
          const sealed = await tx.selectFrom('sealedVersion').select('id').where('submissionId', '=', submissionId).executeTakeFirst();
          if (sealed) return;
          const gone = await tx
            .deleteFrom('submissionFile')
            .where('id', '=', input.fileId)
            .where('submissionId', '=', submissionId)
            .executeTakeFirst();
          if (gone.numDeletedRows === 1n) await deleteParts(tx, input.fileId);
        },
        fileId: input.fileId,
      });
    },

    /** One's own file, decrypted; `null` when the draft names no such file, and when it was found harmful: then it goes to nobody. */
    async ownFile(actor: Actor, input: LotPlace & { readonly fileId: string }): Promise<StoredFile | null> {
      if (!actor.organisationId) return null;
      const row = await ownRow(bench, tables, { ...input, organisationId: actor.organisationId });
      const file = row
        ? (await drafts.read(actor.organisationId, row)).files.find((candidate) => candidate.id === input.fileId)
        : undefined;
      return file && (await scanOf(tables, file.id)) !== 'rejected' ? storedFile(bench, file) : null;
    },

    /** Whether files are checked here at all for what is harmful. */
    checksFiles: (): boolean => bench.scanner !== null,

    /** How that went, by file, for the files of one's own draft. */
    ownFileScans: (submissionId: string): Promise<Readonly<Record<string, FileScan>>> => scansOf(tables, submissionId),

    /** Removes what is left of uploads that broke off more than a day ago. */
    async sweepUploads(): Promise<void> {
      await sweepParts(tables, instantOf(epochMillis(bench.clock.now()) - 86_400_000));
    },
  };

  async function changeFiles(
    drafting: Drafting,
    about: {
      readonly change: (files: readonly EnvelopeFile[]) => readonly EnvelopeFile[];
      readonly store: (tx: Tx, submissionId: string) => Promise<void>;
      readonly fileId: string;
    },
  ): Promise<Result<{ readonly fileId: string }, ActRefusal>> {
    const change = (before: Envelope) => ok({ ...before, files: about.change(before.files) });
    const changed = await changeDraft(bench, drafting, { change, store: about.store });
    return changed.ok ? ok({ fileId: about.fileId }) : changed;
  }
}

/** A stored file as its envelope describes it. */
export function storedFile({ sealing, tables }: Pick<Bench, 'sealing' | 'tables'>, file: EnvelopeFile): StoredFile {
  const { id, name, mediaType, sizeBytes, identity } = file;
  return { name, mediaType, sizeBytes, content: sealing.decryptStream(partsOf(tables, id), identity, sizeBytes) };
}
