import type { Session } from './store.ts';

/** A table of the product as the database describes it. Generated columns are left out: they cannot be written. */
export type Table = { readonly name: string; readonly columns: readonly { readonly name: string; readonly type: string }[] };

const notOfExtension = `not exists (select from pg_depend e where e.objid = c.oid and e.classid = 'pg_class'::regclass and e.deptype = 'e')`;

/** Every ordinary table of the schema public with columns, except the record of migrations, by name. */
export async function listTables(session: Session): Promise<readonly Table[]> {
  return session.query<Table>(`
    select c.relname as name,
           json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum) as columns
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migration' and ${notOfExtension}
     group by c.relname
     order by c.relname collate "C"`);
}

/** Tables of public that the dump cannot represent: partitioned or foreign ones, and materialised views are no tables. */
export async function listForeignKinds(session: Session): Promise<readonly string[]> {
  const rows = await session.query<{ readonly name: string }>(`
    select c.relname as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('p', 'f') and ${notOfExtension}`);
  return rows.map((row) => row.name);
}

export async function listSequences(session: Session): Promise<readonly string[]> {
  const rows = await session.query<{ readonly name: string }>(`
    select c.relname as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'S' and ${notOfExtension} order by c.relname collate "C"`);
  return rows.map((row) => row.name);
}

/** Whether the record of migrations exists: a database that was never migrated has none. */
export async function hasMigrationRecord(session: Session): Promise<boolean> {
  const [row] = await session.query<{ readonly there: boolean }>(`select to_regclass('public.schema_migration') is not null as there`);
  return row?.there === true;
}

/** A name as SQL writes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * Statements that take off what gets in the way of loading rows verbatim, and statements that put it back.
 * Foreign keys: rows come table by table, and tables may refer to each other or to themselves. Putting them back checks every row.
 * Triggers: what they did is already in the rows. Needs the owner of the tables only, unlike `session_replication_role`.
 */
export async function loadingStatements(
  session: Session,
): Promise<{ readonly before: readonly string[]; readonly after: readonly string[] }> {
  const keys = await session.query<{ readonly table: string; readonly name: string; readonly definition: string }>(`
    select t.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
      from pg_constraint k join pg_class t on t.oid = k.conrelid
     where k.contype = 'f' and k.conparentid = 0 and t.relnamespace = 'public'::regnamespace order by t.relname, k.conname`);
  const triggers = await session.query<{ readonly table: string; readonly name: string }>(`
    select t.relname as table, g.tgname as name
      from pg_trigger g join pg_class t on t.oid = g.tgrelid
     where not g.tgisinternal and g.tgenabled = 'O' and t.relnamespace = 'public'::regnamespace order by t.relname, g.tgname`);
  return {
    before: [
      ...keys.map((key) => alter(key.table, `drop constraint ${quoted(key.name)}`)),
      ...triggers.map((trigger) => alter(trigger.table, `disable trigger ${quoted(trigger.name)}`)),
    ],
    after: [
      // A table with checks still waiting for the commit cannot be altered.
      'set constraints all immediate',
      ...keys.map((key) => alter(key.table, `add constraint ${quoted(key.name)} ${key.definition}`)),
      ...triggers.map((trigger) => alter(trigger.table, `enable trigger ${quoted(trigger.name)}`)),
    ],
  };
}

function alter(table: string, change: string): string {
  return `alter table public.${quoted(table)} ${change}`;
}
