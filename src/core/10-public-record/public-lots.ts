import type { PublicRecord } from './public-record.ts';

type PublicCall = PublicRecord['calls'][number];

/** A call as the public sees one of its lots; `lotId` and `lotTitle` are `null` where the call is not divided. */
export type PublicLot = PublicCall & { readonly lotId: string | null; readonly lotTitle: string | null };

/** What is competed for in a public call: the call itself, or each of its lots under the terms of the call. */
export function publicLotsOf(call: PublicCall): readonly PublicLot[] {
  if (call.lots.length === 0) return [{ ...call, lotId: null, lotTitle: null }];
  return call.lots.map(({ id, ...outcome }) => {
    const written = call.values.lots?.find((lot) => lot.id === id);
    const lotTitle = written?.title ?? '';
    const title = `${call.values.title ?? ''}: ${lotTitle}`;
    const { value = null, priceFloor = null, priceCeiling = null } = written ?? {};
    return { ...call, ...outcome, lotId: id, lotTitle, values: { ...call.values, title, value, priceFloor, priceCeiling } };
  });
}

/** The lot of a public call; without `lotId` the call itself, where it is not divided. `null` where there is none. */
export function publicLotIn(call: PublicCall, lotId: string | null): PublicLot | null {
  return publicLotsOf(call).find((lot) => lot.lotId === lotId) ?? null;
}

/** What an address of a call says of the lot it is about: nothing where the call is not divided. */
export function publicLotQuery({ lotId }: Pick<PublicLot, 'lotId'>): string {
  return lotId === null ? '' : `?lot=${lotId}`;
}

/** The name of a part of a page that there is one of for each lot. */
export function partId(name: string, { lotId }: Pick<PublicLot, 'lotId'>): string {
  return lotId === null ? name : `${name}-${lotId}`;
}

/** The lot of a record under the name that its files have: the id of the lot, or of a call that is not divided. */
export function publicLotNamed(record: PublicRecord | null, name: string | null): PublicLot | null {
  return record?.calls.flatMap(publicLotsOf).find(({ id, lotId }) => (lotId ?? id) === name) ?? null;
}
