import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ocdsCheckCommand } from './ocds.ts';

const sample = readFileSync(new URL('../../samples/past-contracts/find-a-tender.json', import.meta.url), 'utf8');
const release = { ocid: 'ocds-abcdef-1', id: '1', date: '2026-05-01T09:00:00Z', tag: ['planning'], initiationType: 'tender' };

function check(text: string) {
  return ocdsCheckCommand.run(text, {});
}

describe('twofold ocds check', () => {
  test('finds real releases valid and still says what they do wrong', () => {
    const outcome = check(sample);
    expect(outcome).toMatchObject({
      status: 0,
      output: { valid: true, errors: [], kind: 'releasePackage', releases: 32, unknownExtensions: [] },
    });
    expect(JSON.stringify(outcome)).toContain('"rule":10,"code":"notInOrgId"');
  });

  test('answers a flawless release with nothing to say', () => {
    expect(check(JSON.stringify(release))).toEqual({
      status: 0,
      output: { valid: true, errors: [], findings: [], kind: 'release', releases: 1, unknownExtensions: [] },
    });
  });

  test('names the ocid and the place of a schema error, with status 3', () => {
    const outcome = check(JSON.stringify([release, { ...release, id: '2', date: '2026-05-02T09:00:00Z', tag: ['unheardOf'] }]));
    expect(outcome).toMatchObject({
      status: 3,
      output: { valid: false, errors: [{ path: '/1/tag/0', message: 'must be one of the codes of its codelist', ocid: 'ocds-abcdef-1' }] },
    });
  });

  test('reads JSON Lines', () => {
    const lines = `${JSON.stringify(release)}\n${JSON.stringify({ ...release, id: '2', date: '2026-05-02T09:00:00Z' })}\n`;
    expect(check(lines)).toMatchObject({ status: 0, output: { kind: 'releaseList', releases: 2 } });
  });

  test('knows no options', () => {
    expect(ocdsCheckCommand.run(sample, { strict: true })).toMatchObject({ status: 2, error: { code: 'unknownOption', path: '--strict' } });
  });

  test.each([
    ['not JSON', '<html></html>', 'notJson'],
    ['an empty file', '', 'notJson'],
    ['another standard', '{"grants": []}', 'notOcds'],
    ['a list of anything', '[1, 2]', 'notOcds'],
  ])('cannot use %s', (_, text, code) => {
    expect(check(text)).toMatchObject({ status: 2, error: { code } });
  });
});
