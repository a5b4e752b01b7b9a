import { procedureOf } from '#call/procedures';
import type { CallLot } from '#call/call-lot';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import {
  awardsTo,
  decisionOf,
  factsOf,
  lackingIn,
  readyToDecide,
  refsOf,
  type Award,
  type Decided,
  type Deciding,
  type Decision,
  type DecisionBasis,
  type DecisionRefusal,
} from './decision.ts';
import { choosingOf } from './choosing.ts';
import type { CorrectionValues } from './fields.ts';

export type CorrectionRefusal = DecisionRefusal | Refusal<'notDecided' | 'alreadySigned' | 'nextStageBegun' | 'correctionMissing'>;

/** What stands now and is to be replaced. */
export type Standing = {
  readonly decision: Decision;
  readonly awards: readonly Award[];
  /** The awards on which an agreement has been signed. */
  readonly signed: readonly Award['id'][];
  readonly followed: boolean;
};

/**
 * Makes a decision anew after the letters went out. `reasons`: the same ranking, told better. `reversal`: the ranking as the scores and
 * those set aside give it now, perhaps with another first. The replaced decision is kept, everybody gets a letter and the waiting period
 * begins again (FOA § 25-1 fourth paragraph; PSR reg. 12; PA23 s.50). Refuses in this order: not decided, signed, the next stage begun, what is corrected is not
 * said, what any decision lacks; and one that would end a grant that is signed.
 */
export function correctDecision(
  call: CallLot,
  standing: Standing,
  correcting: { readonly basis: DecisionBasis; readonly correction: CorrectionValues; readonly deciding: Deciding },
): Result<Decided, CorrectionRefusal> {
  const { correction, deciding } = correcting;
  if (call.state !== 'decided') return refused({ code: 'notDecided' });
  const isSigned = ({ id }: Award) => standing.signed.includes(id);
  // Where the bidders compete for the same awards, nothing can change after the first signature. Grants stand each for itself.
  if (procedureOf(call.kind).awards === 'announced' && standing.awards.some(isSigned)) return refused({ code: 'alreadySigned' });
  if (standing.followed) return refused({ code: 'nextStageBegun' });
  const { correctionKind, correctionReason } = correction;
  if (!correctionKind || !correctionReason) return refused({ code: 'correctionMissing' });
  const basis = correctionKind === 'reasons' ? { ...correcting.basis, ...rankingOf(standing.decision) } : correcting.basis;
  const ready = readyToDecide({ state: 'opened', choosing: choosingOf(call), judged: call.stage.judged }, basis);
  if (!ready.ok) return ready;
  const lacking = lackingIn(call, basis.ranking, deciding);
  if (lacking) return refused(lacking);
  const stands = (submissionId: string) => standing.awards.find((award) => award.submissionId === submissionId);
  const awards = awardsTo(ready.value, call, deciding.newAwardId).map((award) => stands(award.submissionId) ?? award);
  const ended = standing.awards.filter(({ id }) => !awards.some((award) => award.id === id));
  if (ended.some(isSigned)) return refused({ code: 'alreadySigned' });
  const decision: Decision = {
    ...decisionOf(call, basis, { ...deciding, chosen: ready.value }),
    correctsId: standing.decision.id,
    correction,
  };
  return ok({
    decision,
    awards,
    ended,
    event: {
      type: 'decisionCorrected',
      facts: { ...factsOf(call, { decision, awards, deciding }), corrects: standing.decision.id, kind: correctionKind },
      refs: refsOf(decision, deciding.letters),
    },
  });
}

/** The ranking of a decision as it was made. */
export function rankingOf({ ranking, reversals, firmness }: Decision): Pick<DecisionBasis, 'ranking' | 'reversals' | 'firmness'> {
  return { ranking, reversals, firmness };
}
