import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceRest, shareOut, sumOfWeights } from './balance.ts';
import { applyPreset, criterionKinds, followsPreset, weightPresets } from './presets.ts';
import { weightOfKind, type DesignedCriterion } from './design.ts';

const weights = (...list: readonly number[]) => list.map((weight, index) => ({ id: `c${index}`, weight }));
const plain = (list: readonly { readonly weight: number }[]) => list.map(({ weight }) => weight);
const list = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 12 })
  .map((all) => weights(...all.map((w) => w / 100)));

describe('balancing the rest', () => {
  test('50 kept: 25 and 30 become 23 and 27', () => {
    expect(plain(balanceRest(weights(50, 25, 30), 'c0'))).toEqual([50, 23, 27]);
  });

  test('others that weigh nothing share equally, the remainder by id', () => {
    expect(plain(balanceRest(weights(0, 60, 0, 0), 'c1'))).toEqual([14, 60, 13, 13]);
  });

  test('a kept weight with decimals leaves its fraction to the heaviest of the others', () => {
    expect(plain(balanceRest(weights(33.5, 20, 20, 30), 'c0'))).toEqual([33.5, 19, 19, 28.5]);
  });

  test('100 kept leaves nothing, and a criterion alone is left as it is', () => {
    expect(plain(balanceRest(weights(100, 45, 25), 'c0'))).toEqual([100, 0, 0]);
    expect(plain(balanceRest(weights(30), 'c0'))).toEqual([30]);
  });

  test('always sums to 100, keeps the one, gives whole numbers beside a whole one, and turns no order round', () => {
    fc.assert(
      fc.property(list, fc.nat(), (given, at) => {
        const kept = given[at % given.length]!;
        const balanced = balanceRest(given, kept.id);
        expect(sumOfWeights(balanced)).toBe(100);
        expect(balanced.find(({ id }) => id === kept.id)).toEqual(kept);
        const others = balanced.filter(({ id }) => id !== kept.id);
        if (Number.isInteger(kept.weight)) expect(others.every(({ weight }) => Number.isInteger(weight))).toBe(true);
        const before = new Map(given.map(({ id, weight }) => [id, weight]));
        for (const one of others)
          for (const other of others)
            if (before.get(one.id)! > before.get(other.id)!) expect(one.weight).toBeGreaterThanOrEqual(other.weight);
      }),
    );
  });

  test('does not depend on the order of the criteria', () => {
    fc.assert(
      fc.property(list, (given) => {
        expect(balanceRest(given.toReversed(), 'c0').toReversed()).toEqual(balanceRest(given, 'c0'));
      }),
    );
  });
});

test('a whole number is shared out to the last unit, nobody more than one away from the exact share', () => {
  fc.assert(
    fc.property(list, fc.integer({ min: 0, max: 100 }), (parts, total) => {
      const shared = shareOut(total, parts);
      expect([...shared.values()].reduce((sum, one) => sum + one, 0)).toBe(total);
      const sum = sumOfWeights(parts);
      if (sum > 0) for (const { id, weight } of parts) expect(Math.abs((shared.get(id) ?? 0) - (total * weight) / sum)).toBeLessThan(1);
    }),
  );
});

describe('presets', () => {
  const criterion = (id: string, kind: DesignedCriterion['kind'], weight: number): DesignedCriterion => ({ id, kind, weight });

  test('each sums to 100 and lets the solution weigh more than experience', () => {
    for (const { shares } of weightPresets) {
      expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBe(100);
      expect(shares.solution).toBeGreaterThan(shares.experience);
    }
  });

  test('make a set of criteria for a call that has none', () => {
    expect(applyPreset(weightPresets[1]!, [])).toEqual([
      { id: 'solution', kind: 'solution', weight: 45 },
      { id: 'social', kind: 'social', weight: 15 },
      { id: 'experience', kind: 'experience', weight: 10 },
      { id: 'price', kind: 'price', weight: 30 },
    ]);
  });

  test('split the weight of a kind as its criteria weigh now: 45, 15, 30 of 90 over 30 and 10, 25, 30', () => {
    const given = [
      criterion('a', 'solution', 30),
      criterion('b', 'solution', 10),
      criterion('c', 'social', 25),
      criterion('d', 'price', 30),
    ];
    expect(plain(applyPreset(weightPresets[1]!, given))).toEqual([38, 12, 17, 33]);
  });

  test('give every kind its share however its criteria split, and are recognised again', () => {
    const rows = fc.array(fc.record({ kind: fc.constantFrom(...criterionKinds), weight: fc.integer({ min: 0, max: 100 }) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(rows, fc.constantFrom(...weightPresets), (given, preset) => {
        const applied = applyPreset(
          preset,
          given.map((row, index) => ({ ...row, id: `c${index}` })),
        );
        expect(sumOfWeights(applied)).toBe(100);
        expect(followsPreset(preset, applied)).toBe(true);
        if (criterionKinds.every((kind) => applied.some((one) => one.kind === kind)))
          for (const kind of criterionKinds) expect(weightOfKind(applied, kind)).toBe(preset.shares[kind]);
      }),
    );
  });
});
