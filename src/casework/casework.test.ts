import { beforeAll, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { assess, done, openAll, refusal, submit, walkToCall, type Walked } from '../../tests/walk.ts';
import { samplePassphrase } from '../../samples/worlds/prepare-opening.ts';
import { epochMillis, instantOf } from '#value/instant';

eachEngine('one case from need to outcome', (open) => {
  let world: TestBench;
  let cast: Cast;
  let at: Walked;

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
    at = await walkToCall(world, cast);
  });

  test('nobody but the buyer acts on the case', async () => {
    expect(await refusal(world.casework.publishNeed(cast.kari, at))).toMatchObject({ code: 'notAllowed' });
    expect(
      await refusal(
        world.casework.amendCall(cast.rival, {
          ...at,
          values: (await world.casework.caseFile(at.caseId))!.calls[0]!,
          reason: 'mistake',
          rationale: 'x',
        }),
      ),
    ).toMatchObject({ code: 'notAllowed' }); // the walk made it
  });

  test('a submission is sealed, replaced and withdrawn until the closing time, and a late one is refused with both times', async () => {
    const receipt = await submit(world, at, { actor: cast.kari, priceMinor: 390_000_000, promise: 'To stillinger.' });
    expect(receipt.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const replaced = await submit(world, at, { actor: cast.kari, priceMinor: 380_000_000, promise: 'Tre stillinger.' });
    expect(replaced.code).not.toBe(receipt.code);
    await submit(world, at, { actor: cast.rival, priceMinor: 350_000_000, promise: 'Én stilling.' });
    await done(world.casework.withdrawSubmission(cast.rival, { ...at, receivedAt: world.clock.now() }));
    await submit(world, at, { actor: cast.rival, priceMinor: 360_000_000, promise: 'Én stilling.' });
    const late = instantOf(epochMillis(at.closesAt));
    expect(await refusal(world.casework.sealSubmission(cast.kari, { ...at, receivedAt: late }))).toMatchObject({
      code: 'closed',
      facts: { closesAt: at.closesAt, receivedAt: late },
    });
  });

  test('nobody opens before the closing time, and it takes two', async () => {
    expect(await refusal(world.casework.approveOpening(cast.buyer, { ...at, passphrase: samplePassphrase }))).toMatchObject({
      code: 'stillOpen',
    });
    world.clock.set(instantOf(epochMillis(at.closesAt)));
    expect(await done(world.casework.approveOpening(cast.buyer, { ...at, passphrase: samplePassphrase }))).toEqual({
      opened: false,
      approvals: 1,
    });
    expect(await done(world.casework.approveOpening(cast.buyer, { ...at, passphrase: samplePassphrase }))).toEqual({
      opened: false,
      approvals: 1,
    });
    expect((await world.casework.workbench(cast.bjorg, at.callId)).bidders).toEqual([]);
    await openAll(world, at, cast);
    expect((await world.casework.workbench(cast.bjorg, at.callId)).bidders).toHaveLength(2);
  });

  test('a panel member reads nothing before declaring, and decides nothing before locking', async () => {
    expect((await world.casework.workbench(cast.bjorg, at.callId)).submissions).toEqual([]);
    await assess(world, at, { cast, points: { [cast.enterprise]: [4.5, 5], [cast.rivalOrganisation]: [3, 2] } });
    const basis = await world.casework.decisionBasis((await world.casework.caseFile(at.caseId))!, at); // the walk made it
    // By hand: price score of a fixed range 3–5 million: (5 − 3.8)/2·5 = 3.0 and (5 − 3.6)/2·5 = 3.5. Totals 0.45·4.5 + 0.25·5 + 0.3·3 = 4.175 and 0.45·3 + 0.25·2 + 0.3·3.5 = 2.9.
    expect(basis?.ranking.map((line) => [line.organisationName, line.rank])).toEqual([
      ['Omsorgsløftet SA', 1],
      ['Storomsorg AS', 2],
    ]);
    expect(basis?.ranking[0]?.total).toBeCloseTo(4.175, 12);
    expect(basis?.ranking[1]?.total).toBeCloseTo(2.9, 12);
  });

  test('the decision reaches everybody at the same moment, and nobody signs during the waiting period', async () => {
    const values = { reasons: 'Løsningen følger den enkelte.', complaintTo: 'klage@lyngfjell.example.no' };
    expect(await refusal(world.casework.publishDecision(cast.buyer, { ...at, values, feedback: {} }))).toMatchObject({
      code: 'feedbackMissing',
    });
    await done(
      world.casework.publishDecision(cast.buyer, {
        ...at,
        values,
        feedback: { [cast.rivalOrganisation]: 'Prisen var lav, men løsningen var lite beskrevet.' },
      }),
    );
    const letters = [...(await world.casework.mailbox(cast.kari.personId)), ...(await world.casework.mailbox(cast.rival.personId))].filter(
      (message) => message.kind === 'letter',
    );
    expect(letters).toHaveLength(2);
    expect(new Set(letters.map((letter) => letter.readyAt)).size).toBe(1);
    expect(letters.find((letter) => letter.subject.startsWith('Vi har bestemt'))?.body).toContain(
      'nummer to av 2, med 2,9 poeng mot 4,175',
    );
    const file = (await world.casework.caseFile(at.caseId))!; // the walk made it
    const award = file.awards[0]!; // decided above
    const promises = await world.casework.promisesOf(file, award.id);
    expect(promises.map((promise) => promise.text)).toEqual(['Tre stillinger.']);
    const agreement = { signedOn: null, startDate: file.calls[0]!.startDate, endDate: file.calls[0]!.endDate, promises };
    expect(
      await refusal(world.casework.signAgreement(cast.buyer, { caseId: at.caseId, awardId: award.id, values: agreement })),
    ).toMatchObject({ code: 'waitingPeriod' });
    world.clock.advance(15 * 86_400_000);
    expect(
      await refusal(world.casework.signAgreement(cast.buyer, { caseId: at.caseId, awardId: award.id, values: agreement })),
    ).toMatchObject({ code: 'promisesOpen' });
    const kept = { ...agreement, promises: promises.map((promise) => ({ ...promise, clause: '4.2' })) };
    await done(world.casework.signAgreement(cast.buyer, { caseId: at.caseId, awardId: award.id, values: kept }));
  });

  test('observations become public with the record', async () => {
    const file = (await world.casework.caseFile(at.caseId))!; // the walk made it
    const measure = file.measures[0]!; // carried over from the need
    expect(measure).toMatchObject({ title: 'Andel som bor hjemme etter ett år', baseline: 62, target: 75 });
    const values = { periodStart: '2026-07-01', periodEnd: '2026-07-31', value: 66.5, note: null } as never; // days are plain texts here
    await done(world.casework.recordObservation(cast.buyer, { caseId: at.caseId, measureId: measure.id, values }));
    expect(await refusal(world.casework.recordObservation(cast.buyer, { caseId: at.caseId, measureId: measure.id, values }))).toMatchObject(
      { code: 'periodTaken' },
    );
    const record = await world.casework.findPublicRecord(at.caseId);
    expect(record?.phase).toBe('outcome');
    expect(record?.agreements[0]?.measures[0]?.observations[0]?.value).toBe(66.5);
    expect(record?.calls[0]?.decision?.ranking).toHaveLength(2);
  });
});
