import { afterAll, beforeAll, expect, test } from 'vitest';
import { standingTowards } from '../src/core/06-assessment/interest.ts';
import { scoresOf } from '../src/db/assessment.ts';
import { interestsOf } from '../src/db/interests.ts';
import { openBench, type TestBench } from './bench.ts';
import { addCast, type Cast } from './cast.ts';
import { fastest, openFresh } from './engines.ts';
import { actsAround } from './random-acts-around.ts';
import { panelActs } from './random-acts-panel.ts';
import { chanceOf, randomActs, type Stage } from './random-acts.ts';
import {
  assessShape,
  kindOf,
  lotsNow,
  shapedValues,
  shapes,
  statesNow,
  wrongWithAwards,
  wrongWithLots,
  type Shape,
} from './random-shapes.ts';
import { decideStage, walkToFirstTenders } from './random-beginnings.ts';
import { talkActs, wrongWithTalks } from './random-talks.ts';
import { look, movedWrongly, waitingNow, wrongAround, wrongWithChanges } from './random-memory.ts';
import type { Actor } from '../src/core/party/role.ts';
import { idOf } from '../src/core/value/id.ts';
import { dayIn } from '../src/core/value/instant.ts';
import { prepareOpening } from '../samples/worlds/prepare-opening.ts';
import { takeGrantRoute } from './rounds-walk.ts';
import { done as must, walkToDraft, type Walked } from './walk.ts';

/** In all, over as many calls as that takes: a call that is decided, or has had so many acts, is followed by the next. */
const steps = 3_000;
/** How many more at most, until each act that is not rare was managed once. */
const stepsMore = 2_000;
/** What takes several rare things at once may stay undone in one run. */
const rare: readonly string[] = ['ruleInterest', 'giveRole', 'cancelCall', 'cancelLot', 'complain'];
const mostOf = { draft: 500, assessed: 300, decided: 240 } as const;
const seed = 20_261_122;

let world: TestBench;
let cast: Cast;
let overseer: Actor;
let outsider: Actor;
const allActs = [...randomActs, ...panelActs, ...actsAround, ...talkActs];
const fresh = openFresh(fastest);

beforeAll(async () => {
  world = await openBench(async () => (await fresh).store as never); // the schema that the bench migrates to
  cast = await addCast(world.casework);
  overseer = await addSomebody('oversight', 'Tess Nes', 'Tilsynet');
  outsider = await addSomebody('enterprise', 'Nora Lie', 'Nordlia Omsorg AS');
});
afterAll(async () => (await fresh).close());

/** What must hold after every act, whoever did it. Each line names what would be wrong. */
async function wrongWith(stage: Stage): Promise<readonly string[]> {
  const { tables } = world.bench;
  const { callId } = stage.at;
  const wrong: string[] = [];
  const opened = await tables.selectFrom('openedSubmission').select('id').where('callId', '=', callId).execute();
  const openedLots = await tables.selectFrom('lot').select('id').where('callId', '=', callId).where('openedAt', 'is not', null).execute();
  // What somebody gave before being recused stays in its row; what counts, and leaves the database, is this.
  const scores = await scoresOf(tables, callId);
  const interests = await interestsOf(tables, callId);
  const owners = new Map(
    (await tables.selectFrom('openedSubmission').select(['id', 'organisationId']).where('callId', '=', callId).execute()).map(
      ({ id, organisationId }) => [id, organisationId],
    ),
  );
  for (const score of scores) {
    const own = interests.filter(({ personId }) => personId === score.personId);
    if (standingTowards(own, owners.get(score.submissionId) ?? '') !== 'free')
      wrong.push('somebody who may not read a submission has a score of it');
  }
  // The looks are many and each waits for the database: those that only read go side by side.
  const seenBy = async (actor: Actor): Promise<readonly string[]> => {
    const { submissions } = await world.casework.workbench(actor, callId);
    const own = interests.filter(({ personId }) => personId === actor.personId);
    return submissions.flatMap(({ lotId, organisationId }) => [
      ...(openedLots.some(({ id }) => id === lotId) ? [] : ['somebody is shown a submission to a lot that is not opened']),
      ...(standingTowards(own, organisationId) === 'free' ? [] : ['somebody reads a submission without having declared, or recused']),
    ]);
  };
  const looks = await Promise.all([
    ...(opened.length > 0 ? stage.people.map(seenBy) : []),
    ...[wrongWithLots, wrongWithAwards, wrongWithDecision, wrongWithChanges, wrongAround, wrongWithTalks].map((wrongIn) => wrongIn(stage)),
  ]);
  return [...wrong, ...looks.flat()];
}

