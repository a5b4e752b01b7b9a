import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { eachEngine } from '../../tests/engines.ts';
import { openStore } from './open-store.ts';
import { refuseUnsuitable } from './postgres.ts';

type Sample = { readonly sample: { id: number; body: unknown } };

eachEngine('an open store', (open) => {
  test('turns every type of the database into the same values on both engines', async () => {
    const { db } = await open<Sample>();
    const { rows } = await sql<Record<string, unknown>>`select
      9007199254740991::int8 as whole, 12.50::numeric as share, true as flag, 7::int4 as small, 1.5::float8 as approximate,
      '2026-02-28'::date as day, '2026-11-22 09:05:09.123456+01'::timestamptz as instant, '2026-11-22 08:00Z'::timestamptz as even,
      '{"a": [1, null, "æ"]}'::jsonb as object, '[1, "2"]'::json as list, '\\x00ff10'::bytea as bytes, ''::bytea as nothing,
      null::int8 as absent, 'x'::text as text, '0190a5e5-8f3d-7b3a-9a55-1c2d3e4f5a6b'::uuid as id, '1 day'::interval as span,
      array[1, 2]::int8[] as wholes, array['2026-01-02']::date[] as days, array['2026-01-02Z', null]::timestamptz[] as instants,
      array[1.5]::numeric[] as shares, array['\\x01']::bytea[] as blobs, array['{"a":"b,\\"c"}']::jsonb[] as objects,
      array['a', null, 'b"c']::text[] as texts, array[[1, 2], [3, 4]]::int8[] as grid`.execute(db);
    expect(rows[0]).toStrictEqual({
      whole: Number.MAX_SAFE_INTEGER,
      share: 12.5,
      flag: true,
      small: 7,
      approximate: 1.5,
      day: '2026-02-28',
      instant: '2026-11-22T08:05:09.123Z',
      even: '2026-11-22T08:00:00.000Z',
      object: { a: [1, null, 'æ'] },
      list: [1, '2'],
      bytes: new Uint8Array([0, 255, 16]),
      nothing: new Uint8Array(0),
      absent: null,
      text: 'x',
      id: '0190a5e5-8f3d-7b3a-9a55-1c2d3e4f5a6b',
      span: '1 day',
      wholes: [1, 2],
      days: ['2026-01-02'],
      instants: ['2026-01-02T00:00:00.000Z', null],
      shares: [1.5],
      blobs: [new Uint8Array([1])],
      objects: [{ a: 'b,"c' }],
      texts: ['a', null, 'b"c'],
      grid: [
        [1, 2],
        [3, 4],
      ],
    });
  });

  test.each([
    ['9007199254740992::int8', 'too large'],
    ["'NaN'::numeric", 'not finite'],
    ["'infinity'::timestamptz", 'not an instant'],
  ])('rather fails than gives %s as something else', async (value, reason) => {
    const { db } = await open<Sample>();
    await expect(sql`select ${sql.raw(value)} as value`.execute(db)).rejects.toThrow(reason);
  });

  test('takes values in as it gives them out', async () => {
    const { db } = await open<{ taken: Record<string, unknown> }>();
    await sql`create table taken (whole int8, share numeric, day date, instant timestamptz, object jsonb, list jsonb, word jsonb, bytes bytea, texts text[])`.execute(
      db,
    );
    const values = {
      whole: 2 ** 40,
      share: 0.125,
      day: '2026-03-29',
      instant: '2026-03-29T01:00:00.001Z',
      bytes: new Uint8Array([0, 1, 254, 255]),
      texts: ['æ', null, '"{,}'],
    };
    await db
      .insertInto('taken')
      .values({ ...values, object: JSON.stringify({ a: null }), list: JSON.stringify([1, ['x']]), word: JSON.stringify('just text') })
      .execute();
    expect(await db.selectFrom('taken').selectAll().executeTakeFirstOrThrow()).toStrictEqual({
      ...values,
      object: { a: null },
      list: [1, ['x']],
      word: 'just text',
    });
  });

  test('tells of every statement once, and of no transaction brackets', async () => {
    const statements: string[] = [];
    const { db } = await open<Sample>({ onStatement: (statement) => statements.push(statement) });
    await sql`create table sample (id int, body jsonb)`.execute(db);
    await db.transaction().execute(async (trx) => {
      await trx.insertInto('sample').values({ id: 1, body: '{}' }).execute();
      await trx.selectFrom('sample').selectAll().execute();
    });
    await sql`select missing`.execute(db).catch(() => undefined);
    expect(statements).toEqual([
      'create table sample (id int, body jsonb)',
      'insert into "sample" ("id", "body") values ($1, $2)',
      'select * from "sample"',
      'select missing',
    ]);
  });

  test('keeps transactions that run at the same time apart', async () => {
    const { db } = await open<Sample>();
    await sql`create table sample (id int, body jsonb)`.execute(db);
    const kept = [1, 3, 5, 7, 9];
    await Promise.allSettled(
      Array.from({ length: 10 }, (_, id) =>
        db.transaction().execute(async (trx) => {
          await trx.insertInto('sample').values({ id, body: '{}' }).execute();
          if (id % 2 === 0) throw new Error('given up');
        }),
      ),
    );
    const rows = await db.selectFrom('sample').select('id').orderBy('id').execute();
    expect(rows.map((row) => row.id)).toEqual(kept);
  });

  test('undoes a session whose work fails', async () => {
    const store = await open<Sample>();
    await store.inSession('readWrite', (session) =>
      session.script('create table sample (id int, body jsonb); insert into sample values (1)'),
    );
    const failing = store.inSession('readWrite', async (session) => {
      await session.query('insert into sample (id) values ($1)', [2]);
      throw new Error('given up');
    });
    await expect(failing).rejects.toThrow('given up');
    const rows = await store.db.selectFrom('sample').select('id').execute();
    expect(rows).toEqual([{ id: 1 }]);
  });

  test('refuses to write in a session that reads a snapshot', async () => {
    const store = await open<Sample>();
    await expect(store.inSession('snapshot', (session) => session.script('create table sample (id int)'))).rejects.toThrow(
      'read-only transaction',
    );
  });

  test('offers unaccent and trigram search', async () => {
    const store = await open<Sample>();
    await store.inSession('readWrite', (session) => session.script('create extension unaccent; create extension pg_trgm'));
    const { rows } = await sql`select unaccent('Ålesund crèche') as plain, similarity('omsorg', 'omsorgen') > 0.5 as alike`.execute(
      store.db,
    );
    expect(rows).toEqual([{ plain: 'Alesund creche', alike: true }]);
  });
});

