import { beforeAll, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { done, needValues, refusal } from '../../tests/walk.ts';
import { meetingFields, type MeetingValues } from '#dialogue/meeting-fields';
import { emptyValues } from '#field/field';
import { addDays, type Day } from '#value/day';
import { dayIn, instantIn } from '#value/instant';

const millisOfDay = 86_400_000;

eachEngine('meetings before a call', (open) => {
  let world: TestBench;
  let cast: Cast;
  let caseId = '';
  let day: Day;

  const values = (change: Partial<MeetingValues>): MeetingValues => ({
    ...emptyValues(meetingFields),
    meetingTitle: 'Åpent møte om dagtilbud',
    about: 'Hva kan dere tenke dere?',
    access: 'Trinnfritt, teleslynge.',
    joining: 'Hemmelig lenke',
    meetingKind: 'openMeeting',
    signUpBy: addDays(day, 5),
    ...change,
  });
  const time = (starts: string, days = 7) => ({ talkDay: addDays(day, days), starts, minutes: 30, place: 'Rådhuset' });
  const announce = (change: Partial<MeetingValues> = {}, starts = '10:00') =>
    world.casework.announceMeeting(cast.buyer, { caseId, values: values(change), first: time(starts) });
  const timesOf = async (meetingId: string) =>
    (await world.casework.caseFile(caseId))?.meetings.find(({ id }) => id === meetingId)?.times.map(({ id }) => id) ?? [];
  const subjects = async (actor: Cast['kari']) => (await world.casework.mailbox(actor.personId)).map(({ subject }) => subject);
  const coming = { comers: 2, accessNeeds: 'Tegnspråktolk' };

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
    day = dayIn('Europe/Oslo', world.clock.now());
    const raised = { values: needValues, organisationId: cast.municipality, language: 'nb', raisedBy: 'buyer', demo: true } as const;
    caseId = (await done(world.casework.raiseNeed(cast.buyer, raised))).caseId;
  });

  test('a meeting is announced when the need is public, by those who buy, with a time and a last day to sign up before it', async () => {
    expect(await refusal(announce())).toMatchObject({ code: 'needNotPublished' });
    await done(world.casework.publishNeed(cast.buyer, { caseId }));
    expect(await refusal(world.casework.announceMeeting(cast.kari, { caseId, values: values({}), first: time('10:00') }))).toMatchObject({
      code: 'notAllowed',
    });
    expect(await refusal(announce({}, 'ti'))).toMatchObject({ code: 'talkTimeWrong' });
    expect(await refusal(announce({ signUpBy: addDays(day, -1) }))).toMatchObject({ code: 'signUpPast' });
    expect(await refusal(announce({ signUpBy: addDays(day, 8) }))).toMatchObject({ code: 'signUpAfterMeeting' });
  });

  test('everybody can read of it, not how to get in or who comes; signing up changes nothing that is public', async () => {
    const { meetingId } = await done(announce());
    const [talkId = ''] = await timesOf(meetingId);
    const before = await world.casework.findPublicRecord(caseId);
    expect(before?.meetings).toMatchObject([{ meetingTitle: 'Åpent møte om dagtilbud', times: [{ starts: '10:00', place: 'Rådhuset' }] }]);
    expect((await world.casework.timeline(caseId)).map(({ type }) => type)).toContain('meetingAnnounced');
    world.clock.advance(60_000);
    for (const actor of [cast.kari, cast.rival])
      await done(world.casework.signUpForMeeting(actor, { caseId, meetingId, talkId, values: coming }));
    const after = await world.casework.findPublicRecord(caseId);
    expect(after).toEqual(before);
    for (const secret of ['Hemmelig lenke', 'Omsorgsløftet', 'Tegnspråktolk']) expect(JSON.stringify(after)).not.toContain(secret);
    expect(await world.casework.meetingGuests(meetingId)).toMatchObject([
      { name: 'Omsorgsløftet SA', comers: 2, accessNeeds: 'Tegnspråktolk' },
      { name: 'Storomsorg AS' },
    ]);
    expect(await refusal(world.casework.signUpForMeeting(cast.jonas, { caseId, meetingId, talkId, values: coming }))).toMatchObject({
      code: 'alreadyBooked',
    });
    expect((await world.casework.ownSignUp(cast.kari, meetingId)).own).toEqual({ talkId, ...coming });
    await done(world.casework.cancelSignUp(cast.rival, { caseId, meetingId, talkId }));
    expect((await world.casework.meetingGuests(meetingId)).map(({ name }) => name)).toEqual(['Omsorgsløftet SA']);
  });

  test('a time of a one-to-one talk is one enterprise’s, and a time that somebody has is not taken back', async () => {
    const { meetingId } = await done(announce({ meetingKind: 'oneToOne', meetingTitle: 'En til en' }, '12:00'));
    expect(await refusal(world.casework.offerMeetingTime(cast.buyer, { caseId, meetingId, values: time('12:15') }))).toMatchObject({
      code: 'talkOverlaps',
    });
    await done(world.casework.offerMeetingTime(cast.buyer, { caseId, meetingId, values: time('12:30') }));
    const [first = '', second = ''] = await timesOf(meetingId);
    const book = (actor: Cast['kari'], talkId: string) =>
      world.casework.signUpForMeeting(actor, { caseId, meetingId, talkId, values: coming });
    await done(book(cast.kari, first));
    expect(await refusal(book(cast.rival, first))).toMatchObject({ code: 'talkTaken' });
    expect(await refusal(book(cast.kari, second))).toMatchObject({ code: 'alreadyBooked' });
    expect(await refusal(book(cast.buyer, second))).toMatchObject({ code: 'notAllowed' });
    const withdraw = (talkId: string) => world.casework.withdrawMeetingTime(cast.buyer, { caseId, meetingId, talkId });
    expect(await refusal(withdraw(first))).toMatchObject({ code: 'talkTaken' });
    await done(withdraw(second));
    await done(world.casework.cancelSignUp(cast.kari, { caseId, meetingId, talkId: first }));
    expect(await refusal(withdraw(first))).toMatchObject({ code: 'lastTime' });
    await done(book(cast.rival, first));
    await done(world.casework.cancelMeeting(cast.buyer, { caseId, meetingId, reason: 'Vi er syke.' }));
    expect(await subjects(cast.rival)).toEqual(['Avlyst: En til en']);
    expect(await subjects(cast.kari)).toEqual([]);
    expect(await refusal(book(cast.kari, first))).toMatchObject({ code: 'meetingOff' });
  });

  test('invitations go to enterprises and addresses once, say what is public, and the address lies sealed', async () => {
    const meetingId = (await world.casework.caseFile(caseId))?.meetings[0]?.id ?? '';
    const invite = (organisationIds: readonly string[], addresses: readonly string[]) =>
      world.casework.inviteToMeeting(cast.buyer, { caseId, meetingId, organisationIds, addresses });
    expect(await refusal(invite([], ['ikke en adresse']))).toMatchObject({ code: 'notAnAddress' });
    expect(await done(invite([cast.rivalOrganisation, cast.municipality], ['Ny@eksempel.no']))).toEqual({ count: 2 });
    expect(await refusal(invite([cast.rivalOrganisation], ['ny@eksempel.no']))).toMatchObject({ code: 'nobodyToInvite' });
    const [letter] = await world.casework.mailbox(cast.rival.personId);
    expect(letter?.subject).toBe('Invitasjon: Åpent møte om dagtilbud');
    expect(letter?.body).toContain(`/nb/cases/${caseId}#meetings`);
    expect(letter?.body).not.toMatch(/Hemmelig|Omsorgsløftet|[{}]/);
    expect((await world.casework.meetingInvitations(meetingId)).map(({ name, address }) => `${name ?? address}`).toSorted()).toEqual([
      'Ny@eksempel.no',
      'Storomsorg AS',
    ]);
    expect(JSON.stringify(await world.bench.tables.selectFrom('meetingInvitation').selectAll().execute())).not.toContain('eksempel');
  });

  test('the day before, those who come are reminded once; after it the body is, until the log tells of it', async () => {
    world.clock.advance(5.5 * millisOfDay);
    await world.casework.remindOfMeetings();
    expect(await subjects(cast.kari)).toEqual([]);
    world.clock.set(instantIn('Europe/Oslo', addDays(day, 6), '10:30') ?? world.clock.now());
    await world.casework.remindOfMeetings();
    await world.casework.remindOfMeetings();
    expect(await subjects(cast.kari)).toEqual(['Påminnelse: Åpent møte om dagtilbud']);
    expect((await world.casework.today(cast.jonas)).ownMeetings).toMatchObject([{ title: 'Åpent møte om dagtilbud' }]);
    expect((await world.casework.today(cast.buyer)).meetingsToLog).toEqual([]);
    const meeting = (await world.casework.caseFile(caseId))?.meetings[0];
    const join = { caseId, meetingId: meeting?.id ?? '', talkId: meeting?.times[0]?.id ?? '' };
    expect(await refusal(world.casework.signUpForMeeting(cast.rival, { ...join, values: coming }))).toMatchObject({ code: 'signUpClosed' });
    world.clock.set(instantIn('Europe/Oslo', addDays(day, 8), '09:00') ?? world.clock.now());
    expect((await world.casework.today(cast.buyer)).meetingsToLog).toMatchObject([{ overdue: true, caseId }]);
    await world.casework.remindOfMeetings();
    expect(await subjects(cast.buyer)).toEqual(['Skriv i loggen: Åpent møte om dagtilbud']);
    expect(await refusal(world.casework.cancelMeeting(cast.buyer, { ...join, reason: 'x' }))).toMatchObject({ code: 'meetingHeld' });
    expect(await world.casework.unloggedTimes(caseId)).toHaveLength(1);
    const entry = { kind: 'openMeeting', heldOn: addDays(day, 7), participants: 'Omsorgsløftet SA', said: 'Små grupper.' } as const;
    await done(world.casework.recordDialogue(cast.buyer, { caseId, values: entry, talkId: join.talkId }));
    expect(await world.casework.unloggedTimes(caseId)).toEqual([]);
    expect((await world.casework.today(cast.buyer)).meetingsToLog).toEqual([]);
    expect(JSON.stringify(await world.casework.findPublicRecord(caseId))).not.toContain('Omsorgsløftet');
    await done(world.casework.shareDialogue(cast.buyer, { caseId }));
    expect((await world.casework.findPublicRecord(caseId))?.dialogue).toMatchObject([{ participants: 'Omsorgsløftet SA' }]);
  });
});
