import { expect, test } from 'vitest';
import { placeLevels, plotArea, scaleOf } from './line-scale.ts';

const sidesOf = (values: readonly number[], [baseline, target]: readonly [number, number]) => {
  const compared = {
    observations: values.map((value, index) => ({ key: `${index}`, label: `${index}`, value })),
    baseline: { value: baseline, label: 'Before the start' },
    target: { value: target, label: 'Target' },
  };
  return placeLevels(compared, scaleOf(compared)).map(({ kind, side }) => `${kind} ${side}`);
};

test('the words under the first level stand where no observation lies under it', () => {
  // Three above 41, then three below it, as far away: the words would lie on the line at the end.
  expect(sidesOf([44, 47, 44, 38, 35, 29], [41, 20])).toEqual(['baseline start', 'target start']);
});

test('where nothing is in the way at either end, the words stand where the observations are further away', () => {
  expect(sidesOf([35, 41, 52, 58, 63, 66], [33, 80])).toEqual(['baseline end', 'target start']);
});

test('words of a level at the foot of the drawing stand over their line, clear of the names of the periods', () => {
  const compared = {
    observations: [0, 0, 0, 3, 4, 5].map((value, index) => ({ key: `${index}`, label: `${index}`, value })),
    baseline: { value: 0, label: 'Before the start' },
  };
  const [level] = placeLevels(compared, scaleOf(compared));
  expect(level?.y).toBe(plotArea.bottom);
  expect(level?.textY).toBeLessThan(plotArea.bottom);
  // At the start the line of observations lies on it.
  expect(level?.side).toBe('end');
});
