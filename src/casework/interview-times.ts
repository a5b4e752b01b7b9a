import { bookInterview, inviteToInterviews, moveInterview } from '#assessment/interview-times';
import type { InterviewMoveValues } from '#assessment/interview-fields';
import { talkWindow } from '#assessment/talk-window';
import { offerTalk, startOf } from '#dialogue/talk';
import type { TalkValues } from '#dialogue/talk-fields';
import type { Call } from '#call';
import { lotIn } from '#call/call-lot';
import { interviewLength } from '#call/interview-criteria';
import { openedSubmissionsOf } from '#db/assessment';
import { addInterviewMove, addInterviews, interviewsOf, saveInterviewTime } from '#db/interviews';
import { setAsideOf } from '#db/load-after-decision';
import { addTalk, deleteTalk, saveBooking, talksOf } from '#db/talks';
import type { Tx } from '#db/tables';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { idOf } from '#value/id';
import { dayIn, type Instant } from '#value/instant';
import { ok, refused } from '#value/result';
import { runAct, type Step } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn } from './call.ts';
import type { InterviewNews } from './interview-news.ts';
import { sendToOrganisation } from './send-letter.ts';

type Place = { readonly caseId: string; readonly callId: string };
type OfInterview = Place & { readonly interviewId: string };

