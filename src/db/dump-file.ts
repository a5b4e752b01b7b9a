import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { codeOf, reasonOf, StoreRefusal } from './store-refusal.ts';

/**
 * The file of a dump: gzip over UTF-8 lines, each line one JSON value.
 *   1. the header (below);
 *   2. for each table of the header, in its order: `{"table": name}`, then one array per row with the text PostgreSQL writes for
 *      each column of the header, or null;
 *   3. the trailer: rows per table and the state of the sequences. Without it the file is not whole.
 */
export const dumpFormat = 'twofold-dump';
export const dumpVersion = 1;

const name = z.string().min(1).max(63);

const headerShape = z.object({
  format: z.literal(dumpFormat),
  version: z.number().int(),
  migrations: z.array(z.object({ name: z.string(), sha256: z.string() })),
  tables: z.array(z.object({ name, columns: z.array(name).min(1) })),
});

const trailerShape = z.object({
  end: z.literal(true),
  rows: z.record(name, z.number().int().nonnegative()),
  sequences: z.array(z.object({ name, last: z.string().regex(/^-?\d+$/), called: z.boolean() })),
});

export type DumpHeader = z.infer<typeof headerShape>;
export type DumpTrailer = z.infer<typeof trailerShape>;

/**
 * Writes lines to `target`, readable by the owner only. They go to a file beside it that is synced and renamed when all is
 * written, so that `target` is always either the old file or the whole new one.
 */
export async function writeDumpFile(target: string, lines: AsyncIterable<string>): Promise<void> {
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    await pipeline(Readable.from(lines), createGzip(), createWriteStream(draft, { mode: 0o600, flush: true }));
    await rename(draft, target);
    await syncDirectory(dirname(target));
  } catch (problem) {
    await rm(draft, { force: true });
    if (problem instanceof StoreRefusal || !isFileProblem(problem)) throw problem;
    throw new StoreRefusal('dumpFailed', `The dump could not be written to ${target} (${reasonOf(problem)}).`);
  }
}

/** Hands the lines of a dump to `work`. Anything wrong with the file becomes one refusal, and `work` fails with it. */
export async function readDumpFile<T>(source: string, work: (lines: AsyncGenerator<string>) => Promise<T>): Promise<T> {
  try {
    return await pipeline(createReadStream(source), createGunzip(), (chunks: AsyncIterable<Uint8Array>) => work(linesOf(chunks)));
  } catch (problem) {
    if (problem instanceof StoreRefusal || !(isFileProblem(problem) || codeOf(problem).startsWith('Z_'))) throw problem;
    throw unreadable(source, reasonOf(problem));
  }
}

/** The header, or a refusal that says whether the file is not a dump, damaged, or made by a newer version. */
export function parseHeader(source: string, line: string): DumpHeader {
  const header = headerShape.safeParse(parseLine(source, line));
  if (!header.success) throw unreadable(source, 'it does not begin like one');
  if (header.data.version > dumpVersion)
    throw new StoreRefusal(
      'dumpNewer',
      `The dump ${source} has the format ${header.data.version}, this version reads up to ${dumpVersion}; install the newer version.`,
    );
  return header.data;
}

/** The trailer, or `null` when the line is something else. */
export function parseTrailer(source: string, line: string): DumpTrailer | null {
  if (!line.startsWith('{"end"')) return null;
  const trailer = trailerShape.safeParse(parseLine(source, line));
  if (!trailer.success) throw unreadable(source, 'its last line is damaged');
  return trailer.data;
}

/** The refusal of a damaged file. */
export function unreadable(source: string, why: string): StoreRefusal {
  return new StoreRefusal('dumpUnreadable', `The file ${source} is not a whole Twofold dump (${why}); nothing was restored.`);
}

function parseLine(source: string, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw unreadable(source, 'a line is not JSON');
  }
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // A row may span many chunks: they are kept apart until its end comes, joining each time would be quadratic.
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    pieces.push(first);
    for (const piece of rest) {
      yield pieces.join('');
      pieces = [piece];
    }
  }
  const last = pieces.join('') + decoder.decode();
  if (last !== '') yield last;
}

async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return; // cannot open directories
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Errors of the file system carry a `syscall`; those of the database do not. */
function isFileProblem(problem: unknown): boolean {
  return problem instanceof Error && ('syscall' in problem || codeOf(problem) === 'ERR_ENCODING_INVALID_ENCODED_DATA');
}
