import { phaseBeginFields, phasePaymentFields, purchaseFields, stopPointFields } from '#agreement/phase-fields';
import { phasesOf, type TestPhase } from '#agreement/test-phase';
import { readable, type Moments } from './audience.ts';
import type { CaseFile } from './case-file.ts';

/**
 * The phases of an agreement as everybody may read them: what was announced, when they run, what was decided at each stop point and why, and
 * what was paid. What a partner has shown stays inside: it may be the partner's own solution.
 */
export function publicPhases(agreementId: string, file: CaseFile, moments: Moments) {
  const reader = { audience: 'public', moments } as const;
  const purchase = file.purchases.find((entry) => entry.agreementId === agreementId);
  return {
    phases: phasesOf(file.testPhases, agreementId).map((phase) => publicPhase(phase, reader)),
    purchase: purchase ? { decidedAt: purchase.decidedAt, ...readable(purchaseFields, purchase, reader) } : null,
  };
}

function publicPhase(phase: TestPhase, reader: { readonly audience: 'public'; readonly moments: Moments }) {
  const { id, position, title, milestone, weeks, payment, stopPoint, paid } = phase;
  return {
    id,
    position,
    title,
    milestone,
    weeks,
    payment,
    ...readable(phaseBeginFields, phase, reader),
    stopPoint: stopPoint ? { decidedAt: stopPoint.decidedAt, ...readable(stopPointFields, stopPoint, reader) } : null,
    paid: paid ? readable(phasePaymentFields, paid, reader) : null,
  };
}
