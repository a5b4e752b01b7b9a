import { beforeAll, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { assess, declareNoLinks, done, openAll, submit, walkToCall, type Walked } from '../../tests/walk.ts';
import { startOfDay, epochMillis, instantOf } from '#value/instant';

const title = 'Dagtilbud til personer med demens';

eachEngine('what time brings', (open) => {
  let world: TestBench;
  let cast: Cast;
  let at: Walked;
  let other = '';

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
    other = await world.casework.addPerson({ name: 'Siv Aas', email: 'siv@example.no', language: 'nb', authUserId: null, demoNote: null });
    await world.casework.addMembership({ personId: other, organisationId: cast.municipality, role: 'lead', title: '' });
    at = await walkToCall(world, cast);
    await submit(world, at, { actor: cast.kari, priceMinor: 380_000_000, promise: 'Tre stillinger.' });
    await submit(world, at, { actor: cast.rival, priceMinor: 360_000_000, promise: 'Én stilling.' });
  });

  /** The notices that each person has got since the last look. */
  const seen = new Map<string, number>();
  const news = async () => {
    const told: Record<string, readonly string[]> = {};
    for (const [name, personId] of [
      ['siv', other] as const,
      ...Object.entries(cast).flatMap(([key, actor]) => (typeof actor === 'string' ? [] : [[key, actor.personId] as const])),
    ]) {
      const notices = (await world.casework.mailbox(personId)).filter(({ kind }) => kind === 'notice').map(({ subject }) => subject);
      const fresh = notices.slice(0, notices.length - (seen.get(name) ?? 0));
      seen.set(name, notices.length);
      if (fresh.length > 0) told[name] = fresh.toSorted();
    }
    return told;
  };

  test('while a call is open nobody is told anything, however many have submitted', async () => {
    expect(await world.casework.tellWhatIsDue()).toBe(0);
    expect(await news()).toEqual({});
  });

  test('when the closing time has passed the openers are told to open, and the other lead that it has', async () => {
    world.clock.set(at.closesAt);
    expect(await world.casework.tellWhatIsDue()).toBe(3);
    const opening = [`Åpne det som er levert: ${title}`];
    expect(await news()).toEqual({ buyer: opening, colleague: opening, siv: [`Fristen er ute: ${title}`] });
    expect(await world.casework.tellWhatIsDue()).toBe(0);
  });

  test('when the submissions are open the panel is told to declare, and the bidders nothing', async () => {
    await openAll(world, at, cast);
    await world.casework.tellWhatIsDue();
    const declare = [`Meld fra om tilknytning: ${title}`];
    expect(await news()).toEqual({ bjorg: declare, hilde: declare, tom: declare });
  });

  test('a declared link is told to the chair; whoever has not locked is reminded five days before the decision', async () => {
    const none = { statement: 'none', detail: null } as const;
    const declared = { [cast.enterprise]: none, [cast.rivalOrganisation]: { statement: 'link', detail: 'Svoger.' } as const };
    await done(world.casework.declareInterests(cast.bjorg, { ...at, byOrganisation: declared }));
    world.clock.advance(1000);
    await world.casework.tellWhatIsDue();
    expect(await news()).toEqual({ tom: [`En meldt tilknytning venter: ${title}`] });
    const decisionBy = (await world.casework.caseFile(at.caseId))?.calls[0]?.decisionBy;
    if (!decisionBy) throw new Error('no day');
    world.clock.set(instantOf(epochMillis(startOfDay('Europe/Oslo', decisionBy)) - 5 * 86_400_000));
    await world.casework.tellWhatIsDue();
    expect(await news()).toEqual({ bjorg: [`Vurderingene dine mangler: ${title}`] });
  });

  test('when all have locked those who decide are told, and when the waiting period is over those who sign', async () => {
    const room = await world.casework.panelRoom(at.callId);
    const interestId = room.interests.find(({ statement }) => statement !== 'none')?.id ?? '';
    const ruling = { state: 'potential', ruling: 'record', rulingReason: 'Ingen kontakt på mange år.' } as const;
    await declareNoLinks(world, at, [cast.tom]);
    await done(world.casework.ruleInterest(cast.tom, { ...at, interestId, ruling }));
    await world.bench.tables.deleteFrom('interest').execute();
    await assess(world, at, { cast, points: { [cast.enterprise]: [4.5, 5], [cast.rivalOrganisation]: [3, 2] } });
    await world.casework.tellWhatIsDue();
    const decide = [`Beslutningen kan tas: ${title}`];
    expect(await news()).toEqual({ buyer: decide, siv: decide });
    const values = { reasons: 'Løsningen følger den enkelte.', complaintTo: 'klage@lyngfjell.example.no' };
    const feedback = { [cast.rivalOrganisation]: 'Prisen var lav, men løsningen var lite beskrevet.' };
    await done(world.casework.publishDecision(cast.buyer, { ...at, values, feedback }));
    // Those who follow are told that the decision is public; the letters say the rest.
    expect(await news()).toEqual({ kari: [`Bestemt: ${title}`], rival: [`Bestemt: ${title}`] });
    expect(await world.casework.tellWhatIsDue()).toBe(0);
    world.clock.advance(15 * 86_400_000);
    await world.casework.tellWhatIsDue();
    expect(await news()).toEqual({ buyer: [`Avtalen kan signeres: ${title}`], siv: [`Avtalen kan signeres: ${title}`] });
    expect((await world.casework.today(cast.buyer)).signatures).toMatchObject([{ caseId: at.caseId, supplier: 'Omsorgsløftet SA' }]);
  });
});
