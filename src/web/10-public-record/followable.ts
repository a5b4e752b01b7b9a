import type { PublicRecord } from '#public-record';
import type { FollowLink } from '../work/follow-links.tsx';

/** What of a public case can be followed: the need, its body, and whoever has an agreement. */
export function followableIn({ id, need, organisation, agreements }: PublicRecord): readonly Omit<FollowLink, 'follows'>[] {
  const suppliers = new Map(agreements.map(({ organisationId, organisationName }) => [organisationId, organisationName]));
  return [
    { what: 'case', id, as: 'need', name: need.values.title ?? '' },
    { what: 'organisation', id: organisation.id, as: 'buyer', name: organisation.name },
    ...[...suppliers].map(([supplier, name]) => ({ what: 'organisation', id: supplier, as: 'enterprise', name }) as const),
  ];
}
