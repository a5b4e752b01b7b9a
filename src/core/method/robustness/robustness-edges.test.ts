import { describe, expect, test } from 'vitest';
import { outputOf } from '../../../../tests/commands.ts';
import { robustnessCommand } from '../../../cli/robustness.ts';

const answerTo = (document: unknown): Record<string, unknown> => Object(outputOf(robustnessCommand, JSON.stringify(document)));

describe('what stands at the edges', () => {
  const two = (weights: unknown) => ({
    criteria: [
      { id: 'a', weight: 1 },
      { id: 'b', weight: 1 },
    ],
    scores: { X: [3, 1], Y: [1, 2] },
    weights,
  });

  test('criteria of weight 0 are dropped and listed, and change nothing else', () => {
    const plain = answerTo(two({ region: 'all' }));
    const padded = answerTo({
      criteria: [{ id: '0', weight: 0 }, ...two(0).criteria],
      scores: { X: [9, 3, 1], Y: [0, 1, 2] },
      scale: 10,
    });
    expect(padded['dropped']).toEqual(['0']);
    expect(padded['acceptability']).toEqual(plain['acceptability']);
    expect(padded['criteriaOrder']).toEqual(['a', 'b']);
  });

  test('identical submissions share a region and are listed, also when they lead', () => {
    const answer = answerTo({ criteria: two(0).criteria, scores: { X: [3, 1], Y: [1, 2], Z: [3, 1] } });
    expect(answer).toMatchObject({ winner: null, tiedFirst: ['X', 'Z'], label: 'close', identical: [['X', 'Z']], intervals: null });
    const shares = answer['acceptability'] as Readonly<Record<string, number>>; // shape of the contract
    expect(shares['X']).toBe(shares['Z']);
    expect((shares['X'] ?? 0) + (shares['Y'] ?? 0)).toBeCloseTo(1, 12);
    expect(answer['flips']).toContainEqual({ rival: 'Z', transfer: 0, weights: [0.5, 0.5] });
  });

  test('a single submission wins everywhere, and a single criterion has no other weighting', () => {
    const alone = answerTo({ criteria: two(0).criteria, scores: { X: [3, 1] } });
    expect(alone).toMatchObject({ winner: 'X', label: 'clear', acceptability: { X: 1 }, flips: [], cannotWin: [] });
    const narrow = answerTo({ criteria: [{ id: 'a', weight: 3 }], scores: { X: [3], Y: [1] } });
    expect(narrow).toMatchObject({ winner: 'X', acceptability: { X: 1, Y: 0 }, intervals: { a: [1, 1] }, cannotWin: ['Y'] });
  });

  test('who can only be level with another where both lead can come first, though it fills no share', () => {
    const answer = answerTo({ criteria: two(0).criteria, scores: { X: [3, 1], Y: [3, 0] } });
    expect(answer).toMatchObject({ acceptability: { X: 1, Y: 0 }, cannotWin: [] });
    expect(answer['flips']).toEqual([{ rival: 'Y', transfer: 0.5, weights: [1, 0] }]);
  });

  test('bounds keep out who wins only far from the published weights', () => {
    expect(answerTo(two({ region: 'all' }))['cannotWin']).toEqual([]);
    expect(answerTo(two({ region: 'within', percent: 10 }))['cannotWin']).toEqual(['Y']);
    expect(answerTo({ ...two({ region: 'within', percent: 10 }), faceBudget: 0 })['cannotWin']).toEqual(['Y']);
  });

  test('moving exactly ten percent of the weight is not clear, and exactly one percent is close', () => {
    const at = (lead: number) => answerTo({ criteria: two(0).criteria, scores: { X: [1 + lead, 1], Y: [1, 2] }, step: 1e-9, scale: 5 });
    // lead (l, −1) at (.5, .5): transfer t with l(.5 − t) = .5 + t
    expect(at(1.5)).toMatchObject({ label: 'holds', flips: [{ transfer: expect.closeTo(0.1, 12) }] });
    expect(at(51 / 49)).toMatchObject({ label: 'close', because: ['weight'], flips: [{ transfer: expect.closeTo(0.01, 12) }] });
    expect(at(1.6)).toMatchObject({ label: 'clear' });
  });

  test('a submission that only one assessor scored is not judged by the others: it is named as missing', () => {
    const answer = answerTo({
      criteria: two(0).criteria,
      scores: { X: [3, 1], Y: [1, 2] },
      assessors: {
        X: [
          [3, 1],
          [null, null],
        ],
        Y: [
          [1, 2],
          [1, 2],
        ],
      },
      step: 0.1,
    });
    expect(answer['leaveOneOut']).toEqual([
      { assessor: 1, winner: 'Y', tiedFirst: [], missing: ['X'] },
      { assessor: 2, winner: 'X', tiedFirst: [], missing: [] },
    ]);
    expect(answer['because']).not.toContain('assessor');
    expect(answer['bootstrap']).toMatchObject({ undefined: 0.25, unchanged: 0.75 });
  });
});