describe('opening', () => {
  const directories: string[] = [];
  afterAll(() => Promise.all(directories.map((directory) => rm(directory, { recursive: true, force: true }))));

  test('an address where no server answers is refused without showing its password', async () => {
    const opening = openStore({ dataDirectory: null, databaseUrl: 'postgres://someone:secret@127.0.0.1:1/none' });
    const problem = await opening.catch((thrown: unknown) => thrown);
    expect(problem).toMatchObject({ code: 'serverUnreachable', message: expect.not.stringContaining('secret') });
  });

  test('a server older than 15 is refused, 15 is not', () => {
    expect(() => refuseUnsuitable({ major: 14, encoding: 'UTF8' })).toThrow('has version 14; Twofold needs 15 or newer');
    expect(() => refuseUnsuitable({ major: 15, encoding: 'LATIN1' })).toThrow('stores LATIN1');
    expect(() => refuseUnsuitable({ major: 15, encoding: 'UTF8' })).not.toThrow();
  });

  test('a data directory of another major version of PostgreSQL, or with something else in it, is refused', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'twofold-major-'));
    directories.push(directory);
    await mkdir(join(directory, 'pgdata'));
    await writeFile(join(directory, 'pgdata', 'PG_VERSION'), '17\n');
    await expect(openStore({ dataDirectory: directory })).rejects.toMatchObject({
      code: 'directoryUnusable',
      message: expect.stringContaining('PostgreSQL 17'),
    });
    await rm(join(directory, 'pgdata', 'PG_VERSION'));
    await expect(openStore({ dataDirectory: directory })).rejects.toThrow('something else than a database');
  });
});
