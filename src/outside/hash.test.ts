import { describe, expect, test } from 'vitest';
import { contentHash, sha256Hex } from './hash.ts';

describe('hashing', () => {
  // FIPS 180-2, appendix B.1.
  test('gives the published digest of "abc", as text and as bytes', () => {
    const published = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(sha256Hex('abc')).toBe(published);
    expect(sha256Hex(new Uint8Array([97, 98, 99]))).toBe(published);
  });

  test('of a content runs over the salt and then the body as UTF-8', () => {
    expect(contentHash(new Uint8Array([97]), 'bc')).toBe(sha256Hex('abc'));
    expect(contentHash(new Uint8Array([0xff, 0x00]), 'æ')).toBe(sha256Hex(new Uint8Array([0xff, 0x00, 0xc3, 0xa6])));
  });

  test('gives another hash for the same body under another salt', () => {
    expect(contentHash(new Uint8Array(16), 'score 4')).not.toBe(contentHash(new Uint8Array(16).fill(1), 'score 4'));
  });
});
