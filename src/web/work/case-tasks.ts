import { kindWithoutCompetition } from '#call/kinds-for-route';
import { isRecorded, procedureOf } from '#call/procedures';
import { waitingOf } from '#decision/complaint';
import { documentText } from '../02-dialogue/document-text.ts';
import { questionText } from '../02-dialogue/question-text.ts';
import { meetingText } from '../02-dialogue/meeting-text.ts';
import { missingForAct } from '#field/missing';
import { needFields } from '#need/fields';
import { zoneOf } from '#party/organisation';
import { mayAct } from '#party/role';
import { dayIn } from '#value/instant';
import type { Task } from '../design/task-list.tsx';
import { formatDayWithWeekday } from '../text/format.ts';
import { say } from '../text/say.ts';
import { decidedSteps, wholeSteps } from './after-decision-tasks.ts';
import { inWordsOf } from '../text/call-words.ts';
import { workText } from './case-text.ts';
import { callSteps, panelSteps } from './call-steps.ts';
import { joiningSteps } from './joining-steps.ts';
import { panelStep } from './provider-steps.ts';
import { changeSteps, measureSteps, phaseSteps } from './phase-steps.ts';
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
    ...(missing > 0 ? { hint: say(workText.beforePublishing, language, { count: missing }) } : {}),
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

function routeSteps({ file, routeAsked, language }: About): readonly Step[] {
  if (file.need.answer !== 'accepted') return [];
  const published = file.calls.some((call) => call.publishedAt);
  // What is begun needs no route: each request that is supported gets one of its own.
  const waves = file.calls.length > 0 && file.calls.every((call) => procedureOf(call.kind).route === 'none');
  const needed = procedureOf('tender').openers.named;
  const openers = file.assignments.filter((entry) => entry.role === 'opener').length;
  const latest = file.calls.at(-1)?.kind ?? kindWithoutCompetition(file.route?.basis.route.id ?? '');
  const alone = latest && isRecorded(latest) ? latest : null;
  return [
    ...(published || waves
      ? []
      : [
          {
            act: 'chooseRoute' as const,
            key: 'route',
            title: workText.chooseRoute,
            path: file.route || routeAsked ? '/route/result' : '/route',
            status: file.route ? ('completed' as const) : routeAsked ? ('inProgress' as const) : ('notStarted' as const),
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
    ...(alone
      ? panelStep(file, alone, language)
      : [
          {
            act: 'giveRole' as const,
            key: 'people',
            title: workText.namePeople,
            path: '/people',
            status: openers >= needed ? ('completed' as const) : openers > 0 ? ('inProgress' as const) : ('notStarted' as const),
            hint: say(workText.openersNamed, language, { count: openers, needed }),
          },
        ]),
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
