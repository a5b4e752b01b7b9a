import type { Instant } from '../core/value/instant.ts';
import { listTables, loadingStatements, quoted, type Table } from './catalogue.ts';
import { exactTexts, reportOf } from './dump.ts';
import { parseHeader, parseTrailer, readDumpFile, unreadable, type DumpHeader, type DumpTrailer } from './dump-file.ts';
import { applyMigration, pendingMigrations, readMigrations, withoutApplied, type Migration } from './migrate.ts';
import { reasonOf, StoreRefusal } from './store-refusal.ts';
import type { DumpReport, Session, Store } from './store.ts';

/** `source`: a file of `dumpStore`, of either engine. `at`: from the caller's clock. `folder`: default the product's own `schema/`. */
export type RestoreOptions = { readonly source: string; readonly at: Instant; readonly folder?: string | undefined };

const batchCharacters = 1_000_000;

/**
 * Loads a dump into an empty database: makes the tables as they were when it was written, loads the rows exactly, and then
 * applies the migrations that have come since. All in one transaction: after a refusal the database is as empty as before.
 * Refuses a database that holds rows, a damaged file, and a dump of a newer version.
 */
export async function restoreStore<DB>(store: Store<DB>, options: RestoreOptions): Promise<DumpReport> {
  const migrations = await readMigrations(options.folder);
  return store.inSession('readWrite', (session) =>
    readDumpFile(options.source, (lines) => restoreLines(session, migrations, { ...options, lines })),
  );
}

type Restore = RestoreOptions & { readonly lines: AsyncGenerator<string> };

async function restoreLines(session: Session, migrations: readonly Migration[], restore: Restore): Promise<DumpReport> {
  const header = parseHeader(restore.source, await nextLine(restore));
  await requireEmpty(session);
  await session.script(exactTexts);
  const later = await migrateTo(session, migrations, { header, at: restore.at });
  const tables = await requireSameTables(session, header, restore.source);
  const loading = await loadingStatements(session);
  for (const statement of loading.before) await session.script(statement);
  // Rows that migrations put there are in the dump as well, as they were by then.
  if (tables.length > 0) await session.script(`truncate ${tables.map((table) => `public.${quoted(table.name)}`).join(', ')}`);
  const { rows, trailer } = await loadTables(session, tables, restore);
  for (const statement of loading.after)
    await session.script(statement).catch((problem: unknown) => Promise.reject(unreadable(restore.source, reasonOf(problem))));
  await requireSameCounts(session, { tables, rows, trailer, source: restore.source });
  for (const migration of later) await applyMigration(session, migration, restore.at);
  // Last, because sequences do not take part in transactions.
  for (const { name, last, called } of trailer.sequences)
    await session.query(`select setval($1::text::regclass, $2::text::int8, $3::bool)`, [`public.${quoted(name)}`, last, called]);
  return reportOf(tables, rows);
}

async function requireEmpty(session: Session): Promise<void> {
  for (const table of await listTables(session)) {
    const [found] = await session.query(`select 1 from public.${quoted(table.name)} limit 1`);
    if (found)
      throw new StoreRefusal(
        'databaseNotEmpty',
        `The database already holds data (table ${table.name}); restore into a new data directory or a new, empty database.`,
      );
  }
}

/** Brings the tables to where they were when the dump was written; gives back the migrations that came later. */
async function migrateTo(
  session: Session,
  migrations: readonly Migration[],
  target: { readonly header: DumpHeader; readonly at: Instant },
): Promise<readonly Migration[]> {
  const later = withoutApplied(migrations, target.header.migrations);
  const pending = await pendingMigrations(session, migrations);
  const [first] = later;
  if (first && !pending.some(({ name }) => name === first.name)) {
    throw new StoreRefusal(
      'databaseNotEmpty',
      `The tables are already newer than the dump (migration ${first.name}); restore into a new data directory or a new, empty database.`,
    );
  }
  for (const migration of pending.slice(0, pending.length - later.length)) await applyMigration(session, migration, target.at);
  return later;
}

async function requireSameTables(session: Session, header: DumpHeader, source: string): Promise<readonly Table[]> {
  const tables = await listTables(session);
  const here = tables.map((table) => shape({ name: table.name, columns: table.columns.map((column) => column.name) }));
  if (here.toSorted().join() !== header.tables.map(shape).toSorted().join())
    throw unreadable(source, 'its tables are not those its migrations make');
  const byName = new Map(tables.map((table) => [table.name, table]));
  // In the order of the file: tables, and columns within them.
  return header.tables.map(({ name, columns }) => ({
    name,
    columns: columns.map((column) => ({
      name: column,
      type: byName.get(name)?.columns.find((known) => known.name === column)?.type ?? 'text',
    })),
  }));
}

function shape(table: { readonly name: string; readonly columns: readonly string[] }): string {
  return `${table.name}(${table.columns.toSorted().join()})`;
}

async function loadTables(
  session: Session,
  tables: readonly Table[],
  restore: Restore,
): Promise<{ readonly rows: ReadonlyMap<string, number>; readonly trailer: DumpTrailer }> {
  const rows = new Map<string, number>();
  let line = await nextLine(restore);
  for (const table of tables) {
    if (line !== JSON.stringify({ table: table.name })) throw unreadable(restore.source, `the rows of ${table.name} are missing`);
    let batch: string[] = [];
    let size = 0;
    let count = 0;
    const flush = async () => {
      await insertRows(session, table, `[${batch.join(',')}]`).catch((problem: unknown) =>
        Promise.reject(unreadable(restore.source, `${table.name}: ${reasonOf(problem)}`)),
      );
      batch = [];
      size = 0;
    };
    while ((line = await nextLine(restore)).startsWith('[')) {
      batch.push(line);
      size += line.length;
      count += 1;
      if (size >= batchCharacters) await flush();
    }
    if (batch.length > 0) await flush();
    rows.set(table.name, count);
  }
  const trailer = parseTrailer(restore.source, line);
  if (!trailer || !(await restore.lines.next()).done) throw unreadable(restore.source, 'it does not end where it should');
  return { rows, trailer };
}

/** One statement for many rows; the texts become values by PostgreSQL's own input functions. */
async function insertRows(session: Session, table: Table, rows: string): Promise<void> {
  const names = table.columns.map((column) => quoted(column.name)).join(', ');
  const values = table.columns.map((column, position) => `(line ->> ${position})::${column.type}`).join(', ');
  await session.query(
    `insert into public.${quoted(table.name)} (${names}) overriding system value select ${values} from json_array_elements($1::text::json) as line`,
    [rows],
  );
}

type Counted = {
  readonly tables: readonly Table[];
  readonly rows: ReadonlyMap<string, number>;
  readonly trailer: DumpTrailer;
  readonly source: string;
};

async function requireSameCounts(session: Session, { tables, rows, trailer, source }: Counted): Promise<void> {
  for (const { name } of tables) {
    const [stored] = await session.query<{ readonly count: number }>(`select count(*) as count from public.${quoted(name)}`);
    if (stored?.count !== trailer.rows[name] || rows.get(name) !== trailer.rows[name]) {
      throw unreadable(source, `${name} should have ${trailer.rows[name] ?? 0} rows, ${stored?.count ?? 0} arrived`);
    }
  }
}

async function nextLine(restore: Restore): Promise<string> {
  const next = await restore.lines.next();
  if (next.done) throw unreadable(restore.source, 'it ends too early');
  return next.value;
}
