import { casesWorkedOn } from './cases-worked-on.ts';
import type { Tables, Tx } from './tables.ts';

/** Questions about the need of a case that wait for an answer, in the order in which they came; the words are sealed. */
export async function waitingQuestionsOf(db: Tables | Tx, caseId: string) {
  return db
    .selectFrom('enquiry')
    .select(['id', 'receivedAt', 'original'])
    .where('caseId', '=', caseId)
    .where('answeredAt', 'is', null)
    .orderBy('receivedAt')
    .orderBy('id')
    .execute();
}

/** One question about the need of a case, locked until the transaction ends; `null` when there is none. */
export async function questionForAnswer(tx: Tx, caseId: string, id: string) {
  const row = await tx
    .selectFrom('enquiry')
    .select(['id', 'asker', 'answeredAt'])
    .where('id', '=', id)
    .where('caseId', '=', caseId)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** The questions that somebody has asked about the need of a case, newest first. */
export async function questionsAskedBy(db: Tables, caseId: string, askedFor: string) {
  return db
    .selectFrom('enquiry')
    .select(['id', 'receivedAt', 'original', 'answeredAt'])
    .where('caseId', '=', caseId)
    .where('askedFor', '=', askedFor)
    .orderBy('receivedAt', 'desc')
    .execute();
}

/** Needs with unanswered questions, of the cases the person buys for: how many, and when the first came. */
export async function needQuestionsFor(db: Tables, personId: string) {
  return db
    .selectFrom('enquiry')
    .innerJoin('need', 'need.caseId', 'enquiry.caseId')
    .select((eb) => ['need.caseId', 'need.title', eb.fn.countAll<number>().as('waiting'), eb.fn.min('enquiry.receivedAt').as('first')])
    .where('enquiry.answeredAt', 'is', null)
    .where('need.caseId', 'in', casesWorkedOn(db, personId, 'buyer'))
    .groupBy(['need.caseId', 'need.title'])
    .orderBy('first')
    .limit(50)
    .execute();
}
