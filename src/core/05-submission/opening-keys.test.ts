import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOf } from '#value/id';
import { instantOf } from '#value/instant';
import { mayOpen } from './submission.ts';
import {
  checkPassphrase,
  keysReady,
  readSheet,
  sheetEnding,
  sheetGroups,
  sharesGiven,
  useRecovery,
  waitAfter,
  type KeyPreparation,
} from './opening-keys.ts';

const persons = ['a', 'b', 'c', 'd'].map((name) => idOf<'person'>(name));
const closesAt = instantOf(1_000);
const call = { id: idOf<'call'>('c'), state: 'published', closesAt, openingThreshold: 2 } as const;

describe('who can open', () => {
  test('never before the closing time, and never with fewer different shares than the call says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...persons)), fc.boolean(), fc.integer({ min: 0, max: 2_000 }), (openers, recovery, at) => {
        const may = mayOpen(call, { openers, recovery }, instantOf(at));
        const enough = new Set(openers).size + (recovery ? 1 : 0) >= 2;
        expect(may.ok).toBe(at >= 1_000 && enough);
      }),
    );
  });

  test('the same opener twice is one share, and the sheet is one', () => {
    expect(sharesGiven({ openers: [persons[0]!, persons[0]!], recovery: true })).toBe(2); // four persons above
  });

  test('the recovery sheet is used once, with a reason, and only after an opener', () => {
    const use = { id: 'r', reason: 'Per er syk.', given: { openers: [persons[0]!], recovery: false } }; // four persons above
    expect(useRecovery(call, use)).toMatchObject({ ok: true, value: { event: { type: 'recoveryUsed' } } });
    expect(useRecovery(call, { ...use, given: { openers: [], recovery: false } })).toMatchObject({ refusal: { code: 'needsOpener' } });
    expect(useRecovery(call, { ...use, reason: ' ' })).toMatchObject({ refusal: { code: 'reasonMissing' } });
    expect(useRecovery(call, { ...use, given: { ...use.given, recovery: true } })).toMatchObject({ refusal: { code: 'sheetTaken' } });
  });
});

describe('what publication takes', () => {
  const ready: KeyPreparation = {
    openers: [{ personId: persons[0]!, name: 'Per', hasPassphrase: true, rehearsed: true }], // four persons above
    needed: 2,
    sheetConfirmedAt: instantOf(1),
    rehearsedAt: instantOf(2),
  };

  test('passphrases, the sheet and the rehearsal, named in that order; nothing where submissions are not sealed', () => {
    expect(keysReady({ sealed: true }, ready).ok).toBe(true);
    expect(keysReady({ sealed: true }, { ...ready, rehearsedAt: null })).toMatchObject({ refusal: { code: 'notRehearsed' } });
    expect(keysReady({ sealed: true }, { ...ready, rehearsedAt: null, sheetConfirmedAt: null })).toMatchObject({
      refusal: { code: 'sheetNotConfirmed' },
    });
    const without = { ...ready, openers: ready.openers.map((opener) => ({ ...opener, hasPassphrase: false })) };
    expect(keysReady({ sealed: true }, without)).toMatchObject({ refusal: { code: 'openersNotReady', facts: { names: 'Per' } } });
    expect(keysReady({ sealed: false }, { ...without, sheetConfirmedAt: null }).ok).toBe(true);
  });

  test('a passphrase has 16 characters or more, letters with marks counted once', () => {
    expect(checkPassphrase('kort setning')).toMatchObject({ refusal: { code: 'passphraseShort', facts: { shortest: 16, length: 12 } } });
    expect(checkPassphrase('å'.normalize('NFD').repeat(15))).toMatchObject({ refusal: { facts: { length: 15 } } });
    expect(checkPassphrase('skog vinter brev')).toMatchObject({ ok: true });
  });
});

test('wrong passphrases wait: none for four, a minute after the fifth, twice as long each time, an hour at most', () => {
  expect([1, 4, 5, 6, 7, 30].map(waitAfter)).toEqual([0, 0, 60_000, 120_000, 240_000, 3_600_000]);
});

test('a key typed from its sheet is read whatever its groups, capitals and signs', () => {
  const key = 'AGE-SECRET-KEY-1QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE';
  expect(readSheet(sheetGroups(key).join(' – ').toLowerCase())).toBe(key);
  expect(sheetEnding(` ${sheetGroups(key).join(' ')}`)).toBe('54KHCE'.padStart(8, 'JN'));
  expect(sheetEnding('jn54 khce')).toBe('JN54KHCE');
});
