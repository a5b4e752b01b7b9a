import { sql, type ExpressionBuilder } from 'kysely';
import { scoringRoles } from '#party/role';
import type { Day } from '#value/day';
import type { Instant } from '#value/instant';
import type { Schema } from './schema.ts';
import type { Tables } from './tables.ts';

/** Needs that wait for an answer from a body the person leads, the earliest answer day first. */
export async function unansweredNeeds(db: Tables, personId: string) {
  return db
    .selectFrom('need')
    .innerJoin('caseFile', 'caseFile.id', 'need.caseId')
    .innerJoin('membership', 'membership.organisationId', 'caseFile.organisationId')
    .select(['need.caseId', 'caseFile.title', 'need.answerDue'])
    .where('need.answer', 'is', null)
    .where('membership.personId', '=', personId)
    .where('membership.role', '=', 'lead')
    .orderBy('need.answerDue')
    .limit(50)
    .execute();
}

/** Calls whose closing time has passed, that wait for this opener. */
export async function openingsFor(db: Tables, personId: string, now: Instant) {
  return db
    .selectFrom('call')
    .innerJoin('caseRole', 'caseRole.caseId', 'call.caseId')
    .select(['call.id as callId', 'call.caseId', 'call.kind', 'call.title', 'call.closesAt'])
    .where('caseRole.personId', '=', personId)
    .where('caseRole.role', '=', 'opener')
    .where('call.state', 'in', ['published', 'opened'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('lot')
          .select('lot.id')
          .whereRef('lot.callId', '=', 'call.id')
          .where('lot.state', '=', 'waiting')
          .where((inner) => inner(inner.fn.coalesce('lot.closesAt', 'call.closesAt'), '<=', now))
          .where((inner) =>
            inner.not(
              inner.exists(
                inner
                  .selectFrom('openingApproval')
                  .select('openingApproval.personId')
                  .whereRef('openingApproval.lotId', '=', 'lot.id')
                  .where('openingApproval.personId', '=', personId),
              ),
            ),
          ),
      ),
    )
    .orderBy('call.closesAt')
    .limit(50)
    .execute();
}

/** Draft calls for which this opener has still to show that the passphrase works, while the rehearsal is not done. */
export async function rehearsalsFor(db: Tables, personId: string) {
  return db
    .selectFrom('call')
    .innerJoin('caseRole', 'caseRole.caseId', 'call.caseId')
    .select(['call.id as callId', 'call.caseId', 'call.title'])
    .where('caseRole.personId', '=', personId)
    .where('caseRole.role', '=', 'opener')
    .where('call.state', '=', 'draft')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('rehearsal')
            .leftJoin('rehearsalShare', 'rehearsalShare.callId', 'rehearsal.callId')
            .leftJoin('openerKey', 'openerKey.id', 'rehearsalShare.openerKeyId')
            .select('rehearsal.callId')
            .whereRef('rehearsal.callId', '=', 'call.id')
            .where((inner) =>
              inner.or([
                inner('rehearsal.doneAt', 'is not', null),
                inner.and([inner('openerKey.personId', '=', personId), inner('rehearsalShare.given', 'is not', null)]),
              ]),
            ),
        ),
      ),
    )
    .orderBy('call.id')
    .limit(50)
    .execute();
}

/** Bidders of the call of a query towards whom somebody has declared nothing. */
export function undeclaredBidders(eb: ExpressionBuilder<Schema, 'call'>, personId: string) {
  return eb
    .selectFrom((from) =>
      from
        .selectFrom('openedSubmission')
        .select(['openedSubmission.callId', 'openedSubmission.organisationId'])
        .unionAll(from.selectFrom('submissionMember').select(['submissionMember.callId', 'submissionMember.partyId as organisationId']))
        .as('party'),
    )
    .select('party.organisationId')
    .whereRef('party.callId', '=', 'call.id')
    .where((inner) =>
      inner.not(
        inner.exists(
          inner
            .selectFrom('interest')
            .select('interest.id')
            .whereRef('interest.callId', '=', 'party.callId')
            .whereRef('interest.organisationId', '=', 'party.organisationId')
            .where('interest.personId', '=', personId),
        ),
      ),
    );
}

/** The day by which a stage is to be decided: the call says it of the first, a later one has its own. */
const decisionDay = sql<Day | null>`case when lot.stage = 1 then call.decision_by else lot.decision_by end`;

/** Opened calls in which this panel member has not locked the scores; `declared` says whether the interests have been. */
export async function assessmentsFor(db: Tables, personId: string) {
  return db
    .selectFrom('call')
    .innerJoin('caseRole', 'caseRole.caseId', 'call.caseId')
    .innerJoin('lot', 'lot.callId', 'call.id')
    .select((eb) => [
      'call.id as callId',
      'call.caseId',
      'call.title',
      eb.fn.min(decisionDay).as('decisionBy'),
      eb.not(eb.exists(undeclaredBidders(eb, personId))).as('declared'),
    ])
    .where('caseRole.personId', '=', personId)
    .where('caseRole.role', 'in', [...scoringRoles])
    .where('lot.state', '=', 'opened')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('scoreLock')
            .select('scoreLock.personId')
            .whereRef('scoreLock.lotId', '=', 'lot.id')
            .where('scoreLock.personId', '=', personId),
        ),
      ),
    )
    .groupBy(['call.id', 'call.caseId', 'call.title'])
    .orderBy('decisionBy')
    .limit(50)
    .execute();
}

