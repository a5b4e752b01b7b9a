import { describe, expect, test } from 'vitest';
import { idOf } from '#value/id';
import { instantOf } from '#value/instant';
import { changeScore, summaryOfChanges } from './score-change.ts';

const score = {
  id: idOf<'score'>('s'),
  submissionId: idOf<'submission'>('a'),
  criterionId: 'c',
  personId: idOf<'person'>('bjorg'),
  scoredAt: instantOf(0),
  value: 3,
  reason: 'Good.',
};
const changing = {
  id: idOf<'scoreChange'>('change'),
  at: instantOf(1),
  personId: 'bjorg',
  call: { id: 'call', state: 'opened' as const },
  allLocked: true,
  score,
  changes: [],
  values: { value: 4, changeReason: 'I had not seen the plan on page two.' },
};

describe('changing a score after the lock', () => {
  test('both values are kept, and a second change names the first', () => {
    const first = changeScore(changing);
    expect(first).toMatchObject({ ok: true, value: { change: { earlierValue: 3, value: 4, earlierId: null } } });
    const second = changeScore({
      ...changing,
      id: idOf('two'),
      score: { ...score, value: 4 },
      changes: [{ id: idOf('change') }],
      values: { value: 3.5, changeReason: 'Halfway.' },
    });
    expect(second).toMatchObject({ ok: true, value: { change: { earlierValue: 4, value: 3.5, earlierId: 'change' } } });
  });

  test.each([
    ['before everybody has locked', { allLocked: false }, 'notAllLocked'],
    ['after the decision', { call: { id: 'call', state: 'decided' } }, 'alreadyDecided'],
    ['by somebody else', { personId: 'tom' }, 'notYourScore'],
    ['where nothing was scored', { score: null }, 'notYourScore'],
    ['without a reason', { values: { value: 4, changeReason: null } }, 'changeReasonMissing'],
    ['to the same', { values: { value: 3, changeReason: 'x' } }, 'sameScore'],
  ] as const)('it is refused %s', (_, change, code) => {
    expect(changeScore({ ...changing, ...change })).toMatchObject({ ok: false, refusal: { code } });
  });

  test('the record tells how many scores were changed and by how much, first value against last', () => {
    expect(summaryOfChanges([])).toBeNull();
    const change = (scoreId: string, earlierValue: number, value: number) => ({ scoreId: idOf<'score'>(scoreId), earlierValue, value });
    expect(summaryOfChanges([change('a', 4.6, 4), change('b', 2, 4), change('b', 4, 3)])).toEqual({ scores: 2, largest: 1, mean: 0.8 });
  });
});
