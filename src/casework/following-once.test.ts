import { beforeAll, expect, test } from 'vitest';
import { prepareOpening } from '../../samples/worlds/prepare-opening.ts';
import type { Actor } from '#party/role';
import { dayIn } from '#value/instant';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { callValues, done, needValues, walkToCall, type Walked } from '../../tests/walk.ts';

const title = 'Dagtilbud til personer med demens';

eachEngine('what several things that one follows have in common', (open) => {
  let world: TestBench;
  let cast: Cast;
  let first: Walked;
  let second: Walked;
  const followed = {
    case: () => ({ what: 'case', id: first.caseId }) as const,
    call: (at: Walked) => ({ what: 'call', id: at.callId }) as const,
  };

  /** What somebody has been told since the last time this was asked, newest first. */
  const read = new Map<string, number>();
  async function newsTo(actor: Actor): Promise<readonly string[]> {
    const all = (await world.casework.mailbox(actor.personId)).filter(({ kind }) => kind === 'notice').map(({ subject }) => subject);
    const before = read.get(actor.personId) ?? 0;
    read.set(actor.personId, all.length);
    return all.slice(0, all.length - before);
  }

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
    first = await walkToCall(world, cast);
    const { casework } = world;
    await done(casework.follow(cast.rival, followed.call(first)));
    for (const actor of [cast.rival, cast.jonas, cast.hilde]) await done(casework.follow(actor, followed.case()));
  });

  test('the answer to one’s own question comes once, also to whoever follows the need', async () => {
    const { casework } = world;
    const raised = { values: needValues, organisationId: cast.municipality, language: 'nb', raisedBy: 'buyer', demo: false } as const;
    const { caseId } = await done(casework.raiseNeed(cast.buyer, raised));
    await done(casework.publishNeed(cast.buyer, { caseId }));
    for (const actor of [cast.jonas, cast.hilde]) await done(casework.follow(actor, { what: 'case', id: caseId }));
    const { questionId } = await done(casework.askAboutNeed(cast.jonas, { caseId, question: 'Er kvelder med?' }));
    await done(casework.answerAboutNeed(cast.buyer, { caseId, questionId, values: { question: 'Er kvelder med?', answer: 'Ja.' } }));
    expect(await newsTo(cast.jonas)).toEqual([`Nytt svar: ${title}`]);
    expect(await newsTo(cast.hilde)).toEqual([`Nytt svar om behovet: ${title}`]);
  });

  test('another call of the same need reaches whoever follows the need, also when they follow the first call', async () => {
    const { casework, clock } = world;
    const { caseId } = first;
    const { callId } = await done(casework.startCall(cast.buyer, { caseId, kind: 'tender' }));
    const values = callValues(dayIn('Europe/Oslo', clock.now()));
    second = { caseId, callId, closesAt: first.closesAt };
    await done(casework.saveCall(cast.buyer, { caseId, callId, values, version: null }));
    await prepareOpening(casework, { buyer: cast.buyer, openers: [cast.buyer, cast.colleague] }, second);
    await done(casework.publishCall(cast.buyer, second));
    for (const actor of [cast.rival, cast.jonas, cast.hilde]) expect(await newsTo(actor)).toEqual([`Konkurranse kunngjort: ${title}`]);
  });

  test('that a call is stopped is told once: in the letter to whoever works for a bidder or follows that call, as news to the others', async () => {
    const { casework } = world;
    await done(casework.ownSubmission(cast.kari, second));
    await done(casework.saveDraft(cast.kari, { ...second, values: { approach: 'challenger', price: null }, answers: {}, version: null }));
    await done(casework.follow(cast.hilde, followed.call(second)));
    await done(
      casework.cancelCall(cast.buyer, { ...second, values: { ground: 'noFunding', cancellationReason: 'Bevilgningen falt bort.' } }),
    );
    expect(await newsTo(cast.rival), 'who follows the need and another call').toEqual([`Konkurranse avlyst: ${title}`]);
    const letters = await Promise.all([cast.jonas, cast.hilde].map(newsTo));
    expect(
      letters.map((letter) => letter.length),
      'a colleague of the bidder, and a follower of this call',
    ).toEqual([1, 1]);
    expect(letters.flat()).not.toContain(`Konkurranse avlyst: ${title}`);
  });
});
