import type { Call } from '#call';
import { currentLotsOf, lotQuery, lotsOf, type CallLot } from '#call/call-lot';
import { procedureOf } from '#call/procedures';
import { waitingOf } from '#decision/complaint';
import { documentText } from '../02-dialogue/document-text.ts';
import { questionText } from '../02-dialogue/question-text.ts';
import { meetingText } from '../02-dialogue/meeting-text.ts';
import { missingForAct } from '#field/missing';
import { needFields } from '#need/fields';
import { zoneOf } from '#party/organisation';
import { mayAct } from '#party/role';
import { dayIn } from '#value/instant';
import type { Language } from '#value/text';
import { workedLotName } from '../04-call/lots/lot-name.ts';
import type { Task } from '../design/task-list.tsx';
import { formatDayWithWeekday, formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';
import { decidedSteps, wholeSteps } from './after-decision-tasks.ts';
import { inWordsOf } from '../text/call-words.ts';
import { workText } from './case-text.ts';
import { conflictsStep, earlyInterestSteps } from './interest-steps.ts';
import { joiningSteps } from './joining-steps.ts';
import { aroundScores, interviewSteps } from './panel-steps.ts';
import { changeSteps, measureSteps, phaseSteps } from './phase-steps.ts';
import { stageSteps } from './stage-steps.ts';
import type { About, Step } from './task-step.ts';

export type TaskGroup = { readonly key: string; readonly title: string; readonly tasks: readonly Task[] };

/** What an actor can do in a case, in the order of the story. Steps that are not theirs are left out; what cannot begin yet has no link. */
export function caseTasks(about: About): readonly TaskGroup[] {
  const { file, actor, language } = about;
  const latest = file.calls.at(-1)?.kind ?? 'tender';
  const t = inWordsOf(workText, latest);
  const groups = [
    { key: 'prepare', title: t.prepare, steps: [...needSteps(about), ...joiningSteps(about), ...dialogueSteps(about)] },
    {
      key: 'call',
      title: procedureOf(latest).route === 'none' ? t.onlyCall : t.routeAndCall,
      steps: [...routeSteps(about), ...file.calls.flatMap((call) => callSteps(call, about))],
    },
    { key: 'receive', title: t.receive, steps: file.calls.flatMap((call) => panelSteps(call, about)) },
    { key: 'decided', title: t.decided, steps: file.calls.flatMap((call) => decidedSteps(call, about)) },
    { key: 'after', title: t.afterwards, steps: afterSteps(about) },
    { key: 'whole', title: t.wholeCase, steps: wholeSteps(about) },
  ];
  return groups
    .map(({ key, title, steps }) => ({
      key,
      title: title[language],
      tasks: steps.filter((step) => mayAct(actor, step.act)).map((step) => taskOf(step, about)),
    }))
    .filter((group) => group.tasks.length > 0);
}

function taskOf(step: Step, { file, language }: About): Task {
  return {
    key: step.key,
    title: say(step.title, language, step.values),
    status: step.status,
    ...(step.status === 'cannotStart' ? {} : { href: `/${language}/w/cases/${file.id}${step.path}` }),
    ...(step.hint ? { hint: step.hint } : {}),
  };
}

function needSteps({ file, language }: About): readonly Step[] {
  const { need } = file;
  const missing = missingForAct(needFields, need, file.country).length;
  const steps: Step[] = [];
  if (need.raisedBy !== 'buyer') {
    const hint =
      need.answer === 'declined'
        ? say(workText.declined, language, { reason: need.answerReason ?? '' })
        : need.answer
          ? undefined
          : need.answerDue
            ? say(workText.waitingAnswer, language, { day: formatDayWithWeekday(need.answerDue, language) })
            : undefined;
    steps.push({
      act: 'answerNeed',
      key: 'answer',
      title: workText.answerNeed,
      path: '/answer',
      status: need.answer ? 'completed' : 'notStarted',
      ...(hint ? { hint } : {}),
    });
  }
  if (need.answer === 'declined') return steps;
  steps.push({
    act: 'saveNeed',
    key: 'need',
    title: workText.describeNeed,
    path: '/need',
    status: missing > 0 ? 'inProgress' : need.publishedAt ? 'public' : 'enough',
  });
  const publishable = need.answer === 'accepted' && missing === 0;
  steps.push({
    act: 'publishNeed',
    key: 'publish',
    title: workText.publishNeed,
    path: '/publish',
    status: need.publishedAt ? 'completed' : publishable ? 'notStarted' : 'cannotStart',
  });
  // What is done keeps no door that leads to a refusal.
  return steps.filter((step) => !(step.key === 'publish' && need.publishedAt) && !(step.key === 'answer' && need.answer === 'accepted'));
}

function dialogueSteps({ file, language }: About): readonly Step[] {
  if (file.need.answer !== 'accepted') return [];
  const unshared = file.dialogue.filter((entry) => !entry.sharedAt).length;
  const called = file.calls.some((call) => call.publishedAt);
  return [
    ...(called && file.meetings.length === 0
      ? []
      : [
          {
            act: 'holdMeetings' as const,
            key: 'meetings',
            title: meetingText.task,
            path: '/meetings',
            status: called ? ('completed' as const) : file.meetings.length > 0 ? ('inProgress' as const) : ('whenNeeded' as const),
          },
        ]),
    ...(file.need.publishedAt && !called
      ? [
          {
            act: 'recordDialogue' as const,
            key: 'dialogueDocuments',
            title: documentText.task,
            path: '/dialogue/documents',
            status: 'whenNeeded' as const,
          },
          {
            act: 'answerAboutNeed' as const,
            key: 'questions',
            title: questionText.task,
            path: '/questions',
            status: 'whenNeeded' as const,
          },
        ]
      : []),
    {
      act: 'recordDialogue',
      key: 'dialogue',
      title: workText.logDialogue,
      path: '/dialogue',
      status: file.dialogue.length === 0 ? 'notStarted' : unshared > 0 ? 'inProgress' : 'completed',
      ...(unshared > 0 ? { hint: say(workText.toShare, language, { count: unshared }) } : {}),
    },
  ];
}

function routeSteps({ file, language }: About): readonly Step[] {
  if (file.need.answer !== 'accepted') return [];
  const published = file.calls.some((call) => call.publishedAt);
  // What is begun needs no route: each request that is supported gets one of its own.
  const waves = file.calls.length > 0 && file.calls.every((call) => procedureOf(call.kind).route === 'none');
  const needed = procedureOf('tender').openers.named;
  const openers = file.assignments.filter((entry) => entry.role === 'opener').length;
  return [
    ...(published || waves
      ? []
      : [
          {
            act: 'chooseRoute' as const,
            key: 'route',
            title: workText.chooseRoute,
            path: file.route ? '/route/result' : '/route',
            status: file.route ? ('completed' as const) : ('notStarted' as const),
            ...(file.route ? { hint: say(workText.routeIs, language, { route: file.route.basis.route.name[language] }) } : {}),
          },
        ]),
    ...(waves
      ? []
      : [
          {
            act: 'writeDocument' as const,
            key: 'documents',
            title: workText.caseDocuments,
            path: '/documents',
            status: 'whenNeeded' as const,
          },
        ]),
    {
      act: 'giveRole',
      key: 'people',
      title: workText.namePeople,
      path: '/people',
      status: openers >= needed ? 'completed' : openers > 0 ? 'inProgress' : 'notStarted',
      hint: say(workText.openersNamed, language, { count: openers, needed }),
    },
  ];
}

function callSteps(call: Call, { now }: About): readonly Step[] {
  const t = inWordsOf(workText, call.kind);
  const path = `/calls/${call.id}`;
  const values = { call: call.title ?? '' };
  const early = earlyInterestSteps(call);
  if (call.state === 'draft') {
    return [
      ...early,
      { act: 'saveCall', key: `edit-${call.id}`, title: t.writeCall, values, path, status: 'inProgress' },
      {
        act: 'openSubmissions',
        key: `rehearse-${call.id}`,
        title: t.rehearse,
        values,
        path: `${path}/opening`,
        status: 'whenNeeded',
      },
      { act: 'prepareOpening', key: `keys-${call.id}`, title: t.keys, values, path: `${path}/keys`, status: 'whenNeeded' },
      { act: 'publishCall', key: `publish-${call.id}`, title: t.publishCall, values, path: `${path}/publish`, status: 'notStarted' },
    ];
  }
  if (call.state === 'published' && call.closesAt && now < call.closesAt) {
    return [
      ...early,
      { act: 'prepareOpening', key: `keys-${call.id}`, title: t.keys, values, path: `${path}/keys`, status: 'completed' },
      {
        act: 'answerEnquiry',
        key: `enquiries-${call.id}`,
        title: t.enquiries,
        values,
        path: `${path}/enquiries`,
        status: 'inProgress',
      },
      { act: 'amendCall', key: `amend-${call.id}`, title: t.amendCall, values, path: `${path}/amend`, status: 'notStarted' },
    ];
  }
  return call.state === 'published' ? early : [];
}

function panelSteps(call: Call, about: About): readonly Step[] {
  const t = inWordsOf(workText, call.kind);
  const { now, language } = about;
  const path = `/calls/${call.id}`;
  const values = { call: call.title ?? '' };
  if (call.state === 'draft' || call.state === 'cancelled') return [];
  const opened = call.state !== 'published';
  // Of an opened call the next stage, or the next lot, may still be receiving.
  const sealed = lotsOf(call).filter(({ lot }) => lot.state === 'waiting');
  const opensAt = sealed.flatMap(({ closesAt }) => closesAt ?? []).toSorted()[0] ?? call.closesAt;
  const closed = opensAt !== null && now >= opensAt;
  const steps: Step[] = [
    {
      act: 'openSubmissions',
      key: `open-${call.id}`,
      title: t.openSubmissions,
      values,
      path: `${path}/opening`,
      status: opened && sealed.length === 0 ? 'completed' : !closed ? 'cannotStart' : opened ? 'inProgress' : 'notStarted',
      ...(sealed.length > 0 && !closed && opensAt
        ? { hint: say(t.opensAt, language, { at: formatInstant(opensAt, call.zone, language) }) }
        : {}),
    },
  ];
  if (!opened) return steps;
  const decided = call.state === 'decided';
  return [
    ...steps,
    {
      act: 'declareInterest',
      key: `interests-${call.id}`,
      title: t.declare,
      path: `${path}/interests`,
      status: decided ? 'completed' : 'inProgress',
    },
    { ...conflictsStep(call.id), status: decided ? 'completed' : 'inProgress' },
    ...interviewSteps(call),
    {
      act: 'scoreSubmissions',
      key: `score-${call.id}`,
      title: t.score,
      path: `${path}/assess`,
      status: decided ? 'completed' : 'inProgress',
    },
    {
      act: 'seeAssessment',
      key: `panel-${call.id}`,
      title: t.panel,
      path: `${path}/panel`,
      status: decided ? 'completed' : 'inProgress',
    },
    ...aroundScores(call, decided ? 'completed' : 'whenNeeded'),
    ...lotsOf(call).flatMap((lot) => decideStep(lot, language)),
    ...currentLotsOf(call).flatMap((lot) => stageSteps(lot, about)),
  ];
}

/** Deciding on a lot that has been opened. */
function decideStep(call: CallLot, language: Language): readonly Step[] {
  const name = workedLotName(call, language);
  if (call.state !== 'opened' && call.state !== 'decided') return [];
  return [
    {
      act: 'decide',
      key: `decide-${call.lot.id}`,
      title: name === '' ? workText.decide : workText.decideLot,
      values: { lot: name },
      path: `/calls/${call.id}/decision${lotQuery(call)}`,
      status: call.state === 'decided' ? 'completed' : 'notStarted',
    },
  ];
}

function afterSteps({ file, now, language }: About): readonly Step[] {
  const today = dayIn(zoneOf(file.country), now);
  const signing = file.awards
    .filter((award) => !file.agreements.some((agreement) => agreement.awardId === award.id))
    .map((award): Step => {
      const waiting = waitingOf(file, award.lotId);
      const suspended = waiting !== null && waiting.suspendedBy > 0;
      const early = waiting !== null && (suspended || today < waiting.earliestAct);
      return {
        act: 'signAgreement',
        key: `sign-${award.id}`,
        title:
          procedureOf(file.calls.find(({ id }) => id === award.callId)?.kind ?? 'tender').agreement === 'grant'
            ? workText.signGrant
            : workText.sign,
        values: { name: award.organisationName },
        path: `/awards/${award.id}/agreement`,
        status: early ? 'cannotStart' : 'notStarted',
        ...(suspended ? { hint: workText.suspended[language] } : {}),
        ...(early && !suspended
          ? { hint: say(workText.signFrom, language, { day: formatDayWithWeekday(waiting.earliestAct, language) }) }
          : {}),
      };
    });
  return [...signing, ...phaseSteps({ file, now, language }), ...measureSteps({ file, now }), ...changeSteps({ file, now })];
}
