import type { Call } from '#call';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { InterviewRecordValues } from './interview-fields.ts';
import { closedFor, type Interview, type InterviewRecord } from './interview.ts';
import { startOf, type Talk } from '#dialogue/talk';

export type InterviewRecordRefusal = Refusal<
  | 'notOpened'
  | 'alreadyDecided'
  | 'noSuchInterview'
  | 'recorderNotFree'
  | 'notBooked'
  | 'interviewAhead'
  | 'interviewRecordEmpty'
  | 'recordReasonMissing'
  | 'nobodyPresent'
  | 'presentNotFree'
>;

type Recording = {
  readonly id: Id<'interviewRecord'>;
  readonly at: Instant;
  readonly call: Pick<Call, 'id' | 'state' | 'zone'>;
  readonly interview: Interview | null;
  /** The booked time. */
  readonly talk: Talk | null;
  readonly values: InterviewRecordValues;
  readonly present: readonly string[];
  /** Everybody on the panel who may read the submission: of nobody else it can be recorded that they were there. */
  readonly free: readonly Id<'person'>[];
  /** Whether the one who records may read the submission. */
  readonly recorderFree: boolean;
};

/**
 * Records an interview once its time has begun, or mends what was recorded. Refuses in this order: state, no such interview, a recorder who
 * may not read the submission, no time, the time lies ahead, empty, mended without a reason, nobody of the panel there, somebody there
 * who must not be (recused, or not declared).
 */
export function recordInterview(recording: Recording): Result<{ record: InterviewRecord; event: CaseEvent }, InterviewRecordRefusal> {
  const { id, at, call, interview, talk, values } = recording;
  const barred = closedFor(call);
  if (barred) return refused(barred);
  if (!interview) return refused({ code: 'noSuchInterview' });
  if (!recording.recorderFree) return refused({ code: 'recorderNotFree' });
  const start = talk && startOf(talk, call.zone);
  if (!start) return refused({ code: 'notBooked' });
  if (at < start) return refused({ code: 'interviewAhead', facts: { startsAt: start } });
  const { outcome, notes, recordReason } = values;
  if (!outcome || !notes) return refused({ code: 'interviewRecordEmpty' });
  if (interview.record && !recordReason) return refused({ code: 'recordReasonMissing' });
  const present = outcome === 'held' ? recording.free.filter((personId) => recording.present.includes(personId)) : [];
  const others = outcome === 'held' ? recording.present.filter((personId) => !present.some((one) => one === personId)) : [];
  if (others.length > 0) return refused({ code: 'presentNotFree' });
  if (outcome === 'held' && present.length === 0) return refused({ code: 'nobodyPresent' });
  const earlierId = interview.record?.id ?? null;
  return ok({
    record: {
      id,
      interviewId: interview.id,
      earlierId,
      outcome,
      notes,
      recordReason: earlierId ? recordReason : null,
      present,
      recordedAt: at,
    },
    event: {
      type: 'interviewRecorded',
      // What happened stands in the record: the journal becomes public with the decision, and this does not.
      facts: { call: call.id, submission: interview.submissionId, mended: earlierId !== null },
      refs: [{ kind: 'interviewRecord', id }],
    },
  });
}
