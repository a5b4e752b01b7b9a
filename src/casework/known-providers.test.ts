import { beforeAll, describe, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { walkToNotice, walkToNoticeDraft } from '../../tests/choosing-walk.ts';
import { eachEngine } from '../../tests/engines.ts';
import { assess, declareNoLinks, done, lotNow, refusal, type Walked } from '../../tests/walk.ts';
import { readEvidence } from '#public-record/read-evidence';
import { verifyJournal } from '#public-record/verify-journal';
import { answerName } from '#submission/fields';
import { parseDay } from '#value/day';
import { idOf } from '#value/id';
import { epochMillis, instantOf } from '#value/instant';
import { sha256Hex } from '../outside/hash.ts';
import { verifySignature } from '../outside/signing.ts';

const price = (minor: number) => ({ minor, currency: 'GBP', vat: 'included' }) as const;

eachEngine('choosing a provider without a competition', (open) => {
  let world: TestBench;
  let cast: Cast;

  async function foundOut(at: Walked, providerId: string, minor: number) {
    const { questions } = await lotNow(world, at);
    const answers = Object.fromEntries(questions.map(({ id, title }) => [answerName(id ?? ''), `About “${title ?? ''}”.`]));
    await done(world.casework.recordProvider(cast.buyer, { ...at, providerId, price: price(minor), answers, confirmations: {} }));
  }

  const known = async (at: Walked) => {
    const file = await world.casework.caseFile(at.caseId);
    return file ? world.casework.knownProviders(file, at.callId) : [];
  };
  const publicCall = async (at: Walked) => (await world.casework.findPublicRecord(at.caseId))?.calls.find(({ id }) => id === at.callId);
  const decision = { values: { reasons: 'The nurses know the people.', complaintTo: 'board@example.org' } };

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework, 'EN');
  });

  describe('the most suitable provider process', () => {
    let at: Walked;
    let rivalId: string;

    beforeAll(async () => {
      at = await walkToNotice(world, cast, 'mostSuitableProvider');
    });

    test('nobody submits to it, and it has no key', async () => {
      expect(
        (await refusal(world.casework.saveDraft(cast.kari, { ...at, values: { approach: null, price: null }, answers: {} }))).code,
      ).toBe('nothingToSubmit');
      expect(await world.bench.tables.selectFrom('callKey').select('callId').where('callId', '=', at.callId).execute()).toEqual([]);
    });

    test('a provider makes itself known; the body is told, and nothing that is public says so', async () => {
      const before = JSON.stringify(await world.casework.findPublicRecord(at.caseId));
      const { code } = await refusal(world.casework.comeForward(cast.rival, { ...at, values: { statement: ' ' } }));
      expect(code).toBe('statementMissing');
      await done(world.casework.comeForward(cast.rival, { ...at, values: { statement: 'We run two such teams.' } }));
      expect(JSON.stringify(await world.casework.findPublicRecord(at.caseId))).toBe(before);
      expect(await known(at)).toMatchObject([{ organisationId: cast.rivalOrganisation, foundBy: 'cameForward', leftOutReason: null }]);
      const [newest] = await world.casework.mailbox(cast.buyer.personId);
      expect(newest?.subject).toContain('A provider has made itself known');
    });

    test('one that came forward is left out only with a reason, which stays; coming forward again puts it back', async () => {
      const [rival] = await known(at);
      rivalId = rival?.id ?? '';
      const leaving = { ...at, providerId: rivalId };
      const without = await refusal(world.casework.leaveOutProvider(cast.buyer, { ...leaving, values: { leftOutReason: null } }));
      expect(without.code).toBe('leftOutReasonMissing');
      await done(world.casework.leaveOutProvider(cast.buyer, { ...leaving, values: { leftOutReason: 'It withdrew.' } }));
      await done(world.casework.comeForward(cast.rival, { ...at, values: { statement: 'We are still there.' } }));
      expect(await known(at)).toMatchObject([{ statement: 'We are still there.', leftOutReason: null }]);
    });

    test('the body adds providers once each, never itself, and takes off whom it added', async () => {
      const adding = (organisationId: string) =>
        world.casework.addProvider(cast.buyer, { ...at, who: { organisationId }, foundBy: 'present' });
      expect((await refusal(adding(cast.municipality))).code).toBe('noSuchOrganisation');
      expect((await refusal(adding(cast.rivalOrganisation))).code).toBe('providerTwice');
      const { providerId } = await done(adding(cast.enterprise));
      const unnamed = { providerName: 'The Hospice', providerPlace: null, identifierScheme: null, identifierId: null };
      const describing = { ...at, who: unnamed, foundBy: 'asked' } as const;
      expect((await refusal(world.casework.addProvider(cast.buyer, describing))).code).toBe('providerNotNamed');
      await done(world.casework.leaveOutProvider(cast.buyer, { ...at, providerId, values: { leftOutReason: null } }));
      expect(await known(at)).toHaveLength(1);
      const again = await done(adding(cast.enterprise));
      await foundOut(at, again.providerId, 230_000_000);
    });

    test('the list is complete only after the time to come forward, and when all is found out about everybody', async () => {
      expect((await refusal(world.casework.identifyProviders(cast.buyer, at))).code).toBe('othersMayStillCome');
      world.clock.set(instantOf(epochMillis(at.closesAt) + 60_000));
      expect((await refusal(world.casework.comeForward(cast.kari, { ...at, values: { statement: 'Late.' } }))).code).toBe(
        'comingForwardOver',
      );
      expect(await refusal(world.casework.identifyProviders(cast.buyer, at))).toEqual({
        code: 'providerIncomplete',
        facts: { organisation: 'Storomsorg AS' },
      });
      expect((await world.casework.today(cast.buyer)).lists).toMatchObject([{ callId: at.callId }]);
      await world.casework.tellWhatIsDue();
      const subjects = (await world.casework.mailbox(cast.buyer.personId)).map(({ subject }) => subject);
      expect(subjects).toContain('Complete the list of providers: Dagtilbud til personer med demens');
      expect(subjects.filter((subject) => subject.startsWith('The closing time has passed'))).toEqual([]);
      await foundOut(at, rivalId, 210_000_000);
      expect((await refusal(world.casework.identifyProviders(cast.kari, at))).code).toBe('notAllowed');
      expect(await done(world.casework.identifyProviders(cast.buyer, at))).toEqual({ providers: 2 });
      expect((await refusal(world.casework.identifyProviders(cast.buyer, at))).code).toBe('alreadyIdentified');
    });

    test('each provider reads what was written about it, and nothing of the others', async () => {
      const own = await done(world.casework.ownSubmission(cast.kari, at));
      expect(own.state).toBe('opened');
      expect(own.envelope.values.price).toEqual(price(230_000_000));
    });

    test('the panel scores, the decision and its waiting period follow, and one that was never considered may object', async () => {
      await assess(world, at, {
        cast,
        points: { [cast.enterprise]: [4.5, 5], [cast.rivalOrganisation]: [3, 4] },
      });
      await done(
        world.casework.confirmConflicts(cast.buyer, {
          ...at,
          values: { outcome: 'assessed', found: 'The providers are known. No links.' },
        }),
      );
      const feedback = { [cast.rivalOrganisation]: 'Good, and far away.' };
      await done(world.casework.publishDecision(cast.buyer, { ...at, ...decision, feedback }));
      const call = await publicCall(at);
      expect(call?.state).toBe('decided');
      expect(call?.decision?.waiting?.rule).toBe('psrStandstill');
      const letter = await world.bench.tables
        .selectFrom('letter')
        .select(['subject', 'body'])
        .where('organisationId', '=', cast.rivalOrganisation)
        .executeTakeFirstOrThrow();
      expect(letter.body).toContain('We have considered you for');
      expect(letter.body).toContain('(PSR regs 6(6), 10)');
      expect(letter.body).not.toContain('submission');
      const early = await refusal(
        world.casework.signAgreement(cast.buyer, { caseId: at.caseId, awardId: await awardOf(at), values: terms }),
      );
      expect(early.code).toBe('waitingPeriod');
      const hospice = await world.casework.addOrganisation({
        name: 'The Hospice',
        kind: 'enterprise',
        country: 'EN',
        place: 'Northmoor',
        identifier: null,
        about: null,
        otherAbout: null,
        demo: true,
      });
      const outside = { ...cast.jonas, organisationId: idOf<'organisation'>(hospice) };
      expect(await world.casework.ownLetters(outside, at)).toMatchObject({ letters: [] });
      await done(world.casework.complain(outside, { ...at, values: { about: 'procedure', complaint: 'You never asked the hospice.' } }));
    });

    test('the journal can be checked, with what was written about each provider', async () => {
      await expectWhole(at);
    });
  });

  describe('a direct award', () => {
    let at: Walked;

    test('a route that asks for a competition is no route for it', async () => {
      const draft = await walkToNoticeDraft(world, cast, 'mostSuitableProvider');
      const file = await world.casework.caseFile(draft.caseId);
      if (!file?.route) throw new Error('the walk chose a route');
      const choice = { routeId: 'PSR-X', reason: 'Others want it.' };
      await done(world.casework.chooseRoute(cast.buyer, { caseId: draft.caseId, facts: { ...file.route, framework: 'yes' }, choice }));
      await done(world.casework.confirmConflicts(cast.buyer, { ...draft, values: { outcome: 'assessed', found: 'None.' } }));
      expect((await refusal(world.casework.publishCall(cast.buyer, draft))).code).toBe('routeAsksForCompetition');
    });

    test('one provider is named, without scores, and only one', async () => {
      at = await walkToNotice(world, cast, 'directAward');
      const adding = (organisationId: string) =>
        world.casework.addProvider(cast.buyer, { ...at, who: { organisationId }, foundBy: 'present' });
      expect((await refusal(world.casework.identifyProviders(cast.buyer, at))).code).toBe('nobodyRecorded');
      const { providerId } = await done(adding(cast.enterprise));
      expect((await refusal(adding(cast.rivalOrganisation))).code).toBe('onlyOneProvider');
      await foundOut(at, providerId, 230_000_000);
      await done(world.casework.identifyProviders(cast.buyer, at));
    });

    test('whoever decides declares first; then the one provider is chosen with reasons and no points, and the contract signed', async () => {
      await done(
        world.casework.confirmConflicts(cast.buyer, {
          ...at,
          values: { outcome: 'assessed', found: 'The provider is known. No links.' },
        }),
      );
      const silent = await refusal(world.casework.publishDecision(cast.buyer, { ...at, ...decision, feedback: {} }));
      expect(silent.code).toBe('deciderUndeclared');
      await declareNoLinks(world, at, [cast.buyer]);
      await done(world.casework.publishDecision(cast.buyer, { ...at, ...decision, feedback: {} }));
      const call = await publicCall(at);
      expect(call?.decision?.ranking).toMatchObject([{ rank: 1, total: 0 }]);
      expect(call?.decision?.waiting).toBeNull();
      const letter = await world.bench.tables
        .selectFrom('letter')
        .innerJoin('decision', 'decision.id', 'letter.decisionId')
        .select('body')
        .where('decision.callId', '=', at.callId)
        .executeTakeFirstOrThrow();
      expect(letter.body).toContain('you were compared with nobody');
      expect(letter.body).not.toContain('points');
      const file = await world.casework.caseFile(at.caseId);
      if (!file) throw new Error('no case');
      const awardId = await awardOf(at);
      const promises = (await world.casework.promisesOf(file, awardId)).map((promise) => ({ ...promise, clause: '4.1' }));
      expect(promises).toHaveLength(1);
      await done(world.casework.signAgreement(cast.buyer, { caseId: at.caseId, awardId, values: { ...terms, promises } }));
      await expectWhole(at);
    });

    test('a provider that is in no register here is described, once for its number, and its letter is for the body to send', async () => {
      const place = await walkToNotice(world, cast, 'directAward');
      const who = {
        providerName: 'The Hospice',
        providerPlace: 'Northmoor',
        identifierScheme: 'GB-COH',
        identifierId: '9900 0999',
      } as const;
      const { providerId } = await done(world.casework.addProvider(cast.buyer, { ...place, who, foundBy: 'asked' }));
      await foundOut(place, providerId, 230_000_000);
      await done(world.casework.identifyProviders(cast.buyer, place));
      await declareNoLinks(world, place, [cast.buyer]);
      await done(world.casework.confirmConflicts(cast.buyer, { ...place, values: { outcome: 'assessed', found: 'No links.' } }));
      const file = await world.casework.caseFile(place.caseId);
      if (!file) throw new Error('no case');
      const letters = await done(world.casework.previewLetters(cast.buyer, file, { ...place, ...decision, feedback: {} }));
      expect(letters).toMatchObject([{ organisationName: 'The Hospice', reached: 'nobody' }]);
      const again = await walkToNotice(world, cast, 'directAward');
      await done(world.casework.addProvider(cast.buyer, { ...again, who: { ...who, providerName: 'Hospice Ltd' }, foundBy: 'asked' }));
      expect((await known(again)).map(({ organisationName }) => organisationName)).toEqual(['The Hospice']);
    });
  });

  const terms = { signedOn: null, startDate: parseDay('2026-09-01'), endDate: parseDay('2029-08-31'), promises: [] };

  async function awardOf(at: Walked): Promise<string> {
    return (await world.casework.caseFile(at.caseId))?.awards[0]?.id ?? '';
  }

  async function expectWhole({ caseId }: Walked) {
    await world.casework.signCheckpoint();
    const journal = await world.casework.exportJournal(caseId, 'archive');
    const evidence = readEvidence(JSON.parse(JSON.stringify(journal)));
    if (!evidence.ok || evidence.value.format !== 'twofold-journal-1') throw new Error('not a journal');
    const report = await verifyJournal(evidence.value, { sha256Hex, verifySignature }, [world.bench.signer.publicKey]);
    expect(report).toMatchObject({ valid: true, broken: null });
  }

  test('who made itself known follows the notice, and is told of a change as every follower is', async () => {
    const at = await walkToNotice(world, cast, 'mostSuitableProvider');
    await done(world.casework.comeForward(cast.rival, { ...at, values: { statement: 'We could do it too.' } }));
    const call = await lotNow(world, at);
    const values = { ...call, title: 'Night nurses, with a later start', lots: [] };
    await done(world.casework.amendCall(cast.buyer, { ...at, values, reason: 'unclear', rationale: 'The start was unclear.' }));
    const changed = async (personId: string) =>
      (await world.casework.mailbox(personId)).filter(({ subject }) => subject === 'Changed: Night nurses, with a later start').length;
    expect([await changed(cast.rival.personId), await changed(cast.kari.personId)]).toEqual([1, 0]);
  });

  test('when the process is stopped, who made itself known is told, and nobody else who was considered', async () => {
    const at = await walkToNotice(world, cast, 'mostSuitableProvider');
    await done(world.casework.comeForward(cast.rival, { ...at, values: { statement: 'We could do it too.' } }));
    const who = { organisationId: cast.enterprise };
    await done(world.casework.addProvider(cast.buyer, { ...at, who, foundBy: 'known' }));
    const stopped = async (personId: string) =>
      (await world.casework.mailbox(personId)).filter(({ subject }) => subject.startsWith('The process is stopped')).length;
    const before = [await stopped(cast.rival.personId), await stopped(cast.kari.personId)];
    const values = { ground: 'needChanged', cancellationReason: 'The building is sold.' } as const;
    await done(world.casework.cancelCall(cast.buyer, { ...at, values }));
    expect([await stopped(cast.rival.personId), await stopped(cast.kari.personId)]).toEqual([(before[0] ?? 0) + 1, before[1]]);
  });
});
