import { lotIn } from '#call/call-lot';
import { stagePlanOf, stagePlans } from '#call/stages';
import { recordInterview } from '#assessment/interview-record';
import type { InterviewRecordValues } from '#assessment/interview-fields';
import { barredScores, type BarredScore } from '#assessment/interview-scoring';
import { openedSubmissionsOf, submissionsFor } from '#db/assessment';
import { addInterviewRecord, interviewMovesOf, interviewsOf } from '#db/interviews';
import { readableSubmissions } from '#db/interest-gate';
import { setAsideOf } from '#db/load-after-decision';
import { talksOf } from '#db/talks';
import type { OpenedSubmission } from '#submission';
import type { Tables, Tx } from '#db/tables';
import { isScoring, type Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { idOf, type Id } from '#value/id';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn } from './call.ts';
import { interviewTimeActs } from './interview-times.ts';

type Place = { readonly caseId: string; readonly callId: string };

/** Interviews as a way to judge a criterion: their times, what happened, and who reads it. */
export function interviewActs(bench: Bench) {
  return {
    ...interviewTimeActs(bench),

    /**
     * For the body and the panel: times, who is invited, what was moved, and of each interview whether it was held. Minutes, and why it was
     * moved, are shown only to whoever may read the submission.
     */
    async interviewRoom(actor: Actor, callId: string) {
      const { tables } = bench;
      const readable = new Set((await submissionsFor(tables, callId, actor.personId)).map(({ id }) => id));
      const aside = await setAsideOf(tables, callId);
      const interviews = await interviewsOf(tables, callId);
      const open = await tables.selectFrom('lot').select('id').where('callId', '=', callId).where('state', '=', 'opened').execute();
      const kept = (await openedSubmissionsOf(tables, { callId })).filter(
        ({ id, lotId }) => open.some((lot) => lot.id === lotId) && !aside.some(({ submissionId }) => submissionId === id),
      );
      const mayRead = new Set(interviews.flatMap(({ id, submissionId }) => (readable.has(submissionId) ? [id] : [])));
      return {
        talks: await talksOf(tables, callId, 'interview'),
        moves: (await interviewMovesOf(tables, callId)).filter(({ interviewId }) => mayRead.has(idOf(interviewId))),
        /** Submissions that are open, not set aside and not invited yet. */
        uninvited: kept.filter(({ id }) => !interviews.some(({ submissionId }) => submissionId === id)).length,
        interviews: interviews.map(({ record, ...interview }) => ({
          ...interview,
          readable: readable.has(interview.submissionId),
          outcome: record?.outcome ?? null,
          record: readable.has(interview.submissionId) ? record : null,
        })),
      };
    },

    /** Everybody on the panel who may have been there: those who may read the submission. */
    async mayBePresent(file: CaseFile, callId: string, submissionId: string) {
      const free = await freeMembers(bench.tables, file, { callId, submissionId });
      return file.assignments
        .filter(({ personId }, index, all) => free.includes(personId) && all.findIndex((other) => other.personId === personId) === index)
        .map(({ personId, name }) => ({ personId, name }));
    },

    /** For a bidder: its own interviews with the times it can choose, and what was moved. Of others nothing, not even that they are invited. */
    async ownInterviews(actor: Actor, callId: string) {
      const { organisationId } = actor;
      if (!organisationId) return { interviews: [], talks: [], moves: [] };
      const interviews = await interviewsOf(bench.tables, callId, organisationId);
      const own = new Set(interviews.map(({ talkId }) => talkId));
      const talks = await talksOf(bench.tables, callId, 'interview');
      return {
        interviews: interviews.map(({ id, talkId, off, lotId, lotTitle, lotState, record }) => ({
          id,
          lotId,
          talkId,
          off,
          lotTitle,
          open: lotState === 'opened',
          outcome: record?.outcome ?? null,
        })),
        talks:
          interviews.length === 0
            ? []
            : talks.filter(({ id, bookedBy }) => bookedBy === null || own.has(id)).map(({ bookedBy: _, ...talk }) => talk),
        moves: await interviewMovesOf(bench.tables, callId, organisationId),
      };
    },

    /** For a bidder, with the letter on the decision or the selection in a lot: the minutes of its own interview there. */
    async ownInterviewNotes(actor: Actor, at: Pick<Place, 'callId'> & { readonly lotId: string }) {
      if (!actor.organisationId) return [];
      const interviews = (await interviewsOf(bench.tables, at.callId, actor.organisationId)).filter(
        ({ lotId, lotState }) => lotId === at.lotId && (lotState === 'decided' || lotState === 'selected'),
      );
      return interviews.flatMap(({ record }) =>
        record ? [{ id: record.id, outcome: record.outcome, notes: record.notes, recordedAt: record.recordedAt }] : [],
      );
    },

    /** Records an interview, or mends the record. Recused members cannot be among those present: the interests say who may. */
    recordInterview(
      actor: Actor,
      input: Place & { readonly interviewId: string; readonly values: InterviewRecordValues; readonly present: readonly string[] },
    ) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'arrangeInterviews' }, async ({ tx, at, file }) => {
        const call = callIn(file, input.callId);
        if (!call) return refused({ code: 'noSuchCall' });
        const interview = (await interviewsOf(tx, call.id)).find(({ id }) => id === input.interviewId) ?? null;
        const readable = await submissionsFor(tx, call.id, actor.personId);
        const recorded = recordInterview({
          id: idOf(bench.ids.newId()),
          at,
          call: (interview && lotIn(call, interview.lotId)) ?? call,
          interview,
          talk: (await talksOf(tx, call.id, 'interview')).find(({ id }) => id === interview?.talkId) ?? null,
          values: input.values,
          present: input.present,
          free: interview ? await freeMembers(tx, file, { callId: call.id, submissionId: interview.submissionId }) : [],
          recorderFree: readable.some(({ id }) => id === interview?.submissionId),
        });
        if (!recorded.ok) return recorded;
        await addInterviewRecord(tx, recorded.value.record, actor.personId);
        return ok({ value: null, events: [recorded.value.event] });
      });
    },
  };
}

