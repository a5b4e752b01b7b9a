import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import { dayIn, type Instant, type Zone } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { MeetingValues } from './meeting-fields.ts';
import { bookTalk, isPast, offerTalk, type Talk, type TalkBar, type TalkRefusal } from './talk.ts';
import type { TalkValues } from './talk-fields.ts';

/** A meeting, or a set of one-to-one talks, that is announced to everybody before there is a call. */
export type Meeting = MeetingValues & {
  readonly id: Id<'meeting'>;
  readonly announcedAt: Instant;
  readonly cancelledAt: Instant | null;
  readonly cancelReason: string | null;
  /** When it is held, in the order of the calendar; one or more. */
  readonly times: readonly Talk[];
};

export type MeetingRefusal =
  | Refusal<'needNotPublished' | 'signUpPast' | 'signUpAfterMeeting' | 'noSuchMeeting' | 'cancelReasonMissing' | 'meetingHeld'>
  | TalkRefusal;

/** What a meeting needs around it: the need is public, and no call of the case is, for from then on questions and talks are the call's. */
export type Around = {
  readonly needPublishedAt: Instant | null;
  readonly callPublished: boolean;
  readonly zone: Zone;
  readonly at: Instant;
};

type Announcing = Around & { readonly id: Id<'meeting'>; readonly talkId: Id<'talk'>; readonly first: TalkValues };

/**
 * Announces a meeting with its first time. Refuses in this order: the need is not public, a call is published, the time is none or has passed, a
 * last day to sign up that has passed or lies after the meeting.
 */
export function announceMeeting(
  values: MeetingValues,
  announcing: Announcing,
): Result<{ meeting: Meeting; event: CaseEvent }, MeetingRefusal> {
  const { id, at, zone, needPublishedAt, callPublished } = announcing;
  if (!needPublishedAt) return refused({ code: 'needNotPublished' });
  if (callPublished) return refused({ code: 'dialogueOver' });
  const announced: Meeting = { ...values, id, announcedAt: at, cancelledAt: null, cancelReason: null, times: [] };
  const offered = offerMeetingTime(announced, { ...announcing, values: announcing.first });
  if (!offered.ok) return offered;
  const { signUpBy } = values;
  if (signUpBy && signUpBy < dayIn(zone, at)) return refused({ code: 'signUpPast' });
  if (signUpBy && offered.value.talkDay && signUpBy > offered.value.talkDay) return refused({ code: 'signUpAfterMeeting' });
  return ok({
    meeting: { ...announced, times: [offered.value] },
    event: { type: 'meetingAnnounced', facts: { meeting: id, kind: values.meetingKind }, refs: [{ kind: 'meeting', id }] },
  });
}

/** Offers one more time of a meeting. Refuses: cancelled, a call is published, a time that is none, has begun or lies in another. */
export function offerMeetingTime(
  meeting: Meeting,
  offering: Around & { readonly talkId: Id<'talk'>; readonly values: TalkValues },
): Result<Talk, TalkRefusal> {
  const { zone, at } = offering;
  const offered = offerTalk({
    id: offering.talkId,
    callId: null,
    meetingId: meeting.id,
    purpose: meeting.meetingKind ?? 'openMeeting',
    values: offering.values,
    barred: barOf(meeting, offering),
    today: dayIn(zone, at),
    others: meeting.times,
  });
  if (offered.ok && isPast(offered.value, zone, at)) return refused({ code: 'talkPast' });
  return offered;
}

type Guest = { readonly organisationId: Id<'organisation'>; readonly signedUpFor: readonly string[] };

/**
 * Signs an organisation up for a time: alone with the body in a one-to-one talk, with others in an open meeting; once for each meeting. Refuses:
 * cancelled, a call is published, the last day to sign up has passed, and what `bookTalk` refuses. `signedUpFor`: times it has already.
 */
export function signUp(meeting: Meeting, talkId: string, signing: Around & Guest): Result<Talk, MeetingRefusal> {
  const { organisationId, signedUpFor, zone, at } = signing;
  const late = meeting.signUpBy !== null && dayIn(zone, at) > meeting.signUpBy;
  const booked = bookTalk(talkId, {
    organisationId,
    barred: barOf(meeting, signing) ?? (late ? 'signUpClosed' : null),
    talks: meeting.times.map((time) => (signedUpFor.includes(time.id) ? { ...time, bookedBy: organisationId } : time)),
    zone,
    at,
  });
  if (!booked.ok && booked.refusal.code === 'talkTaken' && signedUpFor.includes(talkId)) return refused({ code: 'alreadyBooked' });
  if (!booked.ok) return booked;
  // An open meeting is nobody's own.
  return ok(meeting.meetingKind === 'openMeeting' ? { ...booked.value, bookedBy: null, bookedAt: null } : booked.value);
}

/** Cancels a meeting that has not been held, with a reason for everybody. `at` is before every time that is still to come. */
export function cancelMeeting(
  meeting: Meeting,
  cancelling: { readonly reason: string | null; readonly zone: Zone; readonly at: Instant },
): Result<{ meeting: Meeting; event: CaseEvent }, MeetingRefusal> {
  const { reason, zone, at } = cancelling;
  if (meeting.cancelledAt) return refused({ code: 'meetingOff' });
  if (!meeting.times.some((time) => !isPast(time, zone, at))) return refused({ code: 'meetingHeld' });
  if (!reason?.trim()) return refused({ code: 'cancelReasonMissing' });
  return ok({
    meeting: { ...meeting, cancelledAt: at, cancelReason: reason },
    event: { type: 'meetingCancelled', facts: { meeting: meeting.id }, refs: [] },
  });
}

/** Whether somebody can sign up for a time of the meeting now. */
export function signUpOpen(meeting: Pick<Meeting, 'cancelledAt' | 'signUpBy'>, { zone, at }: Pick<Around, 'zone' | 'at'>): boolean {
  return meeting.cancelledAt === null && (meeting.signUpBy === null || dayIn(zone, at) <= meeting.signUpBy);
}

function barOf(meeting: Pick<Meeting, 'cancelledAt'>, { callPublished }: Pick<Around, 'callPublished'>): TalkBar {
  if (meeting.cancelledAt) return 'meetingOff';
  return callPublished ? 'dialogueOver' : null;
}
