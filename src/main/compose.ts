import { createHash } from 'node:crypto';
import { RouterContextProvider } from 'react-router';
import type { Bench } from '#casework/bench';
import { createCasework, type Casework } from '#casework/casework';
import { migrate } from '#db/migrate';
import { openStore } from '#db/open-store';
import type { Schema } from '#db/schema';
import { scheduleDumps } from '#db/schedule-dumps';
import type { Store } from '#db/store';
import { tablesOf, type Tables } from '#db/tables';
import { startJobs } from '#jobs/run';
import type { Clock } from '#outside/clock';
import type { Configuration } from '#outside/configuration';
import { publicAddressOf } from '#outside/configuration';
import { contentHash, sha256, sha256Hex } from '#outside/hash';
import { startHttpServer, type HttpServer } from '#outside/http-server';
import { newCaseId, newId, newSalt, readReceiptCode, receiptCode } from '#outside/ids';
import { openInstanceKeys, type InstanceKeys } from '#outside/instance-keys';
import type { Log } from '#outside/log';
import { openMailer } from '#outside/mail';
import { openScanner } from '#outside/scanner';
import { openSealing } from '#outside/sealing';
import { zipOf } from '#outside/zip';
import { verifySignature } from '#outside/signing';
import { openSignIn, type SignIn } from '#outside/sign-in';
import type { Instant } from '#value/instant';
import { isLanguage } from '#value/text';
import { isStreamed } from '../web/addresses.ts';
import { letters } from '../web/letters/letters.ts';
import { signInLetter } from '../web/letters/sign-in-letter.ts';
import { StartRefusal } from './start-refusal.ts';

export type World = {
  readonly store: Store<Schema>;
  readonly bench: Bench;
  readonly casework: Casework;
  readonly signIn: SignIn;
  close(): Promise<void>;
};

type Opening = {
  readonly configuration: Configuration;
  readonly clock: Clock;
  readonly publicAddress: string;
  readonly onStatement?: (sql: string) => void;
  /** How hard openers' passphrases are to try out; the demo and tests take less than a real installation. */
  readonly passphraseWork?: number;
};

/** Configuration → store → outside → casework. Migrates the database. Throws StartRefusal or StoreRefusal with a sentence for the operator. */
export async function openWorld({ configuration, clock, publicAddress, onStatement, passphraseWork }: Opening): Promise<World> {
  const store = await openStore<Schema>({
    dataDirectory: configuration.dataDirectory,
    databaseUrl: configuration.databaseUrl ?? undefined,
    onStatement,
  });
  try {
    await migrate(store, { at: clock.now() });
    const tables = tablesOf(store);
    const keys = await keysOf(tables, configuration.instanceKeyFile);
    const bench: Bench = {
      tables,
      clock,
      ids: { newId, newCaseId, newSalt, receiptCode, readReceiptCode },
      hash: { sha256Hex, sha256, contentHash },
      sealing: openSealing(keys.sealingIdentity, passphraseWork),
      signer: keys.signer,
      verifySignature,
      scanner: configuration.scannerAddress ? openScanner(configuration.scannerAddress) : null,
      publishing: {
        ocidPrefix: configuration.ocid.prefix,
        grantPrefix: configuration.grantPrefix,
        publicAddress,
        publisher: configuration.publisher,
      },
      letters,
      zip: zipOf,
    };
    const casework = createCasework(bench);
    const signIn = openSignIn({
      tables: tables as never, // sign-in knows only its own four tables
      secret: createHash('sha256').update(`sign-in ${keys.sealingIdentity}`).digest('hex'),
      publicAddress,
      sendLink: async ({ email, token, language }) => {
        const reader = isLanguage(language) ? language : 'nb';
        await casework.enqueue({
          kind: 'signIn',
          email,
          language: reader,
          ...signInLetter(`${publicAddress}/${reader}/sign-in/link?token=${encodeURIComponent(token)}`, reader),
        });
      },
    });
    return { store, bench, casework, signIn, close: () => store.close() };
  } catch (problem) {
    await store.close();
    throw problem;
  }
}

