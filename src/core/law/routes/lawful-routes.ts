import type { Text } from '#value/text';
import { circumstances, type CircumstanceCode } from './circumstances.ts';
import type { RouteFacts } from './facts.ts';
import { englishNotices, norwegianNotices } from './notices-by-part.ts';
import type { Limit } from './limit.ts';
import { byPreference } from './preference.ts';
import type { Route, RouteId, RouteNotice, RouteRow } from './record.ts';
import { englishRoutes, norwegianRoutes } from './routes.ts';
import { englishPart, englishSituation, englishStandstill } from './situation-england.ts';
import { norwegianPart, norwegianSituation, norwegianStandstill } from './situation-norway.ts';

/** `recommended`: the first of those the facts point to. `suits`: the facts point to it too. `possible`: lawful, and nothing points to it. */
export type Fit = 'recommended' | 'suits' | 'possible';

/** A lawful route with what the facts make of its notices and its waiting period. */
export type OfferedRoute = Omit<RouteRow, 'notices'> & { readonly notices: readonly RouteNotice[]; readonly fit: Fit };

/** A route that is closed: by the facts (`code` of the closing) or by a circumstance that a person said is so. */
export type ClosedRoute = { readonly id: RouteId; readonly code: string; readonly because: Text };

/** Which body of rules holds: `PSR`, `PA23` or `LOA`; `part` within it, as `norwegianPart` and `englishPart` name them. `null` = not to be told yet. */
export type Regime = { readonly regime: 'PSR' | 'PA23' | 'LOA' | null; readonly part: string | null };

export type RouteAnswer = Regime & {
  /** Ranked for this need and approach (`byPreference`); never by who asks. */
  readonly lawful: readonly OfferedRoute[];
  readonly closed: readonly ClosedRoute[];
  /** The limits that the value was held against, with how far it lies from each; none where amounts decide nothing. */
  readonly limits: readonly Limit[];
  /** What a reader must check or add before relying on the answer. */
  readonly unverified: readonly Text[];
};

/**
 * Which routes are lawful for the facts, which are closed and why, and what must be checked. The regime is settled before amounts.
 * It never picks one: a human does, and writes why. Every route of the country is judged exactly once; routes of the other are left
 * out. No combination of facts throws. Sources: docs/sources.md, law.
 */
export function lawfulRoutes(facts: RouteFacts): RouteAnswer {
  return facts.jurisdiction === 'NO' ? inNorway(facts) : inEngland(facts);
}

function inNorway(facts: RouteFacts): RouteAnswer {
  const situation = norwegianSituation(facts);
  const judged = norwegianRoutes.map((route) => judge(route, situation));
  const offered = judged.flatMap((one): readonly Judged[] =>
    one.is === 'closed' ? [] : [{ ...one, route: { ...one.route, standstill: norwegianStandstill(one.route.standstill, situation) } }],
  );
  return {
    regime: 'LOA',
    part: norwegianPart(situation),
    lawful: ranked(offered, facts, norwegianNotices(situation)),
    closed: judged.flatMap((one) => (one.is === 'closed' ? [one.closed] : [])),
    limits: situation.limits,
    unverified: withoutRepeats(situation.unverified),
  };
}

function inEngland(facts: RouteFacts): RouteAnswer {
  const situation = englishSituation(facts);
  const judged = englishRoutes.map((route) => judge(route, situation));
  const offered = judged.flatMap((one): readonly Judged[] =>
    one.is === 'closed' ? [] : [{ ...one, route: { ...one.route, standstill: englishStandstill(one.route.standstill, situation) } }],
  );
  return {
    regime: situation.regime === 'psr' ? 'PSR' : situation.regime === 'act' ? 'PA23' : null,
    part: englishPart(situation),
    lawful: ranked(offered, facts, englishNotices(situation)),
    closed: judged.flatMap((one) => (one.is === 'closed' ? [one.closed] : [])),
    limits: situation.limits,
    unverified: withoutRepeats(situation.unverified),
  };
}

type Judged = { readonly is: 'suits' | 'possible'; readonly route: RouteRow };
type Verdict = Judged | { readonly is: 'closed'; readonly closed: ClosedRoute };

function judge<S extends { readonly facts: RouteFacts }>({ closedBy, fits, ...route }: Route<S>, situation: S): Verdict {
  const closing = closedBy.find(({ holds }) => holds(situation));
  if (closing) return { is: 'closed', closed: { id: route.id, code: closing.code, because: closing.text } };
  const told = route.whenNot.find((code) => isTold(situation.facts, code));
  if (told) return { is: 'closed', closed: { id: route.id, code: told, because: circumstances[told] } };
  return { is: fits(situation) ? 'suits' : 'possible', route };
}

function isTold({ circumstances: said = [] }: RouteFacts, code: CircumstanceCode): boolean {
  return said.includes(code);
}

function ranked(judged: readonly Judged[], facts: RouteFacts, byPart: readonly RouteNotice[]): readonly OfferedRoute[] {
  const order = byPreference(facts);
  const inOrder = (is: Judged['is']): readonly RouteRow[] =>
    judged
      .filter((one) => one.is === is)
      .map(({ route }) => route)
      .toSorted((a, b) => order(a.id) - order(b.id));
  const offer = (route: RouteRow, fit: Fit): OfferedRoute => ({
    ...route,
    notices: route.notices === 'byPart' ? byPart : route.notices,
    fit,
  });
  return [
    ...inOrder('suits').map((route, place) => offer(route, place === 0 ? 'recommended' : 'suits')),
    ...inOrder('possible').map((route) => offer(route, 'possible')),
  ];
}

function withoutRepeats(texts: readonly Text[]): readonly Text[] {
  return texts.filter((text, index) => texts.findIndex((other) => other.en === text.en) === index);
}
