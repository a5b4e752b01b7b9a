import { beforeAll, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { callValues, declareNoLinks, done, lotNow, openAll, refusal, submit, walkToDraft, type Walked } from '../../tests/walk.ts';
import { prepareOpening } from '../../samples/worlds/prepare-opening.ts';
import { scoredCriteria } from '#assessment';
import type { Actor } from '#party/role';
import { addDays } from '#value/day';
import { dayIn, epochMillis, instantOf } from '#value/instant';

const none = { statement: 'none', detail: null } as const;
const judged = {
  assessedIn: 'interview',
  interviewAsks: 'Fortell hvordan en vanlig dag blir.',
  interviewMinutes: 45,
  interviewWho: 'De som skal gjøre jobben',
} as const;

eachEngine('an interview as a criterion', (open) => {
  let world: TestBench;
  let cast: Cast;
  let at: Walked;

  const room = () => world.casework.interviewRoom(cast.buyer, at.callId);
  const own = async (bidder: Actor) => (await world.casework.ownInterviews(bidder, at.callId)).interviews[0]?.id ?? '';
  const lotPlace = async () => ({ callId: at.callId, lotId: (await lotNow(world, at)).lot.id });
  const free = async () => (await room()).talks.filter(({ bookedBy }) => bookedBy === null).map(({ id }) => id);
  const outbox = async () => world.bench.tables.selectFrom('outbox').selectAll().where('subject', 'like', '%intervjuet%').execute();
  const offer = (starts: string) =>
    world.casework.offerInterviewTime(cast.buyer, {
      ...at,
      values: { talkDay: addDays(dayIn('Europe/Oslo', world.clock.now()), 2), starts, place: 'Rådhuset' },
    });

  async function scoresOf(member: Actor, bidder: string) {
    const work = await world.casework.workbench(member, at.callId);
    const submissionId = work.submissions.find(({ organisationId }) => organisationId === bidder)?.id ?? '';
    const call = (await world.casework.caseFile(at.caseId))?.calls[0];
    const [inInterview, onPaper] = scoredCriteria(call?.criteria ?? []).map(({ id }) => id ?? '');
    return { submissionId, inInterview: inInterview ?? '', onPaper: onPaper ?? '' };
  }

  async function score(member: Actor, bidder: string, criterion: 'inInterview' | 'onPaper', value = 3) {
    const place = await scoresOf(member, bidder);
    const byCriterion = { [place[criterion]]: { value, reason: 'Et svar vi tror på.' } };
    return world.casework.saveScores(member, { ...at, submissionId: place.submissionId, byCriterion });
  }

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
    at = await walkToDraft(world, cast);
    const values = callValues(dayIn('Europe/Oslo', world.clock.now()));
    const [first, ...rest] = values.criteria;
    if (!first) throw new Error('the walk has criteria');
    const criteria = [{ ...first, ...judged }, ...rest];
    await prepareOpening(world.casework, { buyer: cast.buyer, openers: [cast.buyer, cast.colleague] }, at);
    const save = (anonymous: 'yes' | 'no') =>
      world.casework.saveCall(cast.buyer, { ...at, values: { ...values, criteria, anonymous }, version: null });
    await done(save('yes'));
    expect(await codeOf(world.casework.publishCall(cast.buyer, at))).toBe('interviewOfHiddenNames');
    await done(save('no'));
    await done(world.casework.publishCall(cast.buyer, at));
    await submit(world, at, { actor: cast.kari, priceMinor: 380_000_000, promise: 'Tre stillinger.' });
    await submit(world, at, { actor: cast.rival, priceMinor: 360_000_000, promise: 'Én stilling.' });
    expect(await codeOf(offer('09:00'))).toBe('notOpened');
    await openAll(world, at, cast);
    await declareNoLinks(world, at, [cast.buyer, cast.colleague, cast.bjorg, cast.tom, cast.hilde]);
  });

  test('nobody is invited before there is a time for everybody, and no two times run into each other', async () => {
    expect(await codeOf(world.casework.inviteToInterviews(cast.buyer, at))).toBe('tooFewTimes');
    await done(offer('9.00'));
    expect(await codeOf(offer('09:30'))).toBe('talkOverlaps');
    expect(await codeOf(world.casework.inviteToInterviews(cast.buyer, at))).toBe('tooFewTimes');
    await done(offer('10:00'));
    await done(offer('13:00'));
    expect((await room()).talks.map(({ minutes }) => minutes)).toEqual([45, 45, 45]);
  });

  test('all are invited at the same moment, in the same words, and once', async () => {
    await done(world.casework.inviteToInterviews(cast.tom, at));
    const letters = await outbox();
    expect(new Set(letters.map(({ organisationId }) => organisationId))).toEqual(new Set([cast.enterprise, cast.rivalOrganisation]));
    expect(new Set(letters.map(({ readyAt, body }) => `${readyAt} ${body}`)).size).toBe(1);
    expect(await codeOf(world.casework.inviteToInterviews(cast.buyer, at))).toBe('allInvited');
  });

  test('a bidder books a free time, sees nothing of the others, and moves with a reason', async () => {
    const [nine = '', ten = '', one = ''] = await free();
    await done(world.casework.bookInterview(cast.kari, { ...at, interviewId: await own(cast.kari), talkId: nine }));
    expect((await world.casework.ownInterviews(cast.rival, at.callId)).talks.map(({ id }) => id)).toEqual([ten, one]);
    const rival = { ...at, interviewId: await own(cast.rival) };
    expect(await codeOf(world.casework.bookInterview(cast.rival, { ...rival, talkId: nine }))).toBe('talkTaken');
    expect(await codeOf(world.casework.bookInterview(cast.rival, { ...at, interviewId: await own(cast.kari), talkId: ten }))).toBe(
      'notInvited',
    );
    await done(world.casework.bookInterview(cast.rival, { ...rival, talkId: ten }));
    const move = (reason: string | null) =>
      world.casework.moveOwnInterview(cast.rival, { ...rival, talkId: one, values: { moveReason: reason } });
    expect(await codeOf(move(null))).toBe('moveReasonMissing');
    await done(move('Toget går ikke den dagen.'));
    expect(await free()).toEqual([ten]);
    expect((await room()).moves.map(({ moveReason, movedByBidder }) => [moveReason, movedByBidder])).toEqual([
      ['Toget går ikke den dagen.', true],
    ]);
  });

  test('nothing judged in the interview is scored, locked or recorded before it was held; the rest is', async () => {
    expect(await codeOf(score(cast.bjorg, cast.enterprise, 'inInterview'))).toBe('interviewNotAttended');
    for (const member of [cast.bjorg, cast.hilde, cast.tom])
      for (const bidder of [cast.enterprise, cast.rivalOrganisation]) await done(score(member, bidder, 'onPaper'));
    expect(await codeOf(world.casework.lockScores(cast.bjorg, at))).toBe('interviewsOpen');
    const early = record(cast.tom, cast.enterprise, { present: [cast.tom.personId] });
    expect(await codeOf(early)).toBe('interviewAhead');
  });

  test('a recused member is never present, whoever says so, and only those who were there score', async () => {
    world.clock.set(instantOf(epochMillis(world.clock.now()) + 3 * 86_400_000));
    const change = { statement: 'link', detail: 'Min bror er styreleder.' } as const;
    await done(world.casework.declareChange(cast.hilde, { ...at, organisationId: cast.rivalOrganisation, values: said(change) }));
    const all = [cast.bjorg.personId, cast.hilde.personId, cast.tom.personId];
    expect(await codeOf(record(cast.tom, cast.rivalOrganisation, { present: all }))).toBe('presentNotFree');
    expect(await codeOf(record(cast.tom, cast.rivalOrganisation, { present: [] }))).toBe('nobodyPresent');
    expect(await codeOf(record(cast.tom, cast.rivalOrganisation, { present: [cast.buyer.personId] }))).toBe('presentNotFree');
    await done(record(cast.tom, cast.enterprise, { present: [cast.bjorg.personId, cast.tom.personId] }));
    await done(score(cast.bjorg, cast.enterprise, 'inInterview', 4));
    expect(await codeOf(score(cast.hilde, cast.enterprise, 'inInterview'))).toBe('interviewNotAttended');
  });

  test('where the bidder did not come, everybody who may read it scores on that ground', async () => {
    const withdrawn = await world.casework.workbench(cast.hilde, at.callId);
    expect(withdrawn.submissions.map(({ organisationId }) => organisationId)).toEqual([cast.enterprise]);
    await done(record(cast.tom, cast.rivalOrganisation, { outcome: 'didNotCome', present: [] }));
    await done(score(cast.bjorg, cast.rivalOrganisation, 'inInterview', 0));
    await done(score(cast.tom, cast.rivalOrganisation, 'inInterview', 0));
  });

  test('a mended record says why, and takes the score of somebody who was not there out of the count', async () => {
    await done(score(cast.tom, cast.enterprise, 'inInterview', 2));
    const onlyTom = { present: [cast.tom.personId] };
    expect(await codeOf(record(cast.tom, cast.enterprise, onlyTom))).toBe('recordReasonMissing');
    await done(record(cast.tom, cast.enterprise, { ...onlyTom, recordReason: 'Bjørg var syk.' }));
    const place = await scoresOf(cast.bjorg, cast.enterprise);
    const counted = (await world.casework.workbench(cast.bjorg, at.callId)).scores.map(({ submissionId, criterionId }) => [
      submissionId,
      criterionId,
    ]);
    expect(counted).not.toContainEqual([place.submissionId, place.inInterview]);
    expect(counted).toContainEqual([place.submissionId, place.onPaper]);
    await done(
      record(cast.tom, cast.enterprise, { present: [cast.bjorg.personId, cast.tom.personId], recordReason: 'Hun var der likevel.' }),
    );
    expect((await world.casework.workbench(cast.bjorg, at.callId)).scores).toHaveLength(4);
  });

  test('a submission that is set aside has no interview any more, and one that is taken back has', async () => {
    const place = await scoresOf(cast.bjorg, cast.rivalOrganisation);
    const aside = { ...at, submissionId: place.submissionId };
    const values = { ground: 'deviation', setAsideReason: 'Mangler signatur.' } as const;
    await done(world.casework.setAside(cast.buyer, { ...aside, values }));
    expect((await room()).interviews.filter(({ off }) => off)).toHaveLength(1);
    const input = { ...at, interviewId: await own(cast.rival), talkId: (await free())[0] ?? '' };
    expect(await codeOf(world.casework.moveOwnInterview(cast.rival, { ...input, values: { moveReason: 'Syk.' } }))).toBe('interviewOff');
    await done(world.casework.reinstate(cast.buyer, aside));
    expect((await room()).interviews.some(({ off }) => off)).toBe(false);
  });

  test('minutes are read by whoever may read the submission, by the bidder only after the decision, and vouched for', async () => {
    const notesFor = async (member: Actor, bidder: string) => {
      const { interviews } = await world.casework.interviewRoom(member, at.callId);
      return interviews.find(({ organisationId }) => organisationId === bidder)?.record?.notes ?? null;
    };
    expect(await notesFor(cast.bjorg, cast.enterprise)).toBe('Referat.');
    expect(await notesFor(cast.hilde, cast.rivalOrganisation)).toBeNull();
    expect(await world.casework.ownInterviewNotes(cast.kari, await lotPlace())).toEqual([]);
    const whole = await world.casework.exportJournal(at.caseId, 'whole');
    expect(whole?.contents.filter(({ kind }) => kind === 'interviewRecord')).toHaveLength(4);
  });

  test('everybody locks what they were there for, and the decision waits for no interview any more', async () => {
    const { interests } = await world.casework.panelRoom(at.callId);
    const link = interests.find(({ statement }) => statement === 'link')?.id ?? '';
    const ruling = { state: 'none', ruling: 'record', measure: null, rulingReason: 'De snakker ikke sammen.' } as const;
    await done(world.casework.ruleInterest(cast.buyer, { ...at, interestId: link, ruling }));
    await done(score(cast.hilde, cast.rivalOrganisation, 'inInterview', 0));
    for (const member of [cast.bjorg, cast.tom, cast.hilde]) await done(world.casework.lockScores(member, at));
    const file = await world.casework.caseFile(at.caseId);
    if (!file) throw new Error('the walk made no case');
    expect((await world.casework.decisionBasis(file, at))?.obstacles).toEqual([]);
  });

  test('after the decision the bidder reads its own minutes, and the archive of the case holds none', async () => {
    const values = { reasons: 'Høyest samlet.', complaintTo: 'post@example.no' };
    const feedback = { [cast.enterprise]: 'Bra.', [cast.rivalOrganisation]: 'Kom til intervjuet neste gang.' };
    await done(world.casework.publishDecision(cast.buyer, { ...at, values, feedback }));
    expect((await world.casework.ownInterviewNotes(cast.kari, await lotPlace())).map(({ notes }) => notes)).toEqual(['Referat.']);
    const archive = await world.casework.exportJournal(at.caseId, 'archive');
    expect(archive?.contents.map(({ kind }) => kind)).toContain('interviewMove');
    expect(JSON.stringify(archive)).not.toContain('Referat.');
  });

  async function record(
    actor: Actor,
    bidder: string,
    what: { readonly outcome?: 'held' | 'didNotCome'; readonly present: readonly string[]; readonly recordReason?: string },
  ) {
    const { interviews } = await room();
    const interviewId = interviews.find(({ organisationId }) => organisationId === bidder)?.id ?? '';
    const values = { outcome: what.outcome ?? 'held', notes: 'Referat.', recordReason: what.recordReason ?? null } as const;
    return world.casework.recordInterview(actor, { ...at, interviewId, present: what.present, values });
  }
});

async function codeOf(acting: Parameters<typeof refusal>[0]): Promise<string> {
  return (await refusal(acting)).code;
}

function said(change: { readonly statement: 'link'; readonly detail: string }) {
  return { ...none, kinds: [], whose: null, fromYear: null, toYear: null, ...change };
}
