import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { loadWorlds } from '../samples/worlds/load-worlds.ts';
import { serveSite, type World } from '../src/main/compose.ts';
import { demoPassword } from '../src/main/demo.ts';
import { systemClock } from '../src/outside/clock.ts';
import { readConfiguration } from '../src/outside/configuration.ts';
import { openLog } from '../src/outside/log.ts';
import { findChromium } from './chromium.ts';

// Takes docs/screens: the main pages of the demo at 1280 and 360 px, without JavaScript. node tools/take-screens.ts (after a build)

type Screen = { readonly name: string; readonly as?: string; readonly path: (cases: Cases) => string };
type Cases = Awaited<ReturnType<typeof loadWorlds>>['cases'];

/** Pages are cut below so many pixels. */
const longest = 3200;

const call = (cases: Cases, key: string, rest = '') => `/cases/${cases[key]?.caseId ?? ''}/calls/${cases[key]?.callId ?? ''}${rest}`;

const screens: readonly Screen[] = [
  { name: '01-front', path: () => '/en' },
  { name: '02-record-list', path: () => '/nb/cases' },
  { name: '03-case-with-results', path: (cases) => `/en/cases/${cases['hulmeStreet']?.caseId ?? ''}` },
  { name: '04-need-with-dialogue', path: (cases) => `/nb/cases/${cases['nightPhone']?.caseId ?? ''}` },
  { name: '05-open-call', path: (cases) => `/nb${call(cases, 'dementiaDay')}` },
  {
    name: '06-decision',
    path: (cases) => `/en/cases/${cases['homelessHealth']?.caseId ?? ''}/decision/${cases['homelessHealth']?.callId ?? ''}`,
  },
  { name: '07-today', as: 'ingrid@example.no', path: () => '/nb/w' },
  { name: '08-route', as: 'ingrid@example.no', path: (cases) => `/nb/w/cases/${cases['nightPhone']?.caseId ?? ''}/route` },
  { name: '09-submission', as: 'kari@example.no', path: (cases) => `/nb/w${call(cases, 'dementiaDay', '/submission')}` },
  { name: '10-assessment', as: 'bjorg@example.org', path: (cases) => `/en/w${call(cases, 'urgentAccess', '/assess')}` },
  { name: '11-panel-room', as: 'tom@example.org', path: (cases) => `/en/w${call(cases, 'urgentAccess', '/panel')}` },
  { name: '12-past-contracts', path: () => '/en/past-contracts' },
  { name: '13-weights', as: 'ingrid@example.no', path: (cases) => `/nb/w${call(cases, 'nightPhone', '/weights')}` },
  { name: '14-requirements', as: 'ingrid@example.no', path: (cases) => `/en/w${call(cases, 'nightPhone', '/requirements')}` },
  { name: '15-burden', as: 'ingrid@example.no', path: (cases) => `/nb/w${call(cases, 'nightPhone', '/burden')}` },
  { name: '16-partnership', path: (cases) => `/en/cases/${cases['quietNights']?.caseId ?? ''}` },
  { name: '17-stages', path: (cases) => `/nb${call(cases, 'quietNights')}` },
  {
    name: '18-fund-round',
    path: (cases) => `/nb/cases/${cases['meetingPlaces']?.caseId ?? ''}/decision/${cases['meetingPlaces']?.callId ?? ''}`,
  },
  { name: '19-request-wave', path: (cases) => `/en${call(cases, 'askToRun')}` },
  { name: '20-scout-to-results', path: (cases) => `/en/cases/${cases['postRound']?.caseId ?? ''}` },
  { name: '21-sheet', as: 'ingrid@example.no', path: (cases) => `/nb/w/cases/${cases['waitingRooms']?.caseId ?? ''}/route/sheet` },
];

const executablePath = findChromium(process.env);
if (!executablePath) throw new Error('No Chromium was found; set CHROMIUM.');
const directory = await mkdtemp(join(tmpdir(), 'twofold-screens-'));
const configured = readConfiguration({ PORT: '0', DATA_DIR: directory, LOG_LEVEL: 'error' });
if (!configured.ok) throw new Error('the configuration of the screens is wrong');
const loaded: { cases: Cases } = { cases: {} };
const site = await serveSite({
  configuration: configured.value,
  clock: systemClock(),
  log: openLog('error'),
  demoPassword,
  prepare: async (world: World) => {
    const report = await loadWorlds({
      bench: world.bench,
      today: systemClock().now(),
      addAccount: async ({ name, email }) => {
        const added = await world.signIn.addAccount({ name, email, password: demoPassword });
        if (!added.ok) throw new Error(added.refusal.code);
        return added.value;
      },
      onProgress: () => undefined,
    });
    loaded.cases = report.cases;
    const past = createReadStream(new URL('../samples/past-contracts/find-a-tender.json', import.meta.url));
    await world.casework.loadPastContracts(past, { name: 'Find a Tender', licence: 'OGL v3.0' }, () => undefined);
  },
});
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
await mkdir('docs/screens', { recursive: true });
try {
  for (const screen of screens) await take(browser, screen);
} finally {
  await browser.close();
  await site.close();
  await rm(directory, { recursive: true, force: true });
}

async function take(open: Browser, screen: Screen): Promise<void> {
  for (const width of [1280, 360]) {
    const context = await open.newContext({ viewport: { width, height: width === 1280 ? 900 : 780 }, javaScriptEnabled: false });
    const page = await context.newPage();
    if (screen.as) {
      await page.goto(`${site.address}/nb/demo`);
      await page.locator(`form:has(input[value="${screen.as}"]) button`).first().click();
    }
    const response = await page.goto(site.address + screen.path(loaded.cases));
    if (response?.status() !== 200) throw new Error(`${screen.name} answered ${response?.status() ?? 'nothing'}`);
    const height = Math.min(
      await page
        .locator('body')
        .evaluate((body) => body.scrollHeight)
        .catch(() => longest),
      longest,
    );
    await page.screenshot({
      path: `docs/screens/${screen.name}-${width}.jpg`,
      type: 'jpeg',
      quality: 72,
      clip: { x: 0, y: 0, width, height },
      fullPage: true,
    });
    await context.close();
  }
}
