import { createReadStream } from 'node:fs';
import { openStore } from '#db/open-store';
import type { Schema } from '#db/schema';
import { systemClock } from '#outside/clock';
import { publicAddressOf, type Configuration } from '#outside/configuration';
import { organisationKinds } from '#party/organisation';
import { openWorld, type World } from './compose.ts';

/** `organisation add`: an organisation with a key pair of its own. */
export async function addOrganisation(
  configuration: Configuration,
  [verb, kind, country, place, ...name]: readonly string[],
): Promise<number> {
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

/** `user add`: an account with a password, as lead of an organisation. */
export async function addUser(configuration: Configuration, [verb, email, organisationName, ...name]: readonly string[]): Promise<number> {
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

/** `ocds import` and `ocds export`. */
export async function ocds(configuration: Configuration, [verb, file, ...options]: readonly string[]): Promise<number> {
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

/** `grants export`. */
export async function grants(configuration: Configuration, [verb]: readonly string[]): Promise<number> {
  if (verb !== 'export') return unusable('argumentMissing', 'Write: twofold grants check FILE, or twofold grants export.');
  return withWorld(configuration, async (world) => {
    const found = await world.casework.grantPackage();
    return found ? printJson(found) : unusable('notPublic', 'No fund round has been decided in public yet.');
  });
}

function optionOf(args: readonly string[], name: string): string | null {
  const place = args.indexOf(name);
  return place >= 0 ? (args[place + 1] ?? null) : null;
}

export async function withStore(
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

export async function withWorld(configuration: Configuration, work: (world: World) => Promise<number>): Promise<number> {
  const world = await openWorld({ configuration, clock: systemClock(), publicAddress: publicAddressOf(configuration, configuration.port) });
  try {
    return await work(world);
  } finally {
    await world.close();
  }
}

export function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

export function printJson(value: unknown): number {
  return print(`${JSON.stringify(value)}\n`);
}

export function unusable(code: string, message: string): number {
  process.stderr.write(`${JSON.stringify({ error: { code, path: '', message } })}\n`);
  return 2;
}
