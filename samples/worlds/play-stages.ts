import { organisations } from './organisations.ts';
import type { StageTalkScript } from './script.ts';
import { callOf, fileOf, must, placeOf, type Scene, type Step } from './stage.ts';
import { lotIn } from '#call/call-lot';

/** What leads from one stage of a call to the next: talks with those who go on, and the opening of the next stage. */
export function stageSteps({ casework, cast, played }: Scene): readonly Step[] {
  const { talks = [], stages = [] } = played.script;
  return [
    ...talks.map((talk): Step => ({ at: talk.at, act: () => recordTalk({ casework, cast, played }, talk) })),
    ...stages.map(({ at, by, closesAt, decisionBy }): Step => ({
      at,
      act: () => must('openStage', casework.openStage(cast.people[by], { ...played, values: { closesAt, decisionBy } })),
    })),
  ];
}

async function recordTalk({ casework, cast, played }: Scene, { by, organisation, values, lot }: StageTalkScript): Promise<void> {
  const place = await placeOf(casework, played, { lot });
  const file = await fileOf(casework, played);
  const call = lotIn(await callOf(casework, played), place.lotId);
  if (!call) throw new Error(`no such stage in ${played.script.key}`);
  const room = await casework.stageTalkRoom(cast.people[by], { file, call });
  const submissionId = room.find(({ organisationName }) => organisationName === organisations[organisation].name)?.submissionId ?? '';
  await must('recordStageTalk', casework.recordStageTalk(cast.people[by], { ...place, lotId: call.lot.id, submissionId, values }));
}
