import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';

/** A file of a form while it arrives. */
export type ArrivingFile = { readonly name: string; readonly content: AsyncIterable<Uint8Array> };

/** What a form with a file came to: its fields, and what was made of the file; `file` is `null` when none was chosen. */
export type Upload<T> = { readonly fields: Readonly<Record<string, string>>; readonly file: T | null };

/**
 * Reads a multipart form piece by piece: its file goes through `take` while it arrives and is never in memory whole. Answers `cut` when
 * the form ended before it said so (RFC 2046, 5.1.1): then nothing may be kept of it, and `take` has failed.
 */
export async function readUpload<T>(request: Request, take: (file: ArrivingFile) => Promise<T>): Promise<Upload<T> | 'cut'> {
  const type = request.headers.get('content-type') ?? '';
  if (!request.body || !/^multipart\/form-data\b.*boundary=/i.test(type)) return 'cut';
  const fields: Record<string, string> = {};
  const taken: { file: Promise<T> | null } = { file: null };
  const headers: BusboyHeaders = { 'content-type': type };
  const parser = new Busboy({ headers, limits: { files: 1, fields: 20, fieldSize: 10_000 } });
  parser.on('field', (name, value) => (fields[name] = value));
  parser.on('file', (_field, stream, name) => {
    // A form without a chosen file sends one without a name.
    if (!name) stream.resume();
    else {
      taken.file = take({ name, content: stream });
      taken.file.catch(() => stream.resume());
    }
  });
  try {
    await new Promise<void>((resolve, reject) => {
      const source = Readable.fromWeb(request.body as NodeStream<Uint8Array>); // the same stream by another name
      source.on('error', reject);
      parser.on('error', reject);
      parser.on('finish', () => resolve());
      source.pipe(parser);
    });
    return { fields, file: await taken.file };
  } catch (problem) {
    await taken.file?.catch(() => undefined);
    if (problem instanceof Error && /Unexpected end of|aborted|terminated/i.test(problem.message)) return 'cut';
    throw problem;
  }
}
