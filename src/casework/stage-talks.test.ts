import { expect, test } from 'vitest';
import { samplePassphrase } from '../../samples/worlds/prepare-opening.ts';
import { openBench } from '../../tests/bench.ts';
import { addCast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { declareNoLinks, done, lotNow, openAll, refusal, type Walked } from '../../tests/walk.ts';
import type { Actor } from '#party/role';
import { addDays } from '#value/day';
import { dayIn, epochMillis, instantIn, instantOf } from '#value/instant';
import { another, answer, criterion, score, walkToStages, words } from '../../tests/stages-walk.ts';

eachEngine('talks in a call in stages', (open) => {
  test('after first tenders there are talks: all who go on have one, each reads its own, and what all must know reaches all at once', async () => {
    const world = await openBench(open);
    const cast = await addCast(world.casework);
    const third = await another(world, 'Nordlia Omsorg AS');
    const at = await walkToStages(world, cast, 'negotiated');
    const team = [cast.buyer, cast.colleague, cast.bjorg, cast.tom, cast.hilde];
    const bidders = [cast.kari, cast.rival, third];
    const points = { 'Omsorgsløftet SA': 4, 'Storomsorg AS': 3, 'Nordlia Omsorg AS': 2 };
    const selectIn = async (lot: Walked & { readonly lotId?: string }) => {
      await score(world, lot, { cast, points });
      const feedback = { [third.organisationId ?? '']: 'Vis mer.', [cast.rivalOrganisation]: 'Vis mer.' };
      await done(world.casework.publishDecision(cast.buyer, { ...lot, ...words, feedback }));
    };
    const openNext = (lot: Walked & { readonly lotId?: string }) => {
      const day = addDays(dayIn('Europe/Oslo', world.clock.now()), 20);
      const closesAt = instantIn('Europe/Oslo', day, '12:00') ?? world.clock.now();
      return world.casework.openStage(cast.buyer, { ...lot, values: { closesAt, decisionBy: addDays(day, 10) } });
    };
    const minutesWith = (held: 'held' | 'notHeld', more: object = {}) => ({
      held,
      heldOn: dayIn('Europe/Oslo', world.clock.now()),
      attended: held === 'held' ? 'Vi to og dere to' : null,
      minutes: 'HEMMELIG-REFERAT om bemanning.',
      forAll: null,
      ...more,
    });

    for (const actor of bidders) await done(answer(world, at, { actor }));
    await openAll(world, at, cast);
    await declareNoLinks(world, at, team);
    await selectIn(at);
    const interest = (await lotNow(world, at)).lot.id;
    const none = { ...at, lotId: interest, submissionId: 'x', values: minutesWith('held') };
    expect(await refusal(world.casework.recordStageTalk(cast.buyer, none))).toMatchObject({ code: 'noStageTalks' });
    const { lotId } = await done(openNext(at));
    const first = { ...at, lotId };
    expect(await refusal(world.casework.recordStageTalk(cast.buyer, { ...none, ...first }))).toMatchObject({ code: 'selectionFirst' });
    for (const actor of [cast.kari, cast.rival]) await done(answer(world, first, { actor, priceMinor: 400_000_000 }));
    const closesAt = (await lotNow(world, at, lotId)).closesAt ?? world.clock.now();
    world.clock.set(instantOf(epochMillis(closesAt) + 60_000));
    await done(world.casework.approveOpening(cast.buyer, { ...first, passphrase: samplePassphrase }));
    await done(world.casework.approveOpening(cast.colleague, { ...first, passphrase: samplePassphrase }));
    await selectIn(first);

    expect(await refusal(openNext(first))).toEqual({ code: 'talksMissing', facts: { count: 2 } });
    const about = { file: (await world.casework.caseFile(at.caseId))!, call: await lotNow(world, at, lotId) }; // the walk made it
    const [one, other] = await world.casework.stageTalkRoom(cast.buyer, about);
    const record = (submissionId: string, values: ReturnType<typeof minutesWith>, actor = cast.buyer) =>
      world.casework.recordStageTalk(actor, { ...first, submissionId, values });
    const toOne = one?.submissionId ?? '';
    const tomorrow = addDays(dayIn('Europe/Oslo', world.clock.now()), 1);
    expect(await refusal(record('x', minutesWith('held')))).toMatchObject({ code: 'talkNotYours' });
    expect(await refusal(record(toOne, minutesWith('held', { heldOn: tomorrow })))).toMatchObject({ code: 'stageTalkAhead' });
    expect(await refusal(record(toOne, minutesWith('held', { attended: null })))).toMatchObject({ code: 'stageTalkAttended' });
    expect(await refusal(record(toOne, minutesWith('held'), cast.kari))).toMatchObject({ code: 'notAllowed' });
    await done(record(toOne, minutesWith('held', { forAll: 'Bilene kan leies av kommunen.' })));
    expect(await refusal(openNext(first))).toEqual({ code: 'talksMissing', facts: { count: 1 } });
    await done(record(other?.submissionId ?? '', minutesWith('notHeld', { minutes: 'De ønsket ingen samtale.' })));

    // The one talked with reads its minutes; the other only what all must know; who does not go on neither.
    const [winner, second] = [one, other].map((bidder) => (bidder?.organisationName === 'Storomsorg AS' ? cast.rival : cast.kari));
    const own = async (actor: Actor) => JSON.stringify(await world.casework.ownStageTalks(actor, { file: about.file, callId: at.callId }));
    expect(await own(winner ?? cast.kari)).toContain('HEMMELIG-REFERAT');
    expect(await own(second ?? cast.rival)).not.toContain('HEMMELIG-REFERAT');
    expect(await own(second ?? cast.rival)).toContain('Bilene kan leies');
    expect(await own(third)).toBe('[]');
    const told = await world.bench.tables
      .selectFrom('outbox')
      .select(['personId', 'readyAt', 'body'])
      .where('subject', 'like', 'Til alle som går videre%')
      .execute();
    expect(new Set(told.map(({ personId }) => personId))).toEqual(
      new Set([cast.kari, cast.jonas, cast.rival].map(({ personId }) => personId)),
    );
    expect(new Set(told.map(({ readyAt, body }) => `${readyAt} ${body}`)).size).toBe(1);
    expect(told[0]?.body).not.toContain('HEMMELIG-REFERAT');

    await done(openNext(first));
    expect(await refusal(record(toOne, minutesWith('held')))).toMatchObject({ code: 'stageBegun' });
    const publicNow = [
      await world.casework.findPublicRecord(at.caseId),
      await world.casework.exportJournal(at.caseId, 'archive'),
      await world.casework.exportJournal(at.caseId, 'oversight'),
    ];
    expect(JSON.stringify(publicNow)).not.toMatch(/HEMMELIG-REFERAT|Bilene kan leies/);
  });

  test('minutes of an interview in a selection come with the letter about it, each to its own bidder', async () => {
    const world = await openBench(open);
    const cast = await addCast(world.casework);
    const { casework } = world;
    const heard = { ...criterion('selection', 'experience', 100), assessedIn: 'interview', interviewMinutes: 30 } as const;
    const asked = { interviewAsks: 'Hvem er dere?', interviewWho: 'De som skal gjøre jobben' };
    const criteria = [{ ...heard, ...asked }, criterion('award', 'solution', 60), criterion('award', 'price', 40)];
    const at = await walkToStages(world, cast, 'restricted', { criteria });
    for (const actor of [cast.kari, cast.rival]) await done(answer(world, at, { actor }));
    await openAll(world, at, cast);
    await declareNoLinks(world, at, [cast.buyer, cast.colleague, cast.bjorg, cast.tom, cast.hilde]);
    const talkDay = addDays(dayIn('Europe/Oslo', world.clock.now()), 2);
    for (const starts of ['09:00', '10:00'])
      await done(casework.offerInterviewTime(cast.buyer, { ...at, values: { talkDay, starts, place: 'Rådhuset' } }));
    await done(casework.inviteToInterviews(cast.buyer, at));
    const room = () => casework.interviewRoom(cast.buyer, at.callId);
    for (const [index, { id }] of (await room()).interviews.entries())
      await done(casework.giveInterviewTime(cast.buyer, { ...at, interviewId: id, talkId: (await room()).talks[index]?.id ?? '' }));
    world.clock.set(instantIn('Europe/Oslo', talkDay, '15:00') ?? world.clock.now());
    const present = [cast.bjorg, cast.tom, cast.hilde].map(({ personId }) => personId);
    for (const { id, organisationId } of (await room()).interviews) {
      const notes = `Referat for ${organisationId}.`;
      const values = { outcome: 'held', notes, recordReason: null } as const;
      await done(casework.recordInterview(cast.tom, { ...at, interviewId: id, values, present }));
    }
    await score(world, at, { cast, points: {} });
    const place = { callId: at.callId, lotId: (await lotNow(world, at)).lot.id };
    expect(await casework.ownInterviewNotes(cast.kari, place)).toEqual([]);
    await done(casework.publishDecision(cast.buyer, { ...at, ...words, feedback: {} }));
    for (const bidder of [cast.kari, cast.rival])
      expect(await casework.ownInterviewNotes(bidder, place)).toMatchObject([{ notes: `Referat for ${bidder.organisationId}.` }]);
    expect(await casework.ownInterviewNotes(cast.kari, { ...place, lotId: 'another' })).toEqual([]);
  });
});
