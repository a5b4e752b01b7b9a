import type { Call } from '#call';
import { lotIn } from '#call/call-lot';
import type { Id } from '#value/id';
import { cancellationFields } from '#call/cancellation-fields';
import { complaintFields, complaintReplyFields, reviewAnswerFields, reviewFields, reviewLiftFields } from '#decision/after-fields';
import { isChosen, type Decision } from '#decision';
import { correctionFields, decisionFields, minutesFields } from '#decision/fields';
import { readable, type Moments } from './audience.ts';
import type { CaseFile } from './case-file.ts';

/** A lot of a call; `null` stands for the whole of a divided one. */
export type OutcomeOf = { readonly callId: Id<'call'>; readonly lotId: Id<'lot'> | null };

/**
 * What the public may read around the decision on a lot: decisions that were replaced, objections (how many, about what, when and with what
 * outcome; not whose, and not their words), and why it was cancelled: it alone, or with the whole call. Built by allow-list.
 */
export function aroundDecision(at: OutcomeOf, file: CaseFile, moments: Moments) {
  const reader = { audience: 'public', moments } as const;
  const cancellation = file.cancellations.find(({ callId, lotId }) => callId === at.callId && (lotId === null || lotId === at.lotId));
  return {
    earlierDecisions: file.earlierDecisions
      .filter(({ lotId, state }) => lotId === at.lotId && state === 'published')
      .map((decision) => ({
        decidedAt: decision.decidedAt,
        values: readable(decisionFields, decision, reader),
        minutes: decision.minutes ? readable(minutesFields, decision.minutes, reader) : null,
        correction: decision.correction ? readable(correctionFields, decision.correction, reader) : null,
        /** Nobody of a selection: those who go on are named with the award. */
        chosen: isSelection(decision, file)
          ? []
          : decision.ranking.filter((line) => isChosen(decision, line)).map(({ organisationName }) => organisationName),
      })),
    complaints: file.complaints
      .filter(({ lotId }) => lotId === at.lotId)
      .map((complaint, index) => ({
        number: index + 1,
        receivedAt: complaint.receivedAt,
        late: complaint.late,
        answerDue: complaint.answerDue,
        repliedAt: complaint.repliedAt,
        ...readable(complaintFields, complaint, reader),
        ...readable(complaintReplyFields, complaint, reader),
      })),
    cancellation: cancellation
      ? { cancelledAt: cancellation.cancelledAt, stage: cancellation.stage, ...readable(cancellationFields, cancellation, reader) }
      : null,
  };
}

/** Whether a decision chose those who go on to another stage, and not those who get the contract. */
export function isSelection({ callId, lotId }: Pick<Decision, 'callId' | 'lotId'>, file: Pick<CaseFile, 'calls'>): boolean {
  const call = file.calls.find(({ id }) => id === callId);
  return call ? lotIn(call, lotId)?.stage.concludes === 'selection' : false;
}

/** Reviews of a call that make it, or its decisions, wait. */
export function reviewsOf(call: Pick<Call, 'id'>, file: CaseFile, moments: Moments) {
  const reader = { audience: 'public', moments } as const;
  return file.reviews
    .filter(({ callId }) => callId === call.id)
    .map((review) => ({
      scope: review.scope,
      organisationName: review.organisationName,
      askedAt: review.askedAt,
      answerDue: review.answerDue,
      answeredAt: review.answeredAt,
      liftedAt: review.liftedAt,
      ...readable(reviewFields, review, reader),
      ...readable(reviewAnswerFields, review, reader),
      ...readable(reviewLiftFields, review, reader),
    }));
}
