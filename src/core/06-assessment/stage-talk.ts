import type { CallLot } from '#call/call-lot';
import type { Lot } from '#call/lot';
import type { CaseEvent } from '#value/event';
import type { Day } from '#value/day';
import type { Id } from '#value/id';
import { dayIn, type Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { StageTalkValues } from './stage-talk-fields.ts';

/**
 * A talk between the body and one bidder who goes on, before the next stage: negotiation or dialogue. A mistake is mended by another one that
 * says so; nothing is changed.
 */
export type StageTalk = {
  readonly id: Id<'stageTalk'>;
  readonly callId: Id<'call'>;
  readonly lotId: Id<'lot'>;
  readonly submissionId: Id<'submission'>;
  readonly held: 'held' | 'notHeld';
  readonly heldOn: Day;
  readonly attended: string | null;
  readonly minutes: string;
  readonly forAll: string | null;
  readonly recordedAt: Instant;
};

export type StageTalkRefusal = Refusal<
  'noStageTalks' | 'selectionFirst' | 'stageBegun' | 'talkNotYours' | 'stageTalkEmpty' | 'stageTalkAhead' | 'stageTalkAttended'
>;

type Recording = {
  readonly id: Id<'stageTalk'>;
  readonly at: Instant;
  readonly call: CallLot;
  /** All lots of the call in all stages. */
  readonly begun: readonly Pick<Lot, 'followsId'>[];
  /** The submission with whose bidder the body talked: one that was chosen and that the recorder may read, or none. */
  readonly submissionId: Id<'submission'> | null;
  readonly values: StageTalkValues;
};

/**
 * Records a talk between two stages. Refuses in this order: the stage has no talks, nobody is chosen yet, the next stage runs, the bidder is
 * not one whom the recorder may talk with, empty, a day that has not come, a talk without those who took part.
 */
export function recordStageTalk(recording: Recording): Result<{ talk: StageTalk; event: CaseEvent }, StageTalkRefusal> {
  const { id, at, call, begun, submissionId, values } = recording;
  if (call.stage.talks === 'none') return refused({ code: 'noStageTalks' });
  if (call.lot.state !== 'selected') return refused({ code: 'selectionFirst' });
  if (begun.some(({ followsId }) => followsId === call.lot.id)) return refused({ code: 'stageBegun' });
  if (!submissionId) return refused({ code: 'talkNotYours' });
  const { held, heldOn, attended, minutes, forAll } = values;
  if (!held || !heldOn || !minutes) return refused({ code: 'stageTalkEmpty' });
  if (heldOn > dayIn(call.zone, at)) return refused({ code: 'stageTalkAhead' });
  if (held === 'held' && !attended) return refused({ code: 'stageTalkAttended' });
  return ok({
    talk: { id, callId: call.id, lotId: call.lot.id, submissionId, held, heldOn, attended, minutes, forAll, recordedAt: at },
    // Neither what was said nor with whom: the journal of a stage is public long before the names are.
    event: { type: 'stageTalkRecorded', facts: { call: call.id, lot: call.lot.id }, refs: [{ kind: 'stageTalk', id }] },
  });
}

/**
 * Those of `chosen` with whom nothing is recorded yet; none where the stage has no talks. With each the body talks, or writes why not: what one is
 * offered all are (directive 2014/24/EU art. 29(5) and 30(3); FOA §§ 23-7, 23-9).
 */
export function withoutTalk<One extends { readonly submissionId: string }>(
  call: Pick<CallLot, 'stage'>,
  about: { readonly chosen: readonly One[]; readonly talks: readonly Pick<StageTalk, 'submissionId'>[] },
): readonly One[] {
  if (call.stage.talks === 'none') return [];
  return about.chosen.filter(({ submissionId }) => !about.talks.some((talk) => talk.submissionId === submissionId));
}
