import { join } from 'node:path';
import { migrate } from '#db/migrate';
import { restoreStore } from '#db/restore';
import { StoreRefusal } from '#db/store-refusal';
import { shiftableClock, systemClock } from '#outside/clock';
import { readConfiguration, type Configuration, type Environment } from '#outside/configuration';
import { openLog } from '#outside/log';
import { openSolver } from '#outside/solver';
import { documentCommands, helpText, runDocumentCommand } from '../cli/run.ts';
import { dayIn } from '#value/instant';
import { serveSite } from './compose.ts';
import { clearOldDemo, demoPassword, loadDemo } from './demo.ts';
import { StartRefusal } from './start-refusal.ts';
import { addOrganisation, addUser, grants, ocds, print, printJson, unusable, withStore, withWorld } from './world-commands.ts';

/** Runs one command; the result is the exit status: 0 done, 2 cannot be used, 3 checked and not valid, 1 a defect. */
export async function run(args: readonly string[], env: Environment): Promise<number> {
  const [name = '--help', ...rest] = args;
  const commands = documentCommands({ solve: openSolver(), today: () => dayIn('Europe/London', systemClock().now()) });
  if (name === '--help' || name === 'help') return print(helpText(commands));
  const two = `${name} ${rest[0] ?? ''}`;
  const command = commands.find((candidate) => candidate.name === name || candidate.name === two);
  if (command) return runDocumentCommand(command, command.name === two ? rest.slice(1) : rest);
  const configured = readConfiguration(env);
  if (!configured.ok) {
    for (const refusal of configured.refusal) process.stderr.write(`${refusal.message}\n`);
    return 2;
  }
  try {
    return await runSiteCommand(name, rest, configured.value);
  } catch (problem) {
    if (problem instanceof StoreRefusal || problem instanceof StartRefusal) return unusable('cannotStart', problem.message);
    if (problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE') {
      return unusable('portTaken', `Port ${configured.value.port} is taken by another program; set PORT to a free one, or to 0 for any.`);
    }
    throw problem;
  }
}

async function runSiteCommand(name: string, rest: readonly string[], configuration: Configuration): Promise<number> {
  const [first = ''] = rest;
  switch (name) {
    case 'serve':
      return serve(configuration);
    case 'demo':
      return demo(configuration);
    case 'migrate':
      return withStore(configuration, async (store) => printJson(await migrate(store, { at: systemClock().now() })));
    case 'backup':
      if (!first) return unusable('argumentMissing', 'Say where the backup goes: twofold backup FILE.');
      return withStore(configuration, async (store) => printJson(await store.dump(first)));
    case 'restore':
      if (!first) return unusable('argumentMissing', 'Say which backup to restore: twofold restore FILE.');
      return withStore(configuration, async (store) => printJson(await restoreStore(store, { source: first, at: systemClock().now() })));
    case 'health':
      return withWorld(configuration, async (world) =>
        printJson({ healthy: true, engine: world.store.engine, mail: await world.casework.outboxState() }),
      );
    case 'organisation':
      return addOrganisation(configuration, rest);
    case 'rebuild':
      return withWorld(configuration, async (world) => printJson({ rebuilt: await world.casework.rebuildPublicRecords() }));
    case 'journal':
      if (!first) return unusable('argumentMissing', 'Say which case: twofold journal CASE.');
      return withWorld(configuration, async (world) => {
        const journal = await world.casework.exportJournal(first, 'whole');
        return journal && journal.events.length > 0 ? printJson(journal) : unusable('noSuchCase', `There is no case ${first}.`);
      });
    case 'user':
      return addUser(configuration, rest);
    case 'ocds':
      return ocds(configuration, rest);
    case 'grants':
      return grants(configuration, rest);
    default:
      return unusable('unknownCommand', `There is no command ${name}; twofold --help lists them.`);
  }
}

/** Serves until a signal, then lets running requests end. */
async function serve(configuration: Configuration): Promise<number> {
  const log = openLog(configuration.logLevel);
  const site = await serveSite({ configuration, clock: systemClock(), log });
  process.stderr.write(`Twofold serves ${site.address}\n`);
  await stopSignal();
  await site.close();
  return 0;
}

/** The demo: its own data directory, both worlds, the case studies and a few real past contracts; begins anew after a day. */
async function demo(given: Configuration): Promise<number> {
  const log = openLog(given.logLevel === 'info' ? 'warn' : given.logLevel);
  const directory = join(given.dataDirectory, 'demo');
  const clock = shiftableClock();
  await clearOldDemo(directory, clock.now());
  const configuration: Configuration = {
    ...given,
    databaseUrl: null,
    dataDirectory: directory,
    instanceKeyFile: join(directory, 'instance-keys.json'),
  };
  const say = (line: string) => process.stderr.write(`${line}\n`);
  say('Starting the demo. Loading the two worlds takes up to a minute the first time.');
  const site = await serveSite({
    configuration,
    clock,
    log,
    demoPassword,
    prepare: (world) => loadDemo(world, { directory, now: clock.now(), say }),
  });
  process.stdout.write(`Twofold demo: ${site.address}\n`);
  await stopSignal();
  await site.close();
  return 0;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
