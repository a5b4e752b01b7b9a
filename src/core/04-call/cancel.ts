import type { CaseEvent } from '#value/event';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { Call } from './call.ts';
import type { CancellationValues } from './cancellation-fields.ts';

/** A call that was stopped; `stage` says how far it had come. */
export type Cancellation = CancellationValues & {
  readonly callId: Call['id'];
  readonly cancelledAt: Instant;
  readonly stage: 'published' | 'opened' | 'decided';
};

export type CancelRefusal = Refusal<'notPublished' | 'alreadyCancelled' | 'alreadySigned' | 'cancellationReasonMissing'>;

/**
 * Stops a published call with reasons, before or after the opening, as long as nothing is signed (PA23 s.55 with notice UK12; PSR reg. 15;
 * FOA §§ 10-4, 25-4). What lies sealed is never opened. Refuses: not published, cancelled already, signed, no reason.
 */
export function cancelCall(
  call: Call,
  cancelling: { readonly values: CancellationValues; readonly signed: boolean; readonly at: Instant },
): Result<{ call: Call; cancellation: Cancellation; event: CaseEvent }, CancelRefusal> {
  const { values, signed, at } = cancelling;
  if (call.state === 'draft') return refused({ code: 'notPublished' });
  if (call.state === 'cancelled') return refused({ code: 'alreadyCancelled' });
  if (signed) return refused({ code: 'alreadySigned' });
  if (!values.ground || !values.cancellationReason) return refused({ code: 'cancellationReasonMissing' });
  return ok({
    call: { ...call, state: 'cancelled' },
    cancellation: { ...values, callId: call.id, cancelledAt: at, stage: call.state },
    event: {
      type: 'callCancelled',
      facts: { call: call.id, ground: values.ground, stage: call.state },
      refs: [{ kind: 'cancellation', id: call.id }],
    },
  });
}
