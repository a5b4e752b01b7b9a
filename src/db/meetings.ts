import type { Insertable } from 'kysely';
import type { Meeting } from '#dialogue/meeting';
import { meetingFields, type SignUpValues } from '#dialogue/meeting-fields';
import { idOf } from '#value/id';
import type { Instant } from '#value/instant';
import { rowOf, valuesOf } from './columns.ts';
import { columns } from './save-list.ts';
import type { Schema } from './schema.ts';
import type { Tables, Tx } from './tables.ts';
import { meetingTimesOf } from './talks.ts';

/** The meetings of a case with their times, in the order in which they were announced. */
export async function meetingsOf(db: Tables | Tx, caseId: string): Promise<readonly Meeting[]> {
  const rows = await db.selectFrom('meeting').selectAll().where('caseId', '=', caseId).orderBy('announcedAt').orderBy('id').execute();
  const times = await meetingTimesOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...valuesOf(meetingFields, row),
    id: idOf(row.id),
    announcedAt: row.announcedAt,
    cancelledAt: row.cancelledAt,
    cancelReason: row.cancelReason,
    times: times.filter(({ meetingId }) => meetingId === row.id),
  }));
}

/** Writes a meeting as it is announced; its times are written one by one. */
export async function addMeeting(tx: Tx, meeting: Meeting, by: { readonly caseId: string; readonly personId: string }): Promise<void> {
  const row = columns<Insertable<Schema['meeting']>>({
    ...rowOf(meetingFields, meeting),
    id: meeting.id,
    caseId: by.caseId,
    announcedAt: meeting.announcedAt,
    announcedBy: by.personId,
  });
  await tx.insertInto('meeting').values(row).execute();
}

/** Writes that a meeting is cancelled, and why. */
export async function saveCancelledMeeting(tx: Tx, { id, cancelledAt, cancelReason }: Meeting): Promise<void> {
  await tx.updateTable('meeting').set({ cancelledAt, cancelReason }).where('id', '=', id).execute();
}

/** Who has signed up for the times of a meeting, in the order in which they did. */
export async function guestsOf(db: Tables | Tx, meetingId: string) {
  return db
    .selectFrom('talkGuest')
    .innerJoin('talk', 'talk.id', 'talkGuest.talkId')
    .innerJoin('organisation', 'organisation.id', 'talkGuest.organisationId')
    .innerJoin('person', 'person.id', 'talkGuest.personId')
    .select([
      'talkGuest.talkId',
      'talkGuest.organisationId',
      'talkGuest.personId',
      'organisation.name',
      'person.name as personName',
      'talkGuest.comers',
      'talkGuest.accessNeeds',
      'talkGuest.signedUpAt',
    ])
    .where('talk.meetingId', '=', meetingId)
    .orderBy('talkGuest.signedUpAt')
    .orderBy('organisation.sortKey')
    .execute();
}

/** Writes a guest of a time. */
export async function addGuest(
  tx: Tx,
  guest: {
    readonly talkId: string;
    readonly organisationId: string;
    readonly personId: string;
    readonly values: SignUpValues;
    readonly at: Instant;
  },
): Promise<void> {
  const { talkId, organisationId, personId, values, at } = guest;
  const { comers, accessNeeds } = values;
  await tx
    .insertInto('talkGuest')
    .values({ talkId, organisationId, personId, comers: comers ?? 1, accessNeeds, signedUpAt: at })
    .execute();
}

/** Takes a guest off a time. */
export async function deleteGuest(tx: Tx, talkId: string, organisationId: string): Promise<void> {
  await tx.deleteFrom('talkGuest').where('talkId', '=', talkId).where('organisationId', '=', organisationId).execute();
}

/** Times of meetings of a case to which somebody has signed up and of which the log does not tell; cancelled meetings are none. */
export async function unloggedTimes(db: Tables | Tx, caseId: string) {
  return db
    .selectFrom('talk')
    .innerJoin('meeting', 'meeting.id', 'talk.meetingId')
    .select(['talk.id', 'talk.meetingId', 'talk.talkDay', 'talk.starts'])
    .where('meeting.caseId', '=', caseId)
    .where('meeting.cancelledAt', 'is', null)
    .where((eb) => eb.exists(eb.selectFrom('talkGuest').select('talkGuest.talkId').whereRef('talkGuest.talkId', '=', 'talk.id')))
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('dialogueEntry').select('dialogueEntry.id').whereRef('dialogueEntry.talkId', '=', 'talk.id'))),
    )
    .orderBy('talk.talkDay')
    .orderBy('talk.starts')
    .execute();
}

/** Organisations that were invited to a meeting, and sealed addresses, in the order of the invitations. */
export async function invitationsOf(db: Tables | Tx, meetingId: string) {
  return db
    .selectFrom('meetingInvitation')
    .leftJoin('organisation', 'organisation.id', 'meetingInvitation.organisationId')
    .select([
      'meetingInvitation.id',
      'meetingInvitation.organisationId',
      'organisation.name',
      'meetingInvitation.address',
      'meetingInvitation.invitedAt',
    ])
    .where('meetingInvitation.meetingId', '=', meetingId)
    .orderBy('meetingInvitation.invitedAt')
    .orderBy('meetingInvitation.id')
    .execute();
}

/** Enterprises by a part of their name or their whole number, twenty at most, in the order of the alphabet. */
export async function enterprisesNamed(db: Tables, part: string) {
  const wanted = part.trim();
  if (wanted === '') return [];
  return db
    .selectFrom('organisation')
    .select(['id', 'name', 'place'])
    .where('kind', '=', 'enterprise')
    .where((eb) =>
      eb.or([eb(eb.fn<string>('lower', ['name']), 'like', `%${likeText(wanted.toLowerCase())}%`), eb('identifierId', '=', wanted)]),
    )
    .orderBy('sortKey')
    .orderBy('id')
    .limit(20)
    .execute();
}

function likeText(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
