import type { ConflictsAssessment } from '#assessment/conflicts';
import { conflictsFields } from '#assessment/fields';
import { idOf } from '#value/id';
import type { Instant } from '#value/instant';
import { valuesOf } from './columns.ts';
import type { Tables, Tx } from './tables.ts';

/** What the buyer confirmed about conflicts of a call, oldest first; `confirmedBy` is the person's name. */
export async function conflictsOf(db: Tables | Tx, callId: string): Promise<readonly ConflictsAssessment[]> {
  const rows = await db
    .selectFrom('conflictsAssessment')
    .innerJoin('person', 'person.id', 'conflictsAssessment.confirmedBy')
    .selectAll('conflictsAssessment')
    .select('person.name')
    .where('callId', '=', callId)
    .orderBy('confirmedAt')
    .execute();
  return rows.map((row) => ({
    ...valuesOf(conflictsFields, row),
    id: idOf(row.id),
    callId: idOf(row.callId),
    confirmedAt: row.confirmedAt,
    confirmedBy: row.name,
  }));
}

/** Adds an assessment or a revision. */
export async function insertConflicts(tx: Tx, assessment: ConflictsAssessment, personId: string): Promise<void> {
  const { id, callId, confirmedAt, outcome, found } = assessment;
  await tx
    .insertInto('conflictsAssessment')
    .values({ id, callId, confirmedAt, confirmedBy: personId, outcome: outcome ?? '', found: found ?? '' })
    .execute();
}

export type Author = { readonly personId: string; readonly name: string; readonly part: 'need' | 'estimate' | 'call' };

/** Who wrote the need, the estimate or the call of a case, by name. */
export async function authorsOf(db: Tables | Tx, caseId: string): Promise<readonly Author[]> {
  return db
    .selectFrom('caseAuthor')
    .innerJoin('person', 'person.id', 'caseAuthor.personId')
    .select(['caseAuthor.personId', 'person.name', 'caseAuthor.part'])
    .where('caseAuthor.caseId', '=', caseId)
    .orderBy('person.name')
    .orderBy('caseAuthor.part')
    .execute();
}

/** When conflicts were last confirmed to have been assessed, by call. */
export async function confirmedConflicts(db: Tables | Tx, callIds: readonly string[]): Promise<Readonly<Record<string, Instant>>> {
  const rows = await db
    .selectFrom('conflictsAssessment')
    .select(['callId', 'confirmedAt'])
    .where('callId', 'in', [...callIds])
    .where('outcome', '=', 'assessed')
    .orderBy('confirmedAt')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.callId, row.confirmedAt]));
}
