import { beforeAll, describe, expect, test } from 'vitest';
import { prepareOpening, samplePassphrase } from '../../samples/worlds/prepare-opening.ts';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { callValues, declareNoLinks, done, lotNow, openAll, refusal, walkToDraft, type Walked } from '../../tests/walk.ts';
import type { Actor } from '#party/role';
import { findingsIn } from '#standards/ocds/findings';
import { objectAt, objectsAt } from '#standards/json';
import { validateOcds } from '#standards/ocds/validate';
import { alone } from '#submission/consortium';
import { addDays } from '#value/day';
import { dayIn, epochMillis, instantIn, instantOf, type Instant } from '#value/instant';
import { another, answer, score, walkToStages, words } from '../../tests/stages-walk.ts';

eachEngine('a call in stages', (open) => {
  describe('expressions of interest, then tenders from those selected', () => {
    let world: TestBench;
    let cast: Cast;
    let third: Actor;
    let at: Walked;
    let secondClosesAt: Instant;
    let second: Walked & { readonly lotId: string };

    const team = (): readonly Actor[] => [cast.buyer, cast.colleague, cast.bjorg, cast.tom, cast.hilde];

    beforeAll(async () => {
      world = await openBench(open);
      cast = await addCast(world.casework);
      third = await another(world, 'Nordlia Omsorg AS');
      at = await walkToStages(world, cast, 'restricted');
    });

    test('the first stage asks its own questions and no price', async () => {
      const call = await lotNow(world, at);
      expect(call.questions.map(({ title }) => title)).toEqual(['Hvem er dere?']);
      expect(call.criteria.map(({ title }) => title)).toEqual(['experience selection']);
      for (const actor of [cast.kari, cast.rival, third]) await done(answer(world, at, { actor }));
    });

    test('those with the most points go on, as many as was announced, and nobody else is told who they are', async () => {
      await openAll(world, at, cast);
      await declareNoLinks(world, at, team());
      await score(world, at, { cast, points: { 'Omsorgsløftet SA': 4, 'Storomsorg AS': 3, 'Nordlia Omsorg AS': 2 } });
      const feedback = { [third.organisationId ?? '']: 'Vis mer av det dere har gjort.' };
      await done(world.casework.publishDecision(cast.buyer, { ...at, ...words, feedback }));
      const file = (await world.casework.caseFile(at.caseId))!; // the walk made it
      expect((await world.casework.findPublicRecord(at.caseId))?.phase).toBe('assessment');
      expect(file.awards).toEqual([]);
      expect(file.decisions[0]?.chosen).toHaveLength(2);
      expect(file.decisions[0]?.waiting).toBeNull();
      expect(file.calls[0]).toMatchObject({ state: 'opened', lots: [{ state: 'selected' }] });
      const letterOf = async (actor: Actor) => (await world.casework.ownLetters(actor, at))?.letters[0];
      expect(await letterOf(cast.kari)).toMatchObject({ chosen: true, subject: expect.stringContaining('går videre') });
      const refused = await letterOf(third);
      expect(refused).toMatchObject({ chosen: false });
      expect(refused?.body).not.toContain('Omsorgsløftet');
      // In public there is how many, and no name, score or price.
      const record = JSON.stringify(await world.casework.findPublicRecord(at.caseId));
      expect(record).toContain('"goOn":2');
      for (const name of ['Omsorgsløftet', 'Storomsorg', 'Nordlia Omsorg'])
        expect(record.split(name)).toHaveLength(name === 'Omsorgsløftet' ? 2 : 1); // one name stands in the dialogue
    });

    test('the next stage opens once, with a closing time ahead, a key of its own and an invitation to both at the same moment', async () => {
      const soon = instantOf(epochMillis(world.clock.now()) - 1);
      expect(await refusal(world.casework.openStage(cast.buyer, { ...at, values: { closesAt: soon, decisionBy: null } }))).toMatchObject({
        code: 'closingTimePassed',
      });
      const day = addDays(dayIn('Europe/Oslo', world.clock.now()), 20);
      secondClosesAt = instantIn('Europe/Oslo', day, '12:00') ?? world.clock.now();
      const values = { closesAt: secondClosesAt, decisionBy: addDays(day, 10) };
      const { lotId } = await done(world.casework.openStage(cast.buyer, { ...at, values }));
      second = { ...at, lotId };
      expect(
        await refusal(world.casework.openStage(cast.buyer, { ...at, lotId: (await lotNow(world, at, lotId)).lot.followsId, values })),
      ).toMatchObject({
        code: 'stageBegun',
      });
      const keys = await world.bench.tables.selectFrom('callKey').select('recipient').where('callId', '=', at.callId).execute();
      expect(new Set(keys.map(({ recipient }) => recipient)).size).toBe(2);
      const invitations = await world.bench.tables
        .selectFrom('outbox')
        .select(['personId', 'readyAt', 'body'])
        .where('subject', 'like', 'Invitasjon%')
        .execute();
      // Everybody who acts for one of the two: Kari and Jonas, and Rolf.
      expect(new Set(invitations.map(({ personId }) => personId))).toEqual(
        new Set([cast.kari, cast.jonas, cast.rival].map(({ personId }) => personId)),
      );
      expect(new Set(invitations.map(({ readyAt, body }) => `${readyAt} ${body}`)).size).toBe(1);
    });

    test('the invitation waits on the page of the day of those who are invited, and of nobody else, also while they write', async () => {
      const waits = async (actor: Actor) =>
        (await world.casework.today(actor)).submissions.map(({ state, lotId, closesAt, stage }) => [state, lotId, closesAt, stage?.key]);
      const invited = ['invited', second.lotId, secondClosesAt, 'tender'];
      expect(await waits(cast.kari)).toEqual([invited]);
      expect(await waits(cast.rival)).toEqual([invited]);
      expect(await waits(third)).toEqual([]);
      await done(
        world.casework.saveDraft(cast.kari, { ...second, values: { approach: 'challenger', price: null }, answers: {}, version: null }),
      );
      expect(await waits(cast.kari)).toEqual([['draft', second.lotId, secondClosesAt, 'tender']]);
      expect(await done(world.casework.ownSubmission(cast.kari, second))).toMatchObject({ state: 'draft', invited: true });
      expect(await done(world.casework.ownSubmission(third, second))).toMatchObject({ state: 'none', invited: false });
      // An address that names no lot means the stage that receives, never the submission of the stage before.
      const latest = { caseId: at.caseId, callId: at.callId };
      expect(await done(world.casework.ownSubmission(cast.kari, latest))).toMatchObject({ state: 'draft' });
      expect(await done(world.casework.ownSubmission(cast.rival, latest))).toMatchObject({ state: 'none' });
      expect(await refusal(world.casework.sealSubmission(cast.rival, { ...latest, receivedAt: world.clock.now() }))).toMatchObject({
        code: 'nothingToSeal',
      });
    });

    test('only the invited may write and submit, at the new closing time, with a price', async () => {
      expect(
        await refusal(world.casework.saveDraft(third, { ...second, values: { approach: null, price: null }, answers: {} })),
      ).toMatchObject({ code: 'notInvited' });
      expect(await refusal(world.casework.sealSubmission(third, { ...second, receivedAt: world.clock.now() }))).toMatchObject({
        code: 'notInvited',
      });
      expect(await refusal(answer(world, second, { actor: cast.rival }))).toMatchObject({ code: 'priceMissing' });
      await done(answer(world, second, { actor: cast.rival, priceMinor: 360_000_000 }));
      await done(answer(world, second, { actor: cast.kari, priceMinor: 400_000_000 }));
      expect(await done(world.casework.ownSubmission(cast.kari, second))).toMatchObject({ state: 'sealed' });
      expect(await refusal(world.casework.approveOpening(cast.buyer, { ...at, passphrase: samplePassphrase }))).toMatchObject({
        code: 'stillOpen',
      });
    });

    test('an organisation that was not chosen can still be the partner of one that was', async () => {
      const { casework } = world;
      const named = {
        id: null,
        name: 'Partneren',
        identifierScheme: 'NO-BRC',
        identifierId: '310 000 990',
        place: 'Nordlia',
        role: 'member',
        share: 'Helgene',
        declaredBy: null,
        declaredOn: null,
      } as const;
      const own = () => done(casework.ownSubmission(cast.rival, second));
      const values = { submitsAs: 'consortium', partners: [named] } as const;
      await done(casework.saveConsortium(cast.rival, { ...second, values, seen: (await own()).consortiumMark }));
      const [partner] = (await own()).envelope.consortium.partners;
      await done(casework.askPartner(cast.rival, { ...second, partnerId: partner?.id ?? '' }));
      const [request] = (await casework.today(third)).partnerRequests;
      await done(casework.answerPartner(third, { ...second, requestId: request?.id ?? '', says: 'takesPart' }));
      expect(await casework.partnerRequests(third, at.callId)).toMatchObject([{ answer: { says: 'takesPart' } }]);
      expect(await done(casework.ownSubmission(third, second))).toMatchObject({ invited: false });
      await done(casework.saveConsortium(cast.rival, { ...second, values: alone, seen: (await own()).consortiumMark }));
      await done(answer(world, second, { actor: cast.rival, priceMinor: 360_000_000 }));
    });

    test('what stands in a selection is not corrected once the next stage runs', async () => {
      const first = (await lotNow(world, at, second.lotId)).lot.followsId;
      const correction = { correctionKind: 'reasons', correctionReason: 'Skrivefeil.' } as const;
      const feedback = { [third.organisationId ?? '']: 'Vis mer.' };
      expect(
        await refusal(world.casework.correctDecision(cast.buyer, { ...at, lotId: first, ...words, feedback, correction })),
      ).toMatchObject({ code: 'nextStageBegun' });
    });

    test('the last stage ends with the award, and then everything is public', async () => {
      world.clock.set(instantOf(epochMillis(secondClosesAt) + 60_000));
      await done(world.casework.approveOpening(cast.buyer, { ...at, passphrase: samplePassphrase }));
      expect(await done(world.casework.approveOpening(cast.colleague, { ...at, passphrase: samplePassphrase }))).toMatchObject({
        opened: true,
      });
      // The same organisations: nobody declares again.
      expect((await world.casework.workbench(cast.tom, at.callId)).submissions).toHaveLength(5);
      await score(world, at, { cast, points: { 'Omsorgsløftet SA': 5, 'Storomsorg AS': 2 } });
      await done(
        world.casework.publishDecision(cast.buyer, { ...at, ...words, feedback: { [cast.rivalOrganisation]: 'Vis mer av løsningen.' } }),
      );
      const file = (await world.casework.caseFile(at.caseId))!; // the walk made it
      expect(file.awards.map(({ organisationName, lotId }) => [organisationName, lotId])).toEqual([['Omsorgsløftet SA', second.lotId]]);
      expect(file.calls[0]?.state).toBe('decided');
      expect((await world.casework.findPublicRecord(at.caseId))?.phase).toBe('decision');
      expect(file.decisions.find(({ lotId }) => lotId === second.lotId)?.waiting).not.toBeNull();
      const record = await world.casework.findPublicRecord(at.caseId);
      expect(record?.calls[0]?.lots.map(({ stage, state, decision }) => [stage, state, decision?.ranking.length])).toEqual([
        [1, 'selected', 0],
        [2, 'decided', 2],
      ]);
    });

    test('open data knows one lot through both stages, says nothing of the selection before the award, and is valid', async () => {
      const packaged = await world.casework.releasePackage(0);
      const validation = validateOcds(packaged);
      if (!validation.ok) throw new Error('not OCDS');
      expect(validation.value.errors).toEqual([]);
      const found = findingsIn(validation.value.releases, validation.value.declaredSchema).map(({ code }) => code);
      // What the cast of the tests lacks: a registered prefix, and numbers of the organisations.
      expect(found.filter((code) => code !== 'unregisteredPrefix' && code !== 'noScheme')).toEqual([]);
      const releases = objectsAt(packaged, 'releases').filter((release) => objectsAt(objectAt(release, 'tender'), 'lots').length > 0);
      const firstId = (await lotNow(world, at, second.lotId)).lot.followsId;
      for (const release of releases) expect(objectsAt(objectAt(release, 'tender'), 'lots').map((lot) => lot['id'])).toEqual([firstId]);
      const before = releases.slice(0, -1);
      expect(before.length).toBeGreaterThan(0);
      for (const release of before) expect([release['bids'], release['awards']]).toEqual([undefined, undefined]);
      const last = releases.at(-1);
      expect(objectsAt(objectAt(last, 'bids'), 'statistics').map((one) => [one['id'], one['value']])).toEqual([
        ['requests', 3],
        ['bids', 2],
      ]);
      expect(objectsAt(last, 'awards').map((one) => one['relatedLots'])).toEqual([[firstId]]);
    });
  });

  test('several may be chosen in the end, each with an award, and a tie at the border stops the decision', async () => {
    const world = await openBench(open);
    const cast = await addCast(world.casework);
    const third = await another(world, 'Nordlia Omsorg AS');
    const at = await walkToDraft(world, cast);
    const values = { ...callValues(dayIn('Europe/Oslo', world.clock.now())), mostAwards: 2, closesAt: at.closesAt };
    await done(world.casework.saveCall(cast.buyer, { ...at, values, version: null }));
    await prepareOpening(world.casework, { buyer: cast.buyer, openers: [cast.buyer, cast.colleague] }, at);
    await done(world.casework.publishCall(cast.buyer, at));
    for (const actor of [cast.kari, cast.rival, third]) await done(answer(world, at, { actor, priceMinor: 380_000_000 }));
    await openAll(world, at, cast);
    await declareNoLinks(world, at, [cast.buyer, cast.colleague, cast.bjorg, cast.tom, cast.hilde]);
    await score(world, at, { cast, points: { 'Omsorgsløftet SA': 4, 'Storomsorg AS': 3, 'Nordlia Omsorg AS': 2 } });
    await done(world.casework.publishDecision(cast.buyer, { ...at, ...words, feedback: { [third.organisationId ?? '']: 'Vis mer.' } }));
    const file = (await world.casework.caseFile(at.caseId))!; // the walk made it
    expect(file.awards.map(({ organisationName }) => organisationName).toSorted()).toEqual(['Omsorgsløftet SA', 'Storomsorg AS']);
    // Who comes first of two that are chosen decides nothing, so nothing is said of how firm it is.
    expect(file.decisions[0]?.firmness).toBeNull();
    // Whoever is not chosen reads its own points beside those of each that is.
    const letter = (await world.casework.ownLetters(third, at))?.letters[0]?.body ?? '';
    expect(letter).toContain('Omsorgsløftet SA og Storomsorg AS');
    for (const name of ['Omsorgsløftet SA', 'Storomsorg AS'])
      expect([letter.split(`Det valgte, ${name}: `).length - 1, letter.split(`, ${name} `).length - 1]).toEqual([
        values.criteria.length,
        1,
      ]);
  });
});
