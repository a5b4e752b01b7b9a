import { valuesOfCall } from '#call';
import { emptyValues } from '#field/field';
import { needFields } from '#need/fields';
import { parseDay } from '#value/day';
import { afterSteps, cancellationSteps } from './play-after.ts';
import { assessmentSteps, submissionSteps } from './play-bids.ts';
import { dialogueSteps } from './play-dialogue.ts';
import { prepareOpening } from './prepare-opening.ts';
import { enquirySteps } from './play-enquiries.ts';
import { followingSteps } from './play-following.ts';
import { interviewSteps } from './play-interviews.ts';
import { joiningSteps } from './play-joinings.ts';
import { panelSteps } from './play-panel.ts';
import { paperSteps } from './play-papers.ts';
import { partnerSteps } from './play-partners.ts';
import { providerSteps } from './play-providers.ts';
import { stageSteps } from './play-stages.ts';
import { confirmStep, earlySteps, nameSuperiors } from './play-interests.ts';
import type { CallScript, CaseScript, DecisionScript } from './script.ts';
import { callOf, done, fileOf, must, placeOf, type Played, type Scene, type Stage, type Step } from './stage.ts';

/** The acts of a case in the order of the story. Refusals throw: a sample that the product refuses is a defect. */
export function stepsOf(
  script: CaseScript,
  { casework, cast, cases }: Stage,
): { readonly played: Played; readonly steps: readonly Step[] } {
  const played: Played = { script, caseId: '', callId: '' };
  cases.set(script.key, played);
  const scene = { casework, cast, played };
  return {
    played,
    steps: [
      ...needSteps(scene),
      ...followingSteps(scene),
      ...joiningSteps(scene, cases),
      ...dialogueSteps(scene),
      ...routeSteps(scene),
      ...(script.papers ?? []).flatMap((paper) => paperSteps(scene, paper)),
      ...(script.call ? callSteps(scene, script.call) : []),
      ...draftSteps(scene),
      ...(script.submissions ?? []).flatMap((submission) => submissionSteps(scene, submission)),
      ...providerSteps(scene),
      ...(script.assessment ? assessmentSteps(scene, script.assessment) : []),
      ...interviewSteps(scene, script.interviews),
      ...panelSteps(scene, script.panel),
      ...stageSteps(scene),
      ...decisionSteps(scene),
      ...afterSteps(scene),
      ...cancellationSteps(scene),
      ...agreementSteps(scene),
      ...partnerSteps(scene),
      ...observationSteps(scene),
    ],
  };
}

function needSteps({ casework, cast, played }: Scene): readonly Step[] {
  const { need, body, language } = played.script;
  const { answer, published, changed } = need;
  return [
    {
      at: need.at,
      act: async () => {
        const raising = {
          values: { ...emptyValues(needFields), ...need.values },
          organisationId: cast.organisations[body],
          language,
          raisedBy: need.as,
          demo: true,
        };
        played.caseId = (await done('raiseNeed', casework.raiseNeed(cast.people[need.by], raising))).caseId;
      },
    },
    ...(answer
      ? [
          {
            at: answer.at,
            act: () => must('answerNeed', casework.answerNeed(cast.people[answer.by], { caseId: played.caseId, answer: answer.values })),
          },
        ]
      : []),
    ...(published
      ? [{ at: published.at, act: () => must('publishNeed', casework.publishNeed(cast.people[published.by], { caseId: played.caseId })) }]
      : []),
    ...(changed
      ? [
          {
            at: changed.at,
            act: () => {
              const values = { ...emptyValues(needFields), ...need.values, ...changed.values };
              return must('saveNeed', casework.saveNeed(cast.people[changed.by], { caseId: played.caseId, values, version: null }));
            },
          },
        ]
      : []),
  ];
}

function routeSteps({ casework, cast, played }: Scene): readonly Step[] {
  const { route } = played.script;
  if (!route) return [];
  const choice = { routeId: route.routeId, reason: route.reason };
  return [
    {
      at: route.at,
      act: () => must('chooseRoute', casework.chooseRoute(cast.people[route.by], { caseId: played.caseId, facts: route.facts, choice })),
    },
  ];
}

