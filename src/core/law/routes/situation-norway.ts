import type { Text } from '#value/text';
import { cpvFlags } from '../cpv/flags.ts';
import type { RouteFacts } from './facts.ts';
import type { Limit } from './limit.ts';
import type { RouteStandstill } from './record.ts';
import { sideOf, type Side } from './threshold-side.ts';

/** A Norwegian purchase as the regulations see it: which kind it is, settled before amounts, then where its value lies. */
export type NorwegianSituation = {
  readonly facts: RouteFacts;
  /** Health and social services: part I or IV, never II or III. `unclear` where the CPV code decides, or nothing is known. */
  readonly healthOrSocial: 'yes' | 'no' | 'unclear';
  readonly lowerLimit: Side;
  readonly national: Side;
  readonly eea: Side;
  readonly limits: readonly Limit[];
  readonly unverified: readonly Text[];
};

const cpvDecides: Text = {
  en: 'Whether a welfare or employment service counts as a health or social service depends on its CPV code; check annex 3.',
  nb: 'CPV-koden avgjør om en velferds- eller arbeidstjeneste regnes som en helse- eller sosialtjeneste. Kontroller vedlegg 3.',
};

const cpvAgainstKind: Text = {
  en: 'The CPV code and the kind of service do not agree; we follow the code.',
  nb: 'CPV-koden og typen tjeneste stemmer ikke overens. Vi følger koden.',
};

const cpvUnlisted: Text = {
  en: 'The CPV code is a health or social service in the European list, but not in the list of the Norwegian notice system; check annex 3.',
  nb: 'CPV-koden er en helse- eller sosialtjeneste i den europeiske listen, men ikke i listen til Doffin. Kontroller vedlegg 3.',
};

/** Settles kind before amounts. Source: FOA §§ 5-1, 5-3; DFØ eForms SDK, rule TH-R008I. */
export function norwegianSituation(facts: RouteFacts): NorwegianSituation {
  const { kind, doubts } = kindOf(facts);
  const lower = sideOf(facts, ['NO.LOA.MIN']);
  const national = sideOf(facts, ['NO.NATIONAL']);
  const eea = sideOf(facts, eeaThresholds(facts, kind));
  // The national threshold has no part in health and social services: its doubts would only confuse.
  const used = kind === 'yes' ? [lower, eea] : [lower, national, eea];
  return {
    facts,
    healthOrSocial: kind,
    lowerLimit: lower.side,
    national: national.side,
    eea: eea.side,
    limits: used.flatMap((comparison) => comparison.limits),
    unverified: [...used.flatMap((comparison) => comparison.unverified), ...doubts],
  };
}

/** The part of the rules: `belowAct`, `I`, `II`, `III`, `IV`, or `null` while the facts do not tell. */
export function norwegianPart({ healthOrSocial, lowerLimit, national, eea }: NorwegianSituation): string | null {
  if (lowerLimit === 'below') return 'belowAct';
  if (healthOrSocial === 'unclear') return null;
  if (eea === 'atOrAbove') return healthOrSocial === 'yes' ? 'IV' : 'III';
  if (lowerLimit !== 'atOrAbove' || eea === 'unknown') return null;
  if (healthOrSocial === 'yes') return 'I';
  return national === 'below' ? 'I' : national === 'atOrAbove' ? 'II' : null;
}

/** What must end before signing: below the EEA thresholds no waiting period is set by law. */
export function norwegianStandstill(standstill: RouteStandstill, { eea }: NorwegianSituation): RouteStandstill {
  return standstill === 'noStandstill' && eea === 'below' ? 'voluntary' : standstill;
}

type Kind = { readonly kind: NorwegianSituation['healthOrSocial']; readonly doubts: readonly Text[] };

function kindOf({ serviceKind, cpv }: RouteFacts): Kind {
  const told =
    serviceKind === 'health' || serviceKind === 'socialCare'
      ? 'yes'
      : serviceKind === 'goodsServices' || serviceKind === 'works'
        ? 'no'
        : 'unclear';
  const [first] = cpv ?? [];
  if (first === undefined) return { kind: told, doubts: serviceKind === 'welfareEmployment' ? [cpvDecides] : [] };
  const listed = cpvFlags(first).healthOrSocialNorway;
  if (listed === null) return { kind: 'yes', doubts: [cpvUnlisted] };
  const kind = listed ? 'yes' : 'no';
  return { kind, doubts: told !== 'unclear' && told !== kind ? [cpvAgainstKind] : [] };
}

function eeaThresholds(facts: RouteFacts, kind: Kind['kind']): readonly string[] {
  if (kind === 'yes') return ['NO.EEA.HSS'];
  const ordinary = facts.serviceKind === 'works' ? ['NO.EEA.WORKS'] : ordinaryThresholds(facts);
  return kind === 'no' ? ordinary : ['NO.EEA.HSS', ...ordinary];
}

function ordinaryThresholds({ buyerType }: RouteFacts): readonly string[] {
  if (buyerType === undefined) return ['NO.EEA.STATE', 'NO.EEA.OTHER'];
  return buyerType === 'state' ? ['NO.EEA.STATE'] : ['NO.EEA.OTHER'];
}
