import type { CaseEvent } from '#value/event';
import type { Day } from '#value/day';
import type { Id } from '#value/id';
import { dayIn, type Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { CallLot } from './call-lot.ts';
import { nextStage, type Lot } from './lot.ts';

export type StageRefusal = Refusal<
  'noNextStage' | 'selectionFirst' | 'stageBegun' | 'talksMissing' | 'closingTimePassed' | 'decisionBeforeClosing'
>;

/**
 * Opens the next stage of a lot to those who were chosen in this one. Refuses in this order: there is no other stage, nobody has been chosen
 * yet, it has been opened, talks that are missing, a closing time that lies behind, a decision day before it.
 */
export function openStage(
  call: CallLot,
  opening: {
    readonly id: Id<'lot'>;
    readonly closesAt: Instant;
    readonly decisionBy: Day | null;
    readonly begun: readonly Pick<Lot, 'followsId'>[];
    /** With how many of those who go on there is no talk on record, where the stage has talks. */
    readonly talksMissing: number;
    readonly at: Instant;
  },
): Result<{ lot: Lot; event: CaseEvent }, StageRefusal> {
  const { id, closesAt, decisionBy, begun, talksMissing, at } = opening;
  if (call.stage.concludes === 'award') return refused({ code: 'noNextStage' });
  if (call.lot.state !== 'selected') return refused({ code: 'selectionFirst' });
  if (begun.some(({ followsId }) => followsId === call.lot.id)) return refused({ code: 'stageBegun' });
  if (talksMissing > 0) return refused({ code: 'talksMissing', facts: { count: talksMissing } });
  if (closesAt <= at) return refused({ code: 'closingTimePassed' });
  if (decisionBy !== null && decisionBy < dayIn(call.zone, closesAt)) return refused({ code: 'decisionBeforeClosing' });
  const lot = nextStage(call.lot, { id, closesAt, decisionBy });
  return ok({
    lot,
    event: { type: 'stageOpened', facts: { call: call.id, lot: id, follows: call.lot.id, stage: lot.stage, closesAt }, refs: [] },
  });
}
