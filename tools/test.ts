import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../tests/postgres.ts';
import { describeCheck, runChecks } from './check.ts';
import { findChromium } from './chromium.ts';
import type { Counts } from './count-reporter.ts';
import { runPackageProgram } from './package-program.ts';
import { buildWeb } from './web-build.ts';

type Group = 'check' | 'unit' | 'database' | 'journeys';

/** What one part gave. A part that did not run counts as one skipped, and `remark` says why. */
type Outcome = { readonly counts: Counts; readonly remark: string };
type Part = { readonly name: string; readonly groups: readonly Group[]; readonly run: () => Promise<Outcome> };
type Result = Outcome & { readonly name: string; readonly seconds: number };

const groups: readonly Group[] = ['check', 'unit', 'database', 'journeys'];

const parts: readonly Part[] = [
  { name: 'check', groups: ['check'], run: check },
  { name: 'web build', groups: ['unit', 'journeys'], run: webBuild },
  { name: 'unit', groups: ['unit'], run: unit },
  { name: 'database on PGlite', groups: ['database'], run: () => vitest('database', {}) },
  { name: 'database on PostgreSQL', groups: ['database'], run: postgresql },
  { name: 'journeys in Chromium', groups: ['journeys'], run: journeys },
];

async function check(): Promise<Outcome> {
  const checks = await runChecks((checked) => process.stdout.write(describeCheck(checked)));
  const passed = checks.filter((checked) => checked.passed).length;
  return { counts: { passed, failed: checks.length - passed, skipped: 0 }, remark: '' };
}

async function webBuild(): Promise<Outcome> {
  const { state, output } = await buildWeb();
  if (state === 'absent') return skipped('there is no web application yet');
  if (state !== 'failed') return { counts: { passed: 1, failed: 0, skipped: 0 }, remark: state };
  process.stdout.write(`${output}\n`);
  return { counts: { passed: 0, failed: 1, skipped: 0 }, remark: '' };
}

/** The long walks run on the faster engine where there is one. */
async function unit(): Promise<Outcome> {
  return (await onPostgresql('unit')) ?? vitest('unit', {});
}

async function postgresql(): Promise<Outcome> {
  return (await onPostgresql('database')) ?? skipped('no PostgreSQL 15 or newer was found; install one or set TEST_DATABASE_URL');
}

/** A project of tests with a server at hand: the one given, or one of its own. Nothing where there is no such program. */
async function onPostgresql(project: string): Promise<Outcome | null> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return vitest(project, { TEST_DATABASE_URL: given });
  const server = await startPostgres();
  if (!server) return null;
  try {
    const outcome = await vitest(project, { TEST_DATABASE_URL: server.url });
    return { ...outcome, remark: outcome.remark || `PostgreSQL ${server.version}` };
  } finally {
    await server.stop();
  }
}

async function journeys(): Promise<Outcome> {
  const chromium = findChromium(process.env);
  if (!chromium) return skipped('no Chromium was found; install one or set CHROMIUM');
  return vitest('journeys', { TWOFOLD_CHROMIUM: chromium });
}

/** Runs one project of vitest.config.ts and reads what its count reporter wrote. */
async function vitest(project: string, extra: Readonly<Record<string, string>>): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'twofold-counts-'));
  const forget = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', forget);
  const file = join(folder, 'counts');
  const env = { ...process.env, TEST_DATABASE_URL: undefined, TWOFOLD_TEST_COUNTS: file, ...extra };
  try {
    const program = { package: 'vitest', program: 'vitest' };
    const ended = await runPackageProgram(program, ['run', '--project', project, '--passWithNoTests'], { env, output: 'show' });
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    const counts = sum(lines.map((line): Counts => JSON.parse(line)));
    // A run that ended badly without a failed test to show for it has still failed.
    if (ended.code !== 0 && counts.failed === 0)
      return { counts: { ...counts, failed: 1 }, remark: `vitest ended with status ${ended.code}` };
    return total(counts) === 0 ? skipped('there are no such tests yet') : { counts, remark: '' };
  } finally {
    forget();
    process.off('exit', forget);
  }
}

function skipped(remark: string): Outcome {
  return { counts: { passed: 0, failed: 0, skipped: 1 }, remark: `not run: ${remark}` };
}

function total({ passed, failed, skipped }: Counts): number {
  return passed + failed + skipped;
}

function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (left, right) => ({ passed: left.passed + right.passed, failed: left.failed + right.failed, skipped: left.skipped + right.skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

async function timed({ name, run }: Part): Promise<Result> {
  process.stdout.write(`\n${name}\n`);
  const began = performance.now();
  const outcome = await run().catch((defect: unknown): Outcome => {
    process.stdout.write(`${defect instanceof Error ? defect.stack : String(defect)}\n`);
    return { counts: { passed: 0, failed: 1, skipped: 0 }, remark: 'broke off' };
  });
  return { name, ...outcome, seconds: (performance.now() - began) / 1000 };
}

/** With TWOFOLD_NOTHING_SKIPPED=1 whatever was skipped counts as failed: where everything is installed, a gap is a defect. */
function strictly(result: Result): Result {
  const { passed, failed, skipped } = result.counts;
  return { ...result, counts: { passed, failed: failed + skipped, skipped: 0 } };
}

function describeResult({ name, counts, seconds, remark }: Result): string {
  const figures = [counts.passed, counts.failed, counts.skipped].map((figure) => String(figure).padStart(8)).join('');
  return `${name.padEnd(24)}${figures}${`${seconds.toFixed(1)} s`.padStart(10)}  ${remark}`.trimEnd();
}

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const unknown = words.filter((word) => !groups.some((group) => group === word));
  if (unknown.length > 0) {
    process.stderr.write(`There is no part called ${unknown.join(', ')}; the parts are ${groups.join(', ')}.\n`);
    process.exitCode = 2;
    return;
  }
  // Ending through exit() runs what stops the database and the test processes; ending by the signal itself would not.
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const)
    process.once(signal, () => process.exit(128 + number));
  const results: Result[] = [];
  for (const part of parts) {
    if (words.length > 0 && !part.groups.some((group) => words.includes(group))) continue;
    const result = await timed(part);
    results.push(process.env['TWOFOLD_NOTHING_SKIPPED'] === '1' ? strictly(result) : result);
  }
  const counts = sum(results.map((result) => result.counts));
  process.stdout.write(`\n${''.padEnd(24)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'skipped'.padStart(8)}${'time'.padStart(10)}\n`);
  for (const result of results) process.stdout.write(`${describeResult(result)}\n`);
  const tail = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed${tail}\n`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
}

await main();
