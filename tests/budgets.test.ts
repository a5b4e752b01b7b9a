import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchPassword, fill, richestCase } from '../bench/fill.ts';
import { transfer, weighPage } from '../bench/page-weight.ts';
import { signInTo, type SignedIn } from '../bench/signed-in.ts';
import { instantOf } from '../src/core/value/instant.ts';
import { serveSite, type Running } from '../src/main/compose.ts';
import { shiftableClock } from '../src/outside/clock.ts';
import { readConfiguration } from '../src/outside/configuration.ts';
import { openLog } from '../src/outside/log.ts';
import { addresses } from '../src/web/addresses.ts';

/** Cases in the list: more than two pages of it. */
const cases = 50;
const mostStatements = 4;
const mostBytes = 150_000;

let directory = '';
let site: Running;
let casePath = '';
let cookies: SignedIn;
let statements: string[] = [];

/** The pages with a budget, by what they show. */
const pages = { list: () => '/nb/cases', search: () => '/nb/cases?q=demens', case: () => casePath } as const;
const pageNames = ['list', 'search', 'case'] as const;
/** Public pages that need no more than a language: what `addresses` calls public, without those that only pass on. */
const openPages = addresses
  .filter(({ path, access, plain }) => access === 'public' && !plain && !path.includes(':') && !/^sign-(out|in\/link)$/.test(path))
  .map(({ path }) => `/nb/${path}`.replace(/\/$/, ''));

// The sample worlds, not the tests' cast: budgets are worth something only for pages as full as those people see.
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'twofold-budgets-'));
  const configured = readConfiguration({ PORT: '0', DATA_DIR: directory, LOG_LEVEL: 'error', PUBLISHER_NAME: 'Twofold test' });
  if (!configured.ok) throw new Error(configured.refusal.map((refusal) => refusal.message).join(' '));
  const clock = shiftableClock(instantOf(Date.parse('2026-11-16T09:00:00Z')));
  site = await serveSite({
    configuration: configured.value,
    clock,
    log: openLog('error'),
    demoPassword: benchPassword,
    onStatement: (text) => statements.push(text),
    prepare: async (world) => {
      await fill(world, { cases, now: clock.now() });
    },
  });
  const { caseId, email } = await richestCase(site.world);
  casePath = `/nb/cases/${caseId}`;
  cookies = await signInTo(site.address, email);
}, 180_000);

afterAll(async () => {
  await site.close();
  await rm(directory, { recursive: true, force: true });
});

/** The statements of one request: the shortest list of five, since the site's jobs ask the database in between. */
async function statementsOf(path: string, cookieOf: string | ((attempt: number) => string)): Promise<readonly string[]> {
  const tries: (readonly string[])[] = [];
  for (let n = 0; n < 5; n += 1) {
    statements = [];
    const cookie = typeof cookieOf === 'string' ? cookieOf : cookieOf(n);
    expect(await transfer(site.address, { path, cookie })).toMatchObject({ path, status: 200 });
    tries.push(statements);
  }
  return tries.reduce((fewest, next) => (next.length < fewest.length ? next : fewest));
}

describe.each(pageNames)('the %s page', (name) => {
  test('takes at most four statements, anonymous', async () => {
    const asked = await statementsOf(pages[name](), '');
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(mostStatements);
    expect(asked).not.toEqual([]);
  });

  test('takes at most four statements, signed in', async () => {
    const path = pages[name]();
    expect((await transfer(site.address, { path, cookie: cookies.usual })).text).toContain('action="/nb/sign-out"');
    const asked = await statementsOf(path, cookies.usual);
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(mostStatements);
  });

  test('takes at most four statements when the session must be looked up first', async () => {
    // Another cookie beside it: cookies seen in the last half minute are not looked up again.
    const asked = await statementsOf(pages[name](), (attempt) => `${cookies.first}; better-auth.session_unseen=${name}${attempt}`);
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(mostStatements);
    expect(asked.some((text) => text.includes('auth_session'))).toBe(true);
  });

  test('weighs at most 150 kB with all its files and loads no script', async () => {
    const weight = await weighPage(site.address, { path: pages[name]() });
    expect(weight.files.map(({ path }) => path)).toContainEqual(expect.stringMatching(/\.css$/));
    expect(weight.total).toBeLessThanOrEqual(mostBytes);
    expect(weight.scripts).toBe(0);
  });
});

describe('a list', () => {
  test.each(['', 'demens', '"for people with dementia"', 'demens or carers'])(
    'counts what its pages hold together, for %j',
    async (words) => {
      const filter = { words, phases: [], country: null, place: '', openAt: null };
      const ids: string[] = [];
      const totals = new Set<number>();
      for (let offset = 0; offset === 0 || offset < cases * 2; offset += 7) {
        const { lines, total } = await site.world.casework.listCases(filter, { offset, size: 7 });
        ids.push(...lines.map(({ id }) => id));
        totals.add(total);
      }
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
      // The last offsets lie behind the last case, and say the same number.
      expect([...totals]).toEqual([ids.length]);
    },
  );

  test('finds nothing and says so', async () => {
    const filter = { words: 'xyzzy', phases: [], country: null, place: '', openAt: null };
    expect(await site.world.casework.listCases(filter, { offset: 0, size: 20 })).toEqual({ lines: [], total: 0 });
  });
});

test.each(openPages)('%s weighs at most 150 kB and loads no script', async (path) => {
  const weight = await weighPage(site.address, { path });
  expect(weight.total).toBeLessThanOrEqual(mostBytes);
  expect(weight.scripts).toBe(0);
});

test('a page says the same compressed and not, and caches are told that it comes in both forms', async () => {
  const withoutNonce = (text: string) => text.replaceAll(/nonce="[^"]*"/g, '');
  const compressed = await transfer(site.address, { path: casePath });
  const plain = await transfer(site.address, { path: casePath, encoding: 'identity' });
  expect(withoutNonce(compressed.text)).toBe(withoutNonce(plain.text));
  expect(compressed.bytes).toBeLessThan(plain.bytes / 2);
  expect(compressed.headers['content-length']).toBe(String(compressed.bytes));
  expect(compressed.headers['vary']?.split(/,\s*/)).toEqual(expect.arrayContaining(['Cookie', 'Accept-Encoding']));
  expect(compressed.headers['content-security-policy']).toContain("default-src 'none'");
});
