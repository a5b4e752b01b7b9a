/** What a file is that cannot be a JSON document. */
export type ForeignFile = 'empty' | 'pdf' | 'zip' | 'gzip' | 'utf16' | 'html' | 'xml' | 'table' | 'text';

/** How many bytes of a file are enough to tell what it is. */
export const headLength = 512;

/**
 * What the first bytes of a file show, or `null` when a JSON object or list may begin there.
 * `head` is the first `headLength` bytes, fewer only when the file is shorter; a UTF-8 byte order mark does not count.
 */
export function foreignFile(head: Uint8Array): ForeignFile | null {
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) return 'utf16';
  if (startsWith(head, [0x1f, 0x8b])) return 'gzip';
  const text = new TextDecoder('utf-8').decode(head).trimStart();
  if (text === '') return 'empty';
  if (text.startsWith('{') || text.startsWith('[')) return null;
  if (text.startsWith('%PDF')) return 'pdf';
  if (text.startsWith('PK\u0003\u0004')) return 'zip';
  if (text.startsWith('<')) return /<(!doctype html|html|head|body)\b/i.test(text) ? 'html' : 'xml';
  const firstLine = text.split(/\r?\n/, 1)[0] ?? '';
  return /[,;\t].*[,;\t]/.test(firstLine) ? 'table' : 'text';
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
