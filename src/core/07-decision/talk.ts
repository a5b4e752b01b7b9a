import type { Day } from '#value/day';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { TalkValues } from './after-fields.ts';

/** A time at which one bidder may talk with the body about the decision. */
export type Talk = TalkValues & {
  readonly id: Id<'talk'>;
  readonly callId: Id<'call'>;
  readonly bookedBy: Id<'organisation'> | null;
  readonly bookedAt: Instant | null;
};

export type TalkRefusal = Refusal<'noLetter' | 'notDecided' | 'noSuchTalk' | 'talkTaken' | 'talkPast' | 'talkTimeWrong' | 'alreadyBooked'>;

/** A time of the day as people write it, `9.30` or `09:30`, as `09:30`; `null` when it is none. */
export function timeOfDay(typed: string | null): string | null {
  const match = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(typed?.trim() ?? '');
  return match ? `${(match[1] ?? '').padStart(2, '0')}:${match[2]}` : null;
}

/** Offers a time. Refuses before there is a decision to talk about, a time that is none, and a day that has passed. */
export function offerTalk(
  offered: Pick<Talk, 'id' | 'callId'> & { readonly values: TalkValues; readonly decided: boolean; readonly today: Day },
): Result<Talk, TalkRefusal> {
  const { id, callId, values, decided, today } = offered;
  if (!decided) return refused({ code: 'notDecided' });
  const starts = timeOfDay(values.starts);
  if (!starts || !values.talkDay || !values.minutes || !values.place) return refused({ code: 'talkTimeWrong' });
  if (values.talkDay < today) return refused({ code: 'talkPast' });
  return ok({ ...values, starts, id, callId, bookedBy: null, bookedAt: null });
}

type Booking = {
  readonly organisationId: Id<'organisation'>;
  readonly hasLetter: boolean;
  readonly talks: readonly Talk[];
  readonly today: Day;
  readonly at: Instant;
};

/** Books a free time: one each. Refuses: no letter, no such time, passed, taken, one is booked already. */
export function bookTalk(talkId: string, { organisationId, hasLetter, talks, today, at }: Booking): Result<Talk, TalkRefusal> {
  if (!hasLetter) return refused({ code: 'noLetter' });
  const talk = talks.find((candidate) => candidate.id === talkId);
  if (!talk?.talkDay) return refused({ code: 'noSuchTalk' });
  if (talk.talkDay < today) return refused({ code: 'talkPast' });
  if (talk.bookedBy) return refused({ code: 'talkTaken' });
  if (talks.some((other) => other.bookedBy === organisationId)) return refused({ code: 'alreadyBooked' });
  return ok({ ...talk, bookedBy: organisationId, bookedAt: at });
}
