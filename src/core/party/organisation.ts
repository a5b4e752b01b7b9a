import type { Country } from '#field/field';
import type { Id } from '#value/id';
import type { Zone } from '#value/instant';
import type { Locality } from '#field/field';

export const organisationKinds = ['buyer', 'enterprise', 'funder', 'oversight'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** An organisation as every phase knows it. `identifier` is an org-id.guide scheme and the number in that register. */
export type Organisation = {
  readonly id: Id<'organisation'>;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly country: Country;
  readonly place: string;
  readonly identifier: { readonly scheme: string; readonly id: string } | null;
};

/** The zone in which a country's closing times are stated. */
export function zoneOf(country: Country): Zone {
  return country === 'NO' ? 'Europe/Oslo' : 'Europe/London';
}

/** Currency and VAT of amounts: Norwegian thresholds are stated without VAT, English ones with (PA23 s.4, Sch 3; FOA § 5-4). */
export function localityOf(country: Country): Locality {
  return country === 'NO'
    ? { zone: 'Europe/Oslo', currency: 'NOK', vat: 'excluded' }
    : { zone: 'Europe/London', currency: 'GBP', vat: 'included' };
}