/** Every decision that was ever published, corrections too: with reasons, and with letters to all whose submission was opened, at one moment. */
async function wrongWithDecision({ at: { callId } }: Stage): Promise<readonly string[]> {
  const { tables } = world.bench;
  const decisions = await tables.selectFrom('decision').selectAll().where('callId', '=', callId).where('state', '=', 'published').execute();
  const all = await tables.selectFrom('openedSubmission').select(['organisationId', 'lotId']).where('callId', '=', callId).execute();
  const wrong: string[] = [];
  for (const decision of decisions) {
    const letters = await tables.selectFrom('letter').select('organisationId').where('decisionId', '=', decision.id).execute();
    const sent = await tables
      .selectFrom('outbox')
      .select('organisationId')
      .where('kind', '=', 'letter')
      .where('readyAt', '=', decision.decidedAt)
      .execute();
    if (!decision.reasons?.trim()) wrong.push('a decision stands without reasons');
    for (const { organisationId } of all.filter(({ lotId }) => lotId === decision.lotId)) {
      if (!letters.some((letter) => letter.organisationId === organisationId)) wrong.push('somebody got no letter');
      if (!sent.some((message) => message.organisationId === organisationId)) wrong.push('a letter went out alone, or not at all');
    }
  }
  return wrong;
}

/** A draft of a shape. */
async function draftCall(shape: Shape): Promise<Walked> {
  const at = await walkToDraft(world, cast, kindOf(shape));
  if (shape === 'round') await takeGrantRoute(world, cast, at);
  const values = { ...shapedValues(shape, dayIn('Europe/Oslo', world.clock.now())), closesAt: at.closesAt };
  await must(world.casework.saveCall(cast.buyer, { ...at, values, version: null }));
  return at;
}

/** Somebody who leads an organisation that the cast lacks. */
async function addSomebody(kind: 'oversight' | 'enterprise', person: string, organisation: string): Promise<Actor> {
  const { casework } = world;
  const about = { identifier: null, about: null, otherAbout: null, demo: true } as const;
  const id = await casework.addOrganisation({ ...about, name: organisation, kind, country: 'NO', place: 'Bodø' });
  const email = `${person.split(' ')[0]?.toLowerCase()}@example.no`;
  const personId = await casework.addPerson({ name: person, email, language: 'nb', authUserId: null, demoNote: null });
  await casework.addMembership({ personId, organisationId: id, role: 'lead', title: '' });
  return { personId: idOf(personId), name: person, organisationId: idOf(id), organisationKind: kind, roles: [] };
}

/** A call with which the acts begin. */
async function callThatIs(from: keyof typeof mostOf, shape: Shape): Promise<Walked & { readonly sheet: string }> {
  const at = await draftCall(shape);
  if (from === 'draft') return { ...at, sheet: '' };
  const sheet = await prepareOpening(world.casework, { buyer: cast.buyer, openers: [cast.buyer, cast.colleague] }, at);
  await must(world.casework.publishCall(cast.buyer, at));
  const about = { at, outsider: outsider.organisationId ?? '' };
  const both = [cast.kari, cast.rival];
  // Where a selection is made before the acts begin, one who has not been chosen is left to try.
  if (shape === 'negotiated') {
    await assessShape(world, cast, { ...at, bidders: [...both, outsider] });
    await walkToFirstTenders(world, cast, { ...about, assessAgain: () => assessShape(world, cast, { ...at, bidders: both }) });
  } else await assessShape(world, cast, { ...at, bidders: from === 'decided' && shape === 'restricted' ? [cast.kari] : both });
  if (from === 'decided') await decideStage(world, cast, { ...about, at: { ...at, ...(await decidedFirst(at)) } });
  return { ...at, sheet };
}

/** The first of several lots that can be decided; nothing where there is one. */
async function decidedFirst(at: Walked): Promise<{ readonly lotId?: string }> {
  const lots = await lotsNow({ world, at });
  const first = lots.find(({ lot }) => lot.state === 'opened');
  return first && lots.length > 1 ? { lotId: first.lot.id } : {};
}

