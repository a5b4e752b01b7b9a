import type { PublicRecord } from '#public-record';
import type { FollowLink } from '../work/follow-links.tsx';

/**
 * What of a public case can be followed: the need, its body, and whoever has an agreement. Whether one does already stands on the page that a
 * link leads to: the page of a case keeps to four statements.
 */
export function followableIn({ id, need, organisation, agreements }: PublicRecord): readonly FollowLink[] {
  const suppliers = new Map(agreements.map(({ organisationId, organisationName }) => [organisationId, organisationName]));
  return [
    { what: 'case', id, as: 'need', name: need.values.title ?? '' },
    { what: 'organisation', id: organisation.id, as: 'buyer', name: organisation.name },
    ...[...suppliers].map(([supplier, name]) => ({ what: 'organisation', id: supplier, as: 'enterprise', name }) as const),
  ];
}
