import type { z } from 'zod';
import { ok, refused, type Result } from '#value/result';
import type { CommandError } from './command.ts';
import { errorOfIssue, writePath, type PathPart } from './shape-error.ts';

/** No document of ours nests deeper; a deeper one would exhaust the stack of whoever reads it. */
const deepest = 64;

/**
 * Reads one JSON document of a given shape. Refuses, with one sentence and where: what is not JSON or is cut short, numbers that are
 * not finite (`1e9999`), too deep nesting, and whatever the shape does not allow.
 * Reads strictly: `"5"` is not a number, an unknown key is refused by its name.
 */
export function readDocument<T>(text: string, shape: z.ZodType<T>): Result<T, CommandError> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const flaw = flawOf(parsed.value);
  return flaw ? refused(flaw) : readShape(parsed.value, shape);
}

/** What was read as a document of a given shape, or the first thing that does not fit it. */
export function readShape<T>(document: unknown, shape: z.ZodType<T>): Result<T, CommandError> {
  const read = shape.safeParse(document);
  if (read.success) return ok(read.data);
  const [issue] = read.error.issues;
  if (!issue) return refused({ code: 'wrongShape', path: '', message: 'The document does not have the expected shape.' });
  return refused(errorOfIssue(issue, document));
}

function parseJson(text: string): Result<unknown, CommandError> {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body.trim() === '') return refused({ code: 'empty', path: '', message: 'There is nothing to read.' });
  try {
    const value: unknown = JSON.parse(body);
    return ok(value);
  } catch {
    return refused({ code: 'notJson', path: '', message: 'The document is not JSON, or it is cut short.' });
  }
}

type Visit = { readonly value: unknown; readonly path: readonly PathPart[] };

/** The first number that is not finite, or nesting that is too deep; walks without recursion. */
function flawOf(document: unknown): CommandError | null {
  const waiting: Visit[] = [{ value: document, path: [] }];
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const { value, path } = visit;
    if (typeof value === 'number' && !Number.isFinite(value)) {
      return { code: 'notFinite', path: writePath(path), message: 'This number is too large to be read.' };
    }
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= deepest) return { code: 'tooDeep', path: '', message: `The document is nested more than ${deepest} levels deep.` };
    if (Object.hasOwn(value, '__proto__')) {
      return { code: 'unusableName', path: writePath([...path, '__proto__']), message: '"__proto__" cannot be used as a name.' };
    }
    const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, member] of members.toReversed()) waiting.push({ value: member, path: [...path, key] });
  }
  return null;
}
