import { sql, type Updateable } from 'kysely';
import { isScored, procedureOf } from '#call/procedures';
import type { PublicRecord } from '#public-record';
import { phaseOf, type CaseFile } from '#public-record/case-file';
import type { Instant } from '#value/instant';
import { sortKey } from '#value/sort-key';
import type { Schema } from './schema.ts';
import type { Tx } from './tables.ts';

/** Puts the case's own row in step with its file: what lists and searches show, and the public record. */
export async function savePublicFace(
  tx: Tx,
  file: CaseFile,
  face: { readonly record: PublicRecord | null; readonly changedAt: Instant },
): Promise<void> {
  const { need } = file;
  const open = file.calls.find((call) => call.state === 'published');
  const title = need.title ?? '';
  const words = [
    title,
    need.otherTitle,
    need.summary,
    need.otherSummary,
    need.place,
    file.organisation.name,
    need.whoLacks,
    ...file.calls.filter((call) => call.publishedAt).map((call) => call.title),
    ...file.awards.map((award) => award.organisationName),
  ]
    .filter((text) => text)
    .join(' \n ');
  const values: Updateable<Schema['caseFile']> = {
    title,
    sortKey: sortKey(title),
    place: need.place ?? '',
    phase: phaseOf(file),
    publishedAt: need.publishedAt,
    // Where one provider is named nobody has anything to do by a time.
    closesAt: open && isScored(procedureOf(open.kind)) ? open.closesAt : null,
    openKind: open?.kind ?? null,
    changedAt: face.changedAt,
    publicRecord: face.record ? JSON.stringify(face.record) : null,
    version: file.version + 1,
  };
  await tx
    .updateTable('caseFile')
    .set(values)
    .set({ search: sql<string>`to_tsvector('norwegian', ${words}) || to_tsvector('english', ${words}) || to_tsvector('simple', ${words})` })
    .where('id', '=', file.id)
    .execute();
}
