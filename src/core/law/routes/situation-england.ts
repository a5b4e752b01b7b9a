import type { Text } from '#value/text';
import { cpvFlags } from '../cpv/flags.ts';
import { partlyHealthCare } from '../cpv/psr-codes.ts';
import type { RouteFacts } from './facts.ts';
import type { Limit } from './limit.ts';
import type { RouteStandstill } from './record.ts';
import { sideOf, type Side } from './threshold-side.ts';

/** An English purchase as the law sees it: the regime first, then under the Act its kind and the side of its threshold. */
export type EnglishSituation = {
  readonly facts: RouteFacts;
  /** The Provider Selection Regime (no amounts) or the Procurement Act; `unknown` while the service or the buyer is not known. */
  readonly regime: 'psr' | 'act' | 'unknown';
  readonly lightTouch: 'yes' | 'no' | 'unclear';
  /** Whether the service may be reserved for public service mutuals (PR24 Sch. 1, "R"). */
  readonly reservable: 'yes' | 'no' | 'unclear';
  /** Under the PSR `unknown`: it knows no threshold. */
  readonly threshold: Side;
  readonly limits: readonly Limit[];
  readonly unverified: readonly Text[];
};

const texts = {
  notRelevantAuthority: {
    en: 'This buyer does not seem to be a relevant authority under the Provider Selection Regime; check before relying on the Act.',
    nb: 'Denne innkjøperen ser ikke ut til å være omfattet av Provider Selection Regime. Kontroller det først.',
  },
  cpvAgainstKind: {
    en: 'The CPV code and the kind of service do not agree; we follow the code.',
    nb: 'CPV-koden og typen tjeneste stemmer ikke overens. Vi følger koden.',
  },
  cpvUnlisted: {
    en: 'The CPV code is not in our list of light touch services, which is not the whole of Schedule 1; check it.',
    nb: 'CPV-koden står ikke i listen vår over tjenester under den enklere ordningen, og listen er ikke hele Schedule 1. Kontroller det.',
  },
  partlyHealth: {
    en: 'This CPV code is under the Provider Selection Regime only as far as the service is health care.',
    nb: 'Denne CPV-koden er omfattet av Provider Selection Regime bare så langt tjenesten er helsehjelp.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Settles the regime before amounts: health care bought by a relevant authority is under the PSR whatever it costs (PSR regs 2–3). */
export function englishSituation(facts: RouteFacts): EnglishSituation {
  const service = serviceOf(facts);
  const health = service.health;
  const relevant = isRelevantAuthority(facts);
  if (health === 'yes' && relevant === 'yes') return underPsr(facts, service.doubts);
  const { lightTouch, reservable } = service;
  const regime = health === 'no' || relevant === 'no' ? 'act' : 'unknown';
  const { side, limits, unverified } = sideOf(facts, thresholdIds(facts, lightTouch));
  const doubts = health === 'yes' && relevant === 'no' ? [texts.notRelevantAuthority] : [];
  return { facts, regime, lightTouch, reservable, threshold: side, limits, unverified: [...unverified, ...service.doubts, ...doubts] };
}

/** What must end before signing: under the Act, light touch contracts have no mandatory standstill (s.51(3)(f)). */
export function englishStandstill(standstill: RouteStandstill, { lightTouch }: EnglishSituation): RouteStandstill {
  if (standstill !== 'voluntary' && standstill !== 'pa23Standstill') return standstill;
  return lightTouch === 'yes' ? 'voluntary' : 'pa23Standstill';
}

/** The part of the Act: `lightTouch`, `lightTouchBelowThreshold`, `full`, `belowThreshold`, or `null` while not known or under the PSR. */
export function englishPart({ regime, lightTouch, threshold }: EnglishSituation): string | null {
  if (regime !== 'act' || lightTouch === 'unclear' || threshold === 'unknown') return null;
  if (lightTouch === 'yes') return threshold === 'below' ? 'lightTouchBelowThreshold' : 'lightTouch';
  return threshold === 'below' ? 'belowThreshold' : 'full';
}

type Service = Pick<EnglishSituation, 'lightTouch' | 'reservable'> & {
  readonly health: 'yes' | 'no' | 'unclear';
  readonly doubts: readonly Text[];
};

function serviceOf({ serviceKind, cpv }: RouteFacts): Service {
  const [first] = cpv ?? [];
  if (first !== undefined) return byCode(first, serviceKind);
  if (serviceKind === undefined) return { health: 'unclear', lightTouch: 'unclear', reservable: 'unclear', doubts: [] };
  if (serviceKind === 'health') return { health: 'yes', lightTouch: 'yes', reservable: 'yes', doubts: [] };
  if (serviceKind === 'socialCare') return { health: 'no', lightTouch: 'yes', reservable: 'yes', doubts: [] };
  if (serviceKind === 'welfareEmployment') return { health: 'no', lightTouch: 'yes', reservable: 'unclear', doubts: [] };
  return { health: 'no', lightTouch: 'no', reservable: 'no', doubts: [] };
}

function byCode(code: string, kind: RouteFacts['serviceKind']): Service {
  const { psr, lightTouch, reservable } = cpvFlags(code);
  const care = kind === 'health' || kind === 'socialCare' || kind === 'welfareEmployment';
  const against = (kind === 'health' && !psr) || (kind !== undefined && kind !== 'health' && psr) || (care && lightTouch === false);
  return {
    health: partlyHealthCare.has(code) ? (kind === 'health' ? 'yes' : kind === undefined ? 'unclear' : 'no') : psr ? 'yes' : 'no',
    lightTouch: lightTouch === null ? 'unclear' : lightTouch ? 'yes' : 'no',
    reservable: reservable ? 'yes' : 'no',
    doubts: [
      ...(partlyHealthCare.has(code) ? [texts.partlyHealth] : against ? [texts.cpvAgainstKind] : []),
      ...(lightTouch === true ? [] : [texts.cpvUnlisted]),
    ],
  };
}

function isRelevantAuthority({ buyerType }: RouteFacts): 'yes' | 'no' | 'unclear' {
  if (buyerType === undefined) return 'unclear';
  return buyerType === 'nhsBody' || buyerType === 'localAuthority' ? 'yes' : 'no';
}

function underPsr(facts: RouteFacts, doubts: readonly Text[]): EnglishSituation {
  return { facts, regime: 'psr', lightTouch: 'no', reservable: 'no', threshold: 'unknown', limits: [], unverified: doubts };
}

function thresholdIds(facts: RouteFacts, lightTouch: EnglishSituation['lightTouch']): readonly string[] {
  if (lightTouch === 'yes') return ['EN.LT'];
  const ordinary = facts.serviceKind === 'works' ? ['EN.WORKS'] : goodsThresholds(facts);
  return lightTouch === 'no' ? ordinary : ['EN.LT', ...ordinary];
}

function goodsThresholds({ buyerType }: RouteFacts): readonly string[] {
  if (buyerType === undefined) return ['EN.GS.CENTRAL_NHS', 'EN.GS.SUBCENTRAL'];
  return buyerType === 'nhsBody' || buyerType === 'central' ? ['EN.GS.CENTRAL_NHS'] : ['EN.GS.SUBCENTRAL'];
}
