import { beforeAll, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { answerPartnership, publish, walkToPartnershipDraft } from '../../tests/partnership-walk.ts';
import { lotNow, done, openAll, refusal, submit, walkToCall, type Walked } from '../../tests/walk.ts';
import type { Call } from '#call';
import type { CallValues } from '#call/fields';
import { addDays } from '#value/day';
import { dayIn, epochMillis, instantOf } from '#value/instant';

eachEngine('a call that is changed after somebody sealed', (open) => {
  let world: TestBench;
  let cast: Cast;
  let at: Walked;

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
    at = await walkToCall(world, cast);
    await submit(world, at, { actor: cast.kari, priceMinor: 390_000_000, promise: 'To stillinger.' });
    await submit(world, at, { actor: cast.rival, priceMinor: 360_000_000, promise: 'Ingen.' });
  });

  const callNow = async (): Promise<Call> => {
    const call = (await world.casework.caseFile(at.caseId))?.calls.find(({ id }) => id === at.callId);
    return call ?? Promise.reject(new Error('no call'));
  };
  const amend = async (change: Partial<CallValues>, rationale = 'Vi har regnet feil.') => {
    world.clock.advance(60_000);
    const values = { ...(await callNow()), ...change };
    await done(world.casework.amendCall(cast.buyer, { ...at, values, reason: 'mistake', rationale }));
  };
  const asked = async (actor: Cast['kari']) => (await world.casework.reconfirmation(actor, await lotNow(world, at))).numbers;
  const newest = async (actor: Cast['kari']) => (await world.casework.mailbox(actor.personId)).find(({ kind }) => kind === 'notice');

  test('a moved closing time is told to everybody who has begun, with both values, and asks for nothing', async () => {
    const later = instantOf(epochMillis(at.closesAt) + 7 * 86_400_000);
    await amend({ closesAt: later }, 'To små virksomheter ba om mer tid.');
    at = { ...at, closesAt: later };
    expect(await asked(cast.kari)).toEqual([]);
    const call = (await world.casework.findPublicRecord(at.caseId))?.calls[0];
    expect(call?.amendments[0]?.changes).toMatchObject([{ field: 'closesAt', after: later }]);
    const [kari, rival] = [await newest(cast.kari), await newest(cast.rival)];
    expect(kari?.subject).toBe('Endret: Dagtilbud til personer med demens');
    expect(kari?.body).toContain('Frist for å levere');
    expect(kari?.body).not.toContain('levert allerede');
    expect(kari?.body).toBe(rival?.body);
    expect(await newest(cast.buyer)).toBeUndefined();
    expect(await newest(cast.bjorg)).toBeUndefined();
  });

  test('a change that submissions are built on asks whoever sealed, on Today too, and the answer is a new seal with a new receipt', async () => {
    await amend({ endDate: addDays((await callNow()).endDate ?? dayIn('Europe/Oslo', at.closesAt), 365) });
    expect(await asked(cast.kari)).toEqual([2]);
    expect((await newest(cast.kari))?.body).toContain('Har dere levert allerede?');
    expect((await world.casework.today(cast.kari)).submissions).toMatchObject([{ state: 'sealed', confirm: true }]);
    const before = await world.casework.ownReceipt(cast.kari, at);
    const again = await done(world.casework.sealSubmission(cast.kari, { ...at, receivedAt: world.clock.now(), callVersion: 2 }));
    expect(again.code).not.toBe(before?.code);
    expect(again.digest).toBe(before?.digest);
    expect(await asked(cast.kari)).toEqual([]);
    expect((await world.casework.today(cast.kari)).submissions).toMatchObject([{ confirm: false }]);
    expect(await asked(cast.rival)).toEqual([2]);
  });

  test('a page that was read before the change does not count as a confirmation of it', async () => {
    await done(world.casework.sealSubmission(cast.rival, { ...at, receivedAt: world.clock.now(), callVersion: 1 }));
    expect(await asked(cast.rival)).toEqual([2]);
    await done(world.casework.sealSubmission(cast.rival, { ...at, receivedAt: world.clock.now(), callVersion: 99 }));
    expect(await asked(cast.rival)).toEqual([]);
    const versions = await world.bench.tables.selectFrom('sealedVersion').select('callVersion').execute();
    expect(Math.max(...versions.map(({ callVersion }) => callVersion))).toBe(2);
  });

  test('nothing in the database ties a follower or a message to a person or an organisation', async () => {
    const followers = await world.bench.tables.selectFrom('following').selectAll().execute();
    const notices = await world.bench.tables.selectFrom('outbox').selectAll().where('kind', '=', 'notice').execute();
    expect(followers).toHaveLength(2);
    expect(notices.length).toBeGreaterThan(3);
    for (const row of notices) expect(row).toMatchObject({ caseId: null, personId: null, organisationId: null, email: '', body: '' });
    for (const mark of [cast.kari.personId, cast.enterprise, 'kari@example.no', 'Omsorgsløftet'])
      expect(JSON.stringify(await world.bench.tables.selectFrom('outbox').selectAll().execute())).not.toContain(mark);
    // The receipt lies in the mailbox of whoever sealed all the same.
    expect((await world.casework.mailbox(cast.kari.personId)).filter(({ kind }) => kind === 'receipt')).toHaveLength(2);
    expect(new Set(notices.map(({ sealed }) => (sealed?.length ?? 0) % 1024)).size).toBe(1);
    expect(new Set(followers.map(({ follower }) => follower)).size).toBe(2);
  });

  test('the buyer sees who had not confirmed after the opening, and nothing of it before', async () => {
    await amend({ description: 'Også i helgene.' });
    await done(world.casework.sealSubmission(cast.kari, { ...at, receivedAt: world.clock.now() }));
    expect(await world.casework.sealedBeforeAmendments(await callNow())).toEqual([]);
    await openAll(world, at, cast);
    expect(await world.casework.sealedBeforeAmendments(await callNow())).toEqual([{ organisationName: 'Storomsorg AS', amendment: 3 }]);
    expect(
      await refusal(world.casework.amendCall(cast.buyer, { ...at, values: await callNow(), reason: null, rationale: null })),
    ).toMatchObject({ code: 'notPublished' });
  });
});

