import type { Score } from '#assessment';
import { scoreFields } from '#assessment/fields';
import type { OpenedSubmission } from '#submission';
import { idOf } from '#value/id';
import { valuesOf } from './columns.ts';
import { readableSubmissions } from './interest-gate.ts';
import { heardScores } from './interview-gate.ts';
import type { Tables, Tx } from './tables.ts';

const openedColumns = [
  'openedSubmission.id',
  'openedSubmission.lotId',
  'openedSubmission.organisationId',
  'organisation.name as organisationName',
  'openedSubmission.sealedAt',
  'openedSubmission.content',
] as const;

/**
 * The opened submissions that somebody may read: only those that `readableSubmissions` gives. What a recused or waiting person may
 * not see never leaves the database.
 */
export async function submissionsFor(db: Tables | Tx, callId: string, personId: string): Promise<readonly OpenedSubmission[]> {
  const rows = await db
    .selectFrom('openedSubmission')
    .innerJoin('organisation', 'organisation.id', 'openedSubmission.organisationId')
    .innerJoin(readableSubmissions(db, callId).as('readable'), 'readable.submissionId', 'openedSubmission.id')
    .select(openedColumns)
    .where('openedSubmission.callId', '=', callId)
    .where('readable.personId', '=', personId)
    .orderBy('openedSubmission.id')
    .execute();
  return rows.map(toOpened);
}

/** All opened submissions of a call, or of one of its lots: for the decision, after every score is locked. */
export async function openedSubmissionsOf(
  db: Tables | Tx,
  { callId, lotId }: { readonly callId: string; readonly lotId?: string },
): Promise<readonly OpenedSubmission[]> {
  const rows = await db
    .selectFrom('openedSubmission')
    .innerJoin('organisation', 'organisation.id', 'openedSubmission.organisationId')
    .select(openedColumns)
    .where('openedSubmission.callId', '=', callId)
    .$if(lotId !== undefined, (query) => query.where('openedSubmission.lotId', '=', lotId ?? ''))
    .orderBy('openedSubmission.id')
    .execute();
  return rows.map(toOpened);
}

type OpenedRow = {
  readonly id: string;
  readonly lotId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly sealedAt: OpenedSubmission['sealedAt'];
  readonly content: Pick<OpenedSubmission, 'values' | 'answers' | 'files'> &
    Partial<Pick<OpenedSubmission, 'confirmations' | 'members'> & { readonly jointName: string }>;
};

function toOpened(row: OpenedRow): OpenedSubmission {
  const { values, answers, files, confirmations, members, jointName } = row.content;
  return {
    id: idOf(row.id),
    lotId: idOf(row.lotId),
    organisationId: idOf(row.organisationId),
    organisationName: jointName ?? row.organisationName,
    leadName: row.organisationName,
    members: members ?? [],
    sealedAt: row.sealedAt,
    values,
    answers,
    confirmations: confirmations ?? {},
    // Field by field: whatever else lies in the row (a file's key) stays there.
    files: files.map(({ id, name, mediaType, sizeBytes, sha256 }) => ({ id, name, mediaType, sizeBytes, sha256 })),
  };
}

/**
 * Scores of a call that count; of one person where named. What somebody gave before being recused, or before a later declaration, is kept
 * in its row and counts no more: a score leaves the database only while its giver may read the submission, and of an interview only while its
 * giver is on record as having been there. Where a score was changed after the lock, its last value.
 */
