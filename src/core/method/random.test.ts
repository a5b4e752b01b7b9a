import { describe, expect, test } from 'vitest';
import { isSeed, randomOf } from './random.ts';

const drawn = (seed: number, count: number): readonly number[] => {
  const random = randomOf(seed);
  return Array.from({ length: count }, random);
};

describe('numbers drawn from a seed', () => {
  test('are those of the reference generator', () => {
    // sfc32 of PractRand, as printed in the tests of rand_sfc (rust-random/rngs): a = 0, b = 2, c = 1
    const printed = [
      0xa87dbc7e, 0x1787178c, 0x4c7b7234, 0xc65dade2, 0x2c692349, 0xf52c2153, 0xdf098072, 0x9d49b03c, 0x9562381a, 0xc9b41738, 0x64b75e54,
      0x36ce9b32, 0xf106947e, 0x0afc726b, 0x549bbc87, 0xd19a7b3e,
    ];
    expect(drawn(2 ** 32 + 2, 16)).toEqual(printed.map((value) => value / 2 ** 32));
  });

  test('are the same for the same seed and others for any other half of it', () => {
    expect(drawn(1, 50)).toEqual(drawn(1, 50));
    expect(drawn(1, 50)).not.toEqual(drawn(2, 50));
    expect(drawn(1, 50)).not.toEqual(drawn(1 + 2 ** 32, 50));
  });

  test('fill 0 to 1 evenly, and neighbours do not go together', () => {
    const values = drawn(7, 100_000);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / values.length));
    const pairs = values.slice(1).reduce((sum, value, index) => sum + (value - 0.5) * (values[index]! - 0.5), 0) / values.length;
    expect(Math.abs(pairs * 12)).toBeLessThan(4 / Math.sqrt(values.length));
  });

  test('take whole numbers from 0 as a seed and nothing else', () => {
    expect([0, 1, 2 ** 53 - 1].map(isSeed)).toEqual([true, true, true]);
    expect([-1, 0.5, 2 ** 53, Number.NaN, Infinity].map(isSeed)).toEqual([false, false, false, false, false]);
  });
});
