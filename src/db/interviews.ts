import type { Selectable } from 'kysely';
import type { Interview, InterviewRecord } from '#assessment/interview';
import type { InterviewMove } from '#assessment/interview-times';
import type { LotState } from '#call/lot';
import { idOf, type Id } from '#value/id';
import type { Schema } from './schema.ts';
import type { Tables, Tx } from './tables.ts';

/** An interview with the name of its bidder, and the lot that it is about: its title where a call is divided. */
export type NamedInterview = Interview & {
  readonly organisationName: string;
  readonly lotId: Id<'lot'>;
  readonly lotTitle: string | null;
  readonly lotState: LotState;
};

/** The interviews of a call, by the name of the bidder, each with its last record; of one organisation where named. */
export async function interviewsOf(db: Tables | Tx, callId: string, organisationId?: string): Promise<readonly NamedInterview[]> {
  const rows = await db
    .selectFrom('interview')
    .innerJoin('openedSubmission', 'openedSubmission.id', 'interview.submissionId')
    .innerJoin('organisation', 'organisation.id', 'openedSubmission.organisationId')
    .innerJoin('lot', 'lot.id', 'openedSubmission.lotId')
    .leftJoin('setAside', 'setAside.submissionId', 'interview.submissionId')
    .selectAll('interview')
    .select(['openedSubmission.organisationId', 'organisation.name as organisationName', 'setAside.at as setAsideAt'])
    .select(['lot.id as lotId', 'lot.title as lotTitle', 'lot.state as lotState'])
    .where('interview.callId', '=', callId)
    .$if(organisationId !== undefined, (query) => query.where('openedSubmission.organisationId', '=', organisationId ?? ''))
    .orderBy('organisation.sortKey')
    .orderBy('interview.id')
    .execute();
  const records = await recordsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: idOf(row.id),
    callId: idOf(row.callId),
    submissionId: idOf(row.submissionId),
    organisationId: idOf(row.organisationId),
    organisationName: row.organisationName,
    lotId: idOf(row.lotId),
    lotTitle: row.lotTitle,
    lotState: row.lotState,
    invitedAt: row.invitedAt,
    talkId: row.talkId === null ? null : idOf(row.talkId),
    off: row.setAsideAt !== null,
    record: records.find(({ interviewId, id }) => interviewId === row.id && !records.some(({ earlierId }) => earlierId === id)) ?? null,
  }));
}

/** Every record of these interviews, in the order of time. */
async function recordsOf(db: Tables | Tx, interviewIds: readonly string[]): Promise<readonly InterviewRecord[]> {
  if (interviewIds.length === 0) return [];
  const rows = await db
    .selectFrom('interviewRecord')
    .selectAll()
    .where('interviewId', 'in', [...interviewIds])
    .orderBy('recordedAt')
    .execute();
  const present = await db
    .selectFrom('interviewPresence')
    .innerJoin('interviewRecord', 'interviewRecord.id', 'interviewPresence.recordId')
    .select(['interviewPresence.recordId', 'interviewPresence.personId'])
    .where('interviewRecord.interviewId', 'in', [...interviewIds])
    .orderBy('interviewPresence.personId')
    .execute();
  return rows.map((row) =>
    recordIn(
      row,
      present.flatMap(({ recordId, personId }) => (recordId === row.id ? [personId] : [])),
    ),
  );
}

function recordIn(row: Selectable<Schema['interviewRecord']>, present: readonly string[]): InterviewRecord {
  return {
    id: idOf(row.id),
    interviewId: idOf(row.interviewId),
    earlierId: row.earlierId === null ? null : idOf(row.earlierId),
    outcome: row.outcome,
    notes: row.notes,
    recordReason: row.recordReason,
    present: present.map((personId) => idOf(personId)),
    recordedAt: row.recordedAt,
  };
}

/** How often and why the interviews of a call were moved, in the order of time; of one organisation where named. */
export async function interviewMovesOf(db: Tables | Tx, callId: string, organisationId?: string) {
  return db
    .selectFrom('interviewMove')
    .innerJoin('interview', 'interview.id', 'interviewMove.interviewId')
    .innerJoin('openedSubmission', 'openedSubmission.id', 'interview.submissionId')
    .select(['interviewMove.id', 'interviewId', 'fromDay', 'fromStarts', 'toDay', 'toStarts', 'moveReason', 'movedByBidder', 'movedAt'])
    .where('interview.callId', '=', callId)
    .$if(organisationId !== undefined, (query) => query.where('openedSubmission.organisationId', '=', organisationId ?? ''))
    .orderBy('movedAt')
    .execute();
}

/** Writes who is invited; `personId` invites. */
export async function addInterviews(tx: Tx, interviews: readonly Interview[], personId: string): Promise<void> {
  const rows = interviews.map(({ id, callId, submissionId, invitedAt, talkId }) => ({
    id,
    callId,
    submissionId,
    invitedAt,
    invitedBy: personId,
    talkId,
  }));
  if (rows.length > 0) await tx.insertInto('interview').values(rows).execute();
}

/** Writes which time an interview has. */
export async function saveInterviewTime(tx: Tx, interviewId: string, talkId: string): Promise<void> {
  await tx.updateTable('interview').set({ talkId }).where('id', '=', interviewId).execute();
}

/** Writes that an interview was moved; `personId` moved it. */
export async function addInterviewMove(tx: Tx, move: InterviewMove, personId: string): Promise<void> {
  const { id, interviewId, from, to, moveReason, byBidder, movedAt } = move;
  if (!from.talkDay || !from.starts || !to.talkDay || !to.starts) throw new Error('a talk without a time was booked');
  await tx
    .insertInto('interviewMove')
    .values({
      id,
      interviewId,
      fromDay: from.talkDay,
      fromStarts: from.starts,
      toDay: to.talkDay,
      toStarts: to.starts,
      moveReason,
      movedByBidder: byBidder,
      movedAt,
      movedBy: personId,
    })
    .execute();
}

/** Writes what happened in an interview, beside what was recorded before; `personId` records. */
export async function addInterviewRecord(tx: Tx, record: InterviewRecord, personId: string): Promise<void> {
  const { id, interviewId, earlierId, outcome, notes, recordReason, present, recordedAt } = record;
  await tx
    .insertInto('interviewRecord')
    .values({ id, interviewId, earlierId, outcome, notes, recordReason, recordedAt, recordedBy: personId })
    .execute();
  if (present.length > 0)
    await tx
      .insertInto('interviewPresence')
      .values(present.map((one) => ({ recordId: id, personId: one })))
      .execute();
}
