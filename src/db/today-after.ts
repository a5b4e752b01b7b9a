import type { Tables } from './tables.ts';

/** Letters of the acting organisation about calls on which nothing is signed yet: what to read, and where to object or book a talk. */
export async function lettersFor(db: Tables, organisationId: string) {
  return (
    db
      .selectFrom('letter')
      .innerJoin('decision', 'decision.id', 'letter.decisionId')
      .innerJoin('call', 'call.id', 'decision.callId')
      .innerJoin('lot', 'lot.id', 'decision.lotId')
      .select(['call.id as callId', 'lot.id as lotId', 'lot.title as lotTitle', 'call.caseId', 'call.title'])
      .where('letter.organisationId', '=', organisationId)
      // What a stage is followed by takes the place of its letters.
      .where('lot.state', 'in', ['decided', 'selected'])
      .where((eb) => eb.not(eb.exists(eb.selectFrom('lot as next').select('next.id').whereRef('next.followsId', '=', 'lot.id'))))
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('agreement')
              .innerJoin('award', 'award.id', 'agreement.awardId')
              .select('agreement.id')
              .whereRef('award.lotId', '=', 'lot.id'),
          ),
        ),
      )
      .distinct()
      .limit(50)
      .execute()
  );
}

/** Complaints nobody has answered, in cases where the person is the buyer, the earliest answer day first; one line for each call. */
export async function complaintsFor(db: Tables, personId: string) {
  return db
    .selectFrom('complaint')
    .innerJoin('call', 'call.id', 'complaint.callId')
    .innerJoin('caseRole', 'caseRole.caseId', 'call.caseId')
    .select((eb) => ['call.id as callId', 'call.caseId', 'call.title', eb.fn.min('complaint.answerDue').as('answerDue')])
    .where('caseRole.personId', '=', personId)
    .where('caseRole.role', '=', 'buyer')
    .where('complaint.repliedAt', 'is', null)
    .groupBy(['call.id', 'call.caseId', 'call.title'])
    .orderBy('answerDue')
    .limit(50)
    .execute();
}

/** Requests for review that wait for an answer by the body the person buys for. */
export async function reviewsFor(db: Tables, personId: string) {
  return db
    .selectFrom('review')
    .innerJoin('call', 'call.id', 'review.callId')
    .innerJoin('caseRole', 'caseRole.caseId', 'call.caseId')
    .select(['call.id as callId', 'call.caseId', 'call.title', 'review.answerDue'])
    .where('caseRole.personId', '=', personId)
    .where('caseRole.role', '=', 'buyer')
    .where('review.answeredAt', 'is', null)
    .where('review.liftedAt', 'is', null)
    .orderBy('review.answerDue')
    .limit(50)
    .execute();
}
