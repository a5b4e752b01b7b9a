// The side that is measured, in a process of its own: either fills a database and ends, or serves the built site from it as in production.
// Started by served.ts with one argument, the JSON of an Order. It ends when the process that started it goes away.
import { sql, type Kysely } from 'kysely';
import { openWorld, serveSite, type World } from '../src/main/compose.ts';
import { shiftableClock } from '../src/outside/clock.ts';
import { readConfiguration } from '../src/outside/configuration.ts';
import { openLog } from '../src/outside/log.ts';
import { benchPassword, fill } from './fill.ts';

export type Order = {
  readonly act: 'fill' | 'serve';
  readonly directory: string;
  /** `null`: the embedded database in `directory`. */
  readonly databaseUrl: string | null;
  readonly cases: number;
};

/** What the measuring side may ask, and what it is told. */
export type Question = 'statements' | 'memory' | 'stop';
export type Answer =
  | { readonly told: 'filled'; readonly cases: number; readonly caseId: string; readonly email: string; readonly databaseBytes: number }
  | { readonly told: 'serving'; readonly address: string; readonly engine: string }
  | { readonly told: 'statements'; readonly statements: readonly string[] }
  | { readonly told: 'memory'; readonly bytes: number };

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
  const found = await measured(world);
  await world.close();
  tell({ told: 'filled', cases, ...found }, () => process.exit(0));
}

/** The case whose page is measured, the fullest of the sample worlds that has come to its outcome; and somebody who works on it. */
async function measured(world: World): Promise<{ readonly caseId: string; readonly email: string; readonly databaseBytes: number }> {
  const db = world.store.db as unknown as Kysely<never>; // only SQL of its own goes through it here
  const { rows } = await sql<{ caseId: string; email: string; databaseBytes: number }>`
    select file.id as "caseId", person.email, pg_database_size(current_database())::float8 as "databaseBytes"
    from case_file file join case_role role on role.case_id = file.id and role.role = 'buyer' join person on person.id = role.person_id
    where file.phase = 'outcome' and person.auth_user_id is not null and exists (select from release where release.case_id = file.id)
    order by length(file.public_record::text) desc, person.email limit 1`.execute(db);
  const [found] = rows;
  if (!found) throw new Error('no case of the sample worlds has come to its outcome');
  return found;
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
    if (question === 'memory') tell({ told: 'memory', bytes: process.memoryUsage.rss() });
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
