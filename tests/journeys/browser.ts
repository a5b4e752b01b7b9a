import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Locator, type Page, type Response } from 'playwright-core';
import { findChromium } from '../../tools/chromium.ts';
import { everyInputIsNamed } from './server-html.ts';

export type Person = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Goes to a path of the site and looks at what came. */
  visit(path: string): Promise<Response>;
  /** Does something that leads to another page, waits for it and looks at it. */
  after(act: () => Promise<void>): Promise<void>;
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
  person(options: PersonOptions): Promise<Person>;
  /** What `look` found wrong on all pages so far, one line each: page, rule, and where. A journey ends by expecting none. */
  findings(): Promise<readonly string[]>;
  close(): Promise<void>;
};

/** Chromium where tools/test.ts found one; TWOFOLD_CHROMIUM names it. */
export async function startBrowser(): Promise<Browsing> {
  const executablePath = process.env['TWOFOLD_CHROMIUM'] ?? findChromium(process.env);
  if (!executablePath) throw new Error('no Chromium was found; install one or set CHROMIUM');
  // Without a UTF-8 locale Chromium cannot open a file whose name has an ø in it.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const browser = await chromium.launch({ executablePath, env, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const findings: string[] = [];
  const auditor = await openAuditor(browser, findings);
  return {
    person: (options) => openPerson({ browser, findings, auditor }, options),
    findings: async () => {
      await auditor.done();
      return [...new Set(findings)].sort();
    },
    close: async () => {
      await auditor.done();
      await browser.close();
    },
  };
}

/** The people of one journey, each in a browser of their own; without a name it is somebody not signed in. */
export function castOf(browsing: Browsing, options: Omit<PersonOptions, 'card'>): (card?: string) => Promise<Person> {
  const people = new Map<string, Promise<Person>>();
  return (card = '') => {
    const person = people.get(card) ?? browsing.person({ ...options, ...(card === '' ? {} : { card }) });
    people.set(card, person);
    return person;
  };
}

type Looking = { readonly browser: Browser; readonly findings: string[]; readonly auditor: Auditor };

async function openPerson({ browser, findings, auditor }: Looking, options: PersonOptions): Promise<Person> {
  const context = await browser.newContext({
    baseURL: options.address,
    javaScriptEnabled: options.javaScript === 'on',
    locale: options.locale,
    viewport: options.viewport ?? { width: 1280, height: 900 },
    ...(options.ignoreHTTPSErrors ? { ignoreHTTPSErrors: true } : {}),
  });
  // A machine that does much else at the same time is slow, not wrong.
  context.setDefaultTimeout(25_000);
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
    auditor.audit({ html, url: page.url() });
    // Only pages that load scripts can differ from what the server sent.
    if (options.javaScript === 'on' && html.includes('<script'))
      findings.push(...(await withAxe(page, `${pathOf(page.url())} with scripts`)));
  };
  const after = async (act: () => Promise<void>): Promise<void> => {
    last.document = null;
    // A script that only writes the address (history.replaceState) navigates too; a page has come when its answer has.
    const came = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame() && last.document !== null);
    await Promise.all([came, act()]);
    await page.waitForLoadState();
    await look();
  };
  const go = async (by: Locator): Promise<void> => {
    if ((await by.count()) === 0) throw new Error(`nothing to press: ${String(by)} at ${page.url()}:\n${await controlsOf(page)}`);
    await after(() => by.first().click());
  };
  const person: Person = {
    page,
    context,
    after,
    visit: async (path) => {
      last.document = null;
      const response = await page.goto(path);
      await look();
      if (!response) throw new Error(`nothing came at ${path}`);
      return response;
    },
    press: async (name) => {
      await go(page.getByRole('button', { name, exact: true }));
    },
    follow: async (name) => {
      await go(page.getByRole('link', { name, exact: true }));
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

/** What could have been pressed instead, for the report of a step that failed. */
async function controlsOf(page: Page): Promise<string> {
  const main = page.getByRole('main');
  return [...(await main.getByRole('button').allInnerTexts()), ...(await main.getByRole('link').allInnerTexts())].join(' | ');
}

type Audited = { readonly html: string; readonly url: string };
/** Pages are audited one after the other while the journey goes on; `done` waits for those that are left. */
type Auditor = { audit(page: Audited): void; done(): Promise<void> };

/**
 * axe is a script, so it cannot run where scripts are off. The server's HTML, exactly as that person got it, is therefore shown once more
 * in a page that lets axe run and nothing else: the document comes from what was received, its own scripts are forbidden, and only
 * stylesheets and pictures are fetched. What must hold without scripts is asked of the same document.
 */
async function openAuditor(browser: Browser, findings: string[]): Promise<Auditor> {
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
  let queue: Promise<void> = Promise.resolve();
  const audit = async (audited: Audited): Promise<string[]> => {
    const { html, url } = audited;
    const key = shapeOf(html);
    if (seen.has(key)) return [];
    seen.add(key);
    shown.audited = audited;
    await page.goto(url);
    const where = pathOf(url);
    const found = (await page.evaluate(everyInputIsNamed, where.startsWith('/en') ? 'en' : 'nb')).map((line) => `${where}: ${line}`);
    found.push(...(await withAxe(page, where)));
    await page.setViewportSize({ width: 360, height: 740 });
    const wide = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= width) return [];
      const out = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > width + 1);
      return out.slice(-2).map((element) => `${element.tagName}.${element.className}`);
    });
    if (wide.length > 0) found.push(`${where}: scrolls sideways at 360 px because of ${wide.join(', ')}`);
    await page.setViewportSize({ width: 1280, height: 900 });
    return found;
  };
  const auditInTurn = async (before: Promise<void>, audited: Audited): Promise<void> => {
    await before;
    try {
      findings.push(...(await audit(audited)));
    } catch (problem) {
      findings.push(`${pathOf(audited.url)}: could not be looked at: ${String(problem)}`);
    }
  };
  return {
    audit: (audited) => {
      queue = auditInTurn(queue, audited);
    },
    done: () => queue,
  };
}

/** WCAG 2.2 level A and AA and everything before it. */
async function withAxe(page: Page, where: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze();
  return violations.map(({ id, nodes }) => `${where}: axe ${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
}

/** A page without its words, addresses and ids: elements, classes and kinds of attributes. A shape that was looked at need not be again. */
function shapeOf(html: string): string {
  const kept = new Set(['class', 'type', 'role', 'lang', 'data-tone', 'data-variant']);
  const tags = html.replace(/<(script|title)\b[^]*?<\/\1>/g, '').match(/<[^!][^>]*>/g) ?? [];
  return tags.map((tag) => tag.replace(/([\w-]+)="[^"]*"/g, (whole: string, name: string) => (kept.has(name) ? whole : name))).join('');
}

/** Where on the site an address lies. */
function pathOf(address: string): string {
  const url = new URL(address);
  return `${url.pathname}${url.search}`;
}
