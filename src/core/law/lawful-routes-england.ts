import type { Text } from '#value/text';
import { englishReasons as because } from './exclusions-england.ts';
import { directVerdict, grantVerdict } from './grant-and-direct.ts';
import { excluded, fits, possible, type RouteFacts, type Verdict } from './route-facts.ts';
import type { Route, RouteStandstill } from './route-record.ts';
import { lawDay } from './row.ts';
import { compareWithThreshold, type Side } from './value-against-threshold.ts';

type EnglishId = Exclude<Route['id'], `NO-${number}`>;

/** The regime of an English purchase: the Provider Selection Regime (no amounts), or the Procurement Act and the side of its threshold. */
export type EnglishRegime = {
  readonly facts: RouteFacts;
  readonly regime: 'psr' | 'act';
  readonly lightTouch: boolean;
  /** `unknown` under the PSR, which knows no threshold. */
  readonly threshold: Side;
  readonly unverified: readonly Text[];
};

const psrStart = lawDay('2024-01-01');
const actStart = lawDay('2025-02-24');
const localOrderStart = lawDay('2026-02-04');

/** Settles the regime before amounts: health care bought by a relevant authority is under the PSR whatever it costs. */
export function englishRegime(facts: RouteFacts): EnglishRegime {
  const health = facts.serviceKind === 'health';
  if (health && (facts.buyerType === 'nhsBody' || facts.buyerType === 'localAuthority')) {
    return { facts, regime: 'psr', lightTouch: false, threshold: 'unknown', unverified: [] };
  }
  const lightTouch = health || facts.serviceKind === 'socialCare' || facts.serviceKind === 'welfareEmployment';
  const comparison = compareWithThreshold(facts, thresholdId(facts, { lightTouch }));
  const unverified = [...comparison.unverified];
  if (health) unverified.push(because.notRelevantAuthority);
  return { facts, regime: 'act', lightTouch, threshold: comparison.side, unverified };
}

/** What must end before signing: under the Act, light touch contracts have no mandatory standstill (s.51(3)(f)). */
export function englishStandstill(route: Route, { lightTouch }: EnglishRegime): RouteStandstill {
  if (route.standstill !== 'voluntary' && route.standstill !== 'pa23Standstill') return route.standstill;
  return lightTouch ? 'voluntary' : 'pa23Standstill';
}

/** What an English route says to the facts. The source of each is the basis of its route. */
export function englishVerdict(id: EnglishId, regime: EnglishRegime): Verdict {
  if (isPsr(id)) {
    if (regime.regime === 'act') return excluded(because.notHealthCare);
    return regime.facts.ruleDate < psrStart ? excluded(because.notInForce) : psrVerdict(id, regime.facts);
  }
  if (id === 'PA-9') return grantVerdict(regime.facts);
  if (regime.regime === 'psr') return excluded(because.healthCare);
  return regime.facts.ruleDate < actStart ? excluded(because.notInForce) : actVerdicts[id](regime);
}

type PsrId = Extract<EnglishId, `PSR-${string}`>;
type ActId = Exclude<EnglishId, PsrId | 'PA-9'>;

function isPsr(id: EnglishId): id is PsrId {
  return id.startsWith('PSR-');
}

// Processes A and B are duties: where one of them applies, no other process is open (PSR reg. 6(3)–(4)).
function psrVerdict(id: PsrId, facts: RouteFacts): Verdict {
  const framework = facts.framework === true;
  if (framework) return id === 'PSR-X' ? fits : excluded(because.frameworkNeedsCompetition);
  if (facts.userChoice === 'unlimitedProviders') return id === 'PSR-B' ? fits : excluded(because.mustUseB);
  if (facts.existingProvider === 'onlyCapable') return id === 'PSR-A' ? fits : excluded(because.mustUseA);
  if (id === 'PSR-A') return excluded(because.notOnlyCapable);
  if (id === 'PSR-B') return excluded(because.numberLimited);
  if (id === 'PSR-C') return processC(facts);
  if (id === 'PSR-S') return facts.staffSpinOut === true ? fits : excluded(because.noStaffRequest);
  return possible;
}

function processC(facts: RouteFacts): Verdict {
  if (facts.existingProvider !== 'satisfying') return excluded(because.noSatisfyingProvider);
  if (facts.staffSpinOut === true && facts.corporateSuccession !== true) return excluded(because.newBody);
  if (facts.considerableChange === true) return excluded(because.changesTooMuch);
  return facts.considerableChange === false ? fits : possible;
}

const actVerdicts: { readonly [Id in ActId]: (regime: EnglishRegime) => Verdict } = {
  'PA-0': ({ threshold }) => (threshold === 'atOrAbove' ? excluded(because.aboveThreshold) : threshold === 'below' ? fits : possible),
  'PA-1': ({ threshold, facts }) => {
    if (threshold === 'atOrAbove') return excluded(because.aboveThreshold);
    if (facts.buyerType !== 'localAuthority' && facts.buyerType !== 'central') return excluded(because.cannotReserveLocally);
    if (facts.buyerType === 'localAuthority' && facts.ruleDate < localOrderStart) return excluded(because.orderNotInForce);
    return facts.reservation === 'smeVcseLocal' && threshold === 'below' ? fits : possible;
  },
  'PA-2': ({ threshold }) => (threshold === 'below' ? excluded(because.belowThreshold) : threshold === 'atOrAbove' ? fits : possible),
  'PA-3': ({ threshold, lightTouch, facts }) => {
    if (!lightTouch) return excluded(because.notReservable);
    if (threshold === 'below') return excluded(because.belowThreshold);
    if (facts.durationMonths !== undefined && facts.durationMonths > 60) return excluded(because.tooLong);
    return facts.reservation === 'employeeMutual' ? fits : possible;
  },
  'PA-4': ({ threshold, facts }) => {
    if (threshold === 'below') return excluded(because.belowThreshold);
    return facts.reservation === 'workIntegration' ? fits : possible;
  },
  'PA-5': ({ facts }) => {
    if (facts.innovation === 'none' || facts.innovation === 'deliveryModel') return excluded(because.describable);
    return facts.innovation === 'notOnMarket' ? fits : possible;
  },
  'PA-6': ({ facts }) => (facts.userChoice === 'individualChoice' ? fits : excluded(because.nobodyChooses)),
  'PA-7': ({ facts }) => directVerdict(facts),
  'PA-8': ({ lightTouch, facts }) => {
    if (!lightTouch) return excluded(because.notLightTouch);
    return facts.framework === true || facts.userChoice === 'unlimitedProviders' ? fits : possible;
  },
};

function thresholdId(facts: RouteFacts, kind: { readonly lightTouch: boolean }): string {
  if (kind.lightTouch) return 'EN.LT';
  if (facts.serviceKind === 'works') return 'EN.WORKS';
  return facts.buyerType === 'nhsBody' || facts.buyerType === 'central' ? 'EN.GS.CENTRAL_NHS' : 'EN.GS.SUBCENTRAL';
}
