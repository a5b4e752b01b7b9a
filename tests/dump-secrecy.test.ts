import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerName } from '../src/core/05-submission/fields.ts';
import type { Actor } from '../src/core/party/role.ts';
import { instantOf } from '../src/core/value/instant.ts';
import { listTables } from '../src/db/catalogue.ts';
import { publishedCall, type PublishedCall } from './journeys/published-call.ts';
import { actorNamed } from './sign-in.ts';
import { startSite, type TestSite } from './site.ts';
import { done } from './walk.ts';

/** Words that occur nowhere but in what bidders write; the price is a figure that nothing else has. */
const marks = {
  firstWords: 'Måltrostvinge førsteutkast',
  laterWords: 'Blåmeisreir andreutkast',
  sealed: 'Gråtrostegg forseglet',
  replaced: 'Rødvingesang erstattet',
  confirmed: 'Heilofløyt på kravet',
  partner: 'FlaggermusverkstedetSA',
  partnerShare: 'NattligevaktturerMedLykt',
  question: 'Hva med Tårnseilernes skyss',
  fileName: 'kvinandvedlegg.txt',
  fileWords: 'Sidensvansflokk i vedlegget',
  price: 387_654_321,
} as const;

let site: TestSite;
let call: PublishedCall;
let bidders: readonly Actor[];
let row: Readonly<Record<string, readonly string[]>>;

beforeAll(async () => {
  site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
  call = await publishedCall(site);
  const { casework } = site.world;
  bidders = [await actorNamed(site, 'kari@example.no'), await actorNamed(site, 'rolf@example.no')];
  const [kari, rolf] = bidders;
  if (!kari || !rolf) throw new Error('two bidders');
  const questions = (await casework.caseFile(call.caseId))?.calls[0]?.questions ?? [];
  const write = (actor: Actor, words: string) =>
    done(
      casework.saveDraft(actor, {
        ...call,
        values: { approach: 'challenger', price: { minor: marks.price, currency: 'NOK', vat: 'excluded' } },
        answers: Object.fromEntries(questions.map(({ id }) => [answerName(id ?? ''), words])),
        version: null,
      }),
    );
  const seal = (actor: Actor) => done(casework.sealSubmission(actor, { ...call, receivedAt: site.clock.now() }));
  await write(kari, marks.firstWords);
  await write(kari, marks.laterWords);
  const attach = (name: string) => casework.attachFile(kari, { ...call, name, content: [new TextEncoder().encode(marks.fileWords)] });
  const { fileId } = await done(attach(marks.fileName));
  await done(attach(`igjen-${marks.fileName}`));
  await done(casework.removeFile(kari, { ...call, fileId }));
  await write(kari, marks.sealed);
  await seal(kari);
  await write(kari, marks.replaced);
  const { confirmationsMark: seen } = await done(casework.ownSubmission(kari, call));
  await done(casework.saveConfirmations(kari, { ...call, confirmations: { 'shown-x': marks.confirmed }, seen }));
  const partner = { id: null, identifierScheme: null, identifierId: null, place: null, declaredBy: null, declaredOn: null };
  const partners = [{ ...partner, name: marks.partner, role: 'member' as const, share: marks.partnerShare }];
  const { consortiumMark } = await done(casework.ownSubmission(kari, call));
  await done(casework.saveConsortium(kari, { ...call, values: { submitsAs: 'consortium', partners }, seen: consortiumMark }));
  const [version] = await casework.earlierVersions(kari, call);
  const name = answerName(questions[0]?.id ?? '');
  await done(casework.bringBack(kari, { ...call, versionId: version?.id ?? '', name }));
  await seal(kari);
  await write(rolf, marks.sealed);
  await seal(rolf);
  await done(casework.withdrawSubmission(rolf, { ...call, receivedAt: site.clock.now() }));
  await done(casework.askEnquiry(kari, { ...call, question: marks.question, whenLate: 'accept' }));
  await casework.deliverOutbox(null);
  await casework.signCheckpoint();
  row = await rowsByTable();
}, 60_000);

afterAll(async () => {
  await site.close();
});

