import { Pool, types, type PoolClient } from 'pg';
import { reasonOf, StoreRefusal } from './store-refusal.ts';
import type { Isolation, Session } from './store.ts';
import { elementTypes, valueParsers } from './value-parsers.ts';

/** A pool of connections to a PostgreSQL server. */
export type ServerDatabase = {
  readonly pool: Pool;
  inSession<T>(isolation: Isolation, work: (session: Session) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

export type ServerOptions = { readonly databaseUrl: string; readonly poolSize: number };

const oldestMajor = 15;
/** text[]; any array literal can be read as one. */
// oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- the driver's list of types leaves array types out
const textArray = 1009 as TypeId; // likewise

type TypeId = Parameters<typeof types.getTypeParser>[0];

/** The texts of values depend on these; the parsers and dumps rely on them. Whatever role, database or address say, they hold. */
const sessionSettings = `set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set bytea_output = 'hex';
  set extra_float_digits = 1; set standard_conforming_strings = on; set search_path = public;
  select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'`;

/** Connects, and refuses a server that cannot be reached, is older than 15 or does not store UTF-8. */
export async function openPostgres(options: ServerOptions): Promise<ServerDatabase> {
  const pool = new Pool({
    connectionString: options.databaseUrl,
    max: options.poolSize,
    types: { getTypeParser: parserFor },
    connectionTimeoutMillis: 10_000,
    application_name: 'twofold',
    // oxlint-disable-next-line typescript/no-misused-promises -- the pool waits for the promise; its types forget to say so
    onConnect: (client) => client.query(sessionSettings),
  });
  // The server may close an idle connection at any time; the pool replaces it, but an unheard error would end the process.
  pool.on('error', () => undefined);
  try {
    await requireSuitable(pool);
  } catch (problem) {
    await pool.end();
    if (problem instanceof StoreRefusal) throw problem;
    throw new StoreRefusal(
      'serverUnreachable',
      `The PostgreSQL server of DATABASE_URL cannot be used (${reasonOf(problem)}); check address, role, password and that it runs.`,
    );
  }
  let closing: Promise<void> | null = null;
  return {
    pool,
    inSession: async (isolation, work) => {
      const client = await pool.connect();
      return runTransaction(client, isolation, work);
    },
    close: () => (closing ??= pool.ended ? Promise.resolve() : pool.end()),
  };
}

async function requireSuitable(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ readonly version: number; readonly encoding: string }>(
    `select current_setting('server_version_num')::int4 as version, current_setting('server_encoding') as encoding`,
  );
  const { version = 0, encoding = '' } = rows[0] ?? {};
  refuseUnsuitable({ major: Math.floor(version / 10_000), encoding });
}

/** Refuses what the product is not tested on: an older server, or a database in another encoding than UTF-8. */
export function refuseUnsuitable(server: { readonly major: number; readonly encoding: string }): void {
  if (server.major < oldestMajor) {
    throw new StoreRefusal(
      'serverTooOld',
      `The PostgreSQL server of DATABASE_URL has version ${server.major}; Twofold needs ${oldestMajor} or newer.`,
    );
  }
  if (server.encoding !== 'UTF8') {
    throw new StoreRefusal(
      'serverEncoding',
      `The database of DATABASE_URL stores ${server.encoding}; make one with ENCODING 'UTF8' TEMPLATE template0.`,
    );
  }
}

async function runTransaction<T>(client: PoolClient, isolation: Isolation, work: (session: Session) => Promise<T>): Promise<T> {
  let broken: Error | undefined;
  try {
    await client.query(isolation === 'snapshot' ? 'begin isolation level repeatable read, read only' : 'begin');
    const value = await work({
      query: async <Row>(sql: string, parameters: readonly unknown[] = []) => {
        const result = await client.query(sql, [...parameters]);
        const rows: Row[] = result.rows;
        return rows;
      },
      // Without parameters pg sends a simple query, which may hold several statements.
      script: async (sql) => {
        await client.query(sql);
      },
    });
    const { command } = await client.query('commit');
    // The server answers COMMIT with ROLLBACK when a statement failed and the failure was swallowed.
    if (command === 'ROLLBACK') throw new Error('The transaction was rolled back because one of its statements had failed');
    return value;
  } catch (problem) {
    await client.query('rollback').catch((failure: unknown) => {
      broken = failure instanceof Error ? failure : new Error(reasonOf(failure));
    });
    throw problem;
  } finally {
    client.release(broken);
  }
}

function parserFor(oid: TypeId, format?: 'text' | 'binary'): (text: string) => unknown {
  const own = valueParsers[oid];
  if (own) return own;
  const element = valueParsers[elementTypes[oid] ?? -1];
  if (element) return (text) => parseElements(types.getTypeParser(textArray, 'text')(text), element);
  return types.getTypeParser(oid, format);
}

function parseElements(value: unknown, parse: (text: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => parseElements(item, parse));
  return typeof value === 'string' ? parse(value) : null;
}
