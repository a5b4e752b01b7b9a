import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { assess, done, openAll, submit, walkToCall, type Walked } from '../../tests/walk.ts';
import { sha256Hex } from '../outside/hash.ts';
import { verifySignature } from '../outside/signing.ts';
import { refused } from '#value/result';
import { runAct } from './act.ts';
import { readEvidence } from '#public-record/read-evidence';
import { verifyJournal } from '#public-record/verify-journal';

eachEngine('the journal of a case', (open) => {
  let world: TestBench;
  let cast: Cast;
  let at: Walked;

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
    at = await walkToCall(world, cast);
    await submit(world, at, { actor: cast.kari, priceMinor: 380_000_000, promise: 'Tre stillinger.' });
    await submit(world, at, { actor: cast.rival, priceMinor: 360_000_000, promise: 'Én stilling.' });
    await openAll(world, at, cast);
    await assess(world, at, { cast, points: { [cast.enterprise]: [4.5, 5], [cast.rivalOrganisation]: [3, 2] } });
    await world.casework.signCheckpoint();
  });

  test('an act that ends in a refusal leaves nothing behind, whatever it had written until then', async () => {
    const { title } = await world.bench.tables.selectFrom('call').select('title').where('id', '=', at.callId).executeTakeFirstOrThrow();
    const refusedLate = await runAct(world.bench, { actor: cast.buyer, caseId: at.caseId, name: 'saveCall' }, async ({ tx }) => {
      await tx.updateTable('call').set({ title: 'noe annet' }).where('id', '=', at.callId).execute();
      return refused({ code: 'incomplete' });
    });
    expect(refusedLate).toMatchObject({ ok: false, refusal: { code: 'incomplete' } });
    expect(await world.bench.tables.selectFrom('call').select('title').where('id', '=', at.callId).executeTakeFirst()).toEqual({ title });
  });

  async function whole() {
    const document = await world.casework.exportJournal(at.caseId, 'whole');
    if (!document) throw new Error('the case has no journal');
    return document;
  }

  async function verified() {
    const document = await whole();
    const evidence = readEvidence(JSON.parse(JSON.stringify(document)));
    if (!evidence.ok || evidence.value.format !== 'twofold-journal-1') throw new Error('not a journal');
    return verifyJournal(evidence.value, { sha256Hex, verifySignature }, [world.bench.signer.publicKey]);
  }

  test('holds every act of the walk, and verifies with contents, checkpoint and releases', async () => {
    const report = await verified();
    expect(report).toMatchObject({ valid: true, broken: null });
    expect(report.events).toBeGreaterThan(10);
    expect(report.checkpoints).toBe(1);
    expect(report.releases).toBe(3);
  });

  test('two acts at once on one case follow one another without a gap', async () => {
    const values = { kind: 'written', heldOn: '2026-06-20', participants: 'Alle', said: 'Et svar.' } as never; // days are plain texts here
    await Promise.all(Array.from({ length: 5 }, () => done(world.casework.recordDialogue(cast.buyer, { caseId: at.caseId, values }))));
    const { events } = await whole();
    expect(events.map((event) => event.sequence)).toEqual(events.map((_, place) => place + 1));
    const instants = events.map((event) => event.at);
    expect([...new Set(instants)].sort()).toEqual(instants);
    expect((await verified()).valid).toBe(true);
  });

  test('a score changed behind the product’s back is found, and named', async () => {
    const { id } = await world.bench.tables.selectFrom('score').select('id').where('value', '=', 3).limit(1).executeTakeFirstOrThrow();
    await world.bench.tables.updateTable('score').set({ value: 5 }).where('id', '=', id).execute();
    const report = await verified();
    expect(report.valid).toBe(false);
    expect(JSON.stringify(report.broken)).toContain(id);
    await world.bench.tables.updateTable('score').set({ value: 3 }).where('id', '=', id).execute();
    expect((await verified()).valid).toBe(true);
  });

  test('personal data can be erased without breaking the chain', async () => {
    const { id } = await world.bench.tables.selectFrom('interest').select('id').limit(1).executeTakeFirstOrThrow();
    await world.bench.tables.deleteFrom('contentSalt').where('kind', '=', 'interest').where('contentId', '=', id).execute();
    expect(await verified()).toMatchObject({ valid: true, erased: 1 });
  });

  test('nobody changes or removes a row of the journal or a release, not even with SQL', async () => {
    for (const statement of [
      sql`update journal set type = 'needChanged'`,
      sql`delete from journal`,
      sql`truncate journal`,
      sql`update release set body = '{}'`,
      sql`delete from release`,
    ]) {
      await expect(statement.execute(world.bench.tables)).rejects.toThrow(/only ever added/);
    }
  });

  test('a checkpoint says nothing of how many have submitted', async () => {
    const { checkpoints } = await whole();
    expect(Object.keys(checkpoints[0]?.heads ?? {}).filter((stream) => stream.startsWith('sealed/'))).toEqual([]);
    expect(checkpoints[0]?.heads['hidden']?.sequence).toBe(1);
  });
});
