import { beforeAll, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { done, refusal, walkToCall, type Walked } from '../../tests/walk.ts';
import { emptyValues } from '#field/field';
import { submissionFields } from '#submission/fields';
import { instantOf } from '#value/instant';

eachEngine('earlier versions of a draft', (open) => {
  let world: TestBench;
  let cast: Cast;
  let at: Walked;
  let answer = '';

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
    at = await walkToCall(world, cast);
    const call = (await world.casework.caseFile(at.caseId))?.calls[0];
    answer = `answer-${call?.questions[0]?.id ?? ''}`;
  });

  const write = (actor: Cast['kari'], text: string) =>
    done(world.casework.saveDraft(actor, { ...at, values: emptyValues(submissionFields), answers: { [answer]: text } }));
  const texts = async (actor = cast.kari) =>
    (await world.casework.earlierVersions(actor, at)).map(({ kind, written }) => [kind, written[answer]] as const);

  test('a session collapses, and what a save takes away is kept at once', async () => {
    await write(cast.kari, 'Små team.');
    world.clock.advance(20_000);
    await write(cast.kari, 'Små, faste team på dagtid, alle dager i uken.');
    world.clock.advance(20_000);
    await write(cast.kari, 'Små, faste team på dagtid, alle dager i uken, også i ferier.');
    expect(await texts()).toEqual([['draft', 'Små team.']]);
    world.clock.advance(20_000);
    await write(cast.jonas, '');
    expect(await texts()).toEqual([
      ['draft', 'Små, faste team på dagtid, alle dager i uken, også i ferier.'],
      ['draft', 'Små team.'],
    ]);
  });

  test('a colleague brings a text back; who wrote it is said, and a competitor sees nothing', async () => {
    const [newest] = await world.casework.earlierVersions(cast.jonas, at);
    expect(newest).toMatchObject({ by: 'Kari Moe' });
    await done(world.casework.bringBack(cast.jonas, { ...at, versionId: newest?.id ?? '', name: answer }));
    const own = await done(world.casework.ownSubmission(cast.kari, at));
    expect(own.envelope.answers[answer]).toBe('Små, faste team på dagtid, alle dager i uken, også i ferier.');
    expect(await texts(cast.rival)).toEqual([]);
    const stranger = world.casework.bringBack(cast.rival, { ...at, versionId: newest?.id ?? '', name: answer });
    expect(await refusal(stranger)).toEqual({ code: 'noSuchVersion' });
  });

  test('what was sealed is among them, and nothing in a row can be read', async () => {
    const values = { approach: 'scout', price: { minor: 41_234_567, currency: 'NOK', vat: 'excluded' } } as const;
    await done(world.casework.saveDraft(cast.kari, { ...at, values, answers: { [answer]: 'Forseglet tekst.' } }));
    await done(world.casework.sealSubmission(cast.kari, { ...at, receivedAt: world.clock.now() }));
    expect((await texts())[0]).toEqual(['sealed', 'Forseglet tekst.']);
    const rows = await world.bench.tables.selectFrom('draftVersion').selectAll().execute();
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      const stored = JSON.stringify({
        ...row,
        draft: Buffer.from(row.draft).toString('latin1'),
        by: Buffer.from(row.writtenBy).toString(),
      });
      for (const word of ['team', 'Kari', 'Omsorg', cast.enterprise, cast.kari.personId]) expect(stored).not.toContain(word);
    }
  });

  test('the organisation as it stood then is part of what was sealed, and sealing the same again changes nothing', async () => {
    const own = await done(world.casework.ownSubmission(cast.kari, at));
    expect(own.envelope.organisation).toEqual({ name: 'Omsorgsløftet SA', identifier: null, place: 'Lyngfjell', about: null });
    expect(own.unsentChanges).toBe(false);
    const first = await world.casework.ownReceipt(cast.kari, at);
    world.clock.advance(1_000);
    const again = await done(world.casework.sealSubmission(cast.kari, { ...at, receivedAt: world.clock.now() }));
    expect(again.digest).toBe(first?.digest);
    await world.bench.tables.updateTable('organisation').set({ place: 'Granvin' }).where('id', '=', cast.enterprise).execute();
    const moved = await done(world.casework.sealSubmission(cast.kari, { ...at, receivedAt: world.clock.now() }));
    expect(moved.digest).not.toBe(first?.digest);
    expect((await done(world.casework.ownSubmission(cast.kari, at))).unsentChanges).toBe(false);
  });

  test('what is said of requirements is merged like the rest: a colleague who said something meanwhile is not overwritten', async () => {
    const seen = (await done(world.casework.ownSubmission(cast.kari, at))).confirmationsMark;
    const say = (actor: Cast['kari'], value: string) =>
      world.casework.saveConfirmations(actor, { ...at, confirmations: { 'meets-x': value }, seen });
    await done(say(cast.kari, 'yes'));
    expect(await refusal(say(cast.jonas, 'no'))).toMatchObject({ code: 'changedMeanwhile', facts: { by: 'Kari Moe' } });
    const own = await done(world.casework.ownSubmission(cast.kari, at));
    expect(own).toMatchObject({ unsentChanges: true, envelope: { confirmations: { 'meets-x': 'yes' } } });
  });

  test('an earlier answer is found by the organisation that wrote it, most alike first, and copied with its origin', async () => {
    const second = await walkToCall(world, { ...cast });
    const asked = (await world.casework.caseFile(second.caseId))?.calls[0]?.questions ?? [];
    const questionId = asked[0]?.id ?? '';
    expect(await world.casework.hasEarlierAnswers(cast.kari, second)).toBe(true);
    expect(await world.casework.hasEarlierAnswers(cast.rival, second)).toBe(false);
    const [best] = await world.casework.earlierAnswers(cast.jonas, { ...second, questionId });
    expect(best).toMatchObject({ text: 'Forseglet tekst.', likeness: 1, sent: 'sealed', callId: at.callId });
    expect(await world.casework.earlierAnswers(cast.rival, { ...second, questionId })).toEqual([]);
    const from = { callId: at.callId, lotId: null, questionId: best?.questionId ?? '' };
    expect(await refusal(world.casework.reuseAnswer(cast.rival, { ...second, questionId, from }))).toEqual({ code: 'noSuchAnswer' });
    await done(world.casework.reuseAnswer(cast.jonas, { ...second, questionId, from }));
    const { envelope } = await done(world.casework.ownSubmission(cast.kari, second));
    expect(envelope.answers[`answer-${questionId}`]).toBe('Forseglet tekst.');
    expect(envelope.reused[`answer-${questionId}`]).toMatchObject({ callTitle: best?.callTitle, copiedAt: world.clock.now() });
  });

  test('they are swept half a year after the decision, and a year and a half after a closing time without one', async () => {
    const count = async () => (await world.bench.tables.selectFrom('draftVersion').select('id').execute()).length;
    const before = await count();
    world.clock.set(instantOf(Date.parse(at.closesAt) + 539 * 86_400_000));
    await world.casework.sweepDraftVersions();
    expect(await count()).toBe(before);
    world.clock.advance(3 * 86_400_000);
    await world.casework.sweepDraftVersions();
    expect(await count()).toBeLessThan(before);
  });
});
