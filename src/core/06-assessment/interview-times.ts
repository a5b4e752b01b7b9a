import type { Call } from '#call';
import { interviewCriteria } from '#call/interview-criteria';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { InterviewMoveValues } from './interview-fields.ts';
import { closedFor, type Interview } from './interview.ts';
import { bookTalk, isPast, type Talk, type TalkRefusal } from '#dialogue/talk';

/** A booked time that became another. */
export type InterviewMove = {
  readonly id: Id<'interviewMove'>;
  readonly interviewId: Id<'interview'>;
  readonly from: Talk;
  readonly to: Talk;
  readonly moveReason: string;
  readonly byBidder: boolean;
  readonly movedAt: Instant;
};

export type InterviewRefusal = Refusal<
  | 'notOpened'
  | 'alreadyDecided'
  | 'noInterviews'
  | 'allInvited'
  | 'tooFewTimes'
  | 'notBooked'
  | 'alreadyHeld'
  | 'interviewOff'
  | 'moveReasonMissing'
>;

type Inviting = {
  readonly call: Pick<Call, 'id' | 'state' | 'criteria' | 'zone'>;
  readonly at: Instant;
  /** Every submission that is not set aside, with an id for its interview. */
  readonly kept: readonly (Pick<Interview, 'submissionId' | 'organisationId'> & { readonly newId: Id<'interview'> })[];
  readonly interviews: readonly Pick<Interview, 'submissionId'>[];
  /** The times offered for interviews. */
  readonly talks: readonly Talk[];
};

/**
 * Invites everybody who is not set aside and not invited yet, in one act: nobody hears of it before the others, and there is a time for each.
 * Refuses in this order: state, a call without interviews, nobody left to invite, fewer free times ahead than bidders.
 */
export function inviteToInterviews(inviting: Inviting): Result<{ interviews: readonly Interview[]; event: CaseEvent }, InterviewRefusal> {
  const { call, at, kept, talks } = inviting;
  const barred = closedFor(call);
  if (barred) return refused(barred);
  if (interviewCriteria(call.criteria).length === 0) return refused({ code: 'noInterviews' });
  const invited = kept.filter(({ submissionId }) => !inviting.interviews.some((other) => other.submissionId === submissionId));
  if (invited.length === 0) return refused({ code: 'allInvited' });
  const free = talks.filter((talk) => talk.bookedBy === null && !isPast(talk, call.zone, at)).length;
  if (free < invited.length) return refused({ code: 'tooFewTimes', facts: { free, needed: invited.length } });
  return ok({
    interviews: invited.map(({ submissionId, organisationId, newId }) => ({
      id: newId,
      callId: call.id,
      submissionId,
      organisationId,
      invitedAt: at,
      talkId: null,
      off: false,
      record: null,
    })),
    event: { type: 'interviewsInvited', facts: { call: call.id, submissions: invited.map(({ submissionId }) => submissionId) }, refs: [] },
  });
}

type Booking = {
  readonly call: Pick<Call, 'id' | 'state' | 'zone'>;
  readonly at: Instant;
  /** `null`: the organisation is not invited. */
  readonly interview: Interview | null;
  readonly talks: readonly Talk[];
  readonly talkId: string;
};

/** Books the first time of an interview, whoever chooses it. Refuses: state, not invited, set aside, recorded, then as every talk does (`bookTalk`). */
export function bookInterview(booking: Booking): Result<Talk, TalkRefusal | InterviewRefusal> {
  const { call, interview, at } = booking;
  const barred = closedFor(call);
  if (barred) return refused(barred);
  if (!interview) return refused({ code: 'notInvited' });
  if (interview.off) return refused({ code: 'interviewOff' });
  if (interview.record) return refused({ code: 'alreadyHeld' });
  if (interview.talkId) return refused({ code: 'alreadyBooked' });
  return bookTalk(booking.talkId, {
    organisationId: interview.organisationId,
    barred: null,
    // Another submission of the same organisation has an interview of its own.
    talks: booking.talks.filter(({ bookedBy }) => bookedBy !== interview.organisationId),
    zone: call.zone,
    at,
  });
}

type Moving = Omit<Booking, 'call'> & {
  readonly id: Id<'interviewMove'>;
  readonly call: Pick<Call, 'id' | 'state' | 'zone'>;
  readonly by: 'body' | 'bidder';
  readonly values: InterviewMoveValues;
};

/**
 * Moves a booked interview to another free time, with a reason that both sides read. The bidder can do it until it begins, the body until it
 * is recorded. Refuses in this order: state, not invited, set aside, recorded, nothing booked, too late, no reason, then as `bookTalk`.
 */
export function moveInterview(moving: Moving): Result<{ move: InterviewMove; event: CaseEvent }, TalkRefusal | InterviewRefusal> {
  const { call, interview, at, talks, values } = moving;
  const barred = closedFor(call);
  if (barred) return refused(barred);
  if (!interview) return refused({ code: 'notInvited' });
  if (interview.off) return refused({ code: 'interviewOff' });
  if (interview.record) return refused({ code: 'alreadyHeld' });
  const from = talks.find(({ id }) => id === interview.talkId);
  if (!from) return refused({ code: 'notBooked' });
  if (moving.by === 'bidder' && isPast(from, call.zone, at)) return refused({ code: 'talkPast' });
  if (!values.moveReason) return refused({ code: 'moveReasonMissing' });
  const booked = bookInterview({ ...moving, interview: { ...interview, talkId: null }, talks: talks.filter(({ id }) => id !== from.id) });
  if (!booked.ok) return booked;
  const { id } = moving;
  const byBidder = moving.by === 'bidder';
  return ok({
    move: { id, interviewId: interview.id, from, to: booked.value, moveReason: values.moveReason, byBidder, movedAt: at },
    event: {
      type: 'interviewMoved',
      facts: { call: call.id, submission: interview.submissionId, byBidder },
      refs: [{ kind: 'interviewMove', id }],
    },
  });
}
