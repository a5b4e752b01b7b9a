import { addMeeting, enterprisesNamed, guestsOf, invitationsOf, saveCancelledMeeting, unloggedTimes } from '#db/meetings';
import { addTalk, deleteTalk } from '#db/talks';
import type { Tx } from '#db/tables';
import { announceMeeting, cancelMeeting, offerMeetingTime, type Meeting } from '#dialogue/meeting';
import type { MeetingValues } from '#dialogue/meeting-fields';
import type { TalkValues } from '#dialogue/talk-fields';
import { zoneOf } from '#party/organisation';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { idOf } from '#value/id';
import type { Instant } from '#value/instant';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { tell } from './notices.ts';
import { openJson, sealJson } from './sealed-json.ts';
import { sendToOrganisation } from './send-letter.ts';

export type MeetingPlace = { readonly caseId: string; readonly meetingId: string };

/** Meetings before a call, as the body holds them: announced to everybody at once; invitations only point at what is public. */
export function meetingActs(bench: Bench) {
  const { tables } = bench;
  return {
    /** Announces a meeting with its first time. From this moment it is public. */
    announceMeeting(actor: Actor, input: { readonly caseId: string; readonly values: MeetingValues; readonly first: TalkValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'holdMeetings' }, async ({ tx, at, file, actor: holder }) => {
        const announced = announceMeeting(input.values, {
          ...aroundMeetings(file, at),
          id: idOf(bench.ids.newId()),
          talkId: idOf(bench.ids.newId()),
          first: input.first,
        });
        if (!announced.ok) return announced;
        const { meeting, event } = announced.value;
        await addMeeting(tx, meeting, { caseId: file.id, personId: holder.personId });
        for (const time of meeting.times) await addTalk(tx, time, at);
        return ok({ value: { meetingId: meeting.id }, events: [event] });
      });
    },

    /** Offers one more time. */
    offerMeetingTime(actor: Actor, input: MeetingPlace & { readonly values: TalkValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'holdMeetings' }, async ({ tx, at, file }) => {
        const meeting = meetingIn(file, input.meetingId);
        if (!meeting) return refused({ code: 'noSuchMeeting' });
        const talkId = idOf<'talk'>(bench.ids.newId());
        const offered = offerMeetingTime(meeting, { ...aroundMeetings(file, at), talkId, values: input.values });
        if (!offered.ok) return offered;
        await addTalk(tx, offered.value, at);
        return ok({ value: null, events: [] });
      });
    },

    /** Takes back a time that nobody has signed up for; the last one goes only with the meeting. */
    withdrawMeetingTime(actor: Actor, input: MeetingPlace & { readonly talkId: string }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'holdMeetings' }, async ({ tx, file }) => {
        const meeting = meetingIn(file, input.meetingId);
        if (!meeting?.times.some(({ id }) => id === input.talkId)) return refused({ code: 'noSuchTalk' });
        if (meeting.times.length === 1) return refused({ code: 'lastTime' });
        if ((await guestsOf(tx, meeting.id)).some(({ talkId }) => talkId === input.talkId)) return refused({ code: 'talkTaken' });
        await deleteTalk(tx, input.talkId);
        return ok({ value: null, events: [] });
      });
    },

    /** Sends the public invitation to enterprises and addresses; whoever has been invited before gets no second one. */
    inviteToMeeting(
      actor: Actor,
      input: MeetingPlace & { readonly organisationIds: readonly string[]; readonly addresses: readonly string[] },
    ) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'holdMeetings' }, async ({ tx, at, file, actor: holder }) => {
        const meeting = meetingIn(file, input.meetingId);
        if (!meeting) return refused({ code: 'noSuchMeeting' });
        if (meeting.cancelledAt) return refused({ code: 'meetingOff' });
        const wrong = input.addresses.find((address) => !isAddress(address));
        if (wrong !== undefined) return refused({ code: 'notAnAddress', facts: { address: wrong } });
        const before = await invitedTo(tx, meeting.id);
        const organisations = await enterprisesAmong(tx, input.organisationIds);
        const fresh = {
          organisationIds: organisations.filter((id) => !before.some((one) => one.organisationId === id)),
          addresses: input.addresses.filter((one, place) => {
            const others = [...before.map(({ address }) => address), ...input.addresses.slice(0, place)];
            return !others.some((other) => other?.toLowerCase() === one.toLowerCase());
          }),
        };
        if (fresh.organisationIds.length + fresh.addresses.length === 0) return refused({ code: 'nobodyToInvite' });
        const page = `${bench.publishing.publicAddress}/${file.language}/cases/${file.id}#meetings`;
        const text = bench.letters.meetingInvitation({ file, meeting, page, language: file.language });
        const letter = { kind: 'letter' as const, caseId: file.id, language: file.language, readyAt: at, ...text };
        const made = { meetingId: meeting.id, invitedAt: at, invitedBy: holder.personId };
        for (const organisationId of fresh.organisationIds) {
          await sendToOrganisation(bench, tx, { organisationId, letter });
          await tx
            .insertInto('meetingInvitation')
            .values({ ...made, id: bench.ids.newId(), organisationId })
            .execute();
        }
        for (const address of fresh.addresses) {
          await tx
            .insertInto('outbox')
            .values({ ...letter, id: bench.ids.newId(), email: address })
            .execute();
          const sealed = await sealJson(bench, { address });
          await tx
            .insertInto('meetingInvitation')
            .values({ ...made, id: bench.ids.newId(), address: sealed })
            .execute();
        }
        return ok({ value: { count: fresh.organisationIds.length + fresh.addresses.length }, events: [] });
      });
    },

    /** Cancels a meeting, with a reason for everybody; whoever has signed up for a time that is still to come is told. */
    cancelMeeting(actor: Actor, input: MeetingPlace & { readonly reason: string | null }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'holdMeetings' }, async ({ tx, at, file }) => {
        const meeting = meetingIn(file, input.meetingId);
        if (!meeting) return refused({ code: 'noSuchMeeting' });
        const cancelled = cancelMeeting(meeting, { reason: input.reason, zone: zoneOf(file.country), at });
        if (!cancelled.ok) return cancelled;
        await saveCancelledMeeting(tx, cancelled.value.meeting);
        const guests = await guestsOf(tx, meeting.id);
        for (const { id, talkDay, starts } of meeting.times) {
          if (!talkDay || !starts) continue;
          const personIds = guests.filter(({ talkId }) => talkId === id).map(({ personId }) => personId);
          const about = { caseId: file.id, meetingId: meeting.id, title: meeting.meetingTitle ?? '', talkDay, starts };
          await tell(bench, tx, { personIds, notice: { kind: 'meetingOff', ...about }, at });
        }
        return ok({ value: null, events: [cancelled.value.event] });
      });
    },

    /** Who comes to a meeting, for the body alone. */
    meetingGuests: (meetingId: string) => guestsOf(tables, meetingId),
    /** Who has been invited to a meeting, for the body alone. */
    meetingInvitations: (meetingId: string) => invitedTo(tables, meetingId),
    /** Times that are over or to come, to which somebody has signed up and of which the log does not tell yet. */
    unloggedTimes: (caseId: string) => unloggedTimes(tables, caseId),
    enterprisesNamed: (part: string) => enterprisesNamed(tables, part),
  };

  async function invitedTo(db: Tx | typeof tables, meetingId: string) {
    return Promise.all(
      (await invitationsOf(db, meetingId)).map(async ({ address, ...row }) => ({
        ...row,
        address: address ? (await openJson<{ readonly address: string }>(bench, address)).address : null,
      })),
    );
  }
}

/** What the rules of meetings ask of a case. */
export function aroundMeetings(file: CaseFile, at: Instant) {
  return {
    needPublishedAt: file.need.publishedAt,
    callPublished: file.calls.some(({ publishedAt }) => publishedAt !== null),
    zone: zoneOf(file.country),
    at,
  };
}

/** The meeting of an id in a case, or `null`. */
export function meetingIn(file: CaseFile, meetingId: string): Meeting | null {
  return file.meetings.find(({ id }) => id === meetingId) ?? null;
}

async function enterprisesAmong(tx: Tx, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await tx.selectFrom('organisation').select('id').where('id', 'in', ids).where('kind', '=', 'enterprise').execute();
  return rows.map(({ id }) => id);
}

function isAddress(text: string): boolean {
  return /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+$/.test(text);
}
