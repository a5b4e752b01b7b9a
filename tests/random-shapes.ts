// The shapes of the calls that tests/random-acts.test.ts walks: whole, in lots, in stages, a fund round, a request wave.
import { currentLotsOf, lotIn, lotsOf, type CallLot } from '../src/core/04-call/call-lot.ts';
import type { CallValues } from '../src/core/04-call/fields.ts';
import type { ProcedureKind } from '../src/core/04-call/procedures.ts';
import { isChosen } from '../src/core/07-decision/decision.ts';
import type { Day } from '../src/core/value/day.ts';
import { samplePassphrase } from '../samples/worlds/prepare-opening.ts';
import type { TestBench } from './bench.ts';
import type { Cast } from './cast.ts';
import type { Actor } from '../src/core/party/role.ts';
import type { Stage } from './random-acts.ts';
import { recuseColleague } from './random-beginnings.ts';
import { roundValues } from './rounds-walk.ts';
import { callValues, declareNoLinks, done, type Walked } from './walk.ts';

/**
 * Whether a tender is one lot in one stage, in two lots that are opened at once or each for itself, or goes through two stages or three; or a
 * call is a fund round or a request wave.
 */
export type Shape = 'whole' | 'together' | 'apart' | 'restricted' | 'negotiated' | 'round' | 'wave';
/** Seven, so that each in turn begins as a draft, assessed and decided. What has the most to do comes where it begins far on, and early. */
export const shapes: readonly Shape[] = ['whole', 'restricted', 'negotiated', 'apart', 'together', 'round', 'wave'];

/** The kind of call that has a shape. */
export function kindOf(shape: Shape): ProcedureKind {
  return shape === 'round' ? 'fundRound' : shape === 'wave' ? 'requestWave' : 'tender';
}

const nok = (minor: number) => ({ minor, currency: 'NOK' as const, vat: 'excluded' as const });
const lot = (title: string) => ({
  id: null,
  title,
  description: `${title}: alt som hører til.`,
  value: nok(200_000_000),
  priceFloor: nok(300_000_000),
  priceCeiling: nok(500_000_000),
});

/** A complete call of a shape. */
export function shapedValues(shape: Shape, today: Day): CallValues {
  const values = callValues(today);
  const [criterion] = values.criteria;
  const [question] = values.questions;
  if (!criterion || !question) throw new Error('the walk has criteria and questions');
  switch (shape) {
    case 'whole':
      return values;
    // Less than two who apply ask for together.
    case 'round':
    case 'wave':
      return roundValues(today, nok(700_000_000));
    case 'together':
    case 'apart':
      return { ...values, opening: shape, lots: [lot('Dagtilbud'), lot('Kjøring')], priceFloor: null, priceCeiling: null };
    case 'restricted':
    case 'negotiated':
      return {
        ...values,
        plan: shape,
        mostInvited: shape === 'negotiated' ? 2 : 5,
        criteria: [{ ...criterion, kind: 'experience', title: 'Erfaring', weight: 100, stage: 'selection' }, ...values.criteria],
        questions: [{ ...question, title: 'Hvem er dere?', informs: 'experience', stage: 'selection' }, ...values.questions],
      };
  }
}

/** Every lot of the call in every stage that it has come to. */
export async function lotsNow({ world, at }: Pick<Stage, 'world' | 'at'>): Promise<readonly CallLot[]> {
  const call = (await world.casework.caseFile(at.caseId))?.calls.find(({ id }) => id === at.callId);
  return call ? lotsOf(call) : [];
}

/** The place of a lot that somebody means: now and then none is named, as where there is only one. */
export async function anyLot(stage: Pick<Stage, 'world' | 'at' | 'chance'>): Promise<Walked & { readonly lotId?: string }> {
  const lots = await lotsNow(stage);
  return lots.length < 2 || stage.chance.below(10) === 0 ? stage.at : { ...stage.at, lotId: stage.chance.pick(lots).lot.id };
}

/** Every state that a lot of the call is in: acts that can succeed in one of them are timely. */
export async function statesNow(stage: Pick<Stage, 'world' | 'at'>): Promise<ReadonlySet<string>> {
  return new Set((await lotsNow(stage)).map(({ state }) => state));
}

/**
 * `bidders` submit to every lot in the stage it has come to, the better the earlier they are named; opens what can be opened at once, or of
 * lots apart the first one, and scores it.
 */
