import type { Agreement } from '#agreement';
import type { TestPhase } from '#agreement/test-phase';
import type { Call } from '#call';
import type { CaseFile } from '#public-record/case-file';
import { dayIn, type Zone } from '#value/instant';
import type { JsonObject } from '../json.ts';
import { referenceTo } from './release-parties.ts';
import { endOf, happenedOn, valueOf } from './release-values.ts';

/** The phases that a call announces, as milestones of its tender. What one may cost has no place on a milestone in OCDS 1.1. */
export function announcedPhases({ phases }: Pick<Call, 'phases'>): readonly JsonObject[] {
  return phases.map(({ id, title, milestone }, index) => ({
    id: id ?? String(index + 1),
    title,
    type: 'assessment',
    description: milestone,
    status: 'scheduled',
  }));
}

/** The phases of an agreement as they were agreed. */
export function agreedPhases(phases: readonly TestPhase[]): readonly JsonObject[] {
  return phases.map(({ id, title, milestone }) => ({ id, title, type: 'assessment', description: milestone, status: 'scheduled' }));
}

/**
 * The same phases in practice: when each is due, and from its stop point on whether it was met, with the reasons; and what was paid. Never what
 * a partner has shown.
 */
export function phasesInPractice(
  file: CaseFile,
  agreement: Agreement,
  { phases, zone }: { readonly phases: readonly TestPhase[]; readonly zone: Zone },
): JsonObject {
  return {
    milestones: phases.map((phase) => milestoneOf(phase, zone)),
    transactions: phases.flatMap((phase) => {
      const { paid } = phase;
      if (!paid?.paid || !paid.paidOn) return [];
      return [
        {
          id: `payment-${phase.id}`,
          date: happenedOn(zone, paid.paidOn, paid.recordedAt),
          value: valueOf(paid.paid),
          payer: referenceTo(file.organisation),
          payee: referenceTo({ id: agreement.organisationId, name: agreement.organisationName }),
        },
      ];
    }),
  };
}

function milestoneOf({ id, title, milestone, endsOn, stopPoint }: TestPhase, zone: Zone): JsonObject {
  const met = stopPoint?.reached === 'yes';
  return {
    id,
    title,
    type: 'assessment',
    description: stopPoint?.reasons ?? milestone,
    dueDate: endsOn ? endOf(zone, endsOn) : null,
    dateMet: stopPoint && met ? happenedOn(zone, dayIn(zone, stopPoint.decidedAt), stopPoint.decidedAt) : null,
    dateModified: stopPoint?.decidedAt,
    status: stopPoint ? (met ? 'met' : stopPoint.reached === 'partly' ? 'partiallyMet' : 'notMet') : 'scheduled',
  };
}
