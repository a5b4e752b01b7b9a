import { crc32 } from 'node:zlib';

type File = { readonly name: string; readonly bytes: Uint8Array };

/** Days of the format begin in 1980; a fixed one makes the same files the same archive. */
const firstDay = 0x0021;
const utf8Names = 0x0800;

/**
 * Files as a ZIP archive without compression (APPNOTE 6.3.3, names in UTF-8): text of this size is not worth a library. Up to 65 535 files
 * and 4 GB, which is more than a case has; larger ones are a defect and throw.
 */
export function zipOf(files: readonly File[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const entry = entryOf(name, bytes);
    const local = record(0x04034b50, [...entry.shared, [2, 0]], entry.name);
    directory.push(record(0x02014b50, [[2, 20], ...entry.shared, [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]], entry.name));
    parts.push(local, bytes);
    offset += local.length + bytes.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  if (files.length > 0xffff || offset + size > 0xffffffff) throw new RangeError('too much for a ZIP archive');
  const counts: readonly Field[] = [
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, size],
    [4, offset],
    [2, 0],
  ];
  return Buffer.concat([...parts, ...directory, record(0x06054b50, counts, new Uint8Array())]);
}

type Field = readonly [width: 2 | 4, value: number];

/** What the local header and the directory say alike: version 2.0, stored, checksum, both sizes, length of the name. */
function entryOf(name: string, bytes: Uint8Array): { readonly name: Uint8Array; readonly shared: readonly Field[] } {
  const encoded = new TextEncoder().encode(name);
  const { length } = bytes;
  const shared: readonly Field[] = [
    [2, 20],
    [2, utf8Names],
    [2, 0],
    [2, 0],
    [2, firstDay],
    [4, crc32(bytes)],
    [4, length],
    [4, length],
    [2, encoded.length],
  ];
  return { name: encoded, shared };
}

function record(signature: number, fields: readonly Field[], name: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(4 + fields.reduce((sum, [width]) => sum + width, 0));
  let at = bytes.writeUInt32LE(signature, 0);
  for (const [width, value] of fields) at = width === 2 ? bytes.writeUInt16LE(value, at) : bytes.writeUInt32LE(value, at);
  return Buffer.concat([bytes, name]);
}
