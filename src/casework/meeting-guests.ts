import { addGuest, deleteGuest, guestsOf } from '#db/meetings';
import { saveBooking } from '#db/talks';
import { signUp } from '#dialogue/meeting';
import { isPast } from '#dialogue/talk';
import type { SignUpValues } from '#dialogue/meeting-fields';
import { zoneOf } from '#party/organisation';
import type { Actor } from '#party/role';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { aroundMeetings, meetingIn, type MeetingPlace } from './meetings.ts';

/**
 * Signing up for meetings before a call. It leaves no event, and nothing public changes, not even when the case was last changed: who comes
 * is told by the log, after the meeting.
 */
export function meetingGuestActs(bench: Bench) {
  const unseen = (caseId: string) => ({ events: [], stream: `sealed/${caseId}` as const });
  return {
    /** What the organisation acted for has signed up for; of others nothing is told. */
    async ownSignUp(actor: Actor, meetingId: string) {
      const guests = await guestsOf(bench.tables, meetingId);
      const own = guests.find(({ organisationId }) => organisationId === actor.organisationId) ?? null;
      return { own: own ? { talkId: own.talkId, comers: own.comers, accessNeeds: own.accessNeeds } : null };
    },

    /** Signs the organisation acted for up for a time. */
    signUpForMeeting(actor: Actor, input: MeetingPlace & { readonly talkId: string; readonly values: SignUpValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'joinMeeting' }, async ({ tx, at, file, actor: guest }) => {
        const meeting = meetingIn(file, input.meetingId);
        const { organisationId, personId } = guest;
        if (!meeting || !organisationId) return refused({ code: 'noSuchMeeting' });
        const signedUpFor = (await guestsOf(tx, meeting.id))
          .filter((one) => one.organisationId === organisationId)
          .map(({ talkId }) => talkId);
        const booked = signUp(meeting, input.talkId, { ...aroundMeetings(file, at), organisationId, signedUpFor });
        if (!booked.ok) return booked;
        if (booked.value.bookedBy) await saveBooking(tx, booked.value, personId);
        await addGuest(tx, { talkId: booked.value.id, organisationId, personId, values: input.values, at });
        return ok({ value: null, ...unseen(file.id) });
      });
    },

    /** Takes the organisation acted for off again, until the meeting begins. */
    cancelSignUp(actor: Actor, input: MeetingPlace & { readonly talkId: string }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'joinMeeting' }, async ({ tx, at, file, actor: guest }) => {
        const meeting = meetingIn(file, input.meetingId);
        const time = meeting?.times.find(({ id }) => id === input.talkId);
        const own = meeting ? (await guestsOf(tx, meeting.id)).filter((one) => one.organisationId === guest.organisationId) : [];
        if (!time || !own.some(({ talkId }) => talkId === time.id)) return refused({ code: 'noSuchTalk' });
        if (isPast(time, zoneOf(file.country), at)) return refused({ code: 'talkPast' });
        if (time.bookedBy) await saveBooking(tx, { ...time, bookedBy: null, bookedAt: null }, null);
        await deleteGuest(tx, time.id, guest.organisationId ?? '');
        return ok({ value: null, ...unseen(file.id) });
      });
    },
  };
}