/** Every row of every table as JSON, with bytes as text where they are text: what a dump holds, whatever the database packs on disk. */
async function rowsByTable(): Promise<Readonly<Record<string, readonly string[]>>> {
  const { store } = site.world;
  const tables = await store.inSession('snapshot', listTables);
  const rows: Record<string, readonly string[]> = {};
  for (const { name, columns } of tables) {
    const bytes = columns.filter(({ type }) => type === 'bytea').map((column) => column.name);
    const asText = bytes.map((column) => sql`|| coalesce(encode(${sql.ref(column)}, 'escape'), '')`);
    const found = await sql<{ row: string }>`select to_jsonb(t)::text ${sql.join(asText, sql` `)} as row from ${sql.table(name)} t`.execute(
      store.db,
    );
    rows[name] = found.rows.map((one) => one.row);
  }
  return rows;
}

/** All files of the installation but the key file: heap, dead rows, write-ahead log, whatever lies there. */
async function* filesOf(directory: string): AsyncGenerator<{ readonly path: string; readonly bytes: Buffer }> {
  for (const entry of await readdir(directory, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || entry.name.includes('instance-keys')) continue;
    const path = join(entry.parentPath, entry.name);
    yield { path, bytes: await readFile(path) };
  }
}

describe('a dump before the opening', () => {
  test('holds no draft, no sealed answer, no price, no file name, and no question in plain text', () => {
    const all = Object.entries(row).flatMap(([table, rows]) => rows.map((one) => [table, one] as const));
    expect(all.length).toBeGreaterThan(100);
    for (const [what, mark] of Object.entries(marks)) {
      const found = all.filter(([, one]) => one.includes(String(mark)));
      expect(
        found.map(([table]) => table),
        what,
      ).toEqual([]);
    }
  });

  test('ties no bidder, and nobody who works for one, to the call', async () => {
    const names = await site.world.bench.tables
      .selectFrom('membership')
      .innerJoin('person', 'person.id', 'membership.personId')
      .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
      .select([
        'person.id as personId',
        'person.name as person',
        'person.email',
        'organisation.id as organisationId',
        'organisation.name as organisation',
      ])
      .where(
        'membership.organisationId',
        'in',
        bidders.map(({ organisationId }) => organisationId ?? ''),
      )
      .execute();
    const who = [
      ...new Set(
        names.flatMap(({ personId, person, email, organisationId, organisation }) => [
          personId,
          person,
          email,
          organisationId,
          organisation,
        ]),
      ),
    ];
    const { tables } = site.world.bench;
    const submissions = await tables.selectFrom('submission').select('id').where('callId', '=', call.callId).execute();
    const versions = await tables.selectFrom('sealedVersion').select('id').execute();
    const about = [call.callId, call.caseId, ...submissions.map(({ id }) => id), ...versions.map(({ id }) => id)];
    expect(who.length).toBeGreaterThanOrEqual(8);
    expect(submissions.length).toBe(2);
    const ties = Object.entries(row).flatMap(([table, rows]) =>
      rows
        .filter((one) => about.some((id) => one.includes(id)) && who.some((name) => one.includes(name)))
        .map((one) => `${table}: ${one.slice(0, 200)}`),
    );
    expect(ties).toEqual([]);
  });

  test('nor do the files on disk hold any of it: tables, dead rows and log included', async () => {
    await sql`checkpoint`.execute(site.world.store.db);
    let read = 0;
    for await (const { path, bytes } of filesOf(site.directory)) {
      read += bytes.length;
      for (const [what, mark] of Object.entries(marks)) expect(bytes.includes(String(mark)), `${what} in ${path}`).toBe(false);
    }
    expect(read).toBeGreaterThan(1_000_000);
  });

  test('the look finds what is there: the title of the call lies in its row and on disk', async () => {
    const { title } = await site.world.bench.tables
      .selectFrom('call')
      .select('title')
      .where('id', '=', call.callId)
      .executeTakeFirstOrThrow();
    expect(row['call']?.some((one) => one.includes(title ?? ''))).toBe(true);
    let found = false;
    for await (const { bytes } of filesOf(site.directory)) found ||= bytes.includes(title ?? '');
    expect(found).toBe(true);
  });
});
