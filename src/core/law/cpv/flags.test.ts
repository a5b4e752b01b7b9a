import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cpvFlags, readCpv } from './flags.ts';
import { psrCodes } from './psr-codes.ts';

describe('flags of a CPV code', () => {
  test.each([
    // code, psr, light touch, R, health or social in Norway
    ['85000000', false, true, true, true],
    ['85100000', true, true, true, true],
    ['85110000', true, true, true, null],
    ['85121100', true, true, true, null],
    ['85144100', true, true, true, null],
    ['85312000', false, true, true, null],
    ['85320000', false, true, true, true],
    ['85323000', true, true, true, true],
    ['85324000', false, null, false, null],
    ['79622000', false, true, true, false],
    ['79611000', false, true, false, false],
    ['80110000', false, true, true, false],
    ['75231240', false, true, false, true],
    ['98133000', false, true, true, false],
    ['98133100', false, true, true, true],
    ['98513310', false, true, false, false],
    ['55523100', false, true, false, false],
    ['90910000', false, false, false, false],
  ] as const)('%s', (code, psr, lightTouch, reservable, healthOrSocialNorway) => {
    expect(cpvFlags(code)).toMatchObject({ psr, lightTouch, reservable, healthOrSocialNorway });
  });

  test('a code is read with or without its check digit, and nothing else is', () => {
    expect(readCpv('85320000')).toBe('85320000');
    expect(readCpv(' 85320000-8 ')).toBe('85320000');
    for (const text of ['8532000', '853200000', '85320000-88', 'social', '']) expect(readCpv(text)).toBeNull();
  });

  test('every health care code exists in the official list', () => {
    const official = readFileSync(new URL('../../../../vendor/standards/cpv/cpv-services.csv', import.meta.url), 'utf8');
    const codes = new Set(official.split('\n').map((line) => line.slice(0, 8)));
    expect([...psrCodes].filter((code) => !codes.has(code))).toEqual([]);
  });
});
