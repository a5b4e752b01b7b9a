import type { CallState } from '#call';
import type { Day } from '#value/day';
import type { Id } from '#value/id';
import { dayIn, instantIn, type Instant, type Zone } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { TalkValues } from './talk-fields.ts';

/** What a talk is for: an interview that is part of the assessment, or feedback on a decision. */
export type TalkPurpose = 'interview' | 'feedback';

/** A time at which one bidder and the body may talk. */
export type Talk = TalkValues & {
  readonly id: Id<'talk'>;
  readonly callId: Id<'call'>;
  readonly purpose: TalkPurpose;
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
>;

/** A time of the day as people write it, `9.30` or `09:30`, as `09:30`; `null` when it is none. */
export function timeOfDay(typed: string | null): string | null {
  const match = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(typed?.trim() ?? '');
  return match ? `${(match[1] ?? '').padStart(2, '0')}:${match[2]}` : null;
}

type Offered = Pick<Talk, 'id' | 'callId' | 'purpose'> & {
  readonly values: TalkValues;
  readonly state: CallState;
  readonly today: Day;
  /** The times offered before for the same purpose. */
  readonly others: readonly Talk[];
};

/**
 * Offers a time: for an interview between opening and decision, for feedback after it. Refuses in this order: the wrong state, a time that is
 * none, a day that has passed, and for interviews a time in the middle of another, because the same people sit in all of them.
 */
export function offerTalk({ id, callId, purpose, values, state, today, others }: Offered): Result<Talk, TalkRefusal> {
  if (purpose === 'feedback' && state !== 'decided') return refused({ code: 'notDecided' });
  if (purpose === 'interview' && state === 'decided') return refused({ code: 'alreadyDecided' });
  if (purpose === 'interview' && state !== 'opened') return refused({ code: 'notOpened' });
  const starts = timeOfDay(values.starts);
  if (!starts || !values.talkDay || !values.minutes || !values.place) return refused({ code: 'talkTimeWrong' });
  if (values.talkDay < today) return refused({ code: 'talkPast' });
  const offered: Talk = { ...values, starts, id, callId, purpose, bookedBy: null, bookedAt: null };
  if (purpose === 'interview' && others.some((other) => overlap(offered, other))) return refused({ code: 'talkOverlaps' });
  return ok(offered);
}

type Booking = {
  readonly organisationId: Id<'organisation'>;
  /** Why the organisation may not book any; `null` when it may. */
  readonly barred: 'noLetter' | 'notInvited' | null;
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

/** Whether it is too late to book: for feedback the day has passed, for an interview it has begun. */
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
