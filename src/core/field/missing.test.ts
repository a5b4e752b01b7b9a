import { describe, expect, test } from 'vitest';
import { emptyValues } from './field.ts';
import { callFields, type CallValues } from '#call/fields';
import { missingForAct } from './missing.ts';

const lot = (description: string | null): CallValues['lots'][number] => ({
  id: null,
  title: 'Kjøring',
  description,
  value: null,
  priceFloor: null,
  priceCeiling: null,
});

describe('what an act needs', () => {
  const missing = (lots: CallValues['lots']) =>
    missingForAct(callFields, { ...emptyValues(callFields), lots }, 'NO')
      .map(({ path }) => path)
      .filter((path) => path.startsWith('lots'));

  test('a list that may be empty asks for nothing while it is', () => {
    expect(missing([])).toEqual([]);
  });

  test('a row of a list is asked for what the act needs of it, by its place', () => {
    expect(missing([lot('Turene hjem.'), lot(null)])).toEqual(['lots.0.value', 'lots.1.description', 'lots.1.value']);
  });
});
