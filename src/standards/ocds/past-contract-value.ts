import { largestMinor } from '#value/money';
import { numberAt, objectAt, objectsAt, textAt, type JsonObject } from '../json.ts';

/**
 * A value in hundredths of the currency's unit. `vat` is `included` only where the release gives no other figure.
 * `basis` says what it is the value of: signed contracts, awards, or the buyer's own estimate.
 */
export type PastValue = {
  readonly amountMinor: number;
  readonly currency: string;
  readonly vat: 'included' | 'excluded';
  readonly basis: 'contract' | 'award' | 'estimate';
};

type Amount = Omit<PastValue, 'basis'>;

/**
 * The value of what a release is about: the sum over its contracts, else over its awards, else the tender's estimate, else the sum
 * over its lots. Cancelled ones do not count. Values of different currencies or VAT states are not added: then it is `null`.
 */
export function valueOfContract(release: JsonObject): PastValue | null {
  const tender = objectAt(release, 'tender');
  const sources: readonly (readonly [PastValue['basis'], readonly JsonObject[]])[] = [
    ['contract', objectsAt(release, 'contracts')],
    ['award', objectsAt(release, 'awards')],
    ['estimate', [tender]],
    ['estimate', objectsAt(tender, 'lots')],
  ];
  for (const [basis, holders] of sources) {
    const standing = holders.filter(
      (holder) => basis === 'estimate' || !['cancelled', 'unsuccessful'].includes(textAt(holder, 'status') ?? ''),
    );
    const amounts = standing.map((holder) => amountOf(objectAt(holder, 'value'))).filter((amount) => amount !== null);
    if (amounts.length > 0) return summed(amounts, basis);
  }
  return null;
}

function summed(amounts: readonly Amount[], basis: PastValue['basis']): PastValue | null {
  const first = amounts[0];
  if (!first || amounts.some((amount) => amount.currency !== first.currency || amount.vat !== first.vat)) return null;
  const amountMinor = amounts.reduce((total, amount) => total + amount.amountMinor, 0);
  return amountMinor > largestMinor ? null : { ...first, amountMinor, basis };
}

/** The net figure; the gross one where there is no other (4 % of the values of Find a Tender). Zero says nothing and is no value. */
function amountOf(value: JsonObject): Amount | null {
  const currency = textAt(value, 'currency');
  if (currency === null || !/^[A-Z]{3}$/.test(currency)) return null;
  const net = numberAt(value, 'amount');
  const amount = net ?? numberAt(value, 'amountGross');
  if (amount === null || amount <= 0) return null;
  const amountMinor = Math.round(amount * 100);
  return amountMinor > largestMinor ? null : { amountMinor, currency, vat: net === null ? 'included' : 'excluded' };
}
