import type { Day } from '#value/day';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { Text } from '#value/text';
import type { RouteChoiceValues, RouteFacts } from './fields.ts';

/** A route as it stood in the rule set on the day of the choice: frozen, so that later rules do not rewrite history. */
export type ChosenRoute = {
  readonly id: string;
  readonly name: Text;
  readonly basis: readonly { readonly ref: string; readonly confidence: 'H' | 'M' | 'L' }[];
  readonly standstill: string;
  readonly procurementMethod: 'open' | 'selective' | 'limited' | 'direct';
  readonly procurementMethodDetails: string;
  readonly legalBasis: { readonly scheme: string; readonly id: string };
};

/** A route that was not lawful for the facts, and why. */
export type ExcludedRoute = { readonly id: string; readonly because: Text };

export type RouteBasis = {
  readonly route: ChosenRoute;
  readonly otherLawful: readonly { readonly id: string; readonly name: Text }[];
  readonly excluded: readonly ExcludedRoute[];
  readonly unverified: readonly Text[];
};

/** The commissioning route of a case: chosen by a person among the lawful ones, with reasons and basis recorded. */
export type RouteChoice = RouteFacts &
  RouteChoiceValues & {
    readonly id: Id<'routeChoice'>;
    readonly chosenAt: Instant;
    readonly ruleDate: Day;
    readonly basis: RouteBasis;
  };

export type RouteRefusal = Refusal<'notLawful' | 'callPublished' | 'needNotAnswered'>;

type Choosing = {
  readonly id: Id<'routeChoice'>;
  readonly facts: RouteFacts;
  readonly choice: RouteChoiceValues;
  readonly lawful: readonly ChosenRoute[];
  readonly excluded: readonly ExcludedRoute[];
  readonly unverified: readonly Text[];
  readonly ruleDate: Day;
  readonly at: Instant;
  /** A published call rests on its route; changing it then takes a new call. */
  readonly callPublished: boolean;
};

/** Chooses among the lawful routes. Refuses a route that the rules exclude for these facts, and a change after publication. */
export function chooseRoute(choosing: Choosing): Result<{ choice: RouteChoice; event: CaseEvent }, RouteRefusal> {
  if (choosing.callPublished) return refused({ code: 'callPublished' });
  const route = choosing.lawful.find((candidate) => candidate.id === choosing.choice.routeId);
  if (!route) return refused({ code: 'notLawful', facts: { route: choosing.choice.routeId ?? '' } });
  const choice: RouteChoice = {
    ...choosing.facts,
    ...choosing.choice,
    id: choosing.id,
    chosenAt: choosing.at,
    ruleDate: choosing.ruleDate,
    basis: {
      route,
      otherLawful: choosing.lawful.filter((other) => other.id !== route.id).map(({ id, name }) => ({ id, name })),
      excluded: choosing.excluded,
      unverified: choosing.unverified,
    },
  };
  return ok({
    choice,
    event: {
      type: 'routeChosen',
      facts: { route: route.id, ruleDate: choosing.ruleDate },
      refs: [{ kind: 'routeChoice', id: choosing.id }],
    },
  });
}
