import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outputOf } from '../../../../tests/commands.ts';
import { robustnessCommand } from '../../../cli/robustness.ts';
import { shareNotAhead } from './pairwise.ts';

type Oracle = { readonly name: string; readonly document: unknown; readonly expected: unknown; readonly within: number };
type PairOracle = { readonly name: string; readonly lead: readonly number[]; readonly aheadOrLevel: number };
const oracles: { readonly pairwise: readonly PairOracle[]; readonly documents: readonly Oracle[] } = JSON.parse(
  readFileSync(new URL('../../../../samples/oracles/robustness.json', import.meta.url), 'utf8'),
);

const answerTo = (document: unknown): Record<string, unknown> => Object(outputOf(robustnessCommand, JSON.stringify(document)));

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
