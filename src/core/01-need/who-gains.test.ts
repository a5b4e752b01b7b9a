import { describe, expect, test } from 'vitest';
import { emptyValues } from '#field/field';
import { budgetFields } from './budgets.ts';
import type { NeedValues } from './fields.ts';
import { whoGains } from './who-gains.ts';

type Budget = NeedValues['budgets'][number];
const kroner = (amount: number) => ({ minor: amount * 100, currency: 'NOK', vat: 'none' }) as const;
const row = (values: Partial<Budget>): Budget => ({ ...emptyValues(budgetFields), id: null, ...values });

describe('who pays and who gains', () => {
  test('the municipality pays and the hospital gains nine tenths', () => {
    const municipality = row({ budget: 'health', pays: kroner(100), gains: kroner(10) });
    const hospital = row({ budget: 'hospital', pays: kroner(20), gains: kroner(90) });
    expect(whoGains([municipality, hospital])).toEqual({ payer: municipality, gainer: hospital, share: 0.9 });
    expect(whoGains([hospital, municipality])).toEqual({ payer: municipality, gainer: hospital, share: 0.9 });
  });

  test('nothing is said without amounts, or where two are alike', () => {
    expect(whoGains([])).toEqual({ payer: null, gainer: null, share: 0 });
    expect(whoGains([row({ budget: 'state', life: 'færre i fengsel' })])).toEqual({ payer: null, gainer: null, share: 0 });
    expect(whoGains([row({ pays: kroner(5) }), row({ pays: kroner(5) })]).payer).toBeNull();
  });
});