export async function assessShape(world: TestBench, cast: Cast, at: Walked & { readonly bidders: readonly Actor[] }): Promise<void> {
  const { casework, clock } = world;
  const call = (await casework.caseFile(at.caseId))?.calls.find(({ id }) => id === at.callId);
  if (!call) throw new Error('the call exists');
  const current = currentLotsOf(call);
  for (const { lot: one, questions, stage } of current)
    for (const actor of at.bidders) {
      const answers = Object.fromEntries(questions.map(({ id }) => [`answer-${id ?? ''}`, 'Små, faste team.']));
      const price = stage.price !== 'none' ? nok(actor === cast.kari ? 380_000_000 : 360_000_000) : null;
      const place = { ...at, lotId: one.id };
      await done(casework.saveDraft(actor, { ...place, values: { approach: 'challenger', price }, answers, version: null }));
      await done(casework.sealSubmission(actor, { ...place, receivedAt: clock.now() }));
    }
  clock.set(current[0]?.closesAt ?? at.closesAt);
  clock.advance(60_000);
  const lotId = call.opening === 'apart' ? { lotId: call.lots[0]?.id ?? '' } : {};
  for (const opener of [cast.buyer, cast.colleague])
    await done(casework.approveOpening(opener, { ...at, ...lotId, passphrase: samplePassphrase }));
  if (current.some(({ lot: { stage } }) => stage === 1)) {
    await declareNoLinks(world, at, [cast.buyer, cast.bjorg, cast.tom, cast.hilde]);
    await (call.plan === 'negotiated' ? recuseColleague(world, cast, at) : declareNoLinks(world, at, [cast.colleague]));
  }
  for (const member of [cast.bjorg, cast.tom, cast.hilde]) {
    const { submissions, lockedLots } = await casework.workbench(member, at.callId);
    for (const { id, lotId: of, organisationId } of submissions.filter((one) => !lockedLots.includes(one.lotId))) {
      const value = [4.5, 3, 1.5][at.bidders.findIndex((actor) => actor.organisationId === organisationId)] ?? 0;
      const asked = lotIn(call, of)?.criteria.filter(({ kind }) => kind !== 'price') ?? [];
      const byCriterion = Object.fromEntries(asked.map((criterion) => [criterion.id ?? '', { value, reason: 'Godt begrunnet.' }]));
      await done(casework.saveScores(member, { ...at, submissionId: id, byCriterion }));
    }
    await done(casework.lockScores(member, at));
  }
}

/** What is wrong with lots and stages: one that is not opened has nothing readable, and to a later stage nobody comes who was not chosen before. */
export async function wrongWithLots({ world, at }: Stage): Promise<readonly string[]> {
  const { tables, sealing } = world.bench;
  const file = await world.casework.caseFile(at.caseId);
  const lots = await lotsNow({ world, at });
  const wrong: string[] = [];
  const shares = await tables
    .selectFrom('callKeyShare')
    .select('lotId')
    .where('callId', '=', at.callId)
    .where('holder', '=', 'instance')
    .execute();
  const readable = await tables.selectFrom('openedSubmission').select('lotId').where('callId', '=', at.callId).execute();
  const begun = await tables.selectFrom('submission').select(['lotId', 'owner']).where('callId', '=', at.callId).execute();
  for (const { lot, openedAt, closesAt } of lots) {
    const own = <Row extends { readonly lotId: string }>(rows: readonly Row[]) => rows.filter(({ lotId }) => lotId === lot.id);
    if (openedAt === null) {
      if (own(readable).length > 0) wrong.push('a sealed text is readable before the opening of its lot');
      if (own(shares).length > 0) wrong.push('the instance holds the key of a lot that is not opened');
    } else {
      if (closesAt === null || openedAt < closesAt) wrong.push('a lot was opened before its closing time');
      const approvals = await tables.selectFrom('openingApproval').select('personId').where('lotId', '=', lot.id).execute();
      const recovery = await tables.selectFrom('recoveryUse').select('reason').where('lotId', '=', lot.id).execute();
      if (approvals.length + recovery.length < 2 || approvals.length === 0) wrong.push('a lot was opened by one person alone');
      if (recovery.some(({ reason }) => reason.trim() === '')) wrong.push('the recovery sheet was used without a reason');
    }
    if (lot.followsId === null) continue;
    const before = file?.decisions.find(({ lotId }) => lotId === lot.followsId);
    const chosen = before?.ranking.filter((line) => isChosen(before, line)) ?? [];
    const invited = new Set(chosen.map(({ organisationId }) => sealing.pseudonym('submission', at.callId, organisationId)));
    if (own(begun).some(({ owner }) => !invited.has(owner)))
      wrong.push('somebody takes part in a stage without being chosen in the one before');
  }
  return wrong;
}

/** What is wrong with what was given: more than a round has, or anything at all in a wave. */
export async function wrongWithAwards({ world, at, shape }: Stage): Promise<readonly string[]> {
  const file = await world.casework.caseFile(at.caseId);
  const call = file?.calls.find(({ id }) => id === at.callId);
  const awards = file?.awards.filter(({ callId }) => callId === at.callId) ?? [];
  const given = awards.reduce((sum, { value }) => sum + value.minor, 0);
  const wrong: string[] = [];
  if (shape === 'round' && given > (call?.value?.minor ?? 0)) wrong.push('a round gives more than it has');
  if (shape === 'wave' && awards.length > 0) wrong.push('a wave awards something');
  return wrong;
}
