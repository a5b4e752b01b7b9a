import { describe, expect, test } from 'vitest';
import { errorOf as refusal, swappedIn } from '../../tests/commands.ts';
import { simulateCommand } from './simulate.ts';

const example = /\{"scale"[\s\S]*"seed": 1\}/.exec(simulateCommand.usage)?.[0] ?? '';

const errorOf = (text: string) => refusal(simulateCommand, text);
const swapped = (from: string, to: string) => swappedIn(example, from, to);

describe('twofold simulate', () => {
  test('answers the example of its help, every chance within 0 and 1 and the sums exact', () => {
    const outcome = simulateCommand.run(example, {});
    expect(outcome).toMatchObject({
      status: 0,
      output: {
        types: [{ id: 'challenger' }, { id: 'provider' }],
        bidders: { mean: expect.any(Number), noneOrOne: expect.any(Number) },
        requirements: [{ id: 'references' }, { id: 'turnover' }],
        sets: [{ requirements: ['references', 'turnover'] }],
        assumption: expect.stringContaining('not a forecast'),
      },
    });
    expect(JSON.stringify(simulateCommand.run(example, {}))).toBe(JSON.stringify(outcome));
  });

  test('takes loading 0.5, 10 000 tenders, seed 1 and scale 100 when none is said', () => {
    const plain = swapped('"scale": 100,', '').replace(',\n   "loading": 0.5, "tenders": 10000, "seed": 1', '');
    expect(simulateCommand.run(plain, {})).toEqual(simulateCommand.run(example, {}));
  });

  test.each([
    ['a named firm as id', swapped('"id": "challenger"', '"id": "Acme Ltd"'), 'namedFirm', 'types[0].id'],
    ['a named firm as label', swapped('"id": "challenger"', '"id": "c", "label": "Nordpleie AS"'), 'namedFirm', 'types[0].label'],
    ['a probability above 1', swapped('[0.2, 0.4]', '[0.2, 1.4]'), 'probabilityOutsideRange', 'types[0].meets.turnover'],
    ['a probability below 0', swapped('[0.2, 0.4]', '[-0.2, 0.4]'), 'probabilityOutsideRange', 'types[0].meets.turnover'],
    ['a low share above the high one', swapped('[0.2, 0.4]', '[0.4, 0.2]'), 'lowAboveHigh', 'types[0].meets.turnover'],
    ['half a bidder', swapped('"count": [1, 3]', '"count": [1, 2.5]'), 'countNotWhole', 'types[0].count'],
    ['a negative number of bidders', swapped('"count": [1, 3]', '"count": [-1, 3]'), 'countNegative', 'types[0].count'],
    ['fewest above most', swapped('"count": [1, 3]', '"count": [3, 1]'), 'lowAboveHigh', 'types[0].count'],
    [
      'a share for no requirement',
      swapped('{"turnover": [0.2', '{"size": [0, 1], "turnover": [0.2'),
      'unknownRequirement',
      'types[0].meets.size',
    ],
    ['no share for a requirement', swapped('"turnover": [0.2, 0.4], ', ''), 'missingShare', 'types[0].meets.turnover'],
    [
      'quality on no criterion',
      swapped('{"solution": [75, 12]}', '{"solution": [75, 12], "x": [1, 1]}'),
      'unknownCriterion',
      'types[0].quality.x',
    ],
    ['no quality on a criterion', swapped('{"solution": [75, 12]}', '{}'), 'missingScore', 'types[0].quality.solution'],
    ['quality beyond the scale', swapped('[75, 12]', '[101, 12]'), 'scoreOutsideScale', 'types[0].quality.solution'],
    ['a negative deviation', swapped('[75, 12]', '[75, -12]'), 'spreadNegative', 'types[0].quality.solution'],
    ['no price', swapped('"price": [100, 0.15], ', ''), 'missingPrice', 'types[0].price'],
    ['a price of 0', swapped('[100, 0.15]', '[0, 0.15]'), 'priceNotPositive', 'types[0].price'],
    ['prices beyond double precision', swapped('[100, 0.15]', '[100, 200]'), 'figuresTooLarge', 'types[0].price'],
    ['no source', swapped('"source": "market dialogue", ', ''), 'missing', 'types[0].source'],
    ['an empty source', swapped('"source": "market dialogue"', '"source": " "'), 'sourceMissing', 'types[0].source'],
    ['no date', swapped(', "date": "2026-05-01"', ''), 'missing', 'types[0].date'],
    ['a date that is no day', swapped('2026-05-01', '2026-05-32'), 'notADay', 'types[0].date'],
    ['a loading of 1', swapped('"loading": 0.5', '"loading": 1'), 'loadingOutsideRange', 'loading'],
    ['a negative loading', swapped('"loading": 0.5', '"loading": -0.1'), 'loadingOutsideRange', 'loading'],
    ['no tenders', swapped('"tenders": 10000', '"tenders": 0'), 'tendersOutsideRange', 'tenders'],
    ['too many tenders', swapped('"tenders": 10000', '"tenders": 1000001'), 'tendersOutsideRange', 'tenders'],
    ['half a tender', swapped('"tenders": 10000', '"tenders": 0.5'), 'tendersOutsideRange', 'tenders'],
    ['more bidders than it can draw', swapped('"count": [1, 3]', '"count": [1, 100000]'), 'tooManyBidders', 'types'],
    ['half a seed', swapped('"seed": 1', '"seed": 0.5'), 'seedNotWhole', 'seed'],
    ['a requirement twice', swapped('{"id": "references"}', '{"id": "turnover"}'), 'duplicateId', 'requirements[1].id'],
    ['a type twice', swapped('"id": "provider"', '"id": "challenger"'), 'duplicateId', 'types[1].id'],
    [
      'weights that are all 0',
      swapped('"weight": 60', '"weight": 0').replace('"weight": 40', '"weight": 0'),
      'weightsSumToZero',
      'criteria',
    ],
    ['no types', JSON.stringify({ ...JSON.parse(example), types: [] }), 'noTypes', 'types'],
    ['an unknown key', swapped('"seed": 1', '"sed": 1'), 'unknownKey', 'sed'],
  ])('refuses %s', (_, text, code, path) => {
    expect(errorOf(text)).toMatchObject({ code, path });
    expect(errorOf(text).message).toMatch(/\.$/);
  });

  test('refuses more than twelve requirements, and more combinations than it can run', () => {
    const wide = (count: number, tenders: number): string => {
      const requirements = Array.from({ length: count }, (_, place) => ({ id: `r${place}` }));
      const meets = Object.fromEntries(requirements.map(({ id }) => [id, [1, 1]]));
      const type = { id: 'a', count: [1, 1], meets, quality: { q: [50, 10] }, source: 'test', date: '2026-05-01' };
      return JSON.stringify({ criteria: [{ id: 'q', weight: 1 }], requirements, types: [type], tenders });
    };
    expect(errorOf(wide(13, 1))).toMatchObject({ code: 'tooManyRequirements', path: 'requirements' });
    expect(errorOf(wide(12, 200_000))).toMatchObject({ code: 'tooMuchWork', path: 'tenders' });
    expect(simulateCommand.run(wide(12, 2), {})).toMatchObject({ status: 0, output: { sets: null, all: { a: 1 } } });
  });

  test('counts tenders, combinations and bidders together as work: many of all three are refused', () => {
    const requirements = Array.from({ length: 12 }, (_, place) => ({ id: `r${place}` }));
    const meets = Object.fromEntries(requirements.map(({ id }) => [id, [0.5, 0.5]]));
    const type = { id: 'a', count: [60, 60], meets, quality: { q: [50, 10] }, source: 'test', date: '2026-05-01' };
    const document = { criteria: [{ id: 'q', weight: 1 }], requirements, types: [type], tenders: 10_000 };
    expect(errorOf(JSON.stringify(document))).toMatchObject({ code: 'tooMuchWork', path: 'tenders' });
  });

  test('refuses options, because it has none', () => {
    expect(simulateCommand.run(example, { seed: '1' })).toMatchObject({ status: 2, error: { code: 'unknownOption', path: '--seed' } });
  });
});
