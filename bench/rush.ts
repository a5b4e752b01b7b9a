// npm run bench:rush: the last minute before a closing time, on PostgreSQL. Hundreds of enterprises whose answers and files are stored seal at
// once, some after the closing time; the server is killed twenty times in the middle; twenty large files come at the same moment. docs/bench.md
// says how to read the figures. It stops by itself and ends with an error when anything was lost, accepted late, or doubled.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shiftableClock } from '../src/outside/clock.ts';
import { readConfiguration } from '../src/outside/configuration.ts';
import { epochMillis, instantOf, type Instant } from '../src/core/value/instant.ts';
import { openWorld, type World } from '../src/main/compose.ts';
import { createDatabase, startPostgres } from '../tests/postgres.ts';
import { done } from '../tests/walk.ts';
import { seal, upload, type Answer } from './rush/ask.ts';
import { acceptedLate, doubles, heldBy, openedBy, type Held } from './rush/inspect.ts';
import { makeScene, type RushScene } from './rush/scene.ts';
import { serveFilled } from './served.ts';
import { signInTo } from './signed-in.ts';

const count = Number(process.env['RUSH_BIDDERS'] ?? 500);
const kills = Number(process.env['RUSH_KILLS'] ?? 20);
const began = performance.now();
const say = (line: string) => process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);
const failures: string[] = [];
const check = (holds: boolean, what: string) => void (holds || failures.push(what));
const table: (readonly [string, string | number])[] = [];

const server = await startPostgres({ durability: 'full' });
if (!server) throw new Error('bench:rush needs PostgreSQL 15 or newer on this machine.');
const directory = mkdtempSync(join(tmpdir(), 'twofold-rush-'));
const database = await createDatabase(server.url);
const place = { directory, databaseUrl: database.url, cases: 0 };
const configured = readConfiguration({
  DATA_DIR: directory,
  DATABASE_URL: database.url,
  PORT: '0',
  LOG_LEVEL: 'error',
  PUBLISHER_NAME: 'Twofold bench',
});
if (!configured.ok) throw new Error(configured.refusal.map(({ message }) => message).join(' '));
const clock = shiftableClock();
const world = await openWorld({ configuration: configured.value, clock, publicAddress: 'http://127.0.0.1:1', passphraseWork: 10 });
try {
  await main(world);
} finally {
  await world.close();
  await database.drop();
  await server.stop();
  rmSync(directory, { recursive: true, force: true, maxRetries: 10 });
}
for (const [name, figure] of table) process.stdout.write(`${name.padEnd(62)} ${figure}\n`);
for (const failure of failures) process.stdout.write(`FAILED: ${failure}\n`);
process.exit(failures.length > 0 ? 1 : 0);

async function main(opened: World): Promise<void> {
  const scene = await makeScene(opened, count);
  say(`${count} bidders with a draft and a file each`);
  const cookies = await signInAll(scene);
  await killed(opened, scene, cookies);
  await large(scene, cookies);
  await rush(opened, scene, cookies);
}

/** Cookies are good on every process of this instance: they are signed with its key. */
async function signInAll({ bidders }: RushScene): Promise<readonly string[]> {
  const served = await serveFilled(place);
  const cookies: string[] = [];
  try {
    for (let from = 0; from < bidders.length; from += 8)
      cookies.push(
        ...(await Promise.all(bidders.slice(from, from + 8).map(async ({ email }) => (await signInTo(served.address, email)).usual))),
      );
  } finally {
    await served.stop();
  }
  say('everybody has signed in');
  return cookies;
}

function pathOf({ caseId, callId }: RushScene, page: 'check' | 'files'): string {
  return `/nb/w/cases/${caseId}/calls/${callId}/submission/${page}`;
}

