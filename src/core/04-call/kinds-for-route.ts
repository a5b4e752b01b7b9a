import { isGrantRoute, routeOf } from '#law/routes/routes';
import { procedures, type Procedure, type ProcedureKind } from './procedures.ts';

/** Routes that go through paid phases without a step of that name: the flexible procedure in stages (PA23 ss.20, 24). */
const inStages: ReadonlySet<string> = new Set(['PA-5']);

/**
 * The kinds of call for a chosen route (by its id; `null` where none is chosen). `fitting` follow from it: a purchase is a tender, and goes
 * through paid phases only where the route has them; a grant is a fund round. `other` can be started all the same: what needs no route, and
 * the other ways to buy.
 */
export function kindsForRoute(routeId: string | null): {
  readonly fitting: readonly ProcedureKind[];
  readonly other: readonly ProcedureKind[];
} {
  const kind = routeId === null ? 'none' : isGrantRoute(routeId) ? 'grant' : 'purchase';
  const fits = (procedure: Procedure) => kind !== 'none' && procedure.route === kind && (!procedure.phases || hasPhases(routeId ?? ''));
  const may = procedures.filter(({ route }) => route === 'none' || route === kind);
  return {
    fitting: may.filter(fits).map((procedure) => procedure.kind),
    other: may.filter((procedure) => !fits(procedure)).map((procedure) => procedure.kind),
  };
}

function hasPhases(routeId: string): boolean {
  return inStages.has(routeId) || (routeOf(routeId)?.steps.some(({ step }) => step === 'phases') ?? false);
}
