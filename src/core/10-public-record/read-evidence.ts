import { parseInstant } from '#value/instant';
import { ok, refused, type Result } from '#value/result';
import type { JournalDocument, Receipt } from './evidence.ts';

/** Why a document cannot be checked at all. `path` is written `events[2].hash`; `message` is one sentence. */
export type UnreadableEvidence = {
  readonly code: 'wrongFormat' | 'missing' | 'unknownKey' | 'wrongValue';
  readonly path: string;
  readonly message: string;
};

/**
 * The journal or receipt that parsed JSON holds. Refuses the first key that is missing, unknown or of another form: a checker that
 * passes over what it does not know could be shown something it never looked at.
 */
export function readEvidence(value: unknown): Result<JournalDocument | Receipt, UnreadableEvidence> {
  const format = isObject(value) ? value['format'] : undefined;
  const shape = format === 'twofold-journal-1' ? journalShape : format === 'twofold-receipt-1' ? receiptShape : null;
  if (!shape) {
    const message = 'The document must have the format "twofold-journal-1" or "twofold-receipt-1".';
    return refused({ code: 'wrongFormat', path: 'format', message });
  }
  const problem = shape(value, '');
  return problem ? refused(problem) : ok(value as JournalDocument | Receipt); // every key was checked against its shape
}

type Check = (value: unknown, path: string) => UnreadableEvidence | null;

const text = when((value) => typeof value === 'string', 'must be a text');
const name = when((value) => typeof value === 'string' && value !== '', 'must be a text that is not empty');
const textOrNull = when((value) => value === null || typeof value === 'string', 'must be a text or null');
const sequence = when((value) => Number.isSafeInteger(value) && Number(value) > 0, 'must be a whole number from 1');
const hash = when((value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value), 'must be 64 lower-case hex digits');
const instant = when(isInstant, 'must be an instant such as 2026-09-07T10:00:00.000Z');
const instantOrNull = when((value) => value === null || isInstant(value), 'must be an instant such as 2026-09-07T10:00:00.000Z, or null');
const facts = when((value) => isObject(value) && isPlain(value, 0), 'must be an object of JSON values, at most 32 deep');

const head = object({ sequence, hash });
const receiptShape = object({
  format: text,
  code: name,
  call: object({ id: name, title: text }),
  organisation: object({ id: name, name: text }),
  receivedAt: instant,
  closesAt: instantOrNull,
  digest: hash,
  keyId: name,
  publicKey: name,
  signature: name,
});
const journalShape = object({
  format: text,
  events: listOf(
    object({
      stream: name,
      sequence,
      caseId: textOrNull,
      at: instant,
      actorPersonId: textOrNull,
      actorOrganisationId: textOrNull,
      type: name,
      facts,
      refs: listOf(object({ kind: name, id: name, hash })),
      previousHash: hash,
      hash,
    }),
  ),
  contents: listOf(object({ kind: name, id: name, salt: textOrNull, body: textOrNull })),
  checkpoints: listOf(object({ at: instant, heads: mapOf(head), keyId: name, signature: name })),
  publicKeys: listOf(object({ keyId: name, publicKey: name })),
  releases: listOf(object({ id: name, sha256: hash, body: text })),
});

function when(holds: (value: unknown) => boolean, rule: string): Check {
  return (value, path) => (holds(value) ? null : { code: 'wrongValue', path, message: `${path} ${rule}.` });
}

function object(shape: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    if (!isObject(value)) return { code: 'wrongValue', path, message: `${path || 'The document'} must be an object.` };
    const within = (key: string) => (path === '' ? key : `${path}.${key}`);
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(shape, key))
        return { code: 'unknownKey', path: within(key), message: `${within(key)} is not a key of this format.` };
    }
    for (const [key, check] of Object.entries(shape)) {
      if (!Object.hasOwn(value, key)) return { code: 'missing', path: within(key), message: `${within(key)} is missing.` };
      const problem = check(value[key], within(key));
      if (problem) return problem;
    }
    return null;
  };
}

function listOf(check: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return { code: 'wrongValue', path, message: `${path} must be a list.` };
    for (const [index, item] of value.entries()) {
      const problem = check(item, `${path}[${index}]`);
      if (problem) return problem;
    }
    return null;
  };
}

function mapOf(check: Check): Check {
  return (value, path) => {
    if (!isObject(value)) return { code: 'wrongValue', path, message: `${path} must be an object.` };
    for (const [key, item] of Object.entries(value)) {
      const problem = check(item, `${path}.${key}`);
      if (problem) return problem;
    }
    return null;
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isInstant(value: unknown): boolean {
  // Only the one writing the journal itself uses: other writings of the same instant would sort differently.
  return typeof value === 'string' && parseInstant(value) === value;
}

/** Values that canonical JSON can hold; the depth is limited because hashing calls itself. */
function isPlain(value: unknown, depth: number): boolean {
  if (depth > 32) return false;
  if (typeof value === 'number') return Number.isFinite(value); // JSON.parse makes an infinity of 1e999
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every((member) => isPlain(member, depth + 1));
}
