import { beforeAll, beforeEach, expect, test } from 'vitest';
import { sql } from 'kysely';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { done, refusal } from '../../tests/walk.ts';
import type { Written } from '#party/enterprise/statement';
import { parseDay, type Day } from '#value/day';
import { dayIn } from '#value/instant';
import { addDays } from '#value/day';

const past: Day = parseDay('2026-01-15') ?? never();
const behind: Written['behind'] = {
  evidenceClass: 'C',
  shownBy: 'Vedtektene § 4',
  evidenceDate: past,
  evidenceExpires: null,
  reader: 'everybody',
};
const mission: Written<'mission'> = { topic: 'mission', values: { missionLocked: 'yes' }, behind };
const crowns = (major: number) => ({ minor: major * 100, currency: 'NOK', vat: 'excluded' }) as const;
const accounts = (change: Partial<Written<'accounts'>['values']> = {}): Written<'accounts'> => ({
  topic: 'accounts',
  values: {
    year: 2025,
    customers: [
      { id: null, customer: 'Lyngfjell kommune', paid: crowns(600_000) },
      { id: null, customer: 'Fjordvang kommune', paid: crowns(300_000) },
    ],
    paidByOthers: crowns(100_000),
    earned: crowns(900_000),
    surplus: crowns(50_000),
    paidOut: null,
    reinvested: crowns(50_000),
    ...change,
  },
  behind: { ...behind, evidenceClass: 'B', reader: 'buyers' },
});

