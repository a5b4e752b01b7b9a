import { sql } from 'kysely';
import { addDays, daysBetween, type Day } from '#value/day';
import { dayIn, startOfDay, type Instant } from '#value/instant';
import { casesWorkedOn } from './cases-worked-on.ts';
import type { Tables } from './tables.ts';

/** A need may live for years without a call. After so many days in which nothing at all happened to it, its body is asked what becomes of it. */
export const restsAfterDays = 365;

/** A need at rest: the day of the last thing that happened, and how many whole years ago that is. */
export type RestingNeed = { readonly caseId: string; readonly title: string | null; readonly since: Day; readonly years: number };

/** Public needs at rest in the cases that somebody buys for, the longest first. One with a call or that is met with another's is not at rest. */
export async function restingNeedsFor(db: Tables, personId: string, now: Instant): Promise<readonly RestingNeed[]> {
  const rows = await resting(db, now)
    .select(['need.caseId', 'need.title', 'journalHead.at'])
    .where('need.caseId', 'in', casesWorkedOn(db, personId, 'buyer'))
    .orderBy('journalHead.at')
    .execute();
  return rows.map(({ caseId, title, at }) => {
    const since = dayIn('Europe/Oslo', at);
    return { caseId, title, since, years: Math.floor(daysBetween(since, dayIn('Europe/Oslo', now)) / restsAfterDays) };
  });
}

/** The cases of all needs at rest. */
export async function casesAtRest(db: Tables, now: Instant): Promise<readonly string[]> {
  const rows = await resting(db, now).select('need.caseId').orderBy('need.caseId').execute();
  return rows.map(({ caseId }) => caseId);
}

function resting(db: Tables, now: Instant) {
  const before = startOfDay('Europe/Oslo', addDays(dayIn('Europe/Oslo', now), 1 - restsAfterDays));
  return db
    .selectFrom('need')
    .innerJoin('journalHead', (join) => join.on(sql<boolean>`${sql.ref('journalHead.stream')} = 'case/' || ${sql.ref('need.caseId')}`))
    .where('need.publishedAt', 'is not', null)
    .where('need.answer', '=', 'accepted')
    .where('journalHead.at', '<', before)
    .where((eb) => eb.not(eb.exists(eb.selectFrom('call').select('call.id').whereRef('call.caseId', '=', 'need.caseId'))))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('joining')
            .select('joining.id')
            .whereRef('joining.needCaseId', '=', 'need.caseId')
            .where('joining.answer', '=', 'joined')
            .where('joining.endedAt', 'is', null),
        ),
      ),
    );
}
