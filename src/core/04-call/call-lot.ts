import { askedInStage } from './asked-in-stage.ts';
import type { Call, CallState } from './call.ts';
import { isDivided, type Lot } from './lot.ts';
import { stagePlanOf, type Stage } from './stages.ts';

/** What holds for a call and for each of its lots. */
export type CallTerms = Omit<Call, 'lots'>;

/**
 * A call as one of its lots is competed for, in one stage: the call's terms with the lot's own state, moment of opening, closing time, title
 * and value where it has them, and with the questions and criteria of the stage.
 */
export type CallLot = CallTerms & {
  readonly lot: Lot;
  readonly divided: boolean;
  readonly stage: Stage;
  /** How many stages there are. */
  readonly stages: number;
};

/**
 * The call as the lot `lotId` is competed for; without `lotId` the only lot of a call that is not divided, in the stage that it has come to.
 * `null` where there is no such lot, and where a divided call does not say which.
 */
export function lotIn(call: Call, lotId: string | null): CallLot | null {
  const divided = isDivided(call);
  const lot = lotId === null && !divided ? latestOf(call) : call.lots.find(({ id }) => id === lotId);
  const { stages } = stagePlanOf(call.plan);
  const stage = lot ? stages[lot.stage - 1] : undefined;
  if (!lot || !stage) return null;
  const { lots: _, ...terms } = call;
  return {
    ...terms,
    lot,
    divided,
    stage,
    stages: stages.length,
    state: stateOf(lot, call.state),
    openedAt: lot.openedAt,
    title: divided ? `${call.title ?? ''}: ${lot.title ?? ''}` : call.title,
    value: lot.value ?? call.value,
    priceFloor: divided ? lot.priceFloor : call.priceFloor,
    priceCeiling: divided ? lot.priceCeiling : call.priceCeiling,
    closesAt: lot.closesAt ?? call.closesAt,
    // The day the buyer wrote is that of the first stage.
    decisionBy: lot.stage === 1 ? call.decisionBy : lot.decisionBy,
    // What is required of whoever takes part is shown once.
    requirements: lot.stage === 1 ? call.requirements : [],
    ...askedInStage(call, stage, stages),
  };
}

/** Every lot of a call in every stage it has come to, each as it is competed for, in the order in which they came. */
export function lotsOf(call: Call): readonly CallLot[] {
  return call.lots.flatMap(({ id }) => lotIn(call, id) ?? []);
}

/** The stage that each lot has come to. */
export function currentLotsOf(call: Call): readonly CallLot[] {
  return lotsOf(call).filter(({ lot }) => !call.lots.some(({ followsId }) => followsId === lot.id));
}

/** What an address of a call says of the lot it is about: nothing where there is one, in one stage. */
export function lotQuery({ divided, stages, lot }: Pick<CallLot, 'divided' | 'stages' | 'lot'>): string {
  return divided || stages > 1 ? `?lot=${lot.id}` : '';
}

/** What an event says of the lot it is about: nothing where there is one, in one stage. */
export function lotFact({ divided, stages, lot }: Pick<CallLot, 'divided' | 'stages' | 'lot'>): { readonly lot?: Lot['id'] } {
  return divided || stages > 1 ? { lot: lot.id } : {};
}

function latestOf({ lots }: Call): Lot | undefined {
  return lots.toSorted((one, other) => other.stage - one.stage)[0];
}

/** While a lot waits, the call may have gone further with others; with those who go on chosen, the stage is decided. */
function stateOf({ state }: Lot, call: CallState): CallState {
  if (state === 'selected') return 'decided';
  if (state !== 'waiting') return state;
  return call === 'draft' || call === 'cancelled' ? call : 'published';
}
