import { describe, expect, test } from 'vitest';
import { lowPriceRows } from '#law/low-price-rules';
import { idOf } from '#value/id';
import { instantOf } from '#value/instant';
import { examinePrice, lowPriceSigns, unexamined } from './low-price.ts';

const [rule] = lowPriceRows;
const priced = (id: string, millions: number | null) => ({
  id: idOf<'submission'>(id),
  price: millions === null ? null : { minor: Math.round(millions * 100_000_000), currency: 'NOK' as const, vat: 'excluded' as const },
});
const signs = (prices: Readonly<Record<string, number | null>>, floor: number | null = null) =>
  rule
    ? lowPriceSigns(
        Object.entries(prices).map(([id, millions]) => priced(id, millions)),
        { rule, floor: priced('', floor).price },
      )
    : [];

describe('a price that looks unusually low', () => {
  test('is 30% or more below the mean of the others: 7.0 against 10 and 11 is a third, 7.4 is 29.5%', () => {
    const [sign] = signs({ a: 7, b: 10, c: 11 });
    expect(sign).toMatchObject({ submissionId: 'a', belowFloor: false });
    expect(sign?.belowMean).toBeCloseTo(1 / 3, 12);
    expect(signs({ a: 7.4, b: 10, c: 11 })).toEqual([]);
    expect(signs({ a: 7.35, b: 10, c: 11 }).map(({ submissionId }) => submissionId)).toEqual(['a']);
  });

  test('or below the floor; with one other, or without a price, only the floor says something', () => {
    expect(signs({ a: 3, b: 10 })).toEqual([]);
    expect(signs({ a: 3, b: 10 }, 3.5)).toEqual([{ submissionId: 'a', belowMean: null, belowFloor: true }]);
    expect(signs({ a: null, b: 10, c: 11, d: 9 })).toEqual([]);
  });

  test('stops the choice of the first until it has been examined, and no other', () => {
    const found = signs({ a: 7, b: 10, c: 11 });
    const first = (id: string) => ({ submissionId: idOf<'submission'>(id), organisationName: id });
    expect(unexamined(first('a'), found, [])).toMatchObject({ code: 'priceNotExamined', source: 'PA23 s.19; FOA § 24-9' });
    expect(unexamined(first('a'), found, [{ submissionId: idOf('a') }])).toBeNull();
    expect(unexamined(first('b'), found, [])).toBeNull();
    expect(unexamined(null, found, [])).toBeNull();
  });
});

describe('the examination', () => {
  const about = {
    at: instantOf(10),
    call: { id: 'call', state: 'opened' as const },
    allLocked: true,
    submissionId: idOf<'submission'>('a'),
    asked: [{ dueAt: instantOf(5), answeredAt: null }],
    earlier: null,
    values: { finding: 'rejected' as const, findingReason: 'The pay does not reach the minimum.' },
  };

  test('can be made when the bidder has answered, or has let the time pass', () => {
    expect(examinePrice(about)).toMatchObject({ ok: true, value: { examination: { finding: 'rejected', examinedAt: instantOf(10) } } });
    expect(examinePrice({ ...about, asked: [{ dueAt: instantOf(50), answeredAt: instantOf(8) }] })).toMatchObject({ ok: true });
  });

  test.each([
    ['nobody asked', { asked: [] }, 'notAskedToExplain'],
    ['there is time left to answer', { asked: [{ dueAt: instantOf(11), answeredAt: null }] }, 'explanationAwaited'],
    ['somebody has still to lock', { allLocked: false }, 'notAllLocked'],
    ['no reason is given', { values: { finding: 'accepted', findingReason: null } }, 'findingReasonMissing'],
    ['it is decided', { call: { id: 'call', state: 'decided' } }, 'alreadyDecided'],
  ] as const)('is refused while %s', (_, change, code) => {
    expect(examinePrice({ ...about, ...change })).toMatchObject({ ok: false, refusal: { code } });
  });
});
