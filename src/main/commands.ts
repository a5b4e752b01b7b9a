import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '#db/migrate';
import { openStore } from '#db/open-store';
import { restoreStore } from '#db/restore';
import type { Schema } from '#db/schema';
import { StoreRefusal } from '#db/store-refusal';
import { shiftableClock, systemClock } from '#outside/clock';
import { publicAddressOf, readConfiguration, type Configuration, type Environment } from '#outside/configuration';
import { openLog } from '#outside/log';
import { documentCommands, helpText, runDocumentCommand } from '../cli/run.ts';
import { openWorld, serveSite, type World } from './compose.ts';
import { clearOldDemo, demoPassword, loadDemo } from './demo.ts';
import { organisationKinds } from '#party/organisation';
import { StartRefusal } from './start-refusal.ts';

/** Runs one command; the result is the exit status: 0 done, 2 cannot be used, 3 checked and not valid, 1 a defect. */
export async function run(args: readonly string[], env: Environment): Promise<number> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === 'help') return print(helpText());
  const two = `${name} ${rest[0] ?? ''}`;
  const command = documentCommands.find((candidate) => candidate.name === name || candidate.name === two);
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

async function addOrganisation(configuration: Configuration, [verb, kind, country, place, ...name]: readonly string[]): Promise<number> {
  const known = organisationKinds.find((candidate) => candidate === kind);
  if (verb !== 'add' || !known || (country !== 'NO' && country !== 'EN') || !place || name.length === 0) {
    return unusable('argumentMissing', `Write: twofold organisation add KIND NO|EN PLACE NAME; KIND is ${organisationKinds.join(', ')}.`);
  }
  return withWorld(configuration, async (world) => {
    const id = await world.casework.addOrganisation({
      name: name.join(' '),
      kind: known,
      country,
      place,
      identifier: null,
      about: null,
      otherAbout: null,
      demo: false,
    });
    return printJson({ organisation: id, name: name.join(' ') });
  });
}

async function addUser(configuration: Configuration, [verb, email, organisationName, ...name]: readonly string[]): Promise<number> {
  const password = process.env['NEW_PASSWORD'] ?? '';
  if (verb !== 'add' || !email || name.length === 0) {
    return unusable('argumentMissing', 'Write: NEW_PASSWORD=… twofold user add EMAIL ORGANISATION NAME; the organisation "-" is none.');
  }
  return withWorld(configuration, async (world) => {
    const organisation =
      organisationName === '-'
        ? null
        : await world.bench.tables
            .selectFrom('organisation')
            .select('id')
            .where('name', '=', organisationName ?? '')
            .executeTakeFirst();
    if (organisation === undefined) return unusable('noSuchOrganisation', `There is no organisation called ${organisationName ?? ''}.`);
    const account = await world.signIn.addAccount({ name: name.join(' '), email, password });
    if (!account.ok)
      return unusable(
        account.refusal.code,
        account.refusal.code === 'emailTaken'
          ? 'That e-mail address has an account already.'
          : 'NEW_PASSWORD must have at least 12 characters.',
      );
    const personId = await world.casework.addPerson({
      name: name.join(' '),
      email,
      language: 'nb',
      authUserId: account.value,
      demoNote: null,
    });
    if (organisation) await world.casework.addMembership({ personId, organisationId: organisation.id, role: 'lead', title: '' });
    return printJson({ person: personId, email });
  });
}

async function ocds(configuration: Configuration, [verb, file, ...options]: readonly string[]): Promise<number> {
  if (verb === 'import' && file) {
    return withWorld(configuration, async (world) => {
      const source = file === '-' ? process.stdin : createReadStream(file);
      const report = await world.casework.loadPastContracts(
        source,
        {
          name: file === '-' ? 'standard input' : (file.split(/[\\/]/).at(-1) ?? file),
          licence: optionOf(options, '--licence') ?? 'not stated',
        },
        ({ read, loaded, refused }) => process.stderr.write(`${read} read, ${loaded} loaded, ${refused.length} refused\n`),
      );
      return printJson(report);
    });
  }
  if (verb === 'export') {
    const all = [file ?? '', ...options];
    return withWorld(configuration, async (world) => {
      const ocid = optionOf(all, '--ocid');
      const caseId = optionOf(all, '--case');
      const found = ocid
        ? await world.casework.recordOf(ocid)
        : caseId
          ? await world.casework.releasesOfCase(caseId)
          : await world.casework.releasePackage(0);
      return found ? printJson(found) : unusable('notPublic', 'Nothing public has that ocid or case.');
    });
  }
  return unusable(
    'argumentMissing',
    'Write: twofold ocds check FILE, twofold ocds import FILE, or twofold ocds export [--ocid X | --case X].',
  );
}

function optionOf(args: readonly string[], name: string): string | null {
  const place = args.indexOf(name);
  return place >= 0 ? (args[place + 1] ?? null) : null;
}

async function withStore(
  configuration: Configuration,
  work: (store: Awaited<ReturnType<typeof openStore<Schema>>>) => Promise<number>,
): Promise<number> {
  const store = await openStore<Schema>({
    dataDirectory: configuration.dataDirectory,
    databaseUrl: configuration.databaseUrl ?? undefined,
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function withWorld(configuration: Configuration, work: (world: World) => Promise<number>): Promise<number> {
  const world = await openWorld({ configuration, clock: systemClock(), publicAddress: publicAddressOf(configuration, configuration.port) });
  try {
    return await work(world);
  } finally {
    await world.close();
  }
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function printJson(value: unknown): number {
  return print(`${JSON.stringify(value)}\n`);
}

function unusable(code: string, message: string): number {
  process.stderr.write(`${JSON.stringify({ error: { code, path: '', message } })}\n`);
  return 2;
}
