import { parseInstant } from '#value/instant';
import { isObject, placesOf, textAt, type JsonObject } from '../json.ts';

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

export type Outcome = { readonly release: JsonObject } | { readonly problem: ReadProblem };

/** Lists whose members must be objects, and members that must be objects, in a release that can be used. */
const lists = ['parties', 'awards', 'contracts', 'relatedProcesses'] as const;
const objects = ['buyer', 'planning', 'tender'] as const;

/**
 * The release itself when it can be used: an object with ocid, id, a date with a zone and tags, its sections of the right kind and
 * every number finite; else the first reason why not.
 */
export function outcomeOfRelease(value: unknown): Outcome {
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

/** A problem in the form of an outcome. */
export function problem(code: ReadProblemCode, message: string, path?: string): { readonly problem: ReadProblem } {
  return { problem: path === undefined ? { code, message } : { code, message, path } };
}

/** The problem with the ocid of the record it is about, where that has one. */
export function withOcid(outcome: { readonly problem: ReadProblem }, record: JsonObject): Outcome {
  const ocid = textAt(record, 'ocid');
  return ocid ? { problem: { ...outcome.problem, ocid } } : outcome;
}
