import { beforeAll, describe, expect, test } from 'vitest';
import { emptyValues } from '#field/field';
import { meetingFields } from '#dialogue/meeting-fields';
import { solutionFields } from '#dialogue/solution-fields';
import type { Actor } from '#party/role';
import { addDays } from '#value/day';
import { dayIn } from '#value/instant';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { done, needValues, refusal } from '../../tests/walk.ts';

eachEngine('following a need, a body and an enterprise', (open) => {
  let world: TestBench;
  let cast: Cast;
  let caseId: string;
  const subjects = async (actor: Actor) =>
    (await world.casework.mailbox(actor.personId)).filter(({ kind }) => kind === 'notice').map(({ subject }) => subject);
  const raise = async () =>
    (
      await done(
        world.casework.raiseNeed(cast.buyer, {
          values: { ...needValues, title: 'Følge på tur' },
          organisationId: cast.municipality,
          language: 'nb',
          raisedBy: 'buyer',
          demo: false,
        }),
      )
    ).caseId;

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
    caseId = await raise();
  });

  test('begins only with what is public', async () => {
    expect(await refusal(world.casework.follow(cast.kari, { what: 'case', id: caseId }))).toMatchObject({ code: 'noSuchCase' });
    expect(await refusal(world.casework.follow(cast.kari, { what: 'organisation', id: 'nobody' }))).toMatchObject({ code: 'noSuchCase' });
    await done(world.casework.follow(cast.kari, { what: 'organisation', id: cast.municipality }));
    await done(world.casework.follow(cast.buyer, { what: 'organisation', id: cast.municipality }));
  });

  test('a new need of a body reaches whoever follows the body, once, and not whoever published it', async () => {
    await done(world.casework.publishNeed(cast.buyer, { caseId }));
    expect(await subjects(cast.kari)).toEqual(['Nytt behov: Følge på tur']);
    expect(await subjects(cast.buyer)).toEqual([]);
    expect(await subjects(cast.rival)).toEqual([]);
  });

  describe('of a need and its body at once', () => {
    test('tells one person one thing once, and of small changes only whoever follows the need', async () => {
      await done(world.casework.follow(cast.kari, { what: 'case', id: caseId }));
      await done(world.casework.follow(cast.rival, { what: 'case', id: caseId }));
      world.clock.advance(60_000);
      await done(
        world.casework.saveNeed(cast.buyer, { caseId, values: { ...needValues, title: 'Følge på tur', peopleCount: 7 }, version: null }),
      );
      const day = addDays(dayIn('Europe/Oslo', world.clock.now()), 20);
      const values = {
        ...emptyValues(meetingFields),
        meetingKind: 'openMeeting',
        meetingTitle: 'Åpent møte',
        about: 'Hva kan dere tenke dere?',
        access: 'Trinnfritt.',
        joining: 'Spør i resepsjonen.',
        signUpBy: addDays(day, -3),
      } as const;
      const first = { talkDay: day, starts: '10:00', minutes: 60, place: 'Rådhuset' };
      await done(world.casework.announceMeeting(cast.buyer, { caseId, values, first }));
      const both = ['Møte før konkurransen: Følge på tur', 'Behovet er endret: Følge på tur'];
      expect(await subjects(cast.rival)).toEqual(both);
      expect(await subjects(cast.kari)).toEqual([...both, 'Nytt behov: Følge på tur']);
    });

    test('is seen by nobody but the person, and ends when the person says so', async () => {
      expect((await world.casework.followedBy(cast.kari)).map(({ what, name }) => [what, name])).toEqual([
        ['case', 'Følge på tur'],
        ['organisation', 'Lyngfjell kommune'],
      ]);
      expect(await world.casework.followedBy(cast.tom)).toEqual([]);
      const rows = await world.bench.tables.selectFrom('following').selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain(cast.kari.personId);
      expect(new Set(rows.map(({ follower }) => follower)).size, 'no two rows of one person have a name in common').toBe(rows.length);
      await done(world.casework.unfollow(cast.kari, { what: 'case', id: caseId }));
      expect(await world.casework.follows(cast.kari, { what: 'case', id: caseId })).toBe(false);
      expect(await world.casework.follows(cast.rival, { what: 'case', id: caseId })).toBe(true);
    });
  });

  test('an enterprise that offers something new is told of to whoever follows it', async () => {
    await done(world.casework.follow(cast.buyer, { what: 'organisation', id: cast.enterprise }));
    const values = {
      ...emptyValues(solutionFields),
      title: 'Turfølge',
      whatChanges: 'Flere kommer ut.',
      how: 'To ganger i uka.',
      targetGroups: ['g-older'],
      outcomes: ['o-less-alone'],
      settings: ['s-out'],
      services: ['v-company'],
      paidToday: 'no',
      unmetNeed: 'yes',
      newWay: 'no',
      jobs: 'no',
      evidenceGrade: 'untried',
      regions: ['NO020'],
      languages: ['nb'],
    } as const;
    const { solutionId } = await done(world.casework.startSolution(cast.kari, { values, language: 'nb' }));
    await done(world.casework.publishSolution(cast.kari, { solutionId }));
    expect(await subjects(cast.buyer)).toEqual(['Ny løsning: Turfølge']);
  });
});