/** Declared links that wait for a ruling by this chair. */
export async function rulingsFor(db: Tables, personId: string) {
  return db
    .selectFrom('interest')
    .innerJoin('call', 'call.id', 'interest.callId')
    .innerJoin('caseRole', 'caseRole.caseId', 'call.caseId')
    .select(['call.id as callId', 'call.caseId', 'call.title'])
    .where('caseRole.personId', '=', personId)
    .where('caseRole.role', '=', 'chair')
    .where('call.state', '=', 'opened')
    .where((eb) => eb.or([eb('interest.statement', '!=', 'none'), eb('interest.earlierId', 'is not', null)]))
    .where('interest.ruling', 'is', null)
    .where('interest.personId', '!=', personId)
    .where((eb) => eb.not(eb.exists(eb.selectFrom('interest as later').select('later.id').whereRef('later.earlierId', '=', 'interest.id'))))
    .distinct()
    .limit(50)
    .execute();
}

/** The calls that still receive submissions, in whatever stage. */
export async function openCallIds(db: Tables, now: Instant): Promise<readonly string[]> {
  const rows = await receivingLots(db, now).select('call.id').distinct().execute();
  return rows.map((row) => row.id);
}

/** The lots that receive submissions at `now`: a stage after the first has a closing time of its own. */
function receivingLots(db: Tables, now: Instant) {
  return db
    .selectFrom('lot')
    .innerJoin('call', 'call.id', 'lot.callId')
    .where('call.state', 'in', ['published', 'opened'])
    .where('lot.state', '=', 'waiting')
    .where((eb) => eb(eb.fn.coalesce('lot.closesAt', 'call.closesAt'), '>', now));
}

/** The stages that receive submissions from those chosen in the stage before, this organisation among them. */
export async function invitationsFor(db: Tables, organisationId: string, now: Instant) {
  const rows = await receivingLots(db, now)
    .innerJoin('decision', 'decision.lotId', 'lot.followsId')
    .innerJoin('openedSubmission', (join) =>
      join.onRef('openedSubmission.lotId', '=', 'lot.followsId').on('openedSubmission.organisationId', '=', organisationId),
    )
    .select([...lotColumns, 'decision.chosen', 'openedSubmission.id as submissionId'])
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('decision as later').select('later.id').whereRef('later.correctsId', '=', 'decision.id'))),
    )
    .orderBy('lot.closesAt')
    .limit(50)
    .execute();
  return rows.flatMap(({ chosen, submissionId, ...row }) => (chosen?.includes(submissionId) ? [row] : []));
}

const lotColumns = [
  'call.id as callId',
  'lot.id as lotId',
  'call.caseId',
  'call.kind',
  'call.title',
  'lot.title as lotTitle',
  'lot.stage as stageNumber',
  'call.plan',
  'lot.closesAt as stageClosesAt',
  'call.closesAt',
  'call.zone',
] as const;

/** The submissions under these pseudonyms (one organisation's own) to lots that still receive, the earliest closing time first. */
export async function submissionsUnder(db: Tables, owners: readonly string[], now: Instant) {
  if (owners.length === 0) return [];
  return receivingLots(db, now)
    .innerJoin('submission', 'submission.lotId', 'lot.id')
    .select([...lotColumns, 'submission.state'])
    .where('submission.owner', 'in', owners)
    .orderBy((eb) => eb.fn.coalesce('lot.closesAt', 'call.closesAt'))
    .limit(50)
    .execute();
}

/** Opened calls of bodies the person leads, in which every panel member has locked: the decision waits. */
export async function decisionsFor(db: Tables, personId: string) {
  return (
    db
      .selectFrom('call')
      .innerJoin('caseFile', 'caseFile.id', 'call.caseId')
      .innerJoin('membership', 'membership.organisationId', 'caseFile.organisationId')
      .innerJoin('lot', 'lot.callId', 'call.id')
      .select(['call.id as callId', 'lot.id as lotId', 'lot.title as lotTitle', 'call.caseId', 'call.title', decisionDay.as('decisionBy')])
      .where('membership.personId', '=', personId)
      .where('membership.role', '=', 'lead')
      .where('lot.state', '=', 'opened')
      // Where one provider is named nothing is scored.
      .where((eb) =>
        eb.or([
          eb('call.kind', '=', 'directAward'),
          eb.exists(eb.selectFrom('scoreLock').select('scoreLock.personId').whereRef('scoreLock.lotId', '=', 'lot.id')),
        ]),
      )
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('caseRole')
              .select('caseRole.personId')
              .whereRef('caseRole.caseId', '=', 'call.caseId')
              .where('caseRole.role', 'in', [...scoringRoles])
              .where((inner) =>
                inner.not(
                  inner.exists(
                    inner
                      .selectFrom('scoreLock')
                      .select('scoreLock.personId')
                      .whereRef('scoreLock.lotId', '=', 'lot.id')
                      .whereRef('scoreLock.personId', '=', 'caseRole.personId'),
                  ),
                ),
              ),
          ),
        ),
      )
      .limit(50)
      .execute()
  );
}
