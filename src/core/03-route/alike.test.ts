import { describe, expect, test } from 'vitest';
import { lawDay } from '#law/row';
import type { Money } from '#value/money';
import { alikePurchases, keptForMutuals, valueTogether, type EarlierPurchase } from './alike.ts';

const nok = (minor: number, vat: Money['vat'] = 'excluded'): Money => ({ minor, currency: 'NOK', vat });
const earlier = (changes: Partial<EarlierPurchase>): EarlierPurchase => ({
  caseId: 'aaaaaa',
  title: 'Måltider',
  language: 'nb',
  routeId: 'NO-1',
  chosenOn: lawDay('2025-01-10'),
  value: nok(100),
  cpv: null,
  services: [],
  ...changes,
});

describe('purchases of the same kind', () => {
  test('have the first four digits of the CPV code in common', () => {
    const found = alikePurchases({ cpv: '85312000', services: [] }, [
      earlier({ caseId: 'same', cpv: '85311000' }),
      earlier({ caseId: 'other', cpv: '85320000' }),
    ]);
    expect(found.map(({ caseId, by }) => [caseId, by])).toEqual([['same', 'cpv']]);
  });

  test('go by the kind of help where a code is missing, and not where both codes say that they differ', () => {
    const of = { cpv: '55321000', services: ['meals'] };
    const found = alikePurchases(of, [
      earlier({ caseId: 'noCode', services: ['meals', 'transport'] }),
      earlier({ caseId: 'otherCode', cpv: '90911000', services: ['meals'] }),
      earlier({ caseId: 'nothing' }),
    ]);
    expect(found.map(({ caseId, by }) => [caseId, by])).toEqual([['noCode', 'service']]);
  });
});

describe('a contract kept for a mutual', () => {
  test('counts for three years, to the day', () => {
    const alike = ['2023-11-23', '2023-11-24'].map((chosenOn) => ({
      ...earlier({ caseId: chosenOn, routeId: 'PA-3', chosenOn: lawDay(chosenOn) }),
      by: 'cpv' as const,
    }));
    expect(
      keptForMutuals([...alike, { ...earlier({ routeId: 'PA-2' }), by: 'cpv' }], lawDay('2026-11-23')).map(({ caseId }) => caseId),
    ).toEqual(['2023-11-24']);
  });
});

describe('their value together', () => {
  test('adds what is stated alike, and counts what cannot be added', () => {
    expect(valueTogether(nok(300), [{ value: nok(200) }, { value: nok(50, 'included') }, { value: null }])).toEqual({
      sum: nok(500),
      left: 2,
    });
  });

  test('is nothing without a value of one’s own, or with nothing to add', () => {
    expect(valueTogether(null, [{ value: nok(200) }])).toEqual({ sum: null, left: 1 });
    expect(valueTogether(nok(300), [{ value: null }])).toEqual({ sum: null, left: 1 });
    expect(valueTogether(nok(300), [])).toEqual({ sum: null, left: 0 });
  });
});
