import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '../src/core/value/instant.ts';
import { serveSite, type Running } from '../src/main/compose.ts';
import { shiftableClock, type ShiftableClock } from '../src/outside/clock.ts';
import { readConfiguration } from '../src/outside/configuration.ts';
import { openLog } from '../src/outside/log.ts';
import { createServerDatabase } from './engines.ts';
import { addPeople, type People } from './people.ts';

export type TestSite = Running & {
  readonly clock: ShiftableClock;
  readonly people: People;
  /** Where the site keeps everything: database, keys, dumps. */
  readonly directory: string;
};

export type SiteOptions = {
  readonly startsAt: Instant;
  /** Another public address than the site's own, for a proxy that ends TLS. */
  readonly publicAddress?: string;
  readonly onStatement?: (sql: string) => void;
  readonly engine?: 'pglite' | 'postgres';
  /** A daemon that checks files. */
  readonly scannerAddress?: string;
  /** A database on a server of the test's own. */
  readonly databaseUrl?: string;
  /** Gets every line of the log, which then tells as much as it ever does. */
  readonly onLog?: (line: string) => void;
};

export const testPassword = 'twofold-demo-person';

/** The whole site in demo mode on a fresh database of its own, with a cast of people who can sign in and a clock that the test moves. */
export async function startSite(options: SiteOptions): Promise<TestSite> {
  const directory = await mkdtemp(join(tmpdir(), 'twofold-site-'));
  const database = options.engine === 'postgres' ? await createServerDatabase() : null;
  const configured = readConfiguration({
    PORT: '0',
    DATA_DIR: directory,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'error',
    PUBLISHER_NAME: 'Twofold test',
    ...(options.publicAddress ? { PUBLIC_ADDRESS: options.publicAddress } : {}),
    ...(database ? { DATABASE_URL: database.url } : {}),
    ...(options.scannerAddress ? { CLAMD_ADDRESS: options.scannerAddress } : {}),
    ...(options.databaseUrl ? { DATABASE_URL: options.databaseUrl } : {}),
  });
  if (!configured.ok) throw new Error(configured.refusal.map((refusal) => refusal.message).join(' '));
  const clock = shiftableClock(options.startsAt);
  const cast: { people: People | null } = { people: null };
  const running = await serveSite({
    configuration: configured.value,
    clock,
    log: options.onLog ? openLog('trace', { write: options.onLog }) : openLog(configured.value.logLevel),
    demoPassword: testPassword,
    ...(options.onStatement ? { onStatement: options.onStatement } : {}),
    prepare: async (world) => {
      cast.people = await addPeople(world);
    },
  });
  if (!cast.people) throw new Error('the site started without its cast');
  return {
    ...running,
    clock,
    people: cast.people,
    directory,
    close: async () => {
      await running.close();
      await database?.drop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
