import type { Call, CallState } from './call.ts';
import { isDivided, type Lot } from './lot.ts';

/** What holds for a call and for each of its lots. */
export type CallTerms = Omit<Call, 'lots'>;

/** A call as one of its lots is competed for: the call's terms with the lot's own state, moment of opening, and title and value where it has them. */
export type CallLot = CallTerms & { readonly lot: Lot; readonly divided: boolean };

/**
 * The call as the lot `lotId` is competed for; without `lotId` the only lot of a call that is not divided. `null` where there is no such
 * lot, and where a divided call does not say which.
 */
export function lotIn(call: Call, lotId: string | null): CallLot | null {
  const divided = isDivided(call);
  const lot = lotId === null && !divided ? call.lots[0] : call.lots.find(({ id }) => id === lotId);
  if (!lot) return null;
  const { lots: _, ...terms } = call;
  return {
    ...terms,
    lot,
    divided,
    state: lot.state === 'waiting' ? waitingState(call.state) : lot.state,
    openedAt: lot.openedAt,
    title: divided ? `${call.title ?? ''}: ${lot.title ?? ''}` : call.title,
    value: lot.value ?? call.value,
    priceFloor: divided ? lot.priceFloor : call.priceFloor,
    priceCeiling: divided ? lot.priceCeiling : call.priceCeiling,
  };
}

/** What an address of a call says of the lot it is about: nothing where the call is not divided. */
export function lotQuery({ divided, lot }: Pick<CallLot, 'divided' | 'lot'>): string {
  return divided ? `?lot=${lot.id}` : '';
}

/** What an event says of the lot it is about: nothing where the call is not divided. */
export function lotFact({ divided, lot }: Pick<CallLot, 'divided' | 'lot'>): { readonly lot?: Lot['id'] } {
  return divided ? { lot: lot.id } : {};
}

/** Every lot of a call, each as it is competed for, in the order in which the buyer put them. */
export function lotsOf(call: Call): readonly CallLot[] {
  return call.lots.flatMap(({ id }) => lotIn(call, id) ?? []);
}

/** While a lot waits, the call may have gone further with others. */
function waitingState(state: CallState): CallState {
  return state === 'draft' || state === 'cancelled' ? state : 'published';
}
