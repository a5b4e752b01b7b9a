import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreScale } from '#assessment';
import { dependsOn, type ScoreFormula } from '#method/ranking/price-formulas';
import { effectOf, type DesignEffect } from './effect.ts';
import { workedExample } from './example.ts';
import { madeUpFor, priceDecides } from './price.ts';
import { applyPreset, criterionKinds, weightPresets } from './presets.ts';
import { pricedSubmissions, syntheticSubmissions } from './submissions.ts';
import { designScale, rankDesign, type DesignedCriterion, type WeightDesign } from './design.ts';

const proportional = { formula: 'proportional' } as const;
const linear = { formula: 'linearFromLowest', steepness: 1, clamped: false } as const;
const range = { formula: 'fixedRange', floor: 3_000_000, ceiling: 5_000_000 } as const;
const reference = 4_200_000;

type Weights = Partial<Record<DesignedCriterion['kind'], number>>;
const criteriaOf = (weights: Weights): readonly DesignedCriterion[] =>
  criterionKinds.flatMap((kind) => (weights[kind] === undefined ? [] : [{ id: kind, kind, weight: weights[kind] }]));
const design = (weights: Weights, rule: ScoreFormula | null = range): WeightDesign => ({ criteria: criteriaOf(weights), rule, reference });
const ordinary = { solution: 45, social: 25, price: 30 };

function effect(given: WeightDesign): DesignEffect {
  const found = effectOf(given);
  if (!found) throw new Error('the design cannot be ranked');
  return found;
}

const codes = (given: WeightDesign) => effect(given).warnings.map(({ code }) => code);

describe('the synthetic submissions', () => {
  test('are scored on the scale of the assessment, and none is at least as good as another at no higher price', () => {
    expect(designScale).toBe(scoreScale);
    for (const one of syntheticSubmissions) {
      expect(Object.values(one.scores).every((score) => score >= 0 && score <= designScale)).toBe(true);
      const beaten = syntheticSubmissions.filter(
        (other) =>
          other !== one &&
          other.price <= one.price &&
          other.scores.solution >= one.scores.solution &&
          other.scores.social >= one.scores.social &&
          other.scores.experience >= one.scores.experience,
      );
      expect(beaten.map(({ key }) => key)).toEqual([]);
    }
  });

  test.each([
    ['newcomer', ordinary],
    ['social', { solution: 25, social: 45, experience: 5, price: 25 }],
    ['experienced', { solution: 20, experience: 60, price: 20 }],
    ['thin', { solution: 30, price: 70 }],
    ['ordinary', { social: 25, experience: 35, price: 40 }],
  ] as const)('each of them wins under some weights: %s', (key, weights) => {
    expect(effect(design(weights, linear)).ranking.winner).toBe(key);
  });
});

describe('the effect of weights', () => {
  test('ranks the five: 45/25/30, 3 to 5 million, 4.2 million', () => {
    const { ranking } = effect(design(ordinary));
    expect(ranking.ranking.map(({ id, total }) => [id, Number(total.toFixed(4))])).toEqual([
      ['newcomer', 3.5],
      ['social', 3.2675],
      ['ordinary', 2.89],
      ['thin', 2.8875],
      ['experienced', 2.4525],
    ]);
    // 0.45 · 4.5, 0.25 · 3.5, 0.30 · 5 · (5 − 4.2) / 2
    expect(ranking.ranking[0]?.parts).toEqual({ solution: 2.025, social: 0.875, price: 0.6 });
  });

  test('a point is worth money: known in advance for a fixed range, by the lowest price for the linear formula', () => {
    const fixed = effect(design({ solution: 60, price: 40 }));
    expect(fixed.worthKnown).toBe('inAdvance');
    expect(fixed.pointWorths).toEqual([{ id: 'solution', least: 600_000, most: 600_000 }]); // 1.5 · 2 million / 5
    const relative = effect({ ...design({ solution: 60, price: 40 }, linear), reference: 100_000 });
    expect(relative.worthKnown).toBe('afterOpening');
    expect(relative.pointWorths[0]?.least).toBeCloseTo(22_500, 8); // 1.5 · 75 000 / 5
    const own = effect({ ...design({ solution: 60, price: 40 }, proportional), reference: 100_000 }).pointWorths[0];
    expect(own?.least).toBeCloseTo(22_500, 8); // 1.5 · 75 000² / (5 · 75 000)
    expect(own?.most).toBeCloseTo(52_900, 8); // 1.5 · 115 000² / (5 · 75 000)
  });

  test('a point of each criterion is worth its share: the worths are as the weights', () => {
    const worths = effect(design(ordinary)).pointWorths;
    expect(worths.map(({ id, most }) => [id, Math.round(most)])).toEqual([
      ['social', 333_333],
      ['solution', 600_000],
    ]);
  });

  test('without a formula, with weights that are all 0 or a ceiling below the floor there is no effect', () => {
    expect(effectOf(design(ordinary, null))).toBeNull();
    expect(effectOf(design({ solution: 0, price: 0 }))).toBeNull();
    expect(effectOf(design(ordinary, { ...range, ceiling: 1 }))).toBeNull();
  });

  test('without a price criterion there is a ranking, and nothing about money', () => {
    const found = effect(design({ solution: 50, social: 50 }, null));
    expect(found.ranking.winner).toBe('social');
    expect(found).toMatchObject({ decides: null, madeUp: null, pointWorths: [], worthKnown: null, curves: [], example: null });
  });
});

