import { listForeignKinds, listSequences, listTables, hasMigrationRecord, quoted, type Table } from './catalogue.ts';
import { dumpFormat, dumpVersion, writeDumpFile, type DumpHeader, type DumpTrailer } from './dump-file.ts';
import { StoreRefusal } from './store-refusal.ts';
import type { DumpReport, Session, Store } from './store.ts';

/** About how many characters of rows are held in memory at once; one row larger than that is held whole. */
const batchCharacters = 2_000_000;
const mostRows = 2_000;

/** The same settings on every server, so that the same value is always the same text. */
export const exactTexts = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
  set local bytea_output = 'hex'; set local extra_float_digits = 1; set local row_security = off`;

/**
 * Writes every table of the schema public, as it was at one instant, to the file `target` (format: dump-file.ts).
 * Values are written as PostgreSQL's own text, which both engines read back exactly. The same data give the same file.
 * On the embedded engine other work waits meanwhile; a server goes on.
 */
export async function dumpStore<DB>(store: Store<DB>, target: string): Promise<DumpReport> {
  return store.inSession('snapshot', async (session) => {
    await session.script(exactTexts);
    const tables = await dumpableTables(session);
    const rows = new Map<string, number>();
    await writeDumpFile(target, dumpLines(session, tables, rows));
    return reportOf(tables, rows);
  });
}

/** Rows per table in the order of the tables, and their sum. */
export function reportOf(tables: readonly { readonly name: string }[], rows: ReadonlyMap<string, number>): DumpReport {
  const counts = tables.map(({ name }) => ({ name, rows: rows.get(name) ?? 0 }));
  return { tables: counts, rows: counts.reduce((sum, table) => sum + table.rows, 0) };
}

async function dumpableTables(session: Session): Promise<readonly Table[]> {
  const [foreign] = await listForeignKinds(session);
  if (foreign)
    throw new StoreRefusal(
      'dumpFailed',
      `The table ${foreign} is partitioned or foreign, which a dump of Twofold cannot hold; use pg_dump.`,
    );
  return listTables(session);
}

async function* dumpLines(session: Session, tables: readonly Table[], rows: Map<string, number>): AsyncGenerator<string> {
  const header: DumpHeader = {
    format: dumpFormat,
    version: dumpVersion,
    migrations: (await hasMigrationRecord(session))
      ? [...(await session.query<DumpHeader['migrations'][number]>('select name, sha256 from schema_migration order by name collate "C"'))]
      : [],
    tables: tables.map((table) => ({ name: table.name, columns: table.columns.map((column) => column.name) })),
  };
  yield `${JSON.stringify(header)}\n`;
  for (const table of tables) {
    yield `${JSON.stringify({ table: table.name })}\n`;
    let count = 0;
    for await (const batch of rowBatches(session, table)) {
      count += batch.length;
      yield batch.map((line) => `${line}\n`).join('');
    }
    rows.set(table.name, count);
  }
  // After the rows: a sequence does not stand still for a snapshot, and must not be behind the rows.
  const trailer: DumpTrailer = { end: true, rows: Object.fromEntries(rows), sequences: await sequenceStates(session) };
  yield `${JSON.stringify(trailer)}\n`;
}

/** Rows in the order they are stored, in batches that fit into memory; the next batch's size follows from the last one's. */
async function* rowBatches(session: Session, table: Table): AsyncGenerator<readonly string[]> {
  const texts = table.columns.map((column) => `${quoted(column.name)}::text`).join(', ');
  await session.script(
    `declare dump_rows no scroll cursor for select to_json(array[${texts}])::text as line from only public.${quoted(table.name)}`,
  );
  let size = 10;
  for (;;) {
    const rows = await session.query<{ readonly line: string }>(`fetch forward ${size} from dump_rows`);
    if (rows.length === 0) break;
    yield rows.map((row) => row.line);
    const average = rows.reduce((sum, row) => sum + row.line.length, 0) / rows.length;
    size = Math.max(1, Math.min(mostRows, Math.floor(batchCharacters / average)));
  }
  await session.script('close dump_rows');
}

async function sequenceStates(session: Session): Promise<DumpTrailer['sequences']> {
  const states: DumpTrailer['sequences'] = [];
  for (const name of await listSequences(session)) {
    const rows = await session.query<{ readonly last: string; readonly called: boolean }>(
      `select last_value::text as last, is_called as called from public.${quoted(name)}`,
    );
    for (const row of rows) states.push({ name, ...row });
  }
  return states;
}
