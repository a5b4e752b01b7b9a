import type { Text } from '#value/text';
import { norwegianReasons as because } from './exclusions-norway.ts';
import { directVerdict, grantVerdict } from './grant-and-direct.ts';
import { excluded, fits, possible, type RouteFacts, type Verdict } from './route-facts.ts';
import type { Route, RouteStandstill } from './route-record.ts';
import { compareWithThreshold, type Side } from './value-against-threshold.ts';

type NorwegianId = Extract<Route['id'], `NO-${number}`>;

/** The regime of a Norwegian purchase: which part of the regulations its kind belongs to, then where its value lies. */
export type NorwegianRegime = {
  readonly facts: RouteFacts;
  /** Health and social services: part I or IV, never II or III. `unclear` for welfare services, where the CPV code decides. */
  readonly healthOrSocial: 'yes' | 'no' | 'unclear';
  readonly lowerLimit: Side;
  readonly national: Side;
  readonly eea: Side;
  readonly unverified: readonly Text[];
};

/** Settles regime before amounts (domain rule: a municipal health or social contract is never under part II). */
export function norwegianRegime(facts: RouteFacts): NorwegianRegime {
  const healthOrSocial = kindOf(facts);
  const lower = compareWithThreshold(facts, 'NO.LOA.MIN');
  const national = compareWithThreshold(facts, 'NO.NATIONAL');
  const eea = compareWithThreshold(facts, eeaThreshold(facts, healthOrSocial));
  // The national threshold has no part in health and social services: its doubts would only confuse.
  const used = healthOrSocial === 'yes' ? [lower, eea] : [lower, national, eea];
  const unverified = used.flatMap((comparison) => comparison.unverified);
  if (healthOrSocial === 'unclear') unverified.push(because.cpvDecides);
  return { facts, healthOrSocial, lowerLimit: lower.side, national: national.side, eea: eea.side, unverified };
}

/** What each Norwegian route says to the facts. The source of each is the basis of its route. */
export const norwegianVerdicts: { readonly [Id in NorwegianId]: (regime: NorwegianRegime) => Verdict } = {
  'NO-0': ({ lowerLimit }) => (lowerLimit === 'atOrAbove' ? excluded(because.aboveLowerLimit) : lowerLimit === 'below' ? fits : possible),
  'NO-1': (regime) => {
    if (regime.lowerLimit === 'below') return excluded(because.belowLowerLimit);
    const upper = regime.healthOrSocial === 'no' ? regime.national : regime.eea;
    return upper === 'atOrAbove'
      ? excluded(because.abovePartOne)
      : upper === 'below' && regime.healthOrSocial !== 'unclear'
        ? fits
        : possible;
  },
  'NO-2': (regime) => {
    if (regime.healthOrSocial === 'yes') return excluded(because.neverPartTwo);
    if (regime.national === 'below') return excluded(because.belowNational);
    if (regime.healthOrSocial === 'no' && regime.eea === 'atOrAbove') return excluded(because.aboveEea);
    return regime.national === 'atOrAbove' && regime.healthOrSocial === 'no' && regime.eea === 'below' ? fits : possible;
  },
  'NO-3': (regime) => {
    if (regime.healthOrSocial === 'no') return excluded(because.notHealthOrSocial);
    if (regime.eea === 'below') return excluded(because.belowPartFour);
    return regime.healthOrSocial === 'yes' && regime.eea === 'atOrAbove' ? fits : possible;
  },
  'NO-4': ({ healthOrSocial, facts }) => {
    if (healthOrSocial === 'no') return excluded(because.notHealthOrSocial);
    return facts.reservation === 'nonprofit' ? fits : possible;
  },
  'NO-5': ({ facts }) => (facts.reservation === 'workIntegration' ? fits : possible),
  'NO-6': ({ facts, eea }) => {
    if (facts.innovation === 'none' || facts.innovation === 'deliveryModel') return excluded(because.existsOnMarket);
    if (eea === 'below') return excluded(because.belowPartnership);
    return facts.innovation === 'notOnMarket' && eea === 'atOrAbove' ? fits : possible;
  },
  'NO-7': ({ facts }) => {
    if (facts.innovation === 'none' || facts.innovation === 'deliveryModel') return excluded(because.nothingToResearch);
    return facts.innovation === 'notOnMarket' ? fits : possible;
  },
  'NO-8': ({ facts }) => (facts.needs === 'existingNewSolution' || facts.innovation === 'deliveryModel' ? fits : possible),
  'NO-9': () => possible,
  'NO-10': ({ facts }) => grantVerdict(facts),
  'NO-11': ({ facts }) => directVerdict(facts),
};

/** What must end before signing on this route: below the EEA thresholds no waiting period is set by law. */
export function norwegianStandstill(route: Route, { eea }: NorwegianRegime): RouteStandstill {
  return route.standstill === 'noStandstill' && eea === 'below' ? 'voluntary' : route.standstill;
}

function kindOf({ serviceKind }: RouteFacts): NorwegianRegime['healthOrSocial'] {
  if (serviceKind === 'health' || serviceKind === 'socialCare') return 'yes';
  return serviceKind === 'welfareEmployment' ? 'unclear' : 'no';
}

function eeaThreshold(facts: RouteFacts, healthOrSocial: NorwegianRegime['healthOrSocial']): string {
  if (healthOrSocial !== 'no') return 'NO.EEA.HSS';
  if (facts.serviceKind === 'works') return 'NO.EEA.WORKS';
  return facts.buyerType === 'state' ? 'NO.EEA.STATE' : 'NO.EEA.OTHER';
}
