// npm run bench:web: how fast the built pages are served, on PostgreSQL and on PGlite. docs/bench.md says what is measured and how to read it.
// The tables go to standard output, every figure to bench/results/latest.json, progress to standard error.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { createDatabase, startPostgres } from '../tests/postgres.ts';
import { transfer, weighPage } from './page-weight.ts';
import { planFrom, type EngineRun, type Plan } from './plan.ts';
import { reportOf, type Line, type PageFacts, type PageName, type Results } from './report.ts';
import { fillDatabase, serveFilled, type Filled, type Served } from './served.ts';
import { runSeries, type Measured, type Target } from './series.ts';
import { signInTo } from './signed-in.ts';

const began = performance.now();
const secondsSoFar = () => (performance.now() - began) / 1000;
const say = (line: string) => process.stderr.write(`${secondsSoFar().toFixed(0).padStart(4)} s  ${line}\n`);

type Place = { readonly directory: string; readonly databaseUrl: string | null };
type Gathered = {
  readonly loads: Results['loads'][number][];
  readonly facts: PageFacts[];
  readonly lines: Line[];
  readonly notMeasured: string[];
};
type Asked = { readonly page: PageName; readonly signedIn: boolean; readonly target: Target; readonly firstCookie: string };

async function main(): Promise<void> {
  const plan = planFrom(process.argv.slice(2), process.env);
  const load = loadavg()[0] ?? 0;
  const gathered: Gathered = { loads: [], facts: [], lines: [], notMeasured: [] };
  const server = plan.runs.some(({ engine }) => engine === 'postgres') ? await startPostgres({ durability: 'full' }) : null;
  try {
    for (const run of plan.runs) {
      if (run.engine === 'postgres' && !server) {
        gathered.notMeasured.push('PostgreSQL (no server of version 15 or newer is installed)');
        continue;
      }
      await onEngine(run, { plan, gathered, serverUrl: run.engine === 'postgres' && server ? server.url : null });
    }
  } finally {
    await server?.stop();
  }
  const machine = {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: `${(totalmem() / 1e9).toFixed(0)} GB`,
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    postgres: server?.version ?? 'none',
    'load average before': load.toFixed(2),
    'seconds a series': plan.seconds,
    'seconds in all': Math.round(secondsSoFar()),
    date: new Date().toISOString().slice(0, 10),
  };
  const results: Results = { machine, ...gathered };
  const folder = new URL('results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('latest.json', folder), `${JSON.stringify(results, null, 1)}\n`);
  process.stdout.write(`${reportOf(results)}\n`);
}

type Context = { readonly plan: Plan; readonly gathered: Gathered; readonly serverUrl: string | null };

/** One database that grows from size to size; at each size a fresh process serves it. */
async function onEngine(run: EngineRun, context: Context): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'twofold-bench-'));
  const forget = () => rmSync(directory, { recursive: true, force: true, maxRetries: 10 });
  process.once('exit', forget);
  const database = context.serverUrl ? await createDatabase(context.serverUrl) : null;
  const place: Place = { directory, databaseUrl: database?.url ?? null };
  try {
    for (const cases of context.plan.sizes) {
      const before = secondsSoFar();
      const filled = await fillDatabase({ ...place, cases });
      const seconds = secondsSoFar() - before;
      say(`${run.engine}: ${filled.cases} cases, filled in ${seconds.toFixed(1)} s`);
      context.gathered.loads.push({ engine: run.engine, cases: filled.cases, databaseBytes: filled.databaseBytes, seconds });
      const served = await serveFilled({ ...place, cases });
      try {
        await measure(served, { run, filled, cases, context });
      } finally {
        await served.stop();
      }
    }
  } finally {
    await database?.drop();
    process.off('exit', forget);
    forget();
  }
}

type Measuring = { readonly run: EngineRun; readonly filled: Filled; readonly cases: number; readonly context: Context };

async function measure(served: Served, { run, filled, cases, context }: Measuring): Promise<void> {
  const { plan, gathered } = context;
  const bareTarget = await barePage(served.address);
  const bare = new Map<number, Measured>();
  const cookies = await signInTo(served.address, filled.email);
  const pages: readonly { readonly page: PageName; readonly path: string }[] = [
    { page: 'list', path: '/nb/cases' },
    { page: 'search', path: '/nb/cases?q=demens' },
    { page: 'case', path: `/nb/cases/${filled.caseId}` },
  ];
  const asked: readonly Asked[] = [
    { page: 'bare page', signedIn: false, target: bareTarget, firstCookie: '' },
    ...pages.flatMap(({ page, path }) => [
      { page, signedIn: false, target: { path, cookie: '', status: 200 }, firstCookie: '' },
      { page, signedIn: true, target: { path, cookie: cookies.usual, status: 200 }, firstCookie: cookies.first },
    ]),
  ];
  for (const { page, signedIn, target, firstCookie } of asked) {
    const about = { engine: run.engine, cases, page, signedIn };
    const weight = await weighPage(served.address, target);
    // The first page of a fresh process also warms what all pages share.
    await runSeries(served.address, target, {
      connections: 10,
      seconds: page === 'bare page' ? 3 * plan.warmUpSeconds : plan.warmUpSeconds,
    });
    gathered.facts.push({
      ...about,
      path: target.path,
      statements: await countStatements(served, target),
      statementsAtFirst: await countStatements(served, { ...target, cookie: firstCookie }),
      weight,
    });
    for (const connections of run.connections) {
      const name = `${run.engine} ${cases} ${page}${signedIn ? ' signed in' : ''} at ${connections}`;
      if (secondsSoFar() + plan.seconds > plan.limitSeconds) {
        gathered.notMeasured.push(name);
        continue;
      }
      const before = await served.spent();
      const measured = await runSeries(served.address, target, { connections, seconds: plan.seconds });
      const after = await served.spent();
      if (page === 'bare page') bare.set(connections, measured);
      gathered.lines.push({
        ...about,
        connections,
        measured,
        bare: page === 'bare page' ? null : (bare.get(connections) ?? null),
        memory: after.memory,
        processorMillis: (after.processorMillis - before.processorMillis) / Math.max(1, measured.requests),
      });
      say(
        `${name}: ${measured.perSecond.toFixed(0)}/s, p95 ${measured.p95.toFixed(1)} ms${measured.wrong > 0 ? `, ${measured.wrong} wrong` : ''}`,
      );
    }
  }
}

/** A page with the frame of all others and words of its own, whose loader asks nobody; the first of these that the site has. */
async function barePage(address: string): Promise<Target> {
  for (const path of ['/nb/privacy', '/nb/accessibility', '/nb/about']) {
    if ((await transfer(address, { path })).status === 200) return { path, cookie: '', status: 200 };
  }
  return { path: '/nb/no-such-page', cookie: '', status: 404 };
}

/** The fewest statements of five requests, since jobs of the site ask the database in between. */
async function countStatements(served: Served, target: Target): Promise<number> {
  const counts: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    await served.statements();
    await transfer(served.address, target);
    counts.push((await served.statements()).length);
  }
  return Math.min(...counts);
}

// Ending through exit() runs what stops the database; the measured process ends when this one has gone.
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
] as const)
  process.once(signal, () => process.exit(128 + number));
await main();
