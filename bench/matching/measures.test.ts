import { describe, expect, test } from 'vitest';
import { gainAt, normalGainAt, recallAt } from './measures.ts';

describe('measures of a ranked list', () => {
  // The worked example of the encyclopaedia’s article on discounted cumulative gain: 6.861, and 0.785 of the best order of all eight documents.
  const grades = [3, 2, 3, 0, 1, 2];

  test('the gain and its share of the best possible are those of the published example', () => {
    expect(gainAt(6, grades)).toBeCloseTo(6.861, 3);
    expect(normalGainAt(6, grades, [...grades, 3, 2])).toBeCloseTo(0.785, 3);
  });

  test('recall counts what is useful, and says nothing where nothing is', () => {
    expect(recallAt(2, [0, 3, 1], [0, 3, 1, 1])).toBeCloseTo(1 / 3);
    expect(recallAt(2, [0, 0], [0, 0])).toBe(null);
    expect(normalGainAt(2, [0, 0], [0, 0])).toBe(null);
  });
});
