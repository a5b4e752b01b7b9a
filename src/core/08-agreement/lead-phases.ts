import { addDays, type Day } from '#value/day';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Money } from '#value/money';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { PhaseBeginValues, PhasePaymentValues, PurchaseValues, StopPointValues } from './phase-fields.ts';
import type { Purchase, Standing, StopPoint, TestPhase } from './test-phase.ts';

export type PhaseRefusal = Refusal<
  | 'phaseNotNext'
  | 'phaseDatesWrong'
  | 'phaseTooLong'
  | 'phaseTooEarly'
  | 'phaseNotRunning'
  | 'stopBeforeEnd'
  | 'stopPointIncomplete'
  | 'paymentTooLarge'
  | 'nothingDue'
  | 'alreadyPaid'
  | 'paidInFuture'
  | 'phasesNotOver'
  | 'purchaseIncomplete'
  | 'notShown'
  | 'purchaseTooDear'
>;

type Now = { readonly today: Day; readonly at: Instant; readonly by: Id<'person'> };

/**
 * Begins the phase that is next: the stop point of the one before is decided, and decided to go on. Refuses one that would last longer than
 * was announced (8 weeks from 1 June end on 26 July at the latest), and one that would start before `earliest`: the day of that stop point, or
 * that of the signature.
 */
export function beginPhase(
  standing: Standing,
  { startsOn, endsOn }: PhaseBeginValues,
  { phaseId, earliest }: { readonly phaseId: string; readonly earliest: Day | null },
): Result<{ phase: TestPhase; event: CaseEvent }, PhaseRefusal> {
  if (standing.is !== 'toBegin' || standing.phase.id !== phaseId) return refused({ code: 'phaseNotNext' });
  const { phase } = standing;
  if (!startsOn || !endsOn || endsOn <= startsOn) return refused({ code: 'phaseDatesWrong' });
  if (earliest && startsOn < earliest) return refused({ code: 'phaseTooEarly', facts: { earliest } });
  const latest = latestEnd(phase, startsOn);
  if (endsOn > latest) return refused({ code: 'phaseTooLong', facts: { weeks: phase.weeks, latest } });
  return ok({
    phase: { ...phase, startsOn, endsOn },
    event: {
      type: 'phaseBegun',
      facts: { agreement: phase.agreementId, phase: phase.position, startsOn, endsOn },
      refs: [],
    },
  });
}

/** The last day of a phase that starts on a day and lasts as long as it may. */
export function latestEnd({ weeks }: Pick<TestPhase, 'weeks'>, startsOn: Day): Day {
  return addDays(startsOn, weeks * 7 - 1);
}

/**
 * Decides at a stop point whether to go on with the partner. Refuses a phase that does not run; anything left out, the reasons above all; a
 * payment above what was announced; and a stop before the phase's last day: until then the partner has time to show it (directive
 * 2014/24/EU art. 31(2): after each phase). Going on may be decided as soon as it has been shown.
 */
export function decideStopPoint(
  standing: Standing,
  values: StopPointValues,
  { today, at, by }: Now,
): Result<{ phase: TestPhase; stopPoint: StopPoint; event: CaseEvent }, PhaseRefusal> {
  if (standing.is !== 'running' && standing.is !== 'overdue') return refused({ code: 'phaseNotRunning' });
  const { phase } = standing;
  const { startsOn, endsOn } = phase;
  if (!startsOn || !endsOn || today < startsOn) return refused({ code: 'phaseNotRunning' });
  const { shown, reached, verdict, reasons, due } = values;
  if (!shown?.trim() || !reached || !verdict || !reasons?.trim() || !due) return refused({ code: 'stopPointIncomplete' });
  if (verdict === 'stop' && today < endsOn) return refused({ code: 'stopBeforeEnd', facts: { ends: endsOn }, source: stopSource });
  if (due.minor > phase.payment.minor) return refused({ code: 'paymentTooLarge' });
  const stopPoint: StopPoint = { ...values, due: alike(due, phase.payment), decidedAt: at, decidedBy: by };
  return ok({
    phase: { ...phase, stopPoint },
    stopPoint,
    event: {
      type: 'stopPointDecided',
      facts: { agreement: phase.agreementId, phase: phase.position, verdict, reached },
      refs: [{ kind: 'stopPoint', id: phase.id }],
    },
  });
}

const stopSource = 'Directive 2014/24/EU art. 31(2)';

/** Notes that a phase has been paid. Once, after its stop point, and no more than was found due there. */
export function recordPayment(
  phase: TestPhase,
  values: PhasePaymentValues,
  { today, at }: Pick<Now, 'today' | 'at'>,
): Result<{ phase: TestPhase; event: CaseEvent }, PhaseRefusal> {
  const due = phase.stopPoint?.due ?? null;
  if (!due || due.minor === 0) return refused({ code: 'nothingDue' });
  if (phase.paid) return refused({ code: 'alreadyPaid' });
  const { paid, paidOn } = values;
  if (!paid || !paidOn || paidOn > today) return refused({ code: 'paidInFuture' });
  if (paid.minor > due.minor) return refused({ code: 'paymentTooLarge' });
  return ok({
    phase: { ...phase, paid: { paid: alike(paid, phase.payment), paidOn, recordedAt: at } },
    event: {
      type: 'phasePaid',
      facts: { agreement: phase.agreementId, phase: phase.position, paidOn },
      refs: [{ kind: 'phasePayment', id: phase.id }],
    },
  });
}

/**
 * Decides, after the last phase, whether the result is bought. Bought may be only what has shown all that the last phase should, at no more
 * than was announced (directive 2014/24/EU art. 31(1)).
 */
export function decidePurchase(
  standing: Standing,
  values: PurchaseValues,
  { ceiling, at, by }: Omit<Now, 'today'> & { readonly ceiling: Money | null },
): Result<{ purchase: Purchase; event: CaseEvent }, PhaseRefusal> {
  if (standing.is !== 'toBuy') return refused({ code: 'phasesNotOver' });
  const { last } = standing;
  const { buys, price, grounds } = values;
  if (!buys || !grounds?.trim() || (buys === 'yes' && !price)) return refused({ code: 'purchaseIncomplete' });
  if (buys === 'yes' && last.stopPoint?.reached !== 'yes') return refused({ code: 'notShown', source: buySource });
  if (buys === 'yes' && (!ceiling || !price || price.minor > ceiling.minor)) return refused({ code: 'purchaseTooDear', source: buySource });
  const { agreementId } = last;
  const bought = buys === 'yes' && price && ceiling ? alike(price, ceiling) : null;
  return ok({
    purchase: { buys, price: bought, grounds, agreementId, decidedAt: at, decidedBy: by },
    event: { type: 'purchaseDecided', facts: { agreement: agreementId, buys }, refs: [{ kind: 'purchase', id: agreementId }] },
  });
}

const buySource = 'Directive 2014/24/EU art. 31(1)';

/** The amount stated as the announced one is: with VAT, without, or outside it. */
function alike(amount: Money, announced: Money): Money {
  return { ...amount, currency: announced.currency, vat: announced.vat };
}
