import { deleteParts, insertPart, partsOf, scansOf, sweepParts } from '#db/file-parts';
import { scanOf } from '#db/file-scans';
import type { Tx } from '#db/tables';
import type { Actor } from '#party/role';
import type { Envelope, EnvelopeFile, FileScan } from '#submission';
import { cleanFileName, largestFile, sniffer } from '#submission/file-kind';
import { idOf } from '#value/id';
import { epochMillis, instantOf } from '#value/instant';
import { ok, refused, type Result } from '#value/result';
import type { ActRefusal } from './act.ts';
import type { Bench, Pieces, ScanFinding } from './bench.ts';
import type { LotPlace } from './call.ts';
import { changeDraft, draftBidder } from './change-draft.ts';
import { draftBox, ownRow, type Drafting } from './own-draft.ts';
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

/** How large the parts are in which a file is stored, in bytes. */
const partSize = 512 * 1024;

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
        const received = await receive({ id, name: cleanFileName(input.name), content: input.content, recipient: pair.recipient });
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

  /** Reads a file to its end: looked at, scanned, hashed, encrypted and stored while it passes. */
  async function receive(file: {
    readonly id: string;
    readonly name: string;
    readonly content: Pieces;
    readonly recipient: string;
  }): Promise<Result<Omit<EnvelopeFile, 'id' | 'identity'> & { readonly scan: FileScan }, ActRefusal>> {
    const { id, name } = file;
    const kind = sniffer(name);
    const digest = bench.hash.sha256();
    const scan = await bench.scanner?.();
    let sizeBytes = 0;
    async function* passing(): AsyncGenerator<Uint8Array> {
      for await (const piece of file.content) {
        sizeBytes += piece.length;
        // The rest is read, so that the sender gets an answer, and dropped.
        if (sizeBytes > largestFile) continue;
        kind.add(piece);
        digest.add(piece);
        await scan?.add(piece);
        yield piece;
      }
    }
    let position = 0;
    for await (const bytes of inParts(sealing.encryptStream(passing(), file.recipient))) {
      await insertPart(tables, { fileId: id, position, bytes, storedAt: bench.clock.now() });
      position += 1;
    }
    const finding = scan ? await scan.done() : null;
    if (sizeBytes === 0) return refused({ code: 'fileEmpty', facts: { name } });
    if (sizeBytes > largestFile) return refused({ code: 'fileTooLarge', facts: { name } });
    if (finding?.is === 'harmful') return refused({ code: 'fileHarmful', facts: { name, found: finding.name } });
    const mediaType = kind.kind();
    if (!mediaType) return refused({ code: 'fileKind', facts: { name } });
    return ok({ name, mediaType, sizeBytes, sha256: digest.hex(), scan: stateAfter(finding) });
  }

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

function stateAfter(finding: ScanFinding | null): FileScan {
  return finding === null ? 'notConfigured' : finding.is === 'clean' ? 'clean' : 'waiting';
}

/** The same bytes in parts of one size, the last one shorter. */
async function* inParts(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let part = new Uint8Array(partSize);
  let filled = 0;
  for await (const piece of pieces) {
    for (let from = 0; from < piece.length;) {
      const taken = Math.min(piece.length - from, partSize - filled);
      part.set(piece.subarray(from, from + taken), filled);
      filled += taken;
      from += taken;
      if (filled === partSize) {
        yield part;
        part = new Uint8Array(partSize);
        filled = 0;
      }
    }
  }
  if (filled > 0) yield part.subarray(0, filled);
}
