import { createReadStream } from 'node:fs';
import { ok, refused, type Result } from '#value/result';
import type { CommandError } from './command.ts';

/** Documents above this size are refused: they would be held in memory several times over. */
export const largestDocument = 64 * 1024 * 1024;

/**
 * The text of a file, or of standard input for `-`. Refuses files that cannot be read, more than `largestDocument` bytes (read no
 * further than that), and bytes that are not UTF-8. A byte order mark is dropped.
 */
export async function readText(
  file: string,
  standardInput: AsyncIterable<Uint8Array> = process.stdin,
): Promise<Result<string, CommandError>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of file === '-' ? standardInput : bytesOf(file)) {
      size += chunk.byteLength;
      if (size > largestDocument) return refused(tooLarge);
      chunks.push(chunk);
    }
  } catch (error) {
    return refused({ code: 'cannotRead', path: '', message: `The file cannot be read (${systemCode(error)}).` });
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    return refused({ code: 'notUtf8', path: '', message: 'The document is not UTF-8 text.' });
  }
}

const tooLarge: CommandError = { code: 'tooLarge', path: '', message: 'The document is larger than 64 MB.' };

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(file)) yield Buffer.from(chunk);
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown reason';
}
