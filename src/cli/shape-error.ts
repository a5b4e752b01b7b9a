import type { z } from 'zod';
import type { CommandError } from './command.ts';

export type PathPart = string | number;

/** A place in a document as people write it: `criteria[1].weight`; the empty text is the whole document. */
export function writePath(parts: readonly PropertyKey[]): string {
  return parts.reduce<string>((path, part) => {
    if (typeof part === 'number') return `${path}[${part}]`;
    return path === '' ? String(part) : `${path}.${String(part)}`;
  }, '');
}

/** One plain sentence for what a shape found wrong first. `document` is the value that was read. */
export function errorOfIssue(issue: z.core.$ZodIssue, document: unknown): CommandError {
  const path = writePath(issue.path);
  const found = valueAt(document, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    return { code: 'unknownKey', path: writePath([...issue.path, key]), message: `"${key}" is not a known key here.` };
  }
  if (issue.code === 'invalid_type') {
    if (found === undefined) return { code: 'missing', path, message: `${quoted(path)} is missing.` };
    return { code: 'wrongType', path, message: `${quoted(path)} must be ${nameOf(issue.expected)}.` };
  }
  if (issue.code === 'invalid_value') return { code: 'unknownValue', path, message: oneOf(path, issue.values) };
  if (issue.code === 'invalid_union') return unionError(issue, path, found);
  return { code: 'wrongShape', path, message: `${quoted(path)} does not have the expected shape.` };
}

type UnionIssue = Extract<z.core.$ZodIssue, { code: 'invalid_union' }>;

function unionError(issue: UnionIssue, path: string, found: unknown): CommandError {
  if (found === undefined) return { code: 'missing', path, message: `${quoted(path)} is missing.` };
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
  if (options.length === 0) return { code: 'wrongShape', path, message: `${quoted(path)} does not have the expected shape.` };
  return { code: 'unknownValue', path, message: oneOf(path, options) };
}

function oneOf(path: string, values: readonly unknown[]): string {
  return `${quoted(path)} must be one of ${values.map(String).join(', ')}.`;
}

function quoted(path: string): string {
  return path === '' ? 'The document' : `"${path}"`;
}

function nameOf(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    number: 'a number',
    string: 'a text',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
  };
  return names[expected] ?? expected;
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = document;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}
