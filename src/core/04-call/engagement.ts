import { gate } from '#law/gates';
import type { Day } from '#value/day';
import type { Id } from '#value/id';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { EngagementValues } from './engagement-fields.ts';

/** What is recorded of the notice about market engagement for one call. */
export type EngagementNotice = EngagementValues & { readonly callId: Id<'call'> };

export type EngagementRefusal = Refusal<'engagementEmpty' | 'engagementAhead' | 'engagementMissing' | 'alreadyPublished'>;

/** Records when the notice was published, or why not. Refuses: a published call, neither of the two, a day that is still to come. */
export function recordEngagement(
  call: { readonly id: Id<'call'>; readonly state: string },
  values: EngagementValues,
  today: Day,
): Result<EngagementNotice, EngagementRefusal> {
  if (call.state !== 'draft') return refused({ code: 'alreadyPublished' });
  if (!values.noticeOn && !values.noticeReason?.trim()) return refused({ code: 'engagementEmpty' });
  if (values.noticeOn && values.noticeOn > today) return refused({ code: 'engagementAhead' });
  return ok({ ...values, callId: call.id });
}

/** Why a tender notice may not go out yet: there was dialogue, and neither its notice nor a reason is on record (PA23 s.17); or `null`. */
export function engagementRefusal(about: {
  readonly act: 'procurementAct' | 'other';
  readonly talked: boolean;
  readonly recorded: boolean;
}): EngagementRefusal | null {
  if (about.act === 'other' || !about.talked || about.recorded) return null;
  return { code: 'engagementMissing', source: gate('marketEngagementNotice', 'EN')?.source ?? '' };
}
