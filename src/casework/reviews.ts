import { addReview, saveReview } from '#db/save-decision';
import type { ReviewValues } from '#decision/after-fields';
import { answerReview, liftReview, requestReview } from '#decision/review';
import { zoneOf } from '#party/organisation';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { idOf } from '#value/id';
import { dayIn } from '#value/instant';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn } from './call.ts';
import { isSigned } from '#public-record/signed';
import { calendarOf } from './freeze.ts';

type Place = { readonly caseId: string; readonly reviewId: string };

/** Requests for review by funders and oversight bodies, which make a case wait. */
export function reviewActs(bench: Bench) {
  return {
    /** Asks the body, in public, and makes the call or the decision wait. */
    requestReview(actor: Actor, input: { readonly caseId: string; readonly callId: string; readonly values: ReviewValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'requestReview' }, async ({ tx, at, file, actor: asking }) => {
        const call = callIn(file, input.callId);
        if (!call) return refused({ code: 'noSuchCall' });
        const own = await tx
          .selectFrom('organisation')
          .select('name')
          .where('id', '=', asking.organisationId ?? '')
          .executeTakeFirst();
        const requested = requestReview(call, {
          id: idOf(bench.ids.newId()),
          values: input.values,
          actor: asking,
          organisationName: own?.name ?? '',
          earlier: file.reviews,
          signed: isSigned(file, { callId: call.id }),
          today: dayIn(zoneOf(file.country), at),
          at,
          calendar: calendarOf(file.country),
        });
        if (!requested.ok) return requested;
        await addReview(tx, requested.value.review, asking.personId);
        return ok({ value: null, events: [requested.value.event] });
      });
    },

    /** The body answers a request, in public. */
    answerReview(actor: Actor, input: Place & { readonly text: string | null }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'answerReview' }, async ({ tx, at, file, actor: answering }) => {
        const review = reviewIn(file, input.reviewId);
        if (!review) return refused({ code: 'noSuchReview' });
        const answered = answerReview(review, { text: input.text, at, on: dayIn(zoneOf(file.country), at) });
        if (!answered.ok) return answered;
        await saveReview(tx, answered.value.review, { answeredBy: answering.personId });
        return ok({ value: null, events: [answered.value.event] });
      });
    },

    /** The asker lets the case go on. */
    liftReview(actor: Actor, input: Place & { readonly note: string | null }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'requestReview' }, async ({ tx, at, file, actor: lifting }) => {
        const review = reviewIn(file, input.reviewId);
        if (!review) return refused({ code: 'noSuchReview' });
        const lifted = liftReview(review, { note: input.note, organisationId: lifting.organisationId, at });
        if (!lifted.ok) return lifted;
        await saveReview(tx, lifted.value.review, { liftedBy: lifting.personId });
        return ok({ value: null, events: [lifted.value.event] });
      });
    },
  };
}

function reviewIn(file: CaseFile, reviewId: string) {
  return file.reviews.find(({ id }) => id === reviewId) ?? null;
}
