// npm run bench:assessment: how long the methods of assessment take, in Node and in Chromium, in milliseconds and as multiples of a loop of a
// million multiply-adds timed in the same run. docs/bench.md says how to read it. Tables to standard output, figures to bench/results/assessment.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { cpus, loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { findChromium } from '../tools/chromium.ts';
import { allJobs, type Timed } from './assessment-jobs.ts';
import { designerMillis } from './designer.ts';

const root = new URL('../', import.meta.url);
/** Bare specifiers of the core, for the browser. */
const pageText = `<!doctype html><title>assessment</title>
<script type="importmap">{"imports": {"#value/": "/src/core/value/", "#method/": "/src/core/method/"}}</script>
<script type="module">window.jobs = await import('/bench/assessment-jobs.ts');</script>`;
const load = loadavg()[0] ?? 0;
const inNode = allJobs('all');
const inChromium = await chromiumJobs();
const machine = {
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  node: process.version,
  'load average before': load.toFixed(2),
  date: new Date().toISOString().slice(0, 10),
};
const folder = new URL('bench/results/', root);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('assessment.json', folder), `${JSON.stringify({ machine, node: inNode, chromium: inChromium }, null, 1)}\n`);
process.stdout.write(
  [
    Object.entries(machine)
      .map(([name, value]) => `${name}: ${value}`)
      .join(' · '),
    '',
    tableOf('Node', inNode),
    ...(inChromium ? ['', tableOf('Chromium', inChromium)] : ['', 'Chromium was not found, so nothing was measured there.']),
    '',
  ].join('\n'),
);

/** The same jobs in a page: the core's own files, types taken off, imported by the browser as they are. */
async function chromiumJobs(): Promise<readonly Timed[] | null> {
  const executablePath = findChromium(process.env);
  if (!executablePath) return null;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.route('**/*', async (route) => {
      const path = new URL(route.request().url()).pathname.slice(1);
      if (path === '') return route.fulfill({ contentType: 'text/html', body: pageText });
      const file = new URL(path.endsWith('.ts') ? path : `${path}.ts`, root);
      return route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(readFileSync(file, 'utf8')) });
    });
    await page.goto('http://assessment.invalid/');
    await page.waitForFunction('window.jobs');
    const jobs: readonly Timed[] = JSON.parse(await page.evaluate<string>("JSON.stringify(window.jobs.allJobs('small'))"));
    return [...jobs, ...(await designerMillis(browser))];
  } finally {
    await browser.close();
  }
}

function tableOf(place: string, jobs: readonly Timed[]): string {
  const unit = median(jobs[0]?.millis ?? [1]);
  const row = ({ name, millis }: Timed) => {
    const figures = [median(millis), millis[0] ?? 0, millis.at(-1) ?? 0, median(millis) / unit];
    return `| ${name} | ${figures.map((value) => value.toFixed(value < 10 ? 2 : 0)).join(' | ')} | ${millis.length} |`;
  };
  return [
    `| ${place} | median ms | fastest | slowest | ÷ calibrated loop | runs |`,
    '|---|---:|---:|---:|---:|---:|',
    ...jobs.map(row),
  ].join('\n');
}

function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
