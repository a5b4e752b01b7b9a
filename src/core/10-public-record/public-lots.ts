import type { CallState } from '#call';
import { askedInStage } from '#call/asked-in-stage';
import type { LotState } from '#call/lot';
import { stagePlanOf, type Stage } from '#call/stages';
import type { PublicRecord } from './public-record.ts';

type PublicCall = PublicRecord['calls'][number];

/**
 * A call as the public sees one of its lots in one stage. `lotId` is `null` where there is one lot in one stage; `lotTitle` where the call is
 * not divided, `stage` where it has only one. `lotState` says more than the state of the call can.
 */
export type PublicLot = PublicCall & {
  readonly lotId: string | null;
  readonly lotTitle: string | null;
  readonly stage: Stage | null;
  readonly lotState: LotState;
};

/** What is competed for in a public call: the call itself, or each of its lots and stages under the terms of the call. */
export function publicLotsOf(call: PublicCall): readonly PublicLot[] {
  if (call.lots.length === 0) return [{ ...call, ...theWholeCall, lotState: lotStateOf(call.state) }];
  const { stages } = stagePlanOf(call.values.plan ?? null);
  return call.lots.map(({ id, firstId, stage: number, state, closesAt, decisionBy, ...outcome }) => {
    const stage = stages[number - 1] ?? null;
    const { questions = [], criteria = [] } = call.values;
    const asked = stage ? askedInStage({ questions, criteria }, stage, stages) : { questions, criteria };
    const written = call.values.lots?.find((lot) => lot.id === firstId) ?? null;
    const { value = null, priceFloor = null, priceCeiling = null } = written ?? call.values;
    const title = written ? `${call.values.title ?? ''}: ${written.title ?? ''}` : (call.values.title ?? null);
    return {
      ...call,
      ...outcome,
      state: callStateOf(state),
      lotId: id,
      lotTitle: written?.title ?? null,
      stage: stages.length > 1 ? stage : null,
      lotState: state,
      values: { ...call.values, ...asked, title, value, priceFloor, priceCeiling, closesAt, decisionBy },
    };
  });
}

/** The call itself where it is looked at as a whole. */
export const theWholeCall = { lotId: null, lotTitle: null, stage: null } as const;

/** The lot of a public call; without `lotId` the call itself, where there is one lot in one stage. `null` where there is none. */
export function publicLotIn(call: PublicCall, lotId: string | null): PublicLot | null {
  return publicLotsOf(call).find((lot) => lot.lotId === lotId) ?? null;
}

/** What an address of a call says of the lot it is about: nothing where there is one, in one stage. */
export function publicLotQuery({ lotId }: Pick<PublicLot, 'lotId'>): string {
  return lotId === null ? '' : `?lot=${lotId}`;
}

/** Whether the stages that followed this one have come to an award. */
export function isAwarded({ lotId, lots }: Pick<PublicLot, 'lotId' | 'lots'>): boolean {
  const own = lots.find(({ id }) => id === lotId);
  return own !== undefined && lots.some(({ firstId, state }) => firstId === own.firstId && state === 'decided');
}

/** The name of a part of a page that there is one of for each lot. */
export function partId(name: string, { lotId }: Pick<PublicLot, 'lotId'>): string {
  return lotId === null ? name : `${name}-${lotId}`;
}

/** The lot of a record under the name that its files have: the id of the lot, or of a call that is one lot in one stage. */
export function publicLotNamed(record: PublicRecord | null, name: string | null): PublicLot | null {
  return record?.calls.flatMap(publicLotsOf).find(({ id, lotId }) => (lotId ?? id) === name) ?? null;
}

function callStateOf(state: LotState): CallState {
  return state === 'waiting' ? 'published' : state === 'selected' ? 'decided' : state;
}

function lotStateOf(state: CallState): LotState {
  return state === 'draft' || state === 'published' ? 'waiting' : state;
}
