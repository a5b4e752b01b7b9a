import { expect, test } from 'vitest';
import type { Vat } from '#value/money';
import { valueOf } from './release-values.ts';

test.each<[Vat, 'NOK' | 'GBP', object | null]>([
  ['excluded', 'NOK', { amount: 1234.5, currency: 'NOK' }],
  ['included', 'GBP', { amountGross: 1234.5, currency: 'GBP' }],
  ['none', 'GBP', { amount: 1234.5, amountGross: 1234.5, currency: 'GBP' }],
  ['unknown', 'NOK', null],
  ['unknown', 'GBP', null],
])('an amount with VAT “%s” in %s says in open data only what is known of it', (vat, currency, expected) => {
  expect(valueOf({ minor: 123_450, currency, vat })).toEqual(expected);
});
