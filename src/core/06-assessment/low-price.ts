import type { CallState } from '#call';
import type { Gate } from '#law/gate';
import { gate } from '#law/gates';
import type { LawRow } from '#law/row';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Money } from '#value/money';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { FindingValues } from './clarification-fields.ts';

/** That a price looks unusually low, and by what. A sign is a reason to ask, and never a reason to reject. */
export type LowPriceSign = {
  readonly submissionId: Id<'submission'>;
  /** How far below the mean of the others, as a share of it (0–1); `null` where that is not the sign. */
  readonly belowMean: number | null;
  readonly belowFloor: boolean;
};

/** What the body found about such a price. */
export type PriceExamination = FindingValues & { readonly submissionId: Id<'submission'>; readonly examinedAt: Instant };

export type LowPriceRefusal = Refusal<
  | 'notOpened'
  | 'alreadyDecided'
  | 'notAllLocked'
  | 'notAskedToExplain'
  | 'explanationAwaited'
  | 'findingReasonMissing'
  | 'alreadyExamined'
  | 'priceNotExamined'
>;

type Priced = { readonly id: Id<'submission'>; readonly price: Money | null };

/**
 * Submissions whose price is at least `rule.value` percent below the mean of the others, or below the floor of a fixed range.
 * 1 − price ÷ mean of the others ≥ rule ÷ 100. Worked number: 7.0 against 10.0 and 11.0 is a third below 10.5; 7.4 is 29.5% below.
 * With fewer than two others a mean says nothing, and only the floor counts.
 */
export function lowPriceSigns(
  submissions: readonly Priced[],
  about: { readonly rule: LawRow; readonly floor: Money | null },
): readonly LowPriceSign[] {
  return submissions.flatMap(({ id, price }): readonly LowPriceSign[] => {
    if (!price) return [];
    const others = submissions.flatMap((other) => (other.id !== id && other.price ? [other.price.minor] : []));
    const mean = others.reduce((sum, minor) => sum + minor, 0) / others.length;
    const below = others.length >= 2 ? 1 - price.minor / mean : 0;
    const belowMean = below >= about.rule.value / 100 ? below : null;
    const belowFloor = about.floor !== null && price.minor < about.floor.minor;
    return belowMean !== null || belowFloor ? [{ submissionId: id, belowMean, belowFloor }] : [];
  });
}

/** Why the first in the ranking cannot be chosen yet: its price looks unusually low and nobody has examined it (PA23 s.19, FOA § 24-9). */
export function unexamined(
  first: { readonly submissionId: Id<'submission'>; readonly organisationName: string } | null,
  signs: readonly LowPriceSign[],
  examined: readonly Pick<PriceExamination, 'submissionId'>[],
): LowPriceRefusal | null {
  if (!first || !signs.some(({ submissionId }) => submissionId === first.submissionId)) return null;
  if (examined.some(({ submissionId }) => submissionId === first.submissionId)) return null;
  const rule: Gate | null = gate('abnormallyLowPrice', 'NO');
  return { code: 'priceNotExamined', facts: { organisation: first.organisationName }, ...(rule ? { source: rule.source } : {}) };
}

type Examining = {
  readonly at: Instant;
  readonly call: { readonly id: string; readonly state: CallState };
  readonly allLocked: boolean;
  readonly submissionId: Id<'submission'>;
  /** What was asked about this price, the last one last. */
  readonly asked: readonly { readonly dueAt: Instant; readonly answeredAt: Instant | null }[];
  readonly earlier: PriceExamination | null;
  readonly values: FindingValues;
};

/**
 * Records what was found. The bidder must have been asked, and have answered or let the time pass (PA23 s.19(4)–(5)). Refuses in this order:
 * not opened, decided, not all locked, never asked, still time to answer, examined already, no finding or reason.
 */
export function examinePrice(about: Examining): Result<{ examination: PriceExamination; event: CaseEvent }, LowPriceRefusal> {
  const { at, call, submissionId, asked, values } = about;
  if (call.state === 'decided') return refused({ code: 'alreadyDecided' });
  if (call.state !== 'opened') return refused({ code: 'notOpened' });
  if (!about.allLocked) return refused({ code: 'notAllLocked' });
  const last = asked.at(-1);
  if (!last) return refused({ code: 'notAskedToExplain' });
  if (last.answeredAt === null && at < last.dueAt) return refused({ code: 'explanationAwaited', facts: { dueAt: last.dueAt } });
  if (about.earlier) return refused({ code: 'alreadyExamined' });
  if (!values.finding || !values.findingReason) return refused({ code: 'findingReasonMissing' });
  return ok({
    examination: { ...values, submissionId, examinedAt: at },
    event: {
      type: 'priceExamined',
      facts: { call: call.id, submission: submissionId, finding: values.finding },
      refs: [{ kind: 'priceExamination', id: submissionId }],
    },
  });
}
