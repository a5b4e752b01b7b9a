import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { returnPath } from './return-path.ts';

describe('where somebody goes after signing in', () => {
  test('a page of this site with its query', () => {
    expect(returnPath('/nb/w/cases/abc?x=1', '/nb/w')).toBe('/nb/w/cases/abc?x=1');
    expect(returnPath('/en', '/nb/w')).toBe('/en');
    expect(returnPath('/nb/cases?q=blåbær', '/nb/w')).toBe('/nb/cases?q=bl%C3%A5b%C3%A6r');
  });

  test.each([
    'https://elsewhere.example/nb',
    '//elsewhere.example/nb',
    '/\\elsewhere.example',
    '/nb/../../\\elsewhere.example',
    '/data/ocds/releases.json',
    '/nbx',
    'javascript:alert(1)',
    '',
    null,
    undefined,
  ])('never %s', (to) => {
    expect(returnPath(to, '/nb/w')).toMatch(/^\/(nb|en)(\/[^/\\]|$)/);
  });

  test('is always a local path that a header can hold', () => {
    const noisy = fc.string({ unit: fc.constantFrom('/', '\\', '.', '?', '#', 'n', 'b', ':', '@', '\n', 'ø', '%', ' '), maxLength: 20 });
    fc.assert(
      fc.property(noisy, (tail) => {
        const path = returnPath(`/nb${tail}`, '/nb/w');
        expect(new URL(path, 'https://site.example').origin).toBe('https://site.example');
        expect(() => new Headers({ Location: path })).not.toThrow();
      }),
    );
  });
});
