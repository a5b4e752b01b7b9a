import { CamelCasePlugin, type Kysely, type Transaction } from 'kysely';
import type { Schema } from './schema.ts';
import type { Store } from './store.ts';

/** The tables in camel case. Keys inside jsonb values stay as they were written. */
export type Tables = Kysely<Schema>;
export type Tx = Transaction<Schema>;

/** The tables of an open store; one statement per call, never inside a transaction of PGlite's single connection. */
export function tablesOf(store: Store<Schema>): Tables {
  return store.db.withPlugin(new CamelCasePlugin({ maintainNestedObjectKeys: true }));
}
