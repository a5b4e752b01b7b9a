import type { Insertable, Selectable } from 'kysely';
import type { Talk, TalkPurpose } from '#dialogue/talk';
import { talkFields } from '#dialogue/talk-fields';
import { idOf } from '#value/id';
import type { Instant } from '#value/instant';
import { rowOf, valuesOf } from './columns.ts';
import { columns } from './save-list.ts';
import type { Schema } from './schema.ts';
import type { Tables, Tx } from './tables.ts';

/** The times offered in a call for one purpose, in the order of the calendar. */
export async function talksOf(db: Tables | Tx, callId: string, purpose: TalkPurpose): Promise<readonly Talk[]> {
  const rows = await db
    .selectFrom('talk')
    .selectAll()
    .where('callId', '=', callId)
    .where('purpose', '=', purpose)
    .orderBy('talkDay')
    .orderBy('starts')
    .orderBy('id')
    .execute();
  return rows.map(toTalk);
}

/** The times of the meetings of a case before its calls, in the order of the calendar. */
export async function meetingTimesOf(db: Tables | Tx, meetingIds: readonly string[]): Promise<readonly Talk[]> {
  if (meetingIds.length === 0) return [];
  const rows = await db
    .selectFrom('talk')
    .selectAll()
    .where('meetingId', 'in', meetingIds)
    .orderBy('talkDay')
    .orderBy('starts')
    .orderBy('id')
    .execute();
  return rows.map(toTalk);
}

function toTalk(row: Selectable<Schema['talk']>): Talk {
  return {
    ...valuesOf(talkFields, row),
    id: idOf(row.id),
    callId: row.callId === null ? null : idOf(row.callId),
    meetingId: row.meetingId === null ? null : idOf(row.meetingId),
    purpose: row.purpose,
    bookedBy: row.bookedByOrganisation === null ? null : idOf(row.bookedByOrganisation),
    bookedAt: row.bookedAt,
  };
}

/** Writes a time that is offered for a talk. */
export async function addTalk(tx: Tx, talk: Talk, offeredAt: Instant): Promise<void> {
  const { id, callId, meetingId, purpose } = talk;
  await tx
    .insertInto('talk')
    .values(columns<Insertable<Schema['talk']>>({ ...rowOf(talkFields, talk), id, callId, meetingId, purpose, offeredAt }))
    .execute();
}

/** Writes who has booked a time; `null` frees it. */
export async function saveBooking(tx: Tx, talk: Talk, personId: string | null): Promise<void> {
  await tx
    .updateTable('talk')
    .set({ bookedByOrganisation: talk.bookedBy, bookedByPerson: personId, bookedAt: talk.bookedAt })
    .where('id', '=', talk.id)
    .execute();
}

/** Takes a time out of the offer. */
export async function deleteTalk(tx: Tx, talkId: string): Promise<void> {
  await tx.deleteFrom('talk').where('id', '=', talkId).execute();
}
