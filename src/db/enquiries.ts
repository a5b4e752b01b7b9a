import type { AnsweredEnquiry } from '#call/enquiry';
import { idOf } from '#value/id';
import type { Instant } from '#value/instant';
import { casesWorkedOn } from './cases-worked-on.ts';
import type { Tables, Tx } from './tables.ts';

/** What questions are about: calls, or the need of a case before there is one. */
export type AskedAbout = { readonly callIds: readonly string[]; readonly caseId: string | null };

/** Questions that have been answered, the oldest answer first. */
export async function answeredEnquiriesOf(db: Tables | Tx, { callIds, caseId }: AskedAbout): Promise<readonly AnsweredEnquiry[]> {
  const rows = await db
    .selectFrom('enquiry')
    .select(['id', 'callId', 'question', 'answer', 'answeredAt'])
    .where((eb) => eb.or([...(callIds.length > 0 ? [eb('callId', 'in', callIds)] : []), ...(caseId ? [eb('caseId', '=', caseId)] : [])]))
    .where('answeredAt', 'is not', null)
    .orderBy('answeredAt')
    .orderBy('id')
    .execute();
  return rows.flatMap(({ id, callId, question, answer, answeredAt }) =>
    question !== null && answer !== null && answeredAt
      ? [{ id: idOf(id), callId: callId === null ? null : idOf(callId), question, answer, answeredAt }]
      : [],
  );
}

/** Questions of a call that wait for an answer, in the order in which they came; the words are sealed. */
export async function waitingEnquiriesOf(db: Tables | Tx, callId: string) {
  return db
    .selectFrom('enquiry')
    .select(['id', 'receivedAt', 'late', 'original'])
    .where('callId', '=', callId)
    .where('answeredAt', 'is', null)
    .orderBy('receivedAt')
    .orderBy('id')
    .execute();
}

/** One question of a call, locked until the transaction ends; `null` when there is none. */
export async function enquiryForAnswer(tx: Tx, callId: string, id: string) {
  const row = await tx
    .selectFrom('enquiry')
    .select(['id', 'asker', 'answeredAt'])
    .where('id', '=', id)
    .where('callId', '=', callId)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Open calls with unanswered questions, of bodies the person leads or buys for: how many, and when the oldest came. */
export async function enquiriesFor(db: Tables, personId: string, now: Instant) {
  return db
    .selectFrom('enquiry')
    .innerJoin('call', 'call.id', 'enquiry.callId')
    .innerJoin('caseFile', 'caseFile.id', 'call.caseId')
    .select((eb) => [
      'call.id as callId',
      'call.caseId',
      'call.title',
      'call.zone',
      'call.publishedAt',
      'call.closesAt',
      eb.fn.countAll<number>().as('waiting'),
      eb.fn.max('enquiry.receivedAt').as('latest'),
    ])
    .where('enquiry.answeredAt', 'is', null)
    .where('call.state', '=', 'published')
    .where('call.closesAt', '>', now)
    .where('caseFile.id', 'in', casesWorkedOn(db, personId, 'buyer'))
    .groupBy(['call.id', 'call.caseId', 'call.title', 'call.zone', 'call.publishedAt', 'call.closesAt'])
    .orderBy('call.closesAt')
    .limit(50)
    .execute();
}
