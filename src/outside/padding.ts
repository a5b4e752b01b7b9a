const smallest = 4 * 1024;
const doublingUpTo = 1024 * 1024;
const headerSize = 8;
const format = 1;

/**
 * The size a sealed content of `size` bytes (header included) takes before encryption. Up to 1 MiB the next power of two, at least
 * 4 KiB, so that all short answers look alike; above that Padmé, whose sizes tell only of the order of log log of the largest
 * size in bits and add at most 12 %. Source of Padmé: Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication
 * with PURBs", PoPETs 2019(4), algorithm 1: the last E − S bits become zero, E = ⌊log₂ L⌋, S = ⌊log₂ E⌋ + 1.
 */
export function paddedSize(size: number): number {
  if (size <= smallest) return smallest;
  if (size <= doublingUpTo) return 2 ** Math.ceil(Math.log2(size));
  const exponent = Math.floor(Math.log2(size));
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1);
  return Math.ceil(size / step) * step;
}

/** The content with its length in front and zeros behind: one byte format, three zero bytes, four bytes length (big-endian). */
export function pad(content: Uint8Array): Uint8Array<ArrayBuffer> {
  if (content.length > 0xffff_ffff) throw new RangeError('a content of 4 GiB or more cannot be sealed in one piece');
  const padded = new Uint8Array(paddedSize(headerSize + content.length));
  padded[0] = format;
  new DataView(padded.buffer).setUint32(4, content.length);
  padded.set(content, headerSize);
  return padded;
}

const zeros = new Uint8Array(64 * 1024);

/** The content as it passes by, and zeros behind it, so that in all it has the size that `pad` would give it. */
export async function* paddedAtEnd(content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of content) {
    size += piece.length;
    yield piece;
  }
  for (let left = paddedSize(headerSize + size) - size; left > 0; left -= zeros.length) yield zeros.subarray(0, left);
}

/** The content of what `pad` made. Throws on anything else: what was decrypted was not sealed here. */
export function unpad(padded: Uint8Array): Uint8Array {
  if (padded.length < headerSize || padded[0] !== format) throw new Error('The sealed content has no known format.');
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(4);
  if (padded.length !== paddedSize(headerSize + length)) throw new Error('The sealed content does not have the size it states.');
  return padded.subarray(headerSize, headerSize + length);
}
