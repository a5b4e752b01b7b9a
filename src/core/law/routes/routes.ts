import { actRoutesByValue } from './act-by-value.ts';
import { reservedActRoutes } from './act-reserved.ts';
import { specialActRoutes } from './act-special.ts';
import { norwegianRoutesForSocialAims } from './norway-reserved.ts';
import { norwegianRoutesByValue } from './norway-by-value.ts';
import { specialNorwegianRoutes } from './norway-special.ts';
import { psrAssessedRoutes } from './psr-assessed.ts';
import { psrDirectRoutes } from './psr-direct.ts';
import type { Route, RouteId, RouteRow } from './record.ts';
import type { EnglishSituation } from './situation-england.ts';
import type { NorwegianSituation } from './situation-norway.ts';

/** The routes of Norway in the order of their ids. */
export const norwegianRoutes: readonly Route<NorwegianSituation>[] = [
  ...norwegianRoutesByValue,
  ...norwegianRoutesForSocialAims,
  ...specialNorwegianRoutes,
].toSorted((a, b) => numberOf(a.id) - numberOf(b.id));

/** The routes of England: the Provider Selection Regime, then the Procurement Act. */
export const englishRoutes: readonly Route<EnglishSituation>[] = [
  ...psrDirectRoutes,
  ...psrAssessedRoutes,
  ...[...actRoutesByValue, ...reservedActRoutes, ...specialActRoutes].toSorted((a, b) => numberOf(a.id) - numberOf(b.id)),
];

/** Every route of both countries as data. */
export const routes: readonly RouteRow[] = [...norwegianRoutes, ...englishRoutes];

/** The route of an id, or `null` for a text that is no route (an old address, a foreign document). */
export function routeOf(id: string): RouteRow | null {
  return routes.find((route) => route.id === id) ?? null;
}

/** Whether a route gives money without buying anything. */
export function isGrantRoute(id: string): boolean {
  return id === 'NO-10' || id === 'PA-9';
}

function numberOf(id: RouteId): number {
  return Number(id.slice(id.indexOf('-') + 1));
}