/** The times of interviews: the body offers them, invites everybody at the same moment, and bidder or body books and moves. */
export function interviewTimeActs(bench: Bench) {
  return {
    /** Offers one more time. How long it lasts is what the call says, the same for everybody. */
    offerInterviewTime(actor: Actor, input: Place & { readonly values: Omit<TalkValues, 'minutes'> }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'arrangeInterviews' }, async ({ tx, at, file }) => {
        const call = callIn(file, input.callId);
        const minutes = call ? interviewLength(call.criteria) : 0;
        if (!call || minutes === 0) return refused({ code: 'noInterviews' });
        const offered = offerTalk({
          id: idOf(bench.ids.newId()),
          callId: call.id,
          meetingId: null,
          purpose: 'interview',
          values: { ...input.values, minutes },
          barred: talkWindow('interview', call.state),
          today: dayIn(call.zone, at),
          others: await talksOf(tx, call.id, 'interview'),
        });
        if (!offered.ok) return offered;
        const start = startOf(offered.value, call.zone);
        if (!start || start <= at) return refused({ code: 'talkPast' });
        await addTalk(tx, offered.value, at);
        return ok({ value: null, events: [] });
      });
    },

    /** Takes back a time that nobody has booked. */
    withdrawInterviewTime(actor: Actor, input: Place & { readonly talkId: string }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'arrangeInterviews' }, async ({ tx }) => {
        const talk = (await talksOf(tx, input.callId, 'interview')).find(({ id }) => id === input.talkId);
        if (!talk) return refused({ code: 'noSuchTalk' });
        if (talk.bookedBy) return refused({ code: 'talkTaken' });
        await deleteTalk(tx, talk.id);
        return ok({ value: null, events: [] });
      });
    },

    /** Invites every bidder that is not set aside, by letters of the same moment. */
    inviteToInterviews(actor: Actor, input: Place) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'arrangeInterviews' }, async ({ tx, at, file, actor: inviting }) => {
        const call = callIn(file, input.callId);
        if (!call) return refused({ code: 'noSuchCall' });
        const aside = await setAsideOf(tx, call.id);
        const kept = (await openedSubmissionsOf(tx, { callId: call.id })).filter(
          ({ id, lotId }) => lotIn(call, lotId)?.state === 'opened' && !aside.some(({ submissionId }) => submissionId === id),
        );
        const invited = inviteToInterviews({
          call,
          at,
          kept: kept.map(({ id, organisationId }) => ({ submissionId: id, organisationId, newId: idOf(bench.ids.newId()) })),
          interviews: await interviewsOf(tx, call.id),
          talks: await talksOf(tx, call.id, 'interview'),
        });
        if (!invited.ok) return invited;
        await addInterviews(tx, invited.value.interviews, inviting.personId);
        // Whoever submitted for several lots gets one letter.
        for (const organisationId of new Set(invited.value.interviews.map((interview) => interview.organisationId)))
          await write(tx, { file, call, at }, { organisationId, news: { is: 'invited' } });
        return ok({ value: null, events: [invited.value.event] });
      });
    },

    /** Gives a bidder a time: with the bidder's word, or because it has not chosen. It is told. */
    giveInterviewTime(actor: Actor, input: OfInterview & { readonly talkId: string }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'arrangeInterviews' }, async (step) => {
        const call = callIn(step.file, input.callId);
        const booked = await book(step, input, null);
        if (!booked.ok || !call) return booked;
        const { organisationId, talk } = booked.value.value;
        await write(step.tx, { ...step, call }, { organisationId, news: { is: 'given', talk } });
        return ok({ value: null, events: [] });
      });
    },

    /** Books a time for the organisation acted for. */
    bookInterview(actor: Actor, input: OfInterview & { readonly talkId: string }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'bookInterview' }, async (step) => {
        const booked = await book(step, input, step.actor.organisationId ?? '');
        return booked.ok ? ok({ value: null, events: [] }) : booked;
      });
    },

    /** The body moves a bidder to another time, with a reason; the bidder is told. */
    moveInterview(actor: Actor, input: OfInterview & { readonly talkId: string; readonly values: InterviewMoveValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'arrangeInterviews' }, (step) => move(step, input, null));
    },

    /** A bidder moves its own interview, with a reason. */
    moveOwnInterview(actor: Actor, input: OfInterview & { readonly talkId: string; readonly values: InterviewMoveValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'bookInterview' }, (step) =>
        move(step, input, step.actor.organisationId ?? ''),
      );
    },
  };

  /** `ownerId`: only an interview of this organisation; `null` where the body acts. */
  async function book({ tx, at, file, actor }: Step, input: OfInterview & { readonly talkId: string }, ownerId: string | null) {
    const call = callIn(file, input.callId);
    if (!call) return refused({ code: 'noSuchCall' });
    const interview = (await interviewsOf(tx, call.id, ownerId ?? undefined)).find(({ id }) => id === input.interviewId) ?? null;
    const lot = interview ? lotIn(call, interview.lotId) : null;
    const booked = bookInterview({
      call: lot ?? call,
      at,
      interview,
      talks: await talksOf(tx, call.id, 'interview'),
      talkId: input.talkId,
    });
    if (!booked.ok) return booked;
    if (!interview) return refused({ code: 'notInvited' });
    await saveBooking(tx, booked.value, actor.personId);
    await saveInterviewTime(tx, interview.id, booked.value.id);
    return ok({ value: { organisationId: interview.organisationId, talk: booked.value }, events: [] });
  }

  async function move(
    { tx, at, file, actor }: Step,
    input: OfInterview & { readonly talkId: string; readonly values: InterviewMoveValues },
    ownerId: string | null,
  ) {
    const call = callIn(file, input.callId);
    if (!call) return refused({ code: 'noSuchCall' });
    const interview = (await interviewsOf(tx, call.id, ownerId ?? undefined)).find(({ id }) => id === input.interviewId) ?? null;
    const lot = interview ? lotIn(call, interview.lotId) : null;
    const moved = moveInterview({
      id: idOf(bench.ids.newId()),
      call: lot ?? call,
      at,
      interview,
      talks: await talksOf(tx, call.id, 'interview'),
      talkId: input.talkId,
      by: ownerId === null ? 'body' : 'bidder',
      values: input.values,
    });
    if (!moved.ok) return moved;
    const { from, to, moveReason } = moved.value.move;
    await saveBooking(tx, { ...from, bookedBy: null, bookedAt: null }, null);
    await saveBooking(tx, to, actor.personId);
    await saveInterviewTime(tx, moved.value.move.interviewId, to.id);
    await addInterviewMove(tx, moved.value.move, actor.personId);
    if (ownerId === null && to.bookedBy)
      await write(tx, { file, call, at }, { organisationId: to.bookedBy, news: { is: 'moved', talk: to, reason: moveReason } });
    return ok({ value: null, events: [moved.value.event] });
  }

  async function write(
    tx: Tx,
    { file, call, at }: { readonly file: CaseFile; readonly call: Call; readonly at: Instant },
    { organisationId, news }: { readonly organisationId: string; readonly news: InterviewNews },
  ): Promise<void> {
    const page = `${bench.publishing.publicAddress}/${file.language}/w/cases/${file.id}/calls/${call.id}/submission/interview`;
    const letter = bench.letters.interview({ file, call, news, page, language: file.language });
    await sendToOrganisation(bench, tx, {
      organisationId,
      letter: { kind: 'letter', caseId: file.id, language: file.language, readyAt: at, ...letter },
    });
  }
}
