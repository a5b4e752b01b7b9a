import { beforeAll, beforeEach, expect, test } from 'vitest';
import { prepareOpening, samplePassphrase } from '../../samples/worlds/prepare-opening.ts';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { lotNow, done, openAll, refusal, submit, walkToCall, walkToDraft, type Walked } from '../../tests/walk.ts';
import { sheetEnding } from '#submission/opening-keys';
import { epochMillis, instantOf } from '#value/instant';

eachEngine('the keys of an opening', (open) => {
  let world: TestBench;
  let cast: Cast;
  let at: Walked;

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
  });

  const passphrase = samplePassphrase;
  const right = () => ({ ...at, passphrase });
  const openers = () => [cast.buyer, cast.colleague];
  const closed = () => world.clock.set(instantOf(epochMillis(at.closesAt) + 1_000));
  const preparation = async () => {
    const file = await world.casework.caseFile(at.caseId);
    const call = file?.calls[0];
    if (!file || !call) throw new Error('the walk made a call');
    return world.casework.openingPreparation(file, call);
  };
  const publish = () => world.casework.publishCall(cast.buyer, at);

  test('before publication: passphrases, the sheet on paper, a rehearsal; each refusal names what is missing', async () => {
    at = await walkToDraft(world, cast);
    expect(await refusal(world.casework.rehearseOpening(cast.buyer, right()))).toMatchObject({ code: 'passphraseMissing' });
    expect(await refusal(publish())).toMatchObject({ code: 'openersNotReady', facts: { count: 2 } });
    await done(world.casework.setPassphrase(cast.buyer, { passphrase, old: null, forgotten: null }));
    expect(await refusal(world.casework.rehearseOpening(cast.buyer, right()))).toMatchObject({
      code: 'openersNotReady',
      facts: { names: 'Per Lund' },
    });
    await done(world.casework.setPassphrase(cast.colleague, { passphrase, old: null, forgotten: null }));
    expect(await refusal(publish())).toMatchObject({ code: 'sheetNotConfirmed' });
    const first = await done(world.casework.makeRecoverySheet(cast.buyer, at));
    const second = await done(world.casework.makeRecoverySheet(cast.buyer, at));
    expect([first.number, second.number]).toEqual([1, 2]);
    const confirm = (identity: string) => world.casework.confirmRecoverySheet(cast.buyer, { ...at, typed: sheetEnding(identity) });
    expect(await refusal(confirm(first.identity))).toMatchObject({ code: 'sheetWrong' });
    await done(confirm(second.identity));
    expect(await refusal(publish())).toMatchObject({ code: 'notRehearsed' });
    expect(await refusal(world.casework.rehearseOpening(cast.buyer, { ...at, passphrase: 'noe helt annet enn det' }))).toMatchObject({
      code: 'passphraseWrong',
    });
    expect(await done(world.casework.rehearseOpening(cast.buyer, right()))).toEqual({ done: false });
    expect(await done(world.casework.rehearseOpening(cast.buyer, right()))).toEqual({ done: false });
    expect(await done(world.casework.rehearseOpening(cast.colleague, right()))).toEqual({ done: true });
    expect((await preparation()).openers.every((opener) => opener.rehearsed)).toBe(true);
  });

  test('a rehearsal counts for the openers as they are: whoever starts over, or comes along, makes it begin anew', async () => {
    await done(world.casework.setPassphrase(cast.colleague, { passphrase, old: null, forgotten: 'startOver' }));
    expect((await preparation()).rehearsedAt).toBeNull();
    expect(await refusal(publish())).toMatchObject({ code: 'notRehearsed' });
    for (const opener of openers()) await done(world.casework.rehearseOpening(opener, right()));
    const changed = { passphrase: 'en ny setning til nøkkelen', old: passphrase, forgotten: null };
    await done(world.casework.setPassphrase(cast.colleague, changed));
    expect((await preparation()).rehearsedAt).not.toBeNull(); // the same key under another passphrase
    await done(world.casework.setPassphrase(cast.colleague, { ...changed, passphrase, old: changed.passphrase }));
    await done(publish());
  });

  test('no share lies under the instance key before the opening, and none of them opens anything alone', async () => {
    const shares = await world.bench.tables.selectFrom('callKeyShare').selectAll().where('callId', '=', at.callId).execute();
    expect(shares.map(({ holder }) => holder).sort()).toEqual(['opener', 'opener', 'recovery']);
    for (const { wrapped } of shares) await expect(world.bench.sealing.unwrapFromInstance(wrapped)).rejects.toThrow('does not open');
  });

  test('after publication nobody makes a sheet, and a wrong passphrase opens nothing and waits after five', async () => {
    expect(await refusal(world.casework.makeRecoverySheet(cast.buyer, at))).toMatchObject({ code: 'alreadyPublished' });
    await submit(world, at, { actor: cast.kari, priceMinor: 390_000_000, promise: 'To stillinger.' });
    expect(await refusal(world.casework.approveOpening(cast.buyer, right()))).toMatchObject({ code: 'stillOpen' });
    closed();
    const wrong = () => refusal(world.casework.approveOpening(cast.buyer, { ...at, passphrase: 'gjettet setning nummer en' }));
    for (let attempt = 0; attempt < 5; attempt += 1) expect(await wrong()).toMatchObject({ code: 'passphraseWrong' });
    expect(await refusal(world.casework.approveOpening(cast.buyer, right()))).toMatchObject({ code: 'passphraseWait' });
    expect((await world.casework.openingMinutes(await lotNow(world, at))).approvals).toEqual([]);
    world.clock.set(instantOf(epochMillis(world.clock.now()) + 61_000));
    expect(await done(world.casework.approveOpening(cast.buyer, right()))).toEqual({ opened: false, approvals: 1 });
    expect(await done(world.casework.approveOpening(cast.colleague, right()))).toEqual({ opened: true, approvals: 2 });
    const given = await world.bench.tables.selectFrom('openingApproval').select('given').where('callId', '=', at.callId).execute();
    expect(given.map((row) => row.given)).toEqual([null, null]);
  });

  test('an opener who was named after the publication, or started over since, holds no share', async () => {
    at = await walkToCall(world, cast);
    await done(world.casework.giveRole(cast.buyer, { caseId: at.caseId, email: 'tom@example.no', role: 'opener' }));
    closed();
    await done(world.casework.setPassphrase(cast.tom, { passphrase, old: null, forgotten: null }));
    expect(await refusal(world.casework.approveOpening(cast.tom, right()))).toMatchObject({ code: 'shareLost' });
  });

  test('a forgotten passphrase: the recovery sheet stands in for one opener, with a reason that is public and counted', async () => {
    at = await walkToDraft(world, cast);
    const identity = await prepareOpening(world.casework, { buyer: cast.buyer, openers: openers() }, at);
    await done(publish());
    await submit(world, at, { actor: cast.kari, priceMinor: 390_000_000, promise: 'To stillinger.' });
    const sheet = { ...at, typed: identity.toLowerCase().replaceAll('-', ' '), reason: 'Per er sykmeldt.' };
    expect(await refusal(world.casework.useRecoverySheet(cast.buyer, sheet))).toMatchObject({ code: 'stillOpen' });
    closed();
    expect(await refusal(world.casework.useRecoverySheet(cast.buyer, sheet))).toMatchObject({ code: 'needsOpener' });
    await done(world.casework.approveOpening(cast.buyer, right()));
    expect(await refusal(world.casework.useRecoverySheet(cast.kari, sheet))).toMatchObject({ code: 'notAllowed' });
    const { identity: another } = await world.bench.sealing.newKeyPair();
    for (const typed of [another, 'AGE-SECRET-KEY-1', 'hei'])
      expect(await refusal(world.casework.useRecoverySheet(cast.buyer, { ...sheet, typed }))).toMatchObject({ code: 'sheetWrong' });
    expect(await done(world.casework.useRecoverySheet(cast.buyer, sheet))).toEqual({ opened: true, approvals: 1 });
    const minutes = await world.casework.openingMinutes(await lotNow(world, at));
    expect(minutes).toMatchObject({ recovery: { name: 'Ingrid Berg', reason: 'Per er sykmeldt.' }, opened: { submissions: 1 } });
  });
});

eachEngine('the worst case of an opening', (open) => {
  let world: TestBench;
  let cast: Cast;

  beforeEach(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
  });

  test('shares of two calls do not mix: an opener of one opens nothing of the other', async () => {
    const one = await walkToCall(world, cast);
    const two = await walkToCall(world, cast);
    await submit(world, two, { actor: cast.kari, priceMinor: 390_000_000, promise: 'To stillinger.' });
    await openAll(world, one, cast);
    expect((await world.casework.openingApprovals(two.callId)).length).toBe(0);
    expect((await world.casework.workbench(cast.bjorg, two.callId)).bidders).toEqual([]);
  });
});
