import type { Tables, Tx } from './tables.ts';

/**
 * Scores of criteria judged in an interview that count: their giver was there, as the last record of the interview says, or the bidder did not
 * come. The one place of the rule in SQL (`barredScores` says the same of values): what somebody gave before a record was mended is
 * kept in its row and counts no more.
 */
export function heardScores(db: Tables | Tx, callId: string) {
  return db
    .selectFrom('score as heard')
    .innerJoin('interview', 'interview.submissionId', 'heard.submissionId')
    .innerJoin('interviewRecord', 'interviewRecord.interviewId', 'interview.id')
    .select('heard.id')
    .where('heard.callId', '=', callId)
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom('interviewRecord as later').select('later.id').whereRef('later.earlierId', '=', 'interviewRecord.id')),
      ),
    )
    .where((eb) =>
      eb.or([
        eb('interviewRecord.outcome', '=', 'didNotCome'),
        eb.exists(
          eb
            .selectFrom('interviewPresence')
            .select('interviewPresence.personId')
            .whereRef('interviewPresence.recordId', '=', 'interviewRecord.id')
            .whereRef('interviewPresence.personId', '=', 'heard.personId'),
        ),
      ]),
    );
}
