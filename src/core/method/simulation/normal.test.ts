import { describe, expect, test } from 'vitest';
import { normalBelow, normalQuantile } from './normal.ts';

const relative = (value: number, expected: number): number => Math.abs(value / expected - 1);

describe('the normal distribution', () => {
  test('has the quantiles that Wichura prints as a check', () => {
    expect(relative(normalQuantile(0.25), -0.6744897501960817)).toBeLessThan(1e-15);
    expect(relative(normalQuantile(0.001), -3.090232306167814)).toBeLessThan(1e-15);
    expect(relative(normalQuantile(1e-20), -9.26234008979841)).toBeLessThan(1e-15);
  });

  test('has its ends at infinity and its middle at 0', () => {
    expect([0, 0.5, 1].map(normalQuantile)).toEqual([-Infinity, 0, Infinity]);
  });

  test('has tabled probabilities, in the middle and far out', () => {
    expect(normalBelow(1.959963984540054)).toBeCloseTo(0.975, 15);
    expect(relative(normalBelow(-3), 1.3498980316300946e-3)).toBeLessThan(1e-13);
    expect(relative(normalBelow(-6), 9.865876450376981e-10)).toBeLessThan(1e-12);
    expect(relative(normalBelow(-10), 7.619853024160527e-24)).toBeLessThan(1e-12);
    expect(normalBelow(40)).toBe(1);
  });

  test('is undone by its inverse on both sides of every change of method', () => {
    for (const x of [-8, -4.0001, -3.9999, -1.4396, -1.4394, -0.3, 0.7, 1.4396, 3.9999]) {
      expect(normalQuantile(normalBelow(x))).toBeCloseTo(x, 9);
    }
  });
});
