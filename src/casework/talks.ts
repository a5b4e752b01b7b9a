import { addTalk, deleteTalk, saveBooking, talksOf } from '#db/talks';
import type { TalkValues } from '#dialogue/talk-fields';
import { talkWindow } from '#assessment/talk-window';
import { bookTalk, offerTalk } from '#dialogue/talk';
import { zoneOf } from '#party/organisation';
import type { Actor } from '#party/role';
import { idOf } from '#value/id';
import { dayIn } from '#value/instant';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn } from './call.ts';
import { lettersOf } from './complaints.ts';

type Place = { readonly caseId: string; readonly callId: string };

/** Talks about the decision: the body offers times, everybody with a letter may book one. */
export function talkActs(bench: Bench) {
  return {
    /** All times of a call with who has booked them, for the body alone. */
    async talksOn(callId: string) {
      const names = await bench.tables
        .selectFrom('talk')
        .innerJoin('organisation', 'organisation.id', 'talk.bookedByOrganisation')
        .select(['talk.id', 'organisation.name'])
        .where('talk.callId', '=', callId)
        .execute();
      return (await talksOf(bench.tables, callId, 'feedback')).map((talk) => ({
        ...talk,
        bookedByName: names.find(({ id }) => id === talk.id)?.name ?? null,
      }));
    },

    /** The times that are free, and the actor's own: of the others nothing is told, not even that they exist. */
    async talksFor(actor: Actor, callId: string) {
      const talks = await talksOf(bench.tables, callId, 'feedback');
      const { organisationId } = actor;
      return talks
        .filter(({ bookedBy }) => bookedBy === null || bookedBy === organisationId)
        .map(({ bookedBy, ...talk }) => ({ ...talk, own: bookedBy !== null }));
    },

    /** Offers one more time. */
    offerTalk(actor: Actor, input: Place & { readonly values: TalkValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'offerTalks' }, async ({ tx, at, file }) => {
        const call = callIn(file, input.callId);
        if (!call) return refused({ code: 'noSuchCall' });
        const offered = offerTalk({
          id: idOf(bench.ids.newId()),
          callId: call.id,
          meetingId: null,
          purpose: 'feedback',
          values: input.values,
          barred: talkWindow('feedback', call.lots.some(({ state }) => state === 'decided') ? 'decided' : call.state),
          others: [],
          today: dayIn(zoneOf(file.country), at),
        });
        if (!offered.ok) return offered;
        await addTalk(tx, offered.value, at);
        return ok({ value: null, events: [{ type: 'talksOffered', facts: { call: call.id }, refs: [] }] });
      });
    },

    /** Takes back a time that nobody has booked. */
    withdrawTalk(actor: Actor, input: Place & { readonly talkId: string }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'offerTalks' }, async ({ tx, file }) => {
        const call = callIn(file, input.callId);
        const talk = call ? (await talksOf(tx, call.id, 'feedback')).find(({ id }) => id === input.talkId) : null;
        if (!talk) return refused({ code: 'noSuchTalk' });
        if (talk.bookedBy) return refused({ code: 'talkTaken' });
        await deleteTalk(tx, talk.id);
        return ok({ value: null, events: [] });
      });
    },

    /** Books a time for the organisation acted for. No event: who talks with the body is nobody else's business. */
    bookTalk(actor: Actor, input: Place & { readonly talkId: string }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'bookTalk' }, async ({ tx, at, file, actor: booking }) => {
        const call = callIn(file, input.callId);
        const { organisationId } = booking;
        if (!call || !organisationId) return refused({ code: 'noLetter' });
        const booked = bookTalk(input.talkId, {
          organisationId,
          barred: (await lettersOf(tx, { callId: call.id, organisationId })).length > 0 ? null : 'noLetter',
          talks: await talksOf(tx, call.id, 'feedback'),
          zone: zoneOf(file.country),
          at,
        });
        if (!booked.ok) return booked;
        await saveBooking(tx, booked.value, booking.personId);
        return ok({ value: null, events: [] });
      });
    },

    /** Frees the time that the organisation acted for has booked. */
    cancelBooking(actor: Actor, input: Place & { readonly talkId: string }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'bookTalk' }, async ({ tx, actor: booking }) => {
        const talk = (await talksOf(tx, input.callId, 'feedback')).find(({ id }) => id === input.talkId);
        if (!talk?.bookedBy || talk.bookedBy !== booking.organisationId) return refused({ code: 'noSuchTalk' });
        await saveBooking(tx, { ...talk, bookedBy: null, bookedAt: null }, null);
        return ok({ value: null, events: [] });
      });
    },
  };
}
