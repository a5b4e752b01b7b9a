import { isGrantRoute, routeOf } from '#law/routes/routes';
import { procedures, type Procedure, type ProcedureKind } from './procedures.ts';

/** Routes that go through paid phases without a step of that name: the flexible procedure in stages (PA23 ss.20, 24). */
const inStages: ReadonlySet<string> = new Set(['PA-5']);

/** The one kind of call of a route (by its id) on which nobody competes by submitting; `null` for every other route. */
export function kindWithoutCompetition(routeId: string): ProcedureKind | null {
  const route = routeOf(routeId);
  if (route?.steps.some(({ step }) => step === 'identify')) return 'mostSuitableProvider';
  return route?.ocds.procurementMethod === 'direct' ? 'directAward' : null;
}

/**
 * The kinds of call for a chosen route (by its id; `null` where none is chosen). `fitting` follow from it: a purchase is a tender, and goes
 * through paid phases only where the route has them; on a route without a competition a provider is chosen without one, and nothing else
 * fits; a grant is a fund round. `other` can be started all the same: what needs no route, and the other ways to buy by competition.
 */
export function kindsForRoute(routeId: string | null): {
  readonly fitting: readonly ProcedureKind[];
  readonly other: readonly ProcedureKind[];
} {
  const kind = routeId === null ? 'none' : isGrantRoute(routeId) ? 'grant' : 'purchase';
  const alone = kind === 'purchase' ? kindWithoutCompetition(routeId ?? '') : null;
  const fits = (procedure: Procedure) =>
    kind !== 'none' &&
    procedure.route === kind &&
    (alone ? procedure.kind === alone : procedure.proposals === 'submitted' && (!procedure.phases || hasPhases(routeId ?? '')));
  const may = procedures.filter((procedure) => {
    if (procedure.proposals === 'recorded') return procedure.kind === alone;
    return procedure.route === 'none' || procedure.route === kind;
  });
  return {
    fitting: may.filter(fits).map((procedure) => procedure.kind),
    other: may.filter((procedure) => !fits(procedure)).map((procedure) => procedure.kind),
  };
}

function hasPhases(routeId: string): boolean {
  return inStages.has(routeId) || (routeOf(routeId)?.steps.some(({ step }) => step === 'phases') ?? false);
}
