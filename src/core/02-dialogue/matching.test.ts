import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { taxonomy, type Tags } from '#need/taxonomy';
import { codeOverlap, inOrder, matchOf, shares, type Match } from './matching.ts';

const none: Tags = { targetGroups: [], outcomes: [], settings: [], services: [] };
const anyTags: fc.Arbitrary<Tags> = fc.record({
  targetGroups: fc.subarray(taxonomy.targetGroups.map(({ id }) => id)),
  outcomes: fc.subarray(taxonomy.outcomes.map(({ id }) => id)),
  settings: fc.subarray(taxonomy.settings.map(({ id }) => id)),
  services: fc.subarray(taxonomy.services.map(({ id }) => id)),
});
const found = { id: 'a', rank: 0, similarity: 0, words: [] };

describe('the overlap of terms', () => {
  test('is 1 for the same terms, and a third for two under one term', () => {
    expect(codeOverlap({ ...none, targetGroups: ['g-dementia'] }, { ...none, targetGroups: ['g-dementia'] })).toBe(1);
    expect(codeOverlap({ ...none, targetGroups: ['g-dementia'] }, { ...none, targetGroups: ['g-alone'] })).toBeCloseTo(1 / 3);
  });

  test('is a half for a term and the one above it', () => {
    expect(codeOverlap({ ...none, targetGroups: ['g-dementia'] }, { ...none, targetGroups: ['g-older'] })).toBe(0.5);
  });

  test('counts a question that the need has answered and the solution has not, and no question that the need leaves open', () => {
    const need = { ...none, targetGroups: ['g-dementia'], services: ['v-day'] };
    expect(codeOverlap(need, { ...none, targetGroups: ['g-dementia'] })).toBe(0.5);
    expect(codeOverlap(need, { ...need, outcomes: ['o-green'], settings: ['s-farm'] })).toBe(1);
    expect(codeOverlap(none, need)).toBe(0);
  });

  test('lies between 0 and 1, and more ticks by the solution never lift it above the same ticks', () => {
    fc.assert(
      fc.property(anyTags, anyTags, (need, solution) => {
        const overlap = codeOverlap(need, solution);
        expect(overlap).toBeGreaterThanOrEqual(0);
        expect(overlap).toBeLessThanOrEqual(codeOverlap(need, need));
      }),
    );
  });
});

describe('a match', () => {
  test('is the sum of its three parts by their shares', () => {
    expect(shares.codes + shares.text + shares.similarity).toBeCloseTo(1);
    const tags = { ...none, targetGroups: ['g-dementia'] };
    const { score } = matchOf(tags, { ...none, targetGroups: ['g-older'] }, { ...found, rank: 0.4, similarity: 0.5 });
    expect(score).toBeCloseTo(0.5 * 0.5 + 0.3 * 0.4 + 0.2 * 0.5);
  });

  test('has no reason where both have answered and agree in nothing: words alone are chance then', () => {
    const words = { ...found, rank: 0.9, words: ['tur'] };
    const need = { ...none, targetGroups: ['g-dementia'] };
    expect(matchOf(need, { ...none, targetGroups: ['g-prison'] }, words).reasons).toEqual([]);
    expect(matchOf(need, { ...none, outcomes: ['o-green'] }, words).reasons).toEqual([{ kind: 'words', words: ['tur'] }]);
    expect(matchOf(none, { ...none, targetGroups: ['g-prison'] }, words).reasons).toEqual([{ kind: 'words', words: ['tur'] }]);
  });

  test('has no reason in “at home” alone; with another word it is named with it', () => {
    const found = { id: 'a', rank: 0.6, similarity: 0.5 };
    expect(matchOf(none, none, { ...found, words: ['hjemme'] }).reasons).toEqual([]);
    expect(matchOf(none, none, { ...found, words: ['ensomme', 'hjemme'] }).reasons).toEqual([
      { kind: 'words', words: ['ensomme', 'hjemme'] },
    ]);
  });

  test('without a reason, or by a hair, is not shown', () => {
    const match = (score: number, reasons: Match['reasons']): Match => ({ id: String(score), score, reasons });
    const words = [{ kind: 'words' as const, words: ['tur'] }];
    expect(inOrder([match(0.9, []), match(0.05, words), match(0.3, words)], '2026-06-01').map(({ score }) => score)).toEqual([0.3]);
  });

  test('stands before a better one on no day, and the order of a day is the same for whoever asks, in whatever order they are given', () => {
    const anyMatch = fc.record({
      id: fc.string({ minLength: 1 }),
      score: fc.double({ min: 0.2, max: 1, noNaN: true }),
      reasons: fc.constant([{ kind: 'words' as const, words: ['tur'] }]),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyMatch, { selector: ({ id }) => id, maxLength: 12 }), fc.string(), (matches, seed) => {
        const order = inOrder(matches, seed);
        expect(inOrder(matches.toReversed(), seed)).toEqual(order);
        for (const [index, one] of order.slice(1).entries())
          expect(Math.round(one.score * 100)).toBeLessThanOrEqual(Math.round((order[index]?.score ?? 0) * 100));
      }),
    );
  });
});
