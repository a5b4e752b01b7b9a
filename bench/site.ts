// The side that is measured, in a process of its own: either fills a database and ends, or serves the built site from it as in production.
// Started by served.ts with one argument, the JSON of an Order. It ends when the process that started it goes away.
import { openWorld, serveSite } from '../src/main/compose.ts';
import { shiftableClock } from '../src/outside/clock.ts';
import { readConfiguration } from '../src/outside/configuration.ts';
import { openLog } from '../src/outside/log.ts';
import { benchPassword, fill, richestCase } from './fill.ts';

export type Order = {
  readonly act: 'fill' | 'serve';
  readonly directory: string;
  /** `null`: the embedded database in `directory`. */
  readonly databaseUrl: string | null;
  readonly cases: number;
};

/** What the serving process uses: resident memory now in bytes, and processor time since it started in milliseconds, all its threads. */
export type Spent = { readonly memory: number; readonly processorMillis: number };

/** What the measuring side may ask, and what it is told. */
export type Question = 'statements' | 'spent' | 'stop';
export type Answer =
  | { readonly told: 'filled'; readonly cases: number; readonly caseId: string; readonly email: string; readonly databaseBytes: number }
  | { readonly told: 'serving'; readonly address: string; readonly engine: string }
  | { readonly told: 'statements'; readonly statements: readonly string[] }
  | ({ readonly told: 'spent' } & Spent);

const order = JSON.parse(process.argv[2] ?? '') as Order; // served.ts wrote it
const configured = readConfiguration({
  PORT: '0',
  DATA_DIR: order.directory,
  LOG_LEVEL: 'error',
  PUBLISHER_NAME: 'Twofold bench',
  BACKUP_EVERY_MINUTES: '0',
  ...(order.databaseUrl ? { DATABASE_URL: order.databaseUrl } : {}),
});
if (!configured.ok) throw new Error(configured.refusal.map((refusal) => refusal.message).join(' '));
const configuration = configured.value;
const clock = shiftableClock();

process.on('disconnect', () => process.exit(1));
if (order.act === 'fill') await fillAndEnd();
else await serveUntilStopped();

async function fillAndEnd(): Promise<void> {
  const world = await openWorld({ configuration, clock, publicAddress: 'http://127.0.0.1:1' });
  const cases = await fill(world, { cases: order.cases, now: clock.now() });
  const found = await richestCase(world);
  await world.close();
  tell({ told: 'filled', cases, ...found }, () => process.exit(0));
}

async function serveUntilStopped(): Promise<void> {
  let statements: string[] = [];
  const running = await serveSite({
    configuration,
    clock,
    log: openLog('error'),
    demoPassword: benchPassword,
    // Texts are kept only while somebody counts: under load the list would be what is measured.
    onStatement: (text) => {
      if (statements.length < 100) statements.push(text);
    },
  });
  process.on('message', (question: Question) => {
    if (question === 'spent') {
      const { user, system } = process.cpuUsage();
      tell({ told: 'spent', memory: process.memoryUsage.rss(), processorMillis: (user + system) / 1000 });
    }
    if (question === 'statements') {
      tell({ told: 'statements', statements });
      statements = [];
    }
    if (question === 'stop') void running.close().then(() => process.exit(0));
  });
  tell({ told: 'serving', address: running.address, engine: running.world.store.engine });
}

function tell(answer: Answer, after: () => void = () => undefined): void {
  process.send?.(answer, after);
}
