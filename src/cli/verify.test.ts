import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkpointText,
  eventText,
  noHash,
  receiptText,
  type JournalDocument,
  type JournalEvent,
  type Receipt,
} from '#public-record/evidence';
import { readEvidence } from '#public-record/read-evidence';
import { instantOf } from '#value/instant';
import type { CommandOptions } from './command.ts';
import { verifyCommand } from './verify.ts';

const key = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519');
const publicKey = rawPublicKey(key.publicKey);
const salt = Buffer.from('0123456789abcdef');
const at = (second: number) => instantOf(Date.UTC(2026, 8, 7, 10, 0, second));

function check(text: string, options: CommandOptions = {}) {
  return verifyCommand.run(text, options);
}

function rawPublicKey(from: KeyObject): string {
  return Buffer.from(String(from.export({ format: 'jwk' }).x), 'base64url').toString('base64');
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function signed(text: string, by = key.privateKey): string {
  return sign(null, Buffer.from(text), by).toString('base64');
}

function contentHash(body: string): string {
  return sha256(Buffer.concat([salt, Buffer.from(body)]));
}

/** Chains real events: what the story gives, with the sequence, hashes and instants filled in. */
function chain(stream: string, story: readonly Partial<JournalEvent>[]): JournalEvent[] {
  const events: JournalEvent[] = [];
  for (const part of story) {
    const before = events.at(-1);
    const event = {
      stream,
      sequence: events.length + 1,
      caseId: stream,
      at: at(events.length),
      actorPersonId: 'p1',
      actorOrganisationId: null,
      type: 'scoreChanged',
      facts: {},
      refs: [],
      previousHash: before?.hash ?? noHash,
      ...part,
    };
    events.push({ ...event, hash: sha256(eventText(event)) });
  }
  return events;
}

function headOf(events: readonly JournalEvent[], sequence = events.length) {
  return { sequence, hash: events[sequence - 1]?.hash ?? '' };
}

function checkpoint(heads: JournalDocument['checkpoints'][number]['heads'], by = key.privateKey) {
  return { at: at(50), heads, keyId: 'k1', signature: signed(checkpointText({ at: at(50), heads }), by) };
}

const needBody = '{"title":"Fewer falls among older people – å bo hjemme"}';
const caseA = chain('case-a', [
  { type: 'needRaised', refs: [{ kind: 'need', id: 'n1', hash: contentHash('{"title":"first draft"}') }] },
  {
    type: 'needPublished',
    facts: { releases: [{ id: 'ocds-x-1', sha256: sha256('{"ocid":"x"}') }], count: 3, note: 'a "quoted" \u0001 note' },
    refs: [{ kind: 'need', id: 'n1', hash: contentHash(needBody) }],
  },
  { refs: [{ kind: 'letter', id: 'l1', hash: contentHash('erased since') }] },
  { refs: [{ kind: 'score', id: 's1', hash: contentHash('{"score":4}') }] },
]);
const caseB = chain('case-b', [{}, {}]);
const journal: JournalDocument = {
  format: 'twofold-journal-1',
  events: [...caseA, ...caseB],
  contents: [
    { kind: 'need', id: 'n1', salt: salt.toString('base64'), body: needBody },
    { kind: 'letter', id: 'l1', salt: null, body: null },
  ],
  checkpoints: [checkpoint({ 'case-a': headOf(caseA, 3), 'case-b': headOf(caseB), 'case-not-here': { sequence: 9, hash: noHash } })],
  publicKeys: [{ keyId: 'k1', publicKey }],
  releases: [{ id: 'ocds-x-1', sha256: sha256('{"ocid":"x"}'), body: '{"ocid":"x"}' }],
};

const unsignedReceipt = {
  format: 'twofold-receipt-1',
  code: '7QK4-9MZD-2XWH',
  call: { id: 'c1', title: 'Aktivitetstilbud for unge' },
  organisation: { id: 'o1', name: 'Brød & Arbeid SA' },
  receivedAt: at(0),
  closesAt: at(1),
  digest: sha256('sealed bytes'),
  keyId: 'k1',
  publicKey,
} as const;
const receipt: Receipt = { ...unsignedReceipt, signature: signed(receiptText(unsignedReceipt)) };

async function brokenIn(document: unknown, options: CommandOptions = {}) {
  const outcome = await check(JSON.stringify(document), options);
  expect(outcome).toMatchObject({ status: 3, output: { valid: false, head: null } });
  return outcome.status === 2 ? null : (outcome.output as { readonly broken: unknown }).broken; // a report has it, see the shape above
}

describe('twofold verify on a journal', () => {
  test('finds a true one valid and says what it holds', async () => {
    const outcome = await check(JSON.stringify(journal));
    const heads = { 'case-a': headOf(caseA), 'case-b': headOf(caseB) };
    expect(outcome).toEqual({
      status: 0,
      output: {
        valid: true,
        events: 6,
        head: sha256(`{"case-a":{"hash":"${heads['case-a'].hash}","sequence":4},"case-b":{"hash":"${heads['case-b'].hash}","sequence":2}}`),
        heads,
        erased: 1,
        notIncluded: 1,
        checkpoints: 1,
        signedEvents: 5,
        releases: 1,
        trusted: false,
        broken: null,
      },
    });
  });

  test('gives the last hash as the head of a single stream, and none for an empty journal', async () => {
    const single = { ...journal, events: caseA };
    expect(await check(JSON.stringify(single))).toMatchObject({ status: 0, output: { head: headOf(caseA).hash } });
    const empty = { ...journal, events: [], contents: [], checkpoints: [], releases: [] };
    expect(await check(JSON.stringify(empty))).toMatchObject({ status: 0, output: { valid: true, events: 0, head: null } });
  });

  test('does not depend on the order of the events in the file', async () => {
    const shuffled = { ...journal, events: journal.events.toReversed() };
    expect(await check(JSON.stringify(shuffled))).toEqual(await check(JSON.stringify(journal)));
  });

  test('trusts only the public key it was given', async () => {
    const own = await check(JSON.stringify(journal), { 'public-key': `${rawPublicKey(stranger.publicKey)}, ${publicKey}` });
    expect(own).toMatchObject({ status: 0, output: { trusted: true } });
    expect(await brokenIn(journal, { 'public-key': rawPublicKey(stranger.publicKey) })).toMatchObject({ code: 'keyNotTrusted' });
    expect(await brokenIn({ ...journal, checkpoints: [] }, { 'public-key': publicKey })).toMatchObject({ code: 'notSigned' });
  });

  test('finds a single changed byte anywhere in the file', async () => {
    const bytes = Buffer.from(JSON.stringify(journal));
    for (let place = 0; place < bytes.length; place += 1) {
      for (const flip of [1, 2, 32, 128]) {
        const text = withByte(bytes, place, flip);
        if (!sameMeaning(text, journal)) expect((await check(text)).status).not.toBe(0);
      }
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (place, flip) => {
        const text = withByte(bytes, place, flip);
        fc.pre(!sameMeaning(text, journal));
        expect((await check(text)).status).not.toBe(0);
      }),
      { numRuns: 1_000 },
    );
  });

  // 16, 32 and 64 bytes leave bits of the last letter unused: a lax reader takes several letters for the same bytes.
  test('accepts salts, keys and signatures in one writing only', async () => {
    const text = JSON.stringify(journal);
    for (const base64 of [journal.contents[0]?.salt, publicKey, journal.checkpoints[0]?.signature]) {
      const place = (base64 ?? '').indexOf('=') - 1;
      const letter = String(base64).charAt(place);
      const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
      const other = `${String(base64).slice(0, place)}${alphabet.charAt(alphabet.indexOf(letter) + 1)}${String(base64).slice(place + 1)}`;
      expect(Buffer.from(other, 'base64').equals(Buffer.from(String(base64), 'base64'))).toBe(true);
      expect(await check(text.replaceAll(String(base64), other))).toMatchObject({ status: 3 });
    }
  });
});

