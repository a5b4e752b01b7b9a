import type { Jurisdiction } from '#law/gate';
import { gate } from '#law/gates';
import type { Id } from '#value/id';
import type { Refusal } from '#value/refusal';
import { standingTowards, type Interest } from './interest.ts';
import { quorumGaps, type QuorumGap } from './panel.ts';

export type DecidingRefusal = Refusal<
  'deciderUndeclared' | 'deciderInterested' | 'superiorDisqualified' | 'teamUndeclared' | 'panelTooSmall' | 'submissionTooFew'
>;

/** What bars a person from the decision and from what the submissions and the panel say: the rest is in the way of everybody. */
export const ownBars = ['deciderUndeclared', 'deciderInterested'] as const satisfies readonly DecidingRefusal['code'][];

/** What the rules of interests ask of a decision. */
export type DecidingFacts = {
  readonly country: Jurisdiction;
  readonly deciderId: string;
  /** To whom the one who decides answers, where that is known. */
  readonly superiorId: string | null;
  /** Everybody who influences by a role in the case, each once. */
  readonly team: readonly { readonly personId: Id<'person'>; readonly name: string }[];
  readonly panel: readonly Id<'person'>[];
  /** The declarations that count. */
  readonly interests: readonly Interest[];
  readonly bidders: readonly { readonly id: string; readonly name: string }[];
  readonly panelSize: number;
};

/**
 * Everything in the way of a decision by this person, in this order: they have not declared, or have a link that was not ruled to be
 * harmless; the person they answer to is disqualified (Norway); others of the team have not declared; the panel has become too small,
 * overall or for one submission. Empty: nothing. With no bidder nothing is asked.
 */
export function decidingRefusals(about: DecidingFacts): readonly DecidingRefusal[] {
  const { country, deciderId, superiorId, bidders } = about;
  if (bidders.length === 0) return [];
  const refusals: DecidingRefusal[] = [];
  const own = standingsOf(deciderId, about);
  if (own.includes('undeclared')) refusals.push({ code: 'deciderUndeclared' });
  else if (own.some((standing) => standing !== 'free')) refusals.push({ code: 'deciderInterested' });
  const rule = gate('superiorDisqualified', country);
  if (rule && superiorId !== null && standingsOf(superiorId, about).some((standing) => standing === 'recused' || standing === 'excluded'))
    refusals.push({ code: 'superiorDisqualified', source: rule.source });
  const silent = about.team.filter(({ personId }) => personId !== deciderId && isSilent(personId, about));
  if (silent.length > 0)
    refusals.push({ code: 'teamUndeclared', facts: { names: silent.map(({ name }) => name).join(', '), count: silent.length } });
  return [...refusals, ...quorumGaps({ ...about, size: about.panelSize }).map(tooFew)];
}

/** Whether somebody has still to declare towards a bidder. Whoever is out of the panel has not. */
function isSilent(personId: string, about: DecidingFacts): boolean {
  return standingsOf(personId, about).includes('undeclared');
}

function standingsOf(personId: string, { interests, bidders }: DecidingFacts) {
  const own = interests.filter((interest) => interest.personId === personId);
  return bidders.map((bidder) => standingTowards(own, bidder.id));
}

function tooFew({ name, active, needed }: QuorumGap): DecidingRefusal {
  return name === null
    ? { code: 'panelTooSmall', facts: { active, needed } }
    : { code: 'submissionTooFew', facts: { organisation: name, active, needed } };
}