/** Everybody seals at once before the closing time; then a hundred of them try again around it, to the last moment and past it. */
async function rush(opened: World, scene: RushScene, cookies: readonly string[]): Promise<void> {
  const served = await serveFilled(place);
  const closesAt = await closeIn(opened, scene, 60_000);
  const started = performance.now();
  const answers = await Promise.all(cookies.map((cookie) => seal({ address: served.address, path: pathOf(scene, 'check'), cookie })));
  const seconds = (performance.now() - started) / 1000;
  say(`${answers.length} requests answered in ${seconds.toFixed(1)} s`);
  const times = answers.map(({ millis }) => millis).toSorted((one, other) => one - other);
  const sealed = answers.filter(({ outcome }) => outcome === 'sealed').length;
  const last = await aroundClosing(served.address, scene, { cookies: cookies.slice(0, 100), closesAt });
  const { memory } = await served.spent();
  await served.stop();
  const held = await allHeld(opened, scene);
  clock.set(instantOf(epochMillis(closesAt) + 5_000));
  const late = await acceptedLate(opened, scene, closesAt);
  const organisations = await openedBy(opened, scene);
  table.push(
    ['bidders that sealed at once', answers.length],
    ['acknowledged / seconds until the last answer', `${sealed} / ${seconds.toFixed(1)}`],
    [
      'seal request p50 / p95 / p99 / worst, seconds (all at once: queueing included)',
      [0.5, 0.95, 0.99, 1].map((share) => at(times, share)).join(' / '),
    ],
    [
      'around the closing time: tried / sealed / refused as late / other',
      [
        last.length,
        ...(['sealed', 'late'] as const).map((kind) => last.filter(({ outcome }) => outcome === kind).length),
        last.filter(({ outcome }) => outcome !== 'sealed' && outcome !== 'late').length,
      ].join(' / '),
    ],
    [
      'lost / accepted late / double',
      `${answers.filter((answer, index) => answer.outcome === 'sealed' && !held[index]?.whole).length} / ${late} / ${await doubles(opened, scene.callId)}`,
    ],
    ['organisations that came out at the opening', organisations],
    ['memory of the server afterwards, MB', Math.round(memory / 1e6)],
  );
  check(
    sealed === cookies.length,
    `${cookies.length - sealed} of ${cookies.length} seals were not acknowledged (${JSON.stringify(answers.find(({ outcome }) => outcome !== 'sealed'))})`,
  );
  check(seconds <= 60, `the rush took ${seconds.toFixed(1)} s`);
  check(
    held.every(({ sealed: there, whole }) => there && whole),
    'an acknowledged submission is not whole',
  );
  check(
    last.every(({ outcome }) => outcome === 'sealed' || outcome === 'late'),
    'an attempt around the closing time got another answer',
  );
  check(
    last.some(({ outcome }) => outcome === 'late') && last.some(({ outcome }) => outcome === 'sealed'),
    'the closing time was not met from both sides',
  );
  check(late === 0, `${late} versions were accepted late`);
  check(organisations === cookies.length, `${organisations} organisations came out, not ${cookies.length}`);
}

function at(sorted: readonly number[], share: number): string {
  return ((sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0) / 1000).toFixed(2);
}

/** Requests spread over the two seconds before and after the closing time. */
async function aroundClosing(
  address: string,
  scene: RushScene,
  about: { readonly cookies: readonly string[]; readonly closesAt: Instant },
): Promise<readonly Answer[]> {
  const closing = epochMillis(about.closesAt);
  return Promise.all(
    about.cookies.map(async (cookie, index) => {
      const send = closing - 2_000 + (index / about.cookies.length) * 4_000;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, send - Date.now())));
      return seal({ address, path: pathOf(scene, 'check'), cookie });
    }),
  );
}

/** Moves the closing time by an amendment, as the buyer does: so many milliseconds from now. */
async function closeIn(opened: World, scene: RushScene, millis: number): Promise<Instant> {
  const closesAt = instantOf(Date.now() + millis);
  const call = (await opened.casework.caseFile(scene.caseId))?.calls[0];
  if (!call) throw new Error('the scene has no call');
  await done(opened.casework.amendCall(scene.buyer, { ...scene, values: { ...call, closesAt }, reason: 'moreTime', rationale: 'Måling.' }));
  return closesAt;
}

