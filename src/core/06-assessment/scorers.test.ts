import { describe, expect, test } from 'vitest';
import type { Criterion } from '#call/fields';
import { noInterview } from '#call/interview-part';
import { levelsOf, isHalfScale, ordinaryScale, withScales } from '#call/scale';
import { idOf } from '#value/id';
import { instantOf } from '#value/instant';
import { belowMinimum } from './minimum.ts';
import { askedMembers, criteriaFor, withoutScorers } from './scorers.ts';

const criterion = (id: string, change: Partial<Criterion> = {}): Criterion => ({
  id,
  kind: 'solution',
  title: id,
  description: null,
  weight: 10,
  stage: null,
  scorers: null,
  minimum: null,
  scale: null,
  ...noInterview,
  ...change,
});
const criteria = [
  criterion('all'),
  criterion('lay', { scorers: 'layMembers' }),
  criterion('professional', { scorers: 'assessors' }),
  criterion('price', { kind: 'price' }),
];
const ids = (found: readonly Criterion[]) => found.map(({ id }) => id);

describe('who scores what', () => {
  test('a lay member, an assessor and a chair score what the call gives their role; an observer scores nothing', () => {
    expect(ids(criteriaFor(criteria, ['layMember']))).toEqual(['all', 'lay']);
    expect(ids(criteriaFor(criteria, ['assessor']))).toEqual(['all', 'professional']);
    expect(ids(criteriaFor(criteria, ['chair', 'layMember']))).toEqual(['all', 'lay', 'professional']);
    expect(criteriaFor(criteria, ['observer', 'buyer'])).toEqual([]);
  });

  test('nobody waits for a member who is not asked anything, and a criterion nobody scores is found', () => {
    const lay = { personId: 'bjorg', role: 'layMember' as const };
    const tom = { personId: 'tom', role: 'chair' as const };
    expect(askedMembers(criteria.slice(2), [lay, tom, tom])).toEqual([tom]);
    expect(ids(withoutScorers(criteria, [tom, { personId: 'per', role: 'observer' }]))).toEqual(['lay']);
    expect(withoutScorers(criteria, [lay, tom])).toEqual([]);
  });
});

describe('worded scales', () => {
  test('six lines are the scale of a criterion, with or without their numbers; none gives the ordinary words', () => {
    const scale = '0: nothing\n1 - little\n2. some\n\n3 good\nmuch\nmore';
    expect(levelsOf({ scale }, 'en')).toEqual(['nothing', 'little', 'some', 'good', 'much', 'more']);
    expect(levelsOf({ scale: null }, 'nb')).toEqual(ordinaryScale.map(({ nb }) => nb));
    expect([scale, null, ' ', 'one\ntwo'].map(isHalfScale)).toEqual([false, false, false, true]);
  });

  test('a call is published with its words, so that they stay when the ordinary ones change', () => {
    const [published, price] = withScales([criterion('all'), criterion('price', { kind: 'price' })], 'en');
    expect(published?.scale?.split('\n')).toEqual(ordinaryScale.map(({ en }) => en));
    expect(price?.scale).toBeNull();
  });
});

describe('published minimums', () => {
  test('a mean below is named; a mean that equals it in tenths, or a submission nobody scored, is not', () => {
    const score = (submission: string, person: string, value: number | null) => ({
      id: idOf<'score'>(`${submission}${person}`),
      submissionId: idOf<'submission'>(submission),
      criterionId: 'all',
      personId: idOf<'person'>(person),
      scoredAt: instantOf(0),
      value,
      reason: 'x',
    });
    const scores = [score('a', '1', 2.9), score('a', '2', 3), score('b', '1', 3.1), score('b', '2', 2.9), score('c', '1', null)];
    const found = belowMinimum([criterion('all', { minimum: 3 })], [idOf('a'), idOf('b'), idOf('c')], scores);
    expect(found).toMatchObject([{ submissionId: 'a', criterionId: 'all', mean: 2.95, minimum: 3 }]);
    expect(found).toHaveLength(1);
  });
});
