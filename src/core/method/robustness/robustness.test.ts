import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { robustnessCommand } from '../../../cli/robustness.ts';
import { shareNotAhead } from './pairwise.ts';

type Oracle = { readonly name: string; readonly document: unknown; readonly expected: unknown; readonly within: number };
type PairOracle = { readonly name: string; readonly lead: readonly number[]; readonly aheadOrLevel: number };
const oracles: { readonly pairwise: readonly PairOracle[]; readonly documents: readonly Oracle[] } = JSON.parse(
  readFileSync(new URL('../../../../samples/oracles/robustness.json', import.meta.url), 'utf8'),
);

/** What the command answers, as a reader of its JSON sees it. */
export function answerTo(document: unknown): Record<string, unknown> {
  const outcome = robustnessCommand.run(JSON.stringify(document), {});
  if (outcome.status === 2) throw new Error(JSON.stringify(outcome.error));
  return JSON.parse(JSON.stringify(outcome.output));
}

/** Holds figures to a tolerance and everything else exactly, as deep as `expected` goes. */
function compare(found: unknown, expected: unknown, about: { readonly within: number; readonly path: string }): void {
  if (typeof expected === 'number') {
    expect(found, about.path).toEqual(expect.any(Number));
    expect(Math.abs(Number(found) - expected), `${about.path}: ${String(found)}`).toBeLessThanOrEqual(about.within);
  } else if (typeof expected === 'object' && expected !== null) {
    for (const [key, value] of Object.entries(expected)) {
      compare(Reflect.get(Object(found), key), value, { ...about, path: `${about.path}.${key}` });
    }
    if (Array.isArray(expected)) expect(found, about.path).toHaveLength(expected.length);
  } else expect(found, about.path).toBe(expected);
}

describe('published and worked figures', () => {
  test.each(oracles.pairwise)('pairwise: $name', ({ lead, aheadOrLevel }) => {
    expect(shareNotAhead(lead.map((value) => -value))).toBeCloseTo(aheadOrLevel, 12);
  });

  test.each(oracles.documents)('$name', ({ document, expected, within }) => {
    compare(answerTo(document), expected, { within, path: 'answer' });
  });
});

describe('the fragile award', () => {
  const fragile = oracles.documents.find(({ name }) => name.startsWith('the fragile'))?.document as Record<string, unknown>; // a document of the file

  const weighted = (social: number, solution: number, price: number) => ({
    ...fragile,
    criteria: [
      { id: 'social', weight: social },
      { id: 'solution', weight: solution },
      { id: 'price', weight: price, price: { formula: 'proportional' } },
    ],
  });

  test('turns with one weight point, and to the cheap one where price weighs sixty', () => {
    expect(answerTo(weighted(24, 46, 30))['winner']).toBe('A');
    expect(answerTo(weighted(15, 25, 60))['winner']).toBe('B');
  });

  test('the smallest transfer is less than one percent and goes from social value to the solution', () => {
    // C leads A by (.8·−.45 + 1.2·.25 + .2482…·.3); moving x from social (+1.2) to solution (−.8) closes 2·x.
    const answer = answerTo(fragile);
    const [first] = answer['flips'] as readonly { rival: string; transfer: number; weights: readonly number[] }[]; // shape of the contract
    const gap = -0.8 * 0.45 + 1.2 * 0.25 + 5 * (1.72 / 1.98 - 1.72 / 2.1) * 0.3;
    expect(gap).toBeCloseTo(0.01446, 5);
    expect(first?.rival).toBe('A');
    expect(first?.transfer).toBeCloseTo(gap / 2, 12);
    expect(first?.weights[1]).toBeCloseTo(0.25 - gap / 2, 12);
  });

  test('within ten points C fills 55 % of the weightings, A 45 % and B none; of all weightings about 55, 27 and 18 %', () => {
    const near = answerTo({ ...fragile, weights: { region: 'points', points: 10 } })['acceptability'];
    expect(near).toMatchObject({ A: expect.closeTo(0.45, 2), B: 0, C: expect.closeTo(0.55, 2) });
    const all = answerTo(fragile)['acceptability'];
    expect(all).toMatchObject({ A: expect.closeTo(0.27, 1), B: expect.closeTo(0.18, 1), C: expect.closeTo(0.55, 1) });
  });

  test('without Okafor A would have 4.17 against 4.00', () => {
    const price = (own: number) => (5 * 1.72) / own;
    const a = 0.45 * ((5 + 4.2) / 2) + 0.25 * ((3.6 + 3.4) / 2) + 0.3 * price(2.1);
    const c = 0.45 * ((3.4 + 3.6) / 2) + 0.25 * ((5 + 4) / 2) + 0.3 * price(1.98);
    expect(a).toBeCloseTo(4.17, 2);
    expect(c).toBeCloseTo(4, 2);
    expect(answerTo(fragile)['leaveOneOut']).toContainEqual({ assessor: 2, winner: 'A', tiedFirst: [], missing: [] });
  });

  test('drawing the panel anew from its own members keeps C in a share that counting the 27 ways gives', () => {
    const sets = fragile['assessors'] as Readonly<Record<string, readonly (readonly [number, number])[]>>; // as in the file
    const price: Readonly<Record<string, number>> = { A: (5 * 1.72) / 2.1, B: 5, C: (5 * 1.72) / 1.98 };
    let kept = 0;
    for (let way = 0; way < 27; way += 1) {
      const drawn = [way % 3, Math.floor(way / 3) % 3, Math.floor(way / 9)];
      const total = (id: string) =>
        drawn.reduce(
          (sum, place) => {
            const [social, solution] = sets[id]?.[place] ?? [0, 0];
            return sum + (0.25 * social + 0.45 * solution) / 3;
          },
          0.3 * (price[id] ?? 0),
        );
      if (total('C') > total('A') && total('C') > total('B')) kept += 1;
    }
    expect(kept).toBeGreaterThan(9);
    expect(answerTo(fragile)['bootstrap']).toEqual({ unchanged: expect.closeTo(kept / 27, 12), undefined: 0, method: 'exact' });
  });
});

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
