import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf } from '#value/instant';
import { idOf, type Id } from '#value/id';
import { meanScores, type Score } from './assessment.ts';
import type { Interest } from './interest.ts';
import { activeAssessors, agreementOf } from './panel.ts';

const [ada, bo, cy] = [idOf<'person'>('ada'), idOf<'person'>('bo'), idOf<'person'>('cy')];

function about(personId: Id<'person'>, organisation: string, said: Pick<Interest, 'statement' | 'ruling'>) {
  return { ...said, personId, organisationId: idOf<'organisation'>(organisation), earlierId: null };
}

describe('who the decision waits for', () => {
  test('a member recused from every bidder is not waited for; one who is recused from some is', () => {
    const interests = [
      about(ada, 'north', { statement: 'link', ruling: 'recuse' }),
      about(ada, 'south', { statement: 'unsure', ruling: 'recuse' }),
      about(bo, 'north', { statement: 'link', ruling: 'recuse' }),
      about(bo, 'south', { statement: 'none', ruling: null }),
    ];
    expect(activeAssessors([ada, bo], interests)).toEqual([bo]);
  });

  test('silence is not absence: whoever has not declared, or waits for a ruling, is waited for', () => {
    expect(activeAssessors([cy, bo], [about(bo, 'north', { statement: 'link', ruling: null })])).toEqual([cy, bo]);
  });

  test('a chair who also assesses counts once', () => {
    expect(activeAssessors([ada, ada], [])).toEqual([ada]);
  });
});

function scored(value: number | null, personId: string): Score {
  return {
    id: idOf(personId),
    submissionId: idOf('s'),
    criterionId: 'c',
    personId: idOf(personId),
    scoredAt: instantOf(0),
    value,
    reason: null,
  };
}

describe('how scores lie', () => {
  test('mean and distance of 1, 4.5 and 5', () => {
    const agreement = agreementOf([scored(4.5, 'a'), scored(1, 'b'), scored(5, 'c')], 's', 'c');
    expect(agreement).toEqual({ mean: 3.5, lowest: 1, highest: 5, spread: 4 });
  });

  test('no score is no agreement, never zero', () => {
    expect(agreementOf([scored(null, 'a')], 's', 'c')).toBeNull();
    expect(agreementOf([scored(3, 'a')], 's', 'another')).toBeNull();
  });

  test('the mean is the one that the ranking uses, in any order of the scores', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 8 }), (tenths) => {
        const scores = tenths.map((tenth, index) => scored(tenth / 10, `p${index}`));
        const mean = agreementOf(scores.toReversed(), 's', 'c')?.mean;
        expect(mean).toBe(meanScores(scores, idOf('s'), 'c'));
      }),
    );
  });
});