describe('what an independent check found', () => {
  const two = [
    { id: 'a', weight: 1 },
    { id: 'b', weight: 1 },
  ];

  test('ids may be words that every object knows', () => {
    const answer = answerTo({ criteria: [{ id: 'c1', weight: 1 }], scores: { constructor: [1], toString: [2] } });
    expect(answer).toMatchObject({ winner: 'toString', leaveOneOut: null });
  });

  test('a weight that is next to nothing beside another leaves intervals and strips defined', () => {
    const criteria = [
      { id: 'a', weight: 1 },
      { id: 'b', weight: 1e-17 },
    ];
    expect(answerTo({ criteria, scores: { X: [2, 1], Y: [1, 3] } })['intervals']).toEqual({
      a: [expect.closeTo(2 / 3, 12), 1],
      b: [0, expect.closeTo(1 / 3, 12)],
    });
  });

  test('nobody can call a result clear whose winner one assessor alone has scored', () => {
    const answer = answerTo({
      criteria: two,
      scores: { A: [9, 5], B: [7, 5] },
      assessors: {
        A: [
          [9, 5],
          [null, 5],
        ],
        B: [
          [7, 5],
          [7, 5],
        ],
      },
    });
    expect(answer).toMatchObject({ winner: 'A', label: 'holds', because: ['missing'] });
  });

  test.each<[string, unknown, string, string]>([
    [
      'assessors of only some submissions',
      {
        assessors: {
          B: [
            [1, 2],
            [9, 9],
          ],
        },
      },
      'wrongNumberOfAssessors',
      'assessors.A',
    ],
    ['weights beyond double precision', { criteria: two.map(({ id }) => ({ id, weight: 1e308 })) }, 'notFinite', 'criteria'],
    ['scores of assessors too large to square', { assessors: { A: [[1e308, 1]], B: [[1, 1]] } }, 'notFinite', 'assessors.A[0][0]'],
    [
      'more assessors than a panel can have',
      { assessors: { A: Array.from({ length: 201 }, () => [1, 1]) } },
      'tooManyAssessors',
      'assessors',
    ],
  ])('refuses %s', (_, change, code, path) => {
    const document = { criteria: two, scores: { A: [4, 4], B: [5, 5] }, ...Object(change) };
    expect(robustnessCommand.run(JSON.stringify(document), {})).toMatchObject({ status: 2, error: { code, path } });
  });

  test('refuses a name that JSON objects cannot carry, instead of losing whom it names', () => {
    const document = '{"criteria": [{"id": "c1", "weight": 1}], "scores": {"__proto__": [5], "B": [1]}}';
    expect(robustnessCommand.run(document, {})).toMatchObject({ status: 2, error: { code: 'unusableName', path: 'scores.__proto__' } });
  });

  test('refuses bounds from which hardly anything can be drawn, instead of drawing for minutes', () => {
    const criteria = Array.from({ length: 60 }, (_, index) => ({ id: `c${index}`, weight: index < 20 ? 4.5 : 0.25 }));
    const scores = { A: criteria.map((_, index) => index % 7), B: criteria.map((_, index) => index % 5) };
    expect(robustnessCommand.run(JSON.stringify({ criteria, scores, weights: { region: 'points', points: 0.75 } }), {})).toMatchObject({
      status: 2,
      error: { code: 'parameterOutOfRange', path: 'weights' },
    });
  });
});

describe('refuses in one sentence', () => {
  const base = { criteria: [{ id: 'a', weight: 1 }], scores: { X: [1] } };
  test.each<[string, unknown, string, string]>([
    ['no criteria', { ...base, criteria: [] }, 'noCriteria', 'criteria'],
    ['no submissions', { ...base, scores: {} }, 'noSubmissions', 'scores'],
    ['a score too few', { ...base, scores: { X: [] } }, 'wrongNumberOfScores', 'scores.X'],
    ['weights that are all 0', { ...base, criteria: [{ id: 'a', weight: 0 }] }, 'weightsSumToZero', 'criteria'],
    ['a negative weight', { ...base, criteria: [{ id: 'a', weight: -1 }] }, 'negativeWeight', 'criteria[0].weight'],
    [
      'an id used twice',
      { ...base, criteria: [base.criteria[0], base.criteria[0]], scores: { X: [1, 1] } },
      'duplicateId',
      'criteria[1].id',
    ],
    ['a percentage of 0', { ...base, weights: { region: 'within', percent: 0 } }, 'parameterOutOfRange', 'weights.percent'],
    ['an order of strangers', { ...base, weights: { region: 'order', order: ['a', 'z'] } }, 'unknownCriterion', 'weights.order[1]'],
    ['an unknown region', { ...base, weights: { region: 'near' } }, 'unknownValue', 'weights.region'],
    ['an unknown key', { ...base, weigths: 1 }, 'unknownKey', 'weigths'],
    ['no sample', { ...base, samples: 0 }, 'parameterOutOfRange', 'samples'],
    ['a negative seed', { ...base, seed: -1 }, 'parameterOutOfRange', 'seed'],
    ['assessors of a stranger', { ...base, assessors: { Y: [[1]] } }, 'unknownSubmission', 'assessors.Y'],
    ['a score above the scale', { ...base, scale: 0.5 }, 'scoreOutsideScale', 'scores.X[0]'],
    [
      'a formula that compares prices',
      {
        criteria: [
          { id: 'q', weight: 1 },
          { id: 'p', weight: 1, price: { formula: 'pricePerQualityPoint' } },
        ],
        submissions: [{ id: 'X', scores: { q: 1 }, price: 1 }],
      },
      'weightsDoNotDecide',
      'criteria[1].price',
    ],
  ])('%s', (_, document, code, path) => {
    const outcome = robustnessCommand.run(JSON.stringify(document), {});
    expect(outcome).toMatchObject({ status: 2, error: { code, path } });
  });
});
