import { beforeAll, expect, test } from 'vitest';
import { prepareOpening } from '../../samples/worlds/prepare-opening.ts';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { assess, done, openAll, refusal, submit, walkToDraft, type Walked } from '../../tests/walk.ts';
import type { AdvantageValues } from '#assessment/advantage-fields';
import { meetingFields } from '#dialogue/meeting-fields';
import { emptyValues } from '#field/field';
import { dayIn } from '#value/instant';

eachEngine('earlier involvement of those who submit', (open) => {
  let world: TestBench;
  let cast: Cast;
  let at: Walked;
  const found: AdvantageValues = {
    involvement: 'dialogueOnly',
    gained: 'Hørte om budsjettet, som sto i loggen ti dager før fristen.',
    remedies: ['informationShared', 'timeGiven'],
    hearing: null,
  };
  const decision = { reasons: 'Løsningen følger den enkelte.', complaintTo: 'klage@lyngfjell.example.no' };
  const examine = (change: Partial<AdvantageValues> = {}, organisationId = cast.enterprise) =>
    world.casework.examineAdvantage(cast.buyer, { ...at, organisationId, values: { ...found, ...change } });
  const file = async () => {
    const now = await world.casework.caseFile(at.caseId);
    if (!now) throw new Error('the walk made a case');
    return now;
  };
  const involvement = async () => world.casework.earlierInvolvement(await file(), at.callId);
  const obstacles = async () =>
    ((await world.casework.decisionBasis(await file(), at))?.obstacles ?? []).filter(({ code }) => code === 'advantageNotExamined');

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
    at = await walkToDraft(world, cast);
    await prepareOpening(world.casework, { buyer: cast.buyer, openers: [cast.buyer, cast.colleague] }, at);
  });

  test('a call is not published before the log tells of a meeting that somebody signed up for', async () => {
    const { caseId } = at;
    const day = dayIn('Europe/Oslo', world.clock.now());
    const words = { meetingTitle: 'Åpent møte', about: 'Hva kan dere?', access: 'Trinnfritt.', joining: null };
    const values = { ...emptyValues(meetingFields), ...words, meetingKind: 'openMeeting', signUpBy: day } as const;
    const first = { talkDay: day, starts: '23:00', minutes: 30, place: 'Rådhuset' };
    const { meetingId } = await done(world.casework.announceMeeting(cast.buyer, { caseId, values, first }));
    const talkId = (await file()).meetings[0]?.times[0]?.id ?? '';
    await done(world.casework.signUpForMeeting(cast.kari, { caseId, meetingId, talkId, values: { comers: 1, accessNeeds: null } }));
    expect(await refusal(world.casework.publishCall(cast.buyer, at))).toMatchObject({ code: 'meetingsNotLogged', facts: { count: 1 } });
    const entry = { kind: 'openMeeting', heldOn: day, participants: 'De som kom', said: 'Vi fortalte om budsjettet.' } as const;
    const record = () => world.casework.recordDialogue(cast.buyer, { caseId, values: entry, talkId });
    expect(await refusal(record())).toMatchObject({ code: 'meetingAhead' });
    world.clock.advance(86_400_000);
    await done(record());
    expect(await refusal(world.casework.publishCall(cast.buyer, at))).toMatchObject({ code: 'dialogueNotShared' });
    await done(world.casework.shareDialogue(cast.buyer, { caseId }));
    await done(world.casework.publishCall(cast.buyer, at));
  });

  test('before the opening nobody learns who of those that took part submits, and nothing can be found about anybody', async () => {
    await submit(world, at, { actor: cast.kari, priceMinor: 380_000_000, promise: 'Tre stillinger.' });
    await submit(world, at, { actor: cast.rival, priceMinor: 360_000_000, promise: 'Én stilling.' });
    expect(await involvement()).toEqual([]);
    expect(await refusal(examine())).toMatchObject({ code: 'notOpened' });
  });

  test('after it each is shown with what it took part in, since when all knew, and how many days before the closing time', async () => {
    await openAll(world, at, cast);
    const shown = await involvement();
    expect(
      shown.map(({ name, parts, named }) => [name, parts.map(({ title, daysToClosing }) => [title, daysToClosing]), named.length]),
    ).toEqual(
      expect.arrayContaining([
        ['Omsorgsløftet SA', [['Åpent møte', 9]], 1],
        ['Storomsorg AS', [], 0],
      ]),
    );
  });

  test('nobody decides before it is found, and nobody is excluded unheard', async () => {
    await assess(world, at, { cast, points: { [cast.enterprise]: [4.5, 5], [cast.rivalOrganisation]: [3, 2] } });
    expect(await obstacles()).toMatchObject([{ facts: { organisation: 'Omsorgsløftet SA' } }]);
    const deciding = { ...at, values: decision, feedback: { [cast.rivalOrganisation]: 'Kort svar.' } };
    expect(await refusal(world.casework.publishDecision(cast.buyer, deciding))).toMatchObject({ code: 'advantageNotExamined' });
    expect(await refusal(examine({ remedies: [] }))).toMatchObject({ code: 'advantageEmpty' });
    expect(await refusal(examine({ remedies: ['excluded'] }))).toMatchObject({ code: 'hearingFirst' });
    expect(await refusal(examine({ remedies: ['hearingHeld', 'excluded'] }))).toMatchObject({ code: 'hearingUnwritten' });
    expect(await refusal(examine({}, cast.municipality))).toMatchObject({ code: 'noSuchBidder' });
    expect(
      await refusal(world.casework.examineAdvantage(cast.kari, { ...at, organisationId: cast.enterprise, values: found })),
    ).toMatchObject({
      code: 'notAllowed',
    });
    const submissionId = (await world.casework.openedNames(at.callId)).find(({ name }) => name === 'Omsorgsløftet SA')?.id ?? '';
    const aside = { ground: 'unfairAdvantage', setAsideReason: 'Dere skrev kriteriene.' } as const;
    const settingAside = () => world.casework.setAside(cast.buyer, { ...at, submissionId, values: aside });
    expect(await refusal(settingAside())).toMatchObject({ code: 'advantageNotHeard' });
    await done(examine({ involvement: 'wroteDocuments', remedies: ['hearingHeld', 'excluded'], hearing: 'De mente at alle visste det.' }));
    expect(await obstacles()).toEqual([]);
    await done(settingAside());
    const letters = await done(
      world.casework.previewLetters(cast.buyer, await file(), { callId: at.callId, values: decision, feedback: {} }),
    );
    expect(letters.find(({ organisationName }) => organisationName === 'Omsorgsløftet SA')?.body).toContain('Dere skrev kriteriene.');
    await done(world.casework.reinstate(cast.buyer, { ...at, submissionId }));
  });

  test('the last finding counts, and with the decision everybody reads it without the notes', async () => {
    world.clock.advance(60_000);
    await done(examine());
    const before = JSON.stringify(await world.casework.findPublicRecord(at.caseId));
    expect(before).not.toContain('dialogueOnly');
    const deciding = { ...at, values: decision, feedback: { [cast.rivalOrganisation]: 'Kort svar.' } };
    await done(world.casework.publishDecision(cast.buyer, deciding));
    const record = await world.casework.findPublicRecord(at.caseId);
    expect(record?.calls[0]?.decision?.involvement).toEqual([
      { name: 'Omsorgsløftet SA', number: 1, involvement: 'dialogueOnly', remedies: ['informationShared', 'timeGiven'] },
    ]);
    expect(JSON.stringify(record)).not.toContain('Hørte om budsjettet');
    expect(await refusal(examine())).toMatchObject({ code: 'alreadyDecided' });
  });
});
