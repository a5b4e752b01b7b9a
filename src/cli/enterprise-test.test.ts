import { describe, expect, test } from 'vitest';
import { enterpriseTestCommand } from './enterprise-test.ts';

const run = (document: unknown): unknown => enterpriseTestCommand.run(JSON.stringify(document), {});
const spinOut = {
  form: 'cic',
  country: 'EN',
  asOf: '2026-11-01',
  facts: {
    independent: { value: true, class: 'A', date: '2026-01-01', expires: null },
    years: [{ year: 2025, incomeByCustomer: { trust: 96, council: 4 }, tradingIncome: 100, surplus: 10, distributed: 0, reinvested: 10 }],
    redFlags: ['sameRotaTransfer'],
  },
};

describe('twofold enterprise-test', () => {
  test('answers with gates, levels, reasons and what would change them, and never with one score', () => {
    expect(run(spinOut)).toMatchObject({
      status: 0,
      output: {
        gates: { mission: 'pass', distribution: 'pass', assetLock: 'pass', independence: 'pass' },
        levels: { widerMarket: 'notShown', deliveryModel: 'notShown', growth: 'notShown' },
        reasons: { widerMarket: expect.arrayContaining(['In 2025 the largest customer gave 96% of the income.']) },
        wouldChange: { widerMarket: expect.arrayContaining(['Less than 80% from the largest customer.']) },
        redFlags: [
          { code: 'sameRotaTransfer', severity: 'red' },
          { code: 'oneCustomer', severity: 'red' },
        ],
        eligibleFor: [
          { basis: 'PA23 s.33', holds: false },
          { basis: 'PA23 s.32', holds: false },
        ],
        largestCustomerShare: 0.96,
      },
    });
  });

  test('takes an empty list of facts: nothing is shown, and nothing fails', () => {
    expect(run({ form: 'other', country: 'NO', asOf: '2026-11-01', facts: {} })).toMatchObject({
      output: { gates: { mission: 'notShown' }, levels: { addedValue: 'notShown' }, largestCustomerShare: null },
    });
  });

  test('papers without a class count as documented, without a date as of the day; a fact must say how it is known', () => {
    const seats = { ...spinOut, facts: { seats: { staff: 3, users: 0, all: 9 } } };
    expect(run(seats)).toMatchObject({ output: { levels: { governance: 'strong' } } });
    expect(run({ ...spinOut, facts: { assetLock: { value: true } } })).toMatchObject({
      status: 2,
      error: { path: 'facts.assetLock.class' },
    });
  });

  test.each([
    [{ ...spinOut, asOf: '2026-02-30' }, 'asOf'],
    [{ ...spinOut, facts: { distributionCap: { value: 35, class: 'A' } } }, 'facts.distributionCap.value'],
    [{ ...spinOut, facts: { years: [{ year: 2025, incomeByCustomer: { a: -1 } }] } }, 'facts.years[0].incomeByCustomer.a'],
    [
      {
        ...spinOut,
        facts: {
          years: [
            { year: 2025, incomeByCustomer: {} },
            { year: 2025, incomeByCustomer: {} },
          ],
        },
      },
      'facts.years',
    ],
    [{ ...spinOut, facts: { missionLock: null } }, 'facts.missionLock'],
  ])('refuses what cannot be, and names it (%#)', (document, path) => {
    expect(run(document)).toMatchObject({ status: 2, error: { path } });
  });
});
