// Random acts between the opening and the decision: interests, scores, asking bidders, their answers, low prices, scores changed after the lock.
import { clarificationsOf } from '../src/db/clarifications.ts';
import { bidders, buyers, openers, panel, words, type RandomAct, type Stage } from './random-acts.ts';

const declaring = [...openers, ...panel] as const;
const chairs = ['buyer', 'tom'] as const;

export const panelActs: readonly RandomAct[] = [
  {
    name: 'declareInterests',
    often: 5,
    by: declaring,
    state: 'opened',
    async run({ world, at, chance }, actor) {
      const { bidders } = await world.casework.workbench(actor, at.callId);
      const byOrganisation = Object.fromEntries(
        bidders.map(({ id }) => [
          id,
          chance.below(30) === 0 ? { statement: 'link' as const, detail: 'Styreverv.' } : { statement: 'none' as const, detail: null },
        ]),
      );
      return world.casework.declareInterests(actor, { ...at, byOrganisation });
    },
  },
  {
    name: 'ruleInterest',
    often: 4,
    by: chairs,
    state: 'opened',
    async run({ world, at, chance }, actor) {
      const { interests } = await world.casework.panelRoom(at.callId);
      if (interests.length === 0) return null;
      const followed = chance.pick(['record', 'record', 'record', 'record', 'record', 'recuse', 'exclude'] as const);
      const ruling = { state: 'potential', ruling: followed, rulingReason: 'Vurdert.' } as const;
      return world.casework.ruleInterest(actor, { ...at, interestId: chance.pick(interests).id, ruling });
    },
  },
  {
    name: 'saveScores',
    often: 8,
    by: panel,
    state: 'opened',
    async run({ world, at, chance }, actor) {
      const opened = await world.bench.tables.selectFrom('openedSubmission').select('id').where('callId', '=', at.callId).execute();
      const call = (await world.casework.caseFile(at.caseId))?.calls[0];
      if (!call || opened.length === 0) return null;
      const byCriterion = Object.fromEntries(
        call.criteria.map(({ id }) => [
          id ?? '',
          { value: chance.below(12) === 0 ? null : chance.below(51) / 10, reason: chance.pick(words) || null },
        ]),
      );
      return world.casework.saveScores(actor, { ...at, submissionId: chance.pick(opened).id, byCriterion });
    },
  },
  { name: 'lockScores', often: 4, by: panel, state: 'opened', run: ({ world, at }, actor) => world.casework.lockScores(actor, at) },
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
      const asked = await askedAboutPrice(stage);
      // Mostly one that was asked: no other can be examined.
      const submissionId = asked.length > 0 && chance.below(4) > 0 ? chance.pick(asked) : await anyOpened(stage);
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

/** Submissions whose bidders were asked to explain a low price, and have answered or let the time pass. */
async function askedAboutPrice({ world, at }: Stage): Promise<readonly string[]> {
  const asked = await clarificationsOf(world.bench.tables, at.callId);
  const now = world.clock.now();
  return asked.flatMap(({ purpose, answeredAt, dueAt, submissionId }) =>
    purpose === 'lowPrice' && (answeredAt !== null || dueAt <= now) ? [submissionId] : [],
  );
}

async function anyOpened({ world, at, chance }: Stage): Promise<string | null> {
  const opened = await world.bench.tables.selectFrom('openedSubmission').select('id').where('callId', '=', at.callId).execute();
  return opened.length === 0 ? null : chance.pick(opened).id;
}
