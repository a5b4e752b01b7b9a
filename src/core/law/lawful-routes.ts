import type { Text } from '#value/text';
import { englishRegime, englishStandstill, englishVerdict } from './lawful-routes-england.ts';
import { norwegianRegime, norwegianStandstill, norwegianVerdicts } from './lawful-routes-norway.ts';
import type { RouteAnswer, RouteFacts, Verdict } from './route-facts.ts';
import type { Route, RouteId } from './route-record.ts';
import { routes } from './routes.ts';

type NorwegianId = keyof typeof norwegianVerdicts;

/**
 * Which routes are lawful for the facts, which are not and why, and what must be checked. The regime is settled before amounts.
 * It never picks one: a human does, and writes why. Routes of the other country are left out altogether. `standstill` of each
 * lawful route is the one that holds for these facts. Sources: docs/sources.md, law.
 */
export function lawfulRoutes(facts: RouteFacts): RouteAnswer {
  const { judge, unverified } = facts.jurisdiction === 'NO' ? judgeNorway(facts) : judgeEngland(facts);
  const judged = routes.filter((route) => route.jurisdiction === facts.jurisdiction).map(judge);
  const having = (is: Verdict['is']): readonly Route[] => judged.filter(({ verdict }) => verdict.is === is).map(({ route }) => route);
  return {
    lawful: [...having('fits'), ...having('possible')],
    excluded: judged.flatMap(({ route, verdict }) => (verdict.is === 'excluded' ? [{ id: route.id, because: verdict.because }] : [])),
    unverified: withoutRepeats(unverified),
  };
}

type Judged = { readonly route: Route; readonly verdict: Verdict };
type Judge = { readonly judge: (route: Route) => Judged; readonly unverified: readonly Text[] };

function judgeNorway(facts: RouteFacts): Judge {
  const regime = norwegianRegime(facts);
  return {
    unverified: regime.unverified,
    judge: (route) => {
      if (!isNorwegian(route.id)) throw new TypeError(`not a Norwegian route: ${route.id}`);
      return { route: { ...route, standstill: norwegianStandstill(route, regime) }, verdict: norwegianVerdicts[route.id](regime) };
    },
  };
}

function judgeEngland(facts: RouteFacts): Judge {
  const regime = englishRegime(facts);
  return {
    unverified: regime.unverified,
    judge: (route) => {
      if (isNorwegian(route.id)) throw new TypeError(`not an English route: ${route.id}`);
      return { route: { ...route, standstill: englishStandstill(route, regime) }, verdict: englishVerdict(route.id, regime) };
    },
  };
}

function isNorwegian(id: RouteId): id is NorwegianId {
  return id.startsWith('NO-');
}

function withoutRepeats(texts: readonly Text[]): readonly Text[] {
  return texts.filter((text, index) => texts.findIndex((other) => other.en === text.en) === index);
}