eachEngine('profiles of enterprises', (open) => {
  let world: TestBench;
  let cast: Cast;

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
  });
  beforeEach(async () => {
    await sql`delete from profile_review`.execute(world.bench.tables);
    await sql`delete from enterprise_statement`.execute(world.bench.tables);
  });

  const state = (written: Written, replaces: string | null = null) =>
    world.casework.stateOfSelf(cast.kari, { written, replaces, language: 'nb' });
  const own = async () => (await world.casework.ownProfile(cast.kari)) ?? never();
  const seenBy = (who: 'nobody' | 'buyer' | 'rival' | 'kari') =>
    world.casework.enterpriseProfile(who === 'nobody' ? null : cast[who], cast.kari.organisationId ?? '');

  test('what goes along with a submission is the profile as it stood then: what came, changed or was taken back later changes nothing', async () => {
    const id = cast.kari.organisationId ?? '';
    const before = world.clock.now();
    world.clock.advance(60_000);
    await done(state(mission));
    const { statementId } = await done(state(accounts()));
    await done(state({ topic: 'distribution', values: { capPercent: 0 }, behind: { ...behind, reader: 'own' } }));
    const then = world.clock.now();
    world.clock.advance(60_000);
    await done(world.casework.endStatement(cast.kari, { statementId }));
    await done(
      state({ ...mission, values: { missionLocked: 'no' } }, (await own()).statements.find(({ topic }) => topic === 'mission')?.id),
    );
    const told = async (at: typeof then) => {
      const profile = await world.casework.profileThen(id, at);
      return profile && [profile.statements.map(({ topic }) => topic).toSorted(), profile.findings.gates.mission.state];
    };
    expect(await told(before)).toBeNull();
    expect(await told(then)).toEqual([['accounts', 'mission'], 'pass']);
    expect(await told(world.clock.now())).toEqual([['mission'], 'fail']);
  });

  test('what is said to buyers reaches buyers and not the public, and neither does what follows from it', async () => {
    await done(state(mission));
    await done(state(accounts()));
    await done(
      state({
        topic: 'staff',
        values: { year: 2025, people: 20, fromTheArea: null, fromOutsideWork: 7 },
        behind: { ...behind, reader: 'own' },
      }),
    );
    const topics = async (who: Parameters<typeof seenBy>[0]) => (await seenBy(who))?.statements.map(({ topic }) => topic).toSorted();
    expect(await topics('nobody')).toEqual(['mission']);
    expect(await topics('rival')).toEqual(['mission']);
    expect(await topics('buyer')).toEqual(['accounts', 'mission']);
    expect(await topics('kari')).toEqual(['accounts', 'mission', 'staff']);
    expect((await seenBy('nobody'))?.findings.largestCustomerShare).toBe(null);
    expect((await seenBy('buyer'))?.findings.largestCustomerShare).toBe(0.6);
    expect((await seenBy('buyer'))?.findings.findings.workIntegration.level).toBe('notShown');
    expect((await own()).findings.findings.workIntegration.level).toBe('strong');
    expect((await seenBy('nobody'))?.findings.gates.mission.state).toBe('pass');
  });

  test('an enterprise that has said nothing to whoever asks has no page for them, and stands in no list', async () => {
    expect(await seenBy('nobody')).toBe(null);
    await done(state(accounts()));
    expect(await seenBy('nobody')).toBe(null);
    expect(await seenBy('buyer')).not.toBe(null);
    expect((await world.casework.listEnterprises({ offset: 0, size: 20 })).lines).toEqual([]);
    await done(state(mission));
    const { total, lines } = await world.casework.listEnterprises({ offset: 0, size: 20 });
    expect([total, lines.map(({ enterprise }) => enterprise.id)]).toEqual([1, [cast.kari.organisationId]]);
    expect(await world.casework.enterpriseProfile(null, 'no such id')).toBe(null);
    expect(await world.casework.enterpriseProfile(null, cast.buyer.organisationId ?? '')).toBe(null);
  });

  test('a new statement ends the one that was seen; who saw an older one is told, and nothing is overwritten', async () => {
    const { statementId } = await done(state(mission));
    expect(await refusal(state(mission))).toMatchObject({ code: 'changedMeanwhile' });
    const no: Written = { ...mission, values: { missionLocked: 'no' } };
    await done(state(no, statementId));
    expect(await refusal(state(mission, statementId))).toMatchObject({ code: 'changedMeanwhile' });
    const { statements, history } = await own();
    expect(statements.map(({ values }) => values)).toEqual([{ missionLocked: 'no' }]);
    expect(history.map(({ values, endedAt }) => [values, endedAt === null])).toEqual([
      [{ missionLocked: 'yes' }, false],
      [{ missionLocked: 'no' }, true],
    ]);
  });

  test('what is taken back counts no more and stays in the history', async () => {
    const { statementId } = await done(state(mission));
    await done(world.casework.endStatement(cast.kari, { statementId }));
    expect(await refusal(world.casework.endStatement(cast.kari, { statementId }))).toMatchObject({ code: 'noSuchStatement' });
    const { statements, history, findings } = await own();
    expect([statements.length, history.length, findings.gates.mission.state]).toEqual([0, 1, 'notShown']);
  });

  test('nobody speaks for an enterprise but its own people', async () => {
    const { statementId } = await done(state(mission));
    const as = (actor: Cast['kari']) => world.casework.stateOfSelf(actor, { written: mission, replaces: statementId, language: 'nb' });
    expect(await refusal(as(cast.buyer))).toMatchObject({ code: 'notAllowed' });
    // Another enterprise writes about itself, and cannot end this one's words.
    expect(await refusal(as(cast.rival))).toMatchObject({ code: 'changedMeanwhile' });
    expect(await refusal(world.casework.endStatement(cast.rival, { statementId }))).toMatchObject({ code: 'noSuchStatement' });
    expect((await own()).statements.length).toBe(1);
  });

  test('what cannot be is refused in words: a document of tomorrow, an end before it, too many seats, more than the surplus, a year twice', async () => {
    const today = dayIn('Europe/Oslo', world.clock.now());
    const dated = (change: Partial<Written['behind']>) => refusal(state({ ...mission, behind: { ...behind, ...change } }));
    expect(await dated({ evidenceDate: addDays(today, 1) })).toMatchObject({ code: 'evidenceAhead' });
    expect(await dated({ evidenceExpires: addDays(past, -1) })).toMatchObject({ code: 'evidenceEndsFirst' });
    expect(await dated({ evidenceClass: null })).toMatchObject({ code: 'evidenceIncomplete' });
    const seats: Written = { topic: 'seats', values: { staffSeats: 3, userSeats: 3, allSeats: 5 }, behind };
    expect(await refusal(state(seats))).toMatchObject({ code: 'seatsTooMany' });
    expect(await refusal(state(accounts({ paidOut: crowns(1) })))).toMatchObject({ code: 'partsTooMuch' });
    await done(state(accounts()));
    expect(await refusal(state(accounts()))).toMatchObject({ code: 'yearStated' });
    await done(state(accounts({ year: 2024 })));
    expect((await own()).findings.findings.widerMarket.level).toBe('strong');
  });

  test('a named person of a buyer reviews what buyers may read; the enterprise answers once, and both are told', async () => {
    const organisationId = cast.kari.organisationId ?? '';
    const review = (actor: Cast['kari'], opinion: string | null = 'Godt bundet, men nesten alt kommer fra én kunde.') =>
      world.casework.reviewProfile(actor, { organisationId, opinion });
    expect(await refusal(review(cast.buyer))).toMatchObject({ code: 'profileEmpty' });
    await done(state({ ...mission, behind: { ...behind, reader: 'own' } }));
    expect(await refusal(review(cast.buyer))).toMatchObject({ code: 'profileEmpty' });
    await done(state(accounts()));
    expect(await refusal(review(cast.rival))).toMatchObject({ code: 'notAllowed' });
    expect(await refusal(review(cast.buyer, null))).toMatchObject({ code: 'nothingWritten' });
    await done(review(cast.buyer));
    const read = (who: Cast['kari'] | null) => world.casework.profileReviews(who, organisationId);
    expect([await read(null), await read(cast.rival)]).toEqual([[], []]);
    const [written] = await read(cast.kari);
    expect(written?.reviewer.name).toBe('Ingrid Berg');
    // What only the enterprise reads is not in what a buyer judged.
    expect(written?.found.gates.mission).toBe('notShown');
    const reply = (actor: Cast['kari']) =>
      world.casework.answerReviewOfProfile(actor, { reviewId: written?.id ?? '', reply: 'Planen vår er vedlagt.' });
    expect(await refusal(reply(cast.rival))).toMatchObject({ code: 'noSuchReview' });
    await done(reply(cast.kari));
    expect(await refusal(reply(cast.kari))).toMatchObject({ code: 'replyGiven' });
    expect((await read(cast.buyer)).map((one) => one.reply)).toEqual(['Planen vår er vedlagt.']);
    await world.casework.deliverOutbox(null);
    const subjects = async ({ personId }: Cast['kari']) => (await world.casework.mailbox(personId)).map(({ subject }) => subject);
    expect(await subjects(cast.kari)).toContain('Profilen er vurdert: Omsorgsløftet SA');
    expect(await subjects(cast.buyer)).toContain('Svar på vurderingen din: Omsorgsløftet SA');
  });

  test('every statement is an event of the enterprise’s own stream, with the hash of what was said', async () => {
    const { statementId } = await done(state(accounts()));
    await done(world.casework.endStatement(cast.kari, { statementId }));
    const stream = `enterprise/${cast.kari.organisationId}`;
    const rows = await world.bench.tables.selectFrom('journal').selectAll().where('stream', '=', stream).orderBy('sequence').execute();
    const [made, ended] = rows.slice(-2);
    expect([made?.type, ended?.type]).toEqual(['statementMade', 'statementEnded']);
    expect(JSON.stringify(made?.refs)).toContain(statementId);
    expect(JSON.stringify(rows)).not.toContain('Lyngfjell kommune');
  });
});

function never(): never {
  throw new Error('a day of the test does not exist');
}
