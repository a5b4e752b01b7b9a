import { foreignFile, headLength, type ForeignFile } from './foreign-file.ts';
import { isObject, type JsonObject } from '../json.ts';
import { RecordSplitter, type Piece } from './split-records.ts';
import { outcomeOfRelease, problem, withOcid, type Outcome, type ReadProblem } from './usable-release.ts';

/** `index` counts what a file holds from 0, refused records included. */
export type ReadItem = { readonly index: number; readonly release: JsonObject } | { readonly index: number; readonly problem: ReadProblem };

/** 20 MiB: real releases are below 1 MB; the largest record package seen was 21.6 MB with its version history, which is not read. */
export const mostRecordBytes = 20 * 1024 * 1024;

/**
 * Reads the releases of a file one by one: a release package, a record package, a list of releases, a single release or record, or JSON
 * Lines of any of these. Holds one record at a time. A record that cannot be used is one item with its reason, and reading
 * goes on; a file that ends too early gives what was readable and then `truncated`; a file that is no OCDS gives one `notOcds`.
 * From a record the embedded releases are read, or its compiled release when there are none.
 * Throws only what `source` throws.
 */
export async function* readReleases(
  source: AsyncIterable<Uint8Array>,
  limits = { recordBytes: mostRecordBytes },
): AsyncGenerator<ReadItem> {
  let index = 0;
  const splitter = new RecordSplitter(limits.recordBytes);
  for await (const pieces of piecesOf(source, splitter)) {
    if (typeof pieces === 'string') {
      yield { index, problem: foreignProblem(pieces) };
      return;
    }
    for (const piece of pieces) {
      for (const outcome of outcomesOf(piece)) {
        yield { index, ...outcome };
        index += 1;
      }
    }
  }
}

/** Looks at the head of the file first; a foreign file is named and not read further. */
async function* piecesOf(source: AsyncIterable<Uint8Array>, splitter: RecordSplitter): AsyncGenerator<readonly Piece[] | ForeignFile> {
  let head = new Uint8Array();
  let looking = true;
  for await (const chunk of source) {
    if (!looking) {
      yield splitter.push(chunk);
      continue;
    }
    head = appended(head, chunk);
    if (head.length < headLength) continue;
    looking = false;
    const foreign = foreignFile(head.subarray(0, headLength));
    if (foreign) {
      yield foreign;
      return;
    }
    yield splitter.push(head);
  }
  if (looking) {
    const foreign = foreignFile(head);
    if (foreign) {
      yield foreign;
      return;
    }
    yield splitter.push(head);
  }
  yield splitter.end();
}

function appended(before: Uint8Array, chunk: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(before.length + chunk.length);
  whole.set(before);
  whole.set(chunk, before.length);
  return whole;
}

function outcomesOf(piece: Piece): readonly Outcome[] {
  if (piece.kind === 'text') return outcomesOfText(piece);
  if (piece.kind === 'tooLarge') return [problem('tooLarge', 'The record is too large to be read.')];
  if (piece.kind === 'tooDeep') return [problem('tooDeep', 'The record is nested too deeply to be read.')];
  if (piece.kind === 'truncated') return [problem('truncated', `The file ends at byte ${piece.at} in the middle of its content.`)];
  if (piece.kind === 'broken') return [problem('broken', `The brackets do not match at byte ${piece.at}; nothing after it was read.`)];
  return piece.members === 0 ? [problem('noReleases', 'The package contains no releases.')] : [];
}

function outcomesOfText(piece: Piece & { readonly kind: 'text' }): readonly Outcome[] {
  const text = decoded(piece.bytes);
  if (text === null) return [problem('notUtf8', 'The record is not written in UTF-8.')];
  const value = parsed(text);
  if (value === undefined) return [problem('notJson', 'The record is not JSON.')];
  if (!isObject(value)) return [problem('notAnObject', 'The record is not an object.')];
  if (piece.origin === 'records') return outcomesOfRecord(value);
  if (piece.origin !== 'document') return [outcomeOfRelease(value)];
  if (Array.isArray(value['records'])) return value['records'].flatMap((record: unknown) => outcomesOfRecord(record));
  if ('compiledRelease' in value) return outcomesOfRecord(value);
  if (Array.isArray(value['releases'])) return value['releases'].map((release: unknown) => outcomeOfRelease(release));
  if (!('ocid' in value)) return [problem('notOcds', 'This JSON is neither a release, a record nor a package of OCDS.')];
  return [outcomeOfRelease(value)];
}

function outcomesOfRecord(record: unknown): readonly Outcome[] {
  if (!isObject(record)) return [problem('notAnObject', 'The record is not an object.')];
  const listed: readonly unknown[] = Array.isArray(record['releases']) ? record['releases'] : [];
  const embedded = listed.filter((release) => !(isObject(release) && 'url' in release && !('ocid' in release)));
  if (embedded.length > 0) return embedded.map(outcomeOfRelease);
  if (isObject(record['compiledRelease'])) return [outcomeOfRelease(record['compiledRelease'])];
  return [withOcid(problem('linkedOnly', 'The record only links to its releases, which are not in the file.'), record)];
}

const foreignNames: Readonly<Record<ForeignFile, string>> = {
  empty: 'The file is empty.',
  pdf: 'This is a PDF document, not OCDS data.',
  zip: 'This is a compressed archive; unpack it first.',
  gzip: 'This is a compressed file; unpack it first.',
  utf16: 'The file is written in UTF-16; OCDS is written in UTF-8.',
  html: 'This is a web page, not OCDS data.',
  xml: 'This is XML, not OCDS data.',
  table: 'This is a table of values, not OCDS data in JSON.',
  text: 'This is not JSON.',
};

function foreignProblem(found: ForeignFile): ReadProblem {
  return { code: 'notOcds', message: foreignNames[found] };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