/** What one person does not score, over all opened submissions: what belongs to another stage, and what is judged in an interview. */
export async function barredFor(db: Tables | Tx, callId: string, personId: string): Promise<readonly BarredScore[]> {
  const submissions = await submissionsFor(db, callId, personId);
  const others = await otherStages(db, callId, submissions);
  const rows = await db.selectFrom('criterion').select('id').where('callId', '=', callId).where('assessedIn', '=', 'interview').execute();
  if (rows.length === 0) return others;
  const heard = barredScores({
    personId,
    criteria: rows.map(({ id }) => ({ id, kind: null, assessedIn: 'interview' })),
    submissions: submissions.map(({ id }) => id),
    aside: (await setAsideOf(db, callId)).map(({ submissionId }) => submissionId),
    interviews: await interviewsOf(db, callId),
  });
  const elsewhere = new Set(others.map(({ submissionId, criterionId }) => `${submissionId} ${criterionId}`));
  return [...others, ...heard.filter(({ submissionId, criterionId }) => !elsewhere.has(`${submissionId} ${criterionId}`))];
}

/** Criteria that are not asked in the stage that a submission was made for. */
async function otherStages(db: Tables | Tx, callId: string, submissions: readonly OpenedSubmission[]): Promise<readonly BarredScore[]> {
  const call = await db.selectFrom('call').select('plan').where('id', '=', callId).executeTakeFirst();
  const { stages } = stagePlanOf(stagePlans.find(({ key }) => key === call?.plan)?.key ?? null);
  if (stages.length === 1) return [];
  const lots = await db.selectFrom('lot').select(['id', 'stage']).where('callId', '=', callId).execute();
  const criteria = await db.selectFrom('criterion').select(['id', 'stage']).where('callId', '=', callId).execute();
  return submissions.flatMap(({ id: submissionId, lotId }) => {
    const stage = stages[(lots.find(({ id }) => id === lotId)?.stage ?? 1) - 1];
    return criteria
      .filter((criterion) => (criterion.stage ?? 'award') !== stage?.asks)
      .map(({ id: criterionId }) => ({ submissionId, criterionId, why: 'otherStage' as const }));
  });
}

async function freeMembers(
  db: Tables | Tx,
  file: CaseFile,
  about: { readonly callId: string; readonly submissionId: string },
): Promise<readonly Id<'person'>[]> {
  const rows = await readableSubmissions(db, about.callId).where('gated.id', '=', about.submissionId).execute();
  const panel = file.assignments.filter(({ role }) => isScoring(role)).map(({ personId }) => personId);
  return [...new Set(panel)].filter((personId) => rows.some((row) => row.personId === personId));
}
