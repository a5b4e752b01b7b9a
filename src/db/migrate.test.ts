import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { eachEngine } from '../../tests/engines.ts';
import { instantOf } from '../core/value/instant.ts';
import { migrate, readMigrations, withoutApplied } from './migrate.ts';

const at = instantOf(Date.UTC(2026, 10, 22));
const folders: string[] = [];

const first = {
  '0001_case.sql': `create table note (id int primary key); insert into note values (1);
    create function double(n int) returns int language sql as $$ select n * 2; $$;`,
  '0002_more.sql': "alter table note add column body text; insert into note values (2, 'æ; -- no comment');",
};

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

eachEngine('migrating', (open) => {
  test('applies the files in order, once, and records when', async () => {
    const store = await open<{ note: { id: number; body: string | null }; schema_migration: { name: string; applied_at: string } }>();
    const folder = await folderOf(first);
    expect(await migrate(store, { at, folder })).toEqual({ applied: ['0001_case.sql', '0002_more.sql'], total: 2 });
    expect(await migrate(store, { at: instantOf(0), folder })).toEqual({ applied: [], total: 2 });
    expect(await store.db.selectFrom('note').selectAll().orderBy('id').execute()).toEqual([
      { id: 1, body: null },
      { id: 2, body: 'æ; -- no comment' },
    ]);
    const recorded = await store.db.selectFrom('schema_migration').select(['name', 'applied_at']).orderBy('name').execute();
    expect(recorded).toEqual([
      { name: '0001_case.sql', applied_at: at },
      { name: '0002_more.sql', applied_at: at },
    ]);
  });

  test('by several processes at the same time applies every file exactly once', async () => {
    const store = await open<{ note: { id: number } }>();
    const folder = await folderOf(first);
    const reports = await Promise.all([1, 2, 3, 4].map(() => migrate(store, { at, folder })));
    expect(reports.flatMap((report) => report.applied).toSorted()).toEqual(['0001_case.sql', '0002_more.sql']);
    expect(await store.db.selectFrom('note').select('id').orderBy('id').execute()).toEqual([{ id: 1 }, { id: 2 }]);
  });

  test('refuses a changed file by name, and a database that is newer than the code', async () => {
    const store = await open<never>();
    await migrate(store, { at, folder: await folderOf(first) });
    const changed = await folderOf({ ...first, '0001_case.sql': 'select 1;' });
    await expect(migrate(store, { at, folder: changed })).rejects.toMatchObject({
      code: 'migrationChanged',
      message: expect.stringContaining('0001_case.sql was changed'),
    });
    const older = await folderOf({ '0001_case.sql': first['0001_case.sql'] });
    await expect(migrate(store, { at, folder: older })).rejects.toMatchObject({
      code: 'databaseNewer',
      message: expect.stringContaining('0002_more.sql'),
    });
  });

  test('undoes a failing file whole, keeps the ones before, and goes on from there once it is right', async () => {
    const store = await open<never>();
    const failing = await folderOf({ ...first, '0003_bad.sql': 'create table half (id int); select missing;' });
    const problem = await migrate(store, { at, folder: failing }).catch((thrown: unknown) => thrown);
    expect(problem).toMatchObject({
      code: 'migrationFailed',
      message: expect.stringMatching(/^The migration 0003_bad\.sql failed.*missing.*42703/),
    });
    const { rows } = await sql`select to_regclass('half') as half, to_regclass('note')::text as note`.execute(store.db);
    expect(rows).toEqual([{ half: null, note: 'note' }]);
    const repaired = await folderOf({ ...first, '0003_bad.sql': 'create table half (id int);' });
    expect(await migrate(store, { at, folder: repaired })).toEqual({ applied: ['0003_bad.sql'], total: 3 });
  });

  test('says which extension the server lacks', async () => {
    const store = await open<never>();
    const folder = await folderOf({ '0001_case.sql': 'create extension if not exists nowhere_to_be_found;' });
    await expect(migrate(store, { at, folder })).rejects.toMatchObject({
      code: 'extensionMissing',
      message: expect.stringContaining('nowhere_to_be_found'),
    });
  });
});

describe('the files of a schema folder', () => {
  test('count the same with the line ends of Windows', async () => {
    const unix = await readMigrations(await folderOf({ '0001_case.sql': 'select 1;\nselect 2;\n' }));
    const windows = await readMigrations(await folderOf({ '0001_case.sql': 'select 1;\r\nselect 2;\r\n' }));
    expect(windows).toEqual(unix);
  });

  test.each(['1_case.sql', '0001_Case.sql', '0001.sql'])('may not be called %s', async (name) => {
    const folder = await folderOf({ [name]: 'select 1;' });
    await expect(readMigrations(folder)).rejects.toThrow(`The migration ${name} is not named`);
  });

  test('may not share a number', async () => {
    const folder = await folderOf({ '0001_case.sql': '', '0001_note.sql': '' });
    await expect(readMigrations(folder)).rejects.toThrow('0001_case.sql and 0001_note.sql have the same number');
  });

  test('may not be slipped in before an applied one', () => {
    expect(() =>
      withoutApplied([file('0001_a.sql'), file('0002_b.sql'), file('0003_c.sql')], [file('0001_a.sql'), file('0003_c.sql')]),
    ).toThrow('0002_b.sql comes before 0003_c.sql');
  });
});

function file(name: string) {
  return { name, sql: '', sha256: name };
}

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'twofold-schema-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}
