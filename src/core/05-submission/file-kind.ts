/** The largest file that is taken: 20 MB (decimal, as file managers show it). */
export const largestFile = 20_000_000;

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv',
  txt: 'text/plain',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
} as const;

type Extension = keyof typeof mediaTypes;

/** Looks at a file as it passes by, piece by piece in order, and says at the end what it is. */
export type FileSniffer = {
  add(piece: Uint8Array): void;
  /** The media type of a file whose name and content agree on a kind that is taken; `null` for any other. */
  kind(): string | null;
};

/** So much of the beginning and of the end is kept: a PDF says so in its first 1 024 bytes, a ZIP file lists its parts at its end. */
const kept = 1_048_576;

/**
 * A sniffer for a file of this name. The browser's own claim is never asked. Office documents must hold the part that makes them one (so a
 * locked one, which is no ZIP at all, is not taken); text must be text, all of it.
 * Signatures: ISO 32000-1 7.5.2 (PDF), PNG and JPEG by their first bytes, ZIP APPNOTE 4.3, OpenDocument 1.2 part 3, 3.3 (`mimetype` first).
 */
export function sniffer(name: string): FileSniffer {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const head = new Uint8Array(1_024);
  let size = 0;
  let tail = new Uint8Array(0);
  let controls = false;
  return {
    add(piece) {
      if (size < head.length) head.set(piece.subarray(0, head.length - size), size);
      size += piece.length;
      controls ||= hasControls(piece);
      const joined = new Uint8Array(tail.length + piece.length);
      joined.set(tail);
      joined.set(piece, tail.length);
      // Cut now and then, not at every piece: small pieces would copy the tail again and again.
      tail = joined.length > 2 * kept ? joined.slice(-kept) : joined;
    },
    kind() {
      const seen: Seen = { head: head.subarray(0, Math.min(size, head.length)), tail, from: size - tail.length, controls };
      return isExtension(extension) && fits(extension, seen) ? mediaTypes[extension] : null;
    },
  };
}

/** What was kept of a file: its first bytes, its last ones and where those begin, and whether it has control characters anywhere. */
type Seen = { readonly head: Uint8Array; readonly tail: Uint8Array; readonly from: number; readonly controls: boolean };

/** A file's own name without folders and control characters, at most 120 characters with its ending kept; `file` when nothing is left. */
export function cleanFileName(name: string): string {
  const own = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).toWellFormed();
  // Besides control characters also those that turn the direction of writing: they hide what a name ends with.
  const visible = own.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  const characters = Array.from(visible);
  const dot = characters.lastIndexOf('.');
  const ending = dot < 0 ? [] : characters.slice(dot).slice(0, 20);
  const kept = characters.length <= 120 ? characters : [...characters.slice(0, 120 - ending.length), ...ending];
  return kept.join('') || 'file';
}

function isExtension(text: string): text is Extension {
  return Object.hasOwn(mediaTypes, text);
}

function fits(extension: Extension, { head, tail, from, controls }: Seen): boolean {
  switch (extension) {
    case 'pdf':
      return textAt(head, 0, 1024).includes('%PDF-');
    case 'png':
      return startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    case 'jpg':
    case 'jpeg':
      return startsWith(head, [0xff, 0xd8, 0xff]);
    case 'docx':
      return startsWith(head, zipEntry) && zipNames(tail, from).includes('word/document.xml');
    case 'xlsx':
      return startsWith(head, zipEntry) && zipNames(tail, from).includes('xl/workbook.xml');
    case 'odt':
    case 'ods':
      return startsWith(head, zipEntry) && textAt(head, 30, 8 + mediaTypes[extension].length) === `mimetype${mediaTypes[extension]}`;
    case 'csv':
    case 'txt':
      // UTF-16 says so with its first two bytes, and is full of zeros.
      return !controls || startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  }
}

const zipEntry = [0x50, 0x4b, 0x03, 0x04] as const;

/** The names in a ZIP file's central directory (at most 10 000), as far as it lies in these last bytes, the first of which is byte `from`. */
function zipNames(tail: Uint8Array, from: number): readonly string[] {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  // The end record is 22 bytes long and followed by a comment of at most 65 535.
  let end = tail.length - 22;
  const earliest = Math.max(0, end - 65_535);
  while (end >= earliest && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < earliest) return [];
  const names: string[] = [];
  let at = view.getUint32(end + 16, true) - from;
  while (names.length < 10_000 && at >= 0 && at + 46 <= end && view.getUint32(at, true) === 0x02014b50) {
    const length = view.getUint16(at + 28, true);
    names.push(textAt(tail, at + 46, length));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

/** Text has no control characters but tab, line ends and form feed. */
function hasControls(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function textAt(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}
