// What must stay as it was once it is, over the random acts of tests/random-acts.test.ts: sealed and opened content, locked scores, and whatever a review makes wait.
import { createHash } from 'node:crypto';
import { frozen } from '../src/casework/freeze.ts';
import type { ReviewScope } from '../src/core/07-decision/review.ts';
import { scoreChangesOf, scoresOf } from '../src/db/assessment.ts';
import type { Stage } from './random-acts.ts';
import { lotsNow } from './random-shapes.ts';

/** A call as it was at a moment: by name of what is looked at, the value it had. */
export type Seen = {
  /** What nobody may change or take away once it is there, by row. */
  readonly kept: ReadonlyMap<string, string>;
  /** What waits while a review of the call or of the decision is open. */
  readonly moving: Readonly<Record<ReviewScope, string>>;
};

/** What has to wait for a review now. */
export async function waitingNow({ world, at }: Stage): Promise<readonly ReviewScope[]> {
  const asked = await world.bench.tables.selectFrom('review').select('id').where('callId', '=', at.callId).executeTakeFirst();
  const file = asked ? await world.casework.caseFile(at.caseId) : null;
  const about = { callId: at.callId, at: world.clock.now() };
  return file ? (['call', 'decision'] as const).filter((scope) => frozen(file, { ...about, scope }) !== null) : [];
}

/** Looks at a call. */
export async function look({ world, at }: Stage): Promise<Seen> {
  const { tables } = world.bench;
  const { callId } = at;
  const file = await world.casework.caseFile(at.caseId);
  const call = file?.calls.find(({ id }) => id === callId);
  if (!file || !call) throw new Error('the call exists');
  const versions = await tables
    .selectFrom('sealedVersion')
    .innerJoin('submission', 'submission.id', 'sealedVersion.submissionId')
    .select(['sealedVersion.id', 'sealedVersion.digest', 'sealedVersion.envelope', 'sealedVersion.receivedAt'])
    .where('submission.callId', '=', callId)
    .execute();
  const opened = await tables.selectFrom('openedSubmission').select(['id', 'content']).where('callId', '=', callId).execute();
  const locks = await tables.selectFrom('scoreLock').select(['personId', 'lotId']).where('callId', '=', callId).execute();
  const scores = await tables
    .selectFrom('score')
    .innerJoin('openedSubmission', 'openedSubmission.id', 'score.submissionId')
    .select(['score.id', 'score.personId', 'score.value', 'score.reason', 'openedSubmission.lotId'])
    .where('score.callId', '=', callId)
    .execute();
  const changes = await scoreChangesOf(tables, callId);
  const decisions = await tables.selectFrom('decision').select(['id', 'reasons', 'decidedAt']).where('callId', '=', callId).execute();
  const letters = await tables
    .selectFrom('letter')
    .innerJoin('decision', 'decision.id', 'letter.decisionId')
    .select(['letter.id', 'letter.body'])
    .where('decision.callId', '=', callId)
    .execute();
  const kept = new Map<string, string>();
  const keep = (name: string, value: unknown) => kept.set(name, JSON.stringify(value));
  for (const { id, envelope, ...version } of versions) keep(`sealed ${id}`, { ...version, envelope: hashOf(envelope) });
  for (const { id, content } of opened) keep(`opened ${id}`, content);
  for (const { id, ...score } of scores)
    if (locks.some(({ personId, lotId }) => personId === score.personId && lotId === score.lotId)) keep(`locked score ${id}`, score);
  for (const change of changes) keep(`change ${change.id}`, change);
  for (const { id, ...decision } of decisions) keep(`decision ${id}`, decision);
  for (const { id, body } of letters) keep(`letter ${id}`, body);
  return {
    kept,
    // Stopping a call is no step on: it may be stopped while it waits.
    moving: {
      call: JSON.stringify([
        call.state === 'cancelled' ? null : call.publishedAt,
        call.openedAt,
        call.lots.flatMap(({ id, openedAt, stage }) => (openedAt !== null || stage > 1 ? [[id, openedAt]] : [])),
      ]),
      decision: JSON.stringify([decisions.map(({ id }) => id).toSorted(), file.agreements.map(({ id }) => id)]),
    },
  };
}

