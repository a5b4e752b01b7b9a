import { beforeAll, describe, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { kroner, publish } from '../../tests/partnership-walk.ts';
import { apply, takeGrantRoute, walkToRoundDraft } from '../../tests/rounds-walk.ts';
import { prepareOpening } from '../../samples/worlds/prepare-opening.ts';
import { another } from '../../tests/stages-walk.ts';
import { assess, done, openAll, refusal, routeFacts, walkToDraft, type Walked } from '../../tests/walk.ts';
import { addDays } from '#value/day';
import { dayIn } from '#value/instant';
import type { Actor } from '#party/role';

const reasons = { reasons: 'Etter de kunngjorte kriteriene.', complaintTo: 'post@lyngfjell.example' };

eachEngine('a fund round', (open) => {
  test('buys nothing: a route to buy by, or a criterion that is the price, keeps it from being published', async () => {
    const world = await openBench(open);
    const cast = await addCast(world.casework);
    const at = await walkToRoundDraft(world, cast, { kind: 'fundRound', money: kroner(1_000_000) });
    const choice = { routeId: 'NO-1', reason: 'Under terskelverdien.' };
    await done(world.casework.chooseRoute(cast.buyer, { caseId: at.caseId, facts: routeFacts, choice }));
    expect(await refusal(publishing(world, at, cast))).toMatchObject({ code: 'routeOfAnotherKind', facts: { needed: 'grant' } });
    await takeGrantRoute(world, cast, at);
    const [call] = (await world.casework.caseFile(at.caseId))?.calls ?? [];
    if (!call) throw new Error('the walk made it');
    const priced = call.criteria.map((criterion, index) => (index === 1 ? { ...criterion, kind: 'price' as const } : criterion));
    await done(world.casework.saveCall(cast.buyer, { ...at, values: { ...call, lots: [], criteria: priced }, version: null }));
    expect(await refusal(publishing(world, at, cast))).toMatchObject({ code: 'incomplete' });
    expect(call).toMatchObject({ kind: 'fundRound', plan: 'applications', priceFormula: null, priceFloor: null });
  });

  test('a tender is not published on the route for grants', async () => {
    const world = await openBench(open);
    const cast = await addCast(world.casework);
    const at = await walkToDraft(world, cast);
    await takeGrantRoute(world, cast, at);
    expect(await refusal(publishing(world, at, cast))).toMatchObject({ code: 'routeOfAnotherKind', facts: { needed: 'purchase' } });
  });

  describe('of a million kroner, with three who apply', () => {
    let world: TestBench;
    let cast: Cast;
    let at: Walked;
    let third: Actor;

    beforeAll(async () => {
      world = await openBench(open);
      cast = await addCast(world.casework);
      third = await another(world, 'Gnisten AS');
      at = await walkToRoundDraft(world, cast, { kind: 'fundRound', money: kroner(1_000_000) });
      await publish(world, at, cast);
    });

    test('an application says what it applies for, and the amount is no price', async () => {
      expect(await refusal(apply(world, at, { actor: cast.kari, amount: null }))).toMatchObject({ code: 'amountMissing' });
      expect(await refusal(apply(world, at, { actor: cast.kari, amount: kroner(1_000_001) }))).toMatchObject({ code: 'amountAboveRound' });
      for (const [actor, amount] of [
        [cast.kari, 400_000],
        [cast.rival, 500_000],
        [third, 300_000],
      ] as const)
        await done(apply(world, at, { actor, amount: kroner(amount) }));
    });

    test('grants go from the most points down as far as the money reaches, and all hear at the same moment', async () => {
      await openAll(world, at, cast);
      const points = { [cast.enterprise]: [5, 5], [cast.rivalOrganisation]: [4, 4], [third.organisationId ?? '']: [3, 3] } as const;
      await assess(world, at, { cast, points });
      const file = (await world.casework.caseFile(at.caseId))!; // the walk made it
      const basis = await world.casework.decisionBasis(file, at);
      expect(basis?.ready).toBeNull();
      expect(basis?.ranking.map(({ rank, price }) => [rank, price?.minor])).toEqual([
        [1, 40_000_000],
        [2, 50_000_000],
        [3, 30_000_000],
      ]);
      // Nothing is compared by price, so no amount looks unusually low, and no waiting period begins.
      expect(basis).toMatchObject({ lowPrices: [], firmness: null, waiting: null, choosing: { money: 100_000_000 } });
      const feedback = { [third.organisationId ?? '']: 'Vis hvordan dere måler.' };
      await done(world.casework.publishDecision(cast.buyer, { ...at, values: reasons, feedback }));
      const decided = await world.casework.caseFile(at.caseId);
      expect(decided?.awards.map(({ organisationId, value }) => [organisationId, value.minor])).toEqual([
        [cast.enterprise, 40_000_000],
        [cast.rivalOrganisation, 50_000_000],
      ]);
      const sent = await world.bench.tables.selectFrom('letter').select(['organisationId', 'subject', 'body']).execute();
      expect(sent).toHaveLength(3);
      const letterTo = (id: string) => sent.find(({ organisationId }) => organisationId === id);
      expect(letterTo(cast.enterprise)).toMatchObject({ subject: expect.stringContaining('Dere får tilskudd') });
      // Whoever gets nothing reads that the money ended, and where; nobody reads of a contract.
      expect(letterTo(third.organisationId ?? '')?.body.replaceAll('\u00a0', ' ')).toContain(
        'Pengene tok slutt ved deres plass: Da var kr 100 000 igjen, og dere søkte om kr 300 000.',
      );
      for (const { body } of sent) expect(body).not.toMatch(/tilbudet|kontrakt|karens|anskaffelse|KOFA|pris /i);
    });

    test('what is signed is a grant, at once', async () => {
      const file = await world.casework.caseFile(at.caseId);
      const [award] = file?.awards ?? [];
      const [call] = file?.calls ?? [];
      const promises = await world.casework.promisesOf(file!, award?.id ?? ''); // the walk made it
      const values = {
        signedOn: null,
        startDate: call?.startDate ?? null,
        endDate: call?.endDate ?? null,
        promises: promises.map((promise) => ({ ...promise, clause: 'Som lovet.' })),
      };
      expect(promises).toHaveLength(1);
      await done(world.casework.signAgreement(cast.buyer, { caseId: at.caseId, awardId: award?.id ?? '', values }));
      expect((await world.casework.caseFile(at.caseId))?.agreements).toMatchObject([{ kind: 'grant', value: { minor: 40_000_000 } }]);
    });

    test('a grant that is signed stands, and what another loses goes to the next: the decision can still be corrected', async () => {
      const { casework } = world;
      const submissionOf = async (organisation: string) => {
        const file = await casework.caseFile(at.caseId);
        return file?.decisions[0]?.ranking.find(({ organisationId }) => organisationId === organisation)?.submissionId ?? '';
      };
      const ground = { ground: 'requirement', setAsideReason: 'Oppfyller ikke et krav likevel.' } as const;
      const aside = async (organisation: string) =>
        casework.setAside(cast.buyer, { ...at, submissionId: await submissionOf(organisation), values: ground });
      expect(await refusal(aside(cast.enterprise))).toMatchObject({ code: 'alreadySigned' });
      await done(aside(cast.rivalOrganisation));
      const correction = { correctionKind: 'reversal', correctionReason: 'Søknad nummer to oppfylte ikke et krav.' } as const;
      await done(casework.correctDecision(cast.buyer, { ...at, values: reasons, feedback: {}, correction }));
      const file = await casework.caseFile(at.caseId);
      expect(file?.awards.map(({ organisationId, value }) => [organisationId, value.minor])).toEqual([
        [cast.enterprise, 40_000_000],
        [third.organisationId, 30_000_000],
      ]);
      expect(file?.agreements).toHaveLength(1);
    });

    test('it is no contracting process in open data', async () => {
      const releases = await world.bench.tables.selectFrom('release').select('ocid').where('caseId', '=', at.caseId).execute();
      const file = await world.casework.caseFile(at.caseId);
      expect(new Set(releases.map(({ ocid }) => ocid))).toEqual(new Set([file?.need.ocid]));
    });
  });
});

eachEngine('a request wave', (open) => {
  test('needs no route, asks for no amount, and every request that meets what was announced is supported', async () => {
    const world = await openBench(open);
    const { casework } = world;
    const cast = await addCast(casework);
    const at = await walkToRoundDraft(world, cast, { kind: 'requestWave', money: kroner(9_000_000) });
    await done(casework.publishCall(cast.buyer, await prepared(world, at, cast)));
    for (const actor of [cast.kari, cast.rival]) await done(apply(world, at, { actor, amount: null }));
    await openAll(world, at, cast);
    await assess(world, at, { cast, points: { [cast.enterprise]: [5, 5], [cast.rivalOrganisation]: [2, 1] } });
    await done(casework.publishDecision(cast.buyer, { ...at, values: reasons, feedback: {} }));
    const file = await casework.caseFile(at.caseId);
    expect(file?.decisions[0]?.chosen).toHaveLength(2);
    const sent = await world.bench.tables.selectFrom('letter').select('body').execute();
    for (const { body } of sent) expect(body).toContain('Dette er ikke et løfte om en kontrakt.');
    // Support is no contract: nothing is awarded, and nothing can be signed.
    expect(file?.awards).toEqual([]);
    expect(file?.calls[0]).toMatchObject({ state: 'decided', kind: 'requestWave' });
  });

  test('cannot announce a later day for the board than it may take', async () => {
    const world = await openBench(open);
    const { casework } = world;
    const cast = await addCast(casework);
    const at = await walkToRoundDraft(world, cast, { kind: 'requestWave', money: kroner(9_000_000) });
    const [call] = (await casework.caseFile(at.caseId))?.calls ?? [];
    if (!call?.closesAt) throw new Error('the walk made it');
    const last = addDays(dayIn('Europe/Oslo', call.closesAt), 90);
    const save = (decisionBy: typeof last) =>
      casework.saveCall(cast.buyer, { ...at, values: { ...call, lots: [], decisionBy }, version: null });
    await done(save(addDays(last, 1)));
    expect(await refusal(publishing(world, at, cast))).toMatchObject({ code: 'incomplete' });
    await done(save(last));
    await done(casework.publishCall(cast.buyer, at));
  });
});

async function prepared(world: TestBench, at: Walked, cast: Cast): Promise<Walked> {
  await prepareOpening(world.casework, { buyer: cast.buyer, openers: [cast.buyer, cast.colleague] }, at);
  return at;
}

async function publishing(world: TestBench, at: Walked, cast: Cast) {
  await prepared(world, at, cast);
  return world.casework.publishCall(cast.buyer, at);
}
