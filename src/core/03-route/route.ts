import type { Day } from '#value/day';
import { gate } from '#law/gates';
import type { CaseEvent } from '#value/event';
import type { Country } from '#field/field';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { Text } from '#value/text';
import type { RouteChoiceValues, RouteFacts, RouteOverrideValues } from './fields.ts';

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

/** A route that the rules close for the facts: why, and by which closing (`code`, absent in choices from before it was kept). */
export type ExcludedRoute = { readonly id: string; readonly code?: string; readonly because: Text };

/** A choice against the rules of the guide: what they said. Why the person chose so is `overrideReason` of the choice. */
export type RouteOverride = { readonly against: Text };

/** What the route asks for, with the days that were counted when it was chosen; codes of core/law/routes. */
export type RouteWork = {
  readonly steps: readonly { readonly step: string; readonly earliest: Day; readonly planned: Day }[];
  readonly documents: readonly string[];
};

export type RouteBasis = {
  readonly route: ChosenRoute;
  readonly otherLawful: readonly { readonly id: string; readonly name: Text }[];
  readonly excluded: readonly ExcludedRoute[];
  readonly unverified: readonly Text[];
  /** The edition of the rules; absent in choices from before editions were named. */
  readonly ruleSet?: string;
  readonly override?: RouteOverride;
  /** Absent in choices from before it was kept. */
  readonly work?: RouteWork;
};

/** The commissioning route of a case: chosen by a person among the lawful ones, with reasons and basis recorded. */
export type RouteChoice = RouteFacts &
  RouteChoiceValues &
  RouteOverrideValues & {
    readonly id: Id<'routeChoice'>;
    readonly chosenAt: Instant;
    readonly ruleDate: Day;
    readonly basis: RouteBasis;
  };

export type RouteRefusal = Refusal<'notLawful' | 'neverLawful' | 'overrideWithoutReason' | 'callPublished' | 'needNotAnswered'>;

/** What the rules say of the facts. */
export type OfferedRoutes = {
  readonly lawful: readonly ChosenRoute[];
  readonly excluded: readonly (ExcludedRoute & { readonly route: ChosenRoute })[];
  readonly unverified: readonly Text[];
  readonly ruleDate: Day;
  readonly ruleSet: string;
};

type Choosing = OfferedRoutes & {
  readonly id: Id<'routeChoice'>;
  readonly country: Country;
  readonly facts: RouteFacts;
  readonly choice: RouteChoiceValues;
  /** Why a route is chosen that the rules close; `null` where none is given. */
  readonly overrideReason: string | null;
  readonly work: (routeId: string) => RouteWork | null;
  readonly at: Instant;
  /** A published call rests on its route; changing it then takes a new call. */
  readonly callPublished: boolean;
};

// What no reason opens: gates of the effect "refuse" (core/law/gates.ts). Every other closing is a warning that a named person may answer.
const neverOpened: Readonly<Record<string, 'healthSocialNotPartTwo' | 'healthNotUnderProcurementAct'>> = {
  neverPartTwo: 'healthSocialNotPartTwo',
  healthCare: 'healthNotUnderProcurementAct',
  notHealthCare: 'healthNotUnderProcurementAct',
};

/** Whether a closing (by its code) stands whatever anybody says; every other may be answered with a public reason. */
export function isNeverOpened(code: string): boolean {
  return Object.hasOwn(neverOpened, code);
}

/**
 * Chooses a route. Refuses a change after publication, a route the country does not know, and one that the rules close: unless its
 * closing is only a warning and the person gives a reason, which is public (gate `routeOverridden`).
 */
export function chooseRoute(choosing: Choosing): Result<{ choice: RouteChoice; event: CaseEvent }, RouteRefusal> {
  if (choosing.callPublished) return refused({ code: 'callPublished' });
  const { routeId } = choosing.choice;
  const lawful = choosing.lawful.find((candidate) => candidate.id === routeId);
  const closed = choosing.excluded.find((candidate) => candidate.id === routeId);
  if (!lawful && !closed) return refused({ code: 'notLawful', facts: { route: routeId ?? '' } });
  if (closed) {
    const never = neverOpened[closed.code ?? ''];
    if (never) return refused({ code: 'neverLawful', facts: { route: closed.id }, source: gate(never, choosing.country)?.source ?? '' });
    if (!choosing.overrideReason) return refused({ code: 'overrideWithoutReason', facts: { route: closed.id } });
  }
  const route = lawful ?? closed?.route;
  if (!route) return refused({ code: 'notLawful', facts: { route: routeId ?? '' } });
  const override: RouteOverride | null = closed ? { against: closed.because } : null;
  const work = choosing.work(route.id);
  const choice: RouteChoice = {
    ...choosing.facts,
    ...choosing.choice,
    overrideReason: override ? choosing.overrideReason : null,
    id: choosing.id,
    chosenAt: choosing.at,
    ruleDate: choosing.ruleDate,
    basis: {
      route,
      otherLawful: choosing.lawful.filter((other) => other.id !== route.id).map(({ id, name }) => ({ id, name })),
      excluded: choosing.excluded.map(({ route: _, ...excluded }) => excluded),
      unverified: choosing.unverified,
      ruleSet: choosing.ruleSet,
      ...(override ? { override } : {}),
      ...(work ? { work } : {}),
    },
  };
  return ok({
    choice,
    event: {
      type: 'routeChosen',
      facts: { route: route.id, ruleDate: choosing.ruleDate, ruleSet: choosing.ruleSet, ...(override ? { overridden: true } : {}) },
      refs: [{ kind: 'routeChoice', id: choosing.id }],
    },
  });
}
