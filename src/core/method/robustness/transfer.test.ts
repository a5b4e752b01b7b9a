import highsLoader from 'highs';
import { describe, expect, test } from 'vitest';
import { randomOf } from '../random.ts';
import { smallestTransfer } from './transfer.ts';

/** The same question as a linear program: least weight taken in, where the lead is not above 0 and the weights sum to 1. */
function program(lead: readonly number[], weights: readonly number[]): string {
  const terms = (factors: readonly number[], name: string) =>
    factors.map((factor, index) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor).toFixed(15)} ${name}${index}`).join(' ');
  const ones = lead.map(() => 1);
  return [
    'Minimize',
    ` obj: ${terms(ones, 'p')}`,
    'Subject To',
    ` lead: ${terms(lead, 'w')} <= 0`,
    ` sum: ${terms(ones, 'w')} = 1`,
    ...weights.map((weight, index) => ` m${index}: w${index} - p${index} <= ${weight.toFixed(15)}`),
    'End',
  ].join('\n');
}

describe('the smallest transfer', () => {
  test('is what a linear program finds, on 250 cases', async () => {
    const highs = await highsLoader();
    const random = randomOf(11);
    let closed = 0;
    for (let number = 0; number < 250; number += 1) {
      const size = 2 + Math.floor(random() * 6);
      const drawn = Array.from({ length: size }, () => -Math.log(1 - random()));
      const sum = drawn.reduce((total, value) => total + value, 0);
      const weights = drawn.map((value) => value / sum);
      const raw = Array.from({ length: size }, () => Math.floor(random() * 21) - 8);
      const lead = raw.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0) >= 0 ? raw : raw.map((value) => -value);
      const found = smallestTransfer(lead, weights);
      const solved = highs.solve(program(lead, weights));
      if (!found) {
        expect(solved.Status).toBe('Infeasible');
        continue;
      }
      closed += 1;
      expect(solved.Status).toBe('Optimal');
      expect(Math.abs(found.transfer - solved.ObjectiveValue)).toBeLessThan(1e-9);
      expect(found.weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(1, 12);
      expect(Math.min(...found.weights)).toBeGreaterThanOrEqual(0);
      expect(lead.reduce((total, value, index) => total + value * (found.weights[index] ?? 0), 0)).toBeLessThanOrEqual(1e-12);
    }
    expect(closed).toBeGreaterThan(200);
  });

  test('is nothing for a rival that is level, and not possible where the leader is ahead on everything', () => {
    expect(smallestTransfer([1, -1], [0.5, 0.5])).toEqual({ transfer: 0, weights: [0.5, 0.5] });
    expect(smallestTransfer([1, 2], [0.5, 0.5])).toBeNull();
  });
});
