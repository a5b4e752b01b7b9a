// Random talks between two stages: the act that records one, and who may read what of it.
import { lotsOf } from '../src/core/04-call/call-lot.ts';
import { isChosen } from '../src/core/07-decision/decision.ts';
import { standingTowards } from '../src/core/06-assessment/interest.ts';
import type { CaseFile } from '../src/core/10-public-record/case-file.ts';
import { addDays } from '../src/core/value/day.ts';
import { dayIn } from '../src/core/value/instant.ts';
import { interestsOf } from '../src/db/interests.ts';
import type { RandomAct, Stage } from './random-acts.ts';
import { lotsNow } from './random-shapes.ts';

export const talkActs: readonly RandomAct[] = [
  {
    // With any bidder of any stage. Only those of the body succeed, with somebody whose submission they may read and who goes on.
    name: 'recordStageTalk',
    often: 16,
    by: ['buyer', 'colleague', 'tom'],
    state: 'decided',
    async run(stage, actor) {
      const { world, at, chance } = stage;
      const lots = (await lotsNow(stage)).filter(({ stage: { talks } }) => talks !== 'none');
      const opened = await openedBy(stage);
      const lot = lots.length > 0 && chance.below(10) > 0 ? chance.pick(lots).lot : (await lotsNow(stage)).at(-1)?.lot;
      const own = opened.filter(({ lotId }) => lotId === lot?.id);
      const from = own.length > 0 && chance.below(8) > 0 ? own : opened;
      if (!lot || from.length === 0) return null;
      const about = chance.pick(from);
      const mark = `${chance.below(1_000_000_000)}`;
      const values = {
        held: chance.pick(['held', 'held', 'notHeld'] as const),
        heldOn: addDays(dayIn('Europe/Oslo', world.clock.now()), chance.below(8) === 0 ? 1 : -chance.below(2)),
        attended: chance.below(8) === 0 ? null : 'Vi to og dere to',
        minutes: chance.below(8) === 0 ? null : `Referat ${mark}.`,
        forAll: chance.below(2) === 0 ? `Til alle ${mark}.` : null,
      };
      const recorded = await world.casework.recordStageTalk(actor, { ...at, lotId: lot.id, submissionId: about.id, values });
      if (!recorded.ok) return recorded;
      const declared = await interestsOf(world.bench.tables, at.callId, actor.personId);
      if (standingTowards(declared, about.organisationId) !== 'free') throw new Error('somebody recused recorded a talk');
      if (about.lotId !== lot.id || !chosenIn(await world.casework.caseFile(at.caseId), lot.id).has(about.organisationId))
        throw new Error('a talk with somebody who does not go on');
      return recorded;
    },
  },
];

/**
 * A bidder reads the minutes of its own talks and nobody else's; what all must know reaches all who go on, on the page and by mail at one
 * moment, and nobody else; of the body nobody reads what was said with somebody to whom a link keeps them away.
 */
export async function wrongWithTalks(stage: Stage): Promise<readonly string[]> {
  const { world, at, people } = stage;
  const { tables } = world.bench;
  const talks = await tables.selectFrom('stageTalk').selectAll().where('callId', '=', at.callId).execute();
  const file = talks.length > 0 ? await world.casework.caseFile(at.caseId) : null;
  const call = file?.calls.find(({ id }) => id === at.callId);
  if (!file || !call) return [];
  const owners = new Map((await openedBy(stage)).map(({ id, organisationId }) => [id, organisationId]));
  const goOn = new Map(call.lots.map(({ id }) => [String(id), chosenIn(file, id)]));
  const withTalks = lotsOf(call).filter(({ lot }) => talks.some(({ lotId }) => lotId === lot.id));
  const interests = await interestsOf(tables, call.id);
  const goesOn = (lotId: string, organisationId: string) => goOn.get(lotId)?.has(organisationId) ?? false;
  const wrong: string[] = [];
  for (const actor of people) {
    const organisationId = actor.organisationId ?? '';
    const rounds = await world.casework.ownStageTalks(actor, { file, callId: call.id });
    const told = talks.filter(({ lotId, forAll }) => forAll !== null && goesOn(lotId, organisationId)).map(({ id }) => id);
    const own = talks.filter(({ lotId, submissionId }) => owners.get(submissionId) === organisationId && goesOn(lotId, organisationId));
    if (rounds.some((round) => round.own.some(({ submissionId }) => owners.get(submissionId) !== organisationId)))
      wrong.push("somebody reads the minutes of somebody else's talk");
    if (
      !same(
        rounds.flatMap((round) => round.own.map(({ id }) => id)),
        own.map(({ id }) => id),
      )
    )
      wrong.push('a bidder does not read exactly the minutes of its own talks after the selection');
    if (
      !same(
        rounds.flatMap(({ forAll }) => forAll.map(({ id }) => id)),
        told,
      )
    )
      wrong.push('what all must know is not read by exactly those who go on');
    const declared = interests.filter(({ personId }) => personId === actor.personId);
    for (const lot of withTalks)
      for (const bidder of await world.casework.stageTalkRoom(actor, { file, call: lot }))
        if (bidder.talks.length > 0 && standingTowards(declared, owners.get(bidder.submissionId) ?? '') !== 'free')
          wrong.push('somebody whom a link keeps away, or who is not of the body, reads minutes');
  }
  const mail = await tables.selectFrom('outbox').select(['organisationId', 'readyAt', 'body']).where('caseId', '=', at.caseId).execute();
  for (const { lotId, minutes, forAll, recordedAt } of talks) {
    if (mail.some(({ body }) => body.includes(minutes))) wrong.push('minutes went out by mail');
    const sent = mail.filter(({ body }) => forAll !== null && body.includes(forAll));
    if (forAll !== null && !same([...new Set(sent.map((one) => one.organisationId ?? ''))], [...(goOn.get(lotId) ?? [])]))
      wrong.push('what all must know was not sent to exactly those who go on');
    if (sent.some(({ readyAt }) => readyAt !== recordedAt)) wrong.push('what all must know was not sent to all at one moment');
  }
  return [...new Set(wrong)];
}

/** The organisations that were chosen to go on from a lot. */
function chosenIn(file: CaseFile | null, lotId: string): ReadonlySet<string> {
  const decision = file?.decisions.find((one) => one.lotId === lotId);
  return new Set(decision?.ranking.filter((line) => isChosen(decision, line)).map(({ organisationId }) => organisationId));
}

function openedBy({ world, at }: Stage) {
  return world.bench.tables
    .selectFrom('openedSubmission')
    .select(['id', 'lotId', 'organisationId'])
    .where('callId', '=', at.callId)
    .execute();
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join() === other.toSorted().join();
}
