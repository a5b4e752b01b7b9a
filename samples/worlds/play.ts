import type { Casework } from '#casework/casework';
import { emptyValues } from '#field/field';
import { needFields } from '#need/fields';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import type { Call } from '#call';
import { answerName } from '#submission/fields';
import type { Refusal } from '#value/refusal';
import type { Result } from '#value/result';
import type { Instant } from '#value/instant';
import type { Cast } from './cast.ts';
import type { AssessmentScript, CallScript, CaseScript, SubmissionScript } from './script.ts';

/** One act of a sample case and the instant it is done at. */
export type Step = { readonly at: Instant; act(): Promise<void> };

/** What a played case has come to; filled in by its first acts. */
export type Played = { readonly script: CaseScript; caseId: string; callId: string };

type Scene = { readonly casework: Casework; readonly cast: Cast; readonly played: Played };

/** The acts of a case in the order of the story. Refusals throw: a sample that the product refuses is a defect. */
export function stepsOf(script: CaseScript, casework: Casework, cast: Cast): { readonly played: Played; readonly steps: readonly Step[] } {
  const played: Played = { script, caseId: '', callId: '' };
  const scene = { casework, cast, played };
  return {
    played,
    steps: [
      ...needSteps(scene),
      ...dialogueSteps(scene),
      ...routeSteps(scene),
      ...(script.call ? callSteps(scene, script.call) : []),
      ...(script.submissions ?? []).flatMap((submission) => submissionSteps(scene, submission)),
      ...(script.assessment ? assessmentSteps(scene, script.assessment) : []),
      ...decisionSteps(scene),
      ...agreementSteps(scene),
      ...observationSteps(scene),
    ],
  };
}

function needSteps({ casework, cast, played }: Scene): readonly Step[] {
  const { need, body, language } = played.script;
  const { answer, published } = need;
  return [
    {
      at: need.at,
      act: async () => {
        const raising = { values: { ...emptyValues(needFields), ...need.values }, organisationId: cast.organisations[body], language, raisedBy: need.as, demo: true };
        played.caseId = (await done('raiseNeed', casework.raiseNeed(cast.people[need.by], raising))).caseId;
      },
    },
    ...(answer ? [{ at: answer.at, act: () => must('answerNeed', casework.answerNeed(cast.people[answer.by], { caseId: played.caseId, answer: answer.values })) }] : []),
    ...(published ? [{ at: published.at, act: () => must('publishNeed', casework.publishNeed(cast.people[published.by], { caseId: played.caseId })) }] : []),
  ];
}

function dialogueSteps({ casework, cast, played }: Scene): readonly Step[] {
  const { dialogue } = played.script;
  if (!dialogue) return [];
  return [
    ...dialogue.entries.map(({ at, by, values }) => ({
      at,
      act: () => must('recordDialogue', casework.recordDialogue(cast.people[by], { caseId: played.caseId, values })),
    })),
    { at: dialogue.shared.at, act: () => must('shareDialogue', casework.shareDialogue(cast.people[dialogue.shared.by], { caseId: played.caseId })) },
  ];
}

function routeSteps({ casework, cast, played }: Scene): readonly Step[] {
  const { route } = played.script;
  if (!route) return [];
  const choice = { routeId: route.routeId, reason: route.reason };
  return [{ at: route.at, act: () => must('chooseRoute', casework.chooseRoute(cast.people[route.by], { caseId: played.caseId, facts: route.facts, choice })) }];
}

function callSteps({ casework, cast, played }: Scene, call: CallScript): readonly Step[] {
  const buyer = cast.people[call.by];
  const { amended } = call;
  return [
    {
      at: call.at,
      act: async () => {
        const { caseId } = played;
        played.callId = (await done('startCall', casework.startCall(buyer, { caseId, kind: 'tender' }))).callId;
        await done('saveCall', casework.saveCall(buyer, { caseId, callId: played.callId, values: call.values, version: null }));
        for (const [person, role] of call.roles) await done('giveRole', casework.giveRole(buyer, { caseId, email: cast.emails[person], role }));
        await done('publishCall', casework.publishCall(buyer, { caseId, callId: played.callId }));
      },
    },
    ...(amended
      ? [
          {
            at: amended.at,
            act: async () => {
              const values = { ...(await callOf(casework, played)), ...amended.change };
              await done('amendCall', casework.amendCall(cast.people[amended.by], { ...played, values, rationale: amended.rationale }));
            },
          },
        ]
      : []),
  ];
}

function submissionSteps({ casework, cast, played }: Scene, submission: SubmissionScript): readonly Step[] {
  const { file, sealed, organisation } = submission;
  const acting = (person: Actor): Actor => {
    if (person.organisationId !== cast.organisations[organisation]) throw new Error(`${person.name} does not act for ${organisation}`);
    return person;
  };
  return [
    ...submission.drafts.map(({ at, by, values, answers }) => ({
      at,
      act: async () => {
        const { questions } = await callOf(casework, played);
        const named = Object.fromEntries(questions.map((question, index) => [answerName(question.id ?? ''), answers[index] ?? null]));
        const own = await done('ownSubmission', casework.ownSubmission(cast.people[by], played));
        const version = own.version === 0 ? null : own.version;
        await done('saveDraft', casework.saveDraft(acting(cast.people[by]), { ...played, values, answers: named, version }));
      },
    })),
    ...(file
      ? [
          {
            at: file.at,
            act: () => {
              const bytes = new TextEncoder().encode(file.text);
              return must('attachFile', casework.attachFile(acting(cast.people[file.by]), { ...played, name: file.name, mediaType: file.mediaType, bytes }));
            },
          },
        ]
      : []),
    ...(sealed
      ? [{ at: sealed.at, act: () => must('sealSubmission', casework.sealSubmission(acting(cast.people[sealed.by]), { ...played, receivedAt: casework.now() })) }]
      : []),
  ];
}

