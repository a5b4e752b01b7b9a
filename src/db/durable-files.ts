import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { StoreRefusal } from './store-refusal.ts';

/** What emscripten hands to a file operation; `nfd` is the descriptor of the operating system, `node.mode` as in stat(2). */
type OpenFile = { readonly nfd: number; readonly node: { readonly mode: number } };
type FileOperations = { fsync?: (file: OpenFile) => number };

const ioError = 29; // EIO in WASI's numbering, which emscripten uses; PostgreSQL stops at once when a log write fails
const invalid = 28; // EINVAL: PostgreSQL goes on when a system cannot sync directories

/**
 * PGlite's files in a directory of this machine, with the `fsync` it lacks (electric-sql/pglite#1107).
 * Set before PostgreSQL starts, so that its very first write of the control file is synced as well. A class because PGlite takes its files as one.
 */
export class DurableFiles extends NodeFS {
  syncCount = 0;

  override async init(...[pg, given]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, given);
    const addSync = (engine: { readonly NODEFS?: unknown }) => {
      operationsOf(engine.NODEFS).fsync = (file) => this.#sync(file);
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addSync] } };
  }

  #sync(file: OpenFile): number {
    try {
      fsyncSync(file.nfd);
      this.syncCount += 1;
      return 0;
    } catch {
      return isDirectory(file) ? invalid : ioError;
    }
  }
}

/** Syncs a directory, and with `depth` below it (default: everything) its directories and files. */
export function syncTree(path: string, { depth = Number.POSITIVE_INFINITY }: { readonly depth?: number } = {}): void {
  if (depth > 0) {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const child = join(path, entry.name);
      if (entry.isDirectory()) syncTree(child, { depth: depth - 1 });
      else if (entry.isFile()) syncPath(child, 'r+');
    }
  }
  // Windows cannot open directories; it has no need to.
  if (process.platform !== 'win32') syncPath(path, 'r');
}

function syncPath(path: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The table of file operations inside PGlite 0.5.16. It is not public: when it is not where it was, nothing would ever be synced. */
function operationsOf(nodeFiles: unknown): FileOperations {
  if (typeof nodeFiles === 'object' && nodeFiles !== null && 'stream_ops' in nodeFiles && isFileOperations(nodeFiles.stream_ops))
    return nodeFiles.stream_ops;
  throw new StoreRefusal(
    'engineNotDurable',
    'This version of PGlite keeps its files in a way Twofold cannot make durable; install the version in package-lock.json, or set DATABASE_URL.',
  );
}

function isDirectory(file: OpenFile): boolean {
  return (file.node.mode & 0o170000) === 0o040000;
}

function isFileOperations(value: unknown): value is FileOperations {
  return typeof value === 'object' && value !== null && 'write' in value && typeof value.write === 'function';
}
