import type { Day } from '#value/day';
import type { Id } from '#value/id';
import { dayIn, instantIn, type Instant, type Zone } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { TalkValues } from './talk-fields.ts';

/**
 * What a talk is for: market dialogue before a call, to which everybody may come (`openMeeting`) or one at a time (`oneToOne`); an interview
 * that is part of the assessment; or feedback on a decision.
 */
export type TalkPurpose = 'openMeeting' | 'oneToOne' | 'interview' | 'feedback';

/** A time at which the body talks: with one organisation, or in an open meeting with all who come. */
export type Talk = TalkValues & {
  readonly id: Id<'talk'>;
  /** The call it belongs to; `null` before a call. */
  readonly callId: Id<'call'> | null;
  /** The meeting it is a time of; `null` for interviews and feedback. */
  readonly meetingId: Id<'meeting'> | null;
  readonly purpose: TalkPurpose;
  /** Who has it; in an open meeting nobody has it alone. */
  readonly bookedBy: Id<'organisation'> | null;
  readonly bookedAt: Instant | null;
};

export type TalkRefusal = Refusal<
  | 'noLetter'
  | 'notInvited'
  | 'notDecided'
  | 'notOpened'
  | 'alreadyDecided'
  | 'noSuchTalk'
  | 'talkTaken'
  | 'talkPast'
  | 'talkTimeWrong'
  | 'talkOverlaps'
  | 'alreadyBooked'
  | 'meetingOff'
  | 'signUpClosed'
  | 'dialogueOver'
>;

/** A time of the day as people write it, `9.30` or `09:30`, as `09:30`; `null` when it is none. */
export function timeOfDay(typed: string | null): string | null {
  const match = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(typed?.trim() ?? '');
  return match ? `${(match[1] ?? '').padStart(2, '0')}:${match[2]}` : null;
}

/** Why no time may be offered now; `null` when one may. */
export type TalkBar = TalkRefusal['code'] | null;

type Offered = Pick<Talk, 'id' | 'callId' | 'meetingId' | 'purpose'> & {
  readonly values: TalkValues;
  readonly barred: TalkBar;
  readonly today: Day;
  /** The times offered before for the same purpose. */
  readonly others: readonly Talk[];
};

/**
 * Offers a time. Refuses in this order: barred, a time that is none, a day that has passed, and, except for feedback, a time in the middle of
 * another of the same purpose, because the same people sit in all of them.
 */
export function offerTalk({ id, callId, meetingId, purpose, values, barred, today, others }: Offered): Result<Talk, TalkRefusal> {
  if (barred) return refused({ code: barred });
  const starts = timeOfDay(values.starts);
  if (!starts || !values.talkDay || !values.minutes || !values.place) return refused({ code: 'talkTimeWrong' });
  if (values.talkDay < today) return refused({ code: 'talkPast' });
  const offered: Talk = { ...values, starts, id, callId, meetingId, purpose, bookedBy: null, bookedAt: null };
  if (purpose !== 'feedback' && others.some((other) => overlap(offered, other))) return refused({ code: 'talkOverlaps' });
  return ok(offered);
}

type Booking = {
  readonly organisationId: Id<'organisation'>;
  /** Why the organisation may not book any; `null` when it may. */
  readonly barred: TalkBar;
  readonly talks: readonly Talk[];
  readonly zone: Zone;
  readonly at: Instant;
};

/** Books a free time: one each. Refuses: not entitled, no such time, passed, taken, one is booked already. */
export function bookTalk(talkId: string, { organisationId, barred, talks, zone, at }: Booking): Result<Talk, TalkRefusal> {
  if (barred) return refused({ code: barred });
  const talk = talks.find((candidate) => candidate.id === talkId);
  if (!talk) return refused({ code: 'noSuchTalk' });
  if (isPast(talk, zone, at)) return refused({ code: 'talkPast' });
  if (talk.bookedBy) return refused({ code: 'talkTaken' });
  if (talks.some((other) => other.bookedBy === organisationId)) return refused({ code: 'alreadyBooked' });
  return ok({ ...talk, bookedBy: organisationId, bookedAt: at });
}

/** When a talk begins; `null` where its day or time is missing. */
export function startOf({ talkDay, starts }: Pick<Talk, 'talkDay' | 'starts'>, zone: Zone): Instant | null {
  return talkDay && starts ? instantIn(zone, talkDay, starts) : null;
}

/** Whether it is too late to book: for feedback the day has passed, for everything else it has begun. */
export function isPast(talk: Pick<Talk, 'talkDay' | 'starts' | 'purpose'>, zone: Zone, at: Instant): boolean {
  if (talk.purpose === 'feedback') return talk.talkDay !== null && talk.talkDay < dayIn(zone, at);
  const start = startOf(talk, zone);
  return start === null || start <= at;
}

function overlap(one: Talk, other: Talk): boolean {
  if (one.talkDay !== other.talkDay) return false;
  const [from, until] = minutesOf(one);
  const [otherFrom, otherUntil] = minutesOf(other);
  return from < otherUntil && otherFrom < until;
}

/** Beginning and end in minutes of the day. */
function minutesOf({ starts, minutes }: Talk): readonly [number, number] {
  const [hour = '0', minute = '0'] = (starts ?? '').split(':');
  const from = Number(hour) * 60 + Number(minute);
  return [from, from + (minutes ?? 0)];
}
