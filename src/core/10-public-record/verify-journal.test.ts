import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf } from '#value/instant';
import { checkpointText, eventText, noHash, type EvidenceTools, type Heads, type JournalDocument, type JournalEvent } from './evidence.ts';
import { readEvidence } from './read-evidence.ts';
import { verifyJournal } from './verify-journal.ts';

// The tools a browser has: WebCrypto, answering later.
const tools: EvidenceTools = {
  async sha256Hex(bytes) {
    return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))));
  },
  async verifySignature(publicKey, text, signature) {
    const key = await crypto.subtle.importKey('raw', bytesOf(publicKey), { name: 'Ed25519' }, false, ['verify']);
    return crypto.subtle.verify({ name: 'Ed25519' }, key, bytesOf(signature), new TextEncoder().encode(text));
  },
};
const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
const publicKey = base64(await crypto.subtle.exportKey('raw', pair.publicKey));

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function base64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

type Act = { readonly stream: string; readonly content: string; readonly facts: { readonly [key: string]: unknown } };

/** A journal as the platform writes it: each act adds an event to its stream and changes one content; the end is signed. */
async function journalOf(acts: readonly Act[]): Promise<JournalDocument> {
  const events: JournalEvent[] = [];
  const last = new Map<string, Heads[string]>();
  const contents = new Map<string, JournalDocument['contents'][number]>();
  const salt = new Uint8Array(16).fill(7);
  for (const [index, { stream, content, facts }] of acts.entries()) {
    const body = new TextEncoder().encode(content);
    const unhashed = {
      stream,
      sequence: (last.get(stream)?.sequence ?? 0) + 1,
      caseId: null,
      at: instantOf(index),
      actorPersonId: 'p1',
      actorOrganisationId: null,
      type: 'scoreChanged',
      facts: JSON.parse(JSON.stringify(facts)),
      refs: [{ kind: 'score', id: stream, hash: await tools.sha256Hex(Uint8Array.from([...salt, ...body])) }],
      previousHash: last.get(stream)?.hash ?? noHash,
    };
    const event = { ...unhashed, hash: await tools.sha256Hex(new TextEncoder().encode(eventText(unhashed))) };
    events.push(event);
    last.set(stream, { sequence: event.sequence, hash: event.hash });
    contents.set(stream, { kind: 'score', id: stream, salt: base64(salt.buffer), body: content });
  }
  const at = instantOf(acts.length);
  const heads = Object.fromEntries(last);
  const signature = base64(
    await crypto.subtle.sign({ name: 'Ed25519' }, pair.privateKey, new TextEncoder().encode(checkpointText({ at, heads }))),
  );
  return {
    format: 'twofold-journal-1',
    events,
    contents: [...contents.values()],
    checkpoints: [{ at, heads, keyId: 'k1', signature }],
    publicKeys: [{ keyId: 'k1', publicKey }],
    releases: [],
  };
}

const acts = fc.array(
  fc.record({
    stream: fc.constantFrom('a', 'b', '__proto__'),
    content: fc.string({ unit: 'grapheme' }),
    facts: fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 3 }),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('an exported journal', () => {
  test('is valid whatever was done in it, after a journey through JSON', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (story) => {
        const read = readEvidence(JSON.parse(JSON.stringify(await journalOf(story))));
        if (!read.ok || read.value.format !== 'twofold-journal-1') throw new Error('the journal was not read as one');
        const report = await verifyJournal(read.value, tools, [publicKey]);
        const streams = new Set(story.map((act) => act.stream)).size;
        expect(report).toMatchObject({
          valid: true,
          broken: null,
          events: story.length,
          signedEvents: story.length,
          notIncluded: 0,
          trusted: true,
        });
        expect(Object.keys(report.heads)).toHaveLength(streams);
      }),
      { numRuns: 60 },
    );
  });

  test('is broken when any one event is taken out, and the stream is named', async () => {
    await fc.assert(
      fc.asyncProperty(acts, fc.nat(), async (story, choice) => {
        const journal = await journalOf(story);
        const index = choice % journal.events.length;
        const report = await verifyJournal({ ...journal, events: journal.events.toSpliced(index, 1), contents: [] }, tools);
        const alone = story.filter((act) => act.stream === story[index]?.stream).length === 1;
        // A stream that is absent as a whole is left out, not cut: exports of single cases are signed over all heads too.
        expect(report.broken).toEqual(alone ? null : expect.objectContaining({ code: 'eventMissing', stream: story[index]?.stream }));
      }),
      { numRuns: 60 },
    );
  });

  test('counts erased contents and holds without them', async () => {
    const journal = await journalOf([{ stream: 'a', content: 'a name', facts: {} }]);
    const erased = { ...journal, contents: journal.contents.map((content) => ({ ...content, salt: null, body: null })) };
    expect(await verifyJournal(erased, tools)).toMatchObject({ valid: true, erased: 1, notIncluded: 0 });
    expect(await verifyJournal({ ...journal, contents: [] }, tools)).toMatchObject({ valid: true, erased: 0, notIncluded: 1 });
  });

  test('is held against what the latest event says of a content', async () => {
    const first = { stream: 'a', content: 'score 3', facts: {} };
    const journal = await journalOf([first, { ...first, content: 'score 4' }]);
    expect(await verifyJournal(journal, tools)).toMatchObject({ valid: true });
    const old = { ...journal, contents: journal.contents.map((content) => ({ ...content, body: 'score 3' })) };
    expect(await verifyJournal(old, tools)).toMatchObject({ valid: false, broken: { code: 'contentAltered', stream: 'a', sequence: 2 } });
  });
});
