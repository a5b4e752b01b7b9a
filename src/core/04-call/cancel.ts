import type { CaseEvent } from '#value/event';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { Call } from './call.ts';
import type { Lot } from './lot.ts';
import type { CancellationValues } from './cancellation-fields.ts';

/** A call that was stopped, or one of its lots; `stage` says how far it had come. */
export type Cancellation = CancellationValues & {
  readonly id: string;
  readonly callId: Call['id'];
  readonly lotId: Lot['id'] | null;
  readonly cancelledAt: Instant;
  readonly stage: 'published' | 'opened' | 'decided';
};

export type CancelRefusal = Refusal<'notPublished' | 'alreadyCancelled' | 'alreadySigned' | 'cancellationReasonMissing'>;

/**
 * Stops a published call, or one lot of a divided one, with reasons, before or after the opening, as long as nothing is signed (PA23 s.55 with notice UK12; PSR reg. 15;
 * FOA §§ 10-4, 25-4). What lies sealed is never opened. Refuses: not published, cancelled already, signed, no reason.
 */
export function cancelCall(
  call: Pick<Call, 'id' | 'state'>,
  cancelling: { readonly lotId: Lot['id'] | null; readonly values: CancellationValues; readonly signed: boolean; readonly at: Instant },
): Result<{ cancellation: Cancellation; event: CaseEvent }, CancelRefusal> {
  const { lotId, values, signed, at } = cancelling;
  const id = lotId ?? call.id;
  if (call.state === 'draft') return refused({ code: 'notPublished' });
  if (call.state === 'cancelled') return refused({ code: 'alreadyCancelled' });
  if (signed) return refused({ code: 'alreadySigned' });
  if (!values.ground || !values.cancellationReason) return refused({ code: 'cancellationReasonMissing' });
  return ok({
    cancellation: { ...values, id, callId: call.id, lotId, cancelledAt: at, stage: call.state },
    event: {
      type: 'callCancelled',
      facts: { call: call.id, ...(lotId ? { lot: lotId } : {}), ground: values.ground, stage: call.state },
      refs: [{ kind: 'cancellation', id }],
    },
  });
}

/** Whether a cancellation stopped a lot: the lot itself, or the whole call. */
export function concerns(
  cancellation: Pick<Cancellation, 'callId' | 'lotId'>,
  at: { readonly callId: string; readonly lotId: string },
): boolean {
  return cancellation.callId === at.callId && (cancellation.lotId === null || cancellation.lotId === at.lotId);
}
