import type { CaseEvent } from '#value/event';
import type { Day } from '#value/day';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Money } from '#value/money';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { Call } from '#call';
import type { DecisionValues } from './fields.ts';
import type { Firmness } from './firmness.ts';
import type { RankedSubmission } from './ranked-submission.ts';

export type Decision = DecisionValues & {
  readonly id: Id<'decision'>;
  readonly callId: Id<'call'>;
  readonly state: 'draft' | 'published';
  readonly ranking: readonly RankedSubmission[];
  /** Losing submissions whose removal would change the winner (only relative price formulas can do that), by submission; `null`: a tie. */
  readonly reversals: readonly { readonly without: string; readonly winner: string | null }[];
  /** How firm the order was found to be when the decision was made; `null` with nobody to compare, and for decisions made before this was kept. */
  readonly firmness: Firmness | null;
  readonly decidedAt: Instant | null;
  readonly decidedBy: string | null;
  readonly waiting: WaitingPeriod | null;
};

/** The waiting period between the letters and the agreement, by the calendar of the country. */
export type WaitingPeriod = {
  readonly rule: string;
  readonly basis: string;
  readonly ends: Day;
  readonly earliestAct: Day;
  /** The law asks for it, or the body has bound itself to it. */
  readonly bound: 'law' | 'own';
  readonly unverified: boolean;
};

export type Award = {
  readonly id: Id<'award'>;
  readonly callId: Id<'call'>;
  readonly lotId: Id<'lot'>;
  readonly submissionId: Id<'submission'>;
  readonly organisationId: Id<'organisation'>;
  readonly organisationName: string;
  readonly value: Money;
};

export type DecisionRefusal = Refusal<
  'notOpened' | 'notLocked' | 'interestsOpen' | 'tied' | 'nobodyToChoose' | 'reasonsMissing' | 'feedbackMissing' | 'alreadyDecided'
>;

/** What must be settled before anybody can decide. */
export type DecisionBasis = {
  readonly assessors: number;
  readonly locked: number;
  readonly waitingInterests: number;
  readonly ranking: readonly RankedSubmission[];
  readonly reversals: Decision['reversals'];
  readonly firmness: Firmness | null;
};

/** Whether the assessment is complete. Refuses in this order: state, open interests, unlocked scores, nobody, tie. */
export function readyToDecide(call: Pick<Call, 'state'>, basis: DecisionBasis): Result<RankedSubmission, DecisionRefusal> {
  if (call.state === 'decided') return refused({ code: 'alreadyDecided' });
  if (call.state !== 'opened') return refused({ code: 'notOpened' });
  if (basis.waitingInterests > 0) return refused({ code: 'interestsOpen', facts: { count: basis.waitingInterests } });
  if (basis.assessors === 0 || basis.locked < basis.assessors) {
    return refused({ code: 'notLocked', facts: { locked: basis.locked, assessors: basis.assessors } });
  }
  const first = basis.ranking.filter((line) => line.rank === 1);
  if (!first[0]) return refused({ code: 'nobodyToChoose' });
  if (first.length > 1) return refused({ code: 'tied', facts: { count: first.length } });
  return ok(first[0]);
}

type Deciding = {
  readonly id: Id<'decision'>;
  readonly awardId: Id<'award'>;
  readonly values: DecisionValues;
  readonly decidedBy: string;
  readonly waiting: WaitingPeriod | null;
  readonly letters: readonly Id<'letter'>[];
};

/** Publishes the decision that follows from the published rule: the first in the ranking gets the award. People write the reasons. */
export function publishDecision(
  call: Call,
  basis: DecisionBasis,
  deciding: Deciding & { readonly at: Instant },
): Result<{ call: Call; decision: Decision; award: Award; event: CaseEvent }, DecisionRefusal> {
  const ready = readyToDecide(call, basis);
  if (!ready.ok) return ready;
  if (!deciding.values.reasons || !deciding.values.complaintTo) return refused({ code: 'reasonsMissing' });
  const [lot] = call.lots;
  if (!lot) return refused({ code: 'nobodyToChoose' });
  const winner = ready.value;
  const decision: Decision = {
    ...deciding.values,
    id: deciding.id,
    callId: call.id,
    state: 'published',
    ranking: basis.ranking,
    reversals: basis.reversals,
    firmness: basis.firmness,
    decidedAt: deciding.at,
    decidedBy: deciding.decidedBy,
    waiting: deciding.waiting,
  };
  const award: Award = {
    id: deciding.awardId,
    callId: call.id,
    lotId: lot.id,
    submissionId: winner.submissionId,
    organisationId: winner.organisationId,
    organisationName: winner.organisationName,
    value: winner.price,
  };
  return ok({
    call: { ...call, state: 'decided' },
    decision,
    award,
    event: {
      type: 'decisionPublished',
      facts: {
        call: call.id,
        award: award.id,
        organisation: award.organisationId,
        letters: deciding.letters.length,
        ...(basis.firmness ? { robustness: basis.firmness.label } : {}),
        ...(deciding.waiting ? { waitingEnds: deciding.waiting.ends } : {}),
      },
      refs: [{ kind: 'decision', id: decision.id }, ...deciding.letters.map((id) => ({ kind: 'letter' as const, id }))],
    },
  });
}

/** The distance between first and second in points of the total; `null` with fewer than two. */
export function margin(ranking: readonly RankedSubmission[]): number | null {
  const [first, second] = [...ranking].sort((a, b) => b.total - a.total);
  return first && second ? first.total - second.total : null;
}
