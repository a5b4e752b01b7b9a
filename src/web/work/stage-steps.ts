import { lotQuery, type CallLot } from '#call/call-lot';
import { say } from '../text/say.ts';
import { workText } from './case-text.ts';
import type { About, Step } from './task-step.ts';

/** Going on, once those who do are chosen: the talks where the stage has them, and then the next stage. */
export function stageSteps(call: CallLot, { language, talks }: Pick<About, 'language' | 'talks'>): readonly Step[] {
  if (call.lot.state !== 'selected') return [];
  const soFar = talks.find(({ lotId }) => lotId === call.lot.id);
  const missing = soFar?.missing ?? 0;
  const stage: Step = {
    act: 'openStage',
    key: `stage-${call.lot.id}`,
    title: workText.openStage,
    values: { lot: call.title ?? '' },
    path: `/calls/${call.id}/stage${lotQuery(call)}`,
    status: missing > 0 ? 'cannotStart' : 'notStarted',
  };
  if (!soFar) return [stage];
  const hint = missing > 0 ? { hint: say(workText.talksLeft, language, { count: missing }) } : {};
  const held: Step = {
    act: 'holdStageTalks',
    key: `talks-${call.lot.id}`,
    title: workText.stageTalks,
    values: { lot: call.title ?? '', kind: call.stage.talks },
    path: `/calls/${call.id}/stage-talks${lotQuery(call)}`,
    status: missing === 0 ? 'completed' : soFar.recorded > 0 ? 'inProgress' : 'notStarted',
    ...hint,
  };
  return [held, stage];
}
