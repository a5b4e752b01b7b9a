import { beforeAll, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { done, refusal, walkToCall, type Walked } from '../../tests/walk.ts';
import { enquiryWindowOf } from '#call/enquiry';
import { epochMillis, instantOf, type Instant } from '#value/instant';

const words = 'Vi i Omsorgsløftet lurer på om torsdag kveld er med.';
const published = 'Er torsdag kveld med?';

eachEngine('questions during a call', (open) => {
  let world: TestBench;
  let cast: Cast;
  let at: Walked;
  let enquiryId = '';

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
    at = await walkToCall(world, cast);
  });

  const callNow = async () => (await world.casework.caseFile(at.caseId))?.calls.find(({ id }) => id === at.callId);
  const askUntil = async (): Promise<Instant> => {
    const call = await callNow();
    return (call && enquiryWindowOf(call)?.askUntil) ?? at.closesAt;
  };
  const ask = (actor: Cast['kari'], question: string, whenLate: 'refuse' | 'accept' = 'refuse') =>
    world.casework.askEnquiry(actor, { ...at, question, whenLate });
  const subjects = async (actor: Cast['kari']) => (await world.casework.mailbox(actor.personId)).map(({ subject }) => subject);
  const everyRow = async () => {
    const rows = await Promise.all(
      (['enquiry', 'following', 'outbox', 'journal', 'noticeSetting'] as const).map((table) =>
        world.bench.tables.selectFrom(table).selectAll().execute(),
      ),
    );
    return rows.flat();
  };

  test('a question reaches the buyer without its asker, and the database knows neither asker nor words', async () => {
    enquiryId = (await done(ask(cast.kari, words))).enquiryId;
    expect(await world.casework.waitingEnquiries(at.callId)).toMatchObject([{ id: enquiryId, original: words, late: false }]);
    expect(JSON.stringify(await world.casework.waitingEnquiries(at.callId))).not.toContain(cast.kari.personId);
    expect(await world.casework.ownEnquiries(cast.jonas, at.callId)).toMatchObject([{ id: enquiryId, original: words }]);
    expect(await world.casework.ownEnquiries(cast.rival, at.callId)).toEqual([]);
    for (const row of await everyRow()) {
      const text = Object.values(row)
        .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : JSON.stringify(value)))
        .join(' ');
      if ('stream' in row && !row.stream.startsWith('sealed/')) continue;
      for (const mark of [cast.kari.personId, cast.enterprise, 'kari@example.no', 'Omsorgsløftet', 'torsdag'])
        expect(text, JSON.stringify(Object.keys(row))).not.toContain(mark);
    }
  });

  test('the buyer is told that a question waits, on Today and by message, and the asker is not', async () => {
    expect(await subjects(cast.buyer)).toEqual(['Et spørsmål venter: Dagtilbud til personer med demens']);
    expect(await subjects(cast.kari)).toEqual([]);
    expect((await world.casework.today(cast.buyer)).enquiries).toMatchObject([{ callId: at.callId, waiting: 1 }]);
  });

  test('the body that made the call, somebody without an enterprise and an empty question are refused', async () => {
    expect(await refusal(ask(cast.buyer, 'Hm?'))).toMatchObject({ code: 'notAllowed' });
    expect(await refusal(ask(cast.tom, 'Hm?'))).toMatchObject({ code: 'notAllowed' });
    expect(await refusal(ask(cast.rival, '  '))).toEqual({ code: 'enquiryEmpty' });
  });

  test('nothing of a waiting question is public; the answer is, for everybody at once, and the words as they came are gone', async () => {
    const before = await world.casework.findPublicRecord(at.caseId);
    expect(before?.calls[0]?.enquiries).toEqual([]);
    const ofCall = { what: 'call', id: at.callId } as const;
    await done(world.casework.follow(cast.rival, ofCall));
    await done(world.casework.follow(cast.bjorg, ofCall));
    await done(world.casework.unfollow(cast.bjorg, ofCall));
    const answering = { ...at, enquiryId, values: { question: published, answer: 'Ja, hver torsdag til kl. 20.' } };
    expect(await refusal(world.casework.answerEnquiry(cast.kari, answering))).toMatchObject({ code: 'notAllowed' });
    await done(world.casework.answerEnquiry(cast.buyer, answering));
    const after = await world.casework.findPublicRecord(at.caseId);
    expect(after?.calls[0]?.enquiries).toMatchObject([{ question: published, answer: 'Ja, hver torsdag til kl. 20.' }]);
    const row = await world.bench.tables.selectFrom('enquiry').selectAll().where('id', '=', enquiryId).executeTakeFirstOrThrow();
    expect(row.original).toBeNull();
    // Kari asked and Rolf follows: the same words to both; Bjørg stopped following.
    const messages = await Promise.all([cast.kari, cast.rival].map(async (actor) => (await world.casework.mailbox(actor.personId))[0]));
    expect(messages[0]?.subject).toBe('Nytt svar: Dagtilbud til personer med demens');
    expect(messages[0]?.body).toBe(messages[1]?.body);
    expect(await subjects(cast.bjorg)).toEqual([]);
    expect(await refusal(world.casework.answerEnquiry(cast.buyer, answering))).toEqual({ code: 'enquiryAnswered' });
  });

  test('the answer is an event that names no asker, a release with the enquiry in it, and content that the journal vouches for', async () => {
    const journal = await world.casework.exportJournal(at.caseId, 'public');
    const event = journal?.events.find(({ type }) => type === 'enquiryAnswered');
    expect(event).toMatchObject({ facts: { call: at.callId, enquiry: enquiryId }, refs: [{ kind: 'enquiry', id: enquiryId }] });
    expect(journal?.events.some(({ type }) => type === 'enquiryReceived')).toBe(false);
    const release = journal?.releases.at(-1);
    expect(release?.id).toMatch(/-002-tenderUpdate$/);
    expect(JSON.parse(release?.body ?? '')).toMatchObject({
      tender: { hasEnquiries: true, enquiryPeriod: {}, enquiries: [{ id: enquiryId, description: published }] },
    });
    expect(release?.body).not.toContain('Omsorgsløftet');
  });

  test('after the last day a question is refused with that day, and received when the asker sends it all the same', async () => {
    const until = await askUntil();
    world.clock.set(until);
    await done(ask(cast.rival, 'I siste liten?'));
    world.clock.set(instantOf(epochMillis(until) + 1));
    expect(await refusal(ask(cast.rival, 'For sent?'))).toEqual({ code: 'enquiryLate', facts: { until } });
    expect(await done(ask(cast.rival, 'For sent?', 'accept'))).toMatchObject({ late: true });
    expect((await world.casework.waitingEnquiries(at.callId)).map(({ late }) => late)).toEqual([false, true]);
  });

  test('questions that nobody has answered in time are pointed out to the buyer once, and block nothing', async () => {
    world.clock.set(instantOf(epochMillis(at.closesAt) - 3_600_000));
    expect(await world.casework.tellWhatIsDue()).toBeGreaterThan(0);
    expect((await subjects(cast.buyer))[0]).toBe('Svarfristen er ute: Dagtilbud til personer med demens');
    expect(await world.casework.tellWhatIsDue()).toBe(0);
    world.clock.set(at.closesAt);
    expect(await refusal(ask(cast.rival, 'Nå?', 'accept'))).toMatchObject({ code: 'enquiriesClosed' });
    expect((await world.casework.today(cast.buyer)).enquiries).toEqual([]);
  });
});
