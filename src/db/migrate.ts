import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Instant } from '../core/value/instant.ts';
import { codeOf, reasonOf, StoreRefusal } from './store-refusal.ts';
import type { Session, Store } from './store.ts';

/** One file of the schema folder: its name, its SQL and the SHA-256 of that SQL in hex. */
export type Migration = { readonly name: string; readonly sql: string; readonly sha256: string };

/** Which migrations were applied now, and how many the database has in all. */
export type MigrationReport = { readonly applied: readonly string[]; readonly total: number };

/** `at`: from the caller's clock, recorded with each file. `folder`: default the product's own `schema/`. */
export type MigrateOptions = { readonly at: Instant; readonly folder?: string | undefined };

/** Two processes that migrate one server take turns on this number (any constant of ours will do). */
const migrationLock = 7_236_501_842;

const fileName = /^\d{4}_[a-z0-9_]+\.sql$/;
const ownFolder = fileURLToPath(new URL('../../schema', import.meta.url));

/**
 * Applies the files `NNNN_name.sql` not yet applied, in order, each in a transaction of its own. Safe to call from several
 * processes at once. Refuses, by name, an applied file that was changed, a file that comes before an applied one, and a
 * database that is newer than the code.
 */
export async function migrate<DB>(store: Store<DB>, options: MigrateOptions): Promise<MigrationReport> {
  const migrations = await readMigrations(options.folder);
  const applied: string[] = [];
  for (;;) {
    const name = await store.inSession('readWrite', async (session) => {
      const pending = await pendingMigrations(session, migrations);
      const [next] = pending;
      if (!next) return null;
      await applyMigration(session, next, options.at);
      return next.name;
    });
    if (name === null) return { applied, total: migrations.length };
    applied.push(name);
  }
}

/** The migrations of a folder in order. Line ends do not count, so that a checkout on Windows is not a changed file. */
export async function readMigrations(folder: string = ownFolder): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
  const migrations: Migration[] = [];
  for (const [position, name] of names.entries()) {
    if (!fileName.test(name)) throw new StoreRefusal('migrationName', `The migration ${name} is not named like 0001_case.sql.`);
    const before = names[position - 1];
    if (before?.slice(0, 4) === name.slice(0, 4))
      throw new StoreRefusal('migrationName', `The migrations ${before} and ${name} have the same number.`);
    const sql = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n');
    migrations.push({ name, sql, sha256: createHash('sha256').update(sql).digest('hex') });
  }
  return migrations;
}

/** What is still to apply. Takes the lock that other processes wait for until this transaction ends. */
export async function pendingMigrations(session: Session, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  await session.query(`select pg_advisory_xact_lock(${migrationLock})`);
  await session.script(
    'create table if not exists schema_migration (name text primary key, sha256 text not null, applied_at timestamptz not null)',
  );
  const recorded = await session.query<Pick<Migration, 'name' | 'sha256'>>(
    'select name, sha256 from schema_migration order by name collate "C"',
  );
  return withoutApplied(migrations, recorded);
}

/** The migrations after those `recorded`, which must be the first ones and unchanged. */
export function withoutApplied(
  migrations: readonly Migration[],
  recorded: readonly Pick<Migration, 'name' | 'sha256'>[],
): readonly Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, sha256 } of recorded) {
    const migration = known.get(name);
    if (!migration)
      throw new StoreRefusal(
        'databaseNewer',
        `The data were written by a newer version of Twofold: this one does not know the migration ${name}; install the newer version.`,
      );
    if (migration.sha256 !== sha256)
      throw new StoreRefusal(
        'migrationChanged',
        `The migration ${name} was changed after it had been applied; restore the file and put the change into a new one.`,
      );
  }
  const pending = migrations.filter((migration) => !recorded.some(({ name }) => name === migration.name));
  const last = recorded.at(-1)?.name ?? '';
  const early = pending.find((migration) => migration.name < last);
  if (early)
    throw new StoreRefusal(
      'migrationOutOfOrder',
      `The migration ${early.name} comes before ${last}, which is already applied; give it a later number.`,
    );
  return pending;
}

/** Runs one file and records it, in the transaction of `session`. */
export async function applyMigration(session: Session, migration: Migration, at: Instant): Promise<void> {
  try {
    await session.script(migration.sql);
  } catch (problem) {
    throw explain(migration, problem);
  }
  await session.query('insert into schema_migration (name, sha256, applied_at) values ($1, $2, $3)', [
    migration.name,
    migration.sha256,
    at,
  ]);
}

function explain(migration: Migration, problem: unknown): StoreRefusal {
  const code = codeOf(problem);
  const reason = reasonOf(problem);
  const extension = /extension "?([a-z_]+)"?/.exec(reason)?.[1];
  // 0A000 and 58P01: the server has no such extension on its disk; 42501: the role may not create it.
  if (extension && ['0A000', '58P01'].includes(code)) {
    return new StoreRefusal(
      'extensionMissing',
      `The PostgreSQL server lacks the extension ${extension}; install its contrib package (postgresql-contrib) and start again.`,
    );
  }
  if (extension && code === '42501') {
    return new StoreRefusal(
      'extensionMissing',
      `The database role may not create the extension ${extension}; have an administrator run CREATE EXTENSION ${extension} in this database and start again.`,
    );
  }
  return new StoreRefusal(
    'migrationFailed',
    `The migration ${migration.name} failed and was rolled back: ${reason}${code ? ` (SQLSTATE ${code})` : ''}`,
  );
}
