import { addDays, type Day } from '#value/day';
import { dayIn, type Instant } from '#value/instant';
import { casesWorkedOn } from './cases-worked-on.ts';
import type { Tables } from './tables.ts';

/** So many days before an agreement ends its end is shown, and so many after it while nothing has followed. */
export const endShownDays = { ahead: 90, after: 60 } as const;

/** An agreement whose end asks for a decision: whether to buy what was developed, or what follows when it runs out. */
export type EndToDecide = {
  readonly what: 'purchase' | 'end';
  readonly agreementId: string;
  readonly caseId: string;
  readonly title: string | null;
  readonly supplier: string;
  readonly endsOn: Day;
  readonly overdue: boolean;
};

/**
 * Agreements that somebody leads and that end without a decision, the earliest end first: with phases when all are over, nobody was
 * stopped and nothing is said about buying; without phases from 90 days before the last day to 60 after, while no other call of the case
 * was published.
 */
export async function endsToDecide(db: Tables, personId: string, now: Instant): Promise<readonly EndToDecide[]> {
  const today = dayIn('Europe/Oslo', now);
  const rows = await db
    .selectFrom('agreement')
    .innerJoin('organisation', 'organisation.id', 'agreement.organisationId')
    .innerJoin('need', 'need.caseId', 'agreement.caseId')
    .leftJoin('purchase', 'purchase.agreementId', 'agreement.id')
    .leftJoin('testPhase', 'testPhase.agreementId', 'agreement.id')
    .leftJoin('stopPoint', 'stopPoint.phaseId', 'testPhase.id')
    .select(({ fn }) => [
      'agreement.id as agreementId',
      'agreement.caseId',
      'agreement.endDate',
      'agreement.signedAt',
      'organisation.name as supplier',
      'need.title',
      fn.count<number>('testPhase.id').as('phases'),
      fn.count<number>('stopPoint.phaseId').as('decided'),
      fn.count<number>('stopPoint.phaseId').filterWhere('stopPoint.verdict', '=', 'stop').as('stopped'),
      fn.max('testPhase.endsOn').as('lastPhase'),
    ])
    .where('agreement.signedAt', 'is not', null)
    .where('purchase.agreementId', 'is', null)
    .where((eb) =>
      eb.or([
        eb('agreement.caseId', 'in', casesWorkedOn(db, personId, 'agreementManager')),
        eb('agreement.caseId', 'in', casesWorkedOn(db, personId, 'buyer')),
      ]),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('call')
            .select('call.id')
            .whereRef('call.caseId', '=', 'agreement.caseId')
            .whereRef('call.publishedAt', '>', 'agreement.signedAt'),
        ),
      ),
    )
    .groupBy(['agreement.id', 'organisation.name', 'need.title'])
    .execute();
  return rows
    .flatMap(({ phases, decided, stopped, lastPhase, endDate, signedAt: _, ...about }): readonly EndToDecide[] => {
      if (phases > 0)
        return lastPhase && stopped === 0 && decided === phases
          ? [{ ...about, what: 'purchase', endsOn: lastPhase, overdue: lastPhase < today }]
          : [];
      const near = endDate !== null && endDate <= addDays(today, endShownDays.ahead) && endDate >= addDays(today, -endShownDays.after);
      return near ? [{ ...about, what: 'end', endsOn: endDate, overdue: endDate < today }] : [];
    })
    .toSorted((one, other) => (one.endsOn < other.endsOn ? -1 : 1));
}
