import { Kysely, PGliteDialect, PostgresDialect, type LogEvent } from 'kysely';
import { dumpStore } from './dump.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';
import type { Store } from './store.ts';

/** Where the database is. With `databaseUrl` a PostgreSQL server; otherwise the embedded engine, in memory when `dataDirectory` is `null`. */
export type StoreOptions = {
  readonly dataDirectory: string | null;
  readonly databaseUrl?: string | undefined;
  /** Connections to the server at most; default 10. */
  readonly poolSize?: number | undefined;
  /** Told the text of every statement that ran through `db`, failed ones too; transaction brackets are not statements. */
  readonly onStatement?: ((sql: string) => void) | undefined;
  /** In memory only: a fresh cluster to start from, for tests that open many. */
  readonly image?: Blob | undefined;
};

/** Opens the database. Throws `StoreRefusal` with a sentence for the operator when that is not possible. It does not migrate. */
export async function openStore<DB>(options: StoreOptions): Promise<Store<DB>> {
  return options.databaseUrl ? openServer<DB>(options, options.databaseUrl) : openEmbedded<DB>(options);
}

async function openEmbedded<DB>(options: StoreOptions): Promise<Store<DB>> {
  const { pglite, ...embedded } = await openPglite({
    directory: options.dataDirectory,
    ...(options.image ? { image: options.image } : {}),
  });
  const db = new Kysely<DB>({ dialect: new PGliteDialect({ pglite }), log: statementLog(options.onStatement) });
  const store: Store<DB> = {
    ...embedded,
    db,
    engine: 'pglite',
    directory: options.dataDirectory,
    dump: (target) => dumpStore(store, target),
    close: once(async () => {
      try {
        await db.destroy();
      } finally {
        await embedded.close();
      }
    }),
  };
  return store;
}

async function openServer<DB>(options: StoreOptions, databaseUrl: string): Promise<Store<DB>> {
  const { pool, ...server } = await openPostgres({ databaseUrl, poolSize: options.poolSize ?? 10 });
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }), log: statementLog(options.onStatement) });
  const store: Store<DB> = {
    ...server,
    db,
    engine: 'postgres',
    directory: null,
    dump: (target) => dumpStore(store, target),
    checkpoint: async () => undefined,
    syncCount: () => 0,
    close: once(() => server.close()),
  };
  return store;
}

/** Kysely logs `begin` and `commit` on one engine and not on the other; without them both count the same. */
function statementLog(onStatement: StoreOptions['onStatement']): (event: LogEvent) => void {
  return (event) => {
    if (!onStatement || /^(begin|start transaction|commit|rollback|savepoint|release)\b/i.test(event.query.sql)) return;
    onStatement(event.query.sql);
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => (running ??= work());
}
