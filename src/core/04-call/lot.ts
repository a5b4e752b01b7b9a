import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { CallValues } from './fields.ts';

/** How far one lot has come after the publication: nothing is opened, opened, decided, or stopped. */
export type LotState = 'waiting' | 'opened' | 'decided' | 'cancelled';

type LotValues = Omit<CallValues['lots'][number], 'id'>;

/**
 * What is competed for: submissions, keys, openings, scores and decisions hang on a lot. A call that is not divided has exactly one,
 * without a title of its own.
 */
export type Lot = LotValues & { readonly id: Id<'lot'>; readonly state: LotState; readonly openedAt: Instant | null };

const whole: LotValues = { title: null, description: null, value: null, priceFloor: null, priceCeiling: null };

/** Whether a call consists of several lots. */
export function isDivided({ lots }: { readonly lots: readonly unknown[] }): boolean {
  return lots.length > 1;
}

/** The lots that the buyer wrote: none where the call is not divided. */
export function writtenLots(lots: readonly Lot[]): CallValues['lots'] {
  return lots.filter(({ title }) => title !== null).map(({ state: _, openedAt: __, ...written }) => written);
}

/** The lots of a call from what was written: at least one, the one of a call that is not divided. `newId` gives the identity of new ones. */
export function lotsFrom(written: CallValues['lots'], earlier: readonly Lot[], newId: () => Id<'lot'>): readonly Lot[] {
  const kept = (id: string | null) => earlier.find((lot) => lot.id === id);
  const waiting = { state: 'waiting' as const, openedAt: null };
  if (written.length === 0) return [{ ...whole, id: earlier.find(({ title }) => title === null)?.id ?? newId(), ...waiting }];
  return written.map((values) => ({ ...values, id: kept(values.id)?.id ?? newId(), ...waiting }));
}

/** How far a published call has come, from its lots: opened with the first of them, at its end with the last. */
export function stateOfLots(lots: readonly Pick<Lot, 'state'>[]): 'published' | 'opened' | 'decided' | 'cancelled' {
  if (lots.every(({ state }) => state === 'waiting')) return 'published';
  if (lots.every(({ state }) => state === 'cancelled')) return 'cancelled';
  return lots.every(({ state }) => state === 'decided' || state === 'cancelled') ? 'decided' : 'opened';
}
