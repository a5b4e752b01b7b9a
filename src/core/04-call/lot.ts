import type { Day } from '#value/day';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { CallValues } from './fields.ts';

/** How far one lot has come after the publication: nothing is opened, opened, those who go on chosen, decided, or stopped. */
export type LotState = 'waiting' | 'opened' | 'selected' | 'decided' | 'cancelled';

type LotValues = Omit<CallValues['lots'][number], 'id'>;

/** What a stage of a lot has of its own; the first stage closes with the call, and then `closesAt` and `decisionBy` are `null`. */
type StageValues = {
  /** 1 for the first stage. */
  readonly stage: number;
  /** The row of the stage before, whose chosen ones are invited to this one. */
  readonly followsId: Id<'lot'> | null;
  readonly closesAt: Instant | null;
  readonly decisionBy: Day | null;
};

/**
 * What is competed for: submissions, keys, openings, scores and decisions hang on a lot, and of a lot with several stages on one of these. A
 * call that is not divided has one lot, without a title of its own.
 */
export type Lot = LotValues & StageValues & { readonly id: Id<'lot'>; readonly state: LotState; readonly openedAt: Instant | null };

const whole: LotValues = { title: null, description: null, value: null, priceFloor: null, priceCeiling: null };
const firstStage = { stage: 1, followsId: null, closesAt: null, decisionBy: null, state: 'waiting', openedAt: null } as const;

/** The lots of a call, each in its first stage. */
export function firstStages<L extends Pick<Lot, 'stage'>>({ lots }: { readonly lots: readonly L[] }): readonly L[] {
  return lots.filter(({ stage }) => stage === 1);
}

/** Whether a call consists of several lots. */
export function isDivided(call: { readonly lots: readonly Pick<Lot, 'stage'>[] }): boolean {
  return firstStages(call).length > 1;
}

/** A lot as it was in its first stage. */
export function firstStageOf(call: { readonly lots: readonly Lot[] }, lot: Lot): Lot {
  const before = call.lots.find(({ id }) => id === lot.followsId);
  return before ? firstStageOf(call, before) : lot;
}

/** The lots that the buyer wrote: none where the call is not divided. */
export function writtenLots(lots: readonly Lot[]): CallValues['lots'] {
  return firstStages({ lots })
    .filter(({ title }) => title !== null)
    .map(({ id, title, description, value, priceFloor, priceCeiling }) => ({ id, title, description, value, priceFloor, priceCeiling }));
}

/** The lots of a call from what was written: at least one, the one of a call that is not divided. `newId` gives the identity of new ones. */
export function lotsFrom(written: CallValues['lots'], earlier: readonly Lot[], newId: () => Id<'lot'>): readonly Lot[] {
  const kept = (id: string | null) => earlier.find((lot) => lot.id === id);
  if (written.length === 0) return [{ ...whole, ...firstStage, id: earlier.find(({ title }) => title === null)?.id ?? newId() }];
  return written.map((values) => ({ ...values, ...firstStage, id: kept(values.id)?.id ?? newId() }));
}

/** The next stage of a lot: the same lot, with times of its own. */
export function nextStage(lot: Lot, next: { readonly id: Id<'lot'>; readonly closesAt: Instant; readonly decisionBy: Day | null }): Lot {
  return { ...lot, ...next, stage: lot.stage + 1, followsId: lot.id, state: 'waiting', openedAt: null };
}

/** How far a published call has come, from its lots: opened with the first of them, at its end with the last. */
export function stateOfLots(
  lots: readonly { readonly id: string; readonly state: LotState; readonly followsId: string | null }[],
): 'published' | 'opened' | 'decided' | 'cancelled' {
  // What a later stage has taken over counts there.
  const last = lots.filter(({ id }) => !lots.some(({ followsId }) => followsId === id));
  if (lots.every(({ state }) => state === 'waiting')) return 'published';
  if (last.every(({ state }) => state === 'cancelled')) return 'cancelled';
  return last.every(({ state }) => state === 'decided' || state === 'cancelled') ? 'decided' : 'opened';
}
