import { beforeAll, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { done, needValues } from '../../tests/walk.ts';
import { addDays } from '#value/day';
import { dayIn, instantIn, type Instant } from '#value/instant';

const subject = `Hva blir det av behovet: ${needValues.title ?? ''}`;

eachEngine('a need at which nothing happens', (open) => {
  let world: TestBench;
  let cast: Cast;
  let caseId = '';

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
    const raising = { values: needValues, organisationId: cast.municipality, language: 'nb', raisedBy: 'buyer', demo: false } as const;
    ({ caseId } = await done(world.casework.raiseNeed(cast.buyer, raising)));
    await done(world.casework.publishNeed(cast.buyer, { caseId }));
  });

  const told = async () => (await world.casework.mailbox(cast.buyer.personId)).filter((message) => message.subject === subject).length;
  const rests = async () => (await world.casework.today(cast.buyer)).rests;
  /** Sets the clock to nine in the morning so many days after an instant. */
  const after = (from: Instant, days: number) => {
    const then = instantIn('Europe/Oslo', addDays(dayIn('Europe/Oslo', from), days), '09:00');
    if (!then) throw new Error('the hour exists on that day');
    world.clock.set(then);
  };

  test('is asked about after a year, once, and once more for every year after that', async () => {
    const published = world.clock.now();
    after(published, 364);
    expect(await rests()).toEqual([]);
    expect(await world.casework.tellWhatIsDue()).toBe(0);
    after(published, 365);
    expect(await rests()).toEqual([{ caseId, title: needValues.title, since: dayIn('Europe/Oslo', published), years: 1 }]);
    await world.casework.tellWhatIsDue();
    await world.casework.tellWhatIsDue();
    expect(await told()).toBe(1);
    after(published, 500);
    await world.casework.tellWhatIsDue();
    expect(await told()).toBe(1);
    after(published, 731);
    await world.casework.tellWhatIsDue();
    expect(await told()).toBe(2);
    // Nobody else: an enterprise, or somebody of the body without a part in the case.
    for (const actor of [cast.kari, cast.colleague, cast.bjorg]) expect((await world.casework.today(actor)).rests).toEqual([]);
  });

  test('whatever happens to it, even a word changed, lets a year begin anew', async () => {
    const values = { ...needValues, openQuestions: 'Vi venter på nytt bygg, og tar det opp igjen om to år.' };
    await done(world.casework.saveNeed(cast.buyer, { caseId, values, version: null }));
    expect(await rests()).toEqual([]);
    const changed = world.clock.now();
    after(changed, 366);
    expect(await rests()).toMatchObject([{ caseId, years: 1 }]);
  });

  test('is not at rest once a call of it is begun', async () => {
    await done(world.casework.startCall(cast.buyer, { caseId, kind: 'tender' }));
    const begun = world.clock.now();
    after(begun, 400);
    expect(await rests()).toEqual([]);
    expect(await world.casework.tellWhatIsDue()).toBe(0);
  });
});