describe('when price decides', () => {
  test('the thin submission must be 44.4 % cheaper than the best solution to draw level at 45/25/30', () => {
    const found = priceDecides(design(ordinary));
    expect(found?.kind).toBe('fromShare');
    if (found?.kind !== 'fromShare') return;
    expect(found.share).toBeCloseTo(4 / 9, 12);
    const level = reference * (1 - found.share);
    for (const [cents, winner] of [
      [-1, 'thin'],
      [1, 'newcomer'],
    ] as const) {
      const both = pricedSubmissions(reference).filter(({ key }) => key === 'newcomer' || key === 'thin');
      const ranked = rankDesign(
        design(ordinary),
        both.map((one) => ({ ...one, price: one.key === 'thin' ? level + cents : reference })),
      );
      expect(ranked?.winner).toBe(winner);
    }
  });

  test('never, at once or already: what cannot be said in per cent has a name of its own', () => {
    expect(priceDecides(design({ solution: 70, social: 25, price: 5 }))).toEqual({ kind: 'never' });
    expect(priceDecides(design({ solution: 100, price: 0 }))).toEqual({ kind: 'never' });
    expect(priceDecides(design({ solution: 0, price: 100 }))).toEqual({ kind: 'anyLower' });
    expect(priceDecides(design({ experience: 60, price: 40 }))).toEqual({ kind: 'aheadAnyway' });
  });

  test('a price 10 % lower makes up for a third of a point at 60/40 proportional', () => {
    expect(madeUpFor(design({ solution: 60, price: 40 }, proportional))?.points).toBeCloseTo(1 / 3, 12);
    expect(madeUpFor(design({ solution: 60, price: 40 }))?.points).toBeCloseTo(0.7, 12); // 0.4 · 5 · 420 000 / 2 000 000 / 0.6
  });

  test('of criteria that weigh the same the solution is named', () => {
    expect(madeUpFor(design({ social: 35, experience: 35, solution: 35, price: 30 }))?.criterion).toBe('solution');
  });
});

describe('the price curve', () => {
  test('of a fixed range is the straight line between floor and ceiling, beyond full score below the floor and 0 above the ceiling', () => {
    const [curve, ...more] = effect(design(ordinary)).curves;
    expect(more).toEqual([]);
    const at = (price: number) => curve?.points.find((point) => Math.abs(point.price - price) < 1)?.score;
    expect(at(2_100_000)).toBeCloseTo(7.25, 10);
    expect(at(4_200_000)).toBeCloseTo(2, 10);
    expect(at(6_300_000)).toBe(0);
    expect(at(5_000_000)).toBe(0); // the bend has a point of its own
  });

  test('of a relative formula comes twice, and the second one gives the same price more once the cheapest has withdrawn', () => {
    const { curves } = effect(design(ordinary, proportional));
    expect(curves.map(({ without }) => without)).toEqual([null, 'thin']);
    const score = (curve: number) => curves[curve]?.points.find(({ price }) => Math.abs(price - reference) < 1)?.score;
    expect(score(0)).toBeCloseTo(3.75, 10); // 5 · 0.75
    expect(score(1)).toBeCloseTo(4.5, 10); // 5 · 0.9
  });
});