function callSteps({ casework, cast, played }: Scene, call: CallScript): readonly Step[] {
  const buyer = cast.people[call.by];
  return [
    {
      at: call.at,
      act: async () => {
        const { caseId } = played;
        await writeCall({ casework, cast, played }, call);
        for (const [person, role] of call.roles)
          await done('giveRole', casework.giveRole(buyer, { caseId, email: cast.emails[person], role }));
        const openers = call.roles.flatMap(([person, role]) => (role === 'opener' ? [cast.people[person]] : []));
        if (openers.length > 0) await prepareOpening(casework, { buyer, openers }, { caseId, callId: played.callId });
        await nameSuperiors({ casework, cast, played }, call);
        if (call.conflicts) await confirmStep({ casework, cast, played }, call.conflicts).act();
        if (call.engagement) {
          const { engagement: values } = call;
          await done('recordEngagement', casework.recordEngagement(buyer, { caseId, callId: played.callId, values }));
        }
        await done('publishCall', casework.publishCall(buyer, { caseId, callId: played.callId }));
      },
    },
    ...earlySteps({ casework, cast, played }, call),
    ...(call.amended ?? []).map(({ at, by, change, reason, rationale }) => ({
      at,
      act: async () => {
        const values = { ...valuesOfCall(await callOf(casework, played)), ...change };
        await done('amendCall', casework.amendCall(cast.people[by], { ...played, values, reason, rationale }));
      },
    })),
    ...(call.enquiries ?? []).flatMap((enquiry) => enquirySteps({ casework, cast, played }, enquiry)),
  ];
}

function draftSteps(scene: Scene): readonly Step[] {
  const { draft } = scene.played.script;
  return draft ? [{ at: draft.at, act: () => writeCall(scene, draft) }] : [];
}

async function writeCall({ casework, cast, played }: Scene, { by, values }: Pick<CallScript, 'by' | 'values'>): Promise<void> {
  const buyer = cast.people[by];
  const { caseId } = played;
  played.callId = (await done('startCall', casework.startCall(buyer, { caseId, kind: played.script.kind ?? 'tender' }))).callId;
  await done('saveCall', casework.saveCall(buyer, { caseId, callId: played.callId, values, version: null }));
}

function decisionSteps(scene: Scene): readonly Step[] {
  const { selections = [], decision } = scene.played.script;
  return [...selections, ...(decision ? [decision] : [])].flatMap((one) => stepsOfDecision(scene, one));
}

function stepsOfDecision({ casework, cast, played }: Scene, decision: DecisionScript): readonly Step[] {
  const { reasons, complaintTo } = decision;
  // Evening meetings of the samples fall on the same day in both countries.
  const heldOn = parseDay(decision.at.slice(0, 10));
  const minutes = decision.minutes ? { minutes: { ...decision.minutes, heldOn } } : {};
  const feedback = Object.fromEntries(
    Object.entries(decision.feedback).map(([organisation, text]) => [
      cast.organisations[organisation as keyof typeof decision.feedback],
      text,
    ]), // keys of the same record
  );
  return [
    ...(decision.advantages ?? []).map(({ at, by, organisation, values }) => ({
      at,
      act: async () => {
        const examining = { ...(await placeOf(casework, played, decision)), organisationId: cast.organisations[organisation], values };
        await must('examineAdvantage', casework.examineAdvantage(cast.people[by], examining));
      },
    })),
    ...(decision.conflicts ? [confirmStep({ casework, cast, played }, decision.conflicts)] : []),
    {
      at: decision.at,
      act: async () => {
        const place = await placeOf(casework, played, decision);
        await must(
          'publishDecision',
          casework.publishDecision(cast.people[decision.by], { ...place, values: { reasons, complaintTo }, feedback, ...minutes }),
        );
      },
    },
  ];
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
