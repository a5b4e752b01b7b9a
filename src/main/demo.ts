import { readFile, rm, writeFile } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { readMigrations } from '#db/migrate';
import { newId } from '#outside/ids';
import { epochMillis, parseInstant, type Instant } from '#value/instant';
import { loadWorlds } from '../../samples/worlds/load-worlds.ts';
import type { World } from './compose.ts';

const marker = 'demo-loaded-at';
const oneDay = 86_400_000;

/**
 * The demo starts anew when its data are older than a day or were never finished, since its dates are relative to today, and when they
 * were loaded by a version with another schema: what they show would be what that version could do.
 */
export async function clearOldDemo(directory: string, now: Instant): Promise<'kept' | 'cleared'> {
  const [at = '', schema = ''] = await readFile(join(directory, marker), 'utf8').then(
    (text) => text.trim().split(' '),
    () => [],
  );
  const loadedAt = parseInstant(at);
  const same = schema === (await newestMigration());
  if (same && loadedAt && epochMillis(now) - epochMillis(loadedAt) < oneDay && now >= loadedAt) return 'kept';
  await rm(directory, { recursive: true, force: true });
  return 'cleared';
}

async function newestMigration(): Promise<string> {
  return (await readMigrations()).at(-1)?.name ?? '';
}

/** The password of every demo person. The demo's sign-in page picks a card; nobody types it, and outside demo mode no such account exists. */
export const demoPassword = 'twofold-demo-person';

/** Loads both worlds and a small file of real past contracts, once. */
export async function loadDemo(
  world: World,
  about: { readonly directory: string; readonly now: Instant; readonly say: (line: string) => void },
): Promise<void> {
  const people = await world.casework.demoPeople();
  if (people.length > 0) return;
  const { clock, ...bench } = world.bench;
  await loadWorlds({
    bench: { ...bench, clock },
    today: about.now,
    addAccount: async ({ name, email }) => {
      const added = await world.signIn.addAccount({ name, email, password: demoPassword });
      if (!added.ok) throw new Error(`demo account ${newId(4)} refused: ${added.refusal.code}`);
      return added.value;
    },
    onProgress: about.say,
  });
  await world.casework.loadPastContracts(
    createReadStream(new URL('../../samples/past-contracts/find-a-tender.json', import.meta.url)),
    { name: 'Find a Tender', licence: 'OGL v3.0' },
    () => undefined,
  );
  await writeFile(join(about.directory, marker), `${about.now} ${await newestMigration()}`);
}