eachEngine('where the procedure requires confirmation', (open) => {
  test('a submission that nobody confirmed stays sealed at the opening; the confirmed one is opened', async () => {
    const world = await openBench(open);
    const cast = await addCast(world.casework);
    const at = await walkToPartnershipDraft(world, cast);
    await publish(world, at, cast);
    for (const actor of [cast.kari, cast.rival]) await answerPartnership(world, at, { actor, price: null });
    const call = (await world.casework.caseFile(at.caseId))?.calls[0];
    if (!call) throw new Error('no call');
    const values = { ...call, description: 'Også i helgene.' };
    await done(world.casework.amendCall(cast.buyer, { ...at, values, reason: 'circumstances', rationale: 'Flere trenger det.' }));
    await done(world.casework.sealSubmission(cast.kari, { ...at, receivedAt: world.clock.now(), callVersion: 1 }));
    await openAll(world, at, cast);
    const openedRows = await world.bench.tables.selectFrom('openedSubmission').select('organisationId').execute();
    expect(openedRows).toEqual([{ organisationId: cast.enterprise }]);
  });
});

eachEngine('what people choose to be told by e-mail', (open) => {
  test('at once, once a day, or in the mailbox only; what is due comes at once to all, and the message of the day is sent once', async () => {
    const world = await openBench(open);
    const cast = await addCast(world.casework);
    const at = await walkToCall(world, cast);
    for (const actor of [cast.kari, cast.rival, cast.jonas]) await done(world.casework.follow(actor, { what: 'call', id: at.callId }));
    await done(world.casework.saveNoticeSetting(cast.kari, 'daily'));
    await done(world.casework.saveNoticeSetting(cast.rival, 'dueOnly'));
    expect(await world.casework.noticeSetting(cast.kari)).toBe('daily');
    const sent: { to: string; subject: string; text: string }[] = [];
    const deliver = async () => {
      // Acts in one millisecond follow one another a little ahead of the clock.
      world.clock.advance(1000);
      await world.casework.deliverOutbox(async (message) => {
        sent.push(message);
        return { ok: true, value: null };
      });
    };
    const subjects = () =>
      sent
        .splice(0)
        .map(({ to, subject }) => `${to} ${subject}`)
        .toSorted();
    await deliver();
    sent.length = 0;

    const { enquiryId } = await done(world.casework.askEnquiry(cast.jonas, { ...at, question: 'Når?', whenLate: 'refuse' }));
    await done(world.casework.answerEnquiry(cast.buyer, { ...at, enquiryId, values: { question: 'Når?', answer: 'Fra mai.' } }));
    await deliver();
    const title = 'Dagtilbud til personer med demens';
    expect(subjects()).toEqual([`ingrid@example.no Et spørsmål venter: ${title}`, `jonas@example.no Nytt svar: ${title}`]);
    // Both others find it in their mailbox all the same.
    for (const actor of [cast.kari, cast.rival])
      expect((await world.casework.mailbox(actor.personId)).map(({ subject }) => subject)).toEqual([`Nytt svar: ${title}`]);

    expect(await world.casework.sendDigests()).toBe(0);
    world.clock.advance(86_400_000);
    expect(await world.casework.sendDigests()).toBe(1);
    expect(await world.casework.sendDigests()).toBe(0);
    await deliver();
    expect(sent[0]?.text).toContain(
      `– Nytt svar: ${title}\nhttps://twofold.example.org/nb/cases/${at.caseId}/calls/${at.callId}#enquiries`,
    );
    expect(subjects()).toEqual(['kari@example.no Én ny ting til deg']);
    expect(await world.casework.mailbox(cast.kari.personId)).toHaveLength(1);

    const call = (await world.casework.caseFile(at.caseId))?.calls[0];
    if (!call) throw new Error('no call');
    const values = { ...call, title: 'Dagtilbud i Lyngfjell' };
    await done(world.casework.amendCall(cast.buyer, { ...at, values, reason: 'mistake', rationale: 'Tittelen var uklar.' }));
    await deliver();
    expect(subjects()).toEqual(
      ['jonas@example.no', 'kari@example.no', 'rolf@example.no'].map((to) => `${to} Endret: Dagtilbud i Lyngfjell`),
    );
  });

  test('a message is shown to its addressee alone, and a stranger with its address gets nothing', async () => {
    const world = await openBench(open);
    const cast = await addCast(world.casework);
    const at = await walkToCall(world, cast);
    await done(world.casework.askEnquiry(cast.kari, { ...at, question: 'Når?', whenLate: 'refuse' }));
    const [message] = await world.casework.mailbox(cast.buyer.personId);
    expect(message?.caseId).toBe(at.caseId);
    expect(await world.casework.message(cast.buyer.personId, message?.id ?? '')).toMatchObject({ subject: message?.subject });
    expect(await world.casework.message(cast.kari.personId, message?.id ?? '')).toBeNull();
  });
});
