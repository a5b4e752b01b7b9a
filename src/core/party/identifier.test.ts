import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { organisationNumber } from './identifier.ts';

describe('organisation numbers', () => {
  test.each([
    ['NO-BRC', '974760673', '974760673'], // the Brønnøysund register itself
    ['NO-BRC', '974 760 673', '974760673'],
    ['GB-COH', '5756266', '05756266'],
    ['GB-COH', 'sc12345', 'SC012345'],
    ['GB-COH', '01234567', '01234567'],
    ['GB-CHC', '1112633', '1112633'],
    ['GB-SC', 'sc037605', 'SC037605'],
    ['GB-PPON', 'PJRM-6866-LYYX', 'PJRM-6866-LYYX'],
    ['XX-ANY', ' a b ', 'a b'],
  ])('%s %s is written %s', (scheme, typed, written) => {
    expect(organisationNumber(scheme, typed)).toEqual({ ok: true, value: written });
  });

  test.each([
    ['NO-BRC', '974760674', 'wrongCheckDigit'],
    ['NO-BRC', '97476067', 'wrongForm'],
    ['GB-COH', '22222222.0', 'wrongForm'],
    ['GB-COH', '', 'wrongForm'],
    ['GB-CHC', '12345', 'wrongForm'],
    ['GB-PPON', 'PJRM6866LYYX', 'wrongForm'],
    ['XX-ANY', ' ', 'wrongForm'],
  ])('%s %s is refused as %s', (scheme, typed, code) => {
    expect(organisationNumber(scheme, typed)).toEqual({ ok: false, refusal: { code, scheme, id: typed } });
  });

  test('no single wrong digit passes the Norwegian check', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const digits = '974760673'.split('');
        digits[place] = String((Number(digits[place]) + shift) % 10);
        expect(organisationNumber('NO-BRC', digits.join('')).ok).toBe(false);
      }),
    );
  });

  test('what is written once is written the same again', () => {
    fc.assert(
      fc.property(fc.constantFrom('GB-COH', 'GB-CHC', 'NO-BRC'), fc.stringMatching(/^[A-Za-z]{0,2}\d{1,9}$/), (scheme, typed) => {
        const once = organisationNumber(scheme, typed);
        if (once.ok) expect(organisationNumber(scheme, once.value)).toEqual(once);
      }),
    );
  });
});
