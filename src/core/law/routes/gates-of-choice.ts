import type { GateCode } from '../gates.ts';
import type { RouteFacts } from './facts.ts';
import type { RouteRow } from './record.ts';

/**
 * What somebody who chooses a route must not forget, as codes of the table of gates: the notice and the wait before an award without
 * competition, and a plan for the day on which an enterprise of former staff fails. Source: domain rules 7, mistakes 3 and 20.
 */
export function gatesOfChoice(
  route: Pick<RouteRow, 'id' | 'ocds' | 'jurisdiction'>,
  facts: Pick<RouteFacts, 'staffSpinOut'>,
): readonly GateCode[] {
  const act = route.id.startsWith('PA-');
  const direct = route.ocds.procurementMethod === 'direct';
  return [
    ...(direct && route.jurisdiction === 'NO' ? (['intentionNotice'] as const) : []),
    ...(direct && act ? (['transparencyNotice'] as const) : []),
    ...(route.id === 'PSR-S' || facts.staffSpinOut === true ? (['failurePlan'] as const) : []),
  ];
}