function assessmentSteps({ casework, cast, played }: Scene, assessment: AssessmentScript): readonly Step[] {
  const idOfBidder = (organisation: keyof Cast['organisations']) => cast.organisations[organisation];
  return [
    ...assessment.opened.map(({ at, by }) => ({ at, act: () => must('approveOpening', casework.approveOpening(cast.people[by], played)) })),
    ...assessment.declared.map(({ at, by, links }) => ({
      at,
      act: async () => {
        const linked = new Map(Object.entries(links).map(([organisation, values]) => [idOfBidder(organisation as keyof typeof links), values])); // keys of the same record
        const { bidders } = await casework.workbench(cast.people[by], played.callId);
        const byOrganisation = Object.fromEntries(bidders.map(({ id }) => [id, linked.get(id) ?? { statement: 'none' as const, detail: null }]));
        await done('declareInterests', casework.declareInterests(cast.people[by], { ...played, byOrganisation }));
      },
    })),
    ...assessment.ruled.map(({ at, by, about, organisation, ruling }) => ({
      at,
      act: async () => {
        const { interests } = await casework.panelRoom(played.callId);
        const interest = interests.find((entry) => entry.personId === cast.people[about].personId && entry.organisationId === idOfBidder(organisation));
        await done('ruleInterest', casework.ruleInterest(cast.people[by], { ...played, interestId: interest?.id ?? '', ruling }));
      },
    })),
    ...assessment.scores.map(({ at, by, organisation, lines }) => ({
      at,
      act: async () => {
        const { criteria } = await callOf(casework, played);
        const scored = criteria.filter((criterion) => criterion.kind !== 'price');
        const { submissions } = await casework.workbench(cast.people[by], played.callId);
        const submission = submissions.find((entry) => entry.organisationId === idOfBidder(organisation));
        const byCriterion = Object.fromEntries(lines.map(([value, reason], index) => [scored[index]?.id ?? '', { value, reason }]));
        await done('saveScores', casework.saveScores(cast.people[by], { ...played, submissionId: submission?.id ?? '', byCriterion }));
      },
    })),
    ...assessment.locked.map(({ at, by }) => ({ at, act: () => must('lockScores', casework.lockScores(cast.people[by], played)) })),
  ];
}

function decisionSteps({ casework, cast, played }: Scene): readonly Step[] {
  const { decision } = played.script;
  if (!decision) return [];
  const { reasons, complaintTo } = decision;
  const feedback = Object.fromEntries(
    Object.entries(decision.feedback).map(([organisation, text]) => [cast.organisations[organisation as keyof typeof decision.feedback], text]), // keys of the same record
  );
  return [{ at: decision.at, act: () => must('publishDecision', casework.publishDecision(cast.people[decision.by], { ...played, values: { reasons, complaintTo }, feedback })) }];
}

function agreementSteps({ casework, cast, played }: Scene): readonly Step[] {
  const { agreement } = played.script;
  if (!agreement) return [];
  return [
    {
      at: agreement.at,
      act: async () => {
        const file = await fileOf(casework, played);
        const awardId = file.awards[0]?.id ?? '';
        const promised = await casework.promisesOf(file, awardId);
        const promises = promised.map((promise, index) => ({ ...promise, clause: agreement.clauses[index] ?? null }));
        const { startDate, endDate } = agreement;
        const values = { signedOn: null, startDate, endDate, promises };
        await done('signAgreement', casework.signAgreement(cast.people[agreement.by], { caseId: played.caseId, awardId, values }));
      },
    },
  ];
}

function observationSteps({ casework, cast, played }: Scene): readonly Step[] {
  return (played.script.observations ?? []).map(({ at, by, measure, values }) => ({
    at,
    act: async () => {
      const measureId = (await fileOf(casework, played)).measures[measure]?.id ?? '';
      await done('recordObservation', casework.recordObservation(cast.people[by], { caseId: played.caseId, measureId, values }));
    },
  }));
}

async function fileOf(casework: Casework, { caseId }: Played): Promise<CaseFile> {
  const file = await casework.caseFile(caseId);
  if (!file) throw new Error(`no case ${caseId}`);
  return file;
}

async function callOf(casework: Casework, played: Played): Promise<Call> {
  const call = (await fileOf(casework, played)).calls.find((candidate) => candidate.id === played.callId);
  if (!call) throw new Error(`no call in the case ${played.script.key}`);
  return call;
}

async function done<T>(act: string, result: Promise<Result<T, Refusal<string>>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(`${act} was refused: ${JSON.stringify(settled.refusal)}`);
  return settled.value;
}

async function must(act: string, result: Promise<Result<unknown, Refusal<string>>>): Promise<void> {
  await done(act, result);
}
