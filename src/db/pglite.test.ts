import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DurableFiles } from './durable-files.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';

type Written = { readonly acked: { id: number; body: string } };

const writer = fileURLToPath(new URL('../../tests/fixtures/writer.ts', import.meta.url));
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'twofold-durable-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('the embedded database on disk', () => {
  test('syncs the disk at every commit, and nobody else may read its directory', async () => {
    const directory = join(root, 'new', 'data');
    const store = await openWritten(directory);
    const counts = [store.syncCount()];
    for (let id = 0; id < 5; id += 1) {
      await store.db.insertInto('acked').values({ id, body: 'x' }).execute();
      counts.push(store.syncCount());
    }
    await store.db.selectFrom('acked').selectAll().execute();
    await store.close();
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts).toEqual([...new Set(counts)].toSorted((left, right) => left - right));
    for (const path of [directory, join(directory, 'pgdata'), join(root, 'new')]) expect((await stat(path)).mode & 0o077).toBe(0);
    expect(await readdir(directory)).toEqual(['pgdata']);
  });

  test('starts over when its first start was interrupted', async () => {
    const directory = join(root, 'interrupted');
    await mkdir(join(directory, 'pgdata.new'), { recursive: true });
    await writeFile(join(directory, 'pgdata.new', 'PG_VERSION'), '18\n');
    const store = await openWritten(directory);
    expect(await acknowledged(store)).toEqual([]);
    await store.close();
  });

  test('cannot be opened twice, neither by this process nor by another, and can be after it was closed', async () => {
    const directory = join(root, 'interrupted');
    const store = await openWritten(directory);
    await expect(openStore({ dataDirectory: directory })).rejects.toMatchObject({ code: 'directoryLocked' });
    const { code, problems } = await runWriter(directory);
    expect(code).toBe(2);
    expect(problems).toContain(`directoryLocked: The data directory is in use by process ${process.pid} (lock file ${directory}`);
    await store.close();
    const again = await openWritten(directory);
    await again.close();
  });

  test('keeps every acknowledged row through twenty kills of the writing process', { timeout: 120_000 }, async () => {
    const directory = join(root, 'killed');
    const acks: number[] = [];
    for (let kill = 0; kill < 20; kill += 1) {
      // From the very first commit to some dozens in, a different moment each time.
      acks.push(...(await killWriterAfter(directory, { firstRow: kill * 100_000, acks: 1 + ((kill * 17) % 60) })));
      const store = await openWritten(directory);
      const kept = new Set(await acknowledged(store));
      await store.close();
      expect(acks.filter((id) => !kept.has(id))).toEqual([]);
    }
    expect(acks.length).toBeGreaterThan(20);
  });

  test('is refused when the engine keeps its files otherwise than expected, instead of running without syncs', async () => {
    const pglite = await PGlite.create({ noInitDb: true });
    const { emscriptenOpts } = await new DurableFiles(join(root, 'other')).init(pglite, {});
    const engine = { ...pglite.Module, NODEFS: Object.create(null) };
    expect(() => emscriptenOpts.preRun?.at(-1)?.(engine)).toThrow('cannot make durable');
  });
});

async function openWritten(directory: string): Promise<Store<Written>> {
  const store = await openStore<Written>({ dataDirectory: directory });
  await sql`create table if not exists acked (id int primary key, body text not null)`.execute(store.db);
  return store;
}

async function acknowledged(store: Store<Written>): Promise<readonly number[]> {
  const rows = await store.db.selectFrom('acked').select('id').orderBy('id').execute();
  return rows.map((row) => row.id);
}

function startWriter(directory: string, firstRow: number): ChildProcess {
  return spawn(process.execPath, [writer, directory, String(firstRow)], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function runWriter(directory: string): Promise<{ readonly code: number | null; readonly problems: string }> {
  const child = startWriter(directory, 0);
  let problems = '';
  child.stderr?.on('data', (chunk: Buffer) => (problems += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, problems };
}

/** Lets a process write until it has acknowledged so many rows, kills it at once, and gives back all it had acknowledged by then. */
async function killWriterAfter(directory: string, run: { readonly firstRow: number; readonly acks: number }): Promise<readonly number[]> {
  const child = startWriter(directory, run.firstRow);
  const acks: number[] = [];
  let problems = '';
  child.stderr?.on('data', (chunk: Buffer) => (problems += chunk.toString()));
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      acks.push(Number(line.slice('ack '.length)));
      if (acks.length === run.acks) child.kill('SIGKILL');
    });
  }
  const signal = await new Promise((resolve) => child.once('close', (_code, given) => resolve(given)));
  expect({ signal, problems }).toEqual({ signal: 'SIGKILL', problems: '' });
  return acks;
}
