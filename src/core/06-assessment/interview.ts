import type { Call } from '#call';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';

/** The one interview of a submission: all criteria that are judged in one are judged in it. */
export type Interview = {
  readonly id: Id<'interview'>;
  readonly callId: Id<'call'>;
  readonly submissionId: Id<'submission'>;
  readonly organisationId: Id<'organisation'>;
  readonly invitedAt: Instant;
  /** The time that is booked; `null` while none is. */
  readonly talkId: Id<'talk'> | null;
  /** Whether the submission was set aside: then the interview is off. */
  readonly off: boolean;
  /** What happened, as the last record says; `null` until there is one. */
  readonly record: InterviewRecord | null;
};

/** What happened in an interview and who of the panel was there. A later one mends an earlier one; both are kept. */
export type InterviewRecord = {
  readonly id: Id<'interviewRecord'>;
  readonly interviewId: Id<'interview'>;
  /** The record that this one mends; `null` for the first. */
  readonly earlierId: Id<'interviewRecord'> | null;
  readonly outcome: 'held' | 'didNotCome';
  readonly notes: string;
  readonly recordReason: string | null;
  /** Empty when the bidder did not come. */
  readonly present: readonly Id<'person'>[];
  readonly recordedAt: Instant;
};

/** Why nothing about interviews can be done in this state of a call; `null` between opening and decision. */
export function closedFor({ state }: Pick<Call, 'state'>): Refusal<'notOpened' | 'alreadyDecided'> | null {
  if (state === 'decided') return { code: 'alreadyDecided' };
  return state === 'opened' ? null : { code: 'notOpened' };
}
