import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { instantOf } from '../../src/core/value/instant.ts';
import { startSite, type TestSite } from '../site.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { textOf, write } from './form.ts';

/** A proxy that ends TLS in front of the site, as most hosts have one: the site itself hears plain HTTP on another port. */
let proxy: Server;
let site: TestSite;
let browsing: Browsing;
let as: (card?: string) => Promise<Person>;
let address = '';
const target = { port: 0 };

beforeAll(async () => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keyType: 'ec' });
  proxy = createServer({ key, cert }, forward);
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const bound = proxy.address();
  address = `https://localhost:${typeof bound === 'object' ? (bound?.port ?? 0) : 0}`;
  site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')), publicAddress: address });
  target.port = site.server.port;
  browsing = await startBrowser();
  as = castOf(browsing, { address, javaScript: 'off', locale: 'nb-NO', ignoreHTTPSErrors: true });
});

afterAll(async () => {
  await browsing.close();
  await site.close();
  proxy.closeAllConnections();
  await new Promise((resolve) => proxy.close(resolve));
});

test('signing in and raising a need by form work, and every cookie is for encrypted connections only', async () => {
  const ingrid = await as('Ingrid Berg');
  await ingrid.visit('/nb/w/needs/new');
  await write(ingrid.page, { Tittel: 'Dagtilbud bak en mellomtjener' });
  await ingrid.press('Meld behovet');
  expect(ingrid.page.url()).toMatch(new RegExp(`^${address}/nb/w/cases/`));
  const cookies = await ingrid.context.cookies();
  expect(cookies.length).toBeGreaterThan(1);
  expect(cookies.filter((cookie) => !cookie.secure || !cookie.httpOnly).map((cookie) => cookie.name)).toEqual([]);
});

test('a stranger is led to sign-in on the address people type', async () => {
  const per = await as();
  await per.visit('/nb/w');
  expect(new URL(per.page.url()).pathname).toBe('/nb/sign-in');
  expect(per.page.url().startsWith(address)).toBe(true);
});

test('no page, redirect, script or feed names the address behind the proxy', async () => {
  const reader = await as();
  for (const path of ['/nb', '/nb/cases', '/nb/data', '/data/ocds/releases.json', '/data/ocds/records.json', '/', '/nb/w']) {
    const response = await reader.context.request.get(`${address}${path}`, { maxRedirects: 0 });
    const text = `${JSON.stringify(response.headers())} ${await response.text()}`;
    expect([path, /http:\/\/(localhost|127\.0\.0\.1)/.exec(text)?.[0] ?? null]).toEqual([path, null]);
    expect([path, text.includes(`:${target.port}`)]).toEqual([path, false]);
  }
});

test('a form that another site posts is refused and changes nothing', async () => {
  const ingrid = await as('Ingrid Berg');
  const before = await countOfNeeds();
  const post = (origin: string) =>
    ingrid.context.request.post(`${address}/nb/w/needs/new`, { headers: { Origin: origin }, form: { title: 'Kapret' }, maxRedirects: 0 });
  expect((await post('https://elsewhere.example')).status()).toBe(400);
  // The address behind the proxy is another origin too.
  expect((await post(`http://127.0.0.1:${target.port}`)).status()).toBe(400);
  expect(await countOfNeeds()).toBe(before);
  expect((await post(address)).status()).toBe(302);
  expect(await countOfNeeds()).toBe(before + 1);
});

test('browsers are told to stay on encrypted connections', async () => {
  const reader = await as();
  const response = await reader.visit('/nb');
  expect(response.headers()['strict-transport-security']).toContain('max-age=');
  await reader.visit('/nb/cases');
  expect(await textOf(reader)).toContain('Offentlig innsyn');
});

test('every page of this journey was accessible and whole', async () => {
  expect(await browsing.findings()).toEqual([]);
});

async function countOfNeeds(): Promise<number> {
  return (await site.world.bench.tables.selectFrom('need').select('caseId').execute()).length;
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const onward = request(
    {
      host: '127.0.0.1',
      port: target.port,
      method: incoming.method,
      path: incoming.url,
      headers: { ...incoming.headers, 'x-forwarded-proto': 'https' },
    },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(outgoing);
    },
  );
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
}
