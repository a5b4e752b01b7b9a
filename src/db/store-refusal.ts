/** Why the database cannot be opened, migrated, dumped or restored. */
export type StoreRefusalCode =
  | 'directoryLocked'
  | 'directoryUnusable'
  | 'engineNotDurable'
  | 'engineFailed'
  | 'serverUnreachable'
  | 'serverTooOld'
  | 'serverEncoding'
  | 'migrationName'
  | 'migrationChanged'
  | 'migrationOutOfOrder'
  | 'migrationFailed'
  | 'extensionMissing'
  | 'databaseNewer'
  | 'databaseNotEmpty'
  | 'dumpFailed'
  | 'dumpUnreadable'
  | 'dumpNewer';

/**
 * Something only an operator can put right. `message` is one plain sentence or two: what is wrong and what to do.
 * A class, because it has to cross driver and stream code that only knows how to pass on thrown errors.
 */
export class StoreRefusal extends Error {
  readonly code: StoreRefusalCode;

  constructor(code: StoreRefusalCode, message: string) {
    super(message);
    this.name = 'StoreRefusal';
    this.code = code;
  }
}

/** The text of whatever was thrown, on one line. */
export function reasonOf(problem: unknown): string {
  const text = problem instanceof Error ? problem.message || problem.name : String(problem);
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The `code` that Node, pg and PGlite put on their errors (`ENOENT`, SQLSTATE `42501`), or an empty text. */
export function codeOf(problem: unknown): string {
  return problem instanceof Error && 'code' in problem ? String(problem.code) : '';
}
