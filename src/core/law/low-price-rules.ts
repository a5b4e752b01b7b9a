import { checkedOn, lawDay, rowOn, type LawRow } from './row.ts';
import type { Day } from '#value/day';

/**
 * From when a price is looked at as unusually low: percent below the mean of the other prices. PA23 s.19(3)–(5) and FOA § 24-9 give the duty
 * to ask and no figure, so this one is a choice of the product.
 */
export const lowPriceRows: readonly LawRow[] = [
  {
    id: 'lowPriceBelowMean',
    value: 30,
    unit: 'percent',
    validFrom: lawDay('2025-02-24'),
    validTo: null,
    basis: 'product rule; PA23 s.19 and FOA § 24-9 name no figure',
    source: 'after art. 224(2) of the Polish Public Procurement Law of 2019 (30% below the mean); not re-read',
    confidence: 'M',
    checkedOn,
  },
];

/** The row that applies on a day. Throws where none does: the table is wrong. */
export function lowPriceRowOn(day: Day): LawRow {
  const row = rowOn(lowPriceRows, 'lowPriceBelowMean', day) ?? lowPriceRows[0];
  if (!row) throw new RangeError('no rule for unusually low prices');
  return row;
}
