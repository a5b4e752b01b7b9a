import type { Call } from '#call';
import { currentLotsOf, lotQuery, lotsOf, type CallLot } from '#call/call-lot';
import { isRecorded, isScored, procedureOf } from '#call/procedures';
import type { Language } from '#value/text';
import { workedLotName } from '../04-call/lots/lot-name.ts';
import { inWordsOf } from '../text/call-words.ts';
import { formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';
import { workText } from './case-text.ts';
import { conflictsStep, earlyInterestSteps } from './interest-steps.ts';
import { aroundScores, interviewSteps } from './panel-steps.ts';
import { providerSteps } from './provider-steps.ts';
import { stageSteps } from './stage-steps.ts';
import type { About, Step } from './task-step.ts';

/** Writing a call and what is done while it receives. */
export function callSteps(call: Call, { now }: About): readonly Step[] {
  const t = inWordsOf(workText, call.kind);
  const path = `/calls/${call.id}`;
  const values = { call: call.title ?? '' };
  const early = earlyInterestSteps(call);
  const { sealed } = procedureOf(call.kind);
  if (call.state === 'draft') {
    return [
      ...early,
      { act: 'saveCall', key: `edit-${call.id}`, title: t.writeCall, values, path, status: 'inProgress' },
      ...(sealed
        ? [
            {
              act: 'openSubmissions' as const,
              key: `rehearse-${call.id}`,
              title: t.rehearse,
              values,
              path: `${path}/opening`,
              status: 'whenNeeded' as const,
            },
            {
              act: 'prepareOpening' as const,
              key: `keys-${call.id}`,
              title: t.keys,
              values,
              path: `${path}/keys`,
              status: 'whenNeeded' as const,
            },
          ]
        : []),
      { act: 'publishCall', key: `publish-${call.id}`, title: t.publishCall, values, path: `${path}/publish`, status: 'notStarted' },
    ];
  }
  if (call.state === 'published' && call.closesAt && now < call.closesAt) {
    return [
      ...early,
      ...(sealed
        ? [
            {
              act: 'prepareOpening' as const,
              key: `keys-${call.id}`,
              title: t.keys,
              values,
              path: `${path}/keys`,
              status: 'completed' as const,
            },
          ]
        : []),
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

/** From the opening, or from the list of providers, to the decision. */
export function panelSteps(call: Call, about: About): readonly Step[] {
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
  if (isRecorded(call.kind)) return recordedSteps(call, about);
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
  return opened ? [...steps, ...openedSteps(call, about)] : steps;
}

/** The same where nobody submits: the list of providers takes the place of the opening, and nothing is scored where one is named. */
function recordedSteps(call: Call, about: About): readonly Step[] {
  const steps = providerSteps(call, about);
  if (call.state === 'published') return steps;
  if (isScored(procedureOf(call.kind))) return [...steps, ...openedSteps(call, about)];
  const status = call.state === 'decided' ? ('completed' as const) : ('inProgress' as const);
  const declaring = {
    act: 'declareInterest',
    key: `interests-${call.id}`,
    title: workText.declare,
    path: `/calls/${call.id}/interests`,
    status,
  } as const;
  return [...steps, declaring, { ...conflictsStep(call.id), status }, ...lotsOf(call).flatMap((lot) => decideStep(lot, about.language))];
}

/** What the panel and the body do with what has been opened. */
function openedSteps(call: Call, about: About): readonly Step[] {
  const t = inWordsOf(workText, call.kind);
  const { language } = about;
  const path = `/calls/${call.id}`;
  const decided = call.state === 'decided';
  return [
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
