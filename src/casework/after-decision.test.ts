import { beforeAll, expect, test } from 'vitest';
import { samplePassphrase } from '../../samples/worlds/prepare-opening.ts';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { assess, done, openAll, refusal, submit, walkToCall, type Walked } from '../../tests/walk.ts';
import { readJournal } from '#db/journal';
import { readEvidence } from '#public-record/read-evidence';
import { verifyJournal } from '#public-record/verify-journal';
import type { CaseFile } from '#public-record/case-file';
import { addDays, parseDay } from '#value/day';
import { sha256Hex } from '../outside/hash.ts';
import { verifySignature } from '../outside/signing.ts';

const day = 86_400_000;

eachEngine('what follows a decision', (open) => {
  let world: TestBench;
  let cast: Cast;
  let at: Walked;
  const values = { reasons: 'Løsningen følger den enkelte.', complaintTo: 'klage@lyngfjell.example.no' };
  const feedback = () => ({ [cast.rivalOrganisation]: 'Prisen var lav, svaret var kort.' });

  async function file(): Promise<CaseFile> {
    const found = await world.casework.caseFile(at.caseId);
    if (!found) throw new Error('the walk made no case');
    return found;
  }

  const publicCall = async () => (await world.casework.findPublicRecord(at.caseId))?.calls.find(({ id }) => id === at.callId);

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
    at = await walkToCall(world, cast);
    await submit(world, at, { actor: cast.kari, priceMinor: 380_000_000, promise: 'Tre stillinger.' });
    await submit(world, at, { actor: cast.rival, priceMinor: 360_000_000, promise: 'Én stilling.' });
    await openAll(world, at, cast);
    await assess(world, at, { cast, points: { [cast.enterprise]: [4.5, 5], [cast.rivalOrganisation]: [3, 2] } });
  });

  test('the reasons in the letters begin as what the panel recorded, and empty ones are refused', async () => {
    const basis = await world.casework.decisionBasis(await file(), at);
    const recorded = basis?.recorded ?? {};
    expect(Object.values(recorded[cast.enterprise] ?? {})).toEqual([
      'Godt begrunnet.\nGodt begrunnet.\nGodt begrunnet.',
      'Godt begrunnet.\nGodt begrunnet.\nGodt begrunnet.',
    ]);
    const summaries = { ...recorded, [cast.rivalOrganisation]: {} };
    expect(await refusal(world.casework.publishDecision(cast.buyer, { ...at, values, feedback: feedback(), summaries }))).toEqual({
      code: 'summaryMissing',
      facts: { organisation: 'Storomsorg AS' },
    });
    const minutes = { decidingBody: 'Formannskapet', heldOn: null, present: 'Ingrid Berg, rådgiver', considered: 'Alt.' };
    expect(await refusal(world.casework.publishDecision(cast.buyer, { ...at, values, feedback: feedback(), minutes }))).toMatchObject({
      code: 'minutesMissing',
    });
  });

  test('one that was set aside gets a letter with the ground in the same moment, and no place', async () => {
    const names = await world.casework.openedNames(at.callId);
    const rival = names.find(({ name }) => name === 'Storomsorg AS');
    const ground = { ground: 'requirement', setAsideReason: 'Godkjenningen mangler.' } as const;
    const place = { ...at, submissionId: rival?.id ?? '' };
    await done(world.casework.setAside(cast.buyer, { ...place, values: ground }));
    expect(await refusal(world.casework.setAside(cast.buyer, { ...place, values: ground }))).toEqual({ code: 'alreadySetAside' });
    const letters = await done(world.casework.previewLetters(cast.buyer, await file(), { callId: at.callId, values, feedback: {} }));
    expect(letters.map(({ organisationName }) => organisationName)).toEqual(['Omsorgsløftet SA', 'Storomsorg AS']);
    expect(letters[1]?.body).toContain('Godkjenningen mangler.');
    expect(letters[1]?.body).not.toContain('nummer to');
    await done(world.casework.reinstate(cast.buyer, place));
  });

  test('a letter holds own points and reasons on every criterion beside the chosen one’s', async () => {
    await done(world.casework.publishDecision(cast.buyer, { ...at, values, feedback: feedback() }));
    const own = await world.casework.ownLetters(cast.rival, at);
    expect(own?.letters).toHaveLength(1);
    for (const part of ['Løsning (vekt 45 av 100)', 'Deres: 3. Godt begrunnet.', 'Omsorgsløftet SA: 4,5', 'forskriften § 25-1', '/letter'])
      expect(own?.letters[0]?.body).toContain(part);
    expect(await world.casework.ownLetters({ ...cast.kari, organisationId: null }, at)).toBeNull();
    expect((await publicCall())?.decision?.minutes).toMatchObject({ decidingBody: 'Lyngfjell kommune', present: 'Ingrid Berg' });
  });

  test('a complaint shows in public without a name, and the journal row names nobody', async () => {
    const complaint = { about: 'assessment', complaint: 'HEMMELIG: Poengene er for lave.' } as const;
    expect(await refusal(world.casework.complain({ ...cast.rival, organisationId: null }, { ...at, values: complaint }))).toMatchObject({
      code: 'noLetter',
    });
    expect(await done(world.casework.complain(cast.rival, { ...at, values: complaint }))).toEqual({ late: false });
    const record = await world.casework.findPublicRecord(at.caseId);
    expect((await publicCall())?.complaints).toMatchObject([
      { number: 1, about: 'assessment', late: false, repliedAt: null, outcome: null },
    ]);
    expect(JSON.stringify(record)).not.toContain('HEMMELIG');
    expect(JSON.stringify((await publicCall())?.complaints)).not.toContain(cast.rivalOrganisation);
    const rows = await readJournal(world.bench.tables, [`case/${at.caseId}`]);
    expect(rows.at(-1)).toMatchObject({ type: 'complaintReceived', actorPersonId: null, actorOrganisationId: null });
  });

  test('an answer that names a correction waits for it; the correction keeps the old decision, writes to all and restarts the waiting period', async () => {
    const [complaint] = await world.casework.complaintsOn(await file(), at.callId);
    const answer = { ...at, complaintId: complaint?.id ?? '', values: { outcome: 'corrected', reply: 'Vi har utdypet.' } as const };
    expect(await refusal(world.casework.replyToComplaint(cast.buyer, answer))).toEqual({ code: 'effectMissing' });
    const before = (await file()).decisions[0];
    world.clock.advance(5 * day);
    const correction = { correctionKind: 'reasons', correctionReason: 'Begrunnelsen for løsning var for kort.' } as const;
    await done(world.casework.correctDecision(cast.buyer, { ...at, values, feedback: feedback(), correction }));
    const after = await file();
    expect(after.earlierDecisions.map(({ id }) => id)).toEqual([before?.id]);
    expect(after.decisions[0]).toMatchObject({ correctsId: before?.id, ranking: before?.ranking });
    const ends = parseDay(before?.waiting?.ends ?? '');
    expect(after.decisions[0]?.waiting?.ends).toBe(ends && addDays(ends, 5));
    expect(after.awards).toHaveLength(1);
    for (const bidder of [cast.kari, cast.rival]) expect((await world.casework.ownLetters(bidder, at))?.letters).toHaveLength(2);
    await done(world.casework.replyToComplaint(cast.buyer, answer));
    expect(await refusal(world.casework.replyToComplaint(cast.buyer, answer))).toEqual({ code: 'alreadyReplied' });
    const [reply] = await world.casework.mailbox(cast.rival.personId);
    expect(reply?.body).toContain('KOFA');
    expect(await publicCall()).toMatchObject({
      complaints: [{ outcome: 'corrected' }],
      earlierDecisions: [{ chosen: ['Omsorgsløftet SA'] }],
    });
  });

  test('nobody signs before the restarted waiting period is over', async () => {
    const { awards, decisions } = await file();
    const awardId = awards[0]?.id ?? '';
    const promises = (await world.casework.promisesOf(await file(), awardId)).map((promise) => ({ ...promise, clause: '4.1' }));
    const agreement = { signedOn: null, startDate: parseDay('2026-09-01'), endDate: parseDay('2028-08-31'), promises };
    world.clock.advance(8 * day); // past the end of the first period, not of the second
    expect(await refusal(world.casework.signAgreement(cast.buyer, { caseId: at.caseId, awardId, values: agreement }))).toMatchObject({
      code: 'waitingPeriod',
      facts: { earliest: decisions[0]?.waiting?.earliestAct },
    });
  });

  test('a talk is booked by one, and nobody else learns that the time existed', async () => {
    const { decisions } = await file();
    const talk = { talkDay: decisions[0]?.waiting?.earliestAct ?? null, starts: '9.30', minutes: 30, place: 'Rådhuset' };
    await done(world.casework.offerTalk(cast.buyer, { ...at, values: talk }));
    const [offered] = await world.casework.talksFor(cast.rival, at.callId);
    expect(offered).toMatchObject({ starts: '09:30', own: false });
    const place = { ...at, talkId: offered?.id ?? '' };
    await done(world.casework.bookTalk(cast.rival, place));
    expect(await world.casework.talksFor(cast.kari, at.callId)).toEqual([]);
    expect(await refusal(world.casework.bookTalk(cast.kari, place))).toEqual({ code: 'talkTaken' });
    expect(await refusal(world.casework.cancelBooking(cast.kari, place))).toEqual({ code: 'noSuchTalk' });
    expect((await world.casework.talksOn(at.callId))[0]?.bookedByName).toBe('Storomsorg AS');
    await done(world.casework.cancelBooking(cast.rival, place));
    expect(await world.casework.talksFor(cast.kari, at.callId)).toHaveLength(1);
  });

  test('a reversal that sets the chosen one aside ends its award and gives it to the next', async () => {
    const chosen = (await world.casework.openedNames(at.callId)).find(({ name }) => name === 'Omsorgsløftet SA');
    const ground = { ground: 'exclusion', setAsideReason: 'Utelukket.' } as const;
    await done(world.casework.setAside(cast.buyer, { ...at, submissionId: chosen?.id ?? '', values: ground }));
    expect((await file()).awards[0]?.organisationId).toBe(cast.enterprise);
    const correction = { correctionKind: 'reversal', correctionReason: 'Leverandøren er utelukket.' } as const;
    await done(world.casework.correctDecision(cast.buyer, { ...at, values, feedback: {}, correction }));
    const { awards, endedAwards, decisions } = await file();
    expect(awards.map(({ organisationId }) => organisationId)).toEqual([cast.rivalOrganisation]);
    expect(endedAwards.map(({ organisationId }) => organisationId)).toEqual([cast.enterprise]);
    expect(decisions).toHaveLength(1);
    expect((await world.casework.ownLetters(cast.kari, at))?.letters[0]?.body).toContain('Utelukket.');
  });

  test('cancelled after the decision: the award ends and the bidders are told', async () => {
    const cancellation = { ground: 'noFunding', cancellationReason: 'Kommunestyret har kuttet.' } as const;
    await done(world.casework.cancelCall(cast.buyer, { ...at, values: cancellation }));
    const { awards, calls } = await file();
    expect(awards).toEqual([]);
    expect(calls[0]?.state).toBe('cancelled');
    expect((await publicCall())?.cancellation).toMatchObject({ ground: 'noFunding', stage: 'decided' });
    expect((await world.casework.mailbox(cast.kari.personId))[0]?.subject).toContain('avlyst');
    await done(world.casework.startCall(cast.buyer, { caseId: at.caseId, kind: 'tender' }));
  });

  test('everything that happened verifies, as the journal and as the archive', async () => {
    await world.casework.signCheckpoint();
    const document = await world.casework.exportJournal(at.caseId, 'whole');
    const evidence = readEvidence(JSON.parse(JSON.stringify(document)));
    if (!evidence.ok || evidence.value.format !== 'twofold-journal-1') throw new Error('not a journal');
    const report = await verifyJournal(evidence.value, { sha256Hex, verifySignature }, [world.bench.signer.publicKey]);
    expect(report).toMatchObject({ valid: true, broken: null });
    const archive = await world.casework.caseArchive(at.caseId, 'body');
    const text = new TextDecoder().decode(archive ?? new Uint8Array());
    // A brace alone may be a byte of the archive's own headers.
    const start = text.indexOf('{\n');
    const manifest: unknown = JSON.parse(text.slice(start, text.indexOf('\n}', start) + 2));
    expect(manifest).toMatchObject({ format: 'twofold-case-file-1', case: at.caseId });
    expect(text).toContain(sha256Hex(`${JSON.stringify(await world.casework.exportJournal(at.caseId, 'archive'), null, 2)}\n`));
    expect(text).toContain('Begrunnelsen for løsning var for kort.');
    expect(text).not.toContain('Små, faste team.'); // an answer of a submission
  });
});