describe('warnings', () => {
  test('none where weights sum to 100, the solution leads and the range holds every price', () => {
    expect(codes(design(ordinary))).toEqual([]);
  });

  test.each([
    [{ solution: 45, social: 25, price: 25 }, range, ['sumNotHundred']],
    [{ solution: 20, experience: 50, price: 30 }, range, ['experienceOutweighsSolution']],
    [{ solution: 60, social: 40 }, range, ['noPrice']],
    [{ solution: 0, price: 100 }, range, ['onlyPrice']],
    [{ solution: 100, price: 0 }, range, ['priceWithoutWeight']],
    [{ solution: 70, social: 25, price: 5 }, proportional, ['priceHardlyCounts']],
    [{ solution: 20, price: 80 }, range, ['priceNearlyAlone']],
    [ordinary, { ...range, ceiling: 4_000_000 }, ['referenceOutsideRange']],
    [ordinary, { ...range, floor: 4_200_000 }, ['referenceOutsideRange']],
    [ordinary, { ...range, ceiling: 4_500_000 }, ['aboveCeiling']],
  ] as const)('%o with %o: %o', (weights, rule, expected) => {
    expect(codes(design(weights, rule))).toEqual(expected);
  });
});

describe('the worked example of a relative formula', () => {
  const relative = fc.constantFrom<ScoreFormula>(proportional, linear);
  const weight = fc.integer({ min: 0, max: 100 });

  test.each(weightPresets.flatMap(({ key }) => [proportional, linear].map((rule) => [key, rule] as const)))(
    'is found for the weights of the preset %s under %o',
    (key, rule) => {
      const preset = weightPresets.find((candidate) => candidate.key === key);
      expect(preset && workedExample({ criteria: applyPreset(preset, []), rule, reference })).not.toBeNull();
    },
  );

  test('is found among the five at their own prices where there is one', () => {
    const found = workedExample(design({ solution: 30, social: 25, experience: 5, price: 40 }, linear));
    expect(found).toMatchObject({ from: 'synthetic', without: 'thin', before: { winner: 'newcomer' }, after: { winner: 'social' } });
    expect(found?.submissions).toHaveLength(5);
  });

  test('really reverses: the one that withdraws loses, and without it somebody else wins whose own figures are unchanged', () => {
    fc.assert(
      fc.property(relative, weight, weight, weight, weight, (rule, solution, social, experience, price) => {
        const given = design({ solution, social, experience, price }, rule);
        const found = workedExample(given);
        if (!found) return;
        const before = rankDesign(given, found.submissions);
        const after = rankDesign(
          given,
          found.submissions.filter(({ key }) => key !== found.without),
        );
        expect(before).toEqual(found.before);
        expect(after).toEqual(found.after);
        expect(found.before.winner).not.toBe(found.without);
        expect(found.before.winner).not.toBeNull();
        expect(found.after.winner).not.toBeNull();
        expect(found.after.winner).not.toBe(found.before.winner);
      }),
    );
  });

  test('there is none for a fixed range, nor where only the price or only the quality weighs', () => {
    expect(workedExample(design(ordinary))).toBeNull();
    expect(workedExample(design({ solution: 100, price: 0 }, proportional))).toBeNull();
    expect(workedExample(design({ solution: 0, price: 100 }, proportional))).toBeNull();
  });
});

test('the order of the criteria changes no figure', () => {
  const rule = fc.constantFrom<ScoreFormula>(proportional, linear, range);
  const criterion = fc.record({ kind: fc.constantFrom('solution', 'social', 'experience'), weight: fc.integer({ min: 0, max: 100 }) });
  fc.assert(
    fc.property(fc.array(criterion, { minLength: 1, maxLength: 6 }), rule, fc.integer({ min: 1, max: 100 }), (rows, rule, price) => {
      const criteria = [...rows.map((row, index) => ({ ...row, id: `c${index}` })), { id: 'p', kind: 'price' as const, weight: price }];
      expect(effectOf({ criteria: criteria.toReversed(), rule, reference })).toEqual(effectOf({ criteria, rule, reference }));
    }),
  );
});

test('only the relative formulas bring an example or a second curve', () => {
  for (const rule of [proportional, linear, range])
    expect(effect(design(ordinary, rule)).curves.length).toBe(dependsOn(rule) === 'none' ? 1 : 2);
});
