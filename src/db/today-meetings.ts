import { startOf } from '#dialogue/talk';
import { zoneOf } from '#party/organisation';
import type { Day } from '#value/day';
import { dayIn, type Instant } from '#value/instant';
import { casesWorkedOn } from './cases-worked-on.ts';
import type { Tables } from './tables.ts';

const ofMeeting = [
  'talk.id as talkId',
  'meeting.id as meetingId',
  'meeting.caseId',
  'meeting.meetingTitle as title',
  'talk.talkDay',
  'talk.starts',
] as const;

/** Everybody who has signed up for a time on one of the days, of meetings that are not cancelled. */
export async function guestsOfTimes(db: Tables, from: Day, until: Day) {
  return db
    .selectFrom('talkGuest')
    .innerJoin('talk', 'talk.id', 'talkGuest.talkId')
    .innerJoin('meeting', 'meeting.id', 'talk.meetingId')
    .innerJoin('caseFile', 'caseFile.id', 'meeting.caseId')
    .select([...ofMeeting, 'talkGuest.personId', 'caseFile.country'])
    .where('meeting.cancelledAt', 'is', null)
    .where('talk.talkDay', '>=', from)
    .where('talk.talkDay', '<=', until)
    .orderBy('talk.id')
    .orderBy('talkGuest.personId')
    .execute();
}

/**
 * Times that have begun, to which somebody had signed up and of which the log does not tell; of the cases that a person buys for, or of all.
 * `overdue`: the day is over.
 */
export async function heldTimesToLog(db: Tables, personId: string | null, now: Instant) {
  const rows = await db
    .selectFrom('talk')
    .innerJoin('meeting', 'meeting.id', 'talk.meetingId')
    .innerJoin('caseFile', 'caseFile.id', 'meeting.caseId')
    .select([...ofMeeting, 'caseFile.country'])
    .where('meeting.cancelledAt', 'is', null)
    .where('talk.talkDay', '<=', dayIn('Europe/Oslo', now))
    .where((eb) => eb.exists(eb.selectFrom('talkGuest').select('talkGuest.talkId').whereRef('talkGuest.talkId', '=', 'talk.id')))
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('dialogueEntry').select('dialogueEntry.id').whereRef('dialogueEntry.talkId', '=', 'talk.id'))),
    )
    .where((eb) => (personId === null ? eb.lit(true) : eb('meeting.caseId', 'in', casesWorkedOn(db, personId, 'buyer'))))
    .orderBy('talk.talkDay')
    .orderBy('talk.starts')
    .orderBy('talk.id')
    .limit(200)
    .execute();
  return rows.flatMap((row) => {
    const start = startOf(row, zoneOf(row.country));
    return start && start <= now ? [{ ...row, overdue: row.talkDay < dayIn(zoneOf(row.country), now) }] : [];
  });
}

/** Meetings an organisation has signed up for and that are still to come, today's included. */
export async function ownMeetingsFor(db: Tables, organisationId: string, now: Instant) {
  return db
    .selectFrom('talkGuest')
    .innerJoin('talk', 'talk.id', 'talkGuest.talkId')
    .innerJoin('meeting', 'meeting.id', 'talk.meetingId')
    .select([...ofMeeting, 'talk.minutes'])
    .where('talkGuest.organisationId', '=', organisationId)
    .where('meeting.cancelledAt', 'is', null)
    .where('talk.talkDay', '>=', dayIn('Europe/Oslo', now))
    .orderBy('talk.talkDay')
    .orderBy('talk.starts')
    .limit(50)
    .execute();
}
