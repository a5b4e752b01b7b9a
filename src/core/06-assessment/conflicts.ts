import { gate, type GateCode } from '#law/gates';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { ConflictsValues } from './fields.ts';
import type { InterestRegime } from './ruling-rules.ts';

/** What the buyer confirmed about conflicts of interest before a notice. Revised by adding another, never by changing one. */
export type ConflictsAssessment = ConflictsValues & {
  readonly id: Id<'conflictsAssessment'>;
  readonly callId: Id<'call'>;
  readonly confirmedAt: Instant;
  readonly confirmedBy: string;
};

export type ConflictsRefusal = Refusal<'conflictsNotMade' | 'conflictsRevise' | 'assessmentRequired' | 'foundMissing'>;

/** Confirms an assessment, or a revision of one. The Procurement Act knows no way to go on without (PA23 s.83). */
export function confirmConflicts(
  regime: InterestRegime,
  assessment: ConflictsAssessment,
): Result<{ assessment: ConflictsAssessment; event: CaseEvent }, ConflictsRefusal> {
  if (!assessment.outcome || !assessment.found?.trim()) return refused({ code: 'foundMissing' });
  if (regime === 'procurementAct' && assessment.outcome === 'notMade') return refused({ code: 'assessmentRequired', source: 'PA23 s.83' });
  return ok({
    assessment,
    event: {
      type: 'conflictsAssessed',
      facts: { call: assessment.callId, outcome: assessment.outcome },
      refs: [{ kind: 'conflictsAssessment', id: assessment.id }],
    },
  });
}

const ruleOf = {
  procurementAct: 'conflictsAssessment',
  providerSelection: 'conflictsConsidered',
  ownRules: 'conflictsRecorded',
} as const satisfies Record<Exclude<InterestRegime, 'norway'>, GateCode>;

/**
 * Why a notice may not go out yet, or `null`. England: before the call something must be confirmed, and before the decision again once the
 * bidders are known. Under the Procurement Act that is the law's own assessment; under the Provider Selection Regime the buyer may instead
 * record why there is none, and so it may where it buys nothing. Norway has no such record; the declarations themselves are it.
 */
export function conflictsRefusal(
  regime: InterestRegime,
  notice: { readonly before: 'call' } | { readonly before: 'decision'; readonly openedAt: Instant | null },
  confirmed: readonly Pick<ConflictsAssessment, 'confirmedAt'>[],
): ConflictsRefusal | null {
  if (regime === 'norway') return null;
  const rule = ruleOf[regime];
  const source = gate(rule, 'EN')?.source ?? '';
  if (confirmed.length === 0) return { code: 'conflictsNotMade', source };
  if (notice.before === 'call') return null;
  const { openedAt } = notice;
  const revised = openedAt === null || confirmed.some(({ confirmedAt }) => confirmedAt > openedAt);
  return revised ? null : { code: 'conflictsRevise', source };
}
