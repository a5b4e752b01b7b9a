import { nthWorkingDayAfter, type WorkingCalendar } from '#law/calendar';
import type { Call } from '#call';
import type { Actor } from '#party/role';
import type { Day } from '#value/day';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { ReviewValues } from './after-fields.ts';

/** Product rule: the body answers within so many working days, and an answered request that nobody lifts lapses after so many more. */
export const reviewWorkingDays = { answer: 10, lapse: 10 } as const;

/** What waits: the publication and opening of a call, or the decision, its correction and the agreement. */
export type ReviewScope = 'call' | 'decision';

/** A request for review by a funder or an oversight body. */
export type Review = ReviewValues & {
  readonly id: Id<'review'>;
  readonly callId: Id<'call'>;
  readonly scope: ReviewScope;
  readonly organisationId: Id<'organisation'>;
  readonly organisationName: string;
  readonly askedAt: Instant;
  readonly answerDue: Day;
  readonly reviewAnswer: string | null;
  readonly answeredAt: Instant | null;
  readonly answeredOn: Day | null;
  readonly liftedAt: Instant | null;
  readonly liftNote: string | null;
};

export type ReviewRefusal = Refusal<
  | 'notReviewer'
  | 'reviewEmpty'
  | 'reviewOpen'
  | 'reviewTooLate'
  | 'noSuchReview'
  | 'alreadyAnswered'
  | 'alreadyLifted'
  | 'reviewAnswerEmpty'
  | 'frozen'
>;

type Asking = {
  readonly id: Id<'review'>;
  readonly values: ReviewValues;
  readonly actor: Pick<Actor, 'organisationId' | 'organisationKind'>;
  readonly organisationName: string;
  readonly earlier: readonly Review[];
  readonly signed: boolean;
  readonly today: Day;
  readonly at: Instant;
  readonly calendar: WorkingCalendar;
};

/**
 * Files a request that makes a case wait: before the opening the call, afterwards the decision. Bidders go on submitting, and a closing time
 * that passes meanwhile stays; only the opening waits. Refuses: not a funder or overseer, nothing asked, too late (cancelled or signed), one
 * is open already.
 */
export function requestReview(
  call: Pick<Call, 'id' | 'state'>,
  asking: Asking,
): Result<{ review: Review; event: CaseEvent }, ReviewRefusal> {
  const { actor, values, today, at, calendar } = asking;
  if (!actor.organisationId || (actor.organisationKind !== 'funder' && actor.organisationKind !== 'oversight'))
    return refused({ code: 'notReviewer' });
  if (!values.reviewReason || !values.reviewQuestions) return refused({ code: 'reviewEmpty' });
  if (call.state === 'cancelled' || asking.signed) return refused({ code: 'reviewTooLate' });
  if (asking.earlier.some((review) => review.callId === call.id && isOpenReview(review, today, calendar)))
    return refused({ code: 'reviewOpen' });
  const review: Review = {
    ...values,
    id: asking.id,
    callId: call.id,
    scope: call.state === 'draft' || call.state === 'published' ? 'call' : 'decision',
    organisationId: actor.organisationId,
    organisationName: asking.organisationName,
    askedAt: at,
    answerDue: nthWorkingDayAfter(calendar, today, reviewWorkingDays.answer),
    reviewAnswer: null,
    answeredAt: null,
    answeredOn: null,
    liftedAt: null,
    liftNote: null,
  };
  return ok({ review, event: eventOf('reviewRequested', review, { scope: review.scope, answerDue: review.answerDue }) });
}

/** The body answers. The case still waits until the asker lifts the request or it lapses. */
export function answerReview(
  review: Review,
  answer: { readonly text: string | null; readonly at: Instant; readonly on: Day },
): Result<{ review: Review; event: CaseEvent }, ReviewRefusal> {
  if (review.liftedAt) return refused({ code: 'alreadyLifted' });
  if (review.answeredAt) return refused({ code: 'alreadyAnswered' });
  if (!answer.text) return refused({ code: 'reviewAnswerEmpty' });
  const answered = { ...review, reviewAnswer: answer.text, answeredAt: answer.at, answeredOn: answer.on };
  return ok({ review: answered, event: eventOf('reviewAnswered', answered) });
}

/** The asker lets the case go on, with what was found. */
export function liftReview(
  review: Review,
  lifting: { readonly note: string | null; readonly organisationId: string | null; readonly at: Instant },
): Result<{ review: Review; event: CaseEvent }, ReviewRefusal> {
  if (review.organisationId !== lifting.organisationId) return refused({ code: 'notReviewer' });
  if (review.liftedAt) return refused({ code: 'alreadyLifted' });
  if (!lifting.note) return refused({ code: 'reviewEmpty' });
  const lifted = { ...review, liftedAt: lifting.at, liftNote: lifting.note };
  return ok({ review: lifted, event: eventOf('reviewLifted', lifted) });
}

/** The last day on which an answered request keeps the case waiting; `null` while it is unanswered. */
export function lapsesAfter(review: Pick<Review, 'answeredOn'>, calendar: WorkingCalendar): Day | null {
  return review.answeredOn ? nthWorkingDayAfter(calendar, review.answeredOn, reviewWorkingDays.lapse) : null;
}

/** Whether a request makes the case wait on a day. */
export function isOpenReview(review: Pick<Review, 'liftedAt' | 'answeredOn'>, today: Day, calendar: WorkingCalendar): boolean {
  if (review.liftedAt) return false;
  const last = lapsesAfter(review, calendar);
  return last === null || today <= last;
}

type Waiting = { readonly callId: string; readonly scope: ReviewScope; readonly today: Day; readonly calendar: WorkingCalendar };

/** Why an act has to wait for a review; `null` when none stands in its way. */
export function frozenBy(reviews: readonly Review[], { callId, scope, today, calendar }: Waiting): ReviewRefusal | null {
  const open = reviews.find((review) => review.callId === callId && review.scope === scope && isOpenReview(review, today, calendar));
  return open ? { code: 'frozen', facts: { organisation: open.organisationName } } : null;
}

function eventOf(type: CaseEvent['type'], review: Review, facts: CaseEvent['facts'] = {}): CaseEvent {
  return { type, facts: { call: review.callId, ...facts }, refs: [{ kind: 'review', id: review.id }] };
}
