import { findingFields } from '#assessment/clarification-fields';
import type { Clarification } from '#assessment/clarification';
import type { PriceExamination } from '#assessment/low-price';
import { idOf } from '#value/id';
import type { Instant } from '#value/instant';
import { valuesOf } from './columns.ts';
import type { Tables, Tx } from './tables.ts';

/** What the bidders of a call were asked after the opening, with their answers, in the order of asking; of one organisation where named. */
export async function clarificationsOf(db: Tables | Tx, callId: string, organisationId?: string): Promise<readonly Clarification[]> {
  const rows = await db
    .selectFrom('clarification')
    .innerJoin('openedSubmission', 'openedSubmission.id', 'clarification.submissionId')
    .leftJoin('clarificationAnswer', 'clarificationAnswer.clarificationId', 'clarification.id')
    .selectAll('clarification')
    .select(['clarificationAnswer.response', 'clarificationAnswer.answeredAt'])
    .where('clarification.callId', '=', callId)
    .$if(organisationId !== undefined, (query) => query.where('openedSubmission.organisationId', '=', organisationId ?? ''))
    .orderBy('clarification.askedAt')
    .orderBy('clarification.id')
    .execute();
  return rows.map((row) => ({
    id: idOf(row.id),
    callId: idOf(row.callId),
    submissionId: idOf(row.submissionId),
    purpose: row.purpose,
    questionId: row.questionId,
    asked: row.asked,
    askedAt: row.askedAt,
    dueAt: row.dueAt,
    response: row.response,
    answeredAt: row.answeredAt,
  }));
}

/** Calls in which an organisation still has time to answer what it was asked, the earliest end first. */
export async function clarificationsFor(db: Tables, organisationId: string, now: Instant) {
  return db
    .selectFrom('clarification')
    .innerJoin('openedSubmission', 'openedSubmission.id', 'clarification.submissionId')
    .innerJoin('call', 'call.id', 'clarification.callId')
    .leftJoin('clarificationAnswer', 'clarificationAnswer.clarificationId', 'clarification.id')
    .select((eb) => [
      'call.id as callId',
      'call.caseId',
      'call.kind',
      'call.title',
      'call.zone',
      eb.fn.min('clarification.dueAt').as('dueAt'),
    ])
    .where('openedSubmission.organisationId', '=', organisationId)
    .where('call.state', '=', 'opened')
    .where('clarification.dueAt', '>', now)
    .where('clarificationAnswer.clarificationId', 'is', null)
    .groupBy(['call.id', 'call.caseId', 'call.kind', 'call.title', 'call.zone'])
    .orderBy('dueAt')
    .limit(50)
    .execute();
}

/** Writes what was asked; `personId` asks. */
export async function addClarifications(tx: Tx, asked: readonly Clarification[], personId: string): Promise<void> {
  const rows = asked.map(({ id, callId, submissionId, purpose, questionId, asked: text, askedAt, dueAt }) => ({
    id,
    callId,
    submissionId,
    purpose,
    questionId,
    asked: text,
    askedAt,
    askedBy: personId,
    dueAt,
  }));
  if (rows.length > 0) await tx.insertInto('clarification').values(rows).execute();
}

/** Writes the one answer to it; `personId` gave it. */
export async function addClarificationAnswer(tx: Tx, { id, response, answeredAt }: Clarification, personId: string): Promise<void> {
  if (response === null || answeredAt === null) return;
  await tx.insertInto('clarificationAnswer').values({ clarificationId: id, response, answeredAt, answeredBy: personId }).execute();
}

/** What was found about unusually low prices of a call. */
export async function priceExaminationsOf(db: Tables | Tx, callId: string): Promise<readonly PriceExamination[]> {
  const rows = await db.selectFrom('priceExamination').selectAll().where('callId', '=', callId).orderBy('examinedAt').execute();
  return rows.map((row) => ({ ...valuesOf(findingFields, row), submissionId: idOf(row.submissionId), examinedAt: row.examinedAt }));
}

/** Writes what was found about one price. */
export async function addPriceExamination(
  tx: Tx,
  examination: PriceExamination,
  by: { readonly callId: string; readonly personId: string },
): Promise<void> {
  const { submissionId, finding, findingReason, examinedAt } = examination;
  if (!finding || !findingReason) return;
  await tx
    .insertInto('priceExamination')
    .values({ submissionId, callId: by.callId, finding, findingReason, examinedAt, examinedBy: by.personId })
    .execute();
}
