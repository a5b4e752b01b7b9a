import { expect, test } from 'vitest';
import { grantsCheckCommand } from './grants.ts';

const run = (text: string, options: Readonly<Record<string, string | boolean>> = {}) =>
  grantsCheckCommand(() => '2026-11-24').run(text, options);

test('a file with errors ends with status 3, and tells errors, findings and how many grants there are', () => {
  const outcome = run('\uFEFF{"grants": [{"id": "360G-x-1", "awardDate": "02/11/2026"}]}');
  expect(outcome).toMatchObject({ status: 3, output: { valid: false, grants: 1 } });
  expect(JSON.stringify(outcome)).toContain('must be a day as YYYY-MM-DD');
});

test.each([
  ['not JSON', 'id,title\n1,2', 'notJson'],
  ['another standard', '{"releases": []}', 'notGrants'],
])('%s is refused as %s', (_, text, code) => {
  expect(run(text)).toMatchObject({ status: 2, error: { code } });
});

test('the day of the check can be given, and an option that is not known is named', () => {
  expect(run('{"grants": []}', { today: 'tomorrow' })).toMatchObject({ status: 2, error: { code: 'dayUnreadable' } });
  expect(run('{"grants": []}', { strict: true })).toMatchObject({ status: 2, error: { code: 'unknownOption' } });
});