function withByte(bytes: Buffer, place: number, flip: number): string {
  const changed = Buffer.from(bytes);
  changed[place] = (changed[place] ?? 0) ^ flip;
  return new TextDecoder().decode(changed);
}

/** Two writings of the same JSON (\u0001 and \u0001 in capitals) are the same document. */
function sameMeaning(text: string, document: unknown): boolean {
  try {
    return isDeepStrictEqual(JSON.parse(text), document);
  } catch {
    return false;
  }
}

/** Replaces one event of case A by a changed one whose own hash is right again: what a forger with the database would do. */
function forged(index: number, change: Partial<JournalEvent>): JournalDocument {
  const events = caseA.map((event, place) => {
    if (place !== index) return event;
    const other = { ...event, ...change };
    return { ...other, hash: sha256(eventText(other)) };
  });
  return { ...journal, events: [...events, ...caseB] };
}

function without(index: number): JournalDocument {
  return { ...journal, events: journal.events.toSpliced(index, 1) };
}

function release(id: string, body: string) {
  return { id, sha256: sha256(body), body };
}

function withRelease(one: JournalDocument['releases'][number]): JournalDocument {
  return { ...journal, releases: [one] };
}

describe('twofold verify names the first broken link', () => {
  test('an event that was altered', async () => {
    const events = journal.events.map((event, index) => (index === 1 ? { ...event, type: 'needChanged' } : event));
    expect(await brokenIn({ ...journal, events })).toEqual({
      code: 'eventAltered',
      stream: 'case-a',
      sequence: 2,
      message: 'Event 2 of stream case-a does not have the content its hash was made of.',
    });
  });

  test('an event that was altered together with its hash', async () => {
    expect(await brokenIn(forged(1, { type: 'needChanged' }))).toMatchObject({ code: 'chainBroken', stream: 'case-a', sequence: 3 });
  });

  test('a first event that claims one before it', async () => {
    expect(await brokenIn(forged(0, { previousHash: 'f'.repeat(64) }))).toMatchObject({ code: 'chainBroken', sequence: 1 });
  });

  test('an event that was taken out, at the start, in the middle and at the end', async () => {
    expect(await brokenIn(without(0))).toMatchObject({ code: 'eventMissing', stream: 'case-a', sequence: 1 });
    expect(await brokenIn(without(2))).toMatchObject({ code: 'eventMissing', stream: 'case-a', sequence: 3 });
    // The end of a chain is guarded by the signed head alone.
    expect(await brokenIn(without(5))).toMatchObject({ code: 'eventMissing', stream: 'case-b', sequence: 2 });
  });

  test('an event that is there twice', async () => {
    expect(await brokenIn({ ...journal, events: [...journal.events, ...caseB] })).toMatchObject({
      code: 'eventTwice',
      stream: 'case-b',
      sequence: 1,
    });
  });

  test('an event that is not later than the one before it', async () => {
    expect(await brokenIn({ ...journal, events: chain('case-c', [{}, { at: at(0) }]) })).toMatchObject({
      code: 'timeNotIncreasing',
      stream: 'case-c',
      sequence: 2,
    });
  });

  test('a content that was changed, that nobody named, that is there twice, or that is half erased', async () => {
    const [need, letter] = journal.contents;
    const withContents = (...contents: unknown[]) => ({ ...journal, contents });
    expect(await brokenIn(withContents({ ...need, body: '{"title":"first draft"}' }))).toEqual({
      code: 'contentAltered',
      stream: 'case-a',
      sequence: 2,
      message: 'The content need n1 is not what event 2 of stream case-a says of it.',
    });
    expect(await brokenIn(withContents({ ...need, salt: Buffer.from('another salt here').toString('base64') }))).toMatchObject({
      code: 'contentAltered',
    });
    expect(await brokenIn(withContents({ ...need, salt: null }))).toMatchObject({ code: 'contentAltered' });
    expect(await brokenIn(withContents({ ...need, body: null }))).toMatchObject({ code: 'contentAltered' });
    expect(await brokenIn(withContents({ ...need, id: 'n2' }))).toMatchObject({ code: 'contentUnknown', stream: null, sequence: null });
    expect(await brokenIn(withContents(letter, letter))).toMatchObject({ code: 'contentTwice', sequence: 3 });
  });

  test('a checkpoint that was altered, is signed by somebody else, or has another head', async () => {
    const [given] = journal.checkpoints;
    const heads = { 'case-a': headOf(caseA, 2) };
    expect(await brokenIn({ ...journal, checkpoints: [{ ...given, at: at(51) }] })).toMatchObject({ code: 'signatureWrong' });
    expect(await brokenIn({ ...journal, checkpoints: [checkpoint(heads, stranger.privateKey)] })).toMatchObject({ code: 'signatureWrong' });
    expect(await brokenIn({ ...journal, publicKeys: [] })).toMatchObject({ code: 'keyUnknown' });
    expect(await brokenIn({ ...journal, publicKeys: [...journal.publicKeys, ...journal.publicKeys] })).toMatchObject({ code: 'keyTwice' });
    const wrong = checkpoint({ 'case-a': { sequence: 2, hash: headOf(caseA, 3).hash } });
    expect(await brokenIn({ ...journal, checkpoints: [checkpoint(heads), wrong] })).toEqual({
      code: 'headDiffers',
      stream: 'case-a',
      sequence: 2,
      message: `The checkpoint 2 of ${at(50)} has another hash for event 2 of stream case-a.`,
    });
  });

  test('a whole chain that was rewritten after it was signed', async () => {
    const rewritten = chain(
      'case-a',
      caseA.map(({ type, facts, refs }, index) => ({ type: index === 0 ? 'needChanged' : type, facts, refs })),
    );
    expect(await brokenIn({ ...journal, events: [...rewritten, ...caseB] })).toMatchObject({
      code: 'headDiffers',
      stream: 'case-a',
      sequence: 3,
    });
  });

  test('a release that was altered, exchanged, or never frozen', async () => {
    expect(await brokenIn(withRelease({ ...release('ocds-x-1', '{"ocid":"x"}'), body: '{}' }))).toMatchObject({ code: 'releaseAltered' });
    expect(await brokenIn(withRelease(release('ocds-x-1', '{}')))).toMatchObject({
      code: 'releaseReplaced',
      stream: 'case-a',
      sequence: 2,
    });
    expect(await brokenIn(withRelease(release('ocds-x-2', '{}')))).toMatchObject({ code: 'releaseUnknown' });
  });
});

