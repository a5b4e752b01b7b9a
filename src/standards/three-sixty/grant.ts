import { organisationNumber } from '#party/identifier';
import type { Organisation } from '#party/organisation';
import type { Day } from '#value/day';
import type { Instant } from '#value/instant';
import { majorUnits, type Money } from '#value/money';
import type { JsonObject } from '../json.ts';
import { geoCodeOf } from './geo-code.ts';

/** A grant as the world may know it. */
export type PublicGrant = {
  /** The award's own name here. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly applied: Money | null;
  readonly awarded: Money;
  readonly awardedOn: Day;
  /** When the grant is planned to run; `null` while nobody has said. */
  readonly planned: { readonly start: Day; readonly end: Day } | null;
  readonly funder: Organisation;
  readonly recipient: Organisation;
  /** The region where the recipient is at home, as the need knows regions (NUTS); `null` where it has not told. */
  readonly recipientRegion: string | null;
  readonly programme: { readonly code: string; readonly title: string; readonly url: string };
  /** Everybody could apply, and not only those who were invited. */
  readonly fromOpenCall: boolean;
  /** Where those live who gain. */
  readonly place: { readonly name: string | null; readonly region: string | null };
  readonly modifiedAt: Instant;
  readonly source: string;
};

/**
 * A grant in 360Giving 1.4. Amounts in major units; register numbers in the form of their register; places as codes of areas, never as
 * postcodes; nothing that is empty is written. An organisation in no register has an id under the publisher's prefix.
 */
export function grantOf(grant: PublicGrant, prefix: string): JsonObject {
  const { applied, awarded, planned, programme, place, recipient, recipientRegion } = grant;
  const home = recipientRegion === null ? null : geoCodeOf(recipientRegion);
  const region = place.region === null ? null : geoCodeOf(place.region);
  return {
    id: `${prefix}-${grant.id}`,
    title: shortened(grant.title),
    description: grant.description,
    currency: awarded.currency,
    ...(applied === null ? {} : { amountAppliedFor: majorUnits(applied.minor) }),
    amountAwarded: majorUnits(awarded.minor),
    awardDate: grant.awardedOn,
    ...(planned === null ? {} : { plannedDates: [{ startDate: planned.start, endDate: planned.end }] }),
    recipientOrganization: [{ ...organisationOf(recipient, prefix), ...(home === null ? {} : { location: [home] }) }],
    ...(place.name === null && region === null
      ? {}
      : { beneficiaryLocation: [{ ...(place.name === null ? {} : { name: place.name }), ...region }] }),
    fundingOrganization: [organisationOf(grant.funder, prefix)],
    grantProgramme: [programme],
    fromOpenCall: grant.fromOpenCall ? 'Yes' : 'No',
    dateModified: grant.modifiedAt,
    dataSource: grant.source,
  };
}

/** What a package says besides its grants. */
export type PackageFacts = {
  readonly title: string;
  readonly identifier: string;
  readonly publisher: { readonly name: string; readonly uri: string | null };
  readonly issued: Day;
  readonly modifiedAt: Instant;
  readonly licence: string;
  readonly url: string;
};

/** A file of grants in 360Giving 1.4; `null` where there is none, because a package has at least one. */
export function grantPackage(facts: PackageFacts, grants: readonly JsonObject[]): JsonObject | null {
  if (grants.length === 0) return null;
  const { publisher } = facts;
  return {
    version: '1.4',
    title: facts.title,
    identifier: facts.identifier,
    publisher: { name: publisher.name, ...(publisher.uri === null ? {} : { website: publisher.uri }) },
    license: facts.licence,
    issued: facts.issued,
    modified: facts.modifiedAt,
    downloadURL: facts.url,
    grants,
  };
}

function organisationOf({ id, name, country, place, identifier }: Organisation, prefix: string): JsonObject {
  const number = identifier === null ? null : organisationNumber(identifier.scheme, identifier.id);
  return {
    id: identifier !== null && number?.ok ? `${identifier.scheme}-${number.value}` : `${prefix}:org-${id}`,
    name,
    ...(place === '' ? {} : { addressLocality: place }),
    addressCountry: country === 'NO' ? 'NO' : 'GB',
    ...(identifier?.scheme === 'GB-COH' && number?.ok ? { companyNumber: number.value } : {}),
    ...(identifier?.scheme === 'GB-CHC' && number?.ok ? { charityNumber: number.value } : {}),
  };
}

const longestTitle = 140;

function shortened(title: string): string {
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).trimEnd()}…`;
}
