import type { RouteFacts } from './facts.ts';
import type { RouteId } from './record.ts';

/** Which routes serve an approach, the first best. Source: domain rules 4.3, "type → default routes". */
const byApproach: Readonly<Record<'scout' | 'challenger' | 'includer', readonly RouteId[]>> = {
  scout: ['NO-6', 'NO-7', 'NO-1', 'PA-5', 'PSR-M'],
  challenger: ['NO-8', 'NO-3', 'PA-2', 'PSR-X', 'PSR-M'],
  includer: ['NO-5', 'NO-9', 'PA-4', 'PA-1', 'PA-0'],
};

/** What somebody asked for in so many words comes before the ordinary ways. */
const reserved: Readonly<Record<'workIntegration' | 'nonprofit' | 'employeeMutual' | 'smeVcseLocal', readonly RouteId[]>> = {
  workIntegration: ['NO-5', 'PA-4'],
  nonprofit: ['NO-4'],
  employeeMutual: ['PA-3'],
  smeVcseLocal: ['PA-1'],
};

/**
 * The place of a route in the order for these facts, 0 first: a request of staff, a reservation that is wanted, a need that nobody can
 * meet yet, the approach of those one hopes for; the rest after them in the order of the table.
 */
export function byPreference(facts: RouteFacts): (id: RouteId) => number {
  const { approach, reservation, staffSpinOut, innovation } = facts;
  const wanted: readonly RouteId[] = [
    ...(staffSpinOut === true ? (['PSR-S', 'PSR-M'] as const) : []),
    ...(reservation === undefined || reservation === 'none' ? [] : reserved[reservation]),
    ...(innovation === 'notOnMarket' ? (['NO-6', 'NO-7', 'PA-5'] as const) : []),
    ...(approach === undefined || approach === 'any' ? [] : byApproach[approach]),
  ];
  return (id) => {
    const place = wanted.indexOf(id);
    return place === -1 ? wanted.length : place;
  };
}
