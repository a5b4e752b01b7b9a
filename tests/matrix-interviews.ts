// The interviews of the case that tests/matrix-case.ts walks: both bidders that are not set aside are heard, with a mark in everything written about it.
import type { Actor } from '../src/core/party/role.ts';
import { addDays } from '../src/core/value/day.ts';
import { dayIn } from '../src/core/value/instant.ts';
import { audiences, bidders, type Walking } from './matrix-audiences.ts';
import { actorNamed } from './sign-in.ts';
import { done } from './walk.ts';

const day = 86_400_000;

/** Times are offered, booked and moved by either side, the interviews held, and one record mended. `present`: who may be there, by bidder. */
export async function holdInterviews(
  { site, place, marks }: Walking,
  present: Readonly<Record<'own' | 'other', readonly string[]>>,
): Promise<void> {
  const { casework } = site.world;
  const as = (email: string): Promise<Actor> => actorNamed(site, email);
  const ingrid = await as(audiences.buyer);
  const talkDay = addDays(dayIn('Europe/Oslo', site.clock.now()), 1);
  for (const [index, whose] of ['left by own', 'left by other', 'own', 'other'].entries()) {
    const values = { talkDay, starts: `${9 + index}:00`, place: marks.text('talkFields.place', `interview ${whose}`) };
    await done(casework.offerInterviewTime(ingrid, { ...place, values }));
  }
  await done(casework.inviteToInterviews(ingrid, place));
  for (const bidder of ['own', 'other'] as const) {
    const actor = await as(bidders[bidder]);
    const interviewId = (await casework.ownInterviews(actor, place.callId)).interviews[0]?.id ?? '';
    const at = { ...place, interviewId };
    await done(casework.bookInterview(actor, { ...at, talkId: await timeAt(`interview left by ${bidder}`) }));
    const to = { ...at, talkId: await timeAt(`interview ${bidder}`) };
    const values = { moveReason: marks.text('interviewMoveFields.moveReason', bidder) };
    await done(bidder === 'own' ? casework.moveInterview(ingrid, { ...to, values }) : casework.moveOwnInterview(actor, { ...to, values }));
  }
  site.clock.advance(2 * day);
  for (const bidder of ['own', 'other'] as const) {
    await record(bidder, marks.text('interviewRecordFields.notes', `${bidder}, first`), null);
    const recordReason = marks.text('interviewRecordFields.recordReason', bidder);
    await record(bidder, marks.text('interviewRecordFields.notes', `${bidder}, mended`), recordReason);
  }

  async function timeAt(whose: string): Promise<string> {
    const { talks } = await casework.interviewRoom(ingrid, place.callId);
    return talks.find((talk) => talk.place === marks.text('talkFields.place', whose))?.id ?? '';
  }

  async function record(bidder: 'own' | 'other', notes: string, recordReason: string | null): Promise<void> {
    const { organisationId } = await as(bidders[bidder]);
    const { interviews } = await casework.interviewRoom(ingrid, place.callId);
    const interviewId = interviews.find((interview) => interview.organisationId === organisationId)?.id ?? '';
    const people = await Promise.all(present[bidder].map(async (email) => (await as(email)).personId));
    const values = { outcome: 'held', notes, recordReason } as const;
    await done(casework.recordInterview(ingrid, { ...place, interviewId, values, present: people }));
  }
}