/** What an act has changed that it must not, `waited` being what had to wait for a review. */
export function movedWrongly(before: Seen, after: Seen, waited: readonly ReviewScope[]): readonly string[] {
  const changed = [...before.kept].filter(([name, value]) => after.kept.get(name) !== value).map(([name]) => `${name} was changed`);
  const went = waited.filter((scope) => before.moving[scope] !== after.moving[scope]);
  return [...changed, ...went.map((scope) => `the ${scope} moved while a review made it wait`)];
}

/** Scores changed after the lock: what was locked stands, every change begins where the one before ended and has its reason, and the last one counts. */
export async function wrongWithChanges({ world, at }: Stage): Promise<readonly string[]> {
  const { tables } = world.bench;
  const changes = await scoreChangesOf(tables, at.callId);
  const counted = await scoresOf(tables, at.callId);
  const locked = await tables.selectFrom('score').select(['id', 'value']).where('callId', '=', at.callId).execute();
  return [...new Set(changes.map(({ scoreId }) => scoreId))].flatMap((scoreId) => {
    const own = changes.filter((change) => change.scoreId === scoreId);
    const values = [locked.find(({ id }) => id === scoreId)?.value ?? null, ...own.map(({ value }) => value)].map(Number);
    const counts = counted.find(({ id }) => id === scoreId);
    return [
      ...(own.every(({ earlierValue }, index) => earlierValue === values[index]) ? [] : ['a changed score has lost a value']),
      ...(own.every(({ changeReason }) => changeReason.trim() !== '') ? [] : ['a score was changed without a reason']),
      // Whoever is recused meanwhile has no score that counts.
      ...(!counts || Number(counts.value) === values.at(-1) ? [] : ['a changed score does not count']),
    ];
  });
}

/** Nothing was received late; a rejected price was asked about and sets the submission aside; everybody has at most one talk. */
export async function wrongAround({ world, at }: Stage): Promise<readonly string[]> {
  const { callId } = at;
  const { tables } = world.bench;
  const lots = await lotsNow({ world, at });
  const versions = await tables
    .selectFrom('sealedVersion')
    .innerJoin('submission', 'submission.id', 'sealedVersion.submissionId')
    .select(['sealedVersion.receivedAt', 'submission.lotId'])
    .where('submission.callId', '=', callId)
    .execute();
  const examined = await tables.selectFrom('priceExamination').select(['submissionId', 'finding']).where('callId', '=', callId).execute();
  const asked = await tables.selectFrom('clarification').select(['submissionId', 'purpose']).where('callId', '=', callId).execute();
  const aside = await tables.selectFrom('setAside').select(['submissionId', 'ground']).where('callId', '=', callId).execute();
  const talks = await tables.selectFrom('talk').select('bookedByOrganisation').where('callId', '=', callId).execute();
  const booked = talks.flatMap(({ bookedByOrganisation }) => bookedByOrganisation ?? []);
  return [
    ...(versions.some(({ receivedAt, lotId }) => receivedAt >= (lots.find(({ lot }) => lot.id === lotId)?.closesAt ?? ''))
      ? ['something was received late']
      : []),
    ...examined.flatMap(({ submissionId, finding }) => [
      ...(asked.some((one) => one.submissionId === submissionId && one.purpose === 'lowPrice') ? [] : ['a price was judged unasked']),
      ...(finding === 'accepted' || aside.some((one) => one.submissionId === submissionId)
        ? []
        : ['a rejected price stays in the ranking']),
    ]),
    ...(new Set(booked).size === booked.length ? [] : ['somebody has booked two talks']),
  ];
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
