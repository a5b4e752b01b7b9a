import type { Interest, Score } from '#assessment';
import { interestFields, rulingFields, scoreFields } from '#assessment/fields';
import type { OpenedSubmission } from '#submission';
import { idOf } from '#value/id';
import { valuesOf } from './columns.ts';
import type { Tables, Tx } from './tables.ts';

/** The organisations that submitted, by name: the list against which interests are declared. No content. */
export async function biddersOf(db: Tables | Tx, callId: string): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return db
    .selectFrom('openedSubmission')
    .innerJoin('organisation', 'organisation.id', 'openedSubmission.organisationId')
    .select(['organisation.id', 'organisation.name'])
    .where('openedSubmission.callId', '=', callId)
    .orderBy('organisation.sortKey')
    .execute();
}

/** Declared interests of a call; of one person where named. */
export async function interestsOf(db: Tables | Tx, callId: string, personId?: string): Promise<readonly Interest[]> {
  const rows = await db
    .selectFrom('interest')
    .selectAll()
    .where('callId', '=', callId)
    .$if(personId !== undefined, (query) => query.where('personId', '=', personId ?? ''))
    .orderBy('declaredAt')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...valuesOf(interestFields, row),
    ...valuesOf(rulingFields, row),
    id: idOf(row.id),
    callId: idOf(row.callId),
    personId: idOf(row.personId),
    organisationId: idOf(row.organisationId),
    declaredAt: row.declaredAt,
    ruledAt: row.ruledAt,
  }));
}

const openedColumns = [
  'openedSubmission.id',
  'openedSubmission.organisationId',
  'organisation.name as organisationName',
  'openedSubmission.sealedAt',
  'openedSubmission.content',
] as const;

/**
 * The opened submissions that a panel member may read: only where that member has declared no link, or where a link was ruled not to
 * weaken trust. The rule stands here, in the query: what a recused member may not see never leaves the database.
 */
export async function submissionsFor(db: Tables | Tx, callId: string, personId: string): Promise<readonly OpenedSubmission[]> {
  const rows = await db
    .selectFrom('openedSubmission')
    .innerJoin('organisation', 'organisation.id', 'openedSubmission.organisationId')
    .innerJoin('interest', (join) =>
      join
        .onRef('interest.callId', '=', 'openedSubmission.callId')
        .onRef('interest.organisationId', '=', 'openedSubmission.organisationId'),
    )
    .select(openedColumns)
    .where('openedSubmission.callId', '=', callId)
    .where('interest.personId', '=', personId)
    .where((eb) =>
      eb.or([eb.and([eb('interest.statement', '=', 'none'), eb('interest.ruling', 'is', null)]), eb('interest.ruling', '=', 'allow')]),
    )
    .orderBy('openedSubmission.id')
    .execute();
  return rows.map(toOpened);
}

/** All opened submissions of a call: for the decision, after every score is locked. */
export async function openedSubmissionsOf(db: Tables | Tx, callId: string): Promise<readonly OpenedSubmission[]> {
  const rows = await db
    .selectFrom('openedSubmission')
    .innerJoin('organisation', 'organisation.id', 'openedSubmission.organisationId')
    .select(openedColumns)
    .where('openedSubmission.callId', '=', callId)
    .orderBy('openedSubmission.id')
    .execute();
  return rows.map(toOpened);
}

type OpenedRow = {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly sealedAt: OpenedSubmission['sealedAt'];
  readonly content: Pick<OpenedSubmission, 'values' | 'answers' | 'files'>;
};

function toOpened(row: OpenedRow): OpenedSubmission {
  const { values, answers, files } = row.content;
  return {
    id: idOf(row.id),
    organisationId: idOf(row.organisationId),
    organisationName: row.organisationName,
    sealedAt: row.sealedAt,
    values,
    answers,
    // Field by field: whatever else lies in the row (a file's key) stays there.
    files: files.map(({ id, name, mediaType, sizeBytes, sha256 }) => ({ id, name, mediaType, sizeBytes, sha256 })),
  };
}

/** Scores of a call; of one person where named. */
export async function scoresOf(db: Tables | Tx, callId: string, personId?: string): Promise<readonly Score[]> {
  const rows = await db
    .selectFrom('score')
    .selectAll()
    .where('callId', '=', callId)
    .$if(personId !== undefined, (query) => query.where('personId', '=', personId ?? ''))
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...valuesOf(scoreFields, row),
    id: idOf(row.id),
    submissionId: idOf(row.submissionId),
    criterionId: row.criterionId,
    personId: idOf(row.personId),
    scoredAt: row.scoredAt,
  }));
}

/** Who has locked their scores. */
export async function locksOf(db: Tables | Tx, callId: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('scoreLock').select('personId').where('callId', '=', callId).orderBy('lockedAt').execute();
  return rows.map((row) => row.personId);
}

/** The sealed version that holds its key, of a submission that was opened; `null` when there is none. */
export async function openedFileOf(db: Tables | Tx, callId: string, ids: { readonly submissionId: string; readonly fileId: string }) {
  const row = await db
    .selectFrom('submissionFile')
    .innerJoin('openedSubmission', 'openedSubmission.id', 'submissionFile.submissionId')
    .innerJoin('submission', 'submission.id', 'openedSubmission.id')
    .innerJoin('sealedVersion', 'sealedVersion.id', 'submission.currentVersionId')
    .innerJoin('callKeyShare', 'callKeyShare.callId', 'openedSubmission.callId')
    .select(['sealedVersion.envelope', 'sealedVersion.keyForCall', 'callKeyShare.wrapped'])
    .where('openedSubmission.callId', '=', callId)
    .where('openedSubmission.id', '=', ids.submissionId)
    .where('submissionFile.id', '=', ids.fileId)
    .where('callKeyShare.holder', '=', 'instance')
    .executeTakeFirst();
  return row ?? null;
}
