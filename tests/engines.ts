import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { afterAll, describe } from 'vitest';
import { openStore } from '../src/db/open-store.ts';
import type { Engine, Store } from '../src/db/store.ts';

/** What a test may ask of the store it gets. */
export type OpenOptions = { readonly onStatement?: (sql: string) => void };

/** Opens a fresh, empty database of the engine under test; it is closed and removed after the suite. */
export type Open = <DB>(options?: OpenOptions) => Promise<Store<DB>>;

/** Those at hand: PGlite always, PostgreSQL when TEST_DATABASE_URL names a server where databases may be created. */
export const engines: readonly Engine[] = process.env['TEST_DATABASE_URL'] ? ['pglite', 'postgres'] : ['pglite'];

/** The fastest at hand, for walks of thousands of steps whose findings are not about the engine: PostgreSQL where there is a server. */
export const fastest: Engine = engines.at(-1) ?? 'pglite';

/**
 * The same tests on one engine or the other: on PostgreSQL when TEST_DATABASE_URL names a server, else on PGlite. `npm test` runs them both
 * ways. `define` gets the way to open databases and the engine's name. */
export function eachEngine(name: string, define: (open: Open, engine: Engine) => void): void {
  describe.each([fastest])(`${name} (%s)`, (engine) => {
    const opened: { close(): Promise<void> }[] = [];
    afterAll(async () => {
      for (const store of opened.toReversed()) await store.close();
    });
    define(async <DB>(options?: OpenOptions) => {
      const fresh = await openFresh<DB>(engine, options);
      opened.push(fresh);
      return fresh.store;
    }, engine);
  });
}

/** A fresh, empty database of one engine. `close` closes it and, on a server, drops it. */
export async function openFresh<DB>(
  engine: Engine,
  options: OpenOptions = {},
): Promise<{ readonly store: Store<DB>; close(): Promise<void> }> {
  if (engine === 'pglite') {
    const store = await openStore<DB>({ ...options, dataDirectory: null, image: await freshImage() });
    return { store, close: () => store.close() };
  }
  const { url, drop } = await createServerDatabase();
  const store = await openStore<DB>({ ...options, dataDirectory: null, databaseUrl: url, poolSize: 4 });
  return {
    store,
    close: async () => {
      await store.close();
      await drop();
    },
  };
}

/** A fresh database on the server of TEST_DATABASE_URL. */
export async function createServerDatabase(): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const server = process.env['TEST_DATABASE_URL'] ?? '';
  const name = `twofold_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name} encoding 'UTF8' template template0`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `drop database ${name} with (force)`) };
}

async function onServer(databaseUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const cache = fileURLToPath(new URL('../node_modules/.cache', import.meta.url));
let image: Promise<Blob> | null = null;

/** A newly made cluster, kept between runs: making one takes seconds, loading it half a second. */
export function freshImage(): Promise<Blob> {
  image ??= readOrMakeImage();
  return image;
}

async function readOrMakeImage(): Promise<Blob> {
  const path = join(cache, 'twofold-cluster-0.5.16.tar');
  const kept = await readFile(path).catch(() => null);
  if (kept) return new Blob([kept]);
  const pglite = await PGlite.create();
  const made = await pglite.dumpDataDir('none');
  await pglite.close();
  await mkdir(cache, { recursive: true });
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, new Uint8Array(await made.arrayBuffer()));
  await rename(draft, path); // several test processes may do this at once
  return made;
}
