import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareOpening } from '../samples/worlds/prepare-opening.ts';
import { dayIn, instantOf } from '../src/core/value/instant.ts';
import { actorNamed, signInAs } from './sign-in.ts';
import { startSite, type TestSite } from './site.ts';
import { callValues, done, needValues, routeFacts, submit } from './walk.ts';

let site: TestSite;
let at = { caseId: '', callId: '' };
const statements: string[] = [];

/** Every public address that could say something about a call. */
const addresses = () => [
  '/nb',
  '/nb/cases',
  '/en/cases?q=demens',
  '/nb/calls',
  `/nb/cases/${at.caseId}`,
  `/en/cases/${at.caseId}`,
  `/nb/cases/${at.caseId}/calls/${at.callId}`,
  `/nb/cases/${at.caseId}/journal`,
  `/data/journal/${at.caseId}.json`,
  `/data/ocds/cases/${at.caseId}.json`,
  '/data/ocds/releases.json',
  '/data/ocds/records.json',
];

beforeAll(async () => {
  site = await startSite({
    startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')),
    onStatement: (statement) => statements.push(statement),
  });
  const { casework } = site.world;
  const ingrid = await actorNamed(site, 'ingrid@example.no');
  const { caseId } = await done(
    casework.raiseNeed(ingrid, {
      values: needValues,
      organisationId: ingrid.organisationId ?? '',
      language: 'nb',
      raisedBy: 'buyer',
      demo: true,
    }),
  );
  await done(casework.publishNeed(ingrid, { caseId }));
  await done(casework.chooseRoute(ingrid, { caseId, facts: routeFacts, choice: { routeId: 'NO-1', reason: 'Under terskelverdien.' } }));
  const { callId } = await done(casework.startCall(ingrid, { caseId, kind: 'tender' }));
  await done(casework.saveCall(ingrid, { caseId, callId, values: callValues(dayIn('Europe/Oslo', site.clock.now())), version: null }));
  for (const email of ['per@example.no', 'tom@example.no']) await done(casework.giveRole(ingrid, { caseId, email, role: 'opener' }));
  const openers = [await actorNamed(site, 'per@example.no'), await actorNamed(site, 'tom@example.no')];
  await prepareOpening(casework, { buyer: ingrid, openers }, { caseId, callId });
  await done(casework.publishCall(ingrid, { caseId, callId }));
  await casework.signCheckpoint();
  at = { caseId, callId };
}, 60_000);

afterAll(async () => {
  await site.close();
});

/** What everybody gets, without what differs on every request (nonces) and the signed time of a checkpoint. */
async function everything(cookie = ''): Promise<Readonly<Record<string, string>>> {
  const pages: Record<string, string> = {};
  for (const address of addresses()) {
    const response = await fetch(site.address + address, { headers: { Cookie: cookie } });
    expect(response.status, address).toBe(200);
    const body = await response.text();
    pages[address] = body
      .replace(/nonce="[^"]*"/g, '')
      .replace(/"checkpoints":\[[^\]]*\]/, '')
      .replace(/"publishedDate":"[^"]*"/g, '');
  }
  return pages;
}

test('public pages run no statement that touches submissions, interests or scores', async () => {
  statements.length = 0;
  await everything();
  expect(statements.length).toBeGreaterThan(5);
  expect(
    statements.filter((statement) => /submission|sealed_version|late_attempt|opening_approval|"interest"|"score/.test(statement)),
  ).toEqual([]);
});

test('nothing the public or the buyer can read changes when somebody seals, replaces or withdraws', async () => {
  const kari = await actorNamed(site, 'kari@example.no');
  const rolf = await actorNamed(site, 'rolf@example.no');
  const buyer = await signInAs(site, 'ingrid@example.no');
  const before = { public: await everything(), buyer: await everything(buyer) };
  const world = { casework: site.world.casework, bench: site.world.bench, clock: site.clock };
  const walked = { ...at, closesAt: site.clock.now() };
  await submit(world, walked, { actor: kari, priceMinor: 380_000_000, promise: 'Tre stillinger.' });
  await submit(world, walked, { actor: rolf, priceMinor: 360_000_000, promise: 'Én stilling.' });
  await submit(world, walked, { actor: kari, priceMinor: 370_000_000, promise: 'Fire stillinger.' });
  await done(site.world.casework.withdrawSubmission(rolf, { ...at, receivedAt: site.clock.now() }));
  expect({ public: await everything(), buyer: await everything(buyer) }).toEqual(before);
});

test('what is stored of a draft and a sealed version is unreadable, and does not show its size', async () => {
  const rows = await site.world.bench.tables.selectFrom('submission').select(['draft', 'draftKey']).execute();
  const versions = await site.world.bench.tables.selectFrom('sealedVersion').select('envelope').execute();
  for (const bytes of [...rows.map((row) => row.draft), ...versions.map((row) => row.envelope)]) {
    expect(Buffer.from(bytes).includes('stillinger')).toBe(false);
    expect(Buffer.from(bytes).toString('latin1').startsWith('age-encryption.org/v1')).toBe(true);
  }
  expect(new Set(rows.map((row) => row.draft.length)).size).toBe(1);
});

test('the buyer gets no message about a submission', async () => {
  const ingrid = await actorNamed(site, 'ingrid@example.no');
  expect(await site.world.casework.mailbox(ingrid.personId)).toEqual([]);
});
