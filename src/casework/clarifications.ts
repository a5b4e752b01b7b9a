import {
  answerClarification,
  answerDue,
  askBidders,
  omissionsOf,
  type Clarification,
  type ClarificationPurpose,
} from '#assessment/clarification';
import type { ClarificationAnswerValues, ClarificationValues } from '#assessment/clarification-fields';
import type { Call } from '#call';
import { lotsOf } from '#call/call-lot';
import { procedureOf } from '#call/procedures';
import { openedSubmissionsOf, submissionsFor } from '#db/assessment';
import { addClarificationAnswer, addClarifications, clarificationsOf } from '#db/clarifications';
import { setAsideOf } from '#db/load-after-decision';
import type { Tables, Tx } from '#db/tables';
import { isScoring, type Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { idOf } from '#value/id';
import { ok, refused } from '#value/result';
import { runAct, type Step } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn } from './call.ts';
import { namesOf } from './hidden-names.ts';
import { allLocked } from './panel-results.ts';
import { sendToOrganisation } from './send-letter.ts';

type Place = { readonly caseId: string; readonly callId: string };
type Target = { readonly submissionId: string; readonly questionId: string | null };

/** Asking bidders about what they submitted, and their answers. Everything is kept in the case; nothing of it is public. */
export function clarificationActs(bench: Bench) {
  return {
    /**
     * For the body: what was asked and answered, and the required answers that are missing and that nobody was asked for yet. An answer is
     * shown to whoever may read the submission; of the others only that it has come.
     */
    async clarifications(actor: Actor, call: Call) {
      const { tables } = bench;
      const opened = await openedSubmissionsOf(tables, { callId: call.id });
      const readable = new Set((await submissionsFor(tables, call.id, actor.personId)).map(({ id }) => id));
      const asked = await clarificationsOf(tables, call.id);
      return {
        submissions: opened.map(({ id, organisationName }) => ({ id, name: organisationName })),
        asked: asked.map((one) => ({ ...one, response: readable.has(one.submissionId) ? one.response : null })),
        /** Those the actor may know of. */
        omissions: (await omissionsLeft(tables, call, asked)).filter(({ submissionId }) => readable.has(submissionId)),
        days: procedureOf(call.kind).cureDays,
      };
    },

    /** For the panel: what one submission that the actor may read was asked and answered. Prices are no matter of the panel. */
    async clarificationsBeside(actor: Actor, callId: string, submissionId: string) {
      const seen = (await submissionsFor(bench.tables, callId, actor.personId)).map(await namesOf(bench.tables, callId));
      if (!seen.some(({ id }) => id === submissionId)) return [];
      const asked = await clarificationsOf(bench.tables, callId);
      return asked.filter((one) => one.submissionId === submissionId && one.purpose !== 'lowPrice');
    },

    /** For a bidder: what its own submission was asked, and what it answered. Empty for everybody else. */
    async ownClarifications(actor: Actor, callId: string): Promise<readonly Clarification[]> {
      return actor.organisationId ? clarificationsOf(bench.tables, callId, actor.organisationId) : [];
    },

    /** Asks one bidder to make something clear. */
    askToClarify(actor: Actor, input: Place & Target & { readonly values: ClarificationValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'askBidders' }, (step) =>
        ask(step, input, { purpose: 'clarify', targets: [input], asked: input.values.asked }),
      );
    },

    /** Asks for every required answer that is missing, of all submissions that lack one, in one act and with the same time. */
    askForOmissions(actor: Actor, input: Place & { readonly values: ClarificationValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'askBidders' }, async (step) => {
        const call = callIn(step.file, input.callId);
        const earlier = await clarificationsOf(step.tx, input.callId);
        const targets = call ? await omissionsLeft(step.tx, call, earlier) : [];
        return ask(step, input, { purpose: 'cure', targets, asked: input.values.asked });
      });
    },

    /** Asks a bidder to explain a price that looks unusually low. */
    askToExplainPrice(actor: Actor, input: Place & { readonly submissionId: string; readonly values: ClarificationValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'askBidders' }, (step) =>
        ask(step, input, {
          purpose: 'lowPrice',
          targets: [{ submissionId: input.submissionId, questionId: null }],
          asked: input.values.asked,
        }),
      );
    },

    /** A bidder answers what it was asked, once and in time. */
    answerClarification(actor: Actor, input: Place & { readonly clarificationId: string; readonly values: ClarificationAnswerValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'answerClarification' }, async ({ tx, at, file, actor: answering }) => {
        const call = callIn(file, input.callId);
        const own = answering.organisationId ? await clarificationsOf(tx, input.callId, answering.organisationId) : [];
        if (!call || call.state !== 'opened') return refused({ code: 'noSuchClarification' });
        const answered = answerClarification(own.find(({ id }) => id === input.clarificationId) ?? null, input.values, at);
        if (!answered.ok) return answered;
        await addClarificationAnswer(tx, answered.value.answered, answering.personId);
        return ok({ value: null, events: [answered.value.event] });
      });
    },
  };

  async function ask(
    step: Step,
    place: Place,
    asking: { readonly purpose: ClarificationPurpose; readonly targets: readonly Target[]; readonly asked: string | null },
  ) {
    const { tx, at, file, actor } = step;
    const call = callIn(file, place.callId);
    if (!call) return refused({ code: 'noSuchCall' });
    const readable = await submissionsFor(tx, call.id, actor.personId);
    const lots = lotsOf(call).filter(({ lot }) =>
      readable.some(({ id, lotId }) => lotId === lot.id && asking.targets.some(({ submissionId }) => submissionId === id)),
    );
    const locked = await Promise.all(lots.map((lot) => allLocked(tx, file, lot)));
    const put = askBidders({
      at,
      dueAt: answerDue(at, procedureOf(call.kind).cureDays, call.zone),
      call: lots.find(({ state }) => state !== 'opened') ?? call,
      asker: actor.roles.some(isScoring) ? 'assessor' : 'buyer',
      purpose: asking.purpose,
      asked: asking.asked,
      about: asking.targets.map(({ submissionId, questionId }) => ({
        id: idOf(bench.ids.newId()),
        submissionId: idOf(submissionId),
        // Only a question of this call can be pointed at.
        questionId: call.questions.some(({ id }) => id === questionId) ? questionId : null,
      })),
      readable: readable.map(({ id }) => id),
      earlier: await clarificationsOf(tx, call.id),
      allLocked: locked.length > 0 && locked.every(Boolean),
    });
    if (!put.ok) return put;
    await addClarifications(tx, put.value.asked, actor.personId);
    await write(tx, { file, call, at }, put.value.asked);
    return ok({ value: null, events: [put.value.event] });
  }

  /** One letter to each organisation that is asked, whatever the number of questions. */
  async function write(
    tx: Tx,
    about: { readonly file: CaseFile; readonly call: Call; readonly at: Step['at'] },
    asked: readonly Clarification[],
  ): Promise<void> {
    const { file, call, at } = about;
    const opened = await openedSubmissionsOf(tx, { callId: call.id });
    const page = `${bench.publishing.publicAddress}/${file.language}/w/cases/${file.id}/calls/${call.id}/submission/clarifications`;
    for (const submission of opened) {
      const own = asked.filter(({ submissionId }) => submissionId === submission.id);
      if (own.length === 0) continue;
      const letter = bench.letters.clarification({ file, call, asked: own, page, language: file.language });
      await sendToOrganisation(bench, tx, {
        organisationId: submission.organisationId,
        letter: { kind: 'letter', caseId: file.id, language: file.language, readyAt: at, ...letter },
      });
    }
  }
}

/** Required answers that are missing from submissions that are not set aside, and were not asked for yet. */
async function omissionsLeft(db: Tables | Tx, call: Call, earlier: readonly Clarification[]) {
  const aside = await setAsideOf(db, call.id);
  const open = lotsOf(call).filter(({ state }) => state === 'opened');
  const kept = (await openedSubmissionsOf(db, { callId: call.id })).filter(
    ({ id, lotId }) => open.some(({ lot }) => lot.id === lotId) && !aside.some(({ submissionId }) => submissionId === id),
  );
  return omissionsOf(call, kept).filter(
    ({ submissionId, questionId }) =>
      !earlier.some((one) => one.purpose === 'cure' && one.submissionId === submissionId && one.questionId === questionId),
  );
}
