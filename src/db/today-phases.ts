import { addDays } from '#value/day';
import { dayIn, type Instant } from '#value/instant';
import { casesWorkedOn } from './cases-worked-on.ts';
import type { Tables } from './tables.ts';

/** So many days before the end of a phase its stop point is shown. */
const daysAhead = 14;

/** Phases without a stop point that are over, or end within a fortnight, of agreements that the person leads; the earliest end first. */
export async function stopPointsFor(db: Tables, personId: string, now: Instant) {
  const rows = await db
    .selectFrom('testPhase')
    .innerJoin('agreement', 'agreement.id', 'testPhase.agreementId')
    .innerJoin('organisation', 'organisation.id', 'agreement.organisationId')
    .innerJoin('need', 'need.caseId', 'agreement.caseId')
    .leftJoin('stopPoint', 'stopPoint.phaseId', 'testPhase.id')
    .select([
      'testPhase.id as phaseId',
      'testPhase.agreementId',
      'testPhase.position',
      'testPhase.endsOn',
      'agreement.caseId',
      'organisation.name as supplier',
      'need.title',
    ])
    .where('stopPoint.phaseId', 'is', null)
    .where('testPhase.endsOn', '<=', addDays(dayIn('Europe/Oslo', now), daysAhead))
    .where((eb) =>
      eb.or([
        eb('agreement.caseId', 'in', casesWorkedOn(db, personId, 'agreementManager')),
        eb('agreement.caseId', 'in', casesWorkedOn(db, personId, 'buyer')),
      ]),
    )
    .orderBy('testPhase.endsOn')
    .orderBy('testPhase.id')
    .limit(50)
    .execute();
  const today = dayIn('Europe/Oslo', now);
  return rows.flatMap(({ endsOn, ...row }) => (endsOn ? [{ ...row, endsOn, overdue: endsOn < today }] : []));
}
