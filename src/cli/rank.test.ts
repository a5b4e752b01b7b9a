import { describe, expect, test } from 'vitest';
import { errorOf as refusal, outputOf as output, swappedIn } from '../../tests/commands.ts';
import { rankCommand } from './rank.ts';

const example = `{ "scale": 100,
  "criteria": [ {"id": "quality", "weight": 60}, {"id": "price", "weight": 40, "price": {"formula": "proportional"}} ],
  "submissions": [ {"id": "A", "scores": {"quality": 50}, "price": 90},
                   {"id": "B", "scores": {"quality": 60}, "price": 120},
                   {"id": "C", "scores": {"quality": 10}, "price": 40} ] }`;

const outputOf = (text: string) => output(rankCommand, text);
const errorOf = (text: string) => refusal(rankCommand, text);
const swapped = (from: string, to: string) => swappedIn(example, from, to);

describe('twofold rank', () => {
  test('answers the printed example with the printed figures', () => {
    expect(outputOf(example)).toMatchObject({
      comparison: 'highest',
      independence: { holds: false, reversals: [{ without: 'C', winner: 'A' }] },
      rangeShare: { quality: 0.5294117647058824, price: 0.47058823529411764 },
      effectiveWeights: { quality: 9.106508875739639, price: -8.106508875739637 },
      breakEvenPrice: { A: 82.75862068965516, C: 30 },
      breakEvenLeaders: { A: ['A', 'B'], C: ['B', 'C'] },
      exchangeRate: { known: 'afterOpening', moneyPerPoint: { A: 3.0375, B: 5.4, C: 0.6 } },
      warnings: [{ code: 'relativeFormula' }],
    });
  });

  test('its help holds an example that it accepts', () => {
    const found = /\{[\s\S]*\}\]\}/.exec(rankCommand.usage)?.[0] ?? '';
    expect(outputOf(found)).toEqual(outputOf(example));
  });

  test('takes 100 as the scale and no steepness or clamp when none is said', () => {
    const plain = swapped('"scale": 100,', '').replace('"proportional"', '"linearFromLowest"');
    const said = example.replace('"proportional"', '"linearFromLowest", "steepness": 1, "clamped": false');
    expect(outputOf(plain)).toEqual(outputOf(said));
  });

  test.each([
    ['a weight beyond double precision', swapped('"weight": 60', '"weight": 1e9999'), 'notFinite', 'criteria[0].weight'],
    ['a weight as text', swapped('"weight": 60', '"weight": "60"'), 'wrongType', 'criteria[0].weight'],
    ['NaN', swapped('"weight": 60', '"weight": NaN'), 'notJson', ''],
    ['an unknown key', swapped('"weight": 60', '"weight": 60, "wieght": 1'), 'unknownKey', 'criteria[0].wieght'],
    ['a document cut short', example.slice(0, -40), 'notJson', ''],
    [
      'weights whose sum is beyond double precision',
      swapped('"weight": 60', '"weight": 1e308').replace('"weight": 40', '"weight": 1e308'),
      'figuresTooLarge',
      'criteria',
    ],
    [
      'a name that JSON objects cannot carry',
      swapped('{"quality": 10}', '{"quality": 10, "__proto__": 1}'),
      'unusableName',
      'submissions[2].scores.__proto__',
    ],
    ['a negative weight', swapped('"weight": 60', '"weight": -60'), 'negativeWeight', 'criteria[0].weight'],
    [
      'weights that are all 0',
      swapped('"weight": 60', '"weight": 0').replace('"weight": 40', '"weight": 0'),
      'weightsSumToZero',
      'criteria',
    ],
    ['a price of 0', swapped('"price": 40}', '"price": 0}'), 'priceNotPositive', 'submissions[2].price'],
    ['a negative price', swapped('"price": 40}', '"price": -1}'), 'priceNotPositive', 'submissions[2].price'],
    ['a missing price', swapped(', "price": 40}', '}'), 'missingPrice', 'submissions[2].price'],
    ['a missing score', swapped('{"quality": 10}', '{}'), 'missingScore', 'submissions[2].scores.quality'],
    ['a score for nothing', swapped('{"quality": 10}', '{"quality": 10, "x": 1}'), 'unknownCriterion', 'submissions[2].scores.x'],
    ['a score above the scale', swapped('{"quality": 10}', '{"quality": 101}'), 'scoreOutsideScale', 'submissions[2].scores.quality'],
    ['an id used twice', swapped('"id": "C"', '"id": "A"'), 'duplicateId', 'submissions[2].id'],
    ['two prices', swapped('"weight": 60', '"weight": 60, "price": {"formula": "minMax"}'), 'severalPriceCriteria', 'criteria[1].price'],
    ['a formula nobody knows', swapped('"proportional"', '"cheapest"'), 'unknownValue', 'criteria[1].price.formula'],
    ['a missing parameter', swapped('"proportional"', '"hybrid"'), 'missing', 'criteria[1].price.knee'],
    ['a parameter of another formula', swapped('"proportional"', '"proportional", "knee": 2'), 'unknownKey', 'criteria[1].price.knee'],
    ['a knee of 1', swapped('"proportional"', '"hybrid", "knee": 1'), 'parameterOutOfRange', 'criteria[1].price.knee'],
    [
      'a ceiling below its floor',
      swapped('"proportional"', '"fixedRange", "floor": 9, "ceiling": 9'),
      'parameterOutOfRange',
      'criteria[1].price.ceiling',
    ],
    [
      'a value for no criterion',
      swapped('"proportional"', '"monetisedQuality", "valuePerPoint": {"quality": 1, "other": 2}'),
      'unknownCriterion',
      'criteria[1].price.valuePerPoint.other',
    ],
    ['no submissions', '{"criteria": [{"id": "q", "weight": 1}], "submissions": []}', 'noSubmissions', 'submissions'],
    ['no criteria', '{"criteria": [], "submissions": [{"id": "A"}]}', 'noCriteria', 'criteria'],
    ['a scale of 0', swapped('"scale": 100', '"scale": 0'), 'scaleNotPositive', 'scale'],
    [
      'figures beyond double precision',
      example
        .replace('"proportional"', '"linearFromLowest"')
        .replace('"price": 120', '"price": 1e308')
        .replace('"price": 40}', '"price": 1e-300}'),
      'figuresTooLarge',
      'submissions',
    ],
  ])('refuses %s', (_, text, code, path) => {
    expect(errorOf(text)).toMatchObject({ code, path });
    expect(errorOf(text).message).toMatch(/\.$/);
  });

  test('accepts a price of weight 0', () => {
    const found = outputOf(swapped('"weight": 40', '"weight": 0'));
    expect(found).toMatchObject({ winner: 'B', breakEvenPrice: { A: null, C: null }, exchangeRate: { moneyPerPoint: { A: null } } });
  });

  test('ranks one submission, with null for what is not defined', () => {
    const found = outputOf('{"criteria": [{"id": "q", "weight": 3}], "submissions": [{"id": "A", "scores": {"q": 40}}]}');
    expect(found).toMatchObject({ ranking: [{ id: 'A', rank: 1, total: 40 }], winner: 'A', rangeShare: null, exchangeRate: null });
  });

  test('ranks 2 000 submissions, every one of them once', () => {
    const submissions = Array.from({ length: 2000 }, (_, index) => ({
      id: `s${index}`,
      scores: { quality: (index * 37) % 101 },
      price: 100 + ((index * 53) % 211),
    }));
    const criteria = [
      { id: 'quality', weight: 60 },
      { id: 'price', weight: 40, price: { formula: 'meanBased' } },
    ];
    const found = rankCommand.run(JSON.stringify({ criteria, submissions }), {});
    expect(found).toMatchObject({ status: 0 });
    const { ranking } = found.status === 0 ? (found.output as { ranking: readonly { id: string }[] }) : { ranking: [] }; // shape of contracts
    expect(new Set(ranking.map(({ id }) => id)).size).toBe(2000);
  });

  test('keeps ids that are names of object parts', () => {
    const found = outputOf(
      '{"criteria": [{"id": "constructor", "weight": 1}], "submissions": [{"id": "toString", "scores": {"constructor": 7}}]}',
    );
    expect(found).toMatchObject({ ranking: [{ id: 'toString', total: 7 }] });
  });

  test('refuses options, because it has none', () => {
    expect(rankCommand.run(example, { seed: '1' })).toMatchObject({ status: 2, error: { code: 'unknownOption', path: '--seed' } });
  });
});
