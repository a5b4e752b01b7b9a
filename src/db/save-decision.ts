import type { Insertable } from 'kysely';
import { complaintFields, complaintReplyFields, reviewFields, setAsideFields } from '#decision/after-fields';
import type { Award, Decision } from '#decision';
import type { Complaint } from '#decision/complaint';
import { correctionFields, decisionFields, minutesFields } from '#decision/fields';
import type { Review } from '#decision/review';
import type { SetAside } from '#decision/set-aside';
import { emptyValues } from '#field/field';
import type { Instant } from '#value/instant';
import { rowOf } from './columns.ts';
import { columns } from './save-list.ts';
import type { Schema } from './schema.ts';
import type { Tx } from './tables.ts';

/** Writes a new decision. One that was made is never written over: a correction is a row of its own. */
export async function addDecision(tx: Tx, decision: Decision, feedback: Readonly<Record<string, string>>): Promise<void> {
  await tx
    .insertInto('decision')
    .values(
      columns<Insertable<Schema['decision']>>({
        ...rowOf(decisionFields, decision),
        ...rowOf(minutesFields, decision.minutes ?? emptyValues(minutesFields)),
        ...rowOf(correctionFields, decision.correction ?? emptyValues(correctionFields)),
        id: decision.id,
        callId: decision.callId,
        lotId: decision.lotId,
        state: decision.state,
        ranking: JSON.stringify(decision.ranking),
        chosen: decision.chosen ? JSON.stringify(decision.chosen) : null,
        reversals: JSON.stringify(decision.reversals),
        firmness: decision.firmness ? JSON.stringify(decision.firmness) : null,
        waiting: decision.waiting ? JSON.stringify(decision.waiting) : null,
        summary: decision.summaries ? JSON.stringify(decision.summaries) : null,
        feedback: JSON.stringify(feedback),
        decidedAt: decision.decidedAt,
        decidedBy: decision.decidedBy,
        correctsId: decision.correctsId,
      }),
    )
    .execute();
}

/** Writes a new award. */
export async function addAward(tx: Tx, award: Award): Promise<void> {
  const { id, callId, lotId, submissionId, organisationId, value } = award;
  await tx
    .insertInto('award')
    .values({
      id,
      callId,
      lotId,
      submissionId,
      organisationId,
      valueMinor: value.minor,
      valueCurrency: value.currency,
      valueVat: value.vat,
    })
    .execute();
}

/** Ends awards before anything was signed; the rows stay. */
export async function endAwards(tx: Tx, awardIds: readonly string[], at: Instant): Promise<void> {
  if (awardIds.length === 0) return;
  await tx
    .updateTable('award')
    .set({ endedAt: at })
    .where('id', 'in', [...awardIds])
    .execute();
}

/** Writes that a submission was set aside, and by whom. */
export async function addSetAside(tx: Tx, aside: SetAside, byPerson: string): Promise<void> {
  const { submissionId, callId, at } = aside;
  await tx
    .insertInto('setAside')
    .values(columns<Insertable<Schema['setAside']>>({ ...rowOf(setAsideFields, aside), submissionId, callId, at, byPerson }))
    .execute();
}

/** Writes an objection; `personId` wrote it. */
export async function addComplaint(tx: Tx, complaint: Complaint, personId: string): Promise<void> {
  const { id, callId, decisionId, organisationId, receivedAt, late, answerDue } = complaint;
  await tx
    .insertInto('complaint')
    .values(
      columns<Insertable<Schema['complaint']>>({
        ...rowOf(complaintFields, complaint),
        id,
        callId,
        decisionId,
        organisationId,
        personId,
        receivedAt,
        late,
        answerDue,
      }),
    )
    .execute();
}

/** Writes the answer to an objection; `personId` gave it. */
export async function saveReply(tx: Tx, complaint: Complaint, personId: string): Promise<void> {
  await tx
    .updateTable('complaint')
    .set({ ...rowOf(complaintReplyFields, complaint), repliedAt: complaint.repliedAt, repliedBy: personId })
    .where('id', '=', complaint.id)
    .execute();
}

/** Writes a request for review; `personId` asks. */
export async function addReview(tx: Tx, review: Review, personId: string): Promise<void> {
  const { id, callId, scope, organisationId, askedAt, answerDue } = review;
  await tx
    .insertInto('review')
    .values(
      columns<Insertable<Schema['review']>>({
        ...rowOf(reviewFields, review),
        id,
        callId,
        scope,
        organisationId,
        personId,
        askedAt,
        answerDue,
      }),
    )
    .execute();
}

/** Writes what became of a request for review: the answer, or that it was lifted. */
export async function saveReview(
  tx: Tx,
  review: Review,
  by: { readonly answeredBy: string } | { readonly liftedBy: string },
): Promise<void> {
  const { reviewAnswer, answeredAt, liftedAt, liftNote } = review;
  await tx
    .updateTable('review')
    .set({ reviewAnswer, answeredAt, liftedAt, liftNote, ...by })
    .where('id', '=', review.id)
    .execute();
}
