import type { Instant } from '#value/instant';
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
