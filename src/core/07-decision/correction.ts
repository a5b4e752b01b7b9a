import type { CallLot } from '#call/call-lot';
import type { CaseEvent } from '#value/event';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import {
  awardTo,
  decisionOf,
  factsOf,
  lackingIn,
  readyToDecide,
  refsOf,
  type Award,
  type Deciding,
  type Decision,
  type DecisionBasis,
  type DecisionRefusal,
} from './decision.ts';
import type { CorrectionValues } from './fields.ts';

export type CorrectionRefusal = DecisionRefusal | Refusal<'notDecided' | 'alreadySigned' | 'correctionMissing'>;

/** What stands now and is to be replaced. */
export type Standing = { readonly decision: Decision; readonly award: Award; readonly signed: boolean };

/**
 * Makes a decision anew after the letters went out. `reasons`: the same ranking, told better. `reversal`: the ranking as the scores and
 * those set aside give it now, perhaps with another first. The replaced decision is kept, everybody gets a letter and the waiting period
 * begins again (FOA § 25-1 fourth paragraph; PSR reg. 12; PA23 s.50). Refuses in this order: not decided, signed, what is corrected is not
 * said, what any decision lacks. `award` is the one that stands afterwards, `ended` one that stood before and does not.
 */
export function correctDecision(
  call: CallLot,
  standing: Standing,
  correcting: { readonly basis: DecisionBasis; readonly correction: CorrectionValues; readonly deciding: Deciding },
): Result<{ decision: Decision; award: Award; ended: Award | null; event: CaseEvent }, CorrectionRefusal> {
  const { correction, deciding } = correcting;
  if (call.state !== 'decided') return refused({ code: 'notDecided' });
  if (standing.signed) return refused({ code: 'alreadySigned' });
  const { correctionKind, correctionReason } = correction;
  if (!correctionKind || !correctionReason) return refused({ code: 'correctionMissing' });
  const basis = correctionKind === 'reasons' ? { ...correcting.basis, ...rankingOf(standing.decision) } : correcting.basis;
  const ready = readyToDecide({ state: 'opened' }, basis);
  if (!ready.ok) return ready;
  const lacking = lackingIn(call, basis.ranking, deciding);
  if (lacking) return refused(lacking);
  const same = ready.value.submissionId === standing.award.submissionId;
  const award = same ? standing.award : awardTo(ready.value, call, deciding.awardId);
  const decision: Decision = { ...decisionOf(call, basis, deciding), correctsId: standing.decision.id, correction };
  return ok({
    decision,
    award,
    ended: same ? null : standing.award,
    event: {
      type: 'decisionCorrected',
      facts: { ...factsOf(call, { decision, award, deciding }), corrects: standing.decision.id, kind: correctionKind },
      refs: refsOf(decision, deciding.letters),
    },
  });
}

/** The ranking of a decision as it was made. */
export function rankingOf({ ranking, reversals, firmness }: Decision): Pick<DecisionBasis, 'ranking' | 'reversals' | 'firmness'> {
  return { ranking, reversals, firmness };
}
