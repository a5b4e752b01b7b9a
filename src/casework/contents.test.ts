import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { assess, done, openAll, submit, walkToCall, type Walked } from '../../tests/walk.ts';
import { readEvidence } from '#public-record/read-evidence';
import { verifyJournal } from '#public-record/verify-journal';
import { sha256Hex } from '../outside/hash.ts';
import { verifySignature } from '../outside/signing.ts';
import { contentOf } from './contents.ts';

eachEngine('what an event vouches for', (open) => {
  let world: TestBench;
  let at: Walked;
  let decisionId: string;

  beforeAll(async () => {
    world = await openBench(open);
    const cast = await addCast(world.casework);
    at = await walkToCall(world, cast);
    await submit(world, at, { actor: cast.kari, priceMinor: 380_000_000, promise: 'Tre stillinger.' });
    await submit(world, at, { actor: cast.rival, priceMinor: 360_000_000, promise: 'Én stilling.' });
    await openAll(world, at, cast);
    await assess(world, at, { cast, points: { [cast.enterprise]: [4.5, 5], [cast.rivalOrganisation]: [3, 2] } });
    const values = { reasons: 'Best på løsning.', complaintTo: 'post@lyngfjell.example' };
    await done(
      world.casework.publishDecision(cast.buyer, { ...at, values, feedback: { [cast.rivalOrganisation]: 'Vis mer av løsningen.' } }),
    );
    await world.casework.signCheckpoint();
    decisionId = (await world.bench.tables.selectFrom('decision').select('id').executeTakeFirstOrThrow()).id;
  });

  async function broken(): Promise<unknown> {
    const document = await world.casework.exportJournal(at.caseId, 'whole');
    const evidence = readEvidence(JSON.parse(JSON.stringify(document)));
    if (!evidence.ok || evidence.value.format !== 'twofold-journal-1') throw new Error('not a journal');
    return (await verifyJournal(evidence.value, { sha256Hex, verifySignature }, [world.bench.signer.publicKey])).broken;
  }

  test('a label changed behind the product’s back is found in the decision that it belongs to', async () => {
    const { firmness } = await world.bench.tables.selectFrom('decision').select('firmness').executeTakeFirstOrThrow();
    expect(firmness).toMatchObject({ label: 'clear' });
    expect(await broken()).toBeNull();
    const set = (label: string) => sql`update decision set firmness = jsonb_set(firmness, '{label}', ${JSON.stringify(label)}::jsonb)`;
    await set('close').execute(world.bench.tables);
    expect(await broken()).toMatchObject({ code: 'contentAltered', message: expect.stringContaining(decisionId) });
    await set('clear').execute(world.bench.tables);
    expect(await broken()).toBeNull();
  });

  test('a decision from before firmness was kept has the content that was hashed then: no word of it', async () => {
    const kept = await contentOf(world.bench.tables, { kind: 'decision', id: decisionId });
    expect(kept).toContain('"firmness":{');
    await world.bench.tables.updateTable('decision').set({ firmness: null }).execute();
    const before = await contentOf(world.bench.tables, { kind: 'decision', id: decisionId });
    expect(before).not.toContain('firmness');
    const { firmness: _later, ...rest } = JSON.parse(kept ?? '{}');
    expect(JSON.parse(before ?? '{}')).toEqual(rest);
  });
});
