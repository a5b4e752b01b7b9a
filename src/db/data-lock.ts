import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { codeOf, StoreRefusal } from './store-refusal.ts';

/** Held while a process has the data directory open. */
export type DataLock = { release(): void };

/** Who holds a lock. `start` and `boot` tell a process from a later one with the same number; empty where the system does not say. */
type Owner = { readonly pid: number; readonly start: string; readonly boot: string; readonly host: string };

const lockName = /^lock\.[0-9a-f-]{36}$/;

/**
 * Makes this process the only one that has `directory` open, or refuses in one sentence.
 * PGlite itself lets two processes in and silently loses what one of them had acknowledged.
 *
 * Each contender first puts down a file of its own and then looks at the others'. Whoever looks later sees the earlier, so two
 * can never both go ahead (at the very same moment both may be refused). A dead owner's file has a name nobody uses again and
 * can be removed without a race, which a single well-known file name does not allow.
 */
export function acquireDataLock(directory: string): DataLock {
  const self = currentOwner();
  const own = `lock.${randomUUID()}`;
  const path = join(directory, own);
  // Written aside, synced and renamed: a lock is never seen half written, nor found empty after a power failure.
  const draft = join(directory, `draft-${own}`);
  writeFileSync(draft, `${JSON.stringify(self)}\n`, { flag: 'wx', mode: 0o600, flush: true });
  renameSync(draft, path);
  const release = () => {
    process.off('exit', release);
    removeIfThere(path);
  };
  try {
    for (const name of readdirSync(directory)) {
      if (lockName.test(name) && name !== own) clearOrRefuse(join(directory, name), self);
    }
  } catch (problem) {
    release();
    throw problem;
  }
  process.on('exit', release);
  return { release };
}

function clearOrRefuse(path: string, self: Owner): void {
  const owner = readOwner(path);
  if (owner === 'gone') return;
  if (owner === 'unreadable') {
    throw new StoreRefusal(
      'directoryLocked',
      `The lock file ${path} cannot be read; if no Twofold is running on this data directory, delete that file and start again.`,
    );
  }
  if (owner.host !== self.host) {
    throw new StoreRefusal(
      'directoryLocked',
      `The data directory was opened by process ${owner.pid} on the machine ${owner.host}, which cannot be checked from here; if it no longer runs, delete ${path} and start again.`,
    );
  }
  if (isAlive(owner, self)) {
    throw new StoreRefusal(
      'directoryLocked',
      `The data directory is in use by process ${owner.pid} (lock file ${path}); stop that process first, or set DATABASE_URL to let several processes share a PostgreSQL server.`,
    );
  }
  removeIfThere(path);
}

function readOwner(path: string): Owner | 'gone' | 'unreadable' {
  try {
    const found: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof found !== 'object' || found === null) return 'unreadable';
    const { pid, start, boot, host }: Partial<Record<keyof Owner, unknown>> = found;
    if (typeof pid !== 'number' || typeof start !== 'string' || typeof boot !== 'string' || typeof host !== 'string') return 'unreadable';
    return { pid, start, boot, host };
  } catch (problem) {
    return codeOf(problem) === 'ENOENT' ? 'gone' : 'unreadable';
  }
}

function isAlive(owner: Owner, self: Owner): boolean {
  if (owner.boot !== self.boot) return false; // the machine was restarted since
  try {
    process.kill(owner.pid, 0);
  } catch (problem) {
    if (codeOf(problem) === 'ESRCH') return false;
  }
  if (owner.start === '') return true;
  const now = processStart(owner.pid);
  return now === owner.start;
}

function currentOwner(): Owner {
  return {
    pid: process.pid,
    start: processStart(process.pid),
    boot: readOrEmpty('/proc/sys/kernel/random/boot_id').trim(),
    host: hostname(),
  };
}

/**
 * When the process started, in clock ticks since the machine did: field 22 of /proc/PID/stat (proc(5)). Empty when there is no
 * such file, and for a process that is dead but not yet reaped (state Z or X), which still answers to signal 0.
 */
function processStart(pid: number): string {
  const stat = readOrEmpty(`/proc/${pid}/stat`);
  // Field 2 is the command in parentheses and may itself hold blanks and parentheses: count from the last one.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return '';
  return fields[19] ?? '';
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (problem) {
    if (codeOf(problem) !== 'ENOENT') throw problem;
  }
}
