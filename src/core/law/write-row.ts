import { checkedOn, lawDay, type Confidence, type LawRow } from './row.ts';

/** What every row of a table of law says beside its figure. `from` and `to` are days, `to` absent while no end is known. */
export type Terms = {
  readonly from: string;
  readonly to?: string;
  readonly basis: string;
  readonly source: string;
  readonly sure: Confidence;
};

/** An amount in kroner without VAT. */
export function nok(id: string, value: number, terms: Terms): LawRow {
  return { ...figure(id, { value, unit: 'money' }, terms), currency: 'NOK', vat: 'excluded' };
}

/** An amount in pounds with VAT, as the Procurement Act counts. */
export function gbp(id: string, value: number, terms: Terms): LawRow {
  return { ...figure(id, { value, unit: 'money' }, terms), currency: 'GBP', vat: 'included' };
}

/** A share in percent, 0–100. */
export function percent(id: string, value: number, terms: Terms): LawRow {
  return figure(id, { value, unit: 'percent' }, terms);
}

/** Any other figure. Throws when a day of `terms` does not exist. */
export function figure(id: string, of: Pick<LawRow, 'value' | 'unit'>, terms: Terms): LawRow {
  return {
    id,
    value: of.value,
    unit: of.unit,
    validFrom: lawDay(terms.from),
    validTo: terms.to === undefined ? null : lawDay(terms.to),
    basis: terms.basis,
    source: terms.source,
    confidence: terms.sure,
    checkedOn,
  };
}
