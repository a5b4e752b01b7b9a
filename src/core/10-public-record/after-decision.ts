import type { Call } from '#call';
import { cancellationFields } from '#call/cancellation-fields';
import { complaintFields, complaintReplyFields, reviewAnswerFields, reviewFields, reviewLiftFields } from '#decision/after-fields';
import { correctionFields, decisionFields, minutesFields } from '#decision/fields';
import { readable, type Moments } from './audience.ts';
import type { CaseFile } from './case-file.ts';

/**
 * What the public may read around the decision on a call: decisions that were replaced, objections (how many, about what, when and with what
 * outcome; not whose, and not their words), reviews that make the case wait, and why it was cancelled. Built by allow-list.
 */
export function aroundDecision(call: Call, file: CaseFile, moments: Moments) {
  const reader = { audience: 'public', moments } as const;
  const cancellation = file.cancellations.find(({ callId }) => callId === call.id);
  return {
    earlierDecisions: file.earlierDecisions
      .filter(({ callId, state }) => callId === call.id && state === 'published')
      .map((decision) => ({
        decidedAt: decision.decidedAt,
        values: readable(decisionFields, decision, reader),
        minutes: decision.minutes ? readable(minutesFields, decision.minutes, reader) : null,
        correction: decision.correction ? readable(correctionFields, decision.correction, reader) : null,
        chosen: decision.ranking.find((line) => line.rank === 1)?.organisationName ?? null,
      })),
    complaints: file.complaints
      .filter(({ callId }) => callId === call.id)
      .map((complaint, index) => ({
        number: index + 1,
        receivedAt: complaint.receivedAt,
        late: complaint.late,
        answerDue: complaint.answerDue,
        repliedAt: complaint.repliedAt,
        ...readable(complaintFields, complaint, reader),
        ...readable(complaintReplyFields, complaint, reader),
      })),
    reviews: file.reviews
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
      })),
    cancellation: cancellation
      ? { cancelledAt: cancellation.cancelledAt, stage: cancellation.stage, ...readable(cancellationFields, cancellation, reader) }
      : null,
  };
}
