import { beforeAll, describe, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { kroner, walkToPartners, walkToPartnershipDraft } from '../../tests/partnership-walk.ts';
import { done, refusal, type Walked } from '../../tests/walk.ts';
import { findingsIn } from '#standards/ocds/findings';
import { validateOcds } from '#standards/ocds/validate';
import type { StopPointValues } from '#agreement/phase-fields';
import { addDays, type Day } from '#value/day';
import { dayIn, instantIn } from '#value/instant';

const secret = 'Sensoren ligger i lampeskjermen';
const shown = (more: Partial<StopPointValues>): StopPointValues => ({
  shown: `${secret}, og ble prøvd hos fem.`,
  reached: 'yes',
  verdict: 'goOn',
  reasons: 'Fire av fem vil fortsette.',
  due: kroner(300_000),
  ...more,
});

eachEngine('an innovation partnership', (open) => {
  test('without phases, ownership or a ceiling for the purchase the call is not published', async () => {
    const world = await openBench(open);
    const cast = await addCast(world.casework);
    const at = await walkToPartnershipDraft(world, cast);
    const call = async () => (await world.casework.caseFile(at.caseId))!.calls[0]!; // the walk made them
    expect(await call()).toMatchObject({ kind: 'innovationPartnership', plan: 'negotiated', phases: [{ weeks: 8 }, { weeks: 20 }] });
    for (const lacking of [{ phases: [] }, { rights: null }, { purchaseCeiling: null }, { mostInvited: 2 }, { value: kroner(3_599_999) }]) {
      const values = { ...(await call()), lots: [] };
      await done(world.casework.saveCall(cast.buyer, { ...at, values: { ...values, ...lacking }, version: null }));
      expect(await refusal(world.casework.publishCall(cast.buyer, at))).toMatchObject({ code: 'incomplete' });
      await done(world.casework.saveCall(cast.buyer, { ...at, values, version: null }));
    }
  });

  describe('with two partners, one stopped after the first phase and one going on to the end', () => {
    let world: TestBench;
    let cast: Cast;
    let at: Walked;
    let first = '';
    let second = '';

    const file = async () => (await world.casework.caseFile(at.caseId))!; // the walk made it
    const phaseOf = async (agreementId: string, position: number) =>
      (await file()).testPhases.find((phase) => phase.agreementId === agreementId && phase.position === position)?.id ?? '';
    const today = () => dayIn('Europe/Oslo', world.clock.now());
    const goTo = (day: Day) => world.clock.set(instantIn('Europe/Oslo', day, '10:00') ?? world.clock.now());
    const begin = (phaseId: string, startsOn: Day, endsOn: Day) =>
      world.casework.beginPhase(cast.buyer, { caseId: at.caseId, phaseId, values: { startsOn, endsOn } });
    const decide = (phaseId: string, more: Partial<StopPointValues>) =>
      world.casework.decideStopPoint(cast.buyer, { caseId: at.caseId, phaseId, values: shown(more) });
    const lettersTo = async (personId: string) =>
      world.bench.tables
        .selectFrom('outbox')
        .select(['subject', 'body'])
        .where('personId', '=', personId)
        .where('kind', '=', 'letter')
        .execute();

    beforeAll(async () => {
      world = await openBench(open);
      cast = await addCast(world.casework);
      at = await walkToPartnershipDraft(world, cast);
      [first = '', second = ''] = await walkToPartners(world, at, { cast, partners: [cast.kari, cast.rival] });
    }, 120_000);

    test('each agreement has the phases that the call announced', async () => {
      const { agreements, testPhases } = await file();
      expect(agreements.map(({ kind }) => kind)).toEqual(['partnership', 'partnership']);
      expect(testPhases.filter(({ agreementId }) => agreementId === first).map(({ title, payment }) => [title, payment.minor])).toEqual([
        ['Virker ideen?', 30_000_000],
        ['Prøvd i drift', 50_000_000],
      ]);
    });

    test('a phase begins in its turn, after the signature, and lasts no longer than was announced', async () => {
      const start = today();
      expect(await refusal(begin(await phaseOf(first, 2), start, addDays(start, 10)))).toMatchObject({ code: 'phaseNotNext' });
      expect(await refusal(begin(await phaseOf(first, 1), addDays(start, -1), addDays(start, 10)))).toMatchObject({
        code: 'phaseTooEarly',
      });
      expect(await refusal(begin(await phaseOf(first, 1), start, start))).toMatchObject({ code: 'phaseDatesWrong' });
      expect(await refusal(begin(await phaseOf(first, 1), start, addDays(start, 56)))).toMatchObject({
        code: 'phaseTooLong',
        facts: { weeks: 8, latest: addDays(start, 55) },
      });
      expect(await refusal(decide(await phaseOf(first, 1), {}))).toMatchObject({ code: 'phaseNotRunning' });
      for (const agreement of [first, second]) await done(begin(await phaseOf(agreement, 1), start, addDays(start, 55)));
    });

    test('only the buyer and the agreement manager decide, with reasons, within the payment, and nobody is stopped before the end of the phase', async () => {
      const phaseId = await phaseOf(second, 1);
      const values = shown({});
      expect(await refusal(world.casework.decideStopPoint(cast.rival, { caseId: at.caseId, phaseId, values }))).toMatchObject({
        code: 'notAllowed',
      });
      expect(await refusal(decide(phaseId, { verdict: 'stop', reached: 'no' }))).toMatchObject({ code: 'stopBeforeEnd' });
      expect(await refusal(decide(phaseId, { reasons: ' ' }))).toMatchObject({ code: 'stopPointIncomplete' });
      expect(await refusal(decide(phaseId, { due: kroner(300_001) }))).toMatchObject({ code: 'paymentTooLarge' });
    });

    test('a stop point that is overdue waits on “Today”, and is told once', async () => {
      const due = async () => (await world.casework.today(cast.buyer)).stopPoints.map(({ phaseId }) => phaseId);
      expect(await due()).toEqual([]);
      const noticesOf = async () =>
        (await world.casework.mailbox(cast.buyer.personId)).filter(({ subject }) => subject.startsWith('Stoppunktet'));
      goTo(addDays(today(), 56));
      expect((await due()).toSorted()).toEqual([await phaseOf(first, 1), await phaseOf(second, 1)].toSorted());
      await world.casework.tellWhatIsDue();
      await world.casework.tellWhatIsDue();
      expect(await noticesOf()).toHaveLength(2);
    });

    test('a stop ends the agreement with that partner, tells it alone, and leaves the other as it was', async () => {
      const before = (await lettersTo(cast.kari.personId)).length;
      const told = (await lettersTo(cast.rival.personId)).length;
      const phaseId = await phaseOf(second, 1);
      const reasons = 'To av fem sluttet etter tre dager.';
      await done(decide(phaseId, { verdict: 'stop', reached: 'no', reasons, due: kroner(120_000) }));
      const letters = await lettersTo(cast.rival.personId);
      expect(letters).toHaveLength(told + 1);
      expect(letters.find(({ subject }) => subject.startsWith('Vi stopper'))?.body).toContain(secret);
      expect(await lettersTo(cast.kari.personId)).toHaveLength(before);
      expect(world.casework.ledAgreement(await file(), second)?.standing.is).toBe('stopped');
      expect(world.casework.ledAgreement(await file(), first)?.standing.is).toBe('overdue');
      expect(await refusal(begin(await phaseOf(second, 2), today(), addDays(today(), 20)))).toMatchObject({ code: 'phaseNotNext' });
      expect(await refusal(decide(phaseId, {}))).toMatchObject({ code: 'phaseNotRunning' });
      // What it has done is paid all the same.
      const pay = (paid: number) =>
        world.casework.recordPayment(cast.buyer, { caseId: at.caseId, phaseId, values: { paid: kroner(paid), paidOn: today() } });
      expect(await refusal(pay(120_001))).toMatchObject({ code: 'paymentTooLarge' });
      await done(pay(120_000));
      expect(await refusal(pay(120_000))).toMatchObject({ code: 'alreadyPaid' });
    });

    test('the other goes on to the end, and what it has shown can be bought for no more than was announced', async () => {
      await done(decide(await phaseOf(first, 1), {}));
      const buy = (price: number) =>
        world.casework.decidePurchase(cast.buyer, {
          caseId: at.caseId,
          agreementId: first,
          values: { buys: 'yes', price: kroner(price), grounds: 'Alt ble vist.' },
        });
      expect(await refusal(buy(1))).toMatchObject({ code: 'phasesNotOver' });
      await done(begin(await phaseOf(first, 2), today(), addDays(today(), 139)));
      goTo(addDays(today(), 130));
      await done(decide(await phaseOf(first, 2), { due: kroner(500_000), reasons: 'Utrykningene gikk ned med 41 prosent.' }));
      const ends = async () => (await world.casework.today(cast.buyer)).ends.map(({ agreementId, what }) => [agreementId, what]);
      expect(await ends(), 'all phases are over: whether to buy is open').toEqual([[first, 'purchase']]);
      goTo(addDays(today(), 10));
      await world.casework.tellWhatIsDue();
      await world.casework.tellWhatIsDue();
      const told = (await world.casework.mailbox(cast.buyer.personId)).filter(({ subject }) => subject.startsWith('Alle faser er over'));
      expect(told).toHaveLength(1);
      expect(await refusal(buy(2_000_001))).toMatchObject({ code: 'purchaseTooDear' });
      await done(buy(1_900_000));
      expect(await ends()).toEqual([]);
      expect(await refusal(buy(1_900_000))).toMatchObject({ code: 'phasesNotOver' });
      expect(world.casework.ledAgreement(await file(), first)?.standing.is).toBe('bought');
    });

    test('everybody reads dates, verdicts, reasons and payments, and nothing of what a partner has shown', async () => {
      const record = await world.casework.findPublicRecord(at.caseId);
      const stopped = record?.agreements.find(({ id }) => id === second);
      expect(stopped?.phases[0]).toMatchObject({
        title: 'Virker ideen?',
        payment: kroner(300_000),
        stopPoint: { verdict: 'stop', reasons: 'To av fem sluttet etter tre dager.', due: kroner(120_000) },
        paid: { paid: kroner(120_000) },
      });
      expect(record?.agreements.find(({ id }) => id === first)).toMatchObject({ purchase: { buys: 'yes', price: kroner(1_900_000) } });
      const journal = JSON.stringify(await world.casework.exportJournal(at.caseId, 'public'));
      const releases = await world.bench.tables
        .selectFrom('release')
        .select('body')
        .where('caseId', '=', at.caseId)
        .orderBy('position')
        .execute();
      for (const text of [
        JSON.stringify(record),
        journal,
        ...releases.map(({ body }) => body),
        JSON.stringify(await world.casework.timeline(at.caseId)),
      ])
        expect(text).not.toContain(secret);
      expect(journal).toContain('stopPointDecided');
    });

    test('open data has the phases as milestones and the payments as transactions, and is valid', async () => {
      const rows = await world.bench.tables
        .selectFrom('release')
        .select('body')
        .where('caseId', '=', at.caseId)
        .orderBy('position')
        .execute();
      const release = JSON.parse(rows.at(-1)?.body ?? '{}');
      const validation = validateOcds(await world.casework.releasePackage(0));
      if (!validation.ok) throw new Error('not OCDS');
      expect(validation.value.errors).toEqual([]);
      const found = findingsIn(validation.value.releases, validation.value.declaredSchema).map(({ code }) => code);
      // What the cast of the tests lacks: a registered prefix, and numbers of the organisations.
      expect(found.filter((code) => code !== 'unregisteredPrefix' && code !== 'noScheme')).toEqual([]);
      expect(release.tender.milestones).toHaveLength(2);
      const contract = release.contracts.find(({ id }: { id: string }) => id === second);
      expect(contract.status).toBe('terminated');
      expect(contract.implementation.milestones.map(({ status }: { status: string }) => status)).toEqual(['notMet', 'scheduled']);
      expect(contract.implementation.transactions).toMatchObject([{ value: { amount: 120_000, currency: 'NOK' } }]);
    });

    test('a reason changed behind the product’s back no longer fits its hash', async () => {
      const whole = await world.casework.exportJournal(at.caseId, 'whole');
      const content = whole?.contents.find(({ kind }) => kind === 'stopPoint');
      expect(content?.body).toContain('reasons');
      expect(content?.salt).not.toBeNull();
    });
  });
});
