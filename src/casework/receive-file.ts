import { insertPart } from '#db/file-parts';
import type { EnvelopeFile, FileScan } from '#submission';
import { largestFile, sniffer } from '#submission/file-kind';
import { ok, refused, type Result } from '#value/result';
import type { ActRefusal } from './act.ts';
import type { Bench, Pieces, ScanFinding } from './bench.ts';

/** How large the parts are in which a file is stored, in bytes. */
const partSize = 512 * 1024;

/**
 * Reads a file to its end: looked at, scanned, hashed, encrypted and stored while it passes. Refuses what is empty, too large, harmful, or of a
 * kind that is not taken; the caller then removes the parts.
 */
export async function receiveFile(
  bench: Bench,
  file: { readonly id: string; readonly name: string; readonly content: Pieces; readonly recipient: string },
): Promise<Result<Omit<EnvelopeFile, 'id' | 'identity'> & { readonly scan: FileScan }, ActRefusal>> {
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
  for await (const bytes of inParts(bench.sealing.encryptStream(passing(), file.recipient))) {
    await insertPart(bench.tables, { fileId: id, position, bytes, storedAt: bench.clock.now() });
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
