import type { Kysely } from 'kysely';

/** The two engines the product runs on: embedded (one process) or a PostgreSQL server. */
export type Engine = 'pglite' | 'postgres';

/** What a dump or a restore held. `rows` is the sum over the tables. */
export type DumpReport = {
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  readonly rows: number;
};

/** `snapshot`: all statements see the same instant and none may write. */
export type Isolation = 'readWrite' | 'snapshot';

/** One transaction below Kysely: scripts of several statements, and SQL that no table type describes. */
export type Session = {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;
  /** Several statements separated by `;`, without parameters. */
  script(sql: string): Promise<void>;
};

/**
 * An open database. `DB` is the Kysely interface of its tables.
 * On PGlite there is one connection: inside `db.transaction()` use the `trx` given, never `db` itself, or both wait for ever.
 */
export type Store<DB> = {
  readonly db: Kysely<DB>;
  readonly engine: Engine;
  /** The data directory of the embedded engine; `null` in memory and on a server. */
  readonly directory: string | null;
  /** Runs `work` in one transaction; commits when it resolves, rolls back when it throws. */
  inSession<T>(isolation: Isolation, work: (session: Session) => Promise<T>): Promise<T>;
  /** Writes every table to one file; see dump.ts. */
  dump(target: string): Promise<DumpReport>;
  /** Embedded: writes everything to its final place and lets go of old log. On a server its own checkpointer does this. */
  checkpoint(): Promise<void>;
  /** How often the embedded engine has asked the operating system to sync; always 0 in memory and on a server. */
  syncCount(): number;
  close(): Promise<void>;
};
