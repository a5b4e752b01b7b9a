import { describe, expect, test } from 'vitest';
import type { Vat } from '#value/money';
import { catalogue } from './field.ts';
import { readForm } from './read-form.ts';

const amount = {
  kind: 'money',
  label: { en: 'Cost', nb: 'Kostnad' },
  minMinor: 0,
  store: 'columns',
  required: 'never',
  visible: 'buyer',
} as const;
const fields = catalogue({ early: { ...amount, vat: 'askedEarly' }, late: { ...amount, vat: 'asked' }, plain: amount });

describe('what a form says of VAT beside an amount', () => {
  test.each<[string, { early: Vat; late: Vat; plain: Vat }]>([
    ['', { early: 'excluded', late: 'excluded', plain: 'excluded' }],
    ['excluded', { early: 'excluded', late: 'excluded', plain: 'excluded' }],
    ['none', { early: 'none', late: 'none', plain: 'excluded' }],
    ['included', { early: 'included', late: 'excluded', plain: 'excluded' }],
    ['unknown', { early: 'unknown', late: 'excluded', plain: 'excluded' }],
    ['nonsense', { early: 'excluded', late: 'excluded', plain: 'excluded' }],
  ])('“%s” is taken only where it is an answer: not knowing before a call, and never in one', (said, expected) => {
    const form = new FormData();
    for (const name of ['early', 'late', 'plain']) {
      form.set(name, '900 000');
      form.set(`${name}.vat`, said);
    }
    const locality = { zone: 'Europe/Oslo', currency: 'NOK', vat: 'excluded' } as const;
    const { values } = readForm(fields, form, { language: 'nb', locality, country: 'NO', moment: 'save' });
    expect({ early: values.early?.vat, late: values.late?.vat, plain: values.plain?.vat }).toEqual(expected);
  });
});
