import { beforeAll, describe, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { callValues, declareNoLinks, done, lotNow, openAll, refusal, submit, walkToDraft, type Walked } from '../../tests/walk.ts';
import { prepareOpening, samplePassphrase } from '../../samples/worlds/prepare-opening.ts';
import type { CallValues } from '#call/fields';
import { readJournal } from '#db/journal';
import type { Actor } from '#party/role';
import { publicLotsOf } from '#public-record/public-lots';
import { dayIn, epochMillis, instantOf } from '#value/instant';
import { objectAt, objectsAt } from '#standards/json';
import { validateOcds } from '#standards/ocds/validate';

const nok = (minor: number) => ({ minor, currency: 'NOK' as const, vat: 'excluded' as const });
const lot = (title: string, value: number): CallValues['lots'][number] => ({
  id: null,
  title,
  description: `${title}: alt som hører til.`,
  value: nok(value),
  priceFloor: nok(value / 2),
  priceCeiling: nok(value * 2),
});

/** A published call of two lots, with the lots' ids in their order. */
async function walkToLots(world: TestBench, cast: Cast, opening: 'together' | 'apart') {
  const at = await walkToDraft(world, cast);
  const values = {
    ...callValues(dayIn('Europe/Oslo', world.clock.now())),
    lots: [lot('Dagtilbud', 200_000_000), lot('Kjøring', 100_000_000)],
    opening,
    priceFloor: null,
    priceCeiling: null,
    closesAt: at.closesAt,
  };
  await done(world.casework.saveCall(cast.buyer, { ...at, values, version: null }));
  await prepareOpening(world.casework, { buyer: cast.buyer, openers: [cast.buyer, cast.colleague] }, at);
  await done(world.casework.publishCall(cast.buyer, at));
  const ids = (await callNow(world, at)).lots.map(({ id }) => id);
  const [day = '', drive = ''] = ids;
  return { ...at, day: { ...at, lotId: day }, drive: { ...at, lotId: drive } };
}

async function callNow({ casework }: TestBench, at: Walked) {
  const call = (await casework.caseFile(at.caseId))?.calls.find(({ id }) => id === at.callId);
  if (!call) throw new Error('no call');
  return call;
}

async function score(world: TestBench, at: Walked, about: { cast: Cast; points: Readonly<Record<string, number>> }) {
  const criteria = (await callNow(world, at)).criteria.filter(({ kind }) => kind !== 'price');
  for (const member of [about.cast.bjorg, about.cast.tom, about.cast.hilde]) {
    const work = await world.casework.workbench(member, at.callId);
    for (const submission of work.submissions.filter(({ lotId }) => !work.lockedLots.includes(lotId))) {
      const value = about.points[`${submission.organisationName} ${submission.lotTitle ?? ''}`] ?? 3;
      const byCriterion = Object.fromEntries(criteria.map(({ id }) => [id ?? '', { value, reason: 'Godt begrunnet.' }]));
      await done(world.casework.saveScores(member, { ...at, submissionId: submission.id, byCriterion }));
    }
    await done(world.casework.lockScores(member, at));
  }
}

const team = (cast: Cast): readonly Actor[] => [cast.buyer, cast.colleague, cast.bjorg, cast.tom, cast.hilde];
const words = { values: { reasons: 'Best på løsning.', complaintTo: 'post@lyngfjell.example' } };

eachEngine('a call of several lots', (open) => {
  describe('that are opened together', () => {
    let world: TestBench;
    let cast: Cast;
    let at: Awaited<ReturnType<typeof walkToLots>>;

    beforeAll(async () => {
      world = await openBench(open);
      cast = await addCast(world.casework);
      at = await walkToLots(world, cast, 'together');
    });

    test('takes a submission for each lot, each with its own receipt, and none without saying for which', async () => {
      expect(
        await refusal(
          world.casework.saveDraft(cast.kari, {
            caseId: at.caseId,
            callId: at.callId,
            values: { approach: null, price: null },
            answers: {},
          }),
        ),
      ).toMatchObject({
        code: 'noSuchCall',
      });
      const one = await submit(world, at.day, { actor: cast.kari, priceMinor: 190_000_000, promise: 'Tre stillinger.' });
      const other = await submit(world, at.drive, { actor: cast.kari, priceMinor: 90_000_000, promise: 'Én stilling.' });
      expect([one.call.title, other.call.title]).toEqual([
        'Dagtilbud til personer med demens: Dagtilbud',
        'Dagtilbud til personer med demens: Kjøring',
      ]);
      expect(one.code).not.toBe(other.code);
      await submit(world, at.day, { actor: cast.rival, priceMinor: 150_000_000, promise: 'Ingen.' });
      await submit(world, at.drive, { actor: cast.rival, priceMinor: 120_000_000, promise: 'Ingen.' });
      await done(world.casework.withdrawSubmission(cast.rival, { ...at.drive, receivedAt: world.clock.now() }));
      expect(await done(world.casework.ownSubmission(cast.rival, at.day))).toMatchObject({ state: 'sealed' });
      expect(await done(world.casework.ownSubmission(cast.rival, at.drive))).toMatchObject({ state: 'withdrawn' });
    });

    test('finds what was answered for another lot, to be used again', async () => {
      const questionId = (await callNow(world, at)).questions[1]?.id ?? '';
      const found = await world.casework.earlierAnswers(cast.kari, { ...at.drive, questionId });
      expect(found.map(({ text, lotId }) => [text, lotId])).toContainEqual(['Tre stillinger.', at.day.lotId]);
      expect(found.some(({ lotId }) => lotId === at.drive.lotId)).toBe(false);
    });

    test('each lot has a key that opens no other', async () => {
      const keys = await world.bench.tables.selectFrom('callKey').select(['lotId', 'recipient']).where('callId', '=', at.callId).execute();
      expect(new Set(keys.map(({ recipient }) => recipient)).size).toBe(2);
      expect(keys.map(({ lotId }) => lotId).toSorted()).toEqual([at.day.lotId, at.drive.lotId].toSorted());
    });

    test('opens all lots with one passphrase of each opener, and counts by lot', async () => {
      await openAll(world, at, cast);
      const minutes = await Promise.all(
        [at.day, at.drive].map(async ({ lotId }) => world.casework.openingMinutes(await lotNow(world, at, lotId))),
      );
      expect(minutes.map(({ opened }) => opened?.submissions)).toEqual([2, 1]);
      expect(minutes[0]?.opened?.at).toBe(minutes[1]?.opened?.at);
      expect((await callNow(world, at)).state).toBe('opened');
    });

    test('asks each person to declare once about whoever bids in any lot', async () => {
      const { bidders } = await world.casework.panelRoom(at.callId);
      expect(bidders.map(({ name }) => name)).toEqual(['Omsorgsløftet SA', 'Storomsorg AS']);
      await declareNoLinks(world, at, team(cast));
    });

    test('ranks within a lot: whoever bids alone is first there, whatever happens in the other', async () => {
      await score(world, at, {
        cast,
        points: { 'Omsorgsløftet SA Dagtilbud': 2, 'Storomsorg AS Dagtilbud': 4, 'Omsorgsløftet SA Kjøring': 3 },
      });
      const file = (await world.casework.caseFile(at.caseId))!; // the walk made it
      const day = await world.casework.decisionBasis(file, at.day);
      const drive = await world.casework.decisionBasis(file, at.drive);
      expect(day?.ranking.map(({ organisationName, rank }) => [organisationName, rank])).toEqual([
        ['Storomsorg AS', 1],
        ['Omsorgsløftet SA', 2],
      ]);
      expect(drive?.ranking.map(({ organisationName, rank }) => [organisationName, rank])).toEqual([['Omsorgsløftet SA', 1]]);
      expect(await world.casework.decisionBasis(file, { callId: at.callId })).toBeNull();
    });

    test('decides one lot while the other waits, with letters to those who bid for it alone', async () => {
      const feedback = { [cast.enterprise]: 'Vis mer av løsningen.' };
      await done(world.casework.publishDecision(cast.buyer, { ...at.day, ...words, feedback }));
      expect((await callNow(world, at)).lots.map(({ state }) => state)).toEqual(['decided', 'opened']);
      expect((await callNow(world, at)).state).toBe('opened');
      expect((await world.casework.ownLetters(cast.kari, at.day))?.letters).toHaveLength(1);
      expect(await world.casework.ownLetters(cast.kari, at.drive)).toBeNull();
      const record = await world.casework.findPublicRecord(at.caseId);
      const [day, drive] = record!.calls[0]!.lots; // published
      expect(day?.decision?.ranking).toHaveLength(2);
      expect(day?.decision?.panel?.declarations).toBe(10);
      expect(drive?.decision).toBeNull();
      // Nothing of a lot that is not decided is in the record: not even how many bid for it.
      expect(JSON.stringify(drive)).not.toContain('Omsorgsløftet');
    });

    test('what is set aside or complained about in one lot leaves the other alone', async () => {
      await done(world.casework.complain(cast.kari, { ...at.day, values: { about: 'reasons', complaint: 'Begrunnelsen er uklar.' } }));
      const file = (await world.casework.caseFile(at.caseId))!; // the walk made it
      expect(file.complaints.map(({ lotId }) => lotId)).toEqual([at.day.lotId]);
      expect(
        await refusal(world.casework.complain(cast.kari, { ...at.drive, values: { about: 'reasons', complaint: 'Uklart.' } })),
      ).toMatchObject({
        code: 'noLetter',
      });
      await done(world.casework.publishDecision(cast.buyer, { ...at.drive, ...words, feedback: {} }));
      expect((await callNow(world, at)).state).toBe('decided');
    });

    test('tells open data of every lot: its state, its value, its bids and its award', async () => {
      const releases = await world.casework.releasePackage(0);
      const validation = validateOcds(releases);
      expect(validation.ok && validation.value.errors).toEqual([]);
      const last = objectsAt(releases, 'releases').at(-1);
      const lots = objectsAt(objectAt(last, 'tender'), 'lots');
      expect(lots.map((one) => [one['title'], one['status'], objectAt(one, 'value')['amount']])).toEqual([
        ['Dagtilbud', 'complete', 2_000_000],
        ['Kjøring', 'complete', 1_000_000],
      ]);
      expect(objectsAt(objectAt(last, 'bids'), 'statistics').map((one) => [one['relatedLot'], one['value']])).toEqual([
        [at.day.lotId, 2],
        [at.drive.lotId, 1],
      ]);
      expect(objectsAt(last, 'awards').map((one) => one['relatedLots'])).toEqual([[at.day.lotId], [at.drive.lotId]]);
    });
  });

  describe('that are opened apart', () => {
    let world: TestBench;
    let cast: Cast;
    let at: Awaited<ReturnType<typeof walkToLots>>;

    beforeAll(async () => {
      world = await openBench(open);
      cast = await addCast(world.casework);
      at = await walkToLots(world, cast, 'apart');
      await submit(world, at.day, { actor: cast.kari, priceMinor: 190_000_000, promise: 'Tre stillinger.' });
      await submit(world, at.drive, { actor: cast.rival, priceMinor: 120_000_000, promise: 'Ingen.' });
      world.clock.set(instantOf(epochMillis(at.closesAt) + 60_000));
    });

    const approve = (who: Actor, lotId?: string) =>
      world.casework.approveOpening(who, {
        caseId: at.caseId,
        callId: at.callId,
        ...(lotId ? { lotId } : {}),
        passphrase: samplePassphrase,
      });

    test('an opener says which lot, and the other stays sealed', async () => {
      expect(await refusal(approve(cast.buyer))).toMatchObject({ code: 'noSuchCall' });
      await done(approve(cast.buyer, at.day.lotId));
      expect(await done(approve(cast.colleague, at.day.lotId))).toMatchObject({ opened: true });
      expect((await callNow(world, at)).lots.map(({ state }) => state)).toEqual(['opened', 'waiting']);
      const { bidders } = await world.casework.panelRoom(at.callId);
      expect(bidders.map(({ name }) => name)).toEqual(['Omsorgsløftet SA']);
      expect(await done(world.casework.ownSubmission(cast.rival, at.drive))).toMatchObject({ state: 'sealed' });
      const shares = await world.bench.tables.selectFrom('callKeyShare').select('lotId').where('holder', '=', 'instance').execute();
      expect(shares.map(({ lotId }) => lotId)).toEqual([at.day.lotId]);
    });

    test('whoever locked the first lot declares and scores again when the second is opened', async () => {
      await declareNoLinks(world, at, team(cast));
      await score(world, at, { cast, points: {} });
      expect(await refusal(world.casework.lockScores(cast.tom, at))).toMatchObject({ code: 'locked' });
      await done(approve(cast.buyer, at.drive.lotId));
      await done(approve(cast.colleague, at.drive.lotId));
      const before = await world.casework.workbench(cast.tom, at.callId);
      expect(before.locked).toBe(false);
      expect(before.submissions.map(({ lotTitle }) => lotTitle)).toEqual(['Dagtilbud']);
      for (const person of team(cast))
        await done(
          world.casework.declareInterests(person, {
            ...at,
            byOrganisation: { [cast.rivalOrganisation]: { statement: 'none', detail: null } },
          }),
        );
      await score(world, at, { cast, points: {} });
      const file = (await world.casework.caseFile(at.caseId))!; // the walk made it
      expect((await world.casework.decisionBasis(file, at.drive))?.ready).toBeNull();
    });

    test('a lot can be stopped alone: its key goes, its bidders are told, and the call ends with the other', async () => {
      const values = { ground: 'noFunding', cancellationReason: 'Kjøringen er ikke lenger finansiert.' } as const;
      const before = (await world.casework.mailbox(cast.rival.personId)).length;
      const others = (await world.casework.mailbox(cast.kari.personId)).length;
      await done(world.casework.cancelCall(cast.buyer, { ...at.drive, values }));
      expect((await callNow(world, at)).lots.map(({ state }) => state)).toEqual(['opened', 'cancelled']);
      expect((await world.casework.mailbox(cast.rival.personId)).length).toBe(before + 1);
      // Whoever began a submission follows the whole call.
      expect((await world.casework.mailbox(cast.kari.personId)).length).toBe(others + 1);
      expect(await refusal(world.casework.publishDecision(cast.buyer, { ...at.drive, ...words, feedback: {} }))).toMatchObject({
        code: 'notOpened',
      });
      await done(world.casework.publishDecision(cast.buyer, { ...at.day, ...words, feedback: {} }));
      expect((await callNow(world, at)).state).toBe('decided');
      const record = await world.casework.findPublicRecord(at.caseId);
      expect(publicLotsOf(record!.calls[0]!).map(({ state, cancellation }) => [state, cancellation?.cancellationReason ?? null])).toEqual([
        ['decided', null],
        ['cancelled', 'Kjøringen er ikke lenger finansiert.'],
      ]);
    });
  });

  test('a lot that is opened with nobody in it tells nothing of one that waits with somebody', async () => {
    const world = await openBench(open);
    const cast = await addCast(world.casework);
    const at = await walkToLots(world, cast, 'apart');
    await submit(world, at.drive, { actor: cast.rival, priceMinor: 120_000_000, promise: 'Ingen.' });
    world.clock.set(instantOf(epochMillis(at.closesAt) + 60_000));
    for (const who of [cast.buyer, cast.colleague])
      await done(world.casework.approveOpening(who, { ...at.day, passphrase: samplePassphrase }));
    const opening = (await readJournal(world.bench.tables, [`case/${at.caseId}`])).find(({ type }) => type === 'submissionsOpened');
    expect(opening?.facts).toMatchObject({ lot: at.day.lotId, submissions: 0, sealedHead: null });
    for (const who of [cast.buyer, cast.colleague])
      await done(world.casework.approveOpening(who, { ...at.drive, passphrase: samplePassphrase }));
    const next = (await readJournal(world.bench.tables, [`case/${at.caseId}`])).findLast(({ type }) => type === 'submissionsOpened');
    expect(next?.facts).toMatchObject({ submissions: 1, sealedHead: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test('a lot that is stopped before the opening is never opened, and receives nothing more', async () => {
    const world = await openBench(open);
    const cast = await addCast(world.casework);
    const at = await walkToLots(world, cast, 'together');
    await submit(world, at.drive, { actor: cast.kari, priceMinor: 90_000_000, promise: 'Én stilling.' });
    await submit(world, at.day, { actor: cast.kari, priceMinor: 190_000_000, promise: 'Tre stillinger.' });
    await done(
      world.casework.cancelCall(cast.buyer, {
        ...at.drive,
        values: { ground: 'mistake', cancellationReason: 'Feil i utlysningen.' } as never,
      }),
    ); // any ground will do
    expect(await refusal(world.casework.sealSubmission(cast.kari, { ...at.drive, receivedAt: world.clock.now() }))).toMatchObject({
      code: 'closed',
    });
    await openAll(world, at, cast);
    const opened = await world.bench.tables.selectFrom('openedSubmission').select('lotId').where('callId', '=', at.callId).execute();
    expect(opened.map(({ lotId }) => lotId)).toEqual([at.day.lotId]);
    expect((await callNow(world, at)).lots.map(({ state }) => state)).toEqual(['opened', 'cancelled']);
  });
});
