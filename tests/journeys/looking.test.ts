import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { castOf, startBrowser, type Browsing } from './browser.ts';

/** What the journeys look for on every page, shown on a page that has every fault: a look that finds nothing anywhere proves nothing. */
let browsing: Browsing;
let server: Server;
let address = '';

const page = `<!doctype html><html lang="de"><head><meta charset="utf-8"></head><body><main>
<h1>En</h1><h1>To</h1>
<form method="post"><input name="bare"><label for="far">Langt</label><input id="far" name="far" aria-describedby="gone">
<fieldset><input type="radio" id="one" name="one"><label for="one">Én</label></fieldset><button type="button">Bare med skript</button></form>
<p style="width: 2000px; color: #eee">Blekt og bredt</p><p>{Call} kunngjort</p><img src="x.png"><a href="#nowhere">Bort</a><i id="twice"></i><i id="twice"></i>
</main><script>throw new Error('et skript falt')</script></body></html>`;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.writeHead(request.url === '/nb/feil' ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === 'object' ? (bound?.port ?? 0) : 0}`;
  browsing = await startBrowser();
});

afterAll(async () => {
  await browsing.close();
  server.closeAllConnections();
  server.close();
});

test('a page with every fault is found out in each of them', async () => {
  const reader = await castOf(browsing, { address, javaScript: 'on', locale: 'nb-NO' })();
  await reader.visit('/nb/feil');
  const found = (await browsing.findings()).join('\n');
  for (const fault of [
    'input[name=bare] has no label',
    'a fieldset has no legend',
    'is described by #gone, which is not there',
    'a link leads to #nowhere',
    'the id twice stands twice',
    '{Call} was never filled in',
    'a button needs a script',
    '2 h1',
    'no title',
    'html lang is de',
    '1 style attributes',
    'axe image-alt',
    'axe color-contrast',
    'scrolls sideways at 360 px',
    'script failed: et skript falt',
  ])
    expect(found).toContain(fault);
});
