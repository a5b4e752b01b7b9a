import { describe, expect, test } from 'vitest';
import { ocidFrom, ocidPrefixState, unregisteredOcidPrefix } from './identifiers.ts';

describe('the ocid prefix', () => {
  test('is unregistered until one is configured', () => {
    expect(ocidPrefixState(unregisteredOcidPrefix)).toBe('unregistered');
    expect(ocidFrom(unregisteredOcidPrefix, 'n-0001')).toBe('ocds-unregistered-n-0001');
  });

  test.each([
    ['ocds-a1b2c3', 'registeredForm'],
    ['ocds-h6vhtk', 'takenByAnother'],
    ['ocds-b5fd17', 'takenByAnother'],
    ['ocds-ABCDEF', 'malformed'],
    ['ocds-short', 'malformed'],
    ['', 'malformed'],
  ])('%s is %s', (prefix, state) => {
    expect(ocidPrefixState(prefix)).toBe(state);
  });
});