async function stateOf({ at }: Pick<Stage, 'at'>): Promise<string> {
  const call = await world.bench.tables.selectFrom('call').select('state').where('id', '=', at.callId).executeTakeFirstOrThrow();
  return call.state;
}

test('whatever random people try on a call for thousands of acts, nothing that must not be ever is', { timeout: 600_000 }, async () => {
  const chance = chanceOf(seed);
  const done = new Map<string, number>();
  const reached = { opened: 0, decided: 0, uninvited: 0, finalTenders: 0, shapes: new Set<Shape>() };
  const acts = allActs.flatMap((act) => Array.from({ length: act.often }, () => act));
  const everybody = [cast.buyer, cast.colleague, cast.kari, cast.jonas, cast.rival, cast.bjorg, cast.tom, cast.hilde, overseer];
  const named = { ...cast, overseer, outsider };
  let step = 0;
  let begun = 0;
  const undone = () => allActs.map(({ name }) => name).filter((name) => !done.has(name) && !rare.includes(name));
  const goesOn = () => step < steps || (step < steps + stepsMore && undone().length > 0);
  while (goesOn()) {
    // Only every third call begins at its beginning: by chance alone few would come far.
    const from = (['draft', 'assessed', 'decided'] as const)[begun % 3] ?? 'draft';
    const shape = shapes[begun % shapes.length] ?? 'whole';
    begun += 1;
    reached.shapes.add(shape);
    const { sheet, ...at } = await callThatIs(from, shape);
    await must(world.casework.giveRole(cast.buyer, { caseId: at.caseId, email: 'tess@example.no', role: 'oversight' }));
    const people = shape === 'negotiated' ? [...everybody, outsider] : everybody;
    const stage: Stage = { world, cast, at, overseer, outsider, people, chance, shape, hand: { sheet } };
    let stateNow = await stateOf(stage);
    let states = await statesNow(stage);
    let seen = await look(stage);
    let waited = await waitingNow(stage);
    for (let of = 0; of < mostOf[from] && goesOn(); of += 1, step += 1) {
      // Preparing takes minutes, the time for submissions days: otherwise every call would close before anybody has submitted.
      if (chance.below(12) === 0) world.clock.advance(chance.below(40) * (stateNow === 'draft' ? 240_000 : 3_600_000));
      const timely = acts.filter(({ state }) => states.has(state) || state === 'any');
      // What nobody has managed yet is tried more often: the walk comes to the rare acts whatever the ids of this run do to its chances.
      const neverYet = timely.filter(({ name }) => !done.has(name));
      const eager = neverYet.length > 0 && chance.below(4) === 0;
      const act = chance.pick(eager ? neverYet : chance.below(8) > 0 && timely.length > 0 ? timely : acts);
      const suited = people.filter((person) => act.by.some((key) => named[key] === person));
      const result = await act.run(stage, chance.pick(chance.below(3) > 0 ? suited : people));
      if (result && !result.ok && result.refusal.code === 'notInvited') reached.uninvited += 1;
      if (!result?.ok) continue;
      stateNow = await stateOf(stage);
      states = await statesNow(stage);
      done.set(act.name, (done.get(act.name) ?? 0) + 1);
      const after = await look(stage);
      const wrong = [...(await wrongWith(stage)), ...movedWrongly(seen, after, waited)];
      seen = after;
      waited = await waitingNow(stage);
      expect(wrong, `after ${act.name}, act ${step} of seed ${seed}`).toEqual([]);
      if (act.name === 'publishDecision') reached.decided += 1;
      if (stateNow === 'cancelled') break;
      // What follows a decision gets its share, and then the next call.
      if (stateNow === 'decided') of += 3;
    }
    if (stateNow === 'opened' || stateNow === 'decided') reached.opened += 1;
    if ((await lotsNow(stage)).some(({ lot }) => lot.stage === 3)) reached.finalTenders += 1;
  }
  // The walk is worth something only when it comes far.
  expect(undone()).toEqual([]);
  expect(reached.opened).toBeGreaterThan(2);
  expect(reached.decided).toBeGreaterThan(0);
  expect(reached.finalTenders).toBeGreaterThan(0);
  expect(reached.shapes.size).toBe(shapes.length);
  expect(reached.uninvited).toBeGreaterThan(0);
});
