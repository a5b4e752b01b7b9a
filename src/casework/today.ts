import { casesOfPerson } from '#db/cases';
import { clarificationsFor } from '#db/clarifications';
import { enquiriesFor } from '#db/enquiries';
import { joiningsToAnswer } from '#db/joinings';
import { listsToComplete } from '#db/known-providers';
import { needQuestionsFor } from '#db/need-questions';
import { signaturesFor } from '#db/people-at-work';
import {
  assessmentsFor,
  decisionsFor,
  invitationsFor,
  openCallIds,
  openingsFor,
  rehearsalsFor,
  rulingsFor,
  submissionsUnder,
  unansweredNeeds,
} from '#db/today';
import { complaintsFor, lettersFor, reviewsFor } from '#db/today-after';
import { interviewsFor, ownInterviewsFor } from '#db/today-interviews';
import { heldTimesToLog, ownMeetingsFor } from '#db/today-meetings';
import { endsToDecide } from '#db/today-ends';
import { restingNeedsFor } from '#db/today-rests';
import { stopPointsFor } from '#db/today-phases';
import { declarationsFor, earlyDeclarationsFor } from '#db/today-interests';
import { stagePlanOf, stagePlans } from '#call/stages';
import type { Actor } from '#party/role';
import type { Instant } from '#value/instant';
import type { Bench } from './bench.ts';
import { ownerOf, publishedLot } from './own-draft.ts';
import { partnerRequestActs } from './partner-requests.ts';
import { reconfirmReads } from './reconfirm.ts';

/** What waits for a person, whatever the roles: one reading for everybody. */
export function todayReads(bench: Bench) {
  const { tables } = bench;
  const own = reconfirmReads(bench);
  const requests = partnerRequestActs(bench);

  /**
   * The rows of submissions name nobody: an organisation's own are found by trying its pseudonym on every open call. `confirm` says that
   * the call was changed after the submission was sealed. Stages to which the organisation is invited come too, begun or not.
   */
  async function ownSubmissions(actor: Actor, now: Instant) {
    const { organisationId } = actor;
    if (!organisationId || actor.organisationKind !== 'enterprise') return [];
    const open = await openCallIds(tables, now);
    const rows = await submissionsUnder(
      tables,
      open.map((callId) => ownerOf(bench, callId, organisationId)),
      now,
    );
    const begun = await Promise.all(
      rows.map(async (row) => {
        const call = row.state === 'sealed' ? (await publishedLot(tables, row))?.call : undefined;
        return { ...inStage(row), confirm: call ? (await own.reconfirmation(actor, call)).amendments.length > 0 : false };
      }),
    );
    const invited = (await invitationsFor(tables, organisationId, now)).filter(({ lotId }) => !rows.some((row) => row.lotId === lotId));
    return [...begun, ...invited.map((row) => ({ ...inStage(row), state: 'invited' as const, confirm: false }))];
  }

  /** What the organisation is asked to confirm and has not answered, in calls that are still open. */
  async function ownRequests(actor: Actor, now: Instant) {
    if (!actor.organisationId || actor.organisationKind !== 'enterprise') return [];
    const found = await Promise.all(
      (await openCallIds(tables, now)).map(async (callId) => ({ callId, requests: await requests.partnerRequests(actor, callId) })),
    );
    const waiting = found.flatMap(({ callId, requests: all }) =>
      all.filter(({ answer }) => answer === null).map((one) => ({ ...one, callId })),
    );
    if (waiting.length === 0) return [];
    const calls = await tables
      .selectFrom('call')
      .select(['id', 'caseId', 'title'])
      .where(
        'id',
        'in',
        waiting.map(({ callId }) => callId),
      )
      .execute();
    return waiting.flatMap(({ id, callId, leadName }) => {
      const call = calls.find((candidate) => candidate.id === callId);
      return call ? [{ id, callId, caseId: call.caseId, title: call.title, leadName }] : [];
    });
  }

  return {
    async today(actor: Actor) {
      const now = bench.clock.now();
      return {
        now,
        answers: await unansweredNeeds(tables, actor.personId),
        joinings: await joiningsToAnswer(tables, actor.personId),
        rehearsals: await rehearsalsFor(tables, actor.personId),
        openings: await openingsFor(tables, actor.personId, now),
        lists: await listsToComplete(tables, actor.personId, now),
        assessments: await assessmentsFor(tables, actor.personId),
        early: await earlyDeclarationsFor(tables, actor.personId),
        declarations: await declarationsFor(tables, actor.personId),
        rulings: await rulingsFor(tables, actor.personId),
        decisions: await decisionsFor(tables, actor.personId),
        needQuestions: await needQuestionsFor(tables, actor.personId),
        meetingsToLog: await heldTimesToLog(tables, actor.personId, now),
        ownMeetings: actor.organisationId ? await ownMeetingsFor(tables, actor.organisationId, now) : [],
        enquiries: await enquiriesFor(tables, actor.personId, now),
        signatures: await signaturesFor(tables, actor.personId, now),
        submissions: await ownSubmissions(actor, now),
        stopPoints: await stopPointsFor(tables, actor.personId, now),
        ends: await endsToDecide(tables, actor.personId, now),
        rests: await restingNeedsFor(tables, actor.personId, now),
        complaints: await complaintsFor(tables, actor.personId),
        reviews: await reviewsFor(tables, actor.personId),
        interviews: await interviewsFor(tables, actor.personId),
        ownInterviews: actor.organisationId ? await ownInterviewsFor(tables, actor.organisationId) : [],
        partnerRequests: await ownRequests(actor, now),
        clarifications: actor.organisationId ? await clarificationsFor(tables, actor.organisationId, now) : [],
        letters: actor.organisationId && actor.organisationKind === 'enterprise' ? await lettersFor(tables, actor.organisationId) : [],
        cases: await casesOfPerson(tables, actor.personId),
      };
    },
  };
}

type StageRow = {
  readonly plan: string | null;
  readonly stageNumber: number;
  readonly stageClosesAt: Instant | null;
  readonly closesAt: Instant | null;
};

/** A row of a lot with the stage it is in, `null` where there is only one, and with the closing time of that stage. */
function inStage<Row extends StageRow>({ stageNumber, stageClosesAt, ...row }: Row) {
  const { stages } = stagePlanOf(stagePlans.find(({ key }) => key === row.plan)?.key ?? null);
  return { ...row, closesAt: stageClosesAt ?? row.closesAt, stage: stages.length > 1 ? (stages[stageNumber - 1] ?? null) : null };
}