export async function scoresOf(db: Tables | Tx, callId: string, personId?: string): Promise<readonly Score[]> {
  const rows = await db
    .selectFrom('score')
    .innerJoin('openedSubmission', 'openedSubmission.id', 'score.submissionId')
    .innerJoin(readableSubmissions(db, callId).as('readable'), (join) =>
      join.onRef('readable.submissionId', '=', 'openedSubmission.id').onRef('readable.personId', '=', 'score.personId'),
    )
    .leftJoin('scoreChange', (join) =>
      join
        .onRef('scoreChange.scoreId', '=', 'score.id')
        .on((eb) =>
          eb.not(eb.exists(eb.selectFrom('scoreChange as later').select('later.id').whereRef('later.earlierId', '=', 'scoreChange.id'))),
        ),
    )
    .innerJoin('criterion', 'criterion.id', 'score.criterionId')
    .selectAll('score')
    .select('scoreChange.value as changedValue')
    .where('score.callId', '=', callId)
    .where((eb) => eb.or([eb('criterion.assessedIn', 'is distinct from', 'interview'), eb('score.id', 'in', heardScores(db, callId))]))
    .$if(personId !== undefined, (query) => query.where('score.personId', '=', personId ?? ''))
    .orderBy('score.id')
    .execute();
  return rows.map((row) => ({
    ...valuesOf(scoreFields, row),
    // What was locked stays in the row; what counts is the last change.
    value: row.changedValue ?? row.value,
    id: idOf(row.id),
    submissionId: idOf(row.submissionId),
    criterionId: row.criterionId,
    personId: idOf(row.personId),
    scoredAt: row.scoredAt,
  }));
}

/** The changes of scores of a call after the lock, in the order they were made, with whose score of what it was. */
export async function scoreChangesOf(db: Tables | Tx, callId: string) {
  const rows = await db
    .selectFrom('scoreChange')
    .innerJoin('score', 'score.id', 'scoreChange.scoreId')
    .selectAll('scoreChange')
    .select(['score.personId', 'score.submissionId', 'score.criterionId'])
    .where('score.callId', '=', callId)
    .orderBy('scoreChange.changedAt')
    .execute();
  return rows.map((row) => ({
    ...row,
    id: idOf<'scoreChange'>(row.id),
    scoreId: idOf<'score'>(row.scoreId),
    earlierId: row.earlierId === null ? null : idOf<'scoreChange'>(row.earlierId),
  }));
}

/** Who has locked their scores of a lot. */
export async function locksOf(db: Tables | Tx, lotId: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('scoreLock').select('personId').where('lotId', '=', lotId).orderBy('lockedAt').execute();
  return rows.map((row) => row.personId);
}

/** Who has locked the scores of every lot of a call that has been opened; nobody before the opening. */
export async function lockedEverything(db: Tables | Tx, callId: string): Promise<readonly string[]> {
  const opened = await db.selectFrom('lot').select('id').where('callId', '=', callId).where('openedAt', 'is not', null).execute();
  const locks = await Promise.all(opened.map(({ id }) => locksOf(db, id)));
  const [first = [], ...others] = locks;
  return first.filter((personId) => others.every((lock) => lock.includes(personId)));
}

/** The lots of a call whose scores somebody has locked. */
export async function lockedLots(db: Tables | Tx, at: { readonly callId: string; readonly personId: string }): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('scoreLock')
    .select('lotId')
    .where('callId', '=', at.callId)
    .where('personId', '=', at.personId)
    .execute();
  return rows.map((row) => row.lotId);
}

/** The sealed version that holds its key, of a submission that was opened; `null` when there is none. */
export async function openedFileOf(db: Tables | Tx, callId: string, ids: { readonly submissionId: string; readonly fileId: string }) {
  const row = await db
    .selectFrom('submissionFile')
    .innerJoin('openedSubmission', 'openedSubmission.id', 'submissionFile.submissionId')
    .innerJoin('submission', 'submission.id', 'openedSubmission.id')
    .innerJoin('sealedVersion', 'sealedVersion.id', 'submission.currentVersionId')
    .innerJoin('callKeyShare', 'callKeyShare.lotId', 'openedSubmission.lotId')
    .select(['sealedVersion.envelope', 'sealedVersion.keyForCall', 'callKeyShare.wrapped'])
    .where('openedSubmission.callId', '=', callId)
    .where('openedSubmission.id', '=', ids.submissionId)
    .where('submissionFile.id', '=', ids.fileId)
    .where('callKeyShare.holder', '=', 'instance')
    .executeTakeFirst();
  return row ?? null;
}
