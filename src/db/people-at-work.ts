import { recordedKinds } from '#call/procedures';
import { addDays, type Day } from '#value/day';
import { dayIn, type Instant } from '#value/instant';
import { casesWorkedOn } from './cases-worked-on.ts';
import { endShownDays } from './today-ends.ts';
import type { Tables, Tx } from './tables.ts';

/** The people who act as buyer in a case: those with the role, and the leads of the body that runs it. */
export async function buyersOf(db: Tables | Tx, caseId: string): Promise<readonly string[]> {
  const given = await db.selectFrom('caseRole').select('personId').where('caseId', '=', caseId).where('role', '=', 'buyer').execute();
  const leads = await db
    .selectFrom('membership')
    .innerJoin('caseFile', 'caseFile.organisationId', 'membership.organisationId')
    .select('membership.personId')
    .where('caseFile.id', '=', caseId)
    .where('membership.role', '=', 'lead')
    .execute();
  return [...new Set([...given, ...leads].map(({ personId }) => personId))];
}

/** Who answers for a case towards others, with the address they are written to: its buyer, first by name; `null` while it has none. */
export async function contactOf(db: Tables, caseId: string): Promise<{ readonly name: string; readonly email: string } | null> {
  const found = await db
    .selectFrom('caseRole')
    .innerJoin('person', 'person.id', 'caseRole.personId')
    .select(['person.name', 'person.email'])
    .where('caseRole.caseId', '=', caseId)
    .where('caseRole.role', '=', 'buyer')
    .orderBy('person.name')
    .executeTakeFirst();
  return found ?? null;
}

/** The bodies that a person leads. */
export async function bodiesLedBy(db: Tables, personId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('membership')
    .select('organisationId')
    .where('personId', '=', personId)
    .where('role', '=', 'lead')
    .execute();
  return rows.map(({ organisationId }) => organisationId);
}

/** The people who lead a body. */
export async function leadsOfBody(db: Tables | Tx, organisationId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('membership')
    .select('personId')
    .where('organisationId', '=', organisationId)
    .where('role', '=', 'lead')
    .execute();
  return rows.map(({ personId }) => personId);
}

/** Calls in which something may wait for people at work: closed and not decided, decided and not signed, with a question waiting, a phase that is over or an agreement that ends. */
export async function casesInMotion(db: Tables, now: Instant): Promise<readonly string[]> {
  const today = dayIn('Europe/Oslo', now);
  const rows = await db
    .selectFrom('call')
    .select('call.caseId')
    .distinct()
    .where((eb) =>
      eb.or([
        eb('call.state', '=', 'opened'),
        eb.and([eb('call.state', '=', 'published'), eb('call.closesAt', '<=', now)]),
        eb.exists(
          eb
            .selectFrom('award')
            .leftJoin('agreement', 'agreement.awardId', 'award.id')
            .select('award.id')
            .whereRef('award.callId', '=', 'call.id')
            .where('agreement.id', 'is', null),
        ),
        eb.exists(
          eb
            .selectFrom('award')
            .innerJoin('agreement', 'agreement.awardId', 'award.id')
            .leftJoin('testPhase', 'testPhase.agreementId', 'agreement.id')
            .leftJoin('purchase', 'purchase.agreementId', 'agreement.id')
            .select('agreement.id')
            .whereRef('award.callId', '=', 'call.id')
            .where('purchase.agreementId', 'is', null)
            .where((of) =>
              of.or([
                of('testPhase.endsOn', '<', today),
                of.between('agreement.endDate', addDays(today, -endShownDays.after), addDays(today, endShownDays.ahead)),
              ]),
            ),
        ),
        eb.exists(
          eb.selectFrom('enquiry').select('enquiry.id').whereRef('enquiry.callId', '=', 'call.id').where('enquiry.answeredAt', 'is', null),
        ),
      ]),
    )
    .orderBy('call.caseId')
    .execute();
  return rows.map(({ caseId }) => caseId);
}

/** Everybody who works on one of the cases. */
export async function peopleOfCases(db: Tables, caseIds: readonly string[]): Promise<readonly string[]> {
  if (caseIds.length === 0) return [];
  const given = await db
    .selectFrom('caseRole')
    .select('personId')
    .where('caseId', 'in', caseIds)
    .where('role', 'not in', ['raiser', 'oversight'])
    .execute();
  const leads = await db
    .selectFrom('membership')
    .innerJoin('caseFile', 'caseFile.organisationId', 'membership.organisationId')
    .select('membership.personId')
    .where('caseFile.id', 'in', caseIds)
    .where('membership.role', '=', 'lead')
    .execute();
  return [...new Set([...given, ...leads].map(({ personId }) => personId))].toSorted();
}

/** Calls whose closing time has passed and that have not been opened, of bodies the person leads. */
export async function closedCallsOf(db: Tables, personId: string, now: Instant) {
  return (
    db
      .selectFrom('call')
      .innerJoin('caseFile', 'caseFile.id', 'call.caseId')
      .innerJoin('membership', 'membership.organisationId', 'caseFile.organisationId')
      .select(['call.id as callId', 'call.caseId', 'call.title'])
      .where('membership.personId', '=', personId)
      .where('membership.role', '=', 'lead')
      .where('call.state', '=', 'published')
      // Where nobody submits there is a list to complete instead.
      .where('call.kind', 'not in', [...recordedKinds])
      .where('call.closesAt', '<=', now)
      .orderBy('call.closesAt')
      .limit(50)
      .execute()
  );
}

/** Awards that this agreement manager, or lead of the body, can sign now: the waiting period, where there is one, is over. */
export async function signaturesFor(db: Tables, personId: string, now: Instant) {
  const rows = await db
    .selectFrom('award')
    .innerJoin('call', 'call.id', 'award.callId')
    .innerJoin('caseFile', 'caseFile.id', 'call.caseId')
    .innerJoin('organisation', 'organisation.id', 'award.organisationId')
    .innerJoin('lot', 'lot.id', 'award.lotId')
    .innerJoin('decision', 'decision.lotId', 'award.lotId')
    .leftJoin('agreement', 'agreement.awardId', 'award.id')
    .select(['award.id as awardId', 'call.caseId', 'call.title', 'call.zone', 'organisation.name as supplier', 'decision.waiting'])
    .where('agreement.id', 'is', null)
    .where('lot.state', '=', 'decided')
    .where('award.endedAt', 'is', null)
    // Only the decision that stands, and not while a complaint made in time is unanswered.
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('decision as later').select('later.id').whereRef('later.correctsId', '=', 'decision.id'))),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('complaint')
            .innerJoin('decision as concerned', 'concerned.id', 'complaint.decisionId')
            .select('complaint.id')
            .whereRef('concerned.lotId', '=', 'award.lotId')
            .where('complaint.repliedAt', 'is', null)
            .where('complaint.late', '=', false),
        ),
      ),
    )
    .where('caseFile.id', 'in', casesWorkedOn(db, personId, 'agreementManager'))
    .orderBy('award.id')
    .limit(50)
    .execute();
  const today = (zone: string): Day => dayIn(zone === 'Europe/Oslo' ? 'Europe/Oslo' : 'Europe/London', now);
  return rows
    .filter(({ waiting, zone }) => waiting === null || today(zone) >= waiting.earliestAct)
    .map(({ awardId, caseId, title, supplier }) => ({ awardId, caseId, title, supplier }));
}
