import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFresh } from '../../tests/engines.ts';
import { instantOf, type Instant } from '../core/value/instant.ts';
import { scheduleDumps } from './schedule-dumps.ts';
import type { Store } from './store.ts';

const at = instantOf(Date.UTC(2026, 10, 22));
const closing: { close(): Promise<void> }[] = [];
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'twofold-schedule-'));
});
afterAll(async () => {
  for (const store of closing) await store.close();
  await rm(root, { recursive: true, force: true });
});

describe('a dump', () => {
  test('is written on schedule; only the newest are kept and other files are left alone', async () => {
    const store = await openSmall();
    const directory = join(root, 'scheduled');
    await writeFolder('scheduled', { 'notes.txt': 'mine' });
    let clock = Date.UTC(2026, 0, 1);
    const files: string[] = [];
    const problems: unknown[] = [];
    const enough = new Promise<void>((resolve) => {
      const schedule = scheduleDumps(store, {
        directory,
        everyMinutes: 0.001,
        keep: 2,
        now: (): Instant => instantOf((clock += 60_000)),
        onDump: (file) => {
          files.push(file);
          if (files.length === 4) void schedule.stop().then(resolve);
        },
        onProblem: (problem) => problems.push(problem),
      });
    });
    await enough;
    expect(problems).toEqual([]);
    expect((await readdir(directory)).toSorted()).toEqual([
      'notes.txt',
      'twofold-2026-01-01T00-03-00.000Z.jsonl.gz',
      'twofold-2026-01-01T00-04-00.000Z.jsonl.gz',
    ]);
    expect(files).toHaveLength(4);
  });

  test('is not written again while the newest one is young enough, and a failure is told', async () => {
    const store = await openSmall();
    await writeFolder('young', { 'twofold-2026-11-21T23-30-00.000Z.jsonl.gz': '' });
    const problems: unknown[] = [];
    const common = { everyMinutes: 60, keep: 2, now: () => at, onProblem: (problem: unknown) => problems.push(problem) };
    await scheduleDumps(store, { ...common, directory: join(root, 'young') }).stop();
    expect(await readdir(join(root, 'young'))).toHaveLength(1);
    await scheduleDumps(store, { ...common, directory: join(root, 'young', 'twofold-2026-11-21T23-30-00.000Z.jsonl.gz') }).stop();
    expect(problems).toHaveLength(1);
  });
});

async function openSmall(): Promise<Store<never>> {
  const fresh = await openFresh<never>('pglite');
  closing.push(fresh);
  await fresh.store.inSession('readWrite', (session) => session.script('create table note (id int); insert into note values (1)'));
  return fresh.store;
}

async function writeFolder(name: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(join(root, name), { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(root, name, file), text);
}