async function allHeld(opened: World, scene: RushScene): Promise<readonly Held[]> {
  const held: Held[] = [];
  for (const index of scene.bidders.keys()) held.push(await heldBy(opened, scene, index));
  return held;
}

/** The server is killed in the middle of a rush, again and again: what was acknowledged must be there, what was not must be whole or absent. */
async function killed(opened: World, scene: RushScene, cookies: readonly string[]): Promise<void> {
  const tally = { acknowledged: 0, lost: 0, unanswered: 0, whole: 0, absent: 0, broken: 0 };
  for (let round = 0; round < kills; round += 1) {
    const size = Math.min(60, cookies.length);
    const chosen = Array.from({ length: size }, (_, place) => (round * 23 + place * 7) % cookies.length);
    const before = new Map<number, string | null>();
    for (const index of chosen) before.set(index, (await heldBy(opened, scene, index)).code);
    const served = await serveFilled(place);
    // The kill comes when so many have been answered: another number in each round, from the first to almost the last.
    const enough = 1 + ((round * 17) % (size - 5));
    let answered = 0;
    let goOn: (reached: 'enough') => void = () => undefined;
    const reached = new Promise<'enough'>((resolve) => (goOn = resolve));
    const asked = Promise.all(
      chosen.map(async (index) => {
        const answer = await seal({ address: served.address, path: pathOf(scene, 'check'), cookie: cookies[index] ?? '' });
        answered += 1;
        if (answered >= enough) goOn('enough');
        return answer;
      }),
    );
    await reached;
    await served.kill();
    const answers = await asked;
    for (const [place, index] of chosen.entries()) {
      const held = await heldBy(opened, scene, index);
      const fresh = held.code !== before.get(index);
      if (answers[place]?.outcome === 'sealed') {
        tally.acknowledged += 1;
        if (!held.whole || !held.sealed || !fresh) tally.lost += 1;
      } else {
        tally.unanswered += 1;
        if (!held.whole) tally.broken += 1;
        else if (fresh) tally.whole += 1;
        else tally.absent += 1;
      }
    }
  }
  say(`killed ${kills} times`);
  table.push(
    ['kills in the middle of a rush', kills],
    ['acknowledged before a kill / of these lost', `${tally.acknowledged} / ${tally.lost}`],
    ['unanswered: whole / absent / broken', `${tally.whole} / ${tally.absent} / ${tally.broken}`],
  );
  check(tally.lost === 0 && tally.broken === 0, `after kills: ${JSON.stringify(tally)}`);
  check(tally.acknowledged > 0 && tally.unanswered > 0, `the kills did not come in the middle: ${JSON.stringify(tally)}`);
}

/** Twenty files of 20 MB at the same moment. */
async function large(scene: RushScene, cookies: readonly string[]): Promise<void> {
  const served = await serveFilled(place);
  const idle = (await served.spent()).memory;
  const started = performance.now();
  const answers = await Promise.all(
    cookies.slice(0, 20).map((cookie) => upload({ address: served.address, path: pathOf(scene, 'files'), cookie }, 20)),
  );
  const seconds = (performance.now() - started) / 1000;
  const { memory } = await served.spent();
  await served.stop();
  const stored = answers.filter(({ outcome }) => outcome === 'sealed').length;
  say(`${stored} large files stored in ${seconds.toFixed(1)} s`);
  table.push(
    ['files of 20 MB sent at once: stored / seconds', `${stored} / ${seconds.toFixed(1)}`],
    ['memory of the server before / after them, MB', `${Math.round(idle / 1e6)} / ${Math.round(memory / 1e6)}`],
  );
  check(
    stored === answers.length,
    `${answers.length - stored} of ${answers.length} large files were not stored (${JSON.stringify(answers.find(({ outcome }) => outcome !== 'sealed'))})`,
  );
}
