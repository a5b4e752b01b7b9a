import type { Day } from '#value/day';
import type { Id } from '#value/id';
import { dayIn, type Instant, type Zone } from '#value/instant';
import type { Money } from '#value/money';
import type { PhaseList } from '#call/phase-list';
import type { PhasePaymentValues, PurchaseValues, StopPointValues } from './phase-fields.ts';

/** What was decided at the end of a phase, and by whom. */
export type StopPoint = StopPointValues & { readonly decidedAt: Instant; readonly decidedBy: Id<'person'> };

/** One funded phase of an agreement, as the call announced it, with what became of it. */
export type TestPhase = {
  readonly id: Id<'testPhase'>;
  readonly agreementId: Id<'agreement'>;
  /** 1 for the first. */
  readonly position: number;
  readonly title: string;
  readonly milestone: string;
  readonly weeks: number;
  /** The largest payment. */
  readonly payment: Money;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly stopPoint: StopPoint | null;
  readonly paid: (PhasePaymentValues & { readonly recordedAt: Instant }) | null;
};

/** Whether the result of an agreement with phases was bought. */
export type Purchase = PurchaseValues & {
  readonly agreementId: Id<'agreement'>;
  readonly decidedAt: Instant;
  readonly decidedBy: Id<'person'>;
};

/**
 * Where an agreement with phases stands: a phase waits to begin, runs, or is over without a stop point (`overdue`, from the day after its
 * end); the partner was stopped; all phases are over and the purchase is open; or it was decided. `none` without phases.
 */
export type Standing =
  | { readonly is: 'none' }
  | { readonly is: 'toBegin' | 'running' | 'overdue' | 'stopped'; readonly phase: TestPhase }
  | { readonly is: 'toBuy' | 'bought' | 'notBought'; readonly last: TestPhase };

/** Where an agreement stands on a day. `phases`: its own, in their order. */
export function standingOf(phases: readonly TestPhase[], purchase: Purchase | null, today: Day): Standing {
  const last = phases.at(-1);
  if (!last) return { is: 'none' };
  const stopped = phases.find(({ stopPoint }) => stopPoint?.verdict === 'stop');
  if (stopped) return { is: 'stopped', phase: stopped };
  const phase = phases.find(({ stopPoint }) => !stopPoint);
  if (!phase) return { is: purchase ? (purchase.buys === 'yes' ? 'bought' : 'notBought') : 'toBuy', last };
  if (!phase.startsOn || !phase.endsOn) return { is: 'toBegin', phase };
  return { is: today > phase.endsOn ? 'overdue' : 'running', phase };
}

/** Whether an agreement with phases has come to its end. */
export function isEnded({ is }: Standing): boolean {
  return is === 'stopped' || is === 'notBought';
}

/** The phases of an agreement in their order. */
export function phasesOf(all: readonly TestPhase[], agreementId: string): readonly TestPhase[] {
  return all.filter((phase) => phase.agreementId === agreementId).toSorted((one, other) => one.position - other.position);
}

/** The earliest day on which the next phase may start: that of the stop point before it, or of the signature. */
export function earliestStart(phases: readonly TestPhase[], { signedOn }: { readonly signedOn: Day | null }, zone: Zone): Day | null {
  const before = phases.findLast(({ stopPoint }) => stopPoint)?.stopPoint;
  return before ? dayIn(zone, before.decidedAt) : signedOn;
}

/** The phases that the call announced, as they become part of an agreement. Rows that are not whole are none: publication asks for all of them. */
export function phasesAgreed(
  announced: PhaseList,
  { agreementId, newId }: { readonly agreementId: Id<'agreement'>; readonly newId: () => Id<'testPhase'> },
): readonly TestPhase[] {
  return announced.flatMap(({ title, milestone, weeks, payment }, index) =>
    title && milestone && weeks && payment
      ? [
          {
            id: newId(),
            agreementId,
            position: index + 1,
            title,
            milestone,
            weeks,
            payment,
            startsOn: null,
            endsOn: null,
            stopPoint: null,
            paid: null,
          },
        ]
      : [],
  );
}
