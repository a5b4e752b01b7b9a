// A PostgreSQL of one's own for a test run: made in a temporary directory, reachable from this machine only, gone afterwards.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { findPostgres } from './postgres-programs.ts';

/** A running server: `url` names its `postgres` database as a superuser. `stop` ends it and removes every trace. */
export type Server = { readonly url: string; readonly version: string; stop(): Promise<void> };

/** A fresh empty database on a server; `drop` removes it even while somebody is connected. */
export type Database = { readonly url: string; drop(): Promise<void> };

/** PostgreSQL refuses to run as root, so root lends it another user. */
type Account = { readonly uid?: number; readonly gid?: number };

/** `full`: as delivered, every commit is on disk. `none`: nothing is synced; it is fast and would not survive a crash. */
export type Durability = 'none' | 'full';

/** `onLog`: the server writes every statement with its parameters into its log, and this gets what it writes. */
type StartOptions = { readonly durability?: Durability; readonly onLog?: (text: string) => void };

/**
 * Starts a temporary PostgreSQL, 15 or newer, or answers null when no such server is installed. It also ends with this process,
 * unless that is killed outright.
 */
export async function startPostgres(options: StartOptions = {}): Promise<Server | null> {
  const programs = findPostgres();
  if (!programs) return null;
  const folder = mkdtempSync(join(tmpdir(), 'twofold-pg-'));
  const account = serverAccount();
  const password = randomBytes(16).toString('hex');
  try {
    createCluster({ initdb: programs.initdb, folder, account, password });
    const started = await startServer({ durability: 'none', ...options, postgres: programs.postgres, folder, account, password });
    return { ...started, version: programs.version };
  } catch (error) {
    removeFolder(folder);
    throw error;
  }
}

/** Makes a database with a name of its own on the server that `url` (a superuser, any database) belongs to. */
export async function createDatabase(url: string): Promise<Database> {
  const name = `twofold_${process.pid}_${randomBytes(6).toString('hex')}`;
  await runSql(url, `CREATE DATABASE "${name}" TEMPLATE template0 ENCODING 'UTF8'`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { url: own.href, drop: () => runSql(url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`) };
}

type ClusterPlan = { readonly initdb: string; readonly folder: string; readonly account: Account; readonly password: string };

function createCluster({ initdb, folder, account, password }: ClusterPlan): void {
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) {
    chownSync(folder, account.uid, account.gid);
    chownSync(passwordFile, account.uid, account.gid);
  }
  // A password, since every user of this machine can reach 127.0.0.1 and a superuser of PostgreSQL can run programs.
  const access = ['--username=twofold', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const args = [`--pgdata=${join(folder, 'data')}`, ...access, '--encoding=UTF8', '--locale=C', '--no-sync', '--no-instructions'];
  execFileSync(initdb, args, { ...account, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
}

type ServerPlan = {
  readonly postgres: string;
  readonly folder: string;
  readonly account: Account;
  readonly password: string;
  readonly durability: Durability;
  readonly onLog?: (text: string) => void;
};

const unsynced = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' } as const;

async function startServer({ postgres, folder, account, password, durability, onLog }: ServerPlan): Promise<Omit<Server, 'version'>> {
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: folder,
    ...(durability === 'none' ? unsynced : {}),
    max_connections: '200',
    ...(onLog ? { log_statement: 'all' } : {}),
  };
  const args = ['-D', join(folder, 'data'), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const server = spawn(postgres, args, { ...account, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const words: string[] = [];
  server.stderr.on('data', (piece: Buffer) => {
    words.push(piece.toString('utf8'));
    onLog?.(piece.toString('utf8'));
    if (words.length > 50) words.shift();
  });
  const ended = new Promise<void>((resolve) => {
    server.once('error', (error) => words.push(error.message));
    server.once('close', () => resolve());
  });
  const endAtExit = () => {
    server.kill('SIGQUIT');
    waitUntilGone(join(folder, 'data', 'postmaster.pid'));
    removeFolder(folder);
  };
  process.once('exit', endAtExit);
  const stop = async () => {
    // SIGINT disconnects everybody and shuts down; SIGQUIT drops everything at once, for a server that does not come to an end.
    server.kill('SIGINT');
    const patience = setTimeout(() => server.kill('SIGQUIT'), 10_000);
    if (isRunning(server)) await ended;
    clearTimeout(patience);
    process.off('exit', endAtExit);
    removeFolder(folder);
  };
  const url = `postgres://twofold:${password}@127.0.0.1:${port}/postgres`;
  if (await answers(url, server)) return { url, stop };
  await stop();
  throw new Error(`PostgreSQL did not start: ${words.join('').trim()}`);
}

function isRunning(server: ChildProcess): boolean {
  return server.pid !== undefined && server.exitCode === null && server.signalCode === null;
}

/** Whether the server takes connections within 30 seconds; it may still be starting, or have ended with a complaint. */
async function answers(url: string, server: ChildProcess): Promise<boolean> {
  const lastTry = Date.now() + 30_000;
  while (isRunning(server) && Date.now() < lastTry) {
    if (
      await runSql(url, 'SELECT 1').then(
        () => true,
        () => false,
      )
    )
      return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

async function runSql(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  // A server that goes away is told to whoever waits for an answer; without a listener it would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function serverAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  for (const user of ['postgres', 'nobody']) {
    const uid = idOf('-u', user);
    const gid = idOf('-g', user);
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user "postgres" nor "nobody" to lend it');
}

function idOf(flag: '-u' | '-g', user: string): number | undefined {
  try {
    return Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => resolve());
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port was given out');
  return address.port;
}

/** Blocks for at most 3 seconds: in a process that is ending nothing asynchronous runs any more, and a dying server still writes files. */
function waitUntilGone(file: string): void {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let tries = 0; tries < 60 && existsSync(file); tries += 1) Atomics.wait(clock, 0, 0, 50);
}

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
