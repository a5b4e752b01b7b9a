// Random acts between the opening and the decision: asking bidders, their answers, low prices, scores changed after the lock.
import { bidders, buyers, panel, words, type RandomAct, type Stage } from './random-acts.ts';

export const panelActs: readonly RandomAct[] = [
  {
    name: 'askToClarify',
    often: 1,
    by: buyers,
    state: 'opened',
    async run(stage, actor) {
      const submissionId = await anyOpened(stage);
      const asked = stage.chance.pick(words) || null;
      return submissionId
        ? stage.world.casework.askToClarify(actor, { ...stage.at, submissionId, questionId: null, values: { asked } })
        : null;
    },
  },
  {
    name: 'askToExplainPrice',
    often: 3,
    by: buyers,
    state: 'opened',
    async run(stage, actor) {
      const submissionId = await anyOpened(stage);
      const asked = stage.chance.pick(words) || null;
      return submissionId ? stage.world.casework.askToExplainPrice(actor, { ...stage.at, submissionId, values: { asked } }) : null;
    },
  },
  {
    name: 'answerClarification',
    often: 10,
    by: bidders,
    state: 'opened',
    async run({ world, at, chance }, actor) {
      const all = await world.bench.tables.selectFrom('clarification').select('id').where('callId', '=', at.callId).execute();
      if (all.length === 0) return null;
      const response = chance.pick(words) || null;
      return world.casework.answerClarification(actor, { ...at, clarificationId: chance.pick(all).id, values: { response } });
    },
  },
  {
    name: 'examinePrice',
    often: 8,
    by: buyers,
    state: 'opened',
    async run(stage, actor) {
      const { world, at, chance } = stage;
      const submissionId = await anyOpened(stage);
      const values = { finding: chance.below(4) === 0 ? 'rejected' : 'accepted', findingReason: chance.pick(words) || null } as const;
      return submissionId ? world.casework.examinePrice(actor, { ...at, submissionId, values }) : null;
    },
  },
  {
    name: 'changeScore',
    often: 6,
    by: panel,
    state: 'opened',
    async run({ world, at, chance }, actor) {
      const scores = await world.bench.tables.selectFrom('score').select(['id', 'personId']).where('callId', '=', at.callId).execute();
      // Mostly one's own: only that can succeed.
      const own = scores.filter(({ personId }) => personId === actor.personId);
      const from = own.length > 0 && chance.below(4) > 0 ? own : scores;
      if (from.length === 0) return null;
      const values = { value: chance.below(51) / 10, changeReason: chance.pick(words) || null };
      return world.casework.changeScore(actor, { ...at, scoreId: chance.pick(from).id, values });
    },
  },
];

async function anyOpened({ world, at, chance }: Stage): Promise<string | null> {
  const opened = await world.bench.tables.selectFrom('openedSubmission').select('id').where('callId', '=', at.callId).execute();
  return opened.length === 0 ? null : chance.pick(opened).id;
}