/** The instance's keys. Made with a new database; a database that has been used takes only the keys it was sealed with. */
async function keysOf(tables: Tables, file: string): Promise<InstanceKeys> {
  const known = await tables.selectFrom('instanceKey').selectAll().execute();
  const keys = await openInstanceKeys(file, known.length > 0 ? 'refuse' : 'create');
  if (!keys.ok) throw new StartRefusal(keys.refusal.message);
  const names = { sealing: keys.value.sealingRecipient, signing: keys.value.signer.keyId };
  for (const { purpose, publicName } of known) {
    if (names[purpose] !== publicName) {
      throw new StartRefusal(
        `The key file ${file} does not belong to this database; put the key file there that it was started with, since nothing sealed opens with another.`,
      );
    }
  }
  if (known.length === 0) {
    await tables
      .insertInto('instanceKey')
      .values([
        { purpose: 'sealing', publicName: names.sealing },
        { purpose: 'signing', publicName: names.signing },
      ])
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return keys.value;
}

type Serving = {
  readonly configuration: Configuration;
  readonly clock: Clock;
  readonly log: Log;
  readonly demoPassword?: string;
  readonly prepare?: (world: World) => Promise<void>;
  readonly onStatement?: (sql: string) => void;
};

export type Running = { readonly world: World; readonly address: string; readonly server: HttpServer; close(): Promise<void> };

/** Opens the world, serves the site and starts the jobs. `close` lets running requests end, then stops everything in reverse order. */
export async function serveSite(serving: Serving): Promise<Running> {
  const { configuration, clock, log } = serving;
  const demo = serving.demoPassword !== undefined;
  const address = (port: number) => publicAddressOf(configuration, port);
  const pages = await loadPages();
  const { caseStudies } = await import('../../samples/case-studies/case-studies.ts');
  const { samplePassphrase } = await import('../../samples/worlds/prepare-opening.ts');
  const late: { handle: ((whole: Parameters<Parameters<typeof startHttpServer>[0]['handle']>[0]) => Promise<Response>) | null } = {
    handle: null,
  };
  const opened: { world: World | null } = { world: null };
  // The port is bound first: a free one is known only then, and it is part of the public address.
  const server = await startHttpServer({
    host: configuration.host,
    port: configuration.port,
    publicAddress: address,
    clientDirectory: 'build/client',
    handle: async (whole) =>
      late.handle
        ? late.handle(whole)
        : new Response('Starting. Try again in a moment.\n', { status: 503, headers: { 'Retry-After': '2' } }),
    health: async () => health(opened.world, clock.now()),
    streams: isStreamed,
    now: () => clock.now(),
    log,
  });
  try {
    const publicAddress = address(server.port);
    const world = await openWorld({
      configuration,
      clock,
      publicAddress,
      ...(serving.onStatement ? { onStatement: serving.onStatement } : {}),
      // Everybody knows the passphrase of the demo: stretching it would only make the demo slow.
      ...(demo ? { passphraseWork: 10 } : {}),
    });
    await serving.prepare?.(world);
    const mailer = configuration.mail.smtpUrl ? openMailer(configuration.mail) : null;
    const jobs = startJobs({ casework: world.casework, send: mailer ? (mail) => mailer.send(mail) : null, log });
    const dumps =
      configuration.databaseUrl === null && configuration.backup.everyMinutes > 0 && !demo
        ? scheduleDumps(world.store, {
            ...configuration.backup,
            now: () => clock.now(),
            onProblem: (problem) => log.error({ err: problem }, 'the scheduled backup failed'),
          })
        : null;
    const demoPasswordOf = serving.demoPassword;
    const signIn = {
      ...world.signIn,
      asDemoPerson: demoPasswordOf
        ? (email: string, headers: Headers) => world.signIn.withPassword({ email, password: demoPasswordOf, headers })
        : null,
    };
    const site = {
      publicAddress,
      demo,
      helpEmail: configuration.helpEmail,
      accessibilityStatementUrl: configuration.accessibilityStatementUrl,
      openersPassphrase: demo ? samplePassphrase : null,
      mailConfigured: mailer !== null,
      studies: caseStudies,
    };
    const report = (error: unknown, path: string) => log.error({ err: error, path }, 'a page failed');
    late.handle = async ({ request, receivedAt, nonce }) => {
      const provider = new RouterContextProvider();
      pages.fillContext(provider, { casework: world.casework, signIn, site, nonce, receivedAt, report });
      return pages.handler(request, provider);
    };
    opened.world = world;
    return {
      world,
      server,
      address: publicAddress,
      close: async () => {
        await server.close();
        await jobs.stop();
        await dumps?.stop();
        await world.close();
      },
    };
  } catch (problem) {
    await server.close();
    throw problem;
  }
}

/** The built site. Its own copy of React Router makes the handler, so that both sides mean the same contexts. */
async function loadPages() {
  const place = new URL('../../build/server/index.js', import.meta.url);
  const build = (await import(place.href)) as BuiltSite; // made by the build; its shape is tested by every journey
  const { createRequestHandler } = await import('react-router');
  return { handler: createRequestHandler(build as never, 'production'), fillContext: build.entry.module.fillContext };
}

type BuiltSite = {
  readonly entry: { readonly module: { readonly fillContext: (provider: RouterContextProvider, visit: unknown) => void } };
};

async function health(world: World | null, now: Instant) {
  if (!world) return { healthy: false, state: 'starting' };
  try {
    await world.bench.tables.selectFrom('journalHead').select('stream').limit(1).execute();
    // No counts: waiting mail would tell that somebody has just sealed. `twofold health` has them.
    return { healthy: true, state: 'running', engine: world.store.engine, at: now };
  } catch {
    return { healthy: false, state: 'the database does not answer', at: now };
  }
}
