import { parseInstant } from '#value/instant';
import { foreignFile, headLength, type ForeignFile } from './foreign-file.ts';
import { isObject, placesOf, textAt, type JsonObject } from './json.ts';
import { RecordSplitter, type Piece } from './split-records.ts';

/** Why a record, or the rest of a file, was not read. `message` is one plain English sentence for the log and the command line. */
export type ReadProblem = {
  readonly code: ReadProblemCode;
  readonly message: string;
  readonly ocid?: string;
  /** JSON Pointer inside the record. */
  readonly path?: string;
};

export type ReadProblemCode =
  | 'notOcds'
  | 'truncated'
  | 'broken'
  | 'noReleases'
  | 'tooLarge'
  | 'tooDeep'
  | 'notUtf8'
  | 'notJson'
  | 'notAnObject'
  | 'linkedOnly'
  | 'noOcid'
  | 'noId'
  | 'noDate'
  | 'invalidDate'
  | 'noTag'
  | 'notFinite'
  | 'wrongType';

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

type Outcome = { readonly release: JsonObject } | { readonly problem: ReadProblem };

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

/** Lists whose members must be objects, and members that must be objects, in a release that can be used. */
const lists = ['parties', 'awards', 'contracts', 'relatedProcesses'] as const;
const objects = ['buyer', 'planning', 'tender'] as const;

function outcomeOfRelease(value: unknown): Outcome {
  if (!isObject(value)) return problem('notAnObject', 'The release is not an object.');
  if (typeof value['ocid'] !== 'string' || value['ocid'].trim() === '') return problem('noOcid', 'The release has no ocid.');
  const refuse = (code: ReadProblemCode, message: string, path: string): Outcome => withOcid(problem(code, message, path), value);
  if (textAt(value, 'id') === null) return refuse('noId', 'The release has no id.', '/id');
  const date = value['date'];
  if (date === undefined || date === null || date === '') return refuse('noDate', 'The release has no date.', '/date');
  if (typeof date !== 'string' || !parseInstant(date))
    return refuse('invalidDate', 'The date of the release is not a date-time with a time zone.', '/date');
  const tags = value['tag'];
  if (!Array.isArray(tags) || tags.length === 0 || !tags.every((tag) => typeof tag === 'string' && tag !== ''))
    return refuse('noTag', 'The release has no tag.', '/tag');
  for (const name of lists) {
    const member = value[name];
    if (member === undefined || member === null) continue;
    if (!Array.isArray(member) || !member.every(isObject)) return refuse('wrongType', `${name} is not a list of objects.`, `/${name}`);
  }
  for (const name of objects) {
    const member = value[name];
    if (member !== undefined && member !== null && !isObject(member)) return refuse('wrongType', `${name} is not an object.`, `/${name}`);
  }
  for (const place of placesOf(value)) {
    if (typeof place.value === 'number' && !Number.isFinite(place.value))
      return refuse('notFinite', 'A number is larger than any program can hold.', place.path);
  }
  return { release: value };
}

function problem(code: ReadProblemCode, message: string, path?: string): { readonly problem: ReadProblem } {
  return { problem: path === undefined ? { code, message } : { code, message, path } };
}

function withOcid(outcome: { readonly problem: ReadProblem }, record: JsonObject): Outcome {
  const ocid = textAt(record, 'ocid');
  return ocid ? { problem: { ...outcome.problem, ocid } } : outcome;
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