eachEngine('a call that waits, and one that is stopped before anything is opened', (open) => {
  let world: TestBench;
  let cast: Cast;
  let at: Walked;

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
    at = await walkToCall(world, cast);
    await submit(world, at, { actor: cast.kari, priceMinor: 380_000_000, promise: 'Tre stillinger.' });
  });

  test('a review holds the opening and nothing else: bidders submit until the closing time, which stays', async () => {
    const { casework, clock } = world;
    const overseer = await casework.addOrganisation({
      name: 'Tilsynet',
      kind: 'oversight',
      country: 'NO',
      place: 'Oslo',
      identifier: null,
      about: null,
      otherAbout: null,
      demo: true,
    });
    const personId = await casework.addPerson({
      name: 'Arne Tilsyn',
      email: 'arne@example.no',
      language: 'nb',
      authUserId: null,
      demoNote: null,
    });
    await casework.addMembership({ personId, organisationId: overseer, role: 'lead', title: '' });
    const arne: Cast['kari'] = {
      ...cast.kari,
      personId: personId as Cast['kari']['personId'],
      organisationId: overseer as never,
      organisationKind: 'oversight',
    }; // ids from the acts above
    const asked = { ...at, values: { reviewReason: 'Kravene virker snevre.', reviewQuestions: 'Hvorfor kreves ti år?' } };
    expect(await refusal(casework.requestReview(arne, asked))).toMatchObject({ code: 'notAllowed' });
    await done(casework.giveRole(cast.buyer, { caseId: at.caseId, email: 'arne@example.no', role: 'oversight' }));
    await done(casework.requestReview(arne, asked));
    await submit(world, at, { actor: cast.rival, priceMinor: 360_000_000, promise: 'Én stilling.' });
    const record = await casework.findPublicRecord(at.caseId);
    expect(record?.calls[0]?.reviews).toMatchObject([{ scope: 'call', organisationName: 'Tilsynet', liftedAt: null }]);
    const closing = (await casework.caseFile(at.caseId))?.calls[0]?.closesAt;
    clock.advance(11 * day);
    expect(await refusal(casework.approveOpening(cast.buyer, { ...at, passphrase: samplePassphrase }))).toMatchObject({
      code: 'frozen',
      facts: { organisation: 'Tilsynet' },
    });
    const sheet = { ...at, typed: 'a sheet', reason: 'An opener is ill.' };
    expect(await refusal(casework.useRecoverySheet(cast.buyer, sheet))).toMatchObject({ code: 'frozen' });
    const [review] = (await casework.caseFile(at.caseId))?.reviews ?? [];
    const place = { caseId: at.caseId, reviewId: review?.id ?? '' };
    await done(casework.answerReview(cast.buyer, { ...place, text: 'Fordi loven krever det.' }));
    expect(await refusal(casework.approveOpening(cast.buyer, { ...at, passphrase: samplePassphrase }))).toMatchObject({ code: 'frozen' });
    expect(
      await refusal(casework.liftReview({ ...arne, organisationId: cast.enterprise as never }, { ...place, note: 'x' })),
    ).toMatchObject({ code: 'notReviewer' }); // as somebody else
    await done(casework.liftReview(arne, { ...place, note: 'Svaret holder.' }));
    expect((await casework.caseFile(at.caseId))?.calls[0]?.closesAt).toBe(closing);
    expect(await done(casework.approveOpening(cast.buyer, { ...at, passphrase: samplePassphrase }))).toMatchObject({ opened: false });
  });

  test('cancelled before the opening: told without a tie to the case, the key is gone, drafts stay readable by their own', async () => {
    const { casework, bench, clock } = world;
    const cancellation = { ground: 'needChanged', cancellationReason: 'Behovet er endret.' } as const;
    expect(await done(casework.cancelCall(cast.buyer, { ...at, values: cancellation }))).toBeNull();
    const rows = await bench.tables
      .selectFrom('outbox')
      .selectAll()
      .where('readyAt', '=', (await casework.caseFile(at.caseId))?.cancellations[0]?.cancelledAt ?? clock.now())
      .execute();
    expect(rows.map(({ caseId, organisationId, personId, email, subject }) => [caseId, organisationId, personId, email, subject])).toEqual(
      Array.from({ length: 3 }, () => [null, null, null, '', '']),
    );
    for (const { personId } of [cast.kari, cast.jonas, cast.rival])
      expect((await casework.mailbox(personId))[0]?.subject).toContain('avlyst');
    expect(await bench.tables.selectFrom('callKeyShare').selectAll().execute()).toEqual([]);
    expect(await refusal(casework.approveOpening(cast.colleague, { ...at, passphrase: samplePassphrase }))).toMatchObject({
      code: 'notOpenYet',
    });
    const own = await done(casework.ownSubmission(cast.kari, at));
    expect(Object.values(own.envelope.answers)).toContain('Små, faste team.');
    const record = await casework.findPublicRecord(at.caseId);
    expect(record?.calls[0]).toMatchObject({ state: 'cancelled', cancellation: { stage: 'published', ground: 'needChanged' } });
    expect(JSON.stringify(record)).not.toContain(cast.enterprise);
    const [release] = (await bench.tables.selectFrom('release').selectAll().orderBy('position', 'desc').limit(1).execute()).map(
      ({ body }) => JSON.parse(body) as { tag: unknown; tender: { status: unknown } }, // a release of ours
    );
    expect(release).toMatchObject({ tag: ['tenderCancellation'], tender: { status: 'cancelled' } });
  });
});
