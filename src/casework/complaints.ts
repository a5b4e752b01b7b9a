import { concerns } from '#call/cancel';
import { lotQuery } from '#call/call-lot';
import { isRecorded } from '#call/procedures';
import { loadCase } from '#db/load-case';
import { addComplaint, saveReply } from '#db/save-decision';
import type { Tables, Tx } from '#db/tables';
import type { ComplaintReplyValues, ComplaintValues } from '#decision/after-fields';
import { complaintRuleFor, receiveComplaint, replyToComplaint, waitingOf, type Complaint, type Effects } from '#decision/complaint';
import { zoneOf } from '#party/organisation';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { idOf } from '#value/id';
import { dayIn } from '#value/instant';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { lotAt, type CallPlace, type LotPlace } from './call.ts';
import { sendToOrganisation } from './send-letter.ts';
import { isSigned } from '#public-record/signed';

/** Objections to a decision, and their answers. */
export function complaintActs(bench: Bench) {
  return {
    /**
     * What the organisation acted for may read after the decision on a lot: its own letters, newest first, and its own objections. `null`
     * without a letter, except where a provider was chosen without a competition: whoever was not considered may object to that.
     */
    async ownLetters(actor: Actor, at: LotPlace) {
      const { organisationId } = actor;
      const file = organisationId ? await loadCase(bench.tables, at.caseId) : null;
      const call = file ? lotAt(file, at) : null;
      if (!organisationId || !file || !call) return null;
      const letters = await lettersOf(bench.tables, { lotId: call.lot.id, organisationId });
      const decided = file.decisions.some(({ lotId }) => lotId === call.lot.id);
      if (letters.length === 0 && !(isRecorded(call.kind) && decided)) return null;
      return {
        call: { id: call.id, title: call.title, state: call.state },
        country: file.country,
        written: file.language,
        body: file.organisation.name,
        letters,
        complaints: file.complaints.filter((complaint) => complaint.lotId === call.lot.id && complaint.organisationId === organisationId),
        waiting: waitingOf(file, call.lot.id),
        signed: isSigned(file, { lotId: call.lot.id }),
        rule: complaintRuleFor(file, call),
      };
    },

    /** A bidder that got a letter objects. The case shows that somebody has, not who. */
    complain(actor: Actor, input: LotPlace & { readonly values: ComplaintValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'complain' }, async ({ tx, at, file, actor: writing }) => {
        const call = lotAt(file, input);
        const decision = file.decisions.find((candidate) => candidate.lotId === call?.lot.id);
        const { organisationId } = writing;
        if (!call || !decision || !organisationId) return refused({ code: 'noLetter' });
        // Who was left out of a choice without a competition got no letter, and may object to just that (PSR reg. 12).
        const hasLetter = isRecorded(call.kind) || (await lettersOf(tx, { lotId: call.lot.id, organisationId })).length > 0;
        const received = receiveComplaint(
          decision,
          {
            id: idOf(bench.ids.newId()),
            organisationId,
            receivedAt: at,
            receivedOn: dayIn(zoneOf(file.country), at),
            values: input.values,
            hasLetter,
            decidedOn: decision.decidedAt && dayIn(zoneOf(file.country), decision.decidedAt),
          },
          complaintRuleFor(file, call),
        );
        if (!received.ok) return received;
        await addComplaint(tx, received.value.complaint, writing.personId);
        return ok({ value: { late: received.value.complaint.late }, events: [received.value.event] });
      });
    },

    /** Objections to the decisions on a call, with the names of those who wrote them, for the body that answers. */
    async complaintsOn(file: CaseFile, callId: string) {
      const names = await bench.tables
        .selectFrom('complaint')
        .innerJoin('organisation', 'organisation.id', 'complaint.organisationId')
        .select(['complaint.id', 'organisation.name'])
        .where('complaint.callId', '=', callId)
        .execute();
      return file.complaints
        .filter((complaint) => complaint.callId === callId)
        .map((complaint) => ({ ...complaint, organisationName: names.find(({ id }) => id === complaint.id)?.name ?? '' }));
    },

    /** Answers an objection, and sends the answer to the one who wrote it. */
    replyToComplaint(actor: Actor, input: CallPlace & { readonly complaintId: string; readonly values: ComplaintReplyValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'answerComplaint' }, async ({ tx, at, file, actor: answering }) => {
        const complaint = file.complaints.find(({ id, callId }) => id === input.complaintId && callId === input.callId);
        const call = complaint ? lotAt(file, complaint) : null;
        if (!call || !complaint) return refused({ code: 'noSuchComplaint' });
        const reply = { values: input.values, at, on: dayIn(zoneOf(file.country), at) };
        const replied = replyToComplaint(complaint, reply, effectsSince(file, complaint));
        if (!replied.ok) return replied;
        await saveReply(tx, replied.value.complaint, answering.personId);
        const page = `${bench.publishing.publicAddress}/${file.language}/w/cases/${file.id}/calls/${call.id}/letter${lotQuery(call)}`;
        const text = bench.letters.complaintReply({ file, call, complaint: replied.value.complaint, page, language: file.language });
        const letter = { kind: 'letter' as const, caseId: file.id, language: file.language, readyAt: at, ...text };
        await sendToOrganisation(bench, tx, { organisationId: complaint.organisationId, letter });
        return ok({ value: null, events: [replied.value.event] });
      });
    },
  };
}

/** The letters an organisation got about a call, or about one of its lots, newest first. */
export async function lettersOf(
  db: Tables | Tx,
  about: { readonly callId?: string; readonly lotId?: string; readonly organisationId: string },
) {
  return db
    .selectFrom('letter')
    .innerJoin('decision', 'decision.id', 'letter.decisionId')
    .select(['letter.id', 'letter.subject', 'letter.body', 'letter.chosen', 'decision.decidedAt', 'decision.id as decisionId'])
    .$if(about.callId !== undefined, (query) => query.where('decision.callId', '=', about.callId ?? ''))
    .$if(about.lotId !== undefined, (query) => query.where('decision.lotId', '=', about.lotId ?? ''))
    .where('letter.organisationId', '=', about.organisationId)
    .orderBy('decision.decidedAt', 'desc')
    .execute();
}

/** What has been done to the decision that an objection is about since it came in. */
function effectsSince(file: CaseFile, complaint: Complaint): Effects {
  const later = [...file.earlierDecisions, ...file.decisions].filter(
    ({ lotId, decidedAt, correction }) =>
      lotId === complaint.lotId && correction !== null && decidedAt !== null && decidedAt > complaint.receivedAt,
  );
  return {
    corrected: later.length > 0,
    reversed: later.some(({ correction }) => correction?.correctionKind === 'reversal'),
    cancelled: file.cancellations.some((one) => concerns(one, complaint) && one.cancelledAt > complaint.receivedAt),
  };
}
