import { scoringRoles } from '#party/role';
import type { Tables } from './tables.ts';

/** Opened calls with an interview criterion in which this buyer or panel member has interviews ahead: some bidder has no record of one yet. */
export async function interviewsFor(db: Tables, personId: string) {
  return db
    .selectFrom('call')
    .innerJoin('caseRole', 'caseRole.caseId', 'call.caseId')
    .innerJoin('openedSubmission', 'openedSubmission.callId', 'call.id')
    .innerJoin('lot', 'lot.id', 'openedSubmission.lotId')
    .leftJoin('interview', 'interview.submissionId', 'openedSubmission.id')
    .leftJoin('talk', 'talk.id', 'interview.talkId')
    .select((eb) => ['call.id as callId', 'call.caseId', 'call.title', eb.fn.min('talk.talkDay').as('nextDay')])
    .where('caseRole.personId', '=', personId)
    .where('caseRole.role', 'in', ['buyer' as const, ...scoringRoles])
    .where('call.state', '=', 'opened')
    .where('lot.state', '=', 'opened')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('criterion')
          .select('criterion.id')
          .whereRef('criterion.callId', '=', 'call.id')
          .where('criterion.assessedIn', '=', 'interview'),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom('setAside').select('setAside.submissionId').whereRef('setAside.submissionId', '=', 'openedSubmission.id')),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb.selectFrom('interviewRecord').select('interviewRecord.id').whereRef('interviewRecord.interviewId', '=', 'interview.id'),
        ),
      ),
    )
    .groupBy(['call.id', 'call.caseId', 'call.title'])
    .orderBy('nextDay')
    .limit(50)
    .execute();
}

/** Interviews of an organisation that lie ahead, or that it has to choose a time for. */
export async function ownInterviewsFor(db: Tables, organisationId: string) {
  return db
    .selectFrom('interview')
    .innerJoin('openedSubmission', 'openedSubmission.id', 'interview.submissionId')
    .innerJoin('lot', 'lot.id', 'openedSubmission.lotId')
    .innerJoin('call', 'call.id', 'interview.callId')
    .leftJoin('talk', 'talk.id', 'interview.talkId')
    .select(['interview.id', 'call.id as callId', 'call.caseId', 'call.title', 'talk.talkDay', 'talk.starts', 'talk.minutes'])
    .where('openedSubmission.organisationId', '=', organisationId)
    .where('call.state', '=', 'opened')
    .where('lot.state', '=', 'opened')
    .leftJoin('setAside', 'setAside.submissionId', 'interview.submissionId')
    .where('setAside.submissionId', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb.selectFrom('interviewRecord').select('interviewRecord.id').whereRef('interviewRecord.interviewId', '=', 'interview.id'),
        ),
      ),
    )
    .orderBy('talk.talkDay')
    .limit(50)
    .execute();
}
