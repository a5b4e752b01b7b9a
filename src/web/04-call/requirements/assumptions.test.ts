import { describe, expect, test } from 'vitest';
import { assumedTypes } from '#call/requirement-effects';
import { readAssumptions } from './assumptions.ts';

const requirements = (['turnover', 'bond'] as const).map((kind) => ({ id: null, kind, title: kind, reason: 'made up for the test' }));
const read = (query: string) => readAssumptions(new URLSearchParams(query), { country: 'NO', language: 'nb', requirements });

describe('assumptions in an address', () => {
  test('an address without any has the starting figures', () => {
    expect(read('')).toMatchObject({ types: assumedTypes(requirements), origin: 'starting', problems: [], typed: null });
    expect(read('').values).toMatchObject({
      'newcomer-low': 1,
      'newcomer-high': 3,
      'newcomer-r01-low': 20,
      'newcomer-r02-high': 55,
    });
  });

  test('a figure in the address replaces the starting one, and nothing else', () => {
    const { types, origin } = read('newcomer-r02-low=10&newcomer-r02-high=15&incumbent-low=0');
    expect(origin).toBe('given');
    expect(types.find(({ id }) => id === 'newcomer')).toEqual({
      id: 'newcomer',
      count: [1, 3],
      meets: [
        [0.2, 0.4],
        [0.1, 0.15],
      ],
    });
    expect(types.find(({ id }) => id === 'incumbent')?.count).toEqual([0, 1]);
  });

  test('what cannot be used is said in the order of the form, kept as typed, and the starting pair stands in', () => {
    const { types, problems, typed } = read('commercial-high=mange&newcomer-r01-low=80&newcomer-r01-high=20&newcomer-r02-low=101');
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['newcomer-r01-high', 'tooSmall'],
      ['newcomer-r02-low', 'tooLarge'],
      ['commercial-high', 'notANumber'],
    ]);
    expect(types).toEqual(assumedTypes(requirements));
    expect(typed).toMatchObject({ 'commercial-high': 'mange', 'newcomer-r01-low': '80', 'incumbent-low': '1' });
  });

  test('an emptied figure is the starting one again', () => {
    expect(read('newcomer-low=&newcomer-high=5').types.find(({ id }) => id === 'newcomer')?.count).toEqual([1, 5]);
  });
});
