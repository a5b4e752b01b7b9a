import { afterAll, beforeAll, expect, test } from 'vitest';
import { epochMillis, instantOf } from '../src/core/value/instant.ts';
import { samplePassphrase } from '../samples/worlds/prepare-opening.ts';
import { eicar, startDaemon, type Daemon } from './clamd.ts';
import { declareNoLinks, publishedCall, type PublishedCall } from './journeys/published-call.ts';
import { actorNamed, signInAs } from './sign-in.ts';
import { startSite, type TestSite } from './site.ts';
import { done, submit } from './walk.ts';

/** Files that arrive while the check does not answer, before and after the opening. */
let site: TestSite;
let daemon: Daemon;
let call: PublishedCall;
let answers: 'silent' | 'working' = 'silent';
const read: string[] = [];
const files = { clean: '', harmful: '' };

beforeAll(async () => {
  daemon = await startDaemon((content) => {
    if (answers === 'silent') return null;
    read.push(content);
    return content.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';
  });
  site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')), scannerAddress: daemon.address });
  call = await publishedCall(site);
  const { casework, bench } = site.world;
  const kari = await actorNamed(site, 'kari@example.no');
  const attach = async (name: string, words: string) =>
    (await done(casework.attachFile(kari, { ...call, name, content: [new TextEncoder().encode(words)] }))).fileId;
  files.clean = await attach('plan.txt', 'En ryddig plan.');
  files.harmful = await attach('vedlegg.txt', eicar);
  await submit({ casework, bench, clock: site.clock }, call, { actor: kari, priceMinor: 400_000_000, promise: 'To stillinger.' });
}, 60_000);

afterAll(async () => {
  await site.close();
  await daemon.close();
});

async function get(email: string, path: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(site.address + path, { headers: { Cookie: await signInAs(site, email) } });
  return { status: response.status, text: await response.text() };
}

const ownFile = (id: string) => `/data/files/${call.caseId}/${call.callId}/${id}`;
const scans = () =>
  site.world.bench.tables.selectFrom('submissionFile').select(['id', 'scan', 'scanKey']).orderBy('storedAt').orderBy('id').execute();

test('while the check does not answer, files wait with what opens them under the instance key, and pages say so', async () => {
  expect(await site.world.casework.scanAgain()).toBe(0);
  for (const { scan, scanKey } of await scans()) {
    expect(scan).toBe('waiting');
    expect(Buffer.from(scanKey ?? []).toString('latin1')).toMatch(/^age-encryption\.org\/v1/);
  }
  const page = await get('kari@example.no', `${call.callPath}/submission/files`);
  expect(page.text).toContain('Ikke kontrollert for virus ennå');
});

test('when it answers they are checked whole, what opens them goes, and the harmful one is given to nobody', async () => {
  answers = 'working';
  expect(await site.world.casework.scanAgain()).toBe(2);
  expect(read.toSorted()).toEqual(['En ryddig plan.', eicar].toSorted());
  const rows = await scans();
  expect(Object.fromEntries(rows.map(({ id, scan }) => [id, scan]))).toEqual({ [files.clean]: 'clean', [files.harmful]: 'rejected' });
  expect(rows.every(({ scanKey }) => scanKey === null)).toBe(true);
  expect(await get('kari@example.no', ownFile(files.clean))).toEqual({ status: 200, text: 'En ryddig plan.' });
  expect((await get('kari@example.no', ownFile(files.harmful))).status).toBe(404);
  expect(await site.world.casework.scanAgain()).toBe(0);
});

test('the bidder is told: where its files are by name, and by mail without a word of what it is', async () => {
  for (const page of ['', '/files', '/check']) {
    const { text } = await get('kari@example.no', `${call.callPath}/submission${page}`);
    expect(text).toContain('vedlegg.txt kan ikke brukes');
    expect(text).not.toContain(ownFile(files.harmful));
  }
  const { casework } = site.world;
  for (const email of ['kari@example.no', 'jonas@example.no']) {
    const told = (await casework.mailbox((await actorNamed(site, email)).personId)).filter(({ subject }) =>
      subject.includes('kan ikke brukes'),
    );
    expect(told.map(({ subject }) => subject)).toEqual(['En fil fra dere kan ikke brukes: Dagtilbud til personer med demens']);
  }
  const inClear = await site.world.bench.tables.selectFrom('outbox').select(['subject', 'body', 'email']).execute();
  expect(JSON.stringify(inClear)).not.toMatch(/kan ikke brukes|vedlegg\.txt|Eicar/);
  for (const email of ['ingrid@example.no', 'rolf@example.no']) {
    const other = await casework.mailbox((await actorNamed(site, email)).personId);
    expect(other.some(({ subject }) => subject.includes('kan ikke brukes'))).toBe(false);
  }
});

test('after the opening the panel reads that there was a file, why it is not given out, and never gets it', async () => {
  const { casework } = site.world;
  site.clock.set(instantOf(epochMillis(call.closesAt) + 60_000));
  for (const email of ['ingrid@example.no', 'per@example.no'])
    await done(casework.approveOpening(await actorNamed(site, email), { ...call, passphrase: samplePassphrase }));
  await declareNoLinks(site, call, ['bjorg@example.no']);
  const [submission] = (await casework.workbench(await actorNamed(site, 'bjorg@example.no'), call.callId)).submissions;
  const { text } = await get('bjorg@example.no', `${call.callPath}/assess/${submission?.id}`);
  const opened = (id: string) => `/data/opened-files/${call.caseId}/${call.callId}/${submission?.id}/${id}`;
  expect(text).toContain('Skadelig: blir ikke gitt til noen');
  expect(text).toContain('En fil kan ikke leses');
  expect(text).toContain(opened(files.clean));
  expect(text).not.toContain(`href="${opened(files.harmful)}"`);
  expect(await get('bjorg@example.no', opened(files.clean))).toEqual({ status: 200, text: 'En ryddig plan.' });
  expect((await get('bjorg@example.no', opened(files.harmful))).status).toBe(404);
});
