import { buyersOf } from '#db/people-at-work';
import { questionForAnswer, questionsAskedBy, waitingQuestionsOf } from '#db/need-questions';
import { answerAboutNeed, askAboutNeed } from '#dialogue/question';
import type { NeedReplyValues } from '#dialogue/question-fields';
import type { Actor } from '#party/role';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { aroundMeetings } from './meetings.ts';
import { tell } from './notices.ts';
import { openJson, sealJson } from './sealed-json.ts';

/** Questions about a need before there is a call. Who asks is known to nobody; the answer is everybody's. */
export function needQuestionActs(bench: Bench) {
  const { tables } = bench;
  const askedFor = (caseId: string, personId: string) => bench.sealing.pseudonym('needQuestion', caseId, personId);
  const wordsOf = async (sealed: Uint8Array | null) => (sealed ? (await openJson<{ readonly text: string }>(bench, sealed)).text : null);
  return {
    /** Receives a question. Its event stands in a sealed stream that names nobody; the body is told that one waits. */
    askAboutNeed(actor: Actor, input: { readonly caseId: string; readonly question: string | null }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'askAboutNeed' }, async ({ tx, at, file }) => {
        const id = bench.ids.newId();
        const asked = askAboutNeed(aroundMeetings(file, at), { id, question: input.question });
        if (!asked.ok) return asked;
        const { personId } = actor;
        await tx
          .insertInto('enquiry')
          .values({
            id,
            callId: null,
            caseId: file.id,
            receivedAt: at,
            late: false,
            askedFor: askedFor(file.id, personId),
            asker: await sealJson(bench, { personId }),
            original: await sealJson(bench, { text: input.question ?? '' }),
          })
          .execute();
        const notice = { kind: 'questionWaiting', caseId: file.id, title: file.need.title ?? '' } as const;
        await tell(bench, tx, { personIds: await buyersOf(tx, file.id), notice, at });
        return ok({ value: { questionId: id }, events: [asked.value.event], stream: `sealed/${file.id}` });
      });
    },

    /** Publishes a question in the body's words with its answer, to all at the same moment. The words as they came are erased. */
    answerAboutNeed(actor: Actor, input: { readonly caseId: string; readonly questionId: string; readonly values: NeedReplyValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'answerAboutNeed' }, async ({ tx, at, file }) => {
        const asked = await questionForAnswer(tx, file.id, input.questionId);
        if (!asked) return refused({ code: 'noSuchEnquiry' });
        const answered = answerAboutNeed(asked, input.values);
        if (!answered.ok) return answered;
        const { question, answer, event } = answered.value;
        await tx.updateTable('enquiry').set({ question, answer, answeredAt: at, original: null }).where('id', '=', asked.id).execute();
        const { personId } = await openJson<{ readonly personId: string }>(bench, asked.asker);
        const notice = { kind: 'questionAnswered', caseId: file.id, title: file.need.title ?? '' } as const;
        await tell(bench, tx, { personIds: [personId], notice, at });
        return ok({ value: null, events: [event], told: [personId] });
      });
    },

    /** What waits for an answer, in the words as they came and without who sent them. */
    async waitingQuestions(caseId: string) {
      const rows = await waitingQuestionsOf(tables, caseId);
      return Promise.all(rows.map(async ({ original, ...row }) => ({ ...row, original: (await wordsOf(original)) ?? '' })));
    },

    /** What the person has asked; the words as they came until the answer. */
    async ownQuestions(actor: Actor, caseId: string) {
      const rows = await questionsAskedBy(tables, caseId, askedFor(caseId, actor.personId));
      return Promise.all(rows.map(async ({ original, ...row }) => ({ ...row, late: false, original: await wordsOf(original) })));
    },
  };
}
