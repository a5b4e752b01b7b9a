// Random acts around a call: questions and answers, requests for review, attempts that come too late, and what follows a decision.
import { addDays } from '../src/core/value/day.ts';
import { dayIn, epochMillis, instantOf } from '../src/core/value/instant.ts';
import { ok } from '../src/core/value/result.ts';
import { anyLot, lotsNow } from './random-shapes.ts';
import { bidders, buyers, feedbackOf, words, type RandomAct } from './random-acts.ts';

export const actsAround: readonly RandomAct[] = [
  {
    name: 'complain',
    often: 2,
    by: bidders,
    state: 'decided',
    run: async (stage, actor) =>
      stage.world.casework.complain(actor, {
        ...(await anyLot(stage)),
        values: { about: 'assessment', complaint: stage.chance.pick(words) || null },
      }),
  },
  {
    name: 'correctDecision',
    often: 4,
    by: buyers,
    state: 'decided',
    async run(stage, actor) {
      const { world, chance } = stage;
      const at = await anyLot(stage);
      const feedback = feedbackOf(stage);
      const values = { reasons: chance.pick(words) || null, complaintTo: 'klage@example.no' };
      const correction = { correctionKind: 'reasons', correctionReason: chance.pick(words) || null } as const;
      return world.casework.correctDecision(actor, { ...at, values, feedback, correction });
    },
  },
  {
    name: 'cancelCall',
    often: 1,
    by: buyers,
    state: 'decided',
    async run({ world, at, chance }, actor) {
      // Rarely: a call that is cancelled comes no further.
      if (chance.below(9) > 0) return null;
      return world.casework.cancelCall(actor, { ...at, values: { ground: 'noFunding', cancellationReason: chance.pick(words) || null } });
    },
  },
  {
    name: 'cancelLot',
    often: 1,
    by: buyers,
    state: 'opened',
    async run(stage, actor) {
      const { lotId, ...at } = { lotId: null, ...(await anyLot(stage)) };
      if (lotId === null || stage.chance.below(12) > 0) return null;
      const values = { ground: 'noFunding', cancellationReason: stage.chance.pick(words) || null } as const;
      return stage.world.casework.cancelCall(actor, { ...at, lotId, values });
    },
  },
  {
    // What was selected is decided for its stage.
    name: 'openStage',
    often: 8,
    by: buyers,
    state: 'decided',
    async run(stage, actor) {
      const { world, chance } = stage;
      const closesAt = instantOf(epochMillis(world.clock.now()) + (chance.below(6) - 1) * 86_400_000);
      return world.casework.openStage(actor, { ...(await anyLot(stage)), values: { closesAt, decisionBy: null } });
    },
  },
  {
    name: 'askEnquiry',
    often: 1,
    by: bidders,
    state: 'published',
    run: ({ world, at, chance }, actor) => world.casework.askEnquiry(actor, { ...at, question: chance.pick(words), whenLate: 'accept' }),
  },
  {
    name: 'answerEnquiry',
    often: 1,
    by: buyers,
    state: 'published',
    async run({ world, at, chance }, actor) {
      const waiting = await world.casework.waitingEnquiries(at.callId);
      if (waiting.length === 0) return null;
      const values = { question: chance.pick(words) || null, answer: chance.pick(words) || null };
      return world.casework.answerEnquiry(actor, { ...at, enquiryId: chance.pick(waiting).id, values });
    },
  },
  {
    // Nobody gets in late, and whoever tries finds the attempt recorded: that is what succeeds here.
    name: 'sealTooLate',
    often: 2,
    by: bidders,
    state: 'published',
    async run(stage, actor) {
      const { world } = stage;
      const at = await anyLot(stage);
      const lots = await lotsNow(stage);
      const closesAt = (lots.length === 1 ? lots[0] : lots.find(({ lot }) => lot.id === at.lotId))?.closesAt;
      if (!closesAt) return null;
      const receivedAt = world.clock.now() > closesAt ? world.clock.now() : closesAt;
      const before = await world.casework.ownLateAttempts(actor, at);
      const result = await world.casework.sealSubmission(actor, { ...at, receivedAt });
      if (result.ok) throw new Error(`sealed at ${receivedAt}, and the call closed at ${closesAt}`);
      if (result.refusal.code !== 'closed') return result;
      const after = await world.casework.ownLateAttempts(actor, at);
      if (after.length !== before.length + 1 || !after.includes(receivedAt))
        throw new Error(`the late attempt of ${receivedAt} is not recorded`);
      return ok(null);
    },
  },
  {
    name: 'requestReview',
    often: 2,
    by: ['overseer'],
    state: 'any',
    async run({ world, at, chance }, actor) {
      if (chance.below(3) > 0) return null;
      const values = { reviewReason: chance.pick(words) || null, reviewQuestions: chance.pick(words) || null };
      return world.casework.requestReview(actor, { ...at, values });
    },
  },
  {
    name: 'answerReview',
    often: 6,
    by: buyers,
    state: 'any',
    async run({ world, at, chance }, actor) {
      const reviews = (await world.casework.caseFile(at.caseId))?.reviews ?? [];
      if (reviews.length === 0) return null;
      return world.casework.answerReview(actor, { ...at, reviewId: chance.pick(reviews).id, text: chance.pick(words) || null });
    },
  },
  {
    name: 'liftReview',
    often: 2,
    by: ['overseer'],
    state: 'any',
    async run({ world, at, chance }, actor) {
      const reviews = (await world.casework.caseFile(at.caseId))?.reviews ?? [];
      if (reviews.length === 0) return null;
      return world.casework.liftReview(actor, { ...at, reviewId: chance.pick(reviews).id, note: chance.pick(words) || null });
    },
  },
  {
    name: 'offerTalk',
    often: 4,
    by: buyers,
    state: 'decided',
    run({ world, at, chance }, actor) {
      const talkDay = addDays(dayIn('Europe/Oslo', world.clock.now()), chance.below(20) - 2);
      const starts = chance.pick(['09:30', '9.30', '25:00'] as const);
      return world.casework.offerTalk(actor, { ...at, values: { talkDay, starts, minutes: 30, place: chance.pick(words) || null } });
    },
  },
  {
    name: 'bookTalk',
    often: 8,
    by: bidders,
    state: 'decided',
    async run({ world, at, chance }, actor) {
      const talks = await world.casework.talksOn(at.callId);
      return talks.length === 0 ? null : world.casework.bookTalk(actor, { ...at, talkId: chance.pick(talks).id });
    },
  },
  {
    name: 'cancelBooking',
    often: 6,
    by: bidders,
    state: 'decided',
    async run({ world, at, chance }, actor) {
      const talks = await world.casework.talksOn(at.callId);
      return talks.length === 0 ? null : world.casework.cancelBooking(actor, { ...at, talkId: chance.pick(talks).id });
    },
  },
];
