import { addMonths, type Day } from '#value/day';
import type { Money } from '#value/money';
import type { Language } from '#value/text';

/** A purchase of the same body whose route was chosen, as its public page shows it. */
export type EarlierPurchase = {
  readonly caseId: string;
  readonly title: string | null;
  readonly language: Language;
  readonly routeId: string;
  readonly chosenOn: Day;
  readonly value: Money | null;
  readonly cpv: string | null;
  readonly services: readonly string[];
};

/** An earlier purchase of the same kind, and what makes it so. */
export type AlikePurchase = EarlierPurchase & { readonly by: 'cpv' | 'service' };

/** How far back purchases of the same kind are looked for. Source: domain rules 7, mistake 6 (FOA § 5-4; PA23 s.4 and Sch. 3). */
export const alikeMonths = 48;

/**
 * The purchases of the same kind: of the same CPV class (its first four digits) or, where one of them has no code, of a kind of help that
 * was ticked for both. It is for a person to judge whether they belong together; the law asks whether they are one purchase that was divided.
 */
export function alikePurchases(
  of: Pick<EarlierPurchase, 'cpv' | 'services'>,
  earlier: readonly EarlierPurchase[],
): readonly AlikePurchase[] {
  return earlier.flatMap((one): readonly AlikePurchase[] => {
    if (of.cpv !== null && one.cpv !== null) return classOf(of.cpv) === classOf(one.cpv) ? [{ ...one, by: 'cpv' }] : [];
    return one.services.some((service) => of.services.includes(service)) ? [{ ...one, by: 'service' }] : [];
  });
}

function classOf(cpv: string): string {
  return cpv.slice(0, 4);
}

/** Purchases of the same kind that were kept for mutuals in the three years before a day: the same body may not give one another. Source: PA23 s.33. */
export function keptForMutuals(alike: readonly AlikePurchase[], today: Day): readonly AlikePurchase[] {
  return alike.filter(({ routeId, chosenOn }) => routeId === 'PA-3' && chosenOn > addMonths(today, -36));
}

/**
 * The value with those of earlier purchases that are stated alike (currency and VAT); `null` where there is nothing to add to. `left`: how
 * many have no value, or one that cannot be added.
 */
export function valueTogether(
  value: Money | null,
  earlier: readonly Pick<EarlierPurchase, 'value'>[],
): { readonly sum: Money | null; readonly left: number } {
  if (value === null) return { sum: null, left: earlier.length };
  const added = earlier.flatMap((one) => (one.value?.currency === value.currency && one.value.vat === value.vat ? [one.value.minor] : []));
  const left = earlier.length - added.length;
  return { sum: added.length === 0 ? null : { ...value, minor: added.reduce((sum, minor) => sum + minor, value.minor) }, left };
}
