import type { Route, RouteId } from './route-record.ts';
import { ordinaryNorwegianRoutes } from './routes-norway.ts';
import { specialNorwegianRoutes } from './routes-norway-special.ts';
import { competitiveActRoutes } from './routes-procurement-act.ts';
import { specialActRoutes } from './routes-procurement-act-special.ts';
import { psrRoutes } from './routes-psr.ts';

/** Every route of both countries, in the order of their ids within each regime. */
export const routes: readonly Route[] = [
  ...[...ordinaryNorwegianRoutes, ...specialNorwegianRoutes].toSorted((a, b) => numberOf(a.id) - numberOf(b.id)),
  ...psrRoutes,
  ...competitiveActRoutes,
  ...specialActRoutes,
];

/** The route of an id, or `null` for a text that is no route (an old address, a foreign document). */
export function routeOf(id: string): Route | null {
  return routes.find((route) => route.id === id) ?? null;
}

function numberOf(id: RouteId): number {
  return Number(id.slice(id.indexOf('-') + 1));
}
