import type { Insertable } from 'kysely';
import { phasePaymentFields, purchaseFields, stopPointFields } from '#agreement/phase-fields';
import type { Purchase, StopPoint, TestPhase } from '#agreement/test-phase';
import { rowOf } from './columns.ts';
import { columns } from './save-list.ts';
import type { Schema } from './schema.ts';
import type { Tx } from './tables.ts';

/** Writes the phases of a new agreement, as they were announced. */
export async function addPhases(tx: Tx, phases: readonly TestPhase[]): Promise<void> {
  for (const { stopPoint: _, paid: _paid, payment, ...phase } of phases) {
    const amount = { paymentMinor: payment.minor, paymentCurrency: payment.currency, paymentVat: payment.vat };
    await tx
      .insertInto('testPhase')
      .values({ ...phase, ...amount })
      .execute();
  }
}

/** Writes when a phase begins and ends. */
export async function savePhaseDays(tx: Tx, { id, startsOn, endsOn }: TestPhase): Promise<void> {
  await tx.updateTable('testPhase').set({ startsOn, endsOn }).where('id', '=', id).execute();
}

/** Adds the stop point of a phase; there is one at most. */
export async function addStopPoint(tx: Tx, phaseId: string, stopPoint: StopPoint): Promise<void> {
  const { decidedAt, decidedBy } = stopPoint;
  const row = { ...rowOf(stopPointFields, stopPoint), phaseId, decidedAt, decidedBy };
  await tx.insertInto('stopPoint').values(columns<Insertable<Schema['stopPoint']>>(row)).execute();
}

/** Adds what was paid for a phase; there is one payment at most. */
export async function addPhasePayment(tx: Tx, { id, paid }: TestPhase, recordedBy: string): Promise<void> {
  if (!paid) return;
  const row = { ...rowOf(phasePaymentFields, paid), phaseId: id, recordedAt: paid.recordedAt, recordedBy };
  await tx.insertInto('phasePayment').values(columns<Insertable<Schema['phasePayment']>>(row)).execute();
}

/** Adds the decision on the purchase of a result; there is one at most. */
export async function addPurchase(tx: Tx, purchase: Purchase): Promise<void> {
  const { agreementId, decidedAt, decidedBy } = purchase;
  const row = { ...rowOf(purchaseFields, purchase), agreementId, decidedAt, decidedBy };
  await tx.insertInto('purchase').values(columns<Insertable<Schema['purchase']>>(row)).execute();
}
