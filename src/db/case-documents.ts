import type { ConflictsAssessment } from '#assessment/conflicts';
import { setAsideFields, type SetAsideValues } from '#decision/after-fields';
import type { Instant } from '#value/instant';
import { valuesOf } from './columns.ts';
import { conflictsOf } from './conflicts.ts';
import type { Tables, Tx } from './tables.ts';

/** What stands in a section now, and who wrote it; `text` is `null` where the draft stands again. */
export type WrittenSection = {
  readonly document: string;
  readonly section: string;
  readonly text: string | null;
  readonly savedAt: Instant;
  readonly name: string;
};

/** The newest wording of every section of a case that somebody has written in. */
export async function writtenSections(tables: Tables | Tx, caseId: string): Promise<readonly WrittenSection[]> {
  const rows = await tables
    .selectFrom('caseDocumentSection')
    .innerJoin('person', 'person.id', 'caseDocumentSection.savedBy')
    .select(['document', 'section', 'text', 'savedAt', 'person.name'])
    .where('caseDocumentSection.caseId', '=', caseId)
    .orderBy('savedAt', 'desc')
    .orderBy('caseDocumentSection.id', 'desc')
    .execute();
  return rows.filter((row, place) => rows.findIndex((other) => other.document === row.document && other.section === row.section) === place);
}

type Writing = {
  readonly id: string;
  readonly caseId: string;
  readonly document: string;
  readonly section: string;
  readonly text: string | null;
  readonly at: Instant;
  readonly personId: string;
};

/** Adds a wording; earlier ones stay. */
export async function writeSection(tx: Tx, { at, personId, ...row }: Writing): Promise<void> {
  await tx
    .insertInto('caseDocumentSection')
    .values({ ...row, savedAt: at, savedBy: personId })
    .execute();
}

/** What was confirmed about conflicts of calls, oldest first. */
export async function assessedConflicts(tables: Tables, callIds: readonly string[]): Promise<readonly ConflictsAssessment[]> {
  return (await Promise.all(callIds.map((id) => conflictsOf(tables, id)))).flat();
}

/** A submission that was set aside, with the name of the one that led it. */
export type NamedSetAside = SetAsideValues & {
  readonly callId: string;
  readonly lotId: string;
  readonly at: Instant;
  readonly organisationName: string;
};

/** Who was set aside, and why. Only for calls that are decided: before that the names of bidders are for the panel. */
export async function setAsideInDecided(tables: Tables, decidedCallIds: readonly string[]): Promise<readonly NamedSetAside[]> {
  if (decidedCallIds.length === 0) return [];
  const rows = await tables
    .selectFrom('setAside')
    .innerJoin('openedSubmission', 'openedSubmission.id', 'setAside.submissionId')
    .innerJoin('organisation', 'organisation.id', 'openedSubmission.organisationId')
    .selectAll('setAside')
    .select(['organisation.name', 'openedSubmission.lotId'])
    .where('setAside.callId', 'in', [...decidedCallIds])
    .orderBy('setAside.at')
    .execute();
  return rows.map((row) => ({
    ...valuesOf(setAsideFields, row),
    callId: row.callId,
    lotId: row.lotId,
    at: row.at,
    organisationName: row.name,
  }));
}
