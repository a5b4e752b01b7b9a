import { answerEnquiry, askEnquiry, enquiryWindowOf } from '#call/enquiry';
import { answeredEnquiriesOf, enquiryForAnswer, waitingEnquiriesOf } from '#db/enquiries';
import { buyersOf } from '#db/people-at-work';
import type { Actor } from '#party/role';
import type { Instant } from '#value/instant';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn, type CallPlace } from './call.ts';
import { tell } from './notices.ts';
import { bidderFor } from './own-draft.ts';
import { openJson, sealJson } from './sealed-json.ts';
import { follow, tellFollowers } from './tell-followers.ts';

/** A question that waits, as the buyer reads it: the words as they came, and not who sent them. */
export type WaitingEnquiry = { readonly id: string; readonly receivedAt: Instant; readonly late: boolean; readonly original: string };

/** A question of one's own organisation; `original` is `null` once it has been answered: then the published words count. */
export type OwnEnquiry = {
  readonly id: string;
  readonly receivedAt: Instant;
  readonly late: boolean;
  readonly original: string | null;
  readonly answeredAt: Instant | null;
};

/** Questions during a call. Who asks is unknown to the buyer and to the database; the answer goes to everybody at once. */
export function enquiryActs(bench: Bench) {
  const { tables } = bench;
  const askedFor = (callId: string, organisationId: string) => bench.sealing.pseudonym('enquiry', callId, organisationId);
  return {
    /** Receives a question. Its event stands in the call's sealed stream, which names nobody; the buyer is told that one waits. */
    askEnquiry(actor: Actor, input: CallPlace & { readonly question: string; readonly whenLate: 'refuse' | 'accept' }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'askEnquiry' }, async ({ tx, at, file }) => {
        const call = callIn(file, input.callId);
        if (!call || call.state === 'draft') return refused({ code: 'noSuchCall' });
        const who = bidderFor(actor, 'askEnquiry', file);
        if ('not' in who) return refused(who.not);
        const id = bench.ids.newId();
        const asked = askEnquiry(call, { id, question: input.question, whenLate: input.whenLate }, at);
        if (!asked.ok) return asked;
        const { organisationId, personId } = who.bidder;
        await tx
          .insertInto('enquiry')
          .values({
            id,
            callId: call.id,
            receivedAt: at,
            late: asked.value.late,
            askedFor: askedFor(call.id, organisationId),
            asker: await sealJson(bench, { personId, organisationId }),
            original: await sealJson(bench, { text: input.question }),
          })
          .execute();
        await follow(bench, tx, { what: 'call', id: call.id, personId });
        const answersBy = enquiryWindowOf(call)?.answersBy ?? null;
        const personIds = await buyersOf(tx, file.id);
        const notice = { kind: 'enquiryWaiting', caseId: file.id, callId: call.id, title: call.title ?? '', answersBy } as const;
        await tell(bench, tx, { personIds, notice, at });
        return ok({ value: { enquiryId: id, late: asked.value.late }, events: [asked.value.event], stream: `sealed/${call.id}` });
      });
    },

    /** Publishes a question in the buyer's words with its answer, to all at the same moment. The words as they came are erased. */
    answerEnquiry(
      actor: Actor,
      input: CallPlace & {
        readonly enquiryId: string;
        readonly values: { readonly question: string | null; readonly answer: string | null };
      },
    ) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'answerEnquiry' }, async ({ tx, at, file }) => {
        const call = callIn(file, input.callId);
        if (!call) return refused({ code: 'noSuchCall' });
        const enquiry = await enquiryForAnswer(tx, call.id, input.enquiryId);
        if (!enquiry) return refused({ code: 'noSuchEnquiry' });
        const done = answerEnquiry(call, { ...enquiry, ...input.values }, at);
        if (!done.ok) return done;
        const { question, answer, answeredAt } = done.value.answered;
        await tx.updateTable('enquiry').set({ question, answer, answeredAt, original: null }).where('id', '=', enquiry.id).execute();
        const { personId } = await openJson<{ readonly personId: string }>(bench, enquiry.asker);
        await tellFollowers(bench, tx, { notice: { kind: 'enquiryAnswered', file, call }, at, also: [personId] });
        return ok({ value: null, events: [done.value.event] });
      });
    },

    /** What waits for an answer, for the buyer. */
    async waitingEnquiries(callId: string): Promise<readonly WaitingEnquiry[]> {
      const rows = await waitingEnquiriesOf(tables, callId);
      return Promise.all(
        rows.map(async ({ original, ...row }) => ({
          ...row,
          original: original ? (await openJson<{ readonly text: string }>(bench, original)).text : '',
        })),
      );
    },

    /** What has been answered, as everybody reads it. */
    answeredEnquiries: (callId: string) => answeredEnquiriesOf(tables, { callIds: [callId], caseId: null }),

    /** The questions of the organisation acted for, newest first. */
    async ownEnquiries(actor: Actor, callId: string): Promise<readonly OwnEnquiry[]> {
      if (!actor.organisationId) return [];
      const rows = await tables
        .selectFrom('enquiry')
        .select(['id', 'receivedAt', 'late', 'original', 'answeredAt'])
        .where('callId', '=', callId)
        .where('askedFor', '=', askedFor(callId, actor.organisationId))
        .orderBy('receivedAt', 'desc')
        .execute();
      return Promise.all(
        rows.map(async ({ original, ...row }) => ({
          ...row,
          original: original ? (await openJson<{ readonly text: string }>(bench, original)).text : null,
        })),
      );
    },
  };
}