describe('twofold verify on a receipt', () => {
  test('finds a true one valid and says whose it is', async () => {
    const { format: _format, publicKey: _key, signature: _signature, ...said } = receipt;
    const output = { valid: true, receipt: said, inTime: true, trusted: false, broken: null };
    expect(await check(JSON.stringify(receipt))).toEqual({ status: 0, output });
    expect(await check(JSON.stringify(receipt), { 'public-key': publicKey })).toEqual({
      status: 0,
      output: { ...output, trusted: true },
    });
  });

  test('finds a single changed byte', async () => {
    const bytes = Buffer.from(JSON.stringify(receipt));
    for (let place = 0; place < bytes.length; place += 1) {
      for (const flip of [1, 4, 32, 128]) {
        expect((await check(withByte(bytes, place, flip))).status).not.toBe(0);
      }
    }
  });

  test('is not satisfied by a forger who signs with a key of his own', async () => {
    const unsigned = { ...unsignedReceipt, publicKey: rawPublicKey(stranger.publicKey) };
    const forgery = JSON.stringify({ ...unsigned, signature: signed(receiptText(unsigned), stranger.privateKey) });
    expect(await check(forgery)).toMatchObject({ status: 0, output: { trusted: false } });
    expect(await check(forgery, { 'public-key': publicKey })).toMatchObject({
      status: 3,
      output: { broken: { code: 'keyNotTrusted' } },
    });
  });

  test('shows that it came at or after the closing time', async () => {
    const late = { ...unsignedReceipt, receivedAt: at(1) };
    const text = JSON.stringify({ ...late, signature: signed(receiptText(late)) });
    expect(await check(text)).toMatchObject({ status: 0, output: { valid: true, inTime: false } });
  });
});

