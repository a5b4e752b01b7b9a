import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pad, paddedSize, unpad } from './padding.ts';

describe('padding', () => {
  test('is 4 KiB at least and doubles up to 1 MiB', () => {
    expect([0, 1, 4_096, 4_097, 8_192, 600_000, 1_048_576].map(paddedSize)).toEqual([
      4_096, 4_096, 4_096, 8_192, 8_192, 1_048_576, 1_048_576,
    ]);
  });

  // Padmé: for 1 048 577 bytes E = 20, S = 5, so the size is rounded up to a multiple of 2^15 = 32 768.
  test('follows Padmé above 1 MiB', () => {
    expect(paddedSize(1_048_577)).toBe(1_048_576 + 32_768);
    expect(paddedSize(10_000_000)).toBe(10_223_616);
  });

  test('never shrinks, keeps the order of sizes and adds at most 12 % above 1 MiB', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31), fc.nat(2 ** 20), (size, more) => {
        expect(paddedSize(size)).toBeGreaterThanOrEqual(size);
        expect(paddedSize(size + more)).toBeGreaterThanOrEqual(paddedSize(size));
        expect(paddedSize(paddedSize(size))).toBe(paddedSize(size));
        if (size > 2 ** 20) expect(paddedSize(size)).toBeLessThanOrEqual(size * 1.12);
      }),
    );
  });

  test('comes off again without a trace, also from the middle of a buffer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), (content) => {
        const padded = pad(content);
        const within = new Uint8Array(padded.length + 3);
        within.set(padded, 3);
        expect(Buffer.from(unpad(within.subarray(3))).equals(content)).toBe(true);
      }),
    );
  });

  test('is refused when the stated length does not belong to the size', () => {
    const padded = pad(new Uint8Array(10));
    new DataView(padded.buffer).setUint32(4, 5_000);
    expect(() => unpad(padded)).toThrow('does not have the size it states');
    expect(() => unpad(new Uint8Array(3))).toThrow('no known format');
  });
});
