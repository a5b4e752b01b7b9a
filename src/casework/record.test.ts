import { beforeAll, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { assess, done, needValues, openAll, submit, walkToCall, type Walked } from '../../tests/walk.ts';
import { sha256Hex } from '../outside/hash.ts';
import { verifySignature } from '../outside/signing.ts';
import { readEvidence } from '#public-record/read-evidence';
import { verifyJournal } from '#public-record/verify-journal';
import { addDays } from '#value/day';
import { validateOcds } from '#standards/ocds/validate';
import type { DataFile } from './open-data.ts';

eachEngine('what everybody may have of a case', (open) => {
  let world: TestBench;
  let cast: Cast;
  let at: Walked;

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
    at = await walkToCall(world, cast);
    await submit(world, at, { actor: cast.kari, priceMinor: 380_000_000, promise: 'Tre stillinger.' });
    await submit(world, at, { actor: cast.rival, priceMinor: 360_000_000, promise: 'Én stilling.' });
    await world.casework.signCheckpoint();
  });

  async function publicJournal() {
    const document = await world.casework.exportJournal(at.caseId, 'public');
    const evidence = readEvidence(JSON.parse(JSON.stringify(document)));
    if (!evidence.ok || evidence.value.format !== 'twofold-journal-1') throw new Error('not a journal');
    const report = await verifyJournal(evidence.value, { sha256Hex, verifySignature }, [world.bench.signer.publicKey]);
    return { report, types: evidence.value.events.map((event) => event.type), text: JSON.stringify(document) };
  }

  test('nothing of a case that is not public: no journal, no file', async () => {
    const { caseId } = await done(
      world.casework.raiseNeed(cast.kari, {
        values: needValues,
        organisationId: cast.municipality,
        language: 'nb',
        raisedBy: 'enterprise',
        demo: true,
      }),
    );
    expect(await world.casework.exportJournal(caseId, 'public')).toBeNull();
    expect(await world.casework.releaseFileOfCase(caseId)).toBeNull();
    expect(await world.casework.exportJournal('nosuch', 'public')).toBeNull();
    expect(await world.casework.recordFileOf('ocds-unregistered-nosuch')).toBeNull();
  });

  test('the public journal verifies against the signed checkpoint and holds no content', async () => {
    const { report, types, text } = await publicJournal();
    expect(report).toMatchObject({ valid: true, trusted: true, broken: null, releases: 3 });
    expect(types).toContain('callPublished');
    expect(JSON.parse(text)).toMatchObject({ contents: [] });
  });

  test('between the opening and the decision it ends before the opening, and a later checkpoint does not go out with it', async () => {
    await openAll(world, at, cast);
    await assess(world, at, { cast, points: { [cast.enterprise]: [4.5, 5], [cast.rivalOrganisation]: [3, 2] } });
    await world.casework.signCheckpoint();
    const { report, types, text } = await publicJournal();
    expect(report).toMatchObject({ valid: true, checkpoints: 1 });
    expect(types.some((type) => ['submissionsOpened', 'interestDeclared', 'scoresLocked'].includes(type))).toBe(false);
    expect(text).not.toContain('"submissions"');
  });

  test('with the decision it goes out whole', async () => {
    await done(
      world.casework.publishDecision(cast.buyer, {
        ...at,
        values: { reasons: 'Løsningen følger den enkelte.', complaintTo: 'klage@lyngfjell.example.no' },
        feedback: { [cast.rivalOrganisation]: 'Prisen var lav.' },
      }),
    );
    const { report, types } = await publicJournal();
    expect(report).toMatchObject({ valid: true, checkpoints: 2, releases: 4 });
    expect(types.at(-1)).toBe('decisionPublished');
  });

  test('a measure is public with its agreement, and found by its own id', async () => {
    world.clock.advance(30 * 86_400_000);
    const file = await world.casework.caseFile(at.caseId);
    const [award] = file?.awards ?? [];
    const [call] = file?.calls ?? [];
    if (!file || !award || !call?.startDate) throw new Error('the walk ended before the award');
    const promises = (await world.casework.promisesOf(file, award.id)).map((promise) => ({ ...promise, clause: '4.2' }));
    const values = { signedOn: null, startDate: call.startDate, endDate: call.endDate, promises };
    await done(world.casework.signAgreement(cast.buyer, { caseId: at.caseId, awardId: award.id, values }));
    const measure = (await world.casework.caseFile(at.caseId))?.measures[0];
    if (!measure) throw new Error('the need has no measure');
    await done(
      world.casework.recordObservation(cast.buyer, {
        caseId: at.caseId,
        measureId: measure.id,
        values: { periodStart: call.startDate, periodEnd: addDays(call.startDate, 29), value: 66.5, note: null },
      }),
    );
    const found = await world.casework.publicMeasure(measure.id);
    expect(found).toMatchObject({
      caseId: at.caseId,
      language: 'nb',
      measure: { id: measure.id, baseline: 62, observations: [{ value: 66.5 }] },
    });
    expect(await world.casework.publicMeasure('nosuch')).toBeNull();
  });

  test('the files are sent in pieces, each release as it was frozen, and are OCDS packages', async () => {
    const releases = await textOf(await world.casework.releaseFile(0));
    const record = await textOf(await world.casework.recordFileOf(firstOcid(releases)));
    const frozen = await world.bench.tables.selectFrom('release').select('body').orderBy('position').execute();
    expect(releases.pieces.length).toBeGreaterThan(frozen.length);
    for (const { body } of frozen) expect(releases.text).toContain(body);
    for (const { text } of [
      releases,
      record,
      await textOf(await world.casework.recordFile('')),
      await textOf(await world.casework.releaseFileOfCase(at.caseId)),
    ]) {
      expect(validateOcds(JSON.parse(text))).toMatchObject({ ok: true, value: { errors: [] } });
    }
  });

  test('the mark of a file changes with its content and not without', async () => {
    const before = (await world.casework.releaseFileOfCase(at.caseId))?.mark;
    expect((await world.casework.releaseFileOfCase(at.caseId))?.mark).toBe(before);
    const need = (await world.casework.caseFile(at.caseId))?.need;
    if (!need) throw new Error('the case has no need');
    await done(
      world.casework.saveNeed(cast.buyer, { caseId: at.caseId, values: { ...need, openQuestions: 'Hvem kjører?' }, version: null }),
    );
    expect((await world.casework.releaseFileOfCase(at.caseId))?.mark).not.toBe(before);
  });
});

async function textOf(file: DataFile | null) {
  if (!file) throw new Error('there is no such file');
  const pieces = await Array.fromAsync(file.text);
  return { pieces, text: pieces.join('') };
}

function firstOcid({ text }: { readonly text: string }): string {
  const { releases } = JSON.parse(text) as { readonly releases: readonly { readonly ocid: string }[] }; // a release package
  return releases[0]?.ocid ?? '';
}
