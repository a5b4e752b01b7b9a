import type { EngagementNotice } from '#call/engagement';
import { engagementFields } from '#call/engagement-fields';
import type { Instant } from '#value/instant';
import { idOf } from '#value/id';
import { valuesOf } from './columns.ts';
import type { Tables, Tx } from './tables.ts';

/** What is recorded of the notices about market engagement of calls. */
export async function engagementNoticesOf(db: Tables | Tx, callIds: readonly string[]): Promise<readonly EngagementNotice[]> {
  if (callIds.length === 0) return [];
  const rows = await db
    .selectFrom('engagementNotice')
    .selectAll()
    .where('callId', 'in', [...callIds])
    .orderBy('callId')
    .execute();
  return rows.map((row) => ({ ...valuesOf(engagementFields, row), callId: idOf(row.callId) }));
}

/** Writes it; what was there before is replaced, for the call is not public yet. */
export async function saveEngagementNotice(
  tx: Tx,
  notice: EngagementNotice,
  by: { readonly personId: string; readonly at: Instant },
): Promise<void> {
  const { callId, noticeOn, noticeReason } = notice;
  const row = { callId, noticeOn, noticeReason, recordedAt: by.at, recordedBy: by.personId };
  await tx
    .insertInto('engagementNotice')
    .values(row)
    .onConflict((conflict) => conflict.column('callId').doUpdateSet(row))
    .execute();
}
