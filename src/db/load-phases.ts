import { phasePaymentFields, purchaseFields, stopPointFields } from '#agreement/phase-fields';
import type { CaseFile } from '#public-record/case-file';
import { idOf } from '#value/id';
import { moneyOf, valuesOf } from './columns.ts';
import type { Tables, Tx } from './tables.ts';

/** The phases of agreements in their order, with stop points and payments, and whether the results were bought. */
export async function loadPhases(db: Tables | Tx, agreementIds: readonly string[]): Promise<Pick<CaseFile, 'testPhases' | 'purchases'>> {
  if (agreementIds.length === 0) return { testPhases: [], purchases: [] };
  const phases = await db
    .selectFrom('testPhase')
    .selectAll()
    .where('agreementId', 'in', [...agreementIds])
    .orderBy('agreementId')
    .orderBy('position')
    .execute();
  const ids = phases.map(({ id }) => id);
  const [stopPoints, payments] =
    ids.length > 0
      ? [
          await db.selectFrom('stopPoint').selectAll().where('phaseId', 'in', ids).execute(),
          await db.selectFrom('phasePayment').selectAll().where('phaseId', 'in', ids).execute(),
        ]
      : [[], []];
  const purchases = await db
    .selectFrom('purchase')
    .selectAll()
    .where('agreementId', 'in', [...agreementIds])
    .execute();
  return {
    testPhases: phases.flatMap((phase) => {
      const payment = moneyOf(phase, 'payment');
      const stop = stopPoints.find(({ phaseId }) => phaseId === phase.id);
      const paid = payments.find(({ phaseId }) => phaseId === phase.id);
      if (!payment) return [];
      const { id, agreementId, position, title, milestone, weeks, startsOn, endsOn } = phase;
      return [
        {
          id: idOf<'testPhase'>(id),
          agreementId: idOf<'agreement'>(agreementId),
          position,
          title,
          milestone,
          weeks,
          payment,
          startsOn,
          endsOn,
          stopPoint: stop
            ? { ...valuesOf(stopPointFields, stop), decidedAt: stop.decidedAt, decidedBy: idOf<'person'>(stop.decidedBy) }
            : null,
          paid: paid ? { ...valuesOf(phasePaymentFields, paid), recordedAt: paid.recordedAt } : null,
        },
      ];
    }),
    purchases: purchases.map((purchase) => ({
      ...valuesOf(purchaseFields, purchase),
      agreementId: idOf(purchase.agreementId),
      decidedAt: purchase.decidedAt,
      decidedBy: idOf(purchase.decidedBy),
    })),
  };
}
