import type { Procedure } from '#call/procedures';
import type { Jurisdiction } from '#law/gate';
import { gate, type GateCode } from '#law/gates';
import type { Refusal } from '#value/refusal';
import type { RulingValues } from './fields.ts';
import type { Interest } from './interest.ts';

/**
 * The rules that a call follows for interests: FVL and KOML in Norway; in England PA23 part 5, PSR reg 21 for health care services, and for
 * what buys nothing the body's own rules under the common law on bias.
 */
export type InterestRegime = 'norway' | 'procurementAct' | 'providerSelection' | 'ownRules';

/** Which rules a call follows, by country, by what it gives, and by the legal basis of the chosen route. Without one England counts as the Procurement Act. */
export function interestRegimeOf(about: {
  readonly country: Jurisdiction;
  readonly gives: Procedure['route'];
  readonly legalBasis: { readonly id: string } | null;
}): InterestRegime {
  const { country, gives, legalBasis } = about;
  if (country === 'NO') return 'norway';
  if (gives !== 'purchase') return 'ownRules';
  return legalBasis?.id === '2023/1348' ? 'providerSelection' : 'procurementAct';
}

export type RulingRefusal = Refusal<'measureMissing' | 'stateContradicts' | 'mustRecuse'>;

/**
 * What a ruling may not say, or `null`. In the table of gates, with sources: an actual interest recuses everywhere; under the Provider
 * Selection Regime so does one that might be perceived; in Norway whoever is a party, leads or sits on the board of a bidder is
 * disqualified whatever anybody finds. A measure must be described; "no conflict" cannot recuse.
 */
export function rulingRefusal(
  regime: InterestRegime,
  interest: Pick<Interest, 'kinds' | 'whose'>,
  ruling: RulingValues,
): RulingRefusal | null {
  const out = ruling.ruling === 'recuse' || ruling.ruling === 'exclude';
  if (ruling.ruling === 'mitigate' && !ruling.measure?.trim()) return { code: 'measureMissing' };
  if (ruling.state === 'none' && (out || ruling.ruling === 'mitigate')) return { code: 'stateContradicts' };
  if (out) return null;
  const rule = recusingRule(regime, interest, ruling.state);
  if (!rule) return null;
  return { code: 'mustRecuse', source: gate(rule, regime === 'norway' ? 'NO' : 'EN')?.source ?? '' };
}

function recusingRule(
  regime: InterestRegime,
  { kinds, whose }: Pick<Interest, 'kinds' | 'whose'>,
  state: RulingValues['state'],
): GateCode | null {
  if (regime === 'norway' && whose !== 'close' && (kinds.includes('party') || kinds.includes('office'))) return 'partyOrOffice';
  if (regime === 'providerSelection' && state !== 'none') return 'perceivedRecuses';
  return state === 'actual' ? 'actualRecuses' : null;
}

type Ruling = {
  readonly country: Jurisdiction;
  readonly interest: Pick<Interest, 'personId' | 'organisationId'>;
  readonly rulerId: string;
  /** What the ruler has declared in this call; the declarations that count. */
  readonly declared: readonly Pick<Interest, 'organisationId' | 'statement'>[];
  /** To whom the ruler answers in this case, where that is known. */
  readonly superiorId: string | null;
  /** Whether that person is recused from this bidder, or out of the panel. */
  readonly superiorOut: boolean;
};

export type RulerRefusal = Refusal<'ownInterest' | 'rulerUndeclared' | 'rulerInterested' | 'ownSuperior' | 'superiorDisqualified'>;

/**
 * Why somebody may not rule on a declaration, or `null`: it is their own; they have not declared on that bidder, or have a link to it
 * themselves, ruled on or not; in Norway also when it is that of the person they answer to, or that person is disqualified
 * (FVL § 6 third paragraph: a direct subordinate may prepare the matter, not decide it).
 */
export function rulerRefusal({ country, interest, rulerId, declared, superiorId, superiorOut }: Ruling): RulerRefusal | null {
  if (interest.personId === rulerId) return { code: 'ownInterest' };
  const own = declared.find((entry) => entry.organisationId === interest.organisationId);
  if (!own?.statement) return { code: 'rulerUndeclared' };
  if (own.statement !== 'none') return { code: 'rulerInterested' };
  const source = gate('superiorDisqualified', country)?.source;
  if (source === undefined || superiorId === null) return null;
  if (interest.personId === superiorId) return { code: 'ownSuperior', source };
  return superiorOut ? { code: 'superiorDisqualified', source } : null;
}
