import type { Tables, Tx } from './tables.ts';

/**
 * Which submission each person may read, as rows of person and submission: the one place of the rule that gates submissions, scores and
 * comments. Every party of it counts, the one that leads and each member: a link to one of them keeps the person out of the whole
 * submission. Every statement that reads what was submitted, or what somebody made of it, joins these rows.
 */
export function readableSubmissions(db: Tables | Tx, callId: string) {
  return db
    .selectFrom('openedSubmission as gated')
    .innerJoin(freeTowards(db, callId).as('lead'), 'lead.organisationId', 'gated.organisationId')
    .select(['lead.personId', 'gated.id as submissionId'])
    .where('gated.callId', '=', callId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('submissionMember as member')
            .select('member.id')
            .whereRef('member.submissionId', '=', 'gated.id')
            .where((inner) =>
              inner.not(
                inner.exists(
                  inner
                    .selectFrom(freeTowards(db, callId).as('party'))
                    .select('party.personId')
                    .whereRef('party.personId', '=', 'lead.personId')
                    .whereRef('party.organisationId', '=', 'member.partyId'),
                ),
              ),
            ),
        ),
      ),
    );
}

/**
 * Towards which party nothing keeps each person out, as rows of person and organisation (`standingOf` says the same of values). Only the
 * last declaration counts; it says "no link" and follows none, or a named person has ruled that the link does no harm; and the person is
 * not out of the whole panel.
 */
function freeTowards(db: Tables | Tx, callId: string) {
  return db
    .selectFrom('interest as gate')
    .select(['gate.personId', 'gate.organisationId'])
    .where('gate.callId', '=', callId)
    .where((eb) =>
      eb.or([
        eb.and([eb('gate.statement', '=', 'none'), eb('gate.ruling', 'is', null), eb('gate.earlierId', 'is', null)]),
        eb('gate.ruling', 'in', ['record', 'mitigate', 'allow']),
      ]),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('interest as later')
            .select('later.id')
            .whereRef('later.earlierId', '=', 'gate.id')
            .where('later.callId', '=', callId),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('interest as excluding')
            .select('excluding.id')
            .where('excluding.callId', '=', callId)
            .whereRef('excluding.personId', '=', 'gate.personId')
            .where('excluding.ruling', '=', 'exclude'),
        ),
      ),
    );
}
