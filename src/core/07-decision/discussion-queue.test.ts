import { describe, expect, test } from 'vitest';
import type { Score } from '#assessment';
import { idOf } from '#value/id';
import { instantOf } from '#value/instant';
import { couldDecide, discussionQueue } from './discussion-queue.ts';

const criteria = [
  { id: 'solution', kind: 'solution', weight: 45 },
  { id: 'social', kind: 'social', weight: 25 },
  { id: 'price', kind: 'price', weight: 30 },
] as const;

// The three bids of Northmoor: means 4.4, 3.4, 3.6 and 3.4, 3.0, 4.6; prices 2.10, 1.72 and 1.98 million by the proportional formula.
const given: Readonly<
  Record<string, { readonly solution: readonly number[]; readonly social: readonly number[]; readonly price: number }>
> = {
  megaCare: { solution: [5, 4, 4.2], social: [3.6, 3.2, 3.4], price: 2.1 },
  valueMed: { solution: [3, 3.4, 3.8], social: [3, 2.8, 3.2], price: 1.72 },
  openDoor: { solution: [3.4, 3.8, 3.6], social: [5, 4.8, 4], price: 1.98 },
};
const scores = Object.entries(given).flatMap(([name, own]) =>
  (['solution', 'social'] as const).flatMap((criterionId) =>
    own[criterionId].map((value, index) => score(name, criterionId, { value, index })),
  ),
);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const ranking = Object.entries(given)
  .map(([name, own]) => ({
    submissionId: idOf<'submission'>(name),
    total: (45 * mean(own.solution) + 25 * mean(own.social) + (30 * 5 * 1.72) / own.price) / 100,
  }))
  .toSorted((a, b) => b.total - a.total)
  .map((line, index) => ({ ...line, rank: index + 1 }));

describe('what the panel should talk about first', () => {
  test('the lead of Northmoor is 0.01446, and the greatest disagreement that could turn it comes first', () => {
    expect(ranking.map(({ submissionId }) => submissionId)).toEqual(['openDoor', 'megaCare', 'valueMed']);
    expect((ranking[0]?.total ?? 0) - (ranking[1]?.total ?? 0)).toBeCloseTo(0.01446, 5);
    const queue = discussionQueue(criteria, ranking, scores);
    expect(queue.map(({ submissionId, criterionId }) => `${submissionId} ${criterionId}`)).toEqual([
      'megaCare solution',
      'openDoor social',
      'openDoor solution',
      'megaCare social',
      'valueMed solution',
      'valueMed social',
    ]);
    const [first, second] = queue;
    // 0.6 × 0.45 ÷ 0.01446 and 0.6 × 0.25 ÷ 0.01446
    expect(first?.impact).toBeCloseTo(18.68, 1);
    expect(second?.impact).toBeCloseTo(10.38, 1);
    expect(queue.filter(couldDecide).map(({ submissionId }) => submissionId)).toEqual(['megaCare', 'openDoor', 'openDoor', 'megaCare']);
    // 0.4 × 0.45 ÷ (4.07303 − 3.78)
    expect(queue[4]?.impact).toBeCloseTo(0.614, 3);
  });

  test('where all agree, or one scored alone, there is nothing to talk about', () => {
    const same = scores.map((entry) => ({ ...entry, value: 3 }));
    expect(discussionQueue(criteria, ranking, same)).toEqual([]);
    const alone = scores.filter(({ personId }) => personId === 'assessor 0');
    expect(discussionQueue(criteria, ranking, alone)).toEqual([]);
  });

  test('with a shared first place any disagreement about one of them decides', () => {
    const level = ranking.map((line) => ({ ...line, total: 4, rank: 1 }));
    expect(discussionQueue(criteria, level, scores).every(couldDecide)).toBe(true);
  });

  test('a submission that is not ranked changes nothing', () => {
    const queue = discussionQueue(criteria, ranking.slice(0, 2), scores);
    expect(queue.filter(({ submissionId }) => submissionId === 'valueMed').map(({ impact }) => impact)).toEqual([0, 0]);
    expect(queue.at(-1)?.submissionId).toBe('valueMed');
  });
});

function score(submission: string, criterionId: string, { value, index }: { readonly value: number; readonly index: number }): Score {
  return {
    id: idOf(`${submission} ${criterionId} ${index}`),
    submissionId: idOf(submission),
    criterionId,
    personId: idOf(`assessor ${index}`),
    scoredAt: instantOf(0),
    value,
    reason: 'Because.',
  };
}
