import type { AdvantageCheck } from '#assessment/advantage';
import { advantageFields } from '#assessment/advantage-fields';
import { idOf } from '#value/id';
import { valuesOf } from './columns.ts';
import type { Tables, Tx } from './tables.ts';

/** What was found about earlier involvement in calls, oldest first. */
export async function advantageChecksOf(db: Tables | Tx, callIds: readonly string[]): Promise<readonly AdvantageCheck[]> {
  if (callIds.length === 0) return [];
  const rows = await db
    .selectFrom('advantageCheck')
    .selectAll()
    .where('callId', 'in', [...callIds])
    .orderBy('recordedAt')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...valuesOf(advantageFields, row),
    id: idOf(row.id),
    callId: idOf(row.callId),
    organisationId: idOf(row.organisationId),
    recordedAt: row.recordedAt,
  }));
}

/** Adds what was found about one bidder. */
export async function addAdvantageCheck(tx: Tx, check: AdvantageCheck, personId: string): Promise<void> {
  const { id, callId, organisationId, involvement, gained, remedies, hearing, recordedAt } = check;
  await tx
    .insertInto('advantageCheck')
    .values({
      id,
      callId,
      organisationId,
      involvement: involvement ?? 'dialogueOnly',
      gained: gained ?? '',
      remedies: JSON.stringify(remedies),
      hearing,
      recordedAt,
      recordedBy: personId,
    })
    .execute();
}

/** Who had signed up for which time of the meetings of a case that were not cancelled. */
export async function guestsOfCase(db: Tables | Tx, caseId: string) {
  return db
    .selectFrom('talkGuest')
    .innerJoin('talk', 'talk.id', 'talkGuest.talkId')
    .innerJoin('meeting', 'meeting.id', 'talk.meetingId')
    .select(['talkGuest.talkId', 'talkGuest.organisationId'])
    .where('meeting.caseId', '=', caseId)
    .where('meeting.cancelledAt', 'is', null)
    .orderBy('talkGuest.talkId')
    .execute();
}
