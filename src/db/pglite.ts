import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { acquireDataLock } from './data-lock.ts';
import { DurableFiles, syncTree } from './durable-files.ts';
import { codeOf, reasonOf, StoreRefusal } from './store-refusal.ts';
import type { Isolation, Session } from './store.ts';
import { valueParsers } from './value-parsers.ts';

/** The embedded engine, opened. */
export type EmbeddedDatabase = {
  readonly pglite: PGlite;
  inSession<T>(isolation: Isolation, work: (session: Session) => Promise<T>): Promise<T>;
  checkpoint(): Promise<void>;
  syncCount(): number;
  close(): Promise<void>;
};

/** `directory` null: in memory, nothing survives. `image`: a fresh cluster in memory from `dumpDataDir`, three times faster than making one. */
export type EmbeddedOptions = { readonly directory: string | null; readonly image?: Blob };

/** PGlite's major version of PostgreSQL; data files of another one do not open. */
const postgresMajor = '18';

/** Between two look-rounds of `keepTidy`. */
const tidyEveryMillis = 5 * 60_000;

/** Opens (and makes, when there is none) the embedded database; refuses when another process has it open or it would not be durable. */
export async function openPglite(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  if (options.directory === null) return openInMemory(options.image);
  const directory = options.directory;
  prepareDirectory(directory);
  const lock = acquireDataLock(directory);
  try {
    const cluster = join(directory, 'pgdata');
    if (!existsSync(cluster)) await createCluster(directory, cluster);
    requireSameMajor(cluster, directory);
    const { pglite, files } = await openDurable(cluster, directory);
    const stopTidying = keepTidy(pglite, files);
    return {
      ...sessionsOf(pglite),
      syncCount: () => files.syncCount,
      close: async () => {
        stopTidying();
        try {
          if (!pglite.closed) await pglite.close();
        } finally {
          lock.release();
        }
      },
    };
  } catch (problem) {
    lock.release();
    throw problem;
  }
}

async function openInMemory(image: Blob | undefined): Promise<EmbeddedDatabase> {
  const pglite = await PGlite.create({ ...engineOptions(), ...(image ? { loadDataDir: image } : {}) });
  return { ...sessionsOf(pglite), syncCount: () => 0, close: async () => (pglite.closed ? undefined : pglite.close()) };
}

/**
 * PGlite as delivered never syncs: it starts PostgreSQL with `-F`, and its files have no `fsync`. fdatasync does nothing in
 * emscripten, hence the sync method. With these and the files of durable-files.ts a commit is on disk when it is acknowledged.
 */
async function openDurable(cluster: string, directory: string): Promise<{ readonly pglite: PGlite; readonly files: DurableFiles }> {
  const files = new DurableFiles(cluster);
  const startParams = [...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'), '-c', 'wal_sync_method=fsync'];
  let pglite: PGlite;
  try {
    pglite = await PGlite.create({ ...engineOptions(), fs: files, startParams });
  } catch (problem) {
    if (problem instanceof StoreRefusal) throw problem;
    throw new StoreRefusal(
      'engineFailed',
      `The database in ${directory} could not be opened (${reasonOf(problem)}); restore the newest dump into a new directory.`,
    );
  }
  const before = files.syncCount;
  await pglite.exec('checkpoint');
  const settings = await pglite.query<{ readonly durable: boolean }>(
    `select current_setting('fsync') = 'on' and current_setting('wal_sync_method') = 'fsync' and current_setting('full_page_writes') = 'on' as durable`,
  );
  // A checkpoint always writes log and control file: no sync now means there will never be one.
  if (files.syncCount === before || settings.rows[0]?.durable !== true) {
    await pglite.close();
    throw new StoreRefusal(
      'engineNotDurable',
      'The embedded database does not write to disk reliably with this version of PGlite; install the version in package-lock.json, or set DATABASE_URL.',
    );
  }
  return { pglite, files };
}

/** Made aside, synced and renamed, so that an interrupted first start leaves nothing that looks like a database. */
async function createCluster(directory: string, cluster: string): Promise<void> {
  const draft = join(directory, 'pgdata.new');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const { pglite } = await openDurable(draft, directory);
  await pglite.close();
  syncTree(draft);
  renameSync(draft, cluster);
  syncTree(directory, { depth: 0 });
}

function engineOptions() {
  return { extensions: { unaccent, pg_trgm }, parsers: { ...valueParsers } };
}

function sessionsOf(pglite: PGlite): Pick<EmbeddedDatabase, 'pglite' | 'inSession' | 'checkpoint'> {
  return {
    pglite,
    inSession: (isolation, work) =>
      pglite.transaction(async (transaction) => {
        if (isolation === 'snapshot') await transaction.exec('set transaction isolation level repeatable read, read only');
        return work({
          query: async <Row>(sql: string, parameters: readonly unknown[] = []) => (await transaction.query<Row>(sql, [...parameters])).rows,
          script: async (sql) => {
            await transaction.exec(sql);
          },
        });
      }),
    checkpoint: async () => {
      await pglite.exec('checkpoint');
    },
  };
}

/** A single-process PostgreSQL has neither checkpointer nor autovacuum: without this its log grows until the next restart. */
function keepTidy(pglite: PGlite, files: DurableFiles): () => void {
  let syncsSeen = files.syncCount;
  let rounds = 0;
  const timer = setInterval(() => {
    if (!pglite.ready || files.syncCount === syncsSeen) return;
    rounds += 1;
    // A failure here loses nothing; the same trouble shows at the next statement of a user.
    const work = rounds % 12 === 0 ? pglite.exec('vacuum (analyze)').then(() => pglite.exec('checkpoint')) : pglite.exec('checkpoint');
    work.then(() => (syncsSeen = files.syncCount)).catch(() => undefined);
  }, tidyEveryMillis);
  timer.unref();
  return () => clearInterval(timer);
}

function prepareDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  } catch (problem) {
    throw new StoreRefusal(
      'directoryUnusable',
      `The data directory ${directory} cannot be made (${codeOf(problem)}); choose another or correct the permissions.`,
    );
  }
}

function readMajor(cluster: string): string | null {
  try {
    return readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  } catch (problem) {
    if (codeOf(problem) === 'ENOENT') return null;
    throw new StoreRefusal(
      'directoryUnusable',
      `The data directory ${cluster} cannot be read (${codeOf(problem)}); correct its permissions.`,
    );
  }
}

function requireSameMajor(cluster: string, directory: string): void {
  const found = readMajor(cluster);
  if (found === postgresMajor) return;
  if (!found)
    throw new StoreRefusal(
      'directoryUnusable',
      `There is something else than a database in ${cluster}; choose another data directory, and restore the newest dump into it if there was one.`,
    );
  throw new StoreRefusal(
    'directoryUnusable',
    `The data in ${directory} were written by PostgreSQL ${found}, this version reads ${postgresMajor}; make a dump with the version that wrote them and restore it into a new directory.`,
  );
}
