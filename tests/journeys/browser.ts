import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page, type Response } from 'playwright-core';
import { everyInputIsNamed } from './server-html.ts';

/** What `look` found wrong, one line each: page, rule, and where. A journey ends by expecting none. */
export type Findings = string[];

export type Person = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Goes to a path of the site and looks at what came. */
  visit(path: string): Promise<Response>;
  /** Presses a button, waits for the page that follows and looks at it. */
  press(name: string | RegExp): Promise<void>;
  /** Follows a link of the page and looks at what came. */
  follow(name: string | RegExp): Promise<void>;
};

export type PersonOptions = {
  readonly address: string;
  readonly javaScript: 'on' | 'off';
  readonly locale: 'nb-NO' | 'en-GB';
  /** The card on the demo page; absent = somebody not signed in. */
  readonly card?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly ignoreHTTPSErrors?: true;
};

export type Browsing = {
  readonly browser: Browser;
  readonly findings: Findings;
  person(options: PersonOptions): Promise<Person>;
  close(): Promise<void>;
};

/** Chromium where tools/test.ts found one; TWOFOLD_CHROMIUM names it. */
export async function startBrowser(): Promise<Browsing> {
  const executablePath = process.env['TWOFOLD_CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const findings: Findings = [];
  const auditor = await openAuditor(browser);
  return {
    browser,
    findings,
    person: (options) => openPerson({ browser, findings, auditor }, options),
    close: () => browser.close(),
  };
}

type Looking = { readonly browser: Browser; readonly findings: Findings; readonly auditor: Auditor };

async function openPerson({ browser, findings, auditor }: Looking, options: PersonOptions): Promise<Person> {
  const context = await browser.newContext({
    baseURL: options.address,
    javaScriptEnabled: options.javaScript === 'on',
    locale: options.locale,
    viewport: options.viewport ?? { width: 1280, height: 900 },
    ...(options.ignoreHTTPSErrors ? { ignoreHTTPSErrors: true } : {}),
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const last: { document: Response | null } = { document: null };
  page.on('response', (response) => {
    const ours = response.request().isNavigationRequest() && response.frame() === page.mainFrame();
    if (ours && (response.status() < 300 || response.status() >= 400)) last.document = response;
  });
  page.on('pageerror', (error) => findings.push(`${pathOf(page.url())}: script failed: ${error.message}`));
  page.on('console', (message) => {
    // Chromium reports every answer of 4xx here, a refused form's 422 too; those are looked at as pages.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      findings.push(`${pathOf(page.url())}: console: ${message.text()}`);
  });
  const look = async (): Promise<void> => {
    const document = last.document;
    if (!document) throw new Error(`no page came at ${page.url()}`);
    if (!(document.headers()['content-type'] ?? '').startsWith('text/html')) return;
    const html = await document.text();
    findings.push(...(await auditor.audit({ html, url: page.url(), status: document.status() })));
    if (options.javaScript === 'on') findings.push(...(await withAxe(page, `${pathOf(page.url())} with scripts`)));
  };
  const person: Person = {
    page,
    context,
    visit: async (path) => {
      last.document = null;
      const response = await page.goto(path);
      await look();
      if (!response) throw new Error(`nothing came at ${path}`);
      return response;
    },
    press: async (name) => {
      last.document = null;
      await Promise.all([page.waitForEvent('framenavigated'), page.getByRole('button', { name, exact: true }).first().click()]);
      await page.waitForLoadState();
      await look();
    },
    follow: async (name) => {
      last.document = null;
      await Promise.all([page.waitForEvent('framenavigated'), page.getByRole('link', { name, exact: true }).first().click()]);
      await page.waitForLoadState();
      await look();
    },
  };
  if (options.card) {
    const language = options.locale === 'nb-NO' ? 'nb' : 'en';
    await page.goto(`/${language}/demo`);
    const button = language === 'nb' ? `Fortsett som ${options.card}` : `Continue as ${options.card}`;
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.waitForURL(`**/${language}/w`);
  }
  return person;
}

type Audited = { readonly html: string; readonly url: string; readonly status: number };
type Auditor = { audit(page: Audited): Promise<Findings> };

/**
 * axe is a script, so it cannot run where scripts are off. The server's HTML, exactly as that person got it, is therefore shown once more
 * in a page that lets axe run and nothing else: the document comes from what was received, its own scripts are forbidden, and only
 * stylesheets and pictures are fetched. What must hold without scripts is asked of the same document.
 */
async function openAuditor(browser: Browser): Promise<Auditor> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const shown: { audited: Audited | null } = { audited: null };
  await context.route('**/*', async (route) => {
    if (!route.request().isNavigationRequest()) return route.continue();
    await route.fulfill({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': "script-src 'none'" },
      body: shown.audited?.html ?? '',
    });
  });
  const seen = new Set<string>();
  let queue: Promise<unknown> = Promise.resolve();
  const audit = async (audited: Audited): Promise<Findings> => {
    const { html, url } = audited;
    // Nonces differ in every answer; the rest decides whether a page was looked at before.
    const key = `${pathOf(url)} ${html.replace(/nonce="[^"]*"/g, '')}`;
    if (seen.has(key)) return [];
    seen.add(key);
    shown.audited = audited;
    const t0 = performance.now();
    await page.goto(url);
    const t1 = performance.now();
    const where = pathOf(url);
    const found = (await page.evaluate(everyInputIsNamed, where.startsWith('/en') ? 'en' : 'nb')).map((line) => `${where}: ${line}`);
    const t2 = performance.now();
    found.push(...(await withAxe(page, where)));
    const t3 = performance.now(); console.log(where, 'goto', Math.round(t1-t0), 'dom', Math.round(t2-t1), 'axe', Math.round(t3-t2));
    await page.setViewportSize({ width: 360, height: 740 });
    const wide = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= width) return [];
      const out = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > width + 1);
      return out.slice(-2).map((element) => `${element.tagName}.${element.className}`);
    });
    if (wide.length > 0) found.push(`${where}: scrolls sideways at 360 px because of ${wide.join(', ')}`);
    await page.setViewportSize({ width: 1280, height: 900 }); console.log('narrow', Math.round(performance.now()-t3));
    return found;
  };
  return {
    // One page is shared by all persons of a journey: audits take turns.
    audit: (audited) => {
      const turn = queue.then(() => audit(audited));
      queue = turn.catch(() => undefined);
      return turn;
    },
  };
}

/** WCAG 2.2 level A and AA and everything before it. */
async function withAxe(page: Page, where: string): Promise<Findings> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode(true)
    .analyze();
  return violations.map(({ id, nodes }) => `${where}: axe ${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
}

/** The path of an address, with random ids shortened so that a finding reads alike in every run. */
export function pathOf(address: string): string {
  const url = new URL(address);
  return `${url.pathname}${url.search}`;
}