async function refused(document: unknown) {
  const outcome = await check(JSON.stringify(document));
  return outcome.status === 2 ? outcome.error : outcome;
}

describe('twofold verify refuses in one sentence', () => {
  test('what is not JSON, or neither a journal nor a receipt', async () => {
    expect(await check('{')).toEqual({
      status: 2,
      error: { code: 'notJson', path: '', message: 'The document is not JSON, or it is cut short.' },
    });
    for (const other of [null, [], 'text', {}, { format: 'twofold-journal-2' }])
      expect(await refused(other)).toMatchObject({ code: 'wrongFormat', path: 'format' });
  });

  test('a key that is missing, unknown or of another form, with its path', async () => {
    const [first, ...others] = journal.events;
    const withEvent = (change: object) => ({ ...journal, events: [{ ...first, ...change }, ...others] });
    expect(await refused({ ...journal, extra: 1 })).toEqual({
      code: 'unknownKey',
      path: 'extra',
      message: 'extra is not a key of this format.',
    });
    expect(await refused({ ...journal, releases: undefined })).toEqual({
      code: 'missing',
      path: 'releases',
      message: 'releases is missing.',
    });
    expect(await refused(withEvent({ sequence: 1.5 }))).toMatchObject({ code: 'wrongValue', path: 'events[0].sequence' });
    expect(await refused(withEvent({ hash: 'F'.repeat(64) }))).toMatchObject({ code: 'wrongValue', path: 'events[0].hash' });
    expect(await refused(withEvent({ at: '2026-09-07T10:00:00Z' }))).toMatchObject({ code: 'wrongValue', path: 'events[0].at' });
    expect(await refused(withEvent({ facts: [] }))).toMatchObject({ code: 'wrongValue', path: 'events[0].facts' });
    expect(await refused(withEvent({ refs: [{ kind: 'need', id: 'n1' }] }))).toMatchObject({
      code: 'missing',
      path: 'events[0].refs[0].hash',
    });
    expect(await refused({ ...receipt, call: null })).toMatchObject({ code: 'wrongValue', path: 'call' });
  });

  test('numbers and depths that could not be hashed', async () => {
    const text = JSON.stringify(journal);
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    const facts = '"count":3';
    expect(await check(text.replace(facts, '"count":1e999'))).toMatchObject({ status: 2, error: { code: 'notFinite' } });
    expect(await check(text.replace(facts, `"count":${deep}`))).toMatchObject({ status: 2, error: { code: 'tooDeep' } });
    // A page that reads an uploaded document asks the core alone.
    for (const count of ['1e999', deep]) {
      expect(readEvidence(JSON.parse(text.replace(facts, `"count":${count}`)))).toMatchObject({ refusal: { path: 'events[1].facts' } });
    }
  });

  test('an option it does not know', async () => {
    expect(await check(JSON.stringify(receipt), { key: publicKey })).toMatchObject({ status: 2, error: { code: 'unknownOption' } });
  });

  test('a public key that is none', async () => {
    for (const option of ['', 'abc', `${publicKey},`, publicKey.slice(0, -1)]) {
      expect(await check(JSON.stringify(receipt), { 'public-key': option })).toMatchObject({
        status: 2,
        error: { path: '--public-key' },
      });
    }
  });
});
