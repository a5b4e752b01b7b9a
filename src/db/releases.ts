import type { Instant } from '#value/instant';
import type { Tables, Tx } from './tables.ts';

export type ReleaseRow = {
  readonly id: string;
  readonly caseId: string;
  readonly ocid: string;
  readonly date: Instant;
  readonly tags: readonly string[];
  readonly body: string;
  readonly sha256: string;
};

/** Adds a frozen release; nothing changes or removes one afterwards. */
export async function addRelease(tx: Tx, release: ReleaseRow): Promise<void> {
  await tx
    .insertInto('release')
    .values({ ...release, tags: JSON.stringify(release.tags) })
    .execute();
}

/** The releases of one process, oldest first. */
export async function releasesOf(db: Tables | Tx, ocid: string): Promise<readonly ReleaseRow[]> {
  return db
    .selectFrom('release')
    .select(['id', 'caseId', 'ocid', 'date', 'tags', 'body', 'sha256'])
    .where('ocid', '=', ocid)
    .orderBy('date')
    .execute();
}

/** Replaces the compiled release of a process. */
export async function saveCompiledRelease(
  tx: Tx,
  compiled: { readonly ocid: string; readonly caseId: string; readonly date: Instant; readonly body: string },
): Promise<void> {
  await tx
    .insertInto('compiledRelease')
    .values(compiled)
    .onConflict((conflict) => conflict.column('ocid').doUpdateSet({ date: compiled.date, body: compiled.body }))
    .execute();
}

/** Releases of all cases in the order of publication, a page at a time. */
export async function releasePage(
  db: Tables,
  after: number,
  size: number,
): Promise<readonly (ReleaseRow & { readonly position: number })[]> {
  return db
    .selectFrom('release')
    .select(['id', 'caseId', 'ocid', 'date', 'tags', 'body', 'sha256', 'position'])
    .where('position', '>', after)
    .orderBy('position')
    .limit(size)
    .execute();
}

/** Every release of a case, oldest first. */
export async function releasesOfCase(db: Tables, caseId: string): Promise<readonly ReleaseRow[]> {
  return db
    .selectFrom('release')
    .select(['id', 'caseId', 'ocid', 'date', 'tags', 'body', 'sha256'])
    .where('caseId', '=', caseId)
    .orderBy('position')
    .execute();
}

/** Compiled releases by process, a page at a time, with the releases they come from. */
export async function recordPage(
  db: Tables,
  after: string,
  size: number,
): Promise<readonly { readonly ocid: string; readonly body: string; readonly releases: readonly string[] }[]> {
  const compiled = await db
    .selectFrom('compiledRelease')
    .select(['ocid', 'body'])
    .where('ocid', '>', after)
    .orderBy('ocid')
    .limit(size)
    .execute();
  if (compiled.length === 0) return [];
  const releases = await db
    .selectFrom('release')
    .select(['ocid', 'body'])
    .where(
      'ocid',
      'in',
      compiled.map((row) => row.ocid),
    )
    .orderBy('date')
    .execute();
  return compiled.map((row) => ({
    ...row,
    releases: releases.filter((release) => release.ocid === row.ocid).map((release) => release.body),
  }));
}
